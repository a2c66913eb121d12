#include "core/text/align_regions.h"

#include <algorithm>
#include <limits>

namespace chapeau {

namespace {

using Score = std::int32_t;
constexpr Score unreachable = std::numeric_limits<Score>::min() / 2;

enum State : std::uint8_t { kept, deleted, inserted };

/// The best score of reaching a place in each state.
struct Cell {
    Score kept = unreachable;
    Score deleted = unreachable;
    Score inserted = unreachable;
};

/// The state before it, for each state, two bits each.
using Back = std::uint8_t;

constexpr Back behind(State state, State before) {
    return static_cast<Back>(before << (2 * state));
}

State best(const Cell& cell) {
    if (cell.kept >= cell.deleted && cell.kept >= cell.inserted) return kept;
    return cell.deleted >= cell.inserted ? deleted : inserted;
}

Score bestScore(const Cell& cell) {
    return std::max({cell.kept, cell.deleted, cell.inserted});
}

Back enterKept(Cell& cell, const Cell& diagonal, Score weight) {
    cell.kept = bestScore(diagonal) + weight;
    return behind(kept, best(diagonal));
}

Back enterDeleted(Cell& cell, const Cell& above) {
    const Score opened = above.kept - changeCost;
    cell.deleted = std::max(above.deleted, opened);
    return behind(deleted, above.deleted >= opened ? deleted : kept);
}

// Within a change deletions come first, so that each change has one form.
Back enterInserted(Cell& cell, const Cell& left) {
    const Score opened = left.kept - changeCost;
    const Score replaced = left.deleted - replacementCost;
    cell.inserted = std::max({left.inserted, opened, replaced});
    const bool goesOn = left.inserted >= std::max(opened, replaced);
    return behind(inserted, goesOn ? inserted : opened >= replaced ? kept : deleted);
}

class WeightTable {
public:
    WeightTable(std::span<const DiffToken> base, std::span<const DiffToken> variant)
        : m_base{base}, m_variant{variant}, m_columns{variant.size() + 1}, m_back((base.size() + 1) * m_columns), m_row(m_columns) {}

    KeptTokens kept() {
        fillFirstRow();
        for (std::size_t i = 1; i <= m_base.size(); ++i) fillRow(m_base[i - 1], &m_back[i * m_columns]);
        return trace(best(m_row.back()));
    }

private:
    void fillFirstRow() {
        m_row[0].kept = 0;
        for (std::size_t j = 1; j < m_columns; ++j) m_back[j] = enterInserted(m_row[j], m_row[j - 1]);
    }

    void fillRow(const DiffToken& token, Back* back) {
        const Score weight = weightOf(token.role);
        Cell diagonal = m_row[0];
        m_row[0] = {};
        back[0] = enterDeleted(m_row[0], diagonal);
        for (std::size_t j = 1; j < m_columns; ++j) {
            const Cell above = m_row[j];
            Cell cell;
            Back before = enterDeleted(cell, above) | enterInserted(cell, m_row[j - 1]);
            if (m_variant[j - 1].key == token.key) before |= enterKept(cell, diagonal, weight);
            m_row[j] = cell;
            back[j] = before;
            diagonal = above;
        }
    }

    [[nodiscard]] KeptTokens trace(State state) const {
        KeptTokens out;
        for (std::size_t i = m_base.size(), j = m_variant.size(); i > 0 || j > 0;) {
            const auto before = static_cast<State>((m_back[i * m_columns + j] >> (2 * state)) & 3U);
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
    std::vector<Cell> m_row;
};

using Place = std::int32_t;

/// Myers' greedy search: for each number of steps, how far each diagonal (base place less variant place) was followed.
class FewestSteps {
public:
    FewestSteps(std::span<const DiffToken> base, std::span<const DiffToken> variant) : m_base{base}, m_variant{variant} {}

    std::optional<KeptTokens> kept(std::size_t mostSteps) {
        for (Place steps = 0; steps <= static_cast<Place>(mostSteps); ++steps) {
            m_far.resize(startOf(steps + 1));
            for (Place diagonal = -steps; diagonal <= steps; diagonal += 2) {
                if (follow(diagonal, steps)) return trace(steps);
            }
        }
        return std::nullopt;
    }

private:
    /// After n steps one is on one of n + 1 diagonals, every other one: they stand in a row, behind those of fewer steps.
    static std::size_t startOf(Place steps) { return static_cast<std::size_t>(steps) * static_cast<std::size_t>(steps + 1) / 2; }
    static std::size_t slot(Place diagonal, Place steps) { return startOf(steps) + static_cast<std::size_t>((diagonal + steps) / 2); }
    [[nodiscard]] Place baseSize() const { return static_cast<Place>(m_base.size()); }
    [[nodiscard]] Place variantSize() const { return static_cast<Place>(m_variant.size()); }

    [[nodiscard]] bool same(Place b, Place v) const {
        return b < baseSize() && v < variantSize() && v >= 0 &&
               m_base[static_cast<std::size_t>(b)].key == m_variant[static_cast<std::size_t>(v)].key;
    }

    [[nodiscard]] bool inserts(Place diagonal, Place steps) const {
        return diagonal == -steps || (diagonal != steps && m_far[slot(diagonal - 1, steps - 1)] < m_far[slot(diagonal + 1, steps - 1)]);
    }

    /// Where the last step on this diagonal ends.
    [[nodiscard]] Place stepTo(Place diagonal, Place steps) const {
        if (steps == 0) return 0;
        return inserts(diagonal, steps) ? m_far[slot(diagonal + 1, steps - 1)] : m_far[slot(diagonal - 1, steps - 1)] + 1;
    }

    bool follow(Place diagonal, Place steps) {
        Place b = stepTo(diagonal, steps);
        while (same(b, b - diagonal)) ++b;
        m_far[slot(diagonal, steps)] = b;
        return b >= baseSize() && b - diagonal >= variantSize();
    }

    [[nodiscard]] KeptTokens trace(Place steps) const {
        KeptTokens out;
        Place b = baseSize();
        Place v = variantSize();
        for (; steps >= 0; --steps) {
            const Place diagonal = b - v;
            for (const Place start = stepTo(diagonal, steps); b > start;) out.emplace_back(--b, --v);
            if (steps == 0) break;
            const bool inserted = inserts(diagonal, steps);
            b -= inserted ? 0 : 1;
            v -= inserted ? 1 : 0;
        }
        return out;
    }

    std::span<const DiffToken> m_base;
    std::span<const DiffToken> m_variant;
    std::vector<Place> m_far;
};

} // namespace

KeptTokens keptByWeight(std::span<const DiffToken> base, std::span<const DiffToken> variant) {
    return WeightTable{base, variant}.kept();
}

std::optional<KeptTokens> keptIfNearlyEqual(std::span<const DiffToken> base, std::span<const DiffToken> variant, std::size_t mostSteps) {
    return FewestSteps{base, variant}.kept(mostSteps);
}

} // namespace chapeau
