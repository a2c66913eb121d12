// `check`: whether the file and the model in it are whole.
#pragma once

#include "core/store/store.h"
#include "core/workspace/workspace.h"

namespace chapeau {

/// The flaws of the file, and of the model in it: proposals and comments on paragraphs that never were.
[[nodiscard]] Result<std::vector<Flaw>> check(Workspace& workspace, const Job& job = {});

/// The same for a file that may be too damaged to be loaded: then the flaws of the file alone.
[[nodiscard]] Result<std::vector<Flaw>> checkFile(const std::filesystem::path& path, const Surroundings& surroundings, const Job& job = {});

} // namespace chapeau
