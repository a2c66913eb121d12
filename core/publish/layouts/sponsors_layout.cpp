#include "core/publish/layouts/sponsors_layout.h"

#include "core/publish/layouts/layout_parts.h"
#include "core/publish/layouts/table_parts.h"

namespace chapeau {

namespace {

std::string counted(const std::string& what, std::size_t n) {
    return what + " (" + std::to_string(n) + ")";
}

void addNames(std::vector<Block>& blocks, const std::string& what, const std::vector<std::string>& names) {
    if (names.empty()) return;
    addLine(blocks, BlockStyle::heading, counted(what, names.size()));
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    addLine(blocks, BlockStyle::body, list);
}

Block datesTable(const std::vector<SponsorshipRow>& rows) {
    Block table = tableOf({3, 1.6, 1.4, 1.4, 2.2, 3}, {"Delegation", "Role", "Joined", "Withdrew", "On behalf of", "Source"});
    for (const SponsorshipRow& row : rows)
        table.rows.push_back(
            {{cellOf(row.name), cellOf(row.role), cellOf(row.joined), cellOf(row.withdrew), cellOf(row.onBehalfOf), cellOf(row.source)}});
    return table;
}

} // namespace

Publication composeSponsors(const SponsorsToPrint& sponsors, const LayoutOptions& options, TableShape shape) {
    const FrontMatter& front = sponsors.front;
    Publication publication{.title = front.title, .runningHead = runningHeadOf(front), .internal = options.internal};
    auto& blocks = publication.blocks;
    NoteBook notes;
    addTopLines(blocks, front, options);
    addLine(blocks, BlockStyle::organ, "Sponsors");
    addLine(blocks, BlockStyle::documentLine, publication.runningHead, {.bold = true});
    addLine(blocks, BlockStyle::title, titleOf(front));
    if (sponsors.line.empty())
        addLine(blocks, BlockStyle::body, "The draft resolution has no sponsors yet.");
    else
        blocks.push_back(sponsorBlock(sponsors.line, sponsors.footnotes, notes));
    addNames(blocks, "Main sponsors", sponsors.main);
    addNames(blocks, "Co-sponsors", sponsors.others);
    if (!sponsors.rows.empty() || shape == TableShape::sheet) {
        addLine(blocks, BlockStyle::heading, "Dates");
        blocks.push_back(datesTable(sponsors.rows));
    }
    publication.notes = notes.take();
    return publication;
}

} // namespace chapeau
