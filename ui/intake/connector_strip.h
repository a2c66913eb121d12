// The lines between what they sent and where it lands. A line is taken at any point and drawn to another paragraph: onto it, or below its
// middle to come after it as a new one. Kinds are told by the line itself, not by colour alone: thick for a change, thin for what is the
// same, broken for what a person should look at, and a stop across its end for a new paragraph. Keys do the same in the lists beside it.
#pragma once

#include <QListView>
#include <QWidget>

#include "ui/intake/landed_model.h"

#include <optional>

namespace chapeau {

class ConnectorStrip final : public QWidget {
    Q_OBJECT
public:
    /// The lists stand left and right of it and outlive it; the left one's model is a LandedModel.
    ConnectorStrip(QListView& sent, QListView& draft, QWidget* parent = nullptr);

    /// Begins to draw the line of that row; points are of the screen.
    void beginDrag(int row, const QPoint& at);
    void drag(const QPoint& at);
    void endDrag(const QPoint& at);
    [[nodiscard]] bool isDragging() const { return m_dragged.has_value(); }
    void cancelDrag();

    [[nodiscard]] QSize sizeHint() const override { return {96, 100}; }

Q_SIGNALS:
    void aimed(int row, const chapeau::Aim& aim);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Line {
        QPointF from;
        QPointF to;
        bool isOn = true; ///< both ends are in sight, or one is
    };

    [[nodiscard]] const LandedModel& rows() const { return *static_cast<const LandedModel*>(m_sent.model()); }
    [[nodiscard]] std::optional<Line> lineOf(int row) const;
    [[nodiscard]] qreal leftY(int row) const;
    [[nodiscard]] qreal rightY(const IntakeRow& row) const;
    [[nodiscard]] qreal heightIn(const QListView& list, const QModelIndex& index, qreal share) const;
    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    [[nodiscard]] std::optional<Aim> aimAt(const QPoint& screen) const;
    [[nodiscard]] int rowNear(const QPoint& at) const;
    void paintLine(QPainter& painter, int row, const Line& line, bool selected) const;

    QListView& m_sent;
    QListView& m_draft;
    std::optional<int> m_dragged;
    QPoint m_dragPoint; ///< of the screen
};

} // namespace chapeau
