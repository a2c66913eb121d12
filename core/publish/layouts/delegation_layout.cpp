#include "core/draft/opening_words.h"
#include "core/publish/layouts/call_signs.h"
#include "core/publish/layouts/hand_list.h"
#include "core/publish/layouts/layout_parts.h"
#include "core/publish/layouts/wishes.h"

#include <algorithm>

namespace chapeau {

namespace {

using Kind = TrackedChange::Kind;

/// Where the changes of one paragraph begin and end.
std::vector<std::size_t> cutsOf(const WishedParagraph& paragraph, std::size_t size) {
    std::vector<std::size_t> cuts{0, size};
    for (const Wish& wish : paragraph.wishes) {
        cuts.push_back(wish.base.begin);
        cuts.push_back(wish.base.end);
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

/// How many of a wish's own words are opening words of the paragraph that it makes, and so in italics.
std::size_t italicStart(const std::string& base, const Wish& wish) {
    const std::size_t end = openingWords(wishedText(base, {wish})).end;
    return end <= wish.base.begin ? 0 : std::min(end - wish.base.begin, wish.text.size());
}

class DelegationComposer {
public:
    DelegationComposer(const TextToPrint& text, const Merge& merge, const ProposalsToPrint& proposals, const Registry& registry,
                       Publication& out)
        : m_text{text}, m_wished{wishesOf(merge)},
          m_proposals{proposals}, m_hands{registry, proposals.dates, proposals.unnamed}, m_out{out} {}

    void compose() {
        for (const auto part : frontParts) addFront(part);
        addPlacedAfter(-1);
        for (std::size_t i = 0; i < m_text.draft.paragraphs.size(); ++i) {
            addParagraph(i);
            addPlacedAfter(static_cast<int>(i));
        }
        keepUnmergeableEnds(m_out.blocks);
        m_out.hands = m_hands.take();
    }

private:
    [[nodiscard]] TrackedChange change(Kind kind, const Wishers& wishers) { return {kind, m_hands.handOf(wishers)}; }

    void addFront(FrontPart part) {
        const RichText base = printedFront(m_text.draft.front, part);
        if (base.text.empty()) return;
        const auto index = static_cast<std::size_t>(part);
        const std::size_t first = m_out.blocks.size();
        m_out.blocks.push_back(frontBlock(m_text.draft.front, part));
        addWords(base, index < m_text.front.size() ? chapeau::wishesOf(m_text.front[index]) : WishedParagraph{}, false);
        if (index < m_proposals.onFront.size()) addComments(m_proposals.onFront[index], first);
    }

    void addParagraph(std::size_t i) {
        Block block = blockOf(m_text.draft.paragraphs, i);
        const bool heading = block.style == BlockStyle::sectionHeading || block.style == BlockStyle::annexHeading;
        if (!heading && i < m_text.labels.size()) block.label = m_text.labels[i];
        const WishedParagraph& wished = m_wished.paragraphs[i];
        if (const Wishers gone = labelDeletion(i); !gone.empty() && !block.label.empty()) block.markChange = change(Kind::deleted, gone);
        const std::size_t first = m_out.blocks.size();
        m_out.blocks.push_back(std::move(block));
        addWords(m_text.draft.paragraphs[i].text, wished, true);
        Wishers end = wished.endDeletion;
        if (wished.goesWhole()) end.add(wished.deletion);
        if (!end.empty()) m_out.blocks.back().endChange = change(Kind::deleted, end);
        if (i < m_proposals.onParagraphs.size()) addComments(m_proposals.onParagraphs[i], first);
    }

    /// Who has no paragraph there: who deletes it, and who joins it to the one before.
    [[nodiscard]] Wishers labelDeletion(std::size_t i) const {
        Wishers gone = m_wished.paragraphs[i].deletion;
        if (i > 0) gone.add(m_wished.paragraphs[i - 1].endDeletion);
        return gone;
    }

    /// `opens`: its opening words are in italics.
    void addWords(const RichText& base, const WishedParagraph& paragraph, bool opens) {
        const auto cuts = cutsOf(paragraph, base.text.size());
        addInsertionsAt(0, base.text, paragraph, opens);
        for (std::size_t c = 0; c + 1 < cuts.size(); ++c) {
            addStretch(base, {cuts[c], cuts[c + 1]}, paragraph);
            addInsertionsAt(cuts[c + 1], base.text, paragraph, opens);
        }
        if (base.text.empty()) addStretch(base, {0, 0}, paragraph);
    }

    void addStretch(const RichText& base, ByteRange range, const WishedParagraph& paragraph) {
        Wishers deleting = paragraph.deletion;
        for (const Wish& wish : paragraph.wishes)
            if (wish.base.begin <= range.begin && range.end <= wish.base.end && !wish.base.empty()) deleting.add(wish.wishers);
        for (Run& run : runsOf(base, range, m_none)) {
            if (!deleting.empty()) {
                run.change = change(Kind::deleted, deleting);
                run.comments = commentsOf(deleting);
            }
            addRun(std::move(run));
        }
    }

    void addInsertionsAt(std::size_t at, const std::string& base, const WishedParagraph& paragraph, bool opens) {
        for (const Wish& wish : paragraph.wishes)
            if (wish.base.end == at && !wish.text.empty()) addInsertion(wish.text, opens ? italicStart(base, wish) : 0, wish.wishers);
    }

    /// A newline ends the paragraph.
    void addInsertion(std::string_view text, std::size_t italic, const Wishers& wishers) {
        while (true) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            addInserted(std::string{text.substr(0, std::min(italic, end))}, true, wishers);
            if (italic < end) addInserted(std::string{text.substr(italic, end - italic)}, false, wishers);
            if (end == text.size()) return;
            Block next{.style = m_out.blocks.back().style, .level = m_out.blocks.back().level};
            m_out.blocks.back().endChange = change(Kind::inserted, wishers);
            m_out.blocks.push_back(std::move(next));
            text.remove_prefix(end + 1);
            italic = openingWords(text).end;
        }
    }

    void addInserted(std::string words, bool italic, const Wishers& wishers) {
        if (words.empty()) return;
        addRun({.text = std::move(words), .italic = italic, .change = change(Kind::inserted, wishers), .comments = commentsOf(wishers)});
    }

    void addRun(Run run) { m_out.blocks.back().runs.push_back(std::move(run)); }

    void addPlacedAfter(int place) {
        for (const PlacedParagraph& placed : m_wished.placed)
            if (placed.after == place) addPlaced(placed);
    }

    void addPlaced(const PlacedParagraph& placed) {
        Block block = placed.moved ? blockOf(m_text.draft.paragraphs, placed.index) : blockOfAddition(placed.label);
        const bool heading = block.style == BlockStyle::sectionHeading || block.style == BlockStyle::annexHeading;
        if (!heading) block.label = placed.label;
        if (!block.label.empty()) block.markChange = change(Kind::inserted, placed.wishers);
        block.runs = runsOf(richTextOf(placed), m_none);
        for (Run& run : block.runs) {
            run.change = change(Kind::inserted, placed.wishers);
            run.comments = commentsOf(placed.wishers);
        }
        block.endChange = change(Kind::inserted, placed.wishers);
        m_out.blocks.push_back(std::move(block));
    }

    /// Its words as they were proposed, with italics; of a moved one, those of the base.
    [[nodiscard]] RichText richTextOf(const PlacedParagraph& placed) const {
        if (placed.moved) return withText(m_text.draft.paragraphs[placed.index].text, placed.text);
        for (const std::size_t source : placed.wishers.sources)
            if (source < m_proposals.texts.size() && m_proposals.texts[source].text == placed.text)
                return withOpening(m_proposals.texts[source]);
        return withOpening({.text = placed.text});
    }

    static RichText withOpening(RichText text) {
        if (const auto opening = openingWords(text.text); text.italic.empty() && !opening.empty()) text.italic.push_back(opening);
        return text;
    }

    /// What is said for the proposals behind a change; a thread comes in with its first word.
    std::vector<std::size_t> commentsOf(const Wishers& wishers) {
        std::vector<std::size_t> comments;
        for (const std::size_t source : wishers.sources)
            if (source < m_proposals.threads.size() && !m_proposals.threads[source].empty()) comments.push_back(threadAt(source));
        return comments;
    }

    std::size_t threadAt(std::size_t source) {
        const auto [known, isNew] = m_threads.emplace(source, m_out.comments.size());
        if (isNew) addThread(m_proposals.threads[source]);
        return known->second;
    }

    void addThread(const std::vector<PrintedComment>& thread) {
        const std::size_t first = m_out.comments.size();
        for (PrintedComment comment : thread) {
            if (m_out.comments.size() > first) comment.answers = first;
            m_out.comments.push_back(std::move(comment));
        }
    }

    /// Comments on the paragraph as a whole stand beside all of its words.
    void addComments(const std::vector<PrintedComment>& comments, std::size_t firstBlock) {
        Block& block = m_out.blocks[firstBlock];
        for (const PrintedComment& comment : comments) {
            if (block.runs.empty()) block.runs.push_back({});
            for (Run& run : block.runs) run.comments.push_back(m_out.comments.size());
            m_out.comments.push_back(comment);
        }
    }

    const TextToPrint& m_text;
    WishedDraft m_wished;
    const ProposalsToPrint& m_proposals;
    HandList m_hands;
    Publication& m_out;
    NoteBook m_none;                              ///< footnotes are signs as yet
    std::map<std::size_t, std::size_t> m_threads; ///< first comment by source
};

} // namespace

Publication composeByDelegation(const TextToPrint& text, const Merge& merge, const ProposalsToPrint& proposals, const CallSigns& signs,
                                const Registry& registry, const LayoutOptions& options) {
    const FrontMatter& front = text.draft.front;
    Publication publication{.title = front.title, .runningHead = runningHeadOf(front), .internal = options.internal};
    addTopLines(publication.blocks, front, options);
    addLine(publication.blocks, BlockStyle::organ, "Proposals by delegation");
    addLine(publication.blocks, BlockStyle::documentLine, publication.runningHead, {.bold = true});
    DelegationComposer{text, merge, proposals, registry, publication}.compose();
    callNotes(publication, signs);
    return publication;
}

} // namespace chapeau
