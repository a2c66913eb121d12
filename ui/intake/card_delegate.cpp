#include "ui/intake/card_delegate.h"

#include "ui/intake/landed_model.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace chapeau {

namespace {

constexpr int margin = 8;
constexpr int gap = 3;
constexpr int bar = 3; // that marks the selected row
constexpr int lines = 3;

QFont headFont(const QFont& font) {
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// Where head and words stand.
QRect contentRect(const QStyleOptionViewItem& option, bool checkable) {
    QRect rect = option.rect.adjusted(margin + bar, margin, -margin, -margin);
    if (!checkable) return rect;
    const int box = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth) + margin;
    return option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -box, 0) : rect.adjusted(box, 0, 0, 0);
}

void paintWords(QPainter& painter, const QString& words, const QRect& rect, const QFont& font) {
    QTextOption direction;
    direction.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setAlignment(Qt::AlignLeading);
    QTextLayout layout{words, font};
    layout.setTextOption(direction);
    layout.beginLayout();
    qreal top = rect.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(rect.width());
        const bool isCut = i + 1 == lines && line.textStart() + line.textLength() < words.size();
        if (isCut) {
            const QString rest = QFontMetrics{font}.elidedText(words.mid(line.textStart()), Qt::ElideRight, rect.width());
            painter.drawText(QRectF{qreal(rect.left()), top, qreal(rect.width()), line.height()}, rest, direction);
            break;
        }
        line.setPosition({qreal(rect.left()), top});
        line.draw(&painter, {});
        top += line.height();
    }
    layout.endLayout();
}

} // namespace

QRect CardDelegate::boxIn(const QStyleOptionViewItem& option) {
    const int width = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
    const int height = QApplication::style()->pixelMetric(QStyle::PM_IndicatorHeight);
    const QRect box{option.rect.left() + margin + bar, option.rect.top() + margin, width, height};
    return QStyle::visualRect(option.direction, option.rect, box);
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto card = index.data(cardRole).value<CardText>();
    const Theme theme = themeOf(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.selected);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect{option.rect.topLeft(), QSize{bar, option.rect.height()}}),
                          theme.accent);
    }
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (card.isCheckable) {
        QStyleOptionViewItem box = option;
        box.rect = boxIn(option);
        box.state.setFlag(card.isChecked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    const QRect rect = contentRect(option, card.isCheckable);
    const QFont bold = headFont(option.font);
    const int noteWidth = card.note.isEmpty() ? 0 : std::min(rect.width() / 3, option.fontMetrics.horizontalAdvance(card.note) + margin);
    const QRect headRow{rect.left(), rect.top(), rect.width(), QFontMetrics{bold}.height()};
    const QRect head = QStyle::visualRect(option.direction, headRow, headRow.adjusted(0, 0, -noteWidth, 0));
    painter->setFont(bold);
    painter->setPen(card.isStrong ? theme.conflict : card.isQuiet ? theme.quiet : theme.ink);
    painter->drawText(head, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics{bold}.elidedText(card.head, Qt::ElideRight, head.width()));
    painter->setFont(option.font);
    painter->setPen(theme.quiet);
    painter->drawText(headRow, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                      option.fontMetrics.elidedText(card.note, Qt::ElideRight, noteWidth));
    painter->setPen(card.isQuiet ? theme.quiet : theme.ink);
    paintWords(*painter, card.words, rect.adjusted(0, headRow.height() + gap, 0, 0), option.font);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto card = index.data(cardRole).value<CardText>();
    QStyleOptionViewItem full = option;
    const auto* view = qobject_cast<const QAbstractScrollArea*>(option.widget);
    full.rect = QRect{0, 0, view == nullptr ? option.rect.width() : view->viewport()->width(), 1000};
    const QRect rect = contentRect(full, card.isCheckable);
    const QRect needed = option.fontMetrics.boundingRect(QRect{0, 0, std::max(rect.width(), 60), 10000}, Qt::TextWordWrap, card.words);
    const int words = std::min(needed.height(), lines * option.fontMetrics.lineSpacing());
    return {full.rect.width(), 2 * margin + QFontMetrics{headFont(option.font)}.height() + gap + words + 2};
}

bool CardDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable)) return false;
    const auto toggle = [&] {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) return toggle();
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    return mouse->button() == Qt::LeftButton && boxIn(option).adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint()) && toggle();
}

} // namespace chapeau
