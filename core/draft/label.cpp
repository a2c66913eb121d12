#include "core/draft/label.h"

#include <algorithm>
#include <array>
#include <set>

namespace chapeau {

namespace {

constexpr std::array suffixes{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"};

/// What a paragraph is numbered among: its part of the draft, or the items of one parent.
enum class Part { heading, preamble, operative, annex, item, flush };

Part partOf(const Paragraph& paragraph) {
    switch (paragraph.kind) {
    case ParagraphKind::sectionHeading: return Part::heading;
    case ParagraphKind::flushText: return Part::flush;
    case ParagraphKind::subParagraph: return Part::item;
    case ParagraphKind::preambular: return paragraph.level > 0 ? Part::item : Part::preamble;
    case ParagraphKind::operative: return paragraph.level > 0 ? Part::item : Part::operative;
    case ParagraphKind::annex: return paragraph.level > 0 ? Part::item : Part::annex;
    }
    return Part::preamble;
}

std::string_view prefixOf(Part part) {
    switch (part) {
    case Part::heading: return "Heading ";
    case Part::preamble: return "PP";
    case Part::operative: return "OP";
    case Part::annex: return "Annex ";
    case Part::item: return "";
    case Part::flush: return "";
    }
    return "";
}

int levelOf(const Paragraph& paragraph) {
    return paragraph.kind == ParagraphKind::subParagraph ? std::max(paragraph.level, 1) : std::max(paragraph.level, 0);
}

/// "PP8 bis" is an addition after PP8, and so is the next one.
std::string withoutSuffix(const std::string& label) {
    const auto blank = label.rfind(' ');
    if (blank == std::string::npos) return label;
    const auto last = label.substr(blank + 1);
    return std::ranges::find(suffixes, last) == suffixes.end() ? label : label.substr(0, blank);
}

class Labeller {
public:
    Labeller(const std::vector<Paragraph>& paragraphs, const std::map<ParagraphId, std::string>& frozen)
        : m_paragraphs{paragraphs}, m_frozen{frozen} {
        for (const auto& [id, label] : frozen) m_used.insert(label);
    }

    std::vector<std::string> labels() {
        std::vector<std::string> all;
        all.reserve(m_paragraphs.size());
        for (std::size_t i = 0; i < m_paragraphs.size(); ++i) all.push_back(labelAt(i));
        return all;
    }

private:
    std::string labelAt(std::size_t index) {
        const auto& paragraph = m_paragraphs[index];
        const Part part = partOf(paragraph);
        const std::string stem = part == Part::item || part == Part::flush ? parentOf(paragraph) : std::string{prefixOf(part)};
        const std::string series = stem + "/" + std::to_string(static_cast<int>(part)) + "/" + std::to_string(levelOf(paragraph));
        std::string label;
        if (const auto kept = m_frozen.find(paragraph.id); kept != m_frozen.end()) {
            label = m_last[series] = kept->second;
        } else if (part == Part::flush) {
            label = ordinary(part, levelOf(paragraph), stem, series);
        } else if (const auto last = m_last.find(series); last != m_last.end()) {
            label = addition(last->second);
        } else if (frozenFollows(index, part)) {
            label = m_last[series] = part == Part::item ? stem + " (0)" : stem + "0";
            if (m_used.contains(label)) label = addition(label);
        } else {
            label = ordinary(part, levelOf(paragraph), stem, series);
        }
        m_used.insert(label);
        if (part != Part::heading && part != Part::flush) open(levelOf(paragraph), label);
        return label;
    }

    /// The label of the paragraph that this item or flush text belongs to.
    std::string parentOf(const Paragraph& paragraph) const {
        const bool flush = paragraph.kind == ParagraphKind::flushText;
        const auto depth = static_cast<std::size_t>(levelOf(paragraph)) + (flush ? 1U : 0U);
        if (m_open.empty()) return "";
        return m_open[std::min(depth, m_open.size()) - 1];
    }

    void open(int level, const std::string& label) {
        const auto depth = static_cast<std::size_t>(level);
        m_open.resize(std::min(depth, m_open.size()));
        while (m_open.size() < depth) m_open.push_back(m_open.empty() ? "" : m_open.back());
        m_open.push_back(label);
    }

    bool frozenFollows(std::size_t index, Part part) const {
        if (m_frozen.empty()) return false;
        const int level = levelOf(m_paragraphs[index]);
        for (std::size_t i = index + 1; i < m_paragraphs.size(); ++i) {
            const auto& paragraph = m_paragraphs[i];
            const Part other = partOf(paragraph);
            if (part == Part::item && other != Part::flush && levelOf(paragraph) < level) return false;
            if (other == part && levelOf(paragraph) == level && m_frozen.contains(paragraph.id)) return true;
        }
        return false;
    }

    std::string addition(const std::string& after) const {
        const std::string stem = withoutSuffix(after) + " ";
        for (std::size_t n = 1;; ++n) {
            if (std::string label = stem + additionSuffix(n); !m_used.contains(label)) return label;
        }
    }

    std::string ordinary(Part part, int level, const std::string& stem, const std::string& series) {
        for (;;) {
            const std::size_t n = ++m_counts[series];
            std::string label;
            if (part == Part::item) {
                label = (stem.empty() ? "" : stem + " ") + itemMark(level, n);
            } else if (part == Part::flush) {
                label = (stem.empty() ? "" : stem + " ") + (n == 1 ? "flush" : "flush " + std::to_string(n));
            } else {
                label = stem + std::to_string(n);
            }
            if (!m_used.contains(label)) return label;
        }
    }

    const std::vector<Paragraph>& m_paragraphs;
    const std::map<ParagraphId, std::string>& m_frozen;
    std::set<std::string> m_used;
    /// The last frozen label of each series so far, and how many were numbered ordinarily.
    std::map<std::string, std::string> m_last;
    std::map<std::string, std::size_t> m_counts;
    /// Labels of the paragraphs that are open, by level.
    std::vector<std::string> m_open;
};

} // namespace

std::vector<std::string> labelsOf(const std::vector<Paragraph>& paragraphs) {
    return labelsOf(paragraphs, {});
}

std::vector<std::string> labelsOf(const std::vector<Paragraph>& paragraphs, const std::map<ParagraphId, std::string>& frozen) {
    return Labeller{paragraphs, frozen}.labels();
}

std::string additionSuffix(std::size_t n) {
    return n <= suffixes.size() ? suffixes[n - 1] : std::to_string(n + 1);
}

} // namespace chapeau
