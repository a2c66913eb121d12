#include "core/text/readable_changes.h"

#include <algorithm>

namespace chapeau {

namespace {

using Tokens = std::span<const DiffToken>;

int weightOf(Tokens tokens) {
    int sum = 0;
    for (const DiffToken& token : tokens) sum += weightOf(token.role);
    return sum;
}

bool partsSentences(const DiffToken& token) {
    return token.role == TokenRole::stop || token.role == TokenRole::lineEnd;
}

class Reader {
public:
    Reader(Tokens base, Tokens variant) : m_base{base}, m_variant{variant} {}

    std::vector<Change> read(const std::vector<Change>& changes) const {
        std::vector<Change> shifted = changes;
        for (std::size_t i = 0; i < shifted.size(); ++i) shift(shifted, i);
        std::vector<Change> out;
        for (const Change& change : shifted) {
            out.push_back(change);
            while (out.size() > 1 && belongTogether(out[out.size() - 2], out.back())) {
                const Change last = out.back();
                out.pop_back();
                out.back().baseEnd = last.baseEnd;
                out.back().variantEnd = last.variantEnd;
            }
        }
        return out;
    }

private:
    [[nodiscard]] int deletedWeight(const Change& c) const { return weightOf(m_base.subspan(c.baseBegin, c.baseEnd - c.baseBegin)); }
    [[nodiscard]] int insertedWeight(const Change& c) const {
        return weightOf(m_variant.subspan(c.variantBegin, c.variantEnd - c.variantBegin));
    }

    [[nodiscard]] bool belongTogether(const Change& left, const Change& right) const {
        const Tokens between = m_base.subspan(left.baseEnd, right.baseBegin - left.baseEnd);
        if (between.empty()) return true;
        if (std::any_of(between.begin(), between.end(), partsSentences)) return false;
        const int worth = weightOf(between);
        const int strength = std::min({deletedWeight(left), insertedWeight(left), deletedWeight(right), insertedWeight(right)});
        if (strength > 0) return worth < changeCost + replacementCost || worth * timesSmaller <= strength;
        return (isReplacement(left) || isReplacement(right)) && isLostIn(worth, left, right);
    }

    static bool isReplacement(const Change& c) { return c.deletes() && c.inserts(); }

    // An insertion beside a replacement: one rewritten passage only where much goes and much comes.
    [[nodiscard]] bool isLostIn(int worth, const Change& left, const Change& right) const {
        const int deleted = deletedWeight(left) + deletedWeight(right);
        const int inserted = insertedWeight(left) + insertedWeight(right);
        const int smaller = std::min(deletedWeight(left) + insertedWeight(left), deletedWeight(right) + insertedWeight(right));
        return worth * timesSmaller <= smaller && worth * timesSmaller * timesSmaller <= std::min(deleted, inserted);
    }

    void shift(std::vector<Change>& changes, std::size_t i) const {
        Change& change = changes[i];
        if (change.deletes() == change.inserts()) return;
        const Tokens side = change.deletes() ? m_base : m_variant;
        const std::size_t begin = change.deletes() ? change.baseBegin : change.variantBegin;
        const std::size_t end = change.deletes() ? change.baseEnd : change.variantEnd;
        const std::size_t roomLeft = change.baseBegin - (i == 0 ? 0 : changes[i - 1].baseEnd);
        const std::size_t roomRight = (i + 1 == changes.size() ? m_base.size() : changes[i + 1].baseBegin) - change.baseEnd;
        std::size_t left = 0;
        while (left < roomLeft && side[begin - left - 1].key == side[end - left - 1].key) ++left;
        std::size_t right = 0;
        while (right < roomRight && side[begin + right].key == side[end + right].key) ++right;
        std::size_t bestStart = begin;
        int bestScore = -1000;
        for (std::size_t start = begin - left; start <= begin + right; ++start) {
            const bool touches = (start == begin - roomLeft && i > 0) || (start == begin + roomRight && i + 1 < changes.size());
            const int score = edgeScore(side, start, start + end - begin) + (touches ? touchBonus : 0);
            if (score >= bestScore) {
                bestScore = score;
                bestStart = start;
            }
        }
        moveBy(change, static_cast<std::ptrdiff_t>(bestStart) - static_cast<std::ptrdiff_t>(begin));
    }

    static void moveBy(Change& change, std::ptrdiff_t by) {
        for (std::size_t* index : {&change.baseBegin, &change.baseEnd, &change.variantBegin, &change.variantEnd}) {
            *index = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(*index) + by);
        }
    }

    static int edgeScore(Tokens side, std::size_t begin, std::size_t end) {
        return startScore(begin == 0 ? nullptr : &side[begin - 1], side[begin]) + endScore(side[end - 1]);
    }

    static int startScore(const DiffToken* before, const DiffToken& first) {
        const bool startsInner = first.role == TokenRole::mark || first.role == TokenRole::stop;
        int score = startsInner ? -4 : 0;
        if (first.role == TokenRole::function || first.role == TokenRole::opening) score += 1;
        if (before == nullptr || before->role == TokenRole::lineEnd) return score + 5;
        switch (before->role) {
        case TokenRole::stop: return score + 3;
        case TokenRole::mark: return score + 2;
        case TokenRole::opening: return score - 2;
        case TokenRole::function: return first.role == TokenRole::content ? score - 2 : score;
        case TokenRole::content:
        case TokenRole::lineEnd: return score;
        }
        return score;
    }

    static int endScore(const DiffToken& last) {
        switch (last.role) {
        case TokenRole::function: return -3;
        case TokenRole::opening: return -4;
        case TokenRole::stop: return 2;
        case TokenRole::lineEnd: return 1;
        case TokenRole::content:
        case TokenRole::mark: return 0;
        }
        return 0;
    }

    static constexpr int touchBonus = 4;
    static constexpr int timesSmaller = 3; ///< what stays by accident is so much smaller than what changes beside it

    Tokens m_base;
    Tokens m_variant;
};

} // namespace

std::vector<Change> readableChanges(std::vector<Change> changes, Tokens base, Tokens variant) {
    return Reader{base, variant}.read(changes);
}

} // namespace chapeau
