// To say why something is proposed and where its language comes from: the dialog with what it leads to.
#pragma once

#include "ui/frame/command.h"
#include "ui/frame/view_context.h"

namespace chapeau {

/// Of the selected paragraph, with this proposal chosen, or the one that a person most likely means. Nothing where no paragraph is
/// selected.
void askReasons(ViewContext& context, const std::optional<ProposalId>& proposal = {});

[[nodiscard]] FreeCommand reasonsCommand();

} // namespace chapeau
