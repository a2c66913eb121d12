#include "core/proposal/wording/target_lookup.h"

#include "core/draft/front_paragraph.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t mostCandidates = 6;

std::string prefixOf(DraftPart part) {
    switch (part) {
    case DraftPart::preamble: return "PP";
    case DraftPart::annex: return "Annex ";
    case DraftPart::operative:
    case DraftPart::unnamed: return "OP";
    }
    return "OP";
}

/// Paragraphs are numbered in the operative part only, so "paragraph 3" is OP3 (UN Editorial Manual, resolutions).
std::string labelWith(const TargetName& name, DraftPart part, int number) {
    std::string label = prefixOf(part) + std::to_string(number);
    std::size_t level = 0;
    for (const std::string& item : name.items) label += ++level <= 2 ? " (" + item + ")" : " " + item + ".";
    return label + name.suffix;
}

bool isWholeParagraphOf(DraftPart part, const Paragraph& paragraph) {
    if (paragraph.level > 0) return false;
    if (part == DraftPart::preamble) return paragraph.kind == ParagraphKind::preambular;
    if (part == DraftPart::annex) return paragraph.kind == ParagraphKind::annex;
    return paragraph.kind == ParagraphKind::operative;
}

std::vector<std::size_t> wholeParagraphs(const WordingBase& base, DraftPart part) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < base.draft.paragraphs.size(); ++i)
        if (isWholeParagraphOf(part, base.draft.paragraphs[i])) found.push_back(i);
    return found;
}

std::optional<FrontPart> frontPartOf(const TargetName& name) {
    if (name.what == TargetName::What::title) return FrontPart::title;
    if (name.what == TargetName::What::enactingWords) return FrontPart::enactingWords;
    return std::nullopt;
}

std::size_t topOf(const std::vector<Paragraph>& paragraphs, std::size_t index) {
    while (index > 0 && (paragraphs[index].level > 0 || paragraphs[index].kind == ParagraphKind::flushText)) --index;
    return index;
}

std::vector<std::string> neighbours(const WordingBase& base, const std::string& prefix) {
    std::vector<std::string> labels;
    for (auto label = base.labels.rbegin(); label != base.labels.rend() && labels.size() < mostCandidates; ++label)
        if (label->starts_with(prefix)) labels.insert(labels.begin(), *label);
    return labels;
}

class Finder {
public:
    Finder(const WordingBase& base, const TargetName& name, std::optional<std::size_t> before)
        : m_base{base}, m_name{name}, m_before{before} {}

    [[nodiscard]] std::variant<std::size_t, NotMade> find() const {
        if (const auto part = frontPartOf(m_name)) return ofFront(std::string{chapeau::labelOf(*part)});
        if (m_name.what != TargetName::What::paragraph) return NotMade{Why::severalParagraphs, m_name.written, {}};
        if (!m_name.section.empty()) return inSection();
        if (m_name.number == 0) return relative();
        if (m_name.ordinal) return byOrdinal();
        return byLabel(labelWith(m_name, m_name.part, m_name.number));
    }

private:
    [[nodiscard]] std::variant<std::size_t, NotMade> byLabel(const std::string& label) const {
        if (const auto index = indexOfLabel(m_base, label)) return *index;
        return NotMade{Why::noSuchParagraph, label, neighbours(m_base, prefixOf(m_name.part))};
    }

    [[nodiscard]] std::variant<std::size_t, NotMade> ofFront(const std::string& label) const {
        if (const auto index = indexOfLabel(m_base, label)) return *index;
        return NotMade{Why::noSuchParagraph, m_name.written, {}};
    }

    [[nodiscard]] std::variant<std::size_t, NotMade> byOrdinal() const {
        if (m_name.part == DraftPart::unnamed && m_name.number > 0) {
            const auto preambular = indexOfLabel(m_base, labelWith(m_name, DraftPart::preamble, m_name.number));
            const auto operative = indexOfLabel(m_base, labelWith(m_name, DraftPart::operative, m_name.number));
            if (preambular && operative)
                return NotMade{Why::severalParagraphs, m_name.written, {m_base.labels[*preambular], m_base.labels[*operative]}};
            if (preambular) return *preambular;
        }
        if (m_name.number > 0) return byLabel(labelWith(m_name, m_name.part, m_name.number));
        const auto part = m_name.part == DraftPart::unnamed ? DraftPart::operative : m_name.part;
        const auto all = wholeParagraphs(m_base, part);
        const auto back = static_cast<std::size_t>(-m_name.number);
        if (back > all.size()) return NotMade{Why::noSuchParagraph, m_name.written, neighbours(m_base, prefixOf(part))};
        return withItems(all[all.size() - back]);
    }

    [[nodiscard]] std::variant<std::size_t, NotMade> withItems(std::size_t index) const {
        if (m_name.items.empty()) return index;
        std::string label = m_base.labels[index];
        for (const std::string& item : m_name.items) label += " (" + item + ")";
        return byLabel(label + m_name.suffix);
    }

    /// "subparagraph (b)": of the paragraph spoken of before, or the only one there is.
    [[nodiscard]] std::variant<std::size_t, NotMade> relative() const {
        if (m_before) return withItems(topOf(m_base.draft.paragraphs, *m_before));
        if (m_name.items.empty()) return NotMade{Why::noParagraphNamed, {}, {}};
        std::string end;
        for (const std::string& item : m_name.items) end += " (" + item + ")";
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_base.labels.size(); ++i) {
            const std::string& label = m_base.labels[i];
            const bool part = m_name.part == DraftPart::unnamed || label.starts_with(prefixOf(m_name.part));
            if (part && label.ends_with(end) && label.find(' ') == label.size() - end.size()) found.push_back(i);
        }
        if (found.size() == 1) return found.front();
        std::vector<std::string> candidates;
        for (const auto index : found) candidates.push_back(m_base.labels[index]);
        if (found.empty()) return NotMade{Why::noSuchParagraph, m_name.written, {}};
        return NotMade{Why::severalParagraphs, m_name.written, std::move(candidates)};
    }

    /// "A.1": the first operative paragraph below the heading that begins with A.
    [[nodiscard]] std::variant<std::size_t, NotMade> inSection() const {
        const auto& paragraphs = m_base.draft.paragraphs;
        int count = 0;
        bool inside = false;
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            if (paragraphs[i].kind == ParagraphKind::sectionHeading) {
                const std::string& text = paragraphs[i].text.text;
                inside = text == m_name.section || text.starts_with(m_name.section + ".") || text.starts_with(m_name.section + " ");
            } else if (inside && isWholeParagraphOf(DraftPart::operative, paragraphs[i]) && ++count == m_name.number) {
                return withItems(i);
            }
        }
        return NotMade{Why::noSuchParagraph, m_name.written, {}};
    }

    const WordingBase& m_base;
    const TargetName& m_name;
    std::optional<std::size_t> m_before;
};

} // namespace

std::variant<std::size_t, NotMade> findParagraph(const WordingBase& base, const TargetName& name, std::optional<std::size_t> before) {
    return Finder{base, name, before}.find();
}

void appendFront(WordingBase& base) {
    for (const auto part : frontParts) {
        auto paragraph = frontParagraph(base.draft.front, part);
        if (paragraph.text.text.empty()) continue;
        base.draft.paragraphs.push_back(std::move(paragraph));
        base.labels.emplace_back(labelOf(part));
    }
}

bool isFront(const WordingBase& base, std::size_t index) {
    return frontPartOf(base.draft.paragraphs[index].id).has_value();
}

std::string labelOf(const TargetName& name) {
    if (const auto part = frontPartOf(name)) return std::string{labelOf(*part)};
    if (name.what != TargetName::What::paragraph || name.number <= 0 || !name.section.empty()) return name.written;
    return labelWith(name, name.part, name.number);
}

std::string withoutLastSuffix(const std::string& label) {
    const auto blank = label.rfind(' ');
    if (blank == std::string::npos || label.ends_with(')') || label.starts_with("Annex") || label.starts_with("Heading")) return label;
    return label.substr(0, blank);
}

std::optional<std::size_t> indexOfLabel(const WordingBase& base, const std::string& label) {
    const auto found = std::ranges::find(base.labels, label);
    if (found == base.labels.end()) return std::nullopt;
    return static_cast<std::size_t>(found - base.labels.begin());
}

std::size_t lastOf(const std::vector<Paragraph>& paragraphs, std::size_t index) {
    std::size_t last = index;
    while (last + 1 < paragraphs.size()) {
        const Paragraph& next = paragraphs[last + 1];
        const bool below = next.level > paragraphs[index].level && next.kind != ParagraphKind::sectionHeading;
        const bool flush = next.kind == ParagraphKind::flushText && next.level >= paragraphs[index].level;
        if (!below && !flush) break;
        ++last;
    }
    return last;
}

} // namespace chapeau
