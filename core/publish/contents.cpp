#include "core/publish/contents.h"

#include <algorithm>

namespace chapeau {

namespace {

void countChange(const std::optional<TrackedChange>& change, const std::optional<TrackedChange>& before, Contents& contents) {
    if (!change || change == before) return;
    HandContents& hand = contents.changes[change->hand];
    ++(change->kind == TrackedChange::Kind::inserted ? hand.insertions : hand.deletions);
}

void countChanges(const Block& block, Contents& contents) {
    std::optional<TrackedChange> before;
    for (const Run& run : block.runs) {
        countChange(run.change, before, contents);
        before = run.change;
    }
    countChange(block.endChange, before, contents);
}

void countParagraph(const Block& block, Contents& contents) {
    switch (block.style) {
    case BlockStyle::preambular: ++contents.preambular; return;
    case BlockStyle::operative: ++contents.operative; return;
    case BlockStyle::item:
    case BlockStyle::flush: ++contents.items; return;
    case BlockStyle::annex: ++contents.annex; return;
    case BlockStyle::body:
    case BlockStyle::bullet: ++contents.passages; return;
    case BlockStyle::table: ++contents.tables; return;
    case BlockStyle::disclaimer:
    case BlockStyle::organ:
    case BlockStyle::documentLine:
    case BlockStyle::session:
    case BlockStyle::sponsors:
    case BlockStyle::adoption:
    case BlockStyle::title:
    case BlockStyle::enacting:
    case BlockStyle::sectionHeading:
    case BlockStyle::annexHeading:
    case BlockStyle::closing:
    case BlockStyle::note:
    case BlockStyle::heading: return;
    }
}

void countTable(const Block& table, Contents& contents) {
    for (const Row& row : table.rows) {
        if (!row.heading) ++contents.rows;
        for (const Cell& cell : row.cells)
            for (const Block& block : cell.blocks) countChanges(block, contents);
    }
}

std::vector<std::string> authorsOf(const std::vector<PrintedComment>& comments) {
    std::vector<std::string> authors;
    for (const PrintedComment& comment : comments)
        if (!comment.author.empty()) authors.push_back(comment.author);
    std::ranges::sort(authors);
    const auto repeated = std::ranges::unique(authors);
    authors.erase(repeated.begin(), repeated.end());
    return authors;
}

} // namespace

Contents contentsOf(const Publication& publication) {
    Contents contents{.footnotes = publication.notes.size(),
                      .comments = publication.comments.size(),
                      .commentAuthors = authorsOf(publication.comments),
                      .internal = publication.internal};
    for (const Hand& hand : publication.hands) contents.changes.push_back({hand.name});
    for (const Block& block : publication.blocks) {
        countParagraph(block, contents);
        countChanges(block, contents);
        countTable(block, contents);
    }
    return contents;
}

} // namespace chapeau
