#include "core/standing/merging.h"
#include "core/workspace/exporting/columns.h"
#include "core/workspace/exporting/text_names.h"

#include <algorithm>
#include <map>
#include <set>

namespace chapeau {

namespace {

using Sources = std::set<std::size_t>;

bool meet(const std::vector<std::size_t>& sources, const Sources& chosen) {
    return std::ranges::any_of(sources, [&](std::size_t source) { return chosen.contains(source); });
}

/// Delegations that stand behind the same proposals, and which those are.
struct Column {
    std::string name;
    Sources sources;
};

std::vector<DelegationCode> proponentsIn(const Negotiation& negotiation, const MergedNegotiation& merged) {
    std::set<DelegationCode> all;
    for (const auto& id : merged.sources) {
        const auto& proponents = negotiation.findProposal(id)->proponents;
        all.insert(proponents.begin(), proponents.end());
    }
    return {all.begin(), all.end()};
}

std::vector<Column> columnsOf(const Negotiation& negotiation, const Registry& registry, const MergedNegotiation& merged,
                              std::vector<DelegationCode> delegations) {
    sortByName(delegations, registry);
    std::vector<Column> columns;
    for (const auto& delegation : delegations) {
        Sources sources;
        for (std::size_t i = 0; i < merged.sources.size(); ++i)
            if (std::ranges::binary_search(negotiation.findProposal(merged.sources[i])->proponents, delegation)) sources.insert(i);
        const auto same = std::ranges::find(columns, sources, &Column::sources);
        if (same == columns.end())
            columns.push_back({registry.name(delegation), std::move(sources)});
        else
            same->name += ", " + registry.name(delegation);
    }
    return columns;
}

std::vector<Edit> editsTo(const std::string& base, const std::string& text) {
    if (text.empty()) return {{{0, base.size()}, ""}};
    return diffWords(base, text);
}

/// All that a column asks of a paragraph in one wording; nothing where it asks for two things at one place.
std::optional<std::vector<Edit>> joinedEdits(const MergedParagraph& paragraph, const Sources& sources) {
    std::vector<Edit> edits;
    for (const auto& edit : paragraph.edits)
        if (meet(edit.sources, sources)) edits.push_back({edit.base, edit.text});
    for (const auto& cluster : paragraph.clusters) {
        const auto before = edits.size();
        for (const auto& alternative : cluster.alternatives)
            if (meet(alternative.sources, sources)) edits.push_back({cluster.base, alternative.text});
        if (edits.size() > before + 1) return std::nullopt;
    }
    std::ranges::stable_sort(edits, {}, &Edit::base);
    return edits;
}

Sources sourcesOn(const MergedParagraph& paragraph, const Sources& chosen) {
    Sources found;
    const auto add = [&](const std::vector<std::size_t>& sources) {
        for (const auto source : sources)
            if (chosen.contains(source)) found.insert(source);
    };
    for (const auto& edit : paragraph.edits) add(edit.sources);
    for (const auto& cluster : paragraph.clusters)
        for (const auto& alternative : cluster.alternatives) add(alternative.sources);
    return found;
}

ComparedCell cellOf(const MergedParagraph& paragraph, const Sources& sources) {
    ComparedCell cell;
    const auto addReading = [&](const std::string& text) {
        if (text != paragraph.base) cell.readings.push_back(editsTo(paragraph.base, text));
    };
    if (const auto edits = joinedEdits(paragraph, sources))
        addReading(applyEdits(paragraph.base, *edits));
    else
        for (const auto source : sourcesOn(paragraph, sources)) addReading(recoveredText(paragraph, source));
    if (meet(paragraph.deletedBySources, sources)) cell.readings.push_back(editsTo(paragraph.base, ""));
    return cell;
}

class Rows {
public:
    Rows(const MergedNegotiation& merged, const std::vector<Column>& columns) : m_merged{merged}, m_columns{columns} {}

    [[nodiscard]] std::vector<ComparedRow> all() const {
        std::vector<ComparedRow> rows;
        for (const auto& part : m_merged.front)
            if (part.touched()) rows.push_back(frontRow(part));
        addAdditions(-1, rows);
        for (std::size_t i = 0; i < m_merged.text.labels.size(); ++i) {
            rows.push_back(paragraphRow(i));
            addAdditions(static_cast<int>(i), rows);
        }
        return rows;
    }

private:
    [[nodiscard]] const std::string& label(std::size_t index) const { return m_merged.text.labels[index]; }

    [[nodiscard]] ComparedRow frontRow(const MergedParagraph& part) const {
        ComparedRow row{part.label, {part.base, {}, {}}, {}};
        for (const auto& column : m_columns) row.cells.push_back(cellOf(part, column.sources));
        return row;
    }

    [[nodiscard]] ComparedRow paragraphRow(std::size_t index) const {
        ComparedRow row{label(index), m_merged.text.draft.paragraphs[index].text, {}};
        for (const auto& column : m_columns) {
            ComparedCell cell = cellOf(m_merged.merge.paragraphs[index], column.sources);
            cell.remarks = remarksOn(index, column.sources);
            row.cells.push_back(std::move(cell));
        }
        return row;
    }

    [[nodiscard]] std::vector<std::string> remarksOn(std::size_t index, const Sources& sources) const {
        std::vector<std::string> remarks;
        for (const auto& move : m_merged.merge.moved)
            if (move.index == index && meet(move.sources, sources))
                remarks.push_back(move.after < 0 ? "move to the beginning"
                                                 : "move to after " + label(static_cast<std::size_t>(move.after)));
        for (const auto& joining : m_merged.merge.joined) {
            if (joining.indexes.front() != index || !meet(joining.sources, sources)) continue;
            std::string others;
            for (const auto other : joining.indexes)
                if (other != index) others += (others.empty() ? "" : ", ") + label(other);
            remarks.push_back("join with " + others);
        }
        return remarks;
    }

    void addAdditions(int place, std::vector<ComparedRow>& rows) const {
        for (const auto& addition : m_merged.merge.added) {
            if (addition.after != place) continue;
            ComparedRow row{addition.label, {}, {}};
            for (const auto& column : m_columns) {
                ComparedCell& cell = row.cells.emplace_back();
                if (meet(addition.sources, column.sources)) cell.readings.push_back({{{0, 0}, addition.text}});
            }
            const auto isEmpty = std::ranges::all_of(row.cells, &ComparedCell::asInBase);
            if (!isEmpty) rows.push_back(std::move(row));
        }
    }

    const MergedNegotiation& m_merged;
    const std::vector<Column>& m_columns;
};

} // namespace

Result<ComparedTexts> comparedDelegations(const Negotiation& negotiation, const Registry& registry,
                                          const std::vector<DelegationCode>& chosen, const Job& job) {
    const auto merged = mergeOpenProposals(negotiation, job);
    if (!merged) return tl::unexpected(merged.error());
    const auto columns = columnsOf(negotiation, registry, *merged, chosen.empty() ? proponentsIn(negotiation, *merged) : chosen);
    ComparedTexts texts{merged->text.draft.front, nameOfWorkingText(negotiation), {}, Rows{*merged, columns}.all()};
    for (const auto& column : columns) texts.columns.push_back(column.name);
    return texts;
}

} // namespace chapeau
