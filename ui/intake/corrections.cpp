#include "ui/intake/corrections.h"

#include "core/workspace/taking/laid_changes.h"
#include "core/workspace/taking/placing.h"
#include "ui/text/qt_text.h"

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

/// Where one alone is it: of two that are alike it would be a guess.
template <class List, class Is>
std::optional<std::size_t> only(const List& list, const Is& isIt) {
    if (std::ranges::count_if(list, isIt) != 1) return std::nullopt;
    return static_cast<std::size_t>(std::ranges::find_if(list, isIt) - list.begin());
}

/// What they sent; of a paragraph that they left out, what the text has there.
std::string wordsOf(const LandedPart& part, const Draft& issued) {
    return part.sent.empty() ? textOf(issued, part.entry.base).text : sentText(part).text;
}

} // namespace

void Corrections::set(std::shared_ptr<const Negotiation> negotiation, Incoming incoming, IncomingRequest request) {
    m_negotiation = std::move(negotiation);
    m_incoming = std::make_unique<Incoming>(std::move(incoming));
    m_request = std::move(request);
    m_leftOut.clear();
    makeAgain();
}

void Corrections::forget() {
    m_incoming.reset();
    m_made.clear();
    m_leftOut.clear();
    m_count = m_lost = 0;
}

void Corrections::makeAgain() {
    m_lost = 0;
    for (const auto& made : m_made) {
        const bool isMade = std::visit([&](auto& of) { return makeAgain(of, made); }, *m_incoming);
        if (!isMade) ++m_lost;
    }
}

/// Two may send the same words: then it is the one of the same delegations.
std::optional<std::size_t> Corrections::find(const Taking& of, const Made& made) const {
    const auto issued = text();
    const auto hasWords = [&](const LandedPart& part) { return wordsOf(part, issued.draft) == made.words; };
    const auto isTheirs = [&](const LandedPart& part) { return part.from == made.from && hasWords(part); };
    const auto theirs = only(of.parts, isTheirs);
    return theirs ? theirs : only(of.parts, hasWords);
}

bool Corrections::makeAgain(Taking& of, const Made& made) {
    const auto part = find(of, made);
    if (!part) return false;
    const auto* laid = std::get_if<Laid>(&made.what);
    const auto aim = laid == nullptr ? std::nullopt : aimOf(*laid, text());
    if (aim && !of.parts[*part].sent.empty())
        of = reaim(std::move(of), *m_negotiation, *part, *aim);
    else if (const auto* left = std::get_if<LeftOut>(&made.what))
        of = chapeau::leaveOut(std::move(of), *m_negotiation, *part, left->isSo);
    else if (std::holds_alternative<Joined>(made.what) && chapeau::canJoinNext(of, *part))
        of = chapeau::joinNext(std::move(of), *m_negotiation, *part);
    else if (std::holds_alternative<TakenApart>(made.what) && chapeau::canTakeApart(of, *part))
        of = chapeau::takeApart(std::move(of), *m_negotiation, *part);
    else
        return false;
    return true;
}

bool Corrections::makeAgain(Proposing& of, const Made& made) {
    if (const auto* where = std::get_if<Placed>(&made.what)) {
        const auto unplaced = only(of.landed.unplaced, [&](const Unplaced& one) { return one.wording == made.words; });
        const auto label = where->at ? text().labelOf(*where->at) : where->written;
        return unplaced && !label.empty() && place(of, *unplaced, label);
    }
    const auto placed = only(of.landed.placed, [&](const PlacedProposal& one) { return one.proposal.wording == made.words; });
    if (!placed) return false;
    const auto* laid = std::get_if<Laid>(&made.what);
    const auto aim = laid == nullptr ? std::nullopt : aimOf(*laid, text());
    if (aim)
        of = reaim(std::move(of), *m_negotiation, *placed, *aim);
    else if (const auto* left = std::get_if<LeftOut>(&made.what))
        setLeftOut(*placed, left->isSo);
    else
        return false;
    return true;
}

void Corrections::setLeftOut(std::size_t placed, bool isSo) {
    if (isSo)
        m_leftOut.insert(placed);
    else
        m_leftOut.erase(placed);
}

bool Corrections::place(Proposing& of, std::size_t unplaced, const std::string& label) {
    const auto before = of.landed.unplaced.size();
    const ProposeRequest request{"", {}, m_request.from, m_request.round};
    of = placeWording(std::move(of), *m_negotiation, m_registry, request, m_clock.now(), unplaced, label);
    return of.landed.unplaced.size() < before;
}

void Corrections::remember(const IntakeRow& row, Correction what) {
    if (const auto* of = taking()) {
        const auto& part = of->parts[row.index];
        m_made.push_back({wordsOf(part, text().draft), part.from, std::move(what)});
    } else {
        const auto& proposal = std::get<Proposing>(*m_incoming).landed.placed[row.index].proposal;
        m_made.push_back({proposal.wording, proposal.proponents, std::move(what)});
    }
}

bool Corrections::aim(const IntakeRow& row, const std::string& written) {
    if (row.of == RowOf::unplaced) {
        auto& proposing = std::get<Proposing>(*m_incoming);
        Made made{proposing.landed.unplaced[row.index].wording, {}, Placed{written, text().idOf(written)}};
        if (!place(proposing, row.index, written)) return false;
        m_made.push_back(std::move(made));
        ++m_count;
        return true;
    }
    const auto at = aimFrom(written, text());
    return at && aim(row, *at);
}

bool Corrections::aim(const IntakeRow& row, const Aim& at) {
    if (!row.canAim) return false;
    if (auto* of = taking()) {
        remember(row, laidBy(at, text()));
        *of = reaim(std::move(*of), *m_negotiation, row.index, at);
        ++m_count;
        return true;
    }
    const auto* paragraphs = std::get_if<AimAt>(&at);
    if (row.of == RowOf::unplaced) return paragraphs != nullptr && aim(row, text().labels[paragraphs->paragraphs.front()]);
    if (std::holds_alternative<AimNowhere>(at)) return leaveOut(row, true), true;
    auto& proposing = std::get<Proposing>(*m_incoming);
    const Proposal before = proposing.landed.placed[row.index].proposal;
    proposing = reaim(std::move(proposing), *m_negotiation, row.index, at);
    if (proposing.landed.placed[row.index].proposal == before) return false;
    remember(row, laidBy(at, text()));
    ++m_count;
    return true;
}

void Corrections::leaveOut(const IntakeRow& row, bool leftOut) {
    ++m_count;
    remember(row, LeftOut{leftOut});
    if (auto* of = taking()) {
        *of = chapeau::leaveOut(std::move(*of), *m_negotiation, row.index, leftOut);
    } else {
        setLeftOut(row.index, leftOut);
    }
}

bool Corrections::canJoinNext(const IntakeRow& row) const {
    return row.of == RowOf::part && taking() != nullptr && chapeau::canJoinNext(*taking(), row.index);
}

void Corrections::joinNext(const IntakeRow& row) {
    ++m_count;
    remember(row, Joined{});
    *taking() = chapeau::joinNext(std::move(*taking()), *m_negotiation, row.index);
}

bool Corrections::canTakeApart(const IntakeRow& row) const {
    return row.of == RowOf::part && taking() != nullptr && chapeau::canTakeApart(*taking(), row.index);
}

void Corrections::takeApart(const IntakeRow& row) {
    ++m_count;
    remember(row, TakenApart{});
    *taking() = chapeau::takeApart(std::move(*taking()), *m_negotiation, row.index);
}

std::size_t Corrections::proposals() const {
    if (isEmpty()) return 0;
    if (const auto* of = taking()) return proposalsIn(*of);
    return std::get<Proposing>(*m_incoming).landed.placed.size() - m_leftOut.size();
}

std::size_t Corrections::remarks() const {
    if (isEmpty()) return 0;
    if (const auto* of = taking()) return of->comments.size();
    const auto& proposing = std::get<Proposing>(*m_incoming);
    return proposing.positions.size() + proposing.states.size() + proposing.comments.size();
}

Incoming Corrections::chosen() const {
    if (taking() != nullptr) return *m_incoming;
    return without(std::get<Proposing>(*m_incoming), m_leftOut);
}

} // namespace chapeau
