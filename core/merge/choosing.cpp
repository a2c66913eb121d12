#include "core/merge/choosing.h"

#include "core/merge/overlap.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <string_view>

namespace chapeau {

namespace {

std::vector<Edit> decidedChanges(const MergedParagraph& paragraph, const Choices& choices) {
    std::vector<Edit> changes;
    for (std::size_t i = 0; i < paragraph.edits.size(); ++i)
        if (choices.takes(i)) changes.push_back({paragraph.edits[i].base, paragraph.edits[i].text});
    for (std::size_t i = 0; i < paragraph.clusters.size(); ++i) {
        const Cluster& cluster = paragraph.clusters[i];
        const Choice choice = choices.in(i);
        if (choice.kind == Choice::Kind::alternative && choice.alternative < cluster.alternatives.size())
            changes.push_back({cluster.base, cluster.alternatives[choice.alternative].text});
        if (choice.kind == Choice::Kind::wording) changes.push_back({cluster.base, choice.wording});
    }
    std::ranges::sort(changes);
    shareCommas(changes);
    keepWordsApart(paragraph.base, changes);
    return changes;
}

/// Where a range that is still open stands once the changes before it are made. None of them lies within it.
ByteRange moved(const ByteRange& range, const std::vector<Edit>& changes) {
    std::size_t begin = range.begin;
    for (const Edit& change : changes)
        if (change.base.end <= range.begin) begin = begin + change.text.size() - change.base.size();
    return {begin, begin + range.size()};
}

} // namespace

Choices allUncontested(const MergedParagraph& paragraph) {
    return {std::vector<bool>(paragraph.edits.size(), true), std::vector<Choice>(paragraph.clusters.size())};
}

Choice wordingFor(const MergedParagraph& paragraph, std::size_t cluster, const std::string& words) {
    const ByteRange& range = paragraph.clusters[cluster].base;
    const std::string_view base = std::string_view{paragraph.base}.substr(range.begin, range.size());
    const auto first = std::min(base.find_first_not_of(' '), base.size());
    const auto end = base.find_last_not_of(' ') + 1;
    const auto behind = first == base.size() ? std::string_view{} : base.substr(end);
    return {Choice::Kind::wording, 0, std::string{base.substr(0, first)} + collapsed(words) + std::string{behind}};
}

Choice simplest(const MergedParagraph& paragraph, std::size_t cluster, const Choice& choice) {
    if (choice.kind != Choice::Kind::wording || cluster >= paragraph.clusters.size()) return choice;
    const Cluster& there = paragraph.clusters[cluster];
    if (choice.wording == std::string_view{paragraph.base}.substr(there.base.begin, there.base.size())) return {Choice::Kind::retain};
    const auto same = std::ranges::find(there.alternatives, choice.wording, &Alternative::text);
    if (same == there.alternatives.end()) return choice;
    return {Choice::Kind::alternative, static_cast<std::size_t>(same - there.alternatives.begin())};
}

MergedParagraph settled(const MergedParagraph& paragraph, const Choices& choices) {
    const auto changes = decidedChanges(paragraph, choices);
    MergedParagraph result;
    result.index = paragraph.index;
    result.label = paragraph.label;
    result.base = applyEdits(paragraph.base, changes);
    result.deletedBy = paragraph.deletedBy;
    result.deletedBySources = paragraph.deletedBySources;
    result.state = paragraph.state;
    for (std::size_t i = 0; i < paragraph.edits.size(); ++i) {
        if (choices.takes(i)) continue;
        result.edits.push_back(paragraph.edits[i]);
        result.edits.back().base = moved(paragraph.edits[i].base, changes);
    }
    for (std::size_t i = 0; i < paragraph.clusters.size(); ++i) {
        if (!choices.in(i).isOpen()) continue;
        result.clusters.push_back(paragraph.clusters[i]);
        result.clusters.back().base = moved(paragraph.clusters[i].base, changes);
    }
    return result;
}

} // namespace chapeau
