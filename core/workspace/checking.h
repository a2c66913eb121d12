// `check`: whether the file and the model in it are whole.
#pragma once

#include "core/workspace/workspace.h"

namespace chapeau {

/// `what` is one of "file", "text", "reference", "history"; `subject` the row.
struct Flaw {
    std::string what;
    std::string subject;
};

[[nodiscard]] Result<std::vector<Flaw>> check(Workspace& workspace, const Job& job = {});

} // namespace chapeau
