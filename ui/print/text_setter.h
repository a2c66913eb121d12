// Sets runs of a Publication as lines of type, for one paint device: its resolution is the unit of all lengths here. Needs a
// QGuiApplication for its fonts; the thread that owns it.
#pragma once

#include "core/publish/publication.h"

#include <QFont>
#include <QPaintDevice>
#include <QTextLayout>

#include <memory>
#include <utility>
#include <vector>

namespace chapeau {

/// What the type looks like, in points and as in core/publish/look.h.
struct TypeLook {
    double size = 10;
    bool bold = false;
    bool italic = false;
};

/// The measure a text is set to, in points.
struct Measure {
    double left = 0;
    double width = 0;
    double firstLine = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct SetText {
    std::shared_ptr<QTextLayout> layout;
    std::vector<std::pair<int, std::size_t>> calls; ///< place in the layout's text, note
    double lineHeight = 0;

    /// Notes called on a line, in order.
    [[nodiscard]] std::vector<std::size_t> notesOf(int line) const;
    /// Width of the longest line.
    [[nodiscard]] double naturalWidth() const;
};

class TextSetter {
public:
    TextSetter(const QPaintDevice& device, const std::vector<PrintedNote>& notes) : m_device{device}, m_notes{notes} {}

    [[nodiscard]] SetText set(const std::vector<Run>& runs, const TypeLook& look, const Measure& measure) const;
    /// One short line: a mark, a label, the head of a page.
    [[nodiscard]] SetText setLine(const std::string& text, const TypeLook& look, double left, double width,
                                  Qt::Alignment alignment = Qt::AlignLeft) const;
    /// A footnote, its mark raised before its text.
    [[nodiscard]] SetText setNote(const PrintedNote& note, const TypeLook& look, const Measure& measure) const;
    /// Points in the unit of the device.
    [[nodiscard]] double unit(double points) const { return points * m_device.logicalDpiY() / 72.0; }

private:
    [[nodiscard]] SetText broken(SetText text, const Measure& measure) const;
    [[nodiscard]] SetText laid(const QString& text, const QList<QTextLayout::FormatRange>& formats, const TypeLook& look) const;

    const QPaintDevice& m_device;
    const std::vector<PrintedNote>& m_notes;
};

} // namespace chapeau
