#include "core/publish/layouts/paragraph_links.h"

#include "core/align/mapping.h"
#include "core/text/increasing.h"

#include <algorithm>
#include <map>
#include <optional>

namespace chapeau {

namespace {

std::vector<std::string> wordsOf(const std::vector<Paragraph>& paragraphs) {
    std::vector<std::string> words;
    words.reserve(paragraphs.size());
    for (const Paragraph& paragraph : paragraphs) words.push_back(paragraph.text.text);
    return words;
}

/// For each paragraph of the base the one of the working text that has its identity.
using SameIdentity = std::vector<std::optional<std::size_t>>;

SameIdentity sameIdentity(const std::vector<Paragraph>& base, const std::vector<Paragraph>& working) {
    std::map<ParagraphId, std::size_t> places;
    for (std::size_t i = 0; i < working.size(); ++i) places.emplace(working[i].id, i);
    SameIdentity same(base.size());
    for (std::size_t i = 0; i < base.size(); ++i)
        if (const auto place = places.find(base[i].id); place != places.end()) same[i] = place->second;
    return same;
}

/// Gathers links in which no paragraph is twice.
class Linker {
public:
    Linker(SameIdentity same, std::size_t workingSize)
        : m_same{std::move(same)}, m_known(workingSize, false), m_baseTaken(m_same.size(), false), m_workingTaken(workingSize, false) {
        for (const auto& place : m_same)
            if (place) m_known[*place] = true;
    }

    void addMapped(const std::vector<MappingEntry>& mapping) {
        std::vector<bool> linked(m_known.size(), false);
        for (const MappingEntry& entry : mapping)
            if (!entry.base.empty())
                for (const std::size_t i : entry.variant) linked[i] = true;
        for (const MappingEntry& entry : mapping) {
            if (entry.base.empty() || entry.variant.empty() || contradictsIdentity(entry)) continue;
            const ParagraphSpan base{entry.base.front(), entry.base.back() + 1};
            const ParagraphSpan working{entry.variant.front(), entry.variant.back() + 1};
            if (isWhole(base, entry.base) && isWhole(working, entry.variant, linked)) add({base, working});
        }
    }

    void addIdentical() {
        for (std::size_t i = 0; i < m_same.size(); ++i)
            if (m_same[i]) add({{i, i + 1}, {*m_same[i], *m_same[i] + 1}});
    }

    [[nodiscard]] std::vector<ParagraphLink> links() && { return std::move(m_links); }

private:
    /// A paragraph whose identity is known goes only where that is.
    [[nodiscard]] bool contradictsIdentity(const MappingEntry& entry) const {
        const auto inVariant = [&](std::size_t i) {
            return std::find(entry.variant.begin(), entry.variant.end(), i) != entry.variant.end();
        };
        std::size_t met = 0;
        for (const std::size_t i : entry.base) {
            if (m_same[i] && !inVariant(*m_same[i])) return true;
            if (m_same[i]) ++met;
        }
        const auto known = std::count_if(entry.variant.begin(), entry.variant.end(), [&](std::size_t i) { return m_known[i]; });
        return static_cast<std::size_t>(known) != met;
    }

    static bool isWhole(const ParagraphSpan& span, const std::vector<std::size_t>& indexes) {
        return span.end - span.begin == indexes.size() && std::is_sorted(indexes.begin(), indexes.end());
    }

    /// What is new between two parts of a split is told with them.
    [[nodiscard]] bool isWhole(const ParagraphSpan& span, const std::vector<std::size_t>& indexes, const std::vector<bool>& linked) const {
        if (!std::is_sorted(indexes.begin(), indexes.end())) return false;
        for (std::size_t i = span.begin; i < span.end; ++i) {
            const bool part = std::binary_search(indexes.begin(), indexes.end(), i);
            if (!part && (linked[i] || m_known[i])) return false;
        }
        return true;
    }

    void add(const ParagraphLink& link) {
        const auto taken = [](const std::vector<bool>& flags, const ParagraphSpan& span) {
            return std::find(flags.begin() + static_cast<std::ptrdiff_t>(span.begin), flags.begin() + static_cast<std::ptrdiff_t>(span.end),
                             true) != flags.begin() + static_cast<std::ptrdiff_t>(span.end);
        };
        if (taken(m_baseTaken, link.base) || taken(m_workingTaken, link.working)) return;
        for (std::size_t i = link.base.begin; i < link.base.end; ++i) m_baseTaken[i] = true;
        for (std::size_t i = link.working.begin; i < link.working.end; ++i) m_workingTaken[i] = true;
        m_links.push_back(link);
    }

    SameIdentity m_same;
    std::vector<bool> m_known; ///< of the working text: its identity is in the base
    std::vector<bool> m_baseTaken;
    std::vector<bool> m_workingTaken;
    std::vector<ParagraphLink> m_links;
};

std::vector<ParagraphLink> inOrder(std::vector<ParagraphLink> links) {
    std::sort(links.begin(), links.end(), [](const ParagraphLink& a, const ParagraphLink& b) { return a.base.begin < b.base.begin; });
    std::vector<std::size_t> places;
    places.reserve(links.size());
    for (const ParagraphLink& link : links) places.push_back(link.working.begin);
    std::vector<ParagraphLink> kept;
    for (const std::size_t i : longestIncreasing(places)) kept.push_back(links[i]);
    return kept;
}

} // namespace

Result<std::vector<ParagraphLink>> linksInOrder(const std::vector<Paragraph>& base, const std::vector<Paragraph>& working, const Job& job) {
    const auto mapping = mapParagraphs(wordsOf(base), wordsOf(working), job);
    if (!mapping) return tl::unexpected(mapping.error());
    Linker linker{sameIdentity(base, working), working.size()};
    linker.addMapped(*mapping);
    linker.addIdentical();
    return inOrder(std::move(linker).links());
}

std::vector<ParagraphLink> filledUp(const std::vector<ParagraphLink>& links, std::size_t baseSize, std::size_t workingSize) {
    std::vector<ParagraphLink> filled;
    std::size_t base = 0;
    std::size_t working = 0;
    const auto fillTo = [&](std::size_t baseEnd, std::size_t workingEnd) {
        if (base < baseEnd) filled.push_back({{base, baseEnd}, {working, working}});
        if (working < workingEnd) filled.push_back({{baseEnd, baseEnd}, {working, workingEnd}});
    };
    for (const ParagraphLink& link : links) {
        fillTo(link.base.begin, link.working.begin);
        filled.push_back(link);
        base = link.base.end;
        working = link.working.end;
    }
    fillTo(baseSize, workingSize);
    return filled;
}

} // namespace chapeau
