#include "app/cli/output/preview.h"

#include <fmt/format.h>

#include <utility>

namespace chapeau::cli {

namespace {

/// What is counted, in words and in the key of the JSON.
struct Count {
    const char* key;
    const char* one;
    const char* several;
    std::size_t number;
};

std::vector<Count> paragraphCounts(const Contents& contents) {
    return {{"preambular", "preambular paragraph", "preambular paragraphs", contents.preambular},
            {"operative", "operative paragraph", "operative paragraphs", contents.operative},
            {"items", "sub-paragraph", "sub-paragraphs", contents.items},
            {"annex", "paragraph of an annex", "paragraphs of an annex", contents.annex}};
}

std::vector<Count> partCounts(const ExportPreview& preview) {
    const Contents& contents = preview.contents;
    return {{"passages", "passage of text", "passages of text", contents.passages},
            {"tables", "table", "tables", contents.tables},
            {"rows", "row", "rows", contents.rows},
            {"footnotes", "footnote", "footnotes", contents.footnotes},
            {"proposals", "open proposal", "open proposals", preview.proposals},
            {"sponsors", "sponsor", "sponsors", preview.sponsors}};
}

std::vector<Count> keptBackCounts(const KeptBack& left) {
    return {{"internalComments", "internal comment", "internal comments", left.internalComments},
            {"comments", "comment that could be shared", "comments that could be shared", left.comments},
            {"proposals", "open proposal", "open proposals", left.proposals},
            {"positions", "position", "positions", left.positions},
            {"documents", "file taken in", "files taken in", left.documents},
            {"history", "line of the history", "lines of the history", left.history}};
}

Json numbersOf(const std::vector<Count>& counts) {
    Json numbers = Json::object();
    for (const Count& count : counts) numbers[count.key] = count.number;
    return numbers;
}

std::string listOf(const std::vector<Count>& counts) {
    std::string lines;
    for (const Count& count : counts)
        if (count.number > 0) lines += fmt::format("  {} {}\n", count.number, count.number == 1 ? count.one : count.several);
    return lines;
}

std::string changesText(const Contents& contents) {
    std::string lines;
    for (const HandContents& hand : contents.changes)
        lines += fmt::format("  tracked changes of {}: {} inserted, {} deleted\n", hand.name, hand.insertions, hand.deletions);
    if (contents.comments == 0) return lines;
    std::string authors;
    for (const std::string& author : contents.commentAuthors) authors += (authors.empty() ? ", by " : ", ") + author;
    return lines + fmt::format("  {} comment{}{}\n", contents.comments, contents.comments == 1 ? "" : "s", authors);
}

} // namespace

Json previewJson(const ExportRequest& request, const ExportPreview& preview) {
    Json contains{{"paragraphs", numbersOf(paragraphCounts(preview.contents))}};
    contains.update(numbersOf(partCounts(preview)));
    contains["comments"] = {{"number", preview.contents.comments}, {"authors", preview.contents.commentAuthors}};
    Json changes = Json::array();
    for (const HandContents& hand : preview.contents.changes)
        changes.push_back({{"by", hand.name}, {"insertions", hand.insertions}, {"deletions", hand.deletions}});
    contains["trackedChanges"] = std::move(changes);
    return {{"schema", "chapeau.preview/1"},         {"layout", nameOf(request.layout)},
            {"internal", request.internal},          {"symbol", preview.publication.runningHead},
            {"title", preview.publication.title},    {"contains", std::move(contains)},
            {"conflicts", preview.conflicts.number}, {"keptBack", numbersOf(keptBackCounts(preview.keptBack))}};
}

std::string previewText(const ExportRequest& request, const ExportPreview& preview) {
    std::string text = fmt::format("{}: {}{}\n", nameOf(request.layout), documentTitle(preview.publication),
                                   request.internal ? " (internal: each page says so)" : "");
    text += "Goes out:\n" + listOf(paragraphCounts(preview.contents)) + listOf(partCounts(preview)) + changesText(preview.contents);
    if (const auto conflicts = preview.conflicts.number; conflicts > 0)
        text += fmt::format("  {} still open: the text is printed as it stands, as if nobody had objected{}\n",
                            conflicts == 1 ? "1 conflict" : fmt::format("{} conflicts", conflicts),
                            preview.publication.notAgreed ? "; each page says that it is not agreed" : "");
    const std::string left = listOf(keptBackCounts(preview.keptBack));
    return text + (left.empty() ? "Nothing is kept back.\n" : "Kept back:\n" + left);
}

} // namespace chapeau::cli
