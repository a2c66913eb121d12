// Fills the merge view from the session and calls the use cases for what is done there.
#pragma once

#include "ui/frame/view_context.h"
#include "ui/merge/merge_view.h"
#include "ui/work/background.h"

#include <QObject>

namespace chapeau {

class MergeWiring final : public QObject {
    Q_OBJECT
public:
    /// A child of the view.
    MergeWiring(MergeView& view, ViewContext& context);

private:
    void wireSession();
    void wireSettling();
    void showBench();
    void drawMap();
    void allow() const;
    void step(int by);

    MergeView& m_view;
    ViewContext& m_context;
    Background m_drawing;
};

} // namespace chapeau
