#include "core/merge/additions.h"

#include "core/draft/label.h"
#include "core/text/similarity.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

constexpr double sameWish = 0.7;

/// "PP8" for "PP8 bis", because what follows an addition is the next addition to the same paragraph.
std::string stemOf(const std::string& label) {
    for (std::size_t n = 1; n <= 7; ++n)
        if (const std::string suffix = " " + additionSuffix(n); label.ends_with(suffix))
            return label.substr(0, label.size() - suffix.size());
    return label;
}

/// "OP0" where the text begins with OP1, "PP0" otherwise.
std::string labelBefore(const std::vector<BaseParagraph>& base) {
    return !base.empty() && base.front().label.starts_with("OP") ? "OP0" : "PP0";
}

class Labeller {
public:
    explicit Labeller(const std::vector<BaseParagraph>& base) : m_base{base} {
        for (const BaseParagraph& paragraph : base) m_taken.insert(paragraph.label);
    }

    std::string next(int after) {
        if (after < 0 && m_taken.insert(labelBefore(m_base)).second) return labelBefore(m_base);
        const std::string stem = after < 0 ? labelBefore(m_base) : stemOf(m_base[static_cast<std::size_t>(after)].label);
        return firstFree(stem + " ", [](std::size_t n) { return additionSuffix(n); });
    }

    std::string alternativeTo(const std::string& label) {
        return firstFree(label + " alt", [](std::size_t n) { return n == 1 ? std::string{} : " " + std::to_string(n); });
    }

private:
    template <class Ending>
    std::string firstFree(const std::string& begin, const Ending& ending) {
        std::size_t n = 1;
        while (!m_taken.insert(begin + ending(n)).second) ++n;
        return begin + ending(n);
    }

    const std::vector<BaseParagraph>& m_base;
    std::set<std::string> m_taken;
};

} // namespace

std::vector<Addition> labelledAdditions(const std::vector<BaseParagraph>& base, const AdditionsByGap& gaps) {
    std::vector<Addition> additions;
    Labeller labeller{base};
    for (const auto& [after, wordings] : gaps) {
        std::vector<Addition> originals;
        for (const auto& [text, backers] : wordings) {
            Addition addition{{}, after, text, backers.proponents, backers.sources};
            const auto original = std::ranges::find_if(
                originals, [&](const Addition& earlier) { return similarity(earlier.text, addition.text) >= sameWish; });
            addition.label = original == originals.end() ? labeller.next(after) : labeller.alternativeTo(original->label);
            if (original == originals.end()) originals.push_back(addition);
            additions.push_back(std::move(addition));
        }
    }
    return additions;
}

} // namespace chapeau
