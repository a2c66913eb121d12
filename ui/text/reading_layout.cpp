#include "ui/text/reading_layout.h"

#include <QTextFrame>
#include <QTextTable>

namespace chapeau {

void layOutForReading(QTextDocument& document, const QList<int>& shares) {
    constexpr double margin = 16;
    document.setDocumentMargin(margin);
    QList<QTextLength> widths;
    for (const int share : shares) widths << QTextLength{QTextLength::PercentageLength, static_cast<double>(share)};
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(3);
        format.setTopMargin(6);
        format.setBottomMargin(10);
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        if (!widths.isEmpty()) format.setColumnWidthConstraints(widths);
        table->setFormat(format);
    }
}

} // namespace chapeau
