#include "core/proposal/wording/grammar/why.h"

#include "core/proposal/wording/grammar/statement.h"

namespace chapeau {

namespace {

const char* patternOf(Why why) {
    switch (why) {
    case Why::notUnderstood: return "This could not be read as an amendment.";
    case Why::noParagraphNamed: return "It doesn't say which paragraph it is about.";
    case Why::noSuchParagraph: return "There is no {subject} in the text.";
    case Why::severalParagraphs: return "“{subject}” can mean several paragraphs.";
    case Why::phraseNotFound: return "The words “{subject}” are not in the paragraph.";
    case Why::phraseNearlyFound: return "The words “{subject}” are not in the paragraph as quoted, but nearly.";
    case Why::phraseTwice: return "The words “{subject}” stand there more than once, and it doesn't say which.";
    case Why::quotationOpen: return "The quotation “{subject}” is not closed.";
    case Why::lineUnknown: return "Lines depend on how the text was printed, and the words don't show where this one ends.";
    case Why::noSuchSentence: return "The paragraph has no such sentence.";
    case Why::noNewText: return "The new words are missing.";
    case Why::placeNotSaid: return "It doesn't say where in {subject} the words go.";
    case Why::readsOtherwise: return "With this change the text would not read as it says, but “{subject}”.";
    case Why::sameText: return "{subject} reads like that already.";
    case Why::unknownSpeaker: return "No state or group is called “{subject}”.";
    case Why::formerName: return "{subject} is a name that no delegation bears any more.";
    case Why::conditional: return "It is said under a condition, or as a question.";
    case Why::negated: return "It says what should not be changed.";
    case Why::eitherOr: return "It leaves a choice between several changes.";
    case Why::onlyReworded: return "{subject} can only be reworded.";
    case Why::noSuchProposal: return "There is no open proposal of {subject} there.";
    case Why::severalProposals: return "There are several open proposals of {subject} there.";
    case Why::wordsOutsideBrackets: return "The words outside the brackets are not those of {subject}.";
    case Why::noAttribution: return "The brackets don't say whose the words “{subject}” are.";
    case Why::noPlural: return "It is not clear how “{subject}” reads in the other number.";
    case Why::noChangeSaid: return "It doesn't say what is to be changed.";
    case Why::speakerMissing: return "It doesn't say who speaks.";
    }
    return "";
}

} // namespace

std::string sentenceOf(Why why, const std::string& subject) {
    std::string sentence = patternOf(why);
    constexpr std::string_view mark = "{subject}";
    if (const auto at = sentence.find(mark); at != std::string::npos) sentence.replace(at, mark.size(), subject);
    return sentence;
}

std::string_view nameOf(Act act) {
    switch (act) {
    case Act::supports: return "supports";
    case Act::retains: return "retains";
    case Act::reserves: return "reserves";
    case Act::brackets: return "brackets";
    case Act::withdraws: return "withdraws";
    case Act::agrees: return "agrees";
    case Act::needsInstructions: return "needs-instructions";
    }
    return "";
}

} // namespace chapeau
