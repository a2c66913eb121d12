#include "ui/intake/connector_strip.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chapeau {

namespace {

constexpr qreal bend = 0.5;
constexpr qreal nearEnough = 8;
constexpr qreal arrow = 5;
constexpr qreal atEnd = 0.92; // of a paragraph's height, where the line of what comes after it ends

QPainterPath pathOf(const QPointF& from, const QPointF& to) {
    const qreal reach = (to.x() - from.x()) * bend;
    QPainterPath path{from};
    path.cubicTo({from.x() + reach, from.y()}, {to.x() - reach, to.y()}, to);
    return path;
}

QPen penOf(const IntakeRow& row, bool selected, const Theme& theme) {
    const QColor ink = selected ? theme.accent : row.needsLook ? theme.conflict : row.changed ? theme.quiet : theme.line;
    QPen pen{ink, selected ? 2.5 : row.changed ? 1.8 : 1};
    if (row.needsLook) pen.setStyle(Qt::DashLine);
    if (row.canLeaveOut && !row.tabled) pen.setStyle(Qt::DotLine);
    return pen;
}

} // namespace

ConnectorStrip::ConnectorStrip(QListView& sent, QListView& draft, QWidget* parent) : QWidget{parent}, m_sent{sent}, m_draft{draft} {
    setObjectName(QStringLiteral("connectors"));
    setAccessibleName(tr("Lines from what they sent to where it lands"));
    setMinimumWidth(64);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setToolTip(tr("Draw a line to another paragraph to say where the part lands"));
    setCursor(Qt::PointingHandCursor);
}

/// Where in the strip that share of an item's height stands; beyond the edge where it is out of sight.
qreal ConnectorStrip::heightIn(const QListView& list, const QModelIndex& index, qreal share) const {
    const QRect rect = list.visualRect(index);
    const qreal top = mapFromGlobal(list.viewport()->mapToGlobal(rect.topLeft())).y();
    return top + rect.height() * share;
}

qreal ConnectorStrip::leftY(int row) const {
    return heightIn(m_sent, m_sent.model()->index(row, 0), 0.5);
}

qreal ConnectorStrip::rightY(const IntakeRow& row) const {
    if (!row.target) return heightIn(m_draft, m_draft.model()->index(0, 0), 0.02);
    return heightIn(m_draft, m_draft.model()->index(static_cast<int>(*row.target), 0), row.isNew ? atEnd : 0.5);
}

std::optional<ConnectorStrip::Line> ConnectorStrip::lineOf(int row) const {
    const IntakeRow& one = rows().row(row);
    if (one.unplaced || m_draft.model()->rowCount() == 0 || (!one.target && !one.isNew)) return std::nullopt;
    const qreal left = leftY(row);
    const qreal right = rightY(one);
    const auto sees = [this](qreal y) { return y >= 0 && y <= height(); };
    if (!sees(left) && !sees(right)) return std::nullopt;
    const qreal from = isMirrored() ? width() : 0;
    return Line{{from, left}, {width() - from, right}};
}

void ConnectorStrip::paintLine(QPainter& painter, int row, const Line& line, bool selected) const {
    const Theme theme = themeOf(palette());
    const IntakeRow& one = rows().row(row);
    const QPen pen = penOf(one, selected, theme);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(line.from, line.to));
    const qreal back = isMirrored() ? arrow : -arrow;
    painter.setPen(QPen{pen.color(), pen.widthF()});
    if (one.isNew) {
        painter.drawLine(line.to + QPointF{back, -arrow}, line.to + QPointF{back, arrow});
    } else if (one.changed) {
        painter.setBrush(pen.color());
        painter.drawPolygon(QPolygonF{{line.to, line.to + QPointF{back * 1.6, -arrow}, line.to + QPointF{back * 1.6, arrow}}});
    }
}

void ConnectorStrip::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int current = m_sent.currentIndex().row();
    for (int row = 0; row < rows().rowCount(); ++row)
        if (const auto line = lineOf(row); line && row != current && row != m_dragged) paintLine(painter, row, *line, false);
    if (current >= 0 && current != m_dragged)
        if (const auto line = lineOf(current)) paintLine(painter, current, *line, true);
    if (!m_dragged) return;
    painter.setPen(QPen{themeOf(palette()).accent, 2.5, aimAt(m_dragPoint) ? Qt::SolidLine : Qt::DotLine});
    painter.drawPath(pathOf({isMirrored() ? qreal(width()) : 0, leftY(*m_dragged)}, mapFromGlobal(m_dragPoint)));
}

int ConnectorStrip::rowNear(const QPoint& at) const {
    int found = -1;
    qreal least = nearEnough;
    for (int row = 0; row < rows().rowCount(); ++row) {
        const auto line = lineOf(row);
        if (!line) continue;
        const QPainterPath path = pathOf(line->from, line->to);
        const qreal share = isMirrored() ? 1 - qreal(at.x()) / width() : qreal(at.x()) / width();
        const qreal distance =
            std::abs(path.pointAtPercent(path.percentAtLength(path.length() * std::clamp(share, 0.0, 1.0))).y() - at.y());
        if (distance >= least) continue;
        least = distance;
        found = row;
    }
    return found;
}

std::optional<Aim> ConnectorStrip::aimAt(const QPoint& screen) const {
    const QPoint at = m_draft.viewport()->mapFromGlobal(screen);
    // The end of a line may be let go in the strip, beside the paragraph, but not among what they sent.
    const int beside = isMirrored() ? width() - mapFromGlobal(screen).x() : mapFromGlobal(screen).x();
    if (beside < width() / 2 || at.y() < 0 || at.y() > m_draft.viewport()->height()) return std::nullopt;
    const auto index = m_draft.indexAt({m_draft.viewport()->width() / 2, at.y()});
    if (!index.isValid()) return std::nullopt;
    const QRect rect = m_draft.visualRect(index);
    constexpr int after = 5; // the last fifth of a paragraph stands for the gap after it
    const auto paragraph = static_cast<std::size_t>(index.row());
    if (at.y() > rect.bottom() - rect.height() / after) return AimAfter{paragraph};
    return AimAt{{paragraph}};
}

void ConnectorStrip::beginDrag(int row, const QPoint& at) {
    if (row < 0 || !rows().row(row).canAim) return;
    m_dragged = row;
    drag(at);
}

void ConnectorStrip::drag(const QPoint& at) {
    if (!m_dragged) return;
    m_dragPoint = at;
    const auto aim = aimAt(at);
    const auto* on = aim ? std::get_if<AimAt>(&*aim) : nullptr;
    const auto* after = aim ? std::get_if<AimAfter>(&*aim) : nullptr;
    if (on != nullptr) m_draft.setCurrentIndex(m_draft.model()->index(static_cast<int>(on->paragraphs.front()), 0));
    if (after != nullptr && after->paragraph) m_draft.setCurrentIndex(m_draft.model()->index(static_cast<int>(*after->paragraph), 0));
    update();
}

void ConnectorStrip::endDrag(const QPoint& at) {
    if (!m_dragged) return;
    const int row = *m_dragged;
    const auto aim = aimAt(at);
    cancelDrag();
    if (aim) Q_EMIT aimed(row, *aim);
}

void ConnectorStrip::cancelDrag() {
    m_dragged.reset();
    update();
}

void ConnectorStrip::mousePressEvent(QMouseEvent* event) {
    const int row = rowNear(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton) return;
    m_sent.setCurrentIndex(m_sent.model()->index(row, 0));
    beginDrag(row, event->globalPosition().toPoint());
}

void ConnectorStrip::mouseMoveEvent(QMouseEvent* event) {
    drag(event->globalPosition().toPoint());
}

/// A click that takes a line where it lies aims it where it is: nothing.
void ConnectorStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragged) return;
    const IntakeRow& row = rows().row(*m_dragged);
    const auto aim = aimAt(event->globalPosition().toPoint());
    const auto* on = aim ? std::get_if<AimAt>(&*aim) : nullptr;
    const bool isThere = on != nullptr && !row.isNew && row.target == on->paragraphs.front();
    const bool isClick = rowNear(event->position().toPoint()) == *m_dragged && rect().contains(event->position().toPoint());
    if (isThere || isClick) return cancelDrag();
    endDrag(event->globalPosition().toPoint());
}

} // namespace chapeau
