// What every view is given: the open negotiation, the one selection, and whom to tell. All of it outlives the views. For the thread of the
// window.
#pragma once

#include "core/workspace/exporting/exporting.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/selection/selection.h"

#include <functional>

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
};

} // namespace chapeau
