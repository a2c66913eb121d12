#include "core/draft/label.h"
#include "core/standing/working_text.h"
#include "core/workspace/exporting/columns.h"
#include "core/workspace/exporting/text_names.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

struct NamedText {
    std::string name;
    LabelledText text;
};

/// The paragraphs of the base, and those that only later texts have, each behind the one that it follows there.
std::vector<Paragraph> allParagraphs(const NamedText& base, const std::vector<NamedText>& columns) {
    std::vector<Paragraph> all = base.text.draft.paragraphs;
    for (const auto& column : columns) {
        auto place = all.begin();
        for (const auto& paragraph : column.text.draft.paragraphs) {
            const auto known = std::ranges::find(all, paragraph.id, &Paragraph::id);
            place = std::next(known == all.end() ? all.insert(place, paragraph) : known);
        }
    }
    return all;
}

ComparedCell cellOf(const ComparedRow& row, const ParagraphId& id, const LabelledText& text) {
    ComparedCell cell;
    const auto index = text.find(id);
    if (!index) {
        if (!row.base.text.empty()) cell.readings.push_back({{{0, row.base.text.size()}, ""}});
        return cell;
    }
    if (text.labels[*index] != row.label) cell.remarks.push_back("now " + text.labels[*index]);
    const std::string& words = text.draft.paragraphs[*index].text.text;
    if (row.base.text.empty())
        cell.readings.push_back({{{0, 0}, words}});
    else if (words != row.base.text)
        cell.readings.push_back(diffWords(row.base.text, words));
    return cell;
}

/// Title and enacting words, where a text that has some has others than the base.
void addFrontRows(const NamedText& base, const std::vector<NamedText>& columns, std::vector<ComparedRow>& rows) {
    for (const auto part : frontParts) {
        const std::string& before = wordsOf(base.text.draft.front, part);
        ComparedRow row{std::string{labelOf(part)}, {before, {}, {}}, {}};
        for (const auto& column : columns) {
            const std::string& words = wordsOf(column.text.draft.front, part);
            ComparedCell& cell = row.cells.emplace_back();
            if (!words.empty() && words != before) cell.readings.push_back(diffWords(before, words));
        }
        const bool differs = !std::ranges::all_of(row.cells, &ComparedCell::asInBase);
        if (!before.empty() && differs) rows.push_back(std::move(row));
    }
}

std::vector<ComparedRow> rowsOf(const NamedText& base, const std::vector<NamedText>& columns) {
    std::map<ParagraphId, std::string> frozen;
    for (std::size_t i = 0; i < base.text.labels.size(); ++i) frozen.emplace(base.text.draft.paragraphs[i].id, base.text.labels[i]);
    const auto paragraphs = allParagraphs(base, columns);
    const auto labels = labelsOf(paragraphs, frozen);
    std::vector<ComparedRow> rows;
    addFrontRows(base, columns, rows);
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const auto inBase = base.text.find(paragraphs[i].id);
        ComparedRow row{labels[i], inBase ? base.text.draft.paragraphs[*inBase].text : RichText{}, {}};
        for (const auto& column : columns) row.cells.push_back(cellOf(row, paragraphs[i].id, column.text));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<NamedText>> chosenTexts(const Negotiation& negotiation, const std::vector<std::string>& chosen) {
    std::vector<NamedText> texts;
    for (const auto& symbol : chosen) {
        const auto version = versionNamed(negotiation, symbol);
        if (!version) return tl::unexpected(version.error());
        texts.push_back({(*version)->symbol, issuedText(**version)});
    }
    if (!chosen.empty()) return texts;
    for (const auto& version : negotiation.versions) texts.push_back({version.symbol, issuedText(version)});
    if (changedSinceIssue(negotiation)) texts.push_back({nameOfWorkingText(negotiation), workingText(negotiation)});
    return texts;
}

} // namespace

Result<ComparedTexts> comparedVersions(const Negotiation& negotiation, const std::vector<std::string>& chosen, const std::string& base) {
    auto texts = chosenTexts(negotiation, chosen);
    if (!texts) return tl::unexpected(texts.error());
    NamedText first = texts->front();
    if (!base.empty()) {
        const auto version = versionNamed(negotiation, base);
        if (!version) return tl::unexpected(version.error());
        first = {(*version)->symbol, issuedText(**version)};
    }
    std::erase_if(*texts, [&](const NamedText& text) { return text.name == first.name; });
    ComparedTexts compared{workingText(negotiation).draft.front, first.name, {}, rowsOf(first, *texts)};
    for (const auto& text : *texts) compared.columns.push_back(text.name);
    return compared;
}

} // namespace chapeau
