// How one line of words lies in a cell of a list: where the window begins, in the words' own order, unbroken. Pure.
#pragma once

#include <QString>
#include <QTextOption>

namespace chapeau {

[[nodiscard]] inline QTextOption oneLine(const QString& words, Qt::LayoutDirection window) {
    QTextOption line{(window == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute};
    line.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    line.setWrapMode(QTextOption::NoWrap);
    return line;
}

} // namespace chapeau
