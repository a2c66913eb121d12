#include "core/text/word_diff.h"

#include "core/text/readable_changes.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Walks both texts from end to end in pairs of ranges; the pairs whose bytes differ become edits, those that touch one edit.
class EditWriter {
public:
    EditWriter(const DiffText& base, const DiffText& variant) : m_base{base}, m_variant{variant} {}

    std::vector<Edit> write(const std::vector<Change>& changes) {
        std::size_t i = 0;
        std::size_t j = 0;
        bool gapWritten = false;
        for (const Change& change : changes) {
            writeKept(i, j, change.baseBegin - i, gapWritten);
            writeChange(change);
            gapWritten = true;
            i = change.baseEnd;
            j = change.variantEnd;
        }
        writeKept(i, j, m_base.tokens().size() - i, gapWritten);
        if (changes.empty() || i < m_base.tokens().size())
            pair(m_base.gap(m_base.tokens().size()), m_variant.gap(m_variant.tokens().size()));
        return std::move(m_edits);
    }

private:
    void writeKept(std::size_t i, std::size_t j, std::size_t count, bool gapWritten) {
        if (count == 0 ||
            m_base.read(keptBytes(m_base, i, count, gapWritten)) == m_variant.read(keptBytes(m_variant, j, count, gapWritten)))
            return;
        // The words are the same, but not all bytes.
        for (std::size_t k = 0; k < count; ++k) {
            if (k > 0 || !gapWritten) pair(m_base.gap(i + k), m_variant.gap(j + k));
            pair(m_base.bytesOf(i + k), m_variant.bytesOf(j + k));
        }
    }

    static ByteRange keptBytes(const DiffText& text, std::size_t first, std::size_t count, bool gapWritten) {
        return {gapWritten ? text.bytesOf(first).begin : text.gap(first).begin, text.bytesOf(first + count - 1).end};
    }

    // A phrase takes the blank behind it, so that it begins with a word; at a sentence's end only the blank before it is there.
    void writeChange(const Change& change) {
        const ByteRange baseBefore = m_base.gap(change.baseBegin);
        const ByteRange baseBehind = m_base.gap(change.baseEnd);
        const ByteRange variantBefore = m_variant.gap(change.variantBegin);
        const ByteRange variantBehind = m_variant.gap(change.variantEnd);
        const ByteRange base{baseBefore.begin, baseBehind.end};
        const ByteRange variant{variantBefore.begin, variantBehind.end};
        const bool keepsBefore = m_base.read(baseBefore) == m_variant.read(variantBefore);
        const bool keepsBehind = m_base.read(baseBehind) == m_variant.read(variantBehind);
        const bool sharesGap = !change.deletes() || !change.inserts();
        const std::size_t before = keepsBefore ? baseBefore.size() : 0;
        const std::size_t behind = keepsBehind && !(sharesGap && keepsBefore) ? baseBehind.size() : 0;
        pair({base.begin, base.begin + before}, {variant.begin, variant.begin + before});
        pair({base.begin + before, base.end - behind}, {variant.begin + before, variant.end - behind});
        pair({base.end - behind, base.end}, {variant.end - behind, variant.end});
    }

    void pair(ByteRange base, ByteRange variant) {
        const std::string_view text = m_variant.read(variant);
        if (m_base.read(base) == text) return;
        if (!m_edits.empty() && m_edits.back().base.end == base.begin) {
            m_edits.back().base.end = base.end;
            m_edits.back().text += text;
        } else {
            m_edits.push_back({base, std::string{text}});
        }
    }

    const DiffText& m_base;
    const DiffText& m_variant;
    std::vector<Edit> m_edits;
};

} // namespace

std::vector<Edit> diffWords(std::string_view base, std::string_view variant) {
    if (base == variant) return {};
    return diffWords(DiffText{base}, DiffText{variant});
}

std::vector<Edit> diffWords(const DiffText& base, const DiffText& variant) {
    if (base.text() == variant.text()) return {};
    const auto changes = readableChanges(alignTokens(base.tokens(), variant.tokens()), base.tokens(), variant.tokens());
    return EditWriter{base, variant}.write(changes);
}

std::string applyEdits(std::string_view base, const std::vector<Edit>& edits) {
    std::string out;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        out.append(base, at, edit.base.begin - at);
        out += edit.text;
        at = edit.base.end;
    }
    out.append(base, at);
    return out;
}

std::size_t movedOffset(std::size_t at, const std::vector<Edit>& edits) {
    std::size_t grown = 0;
    std::size_t shrunk = 0;
    for (const Edit& edit : edits) {
        if (at <= edit.base.begin) break;
        grown += edit.text.size();
        shrunk += std::min(at, edit.base.end) - edit.base.begin;
    }
    return at - shrunk + grown;
}

} // namespace chapeau
