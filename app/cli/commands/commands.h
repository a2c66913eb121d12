// The commands of chapeau-cli, one file each. Each adds itself to the program with its options; names and JSON are a contract
// (docs/cli.md).
#pragma once

#include "app/cli/session.h"

namespace chapeau::cli {

void addRead(CLI::App& app, Session& session, int& exitCode);
void addCompare(CLI::App& app, Session& session, int& exitCode);
void addMergeTexts(CLI::App& app, Session& session, int& exitCode);
void addNew(CLI::App& app, Session& session, int& exitCode);
void addShow(CLI::App& app, Session& session, int& exitCode);
void addVersions(CLI::App& app, Session& session, int& exitCode);
void addEdit(CLI::App& app, Session& session, int& exitCode);
void addReason(CLI::App& app, Session& session, int& exitCode);
void addSource(CLI::App& app, Session& session, int& exitCode);
void addTake(CLI::App& app, Session& session, int& exitCode);
void addPropose(CLI::App& app, Session& session, int& exitCode);
void addProposals(CLI::App& app, Session& session, int& exitCode);
void addMerge(CLI::App& app, Session& session, int& exitCode);
void addDecide(CLI::App& app, Session& session, int& exitCode);
void addRevise(CLI::App& app, Session& session, int& exitCode);
void addSponsor(CLI::App& app, Session& session, int& exitCode);
void addComment(CLI::App& app, Session& session, int& exitCode);
void addExport(CLI::App& app, Session& session, int& exitCode);
void addUndo(CLI::App& app, Session& session, int& exitCode);
void addFind(CLI::App& app, Session& session, int& exitCode);
void addHistory(CLI::App& app, Session& session, int& exitCode);
void addCheck(CLI::App& app, Session& session, int& exitCode);

} // namespace chapeau::cli
