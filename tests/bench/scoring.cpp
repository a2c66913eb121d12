#include "tests/bench/scoring.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace chapeau::bench {

namespace {

constexpr std::int32_t none = -1;

bool isBlank(char c) {
    return c == ' ' || c == '\n';
}

/// [begin, end) of each word.
std::vector<ByteRange> wordsOf(std::string_view text) {
    std::vector<ByteRange> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && !isBlank(text[at])) ++at;
        if (at > begin) out.push_back({begin, at});
        while (at < text.size() && isBlank(text[at])) ++at;
    }
    return out;
}

/// The paragraphs of a file as the generator wrote them, marks included.
std::vector<std::string> paragraphsIn(const std::filesystem::path& file) {
    std::ifstream in{file};
    std::vector<std::string> out;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty()) out.push_back(line);
    }
    return out;
}

/// Numbers the words of a text from paragraph to paragraph; a number or item mark before a paragraph counts as words of it.
struct Numbering {
    std::vector<std::size_t> first; ///< of each paragraph, behind its mark
    std::vector<std::size_t> marks; ///< words in its mark
    std::size_t words = 0;
};

Numbering numbered(const std::filesystem::path& file, const std::vector<std::string>& texts) {
    const auto written = paragraphsIn(file);
    Numbering out;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::size_t all = wordsOf(written[i]).size();
        const std::size_t own = wordsOf(texts[i]).size();
        out.first.push_back(out.words + all - own);
        out.marks.push_back(all - own);
        out.words += all;
    }
    return out;
}

/// For each byte of the variant, the byte of the base that it was kept from, or none.
std::vector<std::int32_t> keptFrom(const ComparedEntry& entry, std::size_t variantSize) {
    std::vector<std::int32_t> out(variantSize, none);
    std::size_t at = 0;
    std::size_t to = 0;
    const auto keepUpTo = [&](std::size_t end) {
        for (; at < end; ++at) out[to++] = static_cast<std::int32_t>(at);
    };
    for (const Edit& edit : entry.edits) {
        keepUpTo(edit.base.begin);
        at = edit.base.end;
        to += edit.text.size();
    }
    keepUpTo(entry.base.size());
    return out;
}

class Scorer {
public:
    explicit Scorer(const Negotiation& negotiation)
        : m_negotiation{negotiation}, m_comparison{negotiation.baseText}, m_base{numbered(negotiation.base, negotiation.baseText.texts)} {}

    Scores score() {
        for (std::size_t v = 0; v < m_negotiation.variants.size(); ++v) add(v);
        const auto ratio = [](std::size_t part, std::size_t whole) { return static_cast<double>(part) / static_cast<double>(whole); };
        return {ratio(2 * m_rightLinks, m_links + m_trueLinks), ratio(m_rightSplits, m_trueSplits), ratio(m_rightWords, m_keptWords),
                ratio(m_rightWords, m_trueWords), ratio(m_changed, m_trueChanged)};
    }

private:
    void add(std::size_t v) {
        const Truth& truth = m_negotiation.truths[v];
        const auto& texts = m_negotiation.texts[v].texts;
        const Numbering variant = numbered(m_negotiation.variants[v], texts);
        std::vector<std::int32_t> origins(variant.words, none);
        const auto entries = m_comparison.compare(m_negotiation.texts[v]).value();
        for (const ComparedEntry& entry : entries) {
            addLinks(entry.mapping, truth);
            if (!entry.mapping.base.empty() && !entry.mapping.variant.empty()) addOrigins(entry, texts, variant, origins);
        }
        m_trueLinks += truth.links.size();
        m_trueSplits += truth.splitOrJoined.size();
        addWords(origins, truth);
    }

    void addLinks(const MappingEntry& entry, const Truth& truth) {
        for (const std::size_t b : entry.base) {
            for (const std::size_t v : entry.variant) {
                ++m_links;
                m_rightLinks += truth.links.contains({b, v}) ? 1U : 0U;
                m_rightSplits += truth.splitOrJoined.contains({b, v}) ? 1U : 0U;
            }
        }
    }

    void addOrigins(const ComparedEntry& entry, const std::vector<std::string>& texts, const Numbering& variant,
                    std::vector<std::int32_t>& origins) const {
        const std::string after = ParagraphTexts{texts}.joined(entry.mapping.variant);
        const auto kept = keptFrom(entry, after.size());
        const auto baseWords = wordsOf(entry.base);
        const auto baseNumbers = numbersOf(entry.mapping.base, m_base, m_negotiation.baseText.texts);
        const auto numbers = numbersOf(entry.mapping.variant, variant, texts);
        const auto words = wordsOf(after);
        for (std::size_t w = 0; w < words.size(); ++w) {
            const auto found = std::ranges::find(baseWords, static_cast<std::size_t>(kept[words[w].begin]), &ByteRange::begin);
            if (found == baseWords.end() || found->size() != words[w].size()) continue;
            const bool whole = kept[words[w].end - 1] == static_cast<std::int32_t>(found->end - 1);
            if (whole) origins[numbers[w]] = static_cast<std::int32_t>(baseNumbers[static_cast<std::size_t>(found - baseWords.begin())]);
        }
        const std::size_t b = entry.mapping.base.front();
        const std::size_t v = entry.mapping.variant.front();
        for (std::size_t k = 0; k < std::min(m_base.marks[b], variant.marks[v]); ++k)
            origins[variant.first[v] - variant.marks[v] + k] = static_cast<std::int32_t>(m_base.first[b] - m_base.marks[b] + k);
    }

    static std::vector<std::size_t> numbersOf(const std::vector<std::size_t>& paragraphs, const Numbering& numbering,
                                              const std::vector<std::string>& texts) {
        std::vector<std::size_t> out;
        for (const std::size_t p : paragraphs) {
            for (std::size_t w = 0; w < wordsOf(texts[p]).size(); ++w) out.push_back(numbering.first[p] + w);
        }
        return out;
    }

    void addWords(const std::vector<std::int32_t>& origins, const Truth& truth) {
        std::size_t kept = 0;
        for (std::size_t w = 0; w < origins.size(); ++w) {
            kept += origins[w] != none ? 1U : 0U;
            m_rightWords += origins[w] != none && origins[w] == truth.origins[w] ? 1U : 0U;
            m_trueWords += truth.origins[w] != none ? 1U : 0U;
        }
        m_keptWords += kept;
        m_changed += origins.size() - kept + m_base.words - kept;
        m_trueChanged += truth.changedWords;
    }

    const Negotiation& m_negotiation;
    Comparison m_comparison;
    Numbering m_base;
    std::size_t m_links = 0, m_trueLinks = 0, m_rightLinks = 0;
    std::size_t m_trueSplits = 0, m_rightSplits = 0;
    std::size_t m_keptWords = 0, m_trueWords = 0, m_rightWords = 0;
    std::size_t m_changed = 0, m_trueChanged = 0;
};

} // namespace

Scores scored(const Negotiation& negotiation) {
    return Scorer{negotiation}.score();
}

} // namespace chapeau::bench
