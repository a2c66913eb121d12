// The window's icons, drawn as strokes on a grid of 24: sharp at every scale, in the ink of the palette they stand on.
#pragma once

#include <QIcon>
#include <QPainter>
#include <QRectF>

namespace chapeau {

enum class Glyph {
    open,
    agreed,
    conflict,
    bracket,
    reserve,
    added,
    comment,
    undo,
    redo,
    import,
    exportOut,
    newFile,
    openFile,
    copy,
    close,
    undock,
    warning,
    question,
    information,
    chapeau
};

[[nodiscard]] QIcon iconOf(Glyph glyph);
/// Paints one in `box`, in the given ink.
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const QColor& ink);

} // namespace chapeau
