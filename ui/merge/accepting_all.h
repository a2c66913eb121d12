// "Accept all that is uncontested", from its preview to what is written. What another change makes of the text meanwhile is looked through
// again: only what is seen is accepted.
#pragma once

#include "ui/frame/view_context.h"
#include "ui/merge/uncontested_dialog.h"
#include "ui/work/background.h"

#include <QObject>

#include <memory>

namespace chapeau {

class AcceptingAll final : public QObject {
    Q_OBJECT
public:
    /// A child of the dialog, which it fills.
    AcceptingAll(UncontestedDialog& dialog, ViewContext& context);

private:
    void plan();
    void planAgain();
    void accept();

    UncontestedDialog& m_dialog;
    ViewContext& m_context;
    std::shared_ptr<const Negotiation> m_planned; ///< that the dialog shows, or is about to
    bool m_isAccepting = false;
    Background m_planning;
};

/// Opens the dialog, unless it is open or nothing may be changed.
void acceptAllUncontested(ViewContext& context);

} // namespace chapeau
