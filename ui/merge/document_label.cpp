#include "ui/merge/document_label.h"

#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

namespace chapeau {

Qt::Alignment besideItsButton() {
    return Qt::AlignTop | Qt::AlignAbsolute | (QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
}

QLabel* documentLabel(const QFont& windowFont) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setFont(documentFont(windowFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

void setWords(QLabel& label, const QString& html, const std::string& words) {
    const bool rightToLeft = qs(words).isRightToLeft();
    label.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    label.setText(rightToLeft ? QStringLiteral("<div dir=\"rtl\">%1</div>").arg(html) : html);
}

} // namespace chapeau
