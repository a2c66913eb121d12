#include "ui/shell/views.h"

#include "ui/comments/comments_entry.h"
#include "ui/draft/draft_entry.h"
#include "ui/find/find_entry.h"
#include "ui/history/history_entry.h"
#include "ui/intake/intake_commands.h"
#include "ui/issuing/issue_command.h"
#include "ui/justifying/reasons_command.h"
#include "ui/listing/listing_entries.h"
#include "ui/meeting/meeting_entry.h"
#include "ui/merge/conflicts.h"
#include "ui/merge/merge_entry.h"
#include "ui/outline/outline_entry.h"
#include "ui/own_delegation/own_delegation_command.h"
#include "ui/proposals/proposals_entry.h"
#include "ui/publish/export_command.h"
#include "ui/sponsors/sponsors_entry.h"

namespace chapeau {

namespace {

ViewEntry beside(ViewEntry view, const std::vector<PaneEntry>& panes) {
    for (const auto& pane : panes) view.panes << pane.id;
    return view;
}

void append(std::vector<FreeCommand>& to, const std::vector<FreeCommand>& commands) {
    to.insert(to.end(), commands.begin(), commands.end());
}

} // namespace

std::vector<ViewEntry> views() {
    return {
        beside(draftEntry(), {outlineEntry(), proposalsEntry(), commentsEntry()}),
        mergeEntry(),
        meetingEntry(),
        sponsorsEntry(),
        historyEntry(),
        allProposalsEntry(),
        allCommentsEntry(),
    };
}

std::vector<PaneEntry> panes() {
    return {outlineEntry(), proposalsEntry(), commentsEntry(), findEntry()};
}

std::vector<FreeCommand> freeCommands() {
    std::vector<FreeCommand> all;
    append(all, intakeCommands());
    append(all, {exportCommand(), issueCommand(), reasonsCommand()});
    append(all, conflictCommands());
    append(all, meetingCommands());
    append(all, {ownDelegationCommand()});
    return all;
}

QStringList viewIds() {
    QStringList ids;
    for (const auto& view : views()) ids << view.id;
    return ids;
}

} // namespace chapeau
