#include "ui/shell/draft_page.h"

#include <QCoreApplication>

namespace chapeau {

DraftPage::DraftPage()
    : outline{new OutlineView}, draft{new DraftView}, pane{new ParagraphPane}, comments{new CommentsPane},
      right{new QSplitter{Qt::Vertical}}, widget{new QSplitter} {
    right->setObjectName(QStringLiteral("paragraphSplitter"));
    right->setAccessibleName(QCoreApplication::translate("DraftPage", "Selected paragraph"));
    right->setChildrenCollapsible(false);
    right->addWidget(pane);
    right->addWidget(comments);
    right->setSizes({480, 200});
    widget->setObjectName(QStringLiteral("draftSplitter"));
    widget->setAccessibleName(QCoreApplication::translate("DraftPage", "Draft"));
    widget->setChildrenCollapsible(false);
    widget->addWidget(outline);
    widget->addWidget(draft);
    widget->addWidget(right);
    widget->setStretchFactor(0, 0);
    widget->setStretchFactor(1, 1);
    widget->setStretchFactor(2, 0);
    widget->setSizes({170, 710, 400});
}

} // namespace chapeau
