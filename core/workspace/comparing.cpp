#include "core/workspace/comparing.h"

#include "core/draft/label.h"

#include <algorithm>
#include <iterator>

namespace chapeau {

namespace {

/// Whole for whole where one side is nothing: there are no words to find in common.
std::vector<Edit> editsBetween(const std::string& base, const std::string& variant) {
    if (base == variant) return {};
    if (base.empty() || variant.empty()) return {{{0, base.size()}, variant}};
    return diffWords(base, variant);
}

std::vector<Edit> editsOf(const MappingEntry& entry, const std::string& before, ParagraphTexts& base, ParagraphTexts& variant) {
    const bool one = entry.base.size() == 1 && entry.variant.size() == 1;
    if (!one) return editsBetween(before, variant.joined(entry.variant));
    if (entry.relation == Relation::same) return {};
    return diffWords(base.ready(entry.base.front()), variant.ready(entry.variant.front()));
}

/// Follows the variant from paragraph to paragraph, and knows after which base paragraph each stands.
class Follower {
public:
    explicit Follower(const ComparableText& base) : m_base{base} {}

    [[nodiscard]] int after() const { return m_after; }

    [[nodiscard]] std::string labelOf(const MappingEntry& entry) {
        if (entry.relation == Relation::added) return additionLabel();
        std::string labels;
        for (const auto index : entry.base) labels += (labels.empty() ? "" : ", ") + m_base.labels[index];
        return labels;
    }

    void pass(const MappingEntry& entry) {
        if (entry.base.empty() || entry.variant.empty() || entry.moved) return;
        m_after = static_cast<int>(entry.base.back());
        m_added = 0;
    }

private:
    [[nodiscard]] std::string additionLabel() {
        ++m_added;
        if (m_after >= 0) return m_base.labels[static_cast<std::size_t>(m_after)] + " " + additionSuffix(m_added);
        return m_added == 1 ? "PP0" : "PP0 " + additionSuffix(m_added - 1);
    }

    const ComparableText& m_base;
    int m_after = -1;
    std::size_t m_added = 0;
};

Operation operationOf(Relation relation) {
    switch (relation) {
    case Relation::same:
    case Relation::edited: return Operation::replace;
    case Relation::added: return Operation::insert;
    case Relation::deleted: return Operation::remove;
    case Relation::split: return Operation::split;
    case Relation::joined: return Operation::join;
    }
    return Operation::replace;
}

/// Turns the entries of one variant's mapping into suggestions.
class Suggester {
public:
    Suggester(const ComparableText& base, const VariantText& variant, std::size_t source)
        : m_base{base}, m_variant{variant}, m_texts{variant.text.texts}, m_source{source}, m_follower{base} {}

    std::vector<Suggestion> read(const std::vector<MappingEntry>& mapping) {
        for (const MappingEntry& entry : mapping) {
            if (entry.relation != Relation::same) addWording(entry);
            if (entry.moved && !entry.base.empty()) addMove(entry);
            m_follower.pass(entry);
            m_rank = entry.relation == Relation::added ? m_rank + 1 : 0;
        }
        return std::move(m_suggestions);
    }

private:
    void addWording(const MappingEntry& entry) {
        Suggestion wish{operationOf(entry.relation),   entry.base,           m_follower.after(),
                        m_texts.joined(entry.variant), m_variant.proponents, m_source};
        if (entry.relation == Relation::added) {
            wish.rank = m_rank;
            wish.kind = m_variant.text.kinds[entry.variant.front()];
            wish.level = m_variant.text.levels[entry.variant.front()];
        }
        m_suggestions.push_back(std::move(wish));
    }

    void addMove(const MappingEntry& entry) {
        const std::size_t moved = entry.base.front();
        m_suggestions.push_back({Operation::move, {moved}, m_follower.after(), m_base.texts[moved], m_variant.proponents, m_source});
    }

    const ComparableText& m_base;
    const VariantText& m_variant;
    ParagraphTexts m_texts;
    std::size_t m_source;
    Follower m_follower;
    std::size_t m_rank = 0; ///< additions before in this gap
    std::vector<Suggestion> m_suggestions;
};

} // namespace

Result<ComparableText> readComparable(const std::filesystem::path& file, Repair repair, Labels labels, const Job& job) {
    auto incoming = readDocument(file, repair, job);
    if (!incoming) return tl::unexpected(incoming.error());
    ComparableText result;
    if (labels == Labels::wanted) result.labels = labelsOf(incoming->draft.paragraphs);
    for (auto& paragraph : incoming->draft.paragraphs) {
        result.texts.push_back(std::move(paragraph.text.text));
        result.kinds.push_back(paragraph.kind);
        result.levels.push_back(paragraph.level);
    }
    return result;
}

Result<std::vector<ComparedEntry>> Comparison::compare(const ComparableText& variant, const Job& job) {
    ParagraphTexts after{variant.texts};
    auto mapping = mapParagraphs(m_texts, after, job);
    if (!mapping) return tl::unexpected(mapping.error());
    std::vector<ComparedEntry> entries;
    entries.reserve(mapping->size());
    Follower follower{m_base};
    for (MappingEntry& entry : *mapping) {
        if (job.stopped()) return fail(ErrorCode::cancelled);
        ComparedEntry compared{{}, follower.labelOf(entry), m_texts.joined(entry.base), {}};
        compared.mapping = std::move(entry);
        compared.edits = editsOf(compared.mapping, compared.base, m_texts, after);
        follower.pass(compared.mapping);
        entries.push_back(std::move(compared));
    }
    return entries;
}

Result<std::vector<Suggestion>> Comparison::suggestions(const VariantText& variant, std::size_t source, const Job& job) {
    ParagraphTexts after{variant.text.texts};
    return mapParagraphs(m_texts, after, job).map([&](const std::vector<MappingEntry>& mapping) {
        return Suggester{m_base, variant, source}.read(mapping);
    });
}

Result<Merge> mergeSuggestions(const ComparableText& base, const std::vector<Suggestion>& suggestions, const Job& job) {
    std::vector<BaseParagraph> paragraphs;
    paragraphs.reserve(base.texts.size());
    for (std::size_t i = 0; i < base.texts.size(); ++i)
        paragraphs.push_back({base.labels[i], base.texts[i], ParagraphState::open, base.kinds[i], base.levels[i]});
    return merge(paragraphs, suggestions, job);
}

Result<Merge> mergeTexts(const ComparableText& base, const std::vector<VariantText>& variants, const Job& job) {
    Comparison comparison{base};
    std::vector<Suggestion> all;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        auto suggestions = comparison.suggestions(variants[i], i, job);
        if (!suggestions) return tl::unexpected(suggestions.error());
        std::ranges::move(*suggestions, std::back_inserter(all));
        job.report(i + 1, variants.size() + 1);
    }
    return mergeSuggestions(base, all, job);
}

} // namespace chapeau
