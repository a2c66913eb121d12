#include "core/merge/rolling_text.h"

#include <algorithm>

namespace chapeau {

namespace {

using Kind = RollingPiece::Kind;

/// What stands at one place of the base: an edit, or a cluster, as one list of alternatives.
struct Change {
    ByteRange base;
    std::vector<Alternative> alternatives;
};

std::vector<Change> changesOf(const MergedParagraph& paragraph) {
    std::vector<Change> changes;
    for (const AttributedEdit& edit : paragraph.edits) changes.push_back({edit.base, {{edit.text, edit.proponents, edit.sources}}});
    for (const Cluster& cluster : paragraph.clusters) changes.push_back({cluster.base, cluster.alternatives});
    std::ranges::stable_sort(changes, {}, &Change::base);
    return changes;
}

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

class Writer {
public:
    explicit Writer(Kind untouched) : m_untouched{untouched} {}

    void untouched(std::string_view text) { put(m_untouched, std::string{text}); }
    void put(Kind kind, std::string text) {
        if (!text.empty()) m_pieces.push_back({kind, std::move(text)});
    }
    void attribute(const std::vector<DelegationCode>& proponents) {
        if (!proponents.empty()) put(Kind::attribution, " – " + codeList(proponents));
    }

    void insertion(const Alternative& inserted) {
        const std::string_view words = withoutTrailingBlanks(inserted.text);
        put(Kind::bracket, "[");
        put(Kind::proposed, words.empty() ? "␣" : onOneLine(words));
        attribute(inserted.proponents);
        put(Kind::bracket, "]");
        if (!words.empty()) untouched(std::string_view{inserted.text}.substr(words.size()));
    }

    void change(std::string_view retained, const std::vector<Alternative>& alternatives) {
        const std::string_view words = withoutTrailingBlanks(retained);
        const std::string_view core = withoutLeadingBlanks(words);
        untouched(words.substr(0, words.size() - core.size()));
        put(Kind::bracket, "[");
        put(Kind::retained, core.empty() ? "␣" : std::string{core});
        for (const Alternative& alternative : alternatives) this->alternative(alternative);
        put(Kind::bracket, "]");
        untouched(retained.substr(words.size()));
    }

    void alternative(const Alternative& alternative) {
        const std::string text = onOneLine(withoutLeadingBlanks(alternative.text));
        put(Kind::separator, " / ");
        put(text.empty() ? Kind::deleted : Kind::proposed, text.empty() ? "delete" : text);
        attribute(alternative.proponents);
    }

    [[nodiscard]] std::vector<RollingPiece> pieces() && { return std::move(m_pieces); }

private:
    Kind m_untouched;
    std::vector<RollingPiece> m_pieces;
};

/// Only blanks give way to words, such as a comma or the cut of a split: it reads as an insertion, and the blanks stay.
bool isInsertion(std::string_view retained, const Change& change) {
    return change.alternatives.size() == 1 && withoutLeadingBlanks(retained).empty() &&
           (retained.empty() || !withoutLeadingBlanks(change.alternatives.front().text).empty());
}

void writeChanges(const MergedParagraph& paragraph, Writer& writer) {
    const std::string_view base = paragraph.base;
    std::size_t at = 0;
    for (const Change& change : changesOf(paragraph)) {
        writer.untouched(base.substr(at, change.base.begin - at));
        const std::string_view retained = base.substr(change.base.begin, change.base.size());
        if (isInsertion(retained, change)) {
            writer.insertion(change.alternatives.front());
            writer.untouched(retained);
        } else {
            writer.change(retained, change.alternatives);
        }
        at = change.base.end;
    }
    writer.untouched(base.substr(at));
}

std::string textOf(const std::vector<RollingPiece>& pieces) {
    std::string text;
    for (const RollingPiece& piece : pieces) text += piece.text;
    return text;
}

} // namespace

std::vector<RollingPiece> rollingPieces(const MergedParagraph& paragraph) {
    const bool deleted = !paragraph.deletedBySources.empty();
    Writer writer{deleted ? Kind::retained : Kind::plain};
    if (deleted) writer.put(Kind::bracket, "[");
    writeChanges(paragraph, writer);
    if (deleted) {
        writer.alternative({{}, paragraph.deletedBy, {}});
        writer.put(Kind::bracket, "]");
    }
    return std::move(writer).pieces();
}

std::string rollingText(const MergedParagraph& paragraph) {
    return textOf(rollingPieces(paragraph));
}

std::vector<RollingPiece> rollingPieces(const Addition& addition) {
    Writer writer{Kind::plain};
    writer.insertion({addition.text, addition.proponents, {}});
    return std::move(writer).pieces();
}

} // namespace chapeau
