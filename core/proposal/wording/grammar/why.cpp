#include "core/proposal/wording/grammar/why.h"

#include "core/proposal/wording/grammar/statement.h"

namespace chapeau {

namespace {

const char* patternOf(Why why) {
    switch (why) {
    case Why::notUnderstood: return TRANSLATABLE("Why", "This could not be read as an amendment.");
    case Why::noParagraphNamed: return TRANSLATABLE("Why", "It doesn’t say which paragraph it is about.");
    case Why::noSuchParagraph: return TRANSLATABLE("Why", "There is no {subject} in the text.");
    case Why::severalParagraphs: return TRANSLATABLE("Why", "“{subject}” can mean several paragraphs.");
    case Why::phraseNotFound: return TRANSLATABLE("Why", "The words “{subject}” are not in the paragraph.");
    case Why::phraseNearlyFound: return TRANSLATABLE("Why", "The words “{subject}” are not in the paragraph as quoted, but nearly.");
    case Why::phraseTwice: return TRANSLATABLE("Why", "The words “{subject}” stand there more than once, and it doesn’t say which.");
    case Why::noFootnote: return TRANSLATABLE("Why", "The words “footnote” are not in the paragraph.");
    case Why::noSuchFootnote: return TRANSLATABLE("Why", "The words “footnote {subject}” are not in the paragraph.");
    case Why::quotationOpen: return TRANSLATABLE("Why", "The quotation “{subject}” is not closed.");
    case Why::lineUnknown:
        return TRANSLATABLE("Why", "Lines depend on how the text was printed, and the words don’t show where this one ends.");
    case Why::noSuchSentence: return TRANSLATABLE("Why", "The paragraph has no such sentence.");
    case Why::noNewText: return TRANSLATABLE("Why", "The new words are missing.");
    case Why::placeNotSaid: return TRANSLATABLE("Why", "It doesn’t say where in {subject} the words go.");
    case Why::placeInDraftNotSaid: return TRANSLATABLE("Why", "It doesn’t say where in the draft the words go.");
    case Why::placeInParagraphNotSaid: return TRANSLATABLE("Why", "It doesn’t say where in the paragraph the words go.");
    case Why::readsOtherwise: return TRANSLATABLE("Why", "With this change the text would not read as it says, but “{subject}”.");
    case Why::sameText: return TRANSLATABLE("Why", "{subject} reads like that already.");
    case Why::sameOrder: return TRANSLATABLE("Why", "The order reads like that already.");
    case Why::unknownSpeaker: return TRANSLATABLE("Why", "No state or group is called “{subject}”.");
    case Why::formerName: return TRANSLATABLE("Why", "{subject} is a name that no delegation bears any more.");
    case Why::conditional: return TRANSLATABLE("Why", "It is said under a condition, or as a question.");
    case Why::negated: return TRANSLATABLE("Why", "It says what should not be changed.");
    case Why::eitherOr: return TRANSLATABLE("Why", "It leaves a choice between several changes.");
    case Why::onlyReworded: return TRANSLATABLE("Why", "{subject} can only be reworded.");
    case Why::noSuchProposal: return TRANSLATABLE("Why", "There is no open proposal of {subject} there.");
    case Why::severalProposals: return TRANSLATABLE("Why", "There are several open proposals of {subject} there.");
    case Why::wordsOutsideBrackets: return TRANSLATABLE("Why", "The words outside the brackets are not those of {subject}.");
    case Why::noAttribution: return TRANSLATABLE("Why", "The brackets don’t say whose the words “{subject}” are.");
    case Why::noPlural: return TRANSLATABLE("Why", "It is not clear how “{subject}” reads in the other number.");
    case Why::noChangeSaid: return TRANSLATABLE("Why", "It doesn’t say what is to be changed.");
    case Why::speakerMissing: return TRANSLATABLE("Why", "It doesn’t say who speaks.");
    }
    return "";
}

} // namespace

std::string sentenceOf(Why why, const std::string& subject, const Translate& translate) {
    return filled(translate("Why", patternOf(why), noCount), {{"subject", subject}});
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
