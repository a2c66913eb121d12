#include "core/publish/layouts/change_wording.h"

#include "core/draft/front_paragraph.h"
#include "core/publish/layouts/marked_runs.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

/// More places than this are not told one by one: the paragraph is quoted with its changes marked.
constexpr std::size_t mostPlacesInASentence = 3;
constexpr std::size_t wordsOfContext = 4;
constexpr const char* blanksAndStops = " ,;:.\n";

void say(std::vector<Run>& sentence, const std::string& words) {
    if (!sentence.empty() && sentence.back() == Run{.text = sentence.back().text})
        sentence.back().text += words;
    else
        sentence.push_back({.text = words});
}

/// The words alone, without the blanks and stops around them.
std::string bare(const std::string& text) {
    const auto begin = text.find_first_not_of(blanksAndStops);
    if (begin == std::string::npos) return "";
    return text.substr(begin, text.find_last_not_of(blanksAndStops) - begin + 1);
}

bool isOneWord(const std::string& words) {
    return words.find(' ') == std::string::npos;
}

std::string removedWords(const ExplainedChange& change, const Edit& edit) {
    return bare(change.before.text.substr(edit.base.begin, edit.base.size()));
}

/// Words go into a sentence; stops, blanks and line ends alone don't.
bool fitsSentence(const ExplainedChange& change) {
    if (change.edits.size() > mostPlacesInASentence) return false;
    return std::ranges::all_of(change.edits, [&](const Edit& edit) {
        const bool nothing = bare(edit.text).empty() && removedWords(change, edit).empty();
        return !nothing && bare(edit.text).find('\n') == std::string::npos;
    });
}

/// The last words before byte `at`, or nothing at the beginning.
std::string wordsBefore(const std::string& text, std::size_t at) {
    const std::string head = bare(text.substr(0, at));
    std::size_t begin = head.size();
    for (std::size_t words = 0; words < wordsOfContext && begin != std::string::npos && begin > 0; ++words)
        begin = head.find_last_of(' ', begin - 1);
    return begin == std::string::npos || begin == 0 ? head : head.substr(begin + 1);
}

void sayPlace(std::vector<Run>& sentence, const std::string& text, std::size_t at) {
    const std::string before = wordsBefore(text, at);
    if (before.empty())
        say(sentence, " at the beginning");
    else if (text.find_first_not_of(blanksAndStops, at) == std::string::npos)
        say(sentence, " at the end");
    else
        say(sentence, " after “" + before + "”");
}

void sayQuoted(std::vector<Run>& sentence, const std::string& opening, Run words) {
    say(sentence, opening + (isOneWord(words.text) ? "the word “" : "the words “"));
    sentence.push_back(std::move(words));
    say(sentence, "”");
}

void sayEdit(std::vector<Run>& sentence, const ExplainedChange& change, const Edit& edit) {
    const std::string removed = removedWords(change, edit);
    const std::string added = bare(edit.text);
    const auto be = [](const std::string& words) { return std::string{isOneWord(words) ? " is " : " are "}; };
    if (removed.empty()) {
        sayQuoted(sentence, "", newRun(added));
        say(sentence, be(added) + "added");
        sayPlace(sentence, change.before.text, edit.base.begin);
        return;
    }
    sayQuoted(sentence, "", deletedRun(removed));
    say(sentence, be(removed) + (added.empty() ? "deleted" : "replaced by “"));
    if (added.empty()) return;
    sentence.push_back(newRun(added));
    say(sentence, "”");
}

/// "PP6 (now PP7)", "the title"
std::string named(const ExplainedChange& change) {
    if (frontPartFrom(change.label)) return "the " + foldedForSearch(change.label);
    return change.label + (change.newLabel.empty() ? "" : " (now " + change.newLabel + ")");
}

/// Each paragraph of marked runs on its own.
std::vector<std::vector<Run>> paragraphsOf(const std::vector<Run>& runs) {
    std::vector<std::vector<Run>> paragraphs(1);
    for (const Run& run : runs) {
        std::size_t from = 0;
        for (std::size_t end = run.text.find('\n'); end != std::string::npos; end = run.text.find('\n', from)) {
            Run part = run;
            part.text = run.text.substr(from, end - from);
            if (!part.text.empty()) paragraphs.back().push_back(part);
            paragraphs.emplace_back();
            from = end + 1;
        }
        Run rest = run;
        rest.text = run.text.substr(from);
        if (!rest.text.empty()) paragraphs.back().push_back(rest);
    }
    std::erase_if(paragraphs, [](const auto& paragraph) { return paragraph.empty(); });
    return paragraphs;
}

ToldChange quotedChange(const ExplainedChange& change, const std::string& sentence) {
    return {{{.text = sentence}}, paragraphsOf(markedRuns(change.before, change.edits))};
}

std::string newReading(const ExplainedChange& change) {
    const auto part = frontPartFrom(change.label);
    if (!part) return named(change) + " reads as follows:";
    switch (*part) {
    case FrontPart::title: return "The title reads as follows:";
    case FrontPart::enactingWords: return "The enacting words read as follows:";
    }
    return "";
}

ToldChange toldEdit(const ExplainedChange& change) {
    if (!fitsSentence(change)) return quotedChange(change, newReading(change));
    ToldChange told;
    say(told.sentence, "In " + named(change) + ", ");
    for (std::size_t i = 0; i < change.edits.size(); ++i) {
        if (i > 0) say(told.sentence, i + 1 == change.edits.size() ? ", and " : ", ");
        sayEdit(told.sentence, change, change.edits[i]);
    }
    say(told.sentence, ".");
    return told;
}

ToldChange toldMove(const ExplainedChange& change) {
    ToldChange told;
    say(told.sentence, named(change) + " is moved " + change.place + ".");
    if (change.edits.empty()) return told;
    ExplainedChange edit = change;
    edit.newLabel.clear();
    ToldChange words = toldEdit(edit);
    say(told.sentence, " ");
    std::ranges::move(words.sentence, std::back_inserter(told.sentence));
    told.quoted = std::move(words.quoted);
    return told;
}

std::string addedSentence(const ExplainedChange& change) {
    const bool several = change.newLabel.find(" and ") != std::string::npos;
    const std::string where = change.place + (change.newLabel.empty() ? "" : " (now " + change.newLabel + ")");
    return several ? "New paragraphs are added " + where + ":" : "A new paragraph is added " + where + ":";
}

} // namespace

ToldChange toldChange(const ExplainedChange& change) {
    const bool several = change.label.find(" and ") != std::string::npos;
    switch (change.kind) {
    case ExplainedChange::Kind::edited: return toldEdit(change);
    case ExplainedChange::Kind::added: return quotedChange(change, addedSentence(change));
    case ExplainedChange::Kind::deleted: return quotedChange(change, change.label + (several ? " are deleted:" : " is deleted:"));
    case ExplainedChange::Kind::moved: return toldMove(change);
    case ExplainedChange::Kind::split:
        return quotedChange(change, change.label + " is divided into " + (change.newLabel.empty() ? "several" : change.newLabel) + ":");
    case ExplainedChange::Kind::joined:
        return quotedChange(change, change.label + " become one paragraph" + (change.newLabel.empty() ? "" : ", " + change.newLabel) + ":");
    }
    return {};
}

std::string toldSource(const Source& source) {
    std::string text = source.document;
    if (!source.paragraph.empty()) text += ", " + source.paragraph;
    if (!source.quote.empty()) text += ": “" + source.quote + "”";
    return text;
}

} // namespace chapeau
