#include "ui/merge/map_rows.h"

#include "core/merge/rolling_text.h"
#include "core/text/word_diff.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

/// What one delegation asks of one row.
struct Wish {
    std::vector<std::string> texts;
    bool moves = false;
    bool contested = false;

    [[nodiscard]] bool sameAs(const Wish& other) const { return texts == other.texts && moves == other.moves; }
};

using Wishes = std::map<DelegationCode, Wish>;

struct Line {
    MapRow row;
    Wishes wishes;
};

struct Origin {
    const Negotiation& negotiation;
    const MergedNegotiation& merged;
    std::vector<const Proposal*> bySource; ///< null where it is gone
};

Origin originOf(const Negotiation& negotiation, const MergedNegotiation& merged) {
    std::map<ProposalId, const Proposal*> byId;
    for (const auto& proposal : negotiation.proposals) byId[proposal.id] = &proposal;
    Origin origin{negotiation, merged, {}};
    for (const auto& id : merged.sources) {
        const auto found = byId.find(id);
        origin.bySource.push_back(found == byId.end() ? nullptr : found->second);
    }
    return origin;
}

std::vector<DelegationCode> behind(const Origin& from, std::size_t source) {
    const Proposal* proposal = from.bySource[source];
    if (proposal == nullptr) return {};
    std::vector<DelegationCode> who = proposal->proponents;
    if (who.empty() && proposal->onBehalfOf) who.push_back(*proposal->onBehalfOf);
    who.insert(who.end(), proposal->supporters.begin(), proposal->supporters.end());
    if (who.empty() && from.negotiation.own) who.push_back(*from.negotiation.own);
    return who;
}

void addText(Wish& wish, const std::string& text) {
    const auto at = std::ranges::lower_bound(wish.texts, text);
    if (at == wish.texts.end() || *at != text) wish.texts.insert(at, text);
}

std::set<std::size_t> sourcesOf(const MergedParagraph& paragraph) {
    std::set<std::size_t> sources(paragraph.deletedBySources.begin(), paragraph.deletedBySources.end());
    for (const auto& edit : paragraph.edits) sources.insert(edit.sources.begin(), edit.sources.end());
    for (const auto& cluster : paragraph.clusters)
        for (const auto& alternative : cluster.alternatives) sources.insert(alternative.sources.begin(), alternative.sources.end());
    return sources;
}

QString counted(const char* pattern, std::size_t n) {
    return QCoreApplication::translate("MergeMap", pattern, nullptr, static_cast<int>(n));
}

QString wordsOf(const MergedParagraph& paragraph, const QStringList& movers, const QString& joined) {
    QStringList parts;
    std::size_t alternatives = 0;
    for (const auto& cluster : paragraph.clusters) alternatives += cluster.alternatives.size();
    if (alternatives > 0) parts << counted("%n alternative(s)", alternatives);
    if (const auto conflicts = conflictsIn(paragraph); conflicts > 0) parts << counted("%n conflict(s)", conflicts);
    if (!paragraph.edits.empty()) {
        const bool alone = paragraph.clusters.empty() && paragraph.deletedBy.empty();
        if (alone && paragraph.edits.size() > 1) parts << counted("%n edit(s), combine", paragraph.edits.size());
        if (alone && paragraph.edits.size() == 1) parts << counted("%n edit(s)", 1);
        if (!alone) parts << counted("%n uncontested", paragraph.edits.size());
    }
    if (!paragraph.deletedBy.empty())
        parts << QCoreApplication::translate("MergeMap", "deleted by %1").arg(qs(codeList(paragraph.deletedBy)));
    if (!movers.isEmpty()) parts << QCoreApplication::translate("MergeMap", "moved by %1").arg(movers.join(QStringLiteral(", ")));
    if (!joined.isEmpty()) parts << joined;
    return parts.join(QStringLiteral(", "));
}

Line lineOf(const Origin& from, const MergedParagraph& paragraph) {
    Line line;
    line.row.id = from.merged.text.draft.paragraphs[paragraph.index].id;
    line.row.label = paragraph.label;
    line.row.base = paragraph.base;
    line.row.conflicts = static_cast<int>(conflictsIn(paragraph));
    const auto contested = contestedProposals(from.merged, paragraph);
    for (const std::size_t source : sourcesOf(paragraph)) {
        const bool deleted = std::ranges::find(paragraph.deletedBySources, source) != paragraph.deletedBySources.end();
        for (const auto& who : behind(from, source)) {
            Wish& wish = line.wishes[who];
            addText(wish, deleted ? std::string{} : recoveredText(paragraph, source));
            wish.contested |= contested.contains(from.merged.sources[source]);
        }
    }
    QStringList movers;
    for (const auto& relocation : from.merged.merge.moved) {
        if (relocation.index != paragraph.index) continue;
        movers << qs(codeList(relocation.proponents));
        for (const std::size_t source : relocation.sources)
            for (const auto& who : behind(from, source)) line.wishes[who].moves = true;
    }
    line.row.words = wordsOf(paragraph, movers, joinsOf(from.merged, paragraph.index));
    return line;
}

Line lineOf(const Origin& from, const Addition& addition) {
    Line line;
    line.row.id = identityOf(from.negotiation, from.merged, addition);
    line.row.label = addition.label;
    line.row.addition = true;
    line.row.words = QCoreApplication::translate("MergeMap", "new (%1)").arg(qs(codeList(addition.proponents)));
    for (const std::size_t source : addition.sources)
        for (const auto& who : behind(from, source)) addText(line.wishes[who], addition.text);
    return line;
}

std::vector<Line> linesOf(const Origin& from) {
    std::vector<Line> lines;
    const auto addAfter = [&](int after) {
        for (const auto& addition : from.merged.merge.added)
            if (addition.after == after) lines.push_back(lineOf(from, addition));
    };
    addAfter(-1);
    for (const auto& paragraph : from.merged.merge.paragraphs) {
        lines.push_back(lineOf(from, paragraph));
        addAfter(static_cast<int>(paragraph.index));
    }
    return lines;
}

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 1.0 : std::min(1.0, static_cast<double>(part) / static_cast<double>(whole));
}

/// Kind and weight of one text against the base.
MapCell cellOf(const std::string& base, const std::string& text) {
    if (text.empty()) return {.kind = CellKind::deletes, .weight = 1};
    bool in = false;
    bool out = false;
    std::size_t touched = 0;
    for (const auto& edit : diffWords(base, text)) {
        in |= !edit.text.empty();
        out |= !edit.base.empty();
        touched += std::max(edit.text.size(), edit.base.size());
    }
    const CellKind kind = in && out ? CellKind::changes : (in ? CellKind::adds : CellKind::deletes);
    return {.kind = in || out ? kind : CellKind::none, .weight = share(touched, base.size())};
}

MapCell cellOf(const MapRow& row, const Wish& wish) {
    MapCell cell;
    if (wish.moves) cell = {.kind = CellKind::moves, .weight = 0.3};
    for (const auto& text : wish.texts) {
        const MapCell own = row.addition ? MapCell{.kind = CellKind::newParagraph, .weight = 0.6} : cellOf(row.base, text);
        if (own.kind != CellKind::none && own.weight >= cell.weight) cell = own;
    }
    cell.texts = wish.texts;
    return cell;
}

void fillCells(Line& line, const std::vector<DelegationCode>& columns) {
    std::vector<std::pair<const Wish*, MapCell>> before;
    for (const auto& column : columns) {
        const auto wish = line.wishes.find(column);
        if (wish == line.wishes.end()) {
            line.row.cells.push_back({});
            continue;
        }
        const auto other = std::ranges::find_if(before, [&](const auto& seen) { return seen.first->sameAs(wish->second); });
        MapCell cell = other == before.end() ? cellOf(line.row, wish->second) : other->second;
        if (other == before.end()) {
            before.emplace_back(&wish->second, cell);
        } else {
            cell.kind = CellKind::same;
        }
        cell.contested = wish->second.contested;
        line.row.cells.push_back(std::move(cell));
    }
}

/// In how many rows two delegations want the same.
std::size_t company(const std::vector<Line>& lines, const DelegationCode& a, const DelegationCode& b) {
    return static_cast<std::size_t>(std::ranges::count_if(lines, [&](const Line& line) {
        const auto x = line.wishes.find(a);
        const auto y = line.wishes.find(b);
        return x != line.wishes.end() && y != line.wishes.end() && x->second.sameAs(y->second);
    }));
}

/// Each next column is the one that shares most with the one before it; in doubt, the first by name.
void sortByCompany(std::vector<DelegationCode>& columns, const std::vector<Line>& lines) {
    for (std::size_t i = 1; i < columns.size(); ++i) {
        std::size_t best = i;
        std::size_t most = 0;
        for (std::size_t j = i; j < columns.size(); ++j) {
            const std::size_t shared = company(lines, columns[i - 1], columns[j]);
            if (shared <= most) continue;
            most = shared;
            best = j;
        }
        const auto begin = columns.begin();
        std::rotate(begin + static_cast<std::ptrdiff_t>(i), begin + static_cast<std::ptrdiff_t>(best),
                    begin + static_cast<std::ptrdiff_t>(best) + 1);
    }
}

} // namespace

QString signOf(CellKind kind) {
    switch (kind) {
    case CellKind::none: return {};
    case CellKind::adds: return QStringLiteral("+");
    case CellKind::changes: return QStringLiteral("~");
    case CellKind::deletes: return QStringLiteral("–");
    case CellKind::newParagraph: return QStringLiteral("■");
    case CellKind::moves: return QStringLiteral("↓");
    case CellKind::same: return QStringLiteral("=");
    }
    return {};
}

QString nameOf(CellKind kind) {
    switch (kind) {
    case CellKind::none: return QCoreApplication::translate("MergeMap", "nothing");
    case CellKind::adds: return QCoreApplication::translate("MergeMap", "adds words");
    case CellKind::changes: return QCoreApplication::translate("MergeMap", "changes words");
    case CellKind::deletes: return QCoreApplication::translate("MergeMap", "deletes");
    case CellKind::newParagraph: return QCoreApplication::translate("MergeMap", "new paragraph");
    case CellKind::moves: return QCoreApplication::translate("MergeMap", "moves it");
    case CellKind::same: return QCoreApplication::translate("MergeMap", "the same as another");
    }
    return {};
}

QString joinsOf(const MergedNegotiation& merged, std::size_t index) {
    QStringList parts;
    for (const auto& joining : merged.merge.joined) {
        if (std::ranges::find(joining.indexes, index) == joining.indexes.end()) continue;
        QStringList others;
        for (const std::size_t other : joining.indexes)
            if (other != index) others << qs(merged.text.labels[other]);
        parts << QCoreApplication::translate("MergeMap", "joined with %1 by %2")
                     .arg(others.join(QStringLiteral(", ")), qs(codeList(joining.proponents)));
    }
    return parts.join(QStringLiteral(", "));
}

MergeMap mergeMap(const Negotiation& negotiation, const MergedNegotiation& merged, const Registry& registry, ColumnOrder order) {
    auto lines = linesOf(originOf(negotiation, merged));
    MergeMap map;
    std::set<DelegationCode> all;
    for (const auto& line : lines)
        for (const auto& [who, wish] : line.wishes) all.insert(who);
    map.columns.assign(all.begin(), all.end());
    sortByName(map.columns, registry);
    if (order == ColumnOrder::byCompany) sortByCompany(map.columns, lines);
    for (auto& line : lines) {
        fillCells(line, map.columns);
        map.rows.push_back(std::move(line.row));
    }
    return map;
}

} // namespace chapeau
