#include "core/align/mapping.h"

#include "core/align/order.h"
#include "core/align/pairing.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

class MappingWriter {
public:
    MappingWriter(const ParagraphTexts& base, const ParagraphTexts& variant, std::vector<Link> links)
        : m_base{base}, m_variant{variant}, m_links{std::move(links)} {}

    std::vector<MappingEntry> write() {
        const std::vector<bool> moved = movedLinks();
        for (std::size_t i = 0; i < m_links.size(); ++i) addLinked(m_links[i], moved[i]);
        addAdded();
        return withDeleted();
    }

private:
    [[nodiscard]] std::vector<bool> movedLinks() const {
        std::vector<std::size_t> positions;
        std::vector<double> weights;
        // As few moves as can be; of two that changed places, the shorter moved.
        for (const Link& link : m_links) {
            positions.push_back(link.base.front());
            weights.push_back(1 + static_cast<double>(m_base.text(link.base.front()).size()) * 1e-9);
        }
        std::vector<bool> moved(m_links.size(), true);
        for (const std::size_t i : heaviestIncreasing(positions, weights)) moved[i] = false;
        return moved;
    }

    void addLinked(const Link& link, bool moved) {
        m_entries.push_back({link.base, link.variant, relationOf(link), moved, link.similarity});
    }

    [[nodiscard]] Relation relationOf(const Link& link) const {
        if (link.variant.size() > 1) return Relation::split;
        if (link.base.size() > 1) return Relation::joined;
        return m_base.text(link.base.front()) == m_variant.text(link.variant.front()) ? Relation::same : Relation::edited;
    }

    void addAdded() {
        std::vector<bool> linked(m_variant.size(), false);
        for (const Link& link : m_links) {
            for (const std::size_t v : link.variant) linked[v] = true;
        }
        for (std::size_t v = 0; v < m_variant.size(); ++v) {
            if (!linked[v]) m_entries.push_back({{}, {v}, Relation::added, false, 0});
        }
        std::sort(m_entries.begin(), m_entries.end(), [](const MappingEntry& a, const MappingEntry& b) { return a.variant < b.variant; });
    }

    // A deleted paragraph stands behind the nearest one before it that is still in its place.
    [[nodiscard]] std::vector<MappingEntry> withDeleted() const {
        std::vector<std::size_t> entryOf(m_base.size(), none);
        for (std::size_t e = 0; e < m_entries.size(); ++e) {
            for (const std::size_t b : m_entries[e].base) entryOf[b] = e;
        }
        std::vector<std::vector<std::size_t>> deletedBehind(m_entries.size() + 1);
        std::size_t behind = 0;
        for (std::size_t b = 0; b < m_base.size(); ++b) {
            if (entryOf[b] == none)
                deletedBehind[behind].push_back(b);
            else if (!m_entries[entryOf[b]].moved)
                behind = entryOf[b] + 1;
        }
        std::vector<MappingEntry> out;
        for (std::size_t e = 0; e <= m_entries.size(); ++e) {
            if (e > 0) out.push_back(m_entries[e - 1]);
            for (const std::size_t b : deletedBehind[e]) out.push_back({{b}, {}, Relation::deleted, false, 0});
        }
        return out;
    }

    const ParagraphTexts& m_base;
    const ParagraphTexts& m_variant;
    std::vector<Link> m_links;
    std::vector<MappingEntry> m_entries;
};

} // namespace

std::string_view nameOf(Relation relation) {
    switch (relation) {
    case Relation::same: return "same";
    case Relation::edited: return "edited";
    case Relation::added: return "added";
    case Relation::deleted: return "deleted";
    case Relation::split: return "split";
    case Relation::joined: return "joined";
    }
    return {};
}

bool isDoubtful(const MappingEntry& entry) {
    return !entry.base.empty() && !entry.variant.empty() && entry.similarity < confidentSimilarity;
}

Result<std::vector<MappingEntry>> mapParagraphs(const std::vector<std::string>& base, const std::vector<std::string>& variant,
                                                const Job& job) {
    ParagraphTexts before{base};
    ParagraphTexts after{variant};
    return mapParagraphs(before, after, job);
}

Result<std::vector<MappingEntry>> mapParagraphs(ParagraphTexts& base, ParagraphTexts& variant, const Job& job) {
    auto links = linkParagraphs(base, variant, job);
    if (!links) return tl::unexpected(links.error());
    return MappingWriter{base, variant, std::move(*links)}.write();
}

} // namespace chapeau
