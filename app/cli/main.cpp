// chapeau-cli: every core action without a display.
#include "app/cli/commands/commands.h"
#include "core/base/log.h"

#include <malloc.h>

#include <exception>
#include <iostream>

namespace {

/// A command ends soon: what it frees is kept for what it reads next, instead of being given back to the system and asked for again.
void keepFreedMemory() {
    constexpr int manyBytes = 1 << 25;
    mallopt(M_TRIM_THRESHOLD, manyBytes);
    mallopt(M_MMAP_THRESHOLD, manyBytes);
}

} // namespace

int main(int argc, char** argv) {
    using namespace chapeau::cli;
    keepFreedMemory();
    try {
        Session session;
        Commands commands{session};
        for (const auto add : {addRead,    addCompare, addMergeTexts, addNew,     addOwn,       addShow,  addVersions, addEdit,
                               addReason,  addSource,  addTake,       addPropose, addProposals, addMerge, addDecide,   addRevise,
                               addSponsor, addComment, addExport,     addUndo,    addHistory,   addCheck, addFind})
            add(commands);
        return commands.run(argc, argv);
    } catch (const std::exception& fault) {
        chapeau::openLog(chapeau::logFolder())->error("fault: {}", fault.what());
        std::cerr << "chapeau-cli: " << chapeau::sentenceOf({chapeau::ErrorCode::internal, "", ""}) << '\n';
        return exitNo;
    }
}
