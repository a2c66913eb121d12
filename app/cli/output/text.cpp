#include "app/cli/output/text.h"

#include "core/draft/label.h"
#include "core/merge/rolling_text.h"
#include "core/text/word_diff.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

std::string paragraphLine(const std::string& label, int level, const std::string& mark, const std::string& text) {
    return fmt::format("{:<12} {}{}{}\n", label, std::string(static_cast<std::size_t>(level) * 3, ' '), mark.empty() ? "" : mark + " ",
                       text);
}

std::string whoOf(const Proposal& proposal) {
    return proposal.proponents.empty() ? "our delegation" : codeList(proposal.proponents);
}

std::string mergedParagraph(const MergedParagraph& paragraph) {
    std::string lines = fmt::format("{:<12} {}\n", paragraph.label, rollingText(paragraph));
    for (std::size_t c = 0; c < paragraph.clusters.size(); ++c) {
        const auto& cluster = paragraph.clusters[c];
        lines += fmt::format("{:<12}   conflict {}: “{}”\n", "", c, paragraph.base.substr(cluster.base.begin, cluster.base.size()));
        for (std::size_t a = 0; a < cluster.alternatives.size(); ++a)
            lines +=
                fmt::format("{:<12}     {} “{}” {}\n", "", a, cluster.alternatives[a].text, codeList(cluster.alternatives[a].proponents));
    }
    return lines;
}

} // namespace

std::string noticeLines(const std::vector<Notice>& notices) {
    std::string lines;
    for (const auto& notice : notices) lines += "warning: " + sentenceOf(notice) + "\n";
    return lines;
}

std::string draftText(const LabelledText& text) {
    const auto& front = text.draft.front;
    std::string lines;
    if (!front.disclaimer.empty()) lines += front.disclaimer + "\n";
    for (const auto& line : {front.symbol, front.title, front.enactingWords})
        if (!line.empty()) lines += line + "\n";
    if (!lines.empty()) lines += "\n";
    const auto marks = printedMarks(text.draft.paragraphs);
    for (std::size_t i = 0; i < text.labels.size(); ++i) {
        const auto& paragraph = text.draft.paragraphs[i];
        lines += paragraphLine(text.labels[i], paragraph.level, marks[i], paragraph.text.text);
    }
    return lines;
}

std::string markedUp(const std::string& before, const std::string& after) {
    std::string result;
    std::size_t at = 0;
    for (const auto& edit : diffWords(before, after)) {
        result += before.substr(at, edit.base.begin - at);
        if (!edit.base.empty()) result += "[-" + before.substr(edit.base.begin, edit.base.size()) + "-]";
        if (!edit.text.empty()) result += "{+" + edit.text + "+}";
        at = edit.base.end;
    }
    return result + before.substr(at);
}

std::string verdictText(Carriage carriage, CarryReason reason) {
    std::string text{nameOf(carriage)};
    if (reason != CarryReason::none) text += " (" + std::string{nameOf(reason)} + ")";
    return text;
}

std::string proposalText(const ProposalsOnText& proposals, const Proposal& proposal) {
    const auto change = proposals.changeOf(proposal);
    std::string lines = fmt::format("{:<12} {:<8} {} · {} · {}\n", proposals.labelOf(proposal), nameOf(proposal.operation), whoOf(proposal),
                                    nameOf(proposal.status), proposal.id.text());
    if (change.carriage != Carriage::carried || change.reason != CarryReason::none)
        lines += fmt::format("{:<12} {}\n", "", verdictText(change.carriage, change.reason));
    lines += fmt::format("{:<12} {}\n", "", markedUp(change.before, change.after));
    if (!proposal.reason.empty()) lines += fmt::format("{:<12} why: {}\n", "", proposal.reason);
    for (const auto& source : proposal.sources)
        lines += fmt::format("{:<12} source: {}{}\n", "", source.document, source.paragraph.empty() ? "" : ", " + source.paragraph);
    return lines;
}

std::string mergedText(const Merge& merge, const std::vector<MergedParagraph>& front, const std::string& onlyLabel) {
    std::string lines;
    const auto conflicts = merge.conflicts() + conflictsIn(front);
    if (onlyLabel.empty()) lines = fmt::format("{} {}\n", conflicts, conflicts == 1 ? "conflict" : "conflicts");
    for (const auto& part : front) lines += mergedParagraph(part);
    for (const auto& addition : merge.added)
        if (addition.after < 0 && (onlyLabel.empty() || addition.label == onlyLabel))
            lines += fmt::format("{:<12} [{} – {}]\n", addition.label, addition.text, codeList(addition.proponents));
    for (std::size_t i = 0; i < merge.paragraphs.size(); ++i) {
        const auto& paragraph = merge.paragraphs[i];
        if (onlyLabel.empty() ? paragraph.touched() : paragraph.label == onlyLabel) lines += mergedParagraph(paragraph);
        for (const auto& move : merge.moved)
            if (move.index == i && (onlyLabel.empty() || paragraph.label == onlyLabel))
                lines += fmt::format("{:<12} moved after {} by {}\n", paragraph.label,
                                     move.after < 0 ? "the start" : merge.paragraphs[static_cast<std::size_t>(move.after)].label,
                                     codeList(move.proponents));
        for (const auto& addition : merge.added)
            if (addition.after == static_cast<int>(i) && (onlyLabel.empty() || addition.label == onlyLabel || paragraph.label == onlyLabel))
                lines += fmt::format("{:<12} [{} – {}]\n", addition.label, addition.text, codeList(addition.proponents));
    }
    for (const auto& join : merge.joined)
        if (onlyLabel.empty()) {
            std::string labels;
            for (const auto index : join.indexes) labels += (labels.empty() ? "" : " and ") + merge.paragraphs[index].label;
            lines += fmt::format("{} joined by {}\n", labels, codeList(join.proponents));
        }
    return lines;
}

} // namespace chapeau::cli
