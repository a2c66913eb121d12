#include "core/align/paragraph_words.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace chapeau {

namespace {

using WordIndex = std::unordered_map<std::uint64_t, std::size_t>;

std::vector<CountedWord> countWords(const std::vector<std::uint64_t>& keys, WordIndex& index) {
    std::vector<std::size_t> words;
    words.reserve(keys.size());
    for (const std::uint64_t key : keys) words.push_back(index.try_emplace(key, index.size()).first->second);
    std::sort(words.begin(), words.end());
    std::vector<CountedWord> out;
    for (const std::size_t word : words) {
        if (out.empty() || out.back().word != word) out.push_back({word, 0});
        ++out.back().count;
    }
    return out;
}

std::vector<ParagraphWords> read(const std::vector<std::string>& texts, WordIndex& index) {
    std::vector<ParagraphWords> out;
    out.reserve(texts.size());
    for (const std::string& text : texts) {
        ParagraphWords paragraph{trimmed(text)};
        paragraph.inOrder = wordKeys(text);
        paragraph.counted = countWords(paragraph.inOrder, index);
        out.push_back(std::move(paragraph));
    }
    return out;
}

void countParagraphs(const std::vector<ParagraphWords>& paragraphs, std::vector<double>& counts) {
    std::vector<double> own(counts.size(), 0);
    for (const auto& paragraph : paragraphs) {
        for (const CountedWord& word : paragraph.counted) ++own[word.word];
    }
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = std::max(counts[i], own[i]);
}

void weigh(std::vector<ParagraphWords>& paragraphs, const std::vector<double>& weights) {
    for (auto& paragraph : paragraphs) {
        for (const CountedWord& word : paragraph.counted) paragraph.weight += static_cast<double>(word.count) * weights[word.word];
    }
}

} // namespace

WordTable::WordTable(const std::vector<std::string>& base, const std::vector<std::string>& variant) {
    WordIndex index;
    m_base = read(base, index);
    m_variant = read(variant, index);
    m_weights.assign(index.size(), 0);
    countParagraphs(m_base, m_weights);
    countParagraphs(m_variant, m_weights);
    const auto all = static_cast<double>(std::max(base.size(), variant.size()));
    // Plus one, so that in two texts of one paragraph each the words that both have still weigh something.
    for (double& weight : m_weights) weight = std::log(1 + all / weight);
    weigh(m_base, m_weights);
    weigh(m_variant, m_weights);
}

double WordTable::sharedWeight(const ParagraphWords& a, const ParagraphWords& b) const {
    double shared = 0;
    for (auto x = a.counted.begin(), y = b.counted.begin(); x != a.counted.end() && y != b.counted.end();) {
        if (x->word == y->word) shared += m_weights[x->word] * static_cast<double>(std::min(x->count, y->count));
        const bool advanceX = x->word <= y->word;
        if (y->word <= x->word) ++y;
        if (advanceX) ++x;
    }
    return shared;
}

} // namespace chapeau
