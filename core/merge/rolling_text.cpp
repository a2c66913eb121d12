#include "core/merge/rolling_text.h"

#include "core/merge/rolling_changes.h"
#include "core/text/word_diff.h"

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

using Kind = RollingPiece::Kind;

std::string_view withoutTrailingBlanks(std::string_view text) {
    return text.substr(0, text.find_last_not_of(' ') + 1);
}
std::string_view withoutLeadingBlanks(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

/// A rolling text is one line: the place where a paragraph is split shows as a pilcrow.
std::string onOneLine(std::string_view text) {
    std::string line;
    for (const char c : text) {
        if (c == '\n')
            line += "¶ ";
        else
            line += c;
    }
    return std::string{withoutTrailingBlanks(line)};
}

/// A listener can't follow brackets in brackets in brackets.
constexpr int deepestPassage = 2;

/// "…, / , including …" can't be read aloud.
bool beginsWithMark(std::string_view text) {
    static constexpr std::string_view marks = ",;:.";
    const auto words = withoutLeadingBlanks(text);
    return !words.empty() && marks.find(words.front()) != std::string_view::npos;
}

class Writer {
public:
    explicit Writer(Kind untouched) : m_untouched{untouched} {}

    void put(Kind kind, std::string text) {
        if (!text.empty()) m_pieces.push_back({kind, std::move(text)});
    }

    void changes(std::string_view base, const std::vector<RollingChange>& changes) {
        std::size_t at = 0;
        for (const RollingChange& change : changes) {
            untouched(base.substr(at, change.base.begin - at));
            this->change(base.substr(change.base.begin, change.base.size()), change.alternatives);
            at = change.base.end;
        }
        untouched(base.substr(at));
    }

    /// "[words – CHN]": what has no retained wording beside it.
    void proposed(std::string_view words, const std::vector<DelegationCode>& proponents) {
        put(Kind::bracket, "[");
        put(Kind::proposed, onOneLine(words));
        attribution(proponents);
        put(Kind::bracket, "]");
    }

    /// " / delete – USA" or " / words – EU".
    void alternative(const Alternative& alternative) {
        put(Kind::separator, " / ");
        wording(alternative);
    }

    /// " / delete – USA" after a retained passage, "[delete – USA]" where there are no words to retain.
    void deletion(const std::vector<DelegationCode>& proponents, bool ofNothing) {
        if (ofNothing)
            wording({{}, proponents, {}});
        else
            alternative({{}, proponents, {}});
    }

    [[nodiscard]] std::vector<RollingPiece> pieces() && { return std::move(m_pieces); }

private:
    void untouched(std::string_view text) { put(m_untouched, std::string{text}); }

    void attribution(const std::vector<DelegationCode>& proponents) {
        if (!proponents.empty()) put(Kind::attribution, " – " + codeList(proponents));
    }

    void wording(const Alternative& alternative) {
        const std::string text = onOneLine(withoutLeadingBlanks(alternative.text));
        put(text.empty() ? Kind::deleted : Kind::proposed, text.empty() ? "delete" : text);
        attribution(alternative.proponents);
    }

    void change(std::string_view retained, const std::vector<Alternative>& alternatives) {
        if (retained.empty() && alternatives.size() == 1) return insertion(alternatives.front());
        const std::string_view words = withoutTrailingBlanks(retained);
        const std::string_view core = withoutLeadingBlanks(words);
        if (core.empty()) return insteadOfBlanks(retained, alternatives);
        untouched(words.substr(0, words.size() - core.size()));
        bracket(core, alternatives);
        untouched(retained.substr(words.size()));
    }

    /// The blank before stays in the bracket, so that the text reads on without it; the blank behind stays outside.
    void insertion(const Alternative& inserted) {
        const std::string_view words = withoutTrailingBlanks(inserted.text);
        proposed(words, inserted.proponents);
        untouched(std::string_view{inserted.text}.substr(words.size()));
    }

    /// Only blanks give way to words, such as a comma or the cut of a split: it reads as an insertion, and the blanks stay.
    void insteadOfBlanks(std::string_view blanks, const std::vector<Alternative>& alternatives) {
        put(Kind::bracket, "[");
        wording(alternatives.front());
        for (std::size_t i = 1; i < alternatives.size(); ++i) alternative(alternatives[i]);
        put(Kind::bracket, "]");
        untouched(blanks);
    }

    void bracket(std::string_view retained, const std::vector<Alternative>& alternatives) {
        put(Kind::bracket, "[");
        const auto mending = mendingAlternatives(retained, alternatives);
        if (mending.empty())
            put(Kind::retained, std::string{retained});
        else
            passage(retained, mending);
        for (const Alternative& alternative : alternatives)
            if (std::ranges::find(mending, alternative) == mending.end()) this->alternative(alternative);
        put(Kind::bracket, "]");
    }

    /// Those that stand within the retained passage rather than beside it: where others replace it, and repeating it would be long or would
    /// begin with a mark.
    [[nodiscard]] std::vector<Alternative> mendingAlternatives(std::string_view retained,
                                                               const std::vector<Alternative>& alternatives) const {
        if (alternatives.size() == 1 || m_depth == deepestPassage) return {};
        auto sorted = sortedByKeeping(retained, alternatives);
        const bool repeats = isLong(retained) || std::ranges::any_of(sorted.mending, beginsWithMark, &Alternative::text);
        return repeats && !sorted.replacing.empty() ? std::move(sorted.mending) : std::vector<Alternative>{};
    }

    void passage(std::string_view retained, const std::vector<Alternative>& mending) {
        const Kind outside = std::exchange(m_untouched, Kind::retained);
        ++m_depth;
        changes(retained, rollingChanges(mergedPassage(retained, mending)));
        --m_depth;
        m_untouched = outside;
    }

    Kind m_untouched;
    int m_depth = 0;
    std::vector<RollingPiece> m_pieces;
};

/// Practice of compilations: a state stands at the end of its paragraph, and brackets around one that is not agreed.
std::string markOf(ParagraphState state) {
    switch (state) {
    case ParagraphState::open:
    case ParagraphState::bracketed: return {};
    case ParagraphState::agreedAdRef:
    case ParagraphState::agreed:
    case ParagraphState::reserved: return " (" + std::string{nameOf(state)} + ")";
    }
    return {};
}

/// `hasOtherVersions`: whole wordings that stand elsewhere, so that this one is a version among several.
std::vector<RollingPiece> piecesOf(const MergedParagraph& paragraph, const std::vector<RollingChange>& changes, bool hasOtherVersions) {
    const bool deleted = !paragraph.deletedBySources.empty();
    const bool inBrackets = deleted || hasOtherVersions || paragraph.state == ParagraphState::bracketed;
    Writer writer{inBrackets ? Kind::retained : Kind::plain};
    if (inBrackets) writer.put(Kind::bracket, "[");
    writer.changes(paragraph.base, changes);
    if (deleted) writer.deletion(paragraph.deletedBy, paragraph.base.empty() && changes.empty());
    if (inBrackets) writer.put(Kind::bracket, "]");
    writer.put(Kind::state, markOf(paragraph.state));
    return std::move(writer).pieces();
}

std::vector<RollingPiece> versionPieces(std::string_view text, const std::vector<DelegationCode>& proponents) {
    Writer writer{Kind::plain};
    writer.proposed(text, proponents);
    return std::move(writer).pieces();
}

bool hasWords(std::string_view text) {
    return std::ranges::any_of(text,
                               [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c < 0; });
}

/// Whether a change is about all words of a paragraph worth a version of its own; stops may stay.
bool coversAllWords(const MergedParagraph& paragraph, const ByteRange& range) {
    const std::string_view base = paragraph.base;
    return isLong(base) && !hasWords(base.substr(0, range.begin)) && !hasWords(base.substr(range.end));
}

/// The whole paragraph as the supporters of one alternative have it.
std::string versionOf(const MergedParagraph& paragraph, const ByteRange& range, const Alternative& alternative) {
    std::vector<Edit> edits{{range, alternative.text}};
    for (const AttributedEdit& edit : paragraph.edits)
        if (edit.base != range && std::ranges::includes(edit.sources, alternative.sources)) edits.push_back({edit.base, edit.text});
    std::ranges::sort(edits);
    return applyEdits(paragraph.base, edits);
}

/// Wordings of the whole paragraph.
std::vector<Alternative> takeVersions(const MergedParagraph& paragraph, RollingChange& change) {
    const auto retained = std::string_view{paragraph.base}.substr(change.base.begin, change.base.size());
    std::vector<Alternative> versions;
    std::vector<Alternative> others;
    for (Alternative& alternative : change.alternatives)
        (withoutLeadingBlanks(alternative.text).empty() || keepsAThird(retained, alternative.text) ? others : versions)
            .push_back(std::move(alternative));
    change.alternatives = std::move(others);
    return versions;
}

/// What is left at a place once the versions are out: what mends the passage stands in it.
std::vector<RollingChange> remaining(const MergedParagraph& paragraph, const RollingChange& change) {
    if (change.alternatives.empty()) return {};
    const auto retained = std::string_view{paragraph.base}.substr(change.base.begin, change.base.size());
    if (!sortedByKeeping(retained, change.alternatives).replacing.empty()) return {change};
    auto inner = rollingChanges(mergedPassage(retained, change.alternatives));
    for (RollingChange& one : inner) one.base = {one.base.begin + change.base.begin, one.base.end + change.base.begin};
    return inner;
}

} // namespace

std::vector<RollingPiece> rollingPieces(const MergedParagraph& paragraph) {
    return piecesOf(paragraph, rollingChanges(paragraph), false);
}

std::string rollingText(const MergedParagraph& paragraph) {
    if (!paragraph.touched() && paragraph.state == ParagraphState::open) return paragraph.base;
    std::string text;
    for (const RollingPiece& piece : rollingPieces(paragraph)) text += piece.text;
    return text;
}

std::vector<RollingPiece> rollingPieces(const Addition& addition) {
    return versionPieces(addition.text, addition.proponents);
}

std::vector<RollingParagraph> rollingParagraphs(const MergedParagraph& paragraph) {
    std::vector<RollingParagraph> all{{paragraph.label, {}}};
    std::vector<RollingChange> changes;
    for (RollingChange& change : rollingChanges(paragraph)) {
        const auto versions = coversAllWords(paragraph, change.base) ? takeVersions(paragraph, change) : std::vector<Alternative>{};
        for (const Alternative& version : versions) {
            const std::string suffix = all.size() == 1 ? " alt" : " alt " + std::to_string(all.size());
            all.push_back({paragraph.label + suffix, versionPieces(versionOf(paragraph, change.base, version), version.proponents)});
        }
        if (versions.empty())
            changes.push_back(std::move(change));
        else
            std::ranges::move(remaining(paragraph, change), std::back_inserter(changes));
    }
    all.front().pieces = piecesOf(paragraph, changes, all.size() > 1);
    return all;
}

} // namespace chapeau
