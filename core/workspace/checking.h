// `check`: whether the file and the model in it are whole.
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"

namespace chapeau {

/// The flaws of the file, and of the model in it: proposals and comments on paragraphs that never were.
[[nodiscard]] Result<std::vector<Flaw>> check(Workspace& workspace, const Job& job = {});

} // namespace chapeau
