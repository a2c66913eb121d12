#include "core/workspace/taking/reaiming.h"

#include "core/draft/label.h"
#include "core/text/similarity.h"
#include "core/text/utf8.h"
#include "core/workspace/taking/landing.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

bool isDeletion(const LandedPart& part) {
    return part.sent.empty();
}

/// Marks the place in the issued text where it stands in theirs.
bool marksPlace(const LandedPart& part) {
    return !isDeletion(part) && !part.entry.base.empty() && !part.entry.moved;
}

class Correction {
public:
    Correction(Taking taking, const Negotiation& negotiation)
        : m_taking{std::move(taking)}, m_negotiation{negotiation}, m_issued{issuedText(negotiation.current())} {}

    void aim(std::size_t index, const Aim& at) {
        auto& part = m_taking.parts[index];
        const auto before = part.entry.base;
        part.entry.base.clear();
        part.leftOut = std::holds_alternative<AimNowhere>(at);
        if (const auto* after = std::get_if<AimAfter>(&at))
            part.after = after->paragraph ? std::optional{idOf(*after->paragraph)} : std::nullopt;
        if (const auto* paragraphs = std::get_if<AimAt>(&at)) part.entry.base = paragraphs->paragraphs;
        changed(index, before);
    }

    void join(std::size_t first, std::size_t second) {
        auto& part = m_taking.parts[first];
        auto& next = m_taking.parts[second];
        const auto before = part.entry.base;
        std::vector<std::size_t> freed = next.entry.base;
        if (part.entry.base.empty()) std::swap(part.entry.base, freed);
        part.sent.insert(part.sent.end(), next.sent.begin(), next.sent.end());
        part.entry.variant.insert(part.entry.variant.end(), next.entry.variant.begin(), next.entry.variant.end());
        part.leftOut = false;
        moveComments(next, part.entry.base.front());
        next.entry.base.clear();
        next.sent.clear();
        changed(first, freed.empty() ? before : freed);
    }

    void takeApart(std::size_t index) {
        const LandedPart whole = m_taking.parts[index];
        const auto before = whole.entry.base;
        std::vector<LandedPart> further;
        for (std::size_t i = 1; i < whole.sent.size(); ++i) further.push_back(pieceOf(whole, i));
        auto& first = m_taking.parts[index];
        first.sent.resize(1);
        if (!first.entry.variant.empty()) first.entry.variant.resize(1);
        if (first.entry.base.size() > 1) first.entry.base.resize(1);
        chain(further, idOf(first.entry.base.front()));
        m_taking.parts.insert(m_taking.parts.begin() + static_cast<std::ptrdiff_t>(index) + 1, further.begin(), further.end());
        for (std::size_t i = 0; i < further.size(); ++i) made(m_taking.parts[index + 1 + i]);
        changed(index, before);
    }

    void leaveOut(std::size_t index, bool leftOut) { m_taking.parts[index].leftOut = leftOut; }

    Taking finish() {
        std::erase_if(m_taking.parts, [](const LandedPart& part) { return part.sent.empty() && part.entry.base.empty(); });
        link();
        labelAdditions(m_taking, m_negotiation);
        return std::move(m_taking);
    }

private:
    [[nodiscard]] const ParagraphId& idOf(std::size_t index) const { return m_issued.draft.paragraphs[index].id; }

    /// What a person said of a part, with what follows for the others: they give up its paragraphs, and `before` may be answered no more.
    void changed(std::size_t index, const std::vector<std::size_t>& before) {
        displaceOthers(index);
        auto& part = m_taking.parts[index];
        part.aimed = true;
        part.needsLook = false;
        relate(index);
        made(part);
        free(index, before);
    }

    void displaceOthers(std::size_t index) {
        const auto& wanted = m_taking.parts[index].entry.base;
        for (std::size_t i = 0; i < m_taking.parts.size(); ++i) {
            auto& other = m_taking.parts[i];
            if (i == index || other.from != m_taking.parts[index].from) continue;
            const auto lost =
                std::erase_if(other.entry.base, [&](std::size_t at) { return std::ranges::find(wanted, at) != wanted.end(); });
            if (lost == 0) continue;
            if (isDeletion(other)) {
                moveComments(other, wanted.front());
                continue;
            }
            other.needsLook = true;
            relate(i);
            made(other);
        }
    }

    /// A whole text that answers a paragraph no more leaves it out. An author of tracked changes just doesn't change it.
    void free(std::size_t index, const std::vector<std::size_t>& before) {
        if (!m_taking.authors.empty()) return;
        const auto from = m_taking.parts[index].from;
        for (const auto at : before) {
            const auto answered = [&](const LandedPart& part) {
                return part.from == from && std::ranges::find(part.entry.base, at) != part.entry.base.end();
            };
            if (std::ranges::any_of(m_taking.parts, answered)) continue;
            LandedPart part{{{at}, {}, Relation::deleted, false, 0}, m_issued.labels[at]};
            part.from = from;
            part.needsLook = true;
            part.leftOut = true;
            part.proposals = proposalsOf(part, m_issued, m_taking.document);
            if (from.empty()) part.proposals.clear();
            m_taking.parts.insert(m_taking.parts.begin() + static_cast<std::ptrdiff_t>(placeOf(at)), std::move(part));
        }
    }

    /// Deletions stand where they were in the issued text.
    [[nodiscard]] std::size_t placeOf(std::size_t paragraph) const {
        for (std::size_t i = 0; i < m_taking.parts.size(); ++i)
            if (const auto& entry = m_taking.parts[i].entry; !entry.base.empty() && !entry.moved && entry.base.front() > paragraph)
                return i;
        return m_taking.parts.size();
    }

    void relate(std::size_t index) {
        auto& part = m_taking.parts[index];
        auto& entry = part.entry;
        entry.moved = isMoved(index);
        if (entry.base.size() != 1) joinSent(part);
        const std::string ours = entry.base.empty() ? std::string{} : textOf(m_issued.draft, entry.base).text;
        const std::string theirs = sentText(part).text;
        entry.similarity = entry.base.empty() ? 0 : similarity(ours, theirs);
        if (entry.base.empty())
            entry.relation = Relation::added;
        else if (entry.base.size() > 1)
            entry.relation = Relation::joined;
        else if (part.sent.size() > 1)
            entry.relation = Relation::split;
        else
            entry.relation = ours == theirs ? Relation::same : Relation::edited;
    }

    /// Several of ours become one of theirs, and a new paragraph is one: there is no proposal of another number of them.
    static void joinSent(LandedPart& part) {
        if (part.sent.size() == 1) return;
        RichText text = sentText(part);
        std::ranges::replace(text.text, '\n', ' ');
        part.sent.resize(1);
        part.sent.front().text = std::move(text);
    }

    /// It stands elsewhere among what the hand left in order.
    [[nodiscard]] bool isMoved(std::size_t index) const {
        const auto& base = m_taking.parts[index].entry.base;
        if (base.empty()) return false;
        const auto marks = [&](const LandedPart& other) { return other.from == m_taking.parts[index].from && marksPlace(other); };
        const auto begin = m_taking.parts.begin();
        const auto here = begin + static_cast<std::ptrdiff_t>(index);
        const auto previous = std::find_if(std::make_reverse_iterator(here), m_taking.parts.rend(), marks);
        const auto next = std::find_if(std::next(here), m_taking.parts.end(), marks);
        return (previous != m_taking.parts.rend() && previous->entry.base.back() >= base.front()) ||
               (next != m_taking.parts.end() && next->entry.base.front() <= base.back());
    }

    /// The first proposal of a part keeps its identity, on which comments may be.
    void made(LandedPart& part) {
        const auto before = part.proposals.empty() ? std::optional<ProposalId>{} : std::optional{part.proposals.front().id};
        part.proposals = part.from.empty() ? std::vector<Proposal>{} : proposalsOf(part, m_issued, m_taking.document);
        if (before && !part.proposals.empty()) part.proposals.front().id = *before;
        for (auto& proposal : part.proposals) proposal.onBehalfOf = m_taking.onBehalfOf;
        part.label = labelOf(part.entry, m_issued);
    }

    static LandedPart pieceOf(const LandedPart& whole, std::size_t at) {
        LandedPart piece = whole;
        piece.place = ParagraphId::random();
        piece.proposals.clear();
        piece.sent = {whole.sent[at]};
        piece.entry = {{}, {}, Relation::added, false, 0};
        if (at < whole.entry.variant.size()) piece.entry.variant = {whole.entry.variant[at]};
        piece.needsLook = false;
        piece.aimed = true;
        return piece;
    }

    /// One after the other.
    static void chain(std::vector<LandedPart>& pieces, ParagraphId after) {
        for (auto& piece : pieces) {
            piece.after = after;
            after = piece.place;
        }
    }

    void moveComments(const LandedPart& part, std::size_t paragraph) {
        for (auto& taken : m_taking.comments)
            for (const auto& proposal : part.proposals)
                if (taken.comment.target == CommentTarget{proposal.id}) {
                    taken.comment.target = idOf(paragraph);
                    taken.label = m_issued.labels[paragraph];
                }
    }

    /// What follows a new paragraph that isn't tabled follows what stands before that.
    void link() {
        for (auto& part : m_taking.parts)
            for (auto& proposal : part.proposals)
                if (proposal.operation == Operation::insert || proposal.operation == Operation::move) proposal.after = standing(part.after);
    }

    [[nodiscard]] std::optional<ParagraphId> standing(std::optional<ParagraphId> after) const {
        for (std::size_t steps = 0; after && steps <= m_taking.parts.size(); ++steps) {
            const auto part = std::ranges::find(m_taking.parts, *after, &LandedPart::place);
            if (part == m_taking.parts.end() || (part->entry.relation == Relation::added && !part->leftOut)) return after;
            after = marksPlace(*part) ? std::optional{idOf(part->entry.base.back())} : part->after;
        }
        return after;
    }

    Taking m_taking;
    const Negotiation& m_negotiation;
    LabelledText m_issued;
};

/// "PP8 bis" -> "PP8"; nothing where it has no such ending.
std::optional<std::string> withoutAddition(const std::string& label) {
    for (std::size_t n = 1; n <= 7; ++n)
        if (const auto suffix = " " + additionSuffix(n); label.ends_with(suffix)) return label.substr(0, label.size() - suffix.size());
    return std::nullopt;
}

std::optional<Aim> aimAfter(const std::string& label, const LabelledText& issued) {
    const auto at = issued.find(label);
    return at ? std::optional<Aim>{AimAfter{*at}} : std::nullopt;
}

bool isOneOf(const std::string& written, const auto& words) {
    return std::ranges::find(words, written) != words.end();
}

std::optional<std::size_t> nextOfHand(const Taking& taking, std::size_t part) {
    for (std::size_t i = part + 1; i < taking.parts.size(); ++i) {
        if (taking.parts[i].from != taking.parts[part].from) return std::nullopt;
        if (taking.parts[i].front) continue;
        if (!taking.parts[i].sent.empty()) return i;
    }
    return std::nullopt;
}

} // namespace

std::optional<Aim> aimFrom(std::string_view written, const LabelledText& issued) {
    static constexpr std::array<std::string_view, 4> nowhere{"none", "nowhere", "-", "no"};
    static constexpr std::array<std::string_view, 3> start{"start", "at the start", "first"};
    const std::string words = foldedForSearch(trimmed(std::string{written}));
    if (isOneOf(words, nowhere)) return AimNowhere{};
    if (isOneOf(words, start)) return AimAfter{};
    constexpr std::string_view after = "after ";
    if (words.starts_with(after)) return aimAfter(words.substr(after.size()), issued);
    AimAt at;
    for (std::size_t begin = 0; begin <= words.size();) {
        const auto end = std::min(words.find_first_of(",;+", begin), words.size());
        const auto name = trimmed(words.substr(begin, end - begin));
        begin = end + 1;
        const auto found = issued.find(name);
        if (found) {
            at.paragraphs.push_back(*found);
            continue;
        }
        const auto before = withoutAddition(canonicalLabel(name));
        return before && at.paragraphs.empty() && begin > words.size() ? aimAfter(*before, issued) : std::nullopt;
    }
    std::ranges::sort(at.paragraphs);
    const auto repeated = std::ranges::unique(at.paragraphs);
    at.paragraphs.erase(repeated.begin(), repeated.end());
    return at;
}

Taking reaim(Taking taking, const Negotiation& negotiation, std::size_t part, const Aim& aim) {
    if (taking.parts[part].sent.empty() || taking.parts[part].front) return taking;
    Correction correction{std::move(taking), negotiation};
    correction.aim(part, aim);
    return correction.finish();
}

bool canJoinNext(const Taking& taking, std::size_t part) {
    const auto next = nextOfHand(taking, part);
    return next && !taking.parts[part].front && !taking.parts[part].sent.empty() && taking.parts[part].entry.base.size() <= 1 &&
           taking.parts[*next].entry.base.size() <= 1 && !(taking.parts[part].entry.base.empty() && taking.parts[*next].entry.base.empty());
}

Taking joinNext(Taking taking, const Negotiation& negotiation, std::size_t part) {
    if (!canJoinNext(taking, part)) return taking;
    const auto next = *nextOfHand(taking, part);
    Correction correction{std::move(taking), negotiation};
    correction.join(part, next);
    return correction.finish();
}

bool canTakeApart(const Taking& taking, std::size_t part) {
    const auto& landed = taking.parts[part];
    return !landed.entry.base.empty() && (landed.sent.size() > 1 || (landed.sent.size() == 1 && landed.entry.base.size() > 1));
}

Taking takeApart(Taking taking, const Negotiation& negotiation, std::size_t part) {
    if (!canTakeApart(taking, part)) return taking;
    Correction correction{std::move(taking), negotiation};
    correction.takeApart(part);
    return correction.finish();
}

Taking leaveOut(Taking taking, const Negotiation& negotiation, std::size_t part, bool leftOut) {
    Correction correction{std::move(taking), negotiation};
    correction.leaveOut(part, leftOut);
    return correction.finish();
}

} // namespace chapeau
