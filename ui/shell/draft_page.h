// The draft with its outline on the left and, on the right, the paragraph that is selected: its proposals and its comments.
#pragma once

#include "ui/comments/comments_pane.h"
#include "ui/draft/draft_view.h"
#include "ui/outline/outline_view.h"
#include "ui/proposals/paragraph_pane.h"

#include <QSplitter>
#include <QWidget>

namespace chapeau {

struct DraftPage {
    DraftPage();

    OutlineView* outline;
    DraftView* draft;
    ParagraphPane* pane;
    CommentsPane* comments;
    QSplitter* right; ///< pane over comments
    QSplitter* widget;
};

} // namespace chapeau
