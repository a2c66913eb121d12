#include "core/intake/word/revised_text.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Takes paragraphs one after the other and keeps what stands.
class Projection {
public:
    Projection(const RevisedText& text, const Acceptance& acceptance) : m_text{text} {
        for (const auto& hands : text.hands) m_kept.push_back(acceptance.keeps(hands));
    }

    std::vector<HandsParagraph> read() {
        std::vector<HandsParagraph> result;
        HandsParagraph open;
        for (std::size_t i = 0; i < m_text.paragraphs.size(); ++i) {
            const auto& paragraph = m_text.paragraphs[i];
            append(paragraph, open.rich);
            open.last = i;
            if (!m_kept[paragraph.mark] && !paragraph.closesRoom) continue;
            open.list = paragraph.list;
            result.push_back(std::move(open));
            open = {};
            open.first = i + 1;
        }
        if (open.first < m_text.paragraphs.size()) result.push_back(std::move(open));
        return result;
    }

    [[nodiscard]] bool hasWords(const RevisedParagraph& paragraph) const {
        RichText rich;
        appendText(paragraph, rich);
        return !withoutOuterBlanks(rich.text).empty();
    }

private:
    void append(const RevisedParagraph& paragraph, RichText& rich) {
        appendText(paragraph, rich, [&](const RevisedNoteCall& call) { rich.notes.push_back(noteOf(call, rich.text.size())); });
    }

    template <class Take>
    void appendText(const RevisedParagraph& paragraph, RichText& rich, const Take& takeCall) const {
        auto call = paragraph.calls.begin();
        const auto takeCallsAt = [&](std::size_t at) {
            for (; call != paragraph.calls.end() && call->at <= at; ++call)
                if (m_kept[call->hands]) takeCall(*call);
        };
        std::size_t begin = 0;
        for (const auto& piece : paragraph.pieces) {
            takeCallsAt(begin);
            if (m_kept[piece.hands]) appendPiece(std::string_view{paragraph.text}.substr(begin, piece.end - begin), piece.italic, rich);
            begin = piece.end;
        }
        takeCallsAt(begin);
    }

    void appendText(const RevisedParagraph& paragraph, RichText& rich) const {
        appendText(paragraph, rich, [](const RevisedNoteCall&) {});
    }

    static void appendPiece(std::string_view text, bool italic, RichText& rich) {
        const std::size_t begin = rich.text.size();
        rich.text += text;
        if (!italic || text.empty()) return;
        if (!rich.italic.empty() && rich.italic.back().end == begin)
            rich.italic.back().end = rich.text.size();
        else
            rich.italic.push_back({begin, rich.text.size()});
    }

    NoteCall noteOf(const RevisedNoteCall& call, std::size_t at) {
        auto& count = call.kind == NoteKind::footnote ? m_footnotes : m_endnotes;
        return {at, call.ownMark ? *call.ownMark : std::to_string(++count), call.note ? bodyOf(m_text.notes[*call.note]) : ""};
    }

    [[nodiscard]] std::string bodyOf(const std::vector<RevisedParagraph>& note) const {
        RichText rich;
        for (const auto& paragraph : note) {
            appendText(paragraph, rich);
            if (m_kept[paragraph.mark]) rich.text += ' ';
        }
        return collapsed(rich.text);
    }

    const RevisedText& m_text;
    std::vector<bool> m_kept; ///< for each of the text's hands
    std::size_t m_footnotes = 0;
    std::size_t m_endnotes = 0;
};

} // namespace

bool Acceptance::keeps(const Hands& hands) const {
    return std::ranges::all_of(hands.inserted, [this](AuthorIndex author) { return accepts(author); }) &&
           std::ranges::none_of(hands.deleted, [this](AuthorIndex author) { return accepts(author); });
}

std::vector<HandsParagraph> textFor(const RevisedText& text, const Acceptance& acceptance) {
    return Projection{text, acceptance}.read();
}

bool standsIn(const RevisedText& text, const Acceptance& acceptance, std::size_t index) {
    return Projection{text, acceptance}.hasWords(text.paragraphs[index]);
}

} // namespace chapeau
