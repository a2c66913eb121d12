#include "ui/theme/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainterPath>
#include <QPalette>
#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

/// Strokes as "M x y L x y C x1 y1 x2 y2 x y Z" on a grid of 24, and whether they are filled.
struct Drawing {
    const char* strokes;
    bool filled = false;
};

Drawing drawingOf(Glyph glyph) {
    switch (glyph) {
    case Glyph::open: return {"M 12 7 C 18.5 7 18.5 17 12 17 C 5.5 17 5.5 7 12 7 Z", true};
    case Glyph::agreed: return {"M 4.5 12.5 L 10 18 L 19.5 6.5"};
    case Glyph::conflict: return {"M 14 2 L 5 14 L 11 14 L 9.5 22 L 19 9.5 L 12.5 9.5 Z", true};
    case Glyph::bracket: return {"M 9 4 L 5 4 L 5 20 L 9 20 M 15 4 L 19 4 L 19 20 L 15 20"};
    case Glyph::reserve: return {"M 6 21 L 6 4 L 18 4 L 15 8.5 L 18 13 L 6 13"};
    case Glyph::added: return {"M 12 5 L 12 19 M 5 12 L 19 12"};
    case Glyph::comment: return {"M 4 5 L 20 5 L 20 16 L 11 16 L 6.5 20 L 6.5 16 L 4 16 Z"};
    case Glyph::undo: return {"M 9 5 L 4 10 L 9 15 M 4 10 L 14 10 C 21.5 10 21.5 19 14 19 L 9 19"};
    case Glyph::redo: return {"M 15 5 L 20 10 L 15 15 M 20 10 L 10 10 C 2.5 10 2.5 19 10 19 L 15 19"};
    case Glyph::import: return {"M 12 3 L 12 14 M 7 9.5 L 12 14.5 L 17 9.5 M 4 16 L 4 20 L 20 20 L 20 16"};
    case Glyph::exportOut: return {"M 12 15 L 12 3.5 M 7 8.5 L 12 3.5 L 17 8.5 M 4 16 L 4 20 L 20 20 L 20 16"};
    case Glyph::newFile: return {"M 6 3 L 14 3 L 19 8 L 19 21 L 6 21 Z M 14 3 L 14 8 L 19 8"};
    case Glyph::openFile: return {"M 3 19 L 3 5 L 9 5 L 11 8 L 20 8 L 20 11 M 3 19 L 6.5 11 L 22 11 L 18.5 19 Z"};
    case Glyph::copy: return {"M 8 8 L 20 8 L 20 21 L 8 21 Z M 16 8 L 16 3 L 4 3 L 4 16 L 8 16"};
    case Glyph::close: return {"M 5 5 L 19 19 M 19 5 L 5 19"};
    case Glyph::undock: return {"M 9 4 L 20 4 L 20 15 L 9 15 Z M 6 9 L 4 9 L 4 20 L 15 20 L 15 18"};
    case Glyph::warning: return {"M 12 3 L 22 21 L 2 21 Z M 12 10 L 12 14.5 M 12 17.6 L 12 17.9"};
    case Glyph::question:
        return {"M 12 2 C 17.5 2 22 6.5 22 12 C 22 17.5 17.5 22 12 22 C 6.5 22 2 17.5 2 12 C 2 6.5 6.5 2 12 2 Z "
                "M 9 9.5 C 9 5.5 15 5.5 15 9.5 C 15 12 12 11.8 12 14.5 M 12 17.6 L 12 17.9"};
    case Glyph::information:
        return {"M 12 2 C 17.5 2 22 6.5 22 12 C 22 17.5 17.5 22 12 22 C 6.5 22 2 17.5 2 12 C 2 6.5 6.5 2 12 2 Z "
                "M 12 6.6 L 12 6.9 M 12 10.5 L 12 17.5"};
    case Glyph::chapeau: return {"M 2 17 C 6 20 18 20 22 17 M 6 17 C 6 4 18 4 18 17 M 6 14 C 10 15.5 14 15.5 18 14"};
    }
    return {""};
}

QPainterPath pathOf(const Drawing& drawing) {
    QPainterPath path;
    const QStringList words = QString::fromLatin1(drawing.strokes).split(u' ');
    qsizetype at = 0;
    const auto point = [&] {
        const QPointF p{words[at + 1].toDouble(), words[at + 2].toDouble()};
        at += 2;
        return p;
    };
    for (; at < words.size(); ++at) {
        const QString command = words[at];
        if (command == u"M") path.moveTo(point());
        if (command == u"L") path.lineTo(point());
        if (command == u"C") {
            const QPointF first = point();
            const QPointF second = point();
            path.cubicTo(first, second, point());
        }
        if (command == u"Z") path.closeSubpath();
    }
    return path;
}

class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph{glyph} {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintGlyph(*painter, m_glyph, rect, QApplication::palette().color(group, QPalette::ButtonText));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine{m_glyph}; }

private:
    Glyph m_glyph;
};

} // namespace

QIcon iconOf(Glyph glyph) {
    return QIcon{new GlyphEngine{glyph}};
}

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const QColor& ink) {
    const Drawing drawing = drawingOf(glyph);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(box.width(), box.height());
    painter.translate(box.center() - QPointF{side / 2, side / 2});
    painter.scale(side / 24, side / 24);
    if ((glyph == Glyph::undo || glyph == Glyph::redo) && QGuiApplication::isRightToLeft()) {
        painter.translate(24, 0); // back is to the right
        painter.scale(-1, 1);
    }
    painter.setPen(drawing.filled ? QPen{Qt::NoPen} : QPen{ink, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    painter.setBrush(drawing.filled ? QBrush{ink} : QBrush{Qt::NoBrush});
    painter.drawPath(pathOf(drawing));
    painter.restore();
}

} // namespace chapeau
