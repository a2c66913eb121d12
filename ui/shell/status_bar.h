// The line at the bottom of the window, kept up to date with the session.
#pragma once

#include "ui/frame/view_context.h"

#include <QLabel>
#include <QStatusBar>

namespace chapeau {

class StatusBar final : public QStatusBar {
    Q_OBJECT
public:
    /// The context outlives it.
    explicit StatusBar(const ViewContext& context, QWidget* parent = nullptr);

private:
    void refresh();

    const ViewContext& m_context;
    QLabel* m_progress;
    QLabel* m_sponsors;
    QLabel* m_saved;
};

} // namespace chapeau
