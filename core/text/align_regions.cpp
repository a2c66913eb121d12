#include "core/text/align_regions.h"

#include <algorithm>
#include <array>
#include <limits>

namespace chapeau {

namespace {

using Score = std::int32_t;
constexpr Score unreachable = std::numeric_limits<Score>::min() / 2;

enum State : std::uint8_t { kept, deleted, inserted };

/// The best score of reaching a place in each state.
using Cell = std::array<Score, 3>;
/// The state before it, for each state.
using Back = std::array<State, 3>;

State best(const Cell& cell) {
    if (cell[kept] >= cell[deleted] && cell[kept] >= cell[inserted]) return kept;
    return cell[deleted] >= cell[inserted] ? deleted : inserted;
}

void enterKept(Cell& cell, Back& back, const Cell& diagonal, int weight) {
    back[kept] = best(diagonal);
    cell[kept] = diagonal[back[kept]] + weight;
}

void enterDeleted(Cell& cell, Back& back, const Cell& above) {
    const Score opened = above[kept] - changeCost;
    back[deleted] = above[deleted] >= opened ? deleted : kept;
    cell[deleted] = std::max(above[deleted], opened);
}

// Within a change deletions come first, so that each change has one form.
void enterInserted(Cell& cell, Back& back, const Cell& left) {
    const Score opened = left[kept] - changeCost;
    const Score replaced = left[deleted] - replacementCost;
    const bool goesOn = left[inserted] >= std::max(opened, replaced);
    back[inserted] = goesOn ? inserted : opened >= replaced ? kept : deleted;
    cell[inserted] = std::max({left[inserted], opened, replaced});
}

class WeightTable {
public:
    WeightTable(std::span<const DiffToken> base, std::span<const DiffToken> variant)
        : m_base{base}, m_variant{variant}, m_columns{variant.size() + 1}, m_back((base.size() + 1) * m_columns) {}

    KeptTokens kept() {
        std::vector<Cell> row(m_columns, Cell{unreachable, unreachable, unreachable});
        for (std::size_t i = 0; i <= m_base.size(); ++i) fillRow(i, row);
        return trace(best(row.back()));
    }

private:
    void fillRow(std::size_t i, std::vector<Cell>& row) {
        Cell diagonal{};
        for (std::size_t j = 0; j < m_columns; ++j) {
            const Cell above = row[j];
            Cell& cell = row[j];
            Back& back = m_back[i * m_columns + j];
            cell = {i + j == 0 ? 0 : unreachable, unreachable, unreachable};
            if (i > 0 && j > 0 && m_base[i - 1].key == m_variant[j - 1].key) enterKept(cell, back, diagonal, weightOf(m_base[i - 1].role));
            if (i > 0) enterDeleted(cell, back, above);
            if (j > 0) enterInserted(cell, back, row[j - 1]);
            diagonal = above;
        }
    }

    [[nodiscard]] KeptTokens trace(State state) const {
        KeptTokens out;
        for (std::size_t i = m_base.size(), j = m_variant.size(); i > 0 || j > 0;) {
            const State before = m_back[i * m_columns + j][state];
            if (state != inserted) --i;
            if (state != deleted) --j;
            if (state == State::kept) out.emplace_back(i, j);
            state = before;
        }
        return out;
    }

    std::span<const DiffToken> m_base;
    std::span<const DiffToken> m_variant;
    std::size_t m_columns;
    std::vector<Back> m_back;
};

using Place = std::ptrdiff_t;

/// Myers' greedy search: for each number of steps, how far each diagonal (base place less variant place) was followed.
class FewestSteps {
public:
    FewestSteps(std::span<const DiffToken> base, std::span<const DiffToken> variant) : m_base{base}, m_variant{variant} {}

    std::optional<KeptTokens> kept() {
        Row row(2 * mostSteps + 3, 0);
        for (Place steps = 0; steps <= mostSteps; ++steps) {
            m_rows.push_back(row);
            for (Place diagonal = -steps; diagonal <= steps; diagonal += 2) {
                if (follow(row, diagonal, steps)) return trace();
            }
        }
        return std::nullopt;
    }

private:
    using Row = std::vector<Place>;
    static constexpr Place mostSteps = 400;

    static std::size_t slot(Place diagonal) { return static_cast<std::size_t>(diagonal + mostSteps + 1); }
    [[nodiscard]] Place baseSize() const { return static_cast<Place>(m_base.size()); }
    [[nodiscard]] Place variantSize() const { return static_cast<Place>(m_variant.size()); }

    [[nodiscard]] bool same(Place b, Place v) const {
        return b < baseSize() && v < variantSize() && v >= 0 &&
               m_base[static_cast<std::size_t>(b)].key == m_variant[static_cast<std::size_t>(v)].key;
    }

    static bool inserts(const Row& row, Place diagonal, Place steps) {
        return diagonal == -steps || (diagonal != steps && row[slot(diagonal - 1)] < row[slot(diagonal + 1)]);
    }

    /// Where the last step on this diagonal ends.
    static Place stepTo(const Row& row, Place diagonal, Place steps) {
        if (steps == 0) return 0;
        return inserts(row, diagonal, steps) ? row[slot(diagonal + 1)] : row[slot(diagonal - 1)] + 1;
    }

    bool follow(Row& row, Place diagonal, Place steps) const {
        Place b = stepTo(row, diagonal, steps);
        while (same(b, b - diagonal)) ++b;
        row[slot(diagonal)] = b;
        return b >= baseSize() && b - diagonal >= variantSize();
    }

    [[nodiscard]] KeptTokens trace() const {
        KeptTokens out;
        Place b = baseSize();
        Place v = variantSize();
        for (Place steps = static_cast<Place>(m_rows.size()) - 1; steps >= 0; --steps) {
            const Row& before = m_rows[static_cast<std::size_t>(steps)];
            const Place diagonal = b - v;
            for (const Place start = stepTo(before, diagonal, steps); b > start;) {
                out.emplace_back(--b, --v);
            }
            if (steps == 0) break;
            const bool inserted = inserts(before, diagonal, steps);
            b -= inserted ? 0 : 1;
            v -= inserted ? 1 : 0;
        }
        return out;
    }

    std::span<const DiffToken> m_base;
    std::span<const DiffToken> m_variant;
    std::vector<Row> m_rows;
};

} // namespace

KeptTokens keptByWeight(std::span<const DiffToken> base, std::span<const DiffToken> variant) {
    return WeightTable{base, variant}.kept();
}

std::optional<KeptTokens> keptIfNearlyEqual(std::span<const DiffToken> base, std::span<const DiffToken> variant) {
    return FewestSteps{base, variant}.kept();
}

} // namespace chapeau
