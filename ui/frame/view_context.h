// What every view is given: the open negotiation, the one selection, and whom to tell. All of it outlives the views. For the thread of the
// window.
#pragma once

#include "core/workspace/exporting/exporting.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/selection/selection.h"

#include <functional>
#include <optional>

namespace chapeau {

struct ViewContext {
    const Surroundings& surroundings; ///< registry, clock, log and the user's name
    Session& session;
    Selection& selection;
    Notices& notices;
    const PdfPrinter& printPdf;
    QWidget& window; ///< parent of dialogs and of progress
    /// Brings another view to the front, by its id; nothing where there is none.
    std::function<void(const QString& view)> showView;
    /// The same with a pane.
    std::function<void(const QString& pane)> showPane;
    /// Puts a pane away; the keyboard goes back to the view.
    std::function<void(const QString& pane)> hidePane{};
    /// Asks for the reason and the sources of a proposal on the selected paragraph, or of the paragraph.
    std::function<void(const std::optional<ProposalId>& proposal)> askReasons{};
    /// Greys a command, by its id, while it would do nothing although the negotiation is open.
    std::function<void(const QString& command, bool possible)> allow{};
};

} // namespace chapeau
