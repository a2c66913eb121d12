// Where a chooser of files begins: in the folder that was chosen from last for the same purpose, else where the workspace lies, else among
// the person's documents. Kept in the settings.
#pragma once

#include <QString>

namespace chapeau {

/// What a file is chosen for.
enum class Choosing {
    workspace,
    draft,   ///< texts that a negotiation begins from
    sent,    ///< what a delegation sent
    document ///< what goes out
};

/// `workspace` is the file of the workspace, or empty.
[[nodiscard]] QString folderFor(Choosing what, const QString& workspace = {});
/// `file` was chosen.
void keepFolder(Choosing what, const QString& file);

} // namespace chapeau
