#include "ui/merge/map/map_rows.h"

#include "core/standing/stands.h"
#include "ui/merge/map/map_columns.h"
#include "ui/merge/map/map_words.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace chapeau {

namespace {

constexpr std::size_t wholeDeletion = 0; // a change's number; edits and alternatives count on from 1

/// What one source asks of a row: the numbers of its changes, so that the same words are the same numbers.
struct SourceWish {
    std::vector<std::size_t> changes{};
    std::size_t in = 0;
    std::size_t out = 0;
    CellKind place = CellKind::none; ///< moves or joins, besides its words
    bool contested = false;
};
using SourceWishes = std::map<std::size_t, SourceWish>;

/// What one delegation asks of a row; `wordings` by their changes, with a source of each.
struct Wish {
    std::map<std::vector<std::size_t>, std::size_t> wordings;
    MapCell cell;

    [[nodiscard]] bool sameAs(const Wish& other) const {
        return std::ranges::equal(wordings, other.wordings, {}, &std::pair<const std::vector<std::size_t>, std::size_t>::first,
                                  &std::pair<const std::vector<std::size_t>, std::size_t>::first) &&
               (isWordless() ? cell.kind : CellKind::none) == (other.isWordless() ? other.cell.kind : CellKind::none);
    }
    [[nodiscard]] bool isWordless() const { return cell.kind == CellKind::moves || cell.kind == CellKind::joins; }
};
using Wishes = std::map<std::size_t, Wish>; // by delegation

/// What is asked of a paragraph besides its words.
struct Places {
    std::vector<const Relocation*> moves{};
    std::vector<const Joining*> joinings{};
};

struct Line {
    MapRow row;
    Wishes wishes;
};

float share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 1.0F : std::min(1.0F, static_cast<float>(part) / static_cast<float>(whole));
}

MapCell cellOf(const SourceWish& wish, std::size_t baseSize) {
    if (!wish.changes.empty() && wish.changes.front() == wholeDeletion) return {CellKind::deletes, wish.contested, 1};
    if (wish.in == 0 && wish.out == 0) return {wish.place, wish.contested, 0.3F};
    const CellKind kind = wish.in > 0 && wish.out > 0 ? CellKind::changes : (wish.in > 0 ? CellKind::adds : CellKind::deletes);
    return {kind, wish.contested, share(std::max(wish.in, wish.out), baseSize)};
}

class Drawing {
public:
    Drawing(const Negotiation& negotiation, const MergedNegotiation& merged, const Registry& registry)
        : m_negotiation{negotiation}, m_merged{merged}, m_stands{negotiation} {
        std::map<ProposalId, const Proposal*> byId;
        for (const auto& proposal : negotiation.proposals) byId.emplace(proposal.id, &proposal);
        std::vector<std::vector<DelegationCode>> behind;
        std::set<DelegationCode> all;
        for (const auto& id : merged.sources) {
            const auto found = byId.find(id);
            m_proposals.push_back(found == byId.end() ? nullptr : found->second);
            behind.push_back(delegationsBehind(m_proposals.back()));
            all.insert(behind.back().begin(), behind.back().end());
        }
        m_delegations.assign(all.begin(), all.end());
        sortByName(m_delegations, registry);
        std::map<DelegationCode, std::size_t> number;
        for (std::size_t i = 0; i < m_delegations.size(); ++i) number.emplace(m_delegations[i], i);
        for (const auto& codes : behind) {
            auto& numbers = m_behind.emplace_back();
            for (const auto& code : codes) numbers.push_back(number.at(code));
        }
        for (const auto& move : merged.merge.moved) m_moves[move.index].push_back(&move);
        for (const auto& joining : merged.merge.joined)
            for (const auto index : joining.indexes) m_joinings[index].push_back(&joining);
    }

    MergeMap draw(ColumnOrder order, const Job& job) {
        for (const auto& part : m_merged.front)
            if (part.touched()) m_lines.push_back(lineOf(part, idOf(frontParts[part.index])));
        addAdditions(-1);
        for (const auto& paragraph : m_merged.merge.paragraphs) {
            if (job.stopped()) return {};
            m_lines.push_back(lineOfText(paragraph));
            addAdditions(static_cast<int>(paragraph.index));
            job.report(paragraph.index + 1, m_merged.merge.paragraphs.size());
        }
        return finished(order);
    }

private:
    [[nodiscard]] std::vector<DelegationCode> delegationsBehind(const Proposal* proposal) const {
        if (proposal == nullptr) return {};
        auto who = proposal->proponents;
        if (who.empty() && proposal->onBehalfOf) who.push_back(*proposal->onBehalfOf);
        who.insert(who.end(), proposal->supporters.begin(), proposal->supporters.end());
        if (who.empty() && m_negotiation.own) who.push_back(*m_negotiation.own);
        return who;
    }

    void addAdditions(int after) {
        for (; m_addition < m_merged.merge.added.size() && m_merged.merge.added[m_addition].after == after; ++m_addition)
            m_lines.push_back(lineOf(m_merged.merge.added[m_addition]));
    }

    [[nodiscard]] SourceWishes wishesOn(const MergedParagraph& paragraph) const {
        SourceWishes wishes;
        const bool whole = paragraph.deletionContested();
        std::size_t number = wholeDeletion;
        for (const auto source : paragraph.deletedBySources) {
            wishes[source].changes = {wholeDeletion};
            wishes[source].contested = whole;
        }
        const auto add = [&](const ByteRange& base, const std::string& text, const std::vector<std::size_t>& sources, bool contested) {
            ++number;
            for (const auto source : sources) {
                SourceWish& wish = wishes[source];
                wish.changes.push_back(number);
                wish.in += text.size();
                wish.out += base.size();
                wish.contested |= contested;
            }
        };
        for (const auto& edit : paragraph.edits) add(edit.base, edit.text, edit.sources, whole);
        for (const auto& cluster : paragraph.clusters)
            for (const auto& alternative : cluster.alternatives) add(cluster.base, alternative.text, alternative.sources, true);
        return wishes;
    }

    void give(Line& line, std::size_t source, const SourceWish& asked, const MapCell& cell) const {
        for (const auto delegation : m_behind[source]) {
            Wish& wish = line.wishes[delegation];
            if (!asked.changes.empty()) wish.wordings.emplace(asked.changes, source);
            const bool contested = wish.cell.contested || cell.contested;
            if (wish.cell.kind == CellKind::none || wish.isWordless() || cell.weight > wish.cell.weight) wish.cell = cell;
            wish.cell.contested = contested;
        }
    }

    [[nodiscard]] Line lineOfText(const MergedParagraph& paragraph) const {
        Places places;
        if (const auto moves = m_moves.find(paragraph.index); moves != m_moves.end()) places.moves = moves->second;
        if (const auto joinings = m_joinings.find(paragraph.index); joinings != m_joinings.end()) places.joinings = joinings->second;
        return lineOf(paragraph, m_merged.text.draft.paragraphs[paragraph.index].id, places);
    }

    [[nodiscard]] Line lineOf(const MergedParagraph& paragraph, const ParagraphId& id, const Places& places = {}) const {
        Line line;
        line.row.id = id;
        line.row.label = qs(paragraph.label);
        line.row.conflicts = static_cast<int>(conflictsIn(paragraph));
        auto wishes = wishesOn(paragraph);
        std::vector<DelegationCode> movers;
        for (const auto* joining : places.joinings)
            for (const auto source : joining->sources) wishes[source].place = CellKind::joins;
        for (const auto* move : places.moves) {
            movers.insert(movers.end(), move->proponents.begin(), move->proponents.end());
            for (const auto source : move->sources) wishes[source].place = CellKind::moves;
        }
        line.row.open = static_cast<int>(wishes.size());
        for (const auto& [source, wish] : wishes) give(line, source, wish, cellOf(wish, paragraph.base.size()));
        line.row.words = wordsOf(paragraph, movers, places.joinings.empty() ? QString{} : joinsOf(m_merged, paragraph.index));
        return line;
    }

    [[nodiscard]] Line lineOf(const Addition& addition) const {
        Line line;
        line.row.label = QStringLiteral("+") + qs(addition.label);
        line.row.addition = true;
        line.row.at = m_addition;
        line.row.open = static_cast<int>(addition.sources.size());
        std::set<DelegationCode> against;
        for (const auto source : addition.sources) {
            const Proposal* proposal = m_proposals[source];
            if (proposal == nullptr) continue;
            if (!line.row.id && isOpen(*proposal)) line.row.id = proposal->created.front();
            for (const auto& target : {PositionTarget{proposal->id}, PositionTarget{proposal->created.front()}})
                for (const auto& code : m_stands.against(target)) against.insert(code);
        }
        for (const auto source : addition.sources)
            give(line, source, {{1}, addition.text.size()}, {CellKind::newParagraph, !against.empty(), 0.6F});
        line.row.words = wordsOf(addition, {against.begin(), against.end()});
        return line;
    }

    /// Delegations that want the same in one row, by its first.
    [[nodiscard]] static std::vector<std::vector<std::size_t>> parties(const Line& line) {
        std::vector<std::vector<std::size_t>> parties;
        for (const auto& [delegation, wish] : line.wishes) {
            const auto same = std::ranges::find_if(parties, [&](const auto& party) { return line.wishes.at(party.front()).sameAs(wish); });
            if (same == parties.end()) {
                parties.push_back({delegation});
            } else {
                same->push_back(delegation);
            }
        }
        return parties;
    }

    [[nodiscard]] ColumnGroups orderedBy(ColumnOrder order) const {
        ColumnGroups groups;
        groups.order.resize(m_delegations.size());
        std::iota(groups.order.begin(), groups.order.end(), std::size_t{0});
        if (order == ColumnOrder::byCompany) {
            Company company{m_delegations.size()};
            for (const auto& line : m_lines)
                for (const auto& party : parties(line)) company.agree(party);
            return groupsOf(company);
        }
        if (order == ColumnOrder::byCount) {
            std::vector<std::size_t> places(m_delegations.size());
            for (const auto& line : m_lines)
                for (const auto& [delegation, wish] : line.wishes) ++places[delegation];
            std::ranges::stable_sort(groups.order, std::ranges::greater{}, [&](std::size_t delegation) { return places[delegation]; });
        }
        return groups;
    }

    MergeMap finished(ColumnOrder order) {
        const auto columns = orderedBy(order);
        MergeMap map;
        map.groups = columns.begins;
        for (const auto delegation : columns.order) map.columns.push_back(m_delegations[delegation]);
        for (auto& line : m_lines) {
            fillCells(line, columns.order);
            map.rows.push_back(std::move(line.row));
        }
        return map;
    }

    static void fillCells(Line& line, const std::vector<std::size_t>& columns) {
        line.row.cells.resize(columns.size());
        std::vector<const Wish*> seen;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto found = line.wishes.find(columns[column]);
            if (found == line.wishes.end()) continue;
            const Wish& wish = found->second;
            MapCell& cell = line.row.cells[column];
            const auto same = std::ranges::find_if(seen, [&](const Wish* other) { return other->sameAs(wish); });
            cell = wish.cell;
            cell.wish = static_cast<int>(same - seen.begin());
            if (same != seen.end()) {
                cell.kind = CellKind::same;
            } else {
                seen.push_back(&wish);
                auto& sources = line.row.wishes.emplace_back();
                for (const auto& [changes, source] : wish.wordings) sources.push_back(source);
            }
            line.row.contestants += cell.contested ? 1 : 0;
        }
    }

    const Negotiation& m_negotiation;
    const MergedNegotiation& m_merged;
    Stands m_stands;
    std::vector<const Proposal*> m_proposals; ///< by source; null where it is gone
    std::vector<DelegationCode> m_delegations;
    std::vector<std::vector<std::size_t>> m_behind; ///< by source: indexes of delegations
    std::map<std::size_t, std::vector<const Relocation*>> m_moves;
    std::map<std::size_t, std::vector<const Joining*>> m_joinings;
    std::size_t m_addition = 0;
    std::vector<Line> m_lines;
};

bool passes(const MapRow& row, RowFilter filter) {
    switch (filter) {
    case RowFilter::all: return true;
    case RowFilter::open: return row.open > 0;
    case RowFilter::conflicts: return row.conflicts > 0;
    }
    return true;
}

} // namespace

MergeMap mergeMap(const Negotiation& negotiation, const MergedNegotiation& merged, const Registry& registry, ColumnOrder order,
                  const Job& job) {
    return Drawing{negotiation, merged, registry}.draw(order, job);
}

std::vector<std::size_t> rowsToShow(const MergeMap& map, RowOrder order, RowFilter filter) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < map.rows.size(); ++i)
        if (passes(map.rows[i], filter)) rows.push_back(i);
    const auto isOpen = [&](std::size_t row) { return map.rows[row].open > 0; };
    const auto heat = [&](std::size_t row) { return std::pair{map.rows[row].conflicts, map.rows[row].contestants}; };
    if (order == RowOrder::openFirst) std::ranges::stable_partition(rows, isOpen);
    if (order == RowOrder::contested) std::ranges::stable_sort(rows, std::ranges::greater{}, heat);
    return rows;
}

WishedTexts textsOf(const MergedNegotiation& merged, const MapRow& row, int wish) {
    if (row.addition) return {{}, {merged.merge.added[row.at].text}};
    const auto* found = row.id ? merged.find(*row.id) : nullptr;
    if (found == nullptr) return {};
    const auto& paragraph = *found;
    WishedTexts texts{paragraph.base, {}};
    if (wish >= 0 && static_cast<std::size_t>(wish) < row.wishes.size())
        for (const auto source : row.wishes[static_cast<std::size_t>(wish)]) texts.after.push_back(recoveredText(paragraph, source));
    return texts;
}

} // namespace chapeau
