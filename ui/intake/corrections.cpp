#include "ui/intake/corrections.h"

#include "core/workspace/taking/placing.h"
#include "ui/text/qt_text.h"

#include <algorithm>
#include <utility>

namespace chapeau {

void Corrections::set(Incoming incoming, IncomingRequest request) {
    m_incoming = std::make_unique<Incoming>(std::move(incoming));
    m_request = std::move(request);
    m_leftOut.clear();
    makeAgain();
}

void Corrections::forget() {
    m_incoming.reset();
    m_made.clear();
    m_leftOut.clear();
    m_count = 0;
}

/// Only where one part has those words: of two that are alike it would be a guess.
void Corrections::makeAgain() {
    auto* of = taking();
    if (of == nullptr) return;
    for (const auto& made : m_made) {
        const auto isIt = [&](const LandedPart& part) { return !part.sent.empty() && sentText(part).text == made.words; };
        if (std::ranges::count_if(of->parts, isIt) != 1) continue;
        const auto at = static_cast<std::size_t>(std::ranges::find_if(of->parts, isIt) - of->parts.begin());
        makeAgain(at, made.what);
    }
}

void Corrections::makeAgain(std::size_t part, const Correction& what) {
    auto& of = *taking();
    if (const auto* aim = std::get_if<Aim>(&what))
        of = reaim(std::move(of), *m_negotiation, part, *aim);
    else if (const auto* left = std::get_if<LeftOut>(&what))
        of = chapeau::leaveOut(std::move(of), *m_negotiation, part, left->isSo);
    else if (std::holds_alternative<Joined>(what) && chapeau::canJoinNext(of, part))
        of = chapeau::joinNext(std::move(of), *m_negotiation, part);
    else if (std::holds_alternative<TakenApart>(what) && chapeau::canTakeApart(of, part))
        of = chapeau::takeApart(std::move(of), *m_negotiation, part);
}

void Corrections::remember(const IntakeRow& row, Correction what) {
    const auto& part = taking()->parts[row.index];
    if (!part.sent.empty()) m_made.push_back({sentText(part).text, std::move(what)});
}

bool Corrections::aim(const IntakeRow& row, const std::string& written) {
    if (row.of == RowOf::unplaced) {
        auto& proposing = std::get<Proposing>(*m_incoming);
        const auto before = proposing.landed.unplaced.size();
        const ProposeRequest request{"", {}, m_request.from, m_request.round};
        proposing = placeWording(std::move(proposing), *m_negotiation, m_registry, request, m_clock.now(), row.index, written);
        const bool isPlaced = proposing.landed.unplaced.size() < before;
        if (isPlaced) ++m_count;
        return isPlaced;
    }
    const auto at = aimFrom(written, text());
    return at && aim(row, *at);
}

bool Corrections::aim(const IntakeRow& row, const Aim& at) {
    if (!row.canAim) return false;
    if (auto* of = taking()) {
        remember(row, at);
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
    const bool isOther = proposing.landed.placed[row.index].proposal != before;
    if (isOther) ++m_count;
    return isOther;
}

void Corrections::leaveOut(const IntakeRow& row, bool leftOut) {
    ++m_count;
    if (auto* of = taking()) {
        remember(row, LeftOut{leftOut});
        *of = chapeau::leaveOut(std::move(*of), *m_negotiation, row.index, leftOut);
    } else if (leftOut) {
        m_leftOut.insert(row.index);
    } else {
        m_leftOut.erase(row.index);
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
