#include "core/workspace/comparing.h"

#include "core/draft/label.h"

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

Done addSuggestions(const ComparableText& base, const VariantText& variant, std::size_t source, std::vector<Suggestion>& suggestions,
                    const Job& job) {
    const ParagraphTexts texts{variant.text.texts};
    const auto mapping = mapParagraphs(base.texts, variant.text.texts, job);
    if (!mapping) return tl::unexpected(mapping.error());
    Follower follower{base};
    for (const auto& entry : *mapping) {
        const auto text = texts.joined(entry.variant);
        if (entry.relation != Relation::same)
            suggestions.push_back({operationOf(entry.relation), entry.base, follower.after(), text, variant.proponents, source});
        if (entry.moved && !entry.base.empty())
            suggestions.push_back(
                {Operation::move, {entry.base.front()}, follower.after(), base.texts[entry.base.front()], variant.proponents, source});
        follower.pass(entry);
    }
    return {};
}

} // namespace

Result<ComparableText> readComparable(const std::filesystem::path& file, Repair repair, const Job& job) {
    auto incoming = readDocument(file, repair, job);
    if (!incoming) return tl::unexpected(incoming.error());
    ComparableText result{labelsOf(incoming->draft.paragraphs), {}};
    for (auto& paragraph : incoming->draft.paragraphs) result.texts.push_back(std::move(paragraph.text.text));
    return result;
}

Result<std::vector<ComparedEntry>> compareTexts(const ComparableText& base, const ComparableText& variant, const Job& job) {
    ParagraphTexts before{base.texts};
    ParagraphTexts after{variant.texts};
    auto mapping = mapParagraphs(before, after, job);
    if (!mapping) return tl::unexpected(mapping.error());
    std::vector<ComparedEntry> entries;
    entries.reserve(mapping->size());
    Follower follower{base};
    for (MappingEntry& entry : *mapping) {
        if (job.stopped()) return fail(ErrorCode::cancelled);
        ComparedEntry compared{{}, follower.labelOf(entry), before.joined(entry.base), {}};
        compared.mapping = std::move(entry);
        compared.edits = editsOf(compared.mapping, compared.base, before, after);
        follower.pass(compared.mapping);
        entries.push_back(std::move(compared));
    }
    return entries;
}

Result<Merge> mergeTexts(const ComparableText& base, const std::vector<VariantText>& variants, const Job& job) {
    std::vector<BaseParagraph> paragraphs;
    for (std::size_t i = 0; i < base.texts.size(); ++i) paragraphs.push_back({base.labels[i], base.texts[i]});
    std::vector<Suggestion> suggestions;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        if (auto done = addSuggestions(base, variants[i], i, suggestions, job); !done) return tl::unexpected(done.error());
        job.report(i + 1, variants.size() + 1);
    }
    return merge(paragraphs, suggestions, job);
}

} // namespace chapeau
