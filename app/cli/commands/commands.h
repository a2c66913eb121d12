// The commands of chapeau-cli, one file each. Each adds itself to the program with its options; names and JSON are a contract
// (docs/cli.md).
#pragma once

#include "app/cli/command.h"

namespace chapeau::cli {

void addRead(Commands& commands);
void addCompare(Commands& commands);
void addMergeTexts(Commands& commands);
void addNew(Commands& commands);
void addOwn(Commands& commands);
void addShow(Commands& commands);
void addVersions(Commands& commands);
void addEdit(Commands& commands);
void addReason(Commands& commands);
void addSource(Commands& commands);
void addTake(Commands& commands);
void addPropose(Commands& commands);
void addProposals(Commands& commands);
void addMerge(Commands& commands);
void addDecide(Commands& commands);
void addRevise(Commands& commands);
void addSponsor(Commands& commands);
void addComment(Commands& commands);
void addExport(Commands& commands);
void addUndo(Commands& commands);
void addFind(Commands& commands);
void addHistory(Commands& commands);
void addCheck(Commands& commands);

} // namespace chapeau::cli
