// Sets text as lines of type, for one paint device: its resolution is the unit of all lengths here. A paragraph runs the way of its
// letters: Arabic from the right, with its indents mirrored. Needs a QGuiApplication for its fonts; the thread that owns it.
#pragma once

#include "core/publish/look.h"
#include "ui/print/pages/comment_threads.h"
#include "ui/print/pages/marked_text.h"
#include "ui/print/pages/type.h"

#include <QPaintDevice>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <utility>
#include <vector>

namespace chapeau {

/// The measure a text is set to, in points from the left.
struct Measure {
    double left = 0;
    double width = 0;
    double firstLine = 0; ///< how much further in the first line begins, on the side where lines begin
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct SetText {
    std::shared_ptr<QTextLayout> layout{};
    MarkedText marked{};
    double lineHeight = 0;
    double baseLine = 0; ///< below the top of each line

    [[nodiscard]] int lineCount() const { return layout->lineCount(); }
    /// Where line `line` is drawn so that its base line is where it belongs: fonts of other scripts reach higher.
    [[nodiscard]] double drop(int line) const { return baseLine - layout->lineAt(line).ascent(); }
    /// Notes called on a line, in order.
    [[nodiscard]] std::vector<std::size_t> notesOf(int line) const;
    /// Hands with a tracked change on a line, in order of their numbers.
    [[nodiscard]] std::vector<std::size_t> handsOf(int line) const;
    /// What leads somewhere on a line, with its place below the top of the line.
    [[nodiscard]] std::vector<std::pair<QRectF, LinkTarget>> linksOf(int line) const;
    /// Width of the longest line.
    [[nodiscard]] double naturalWidth() const;
};

class TextSetter {
public:
    TextSetter(const QPaintDevice& device, const Publication& publication, const CommentThreads& threads)
        : m_device{device}, m_publication{publication}, m_threads{threads} {}

    [[nodiscard]] SetText set(const Block& block, const TypeLook& look, const Measure& measure, bool rightToLeft) const;
    /// One short line that is no part of a paragraph: a mark, a label, the head of a page.
    [[nodiscard]] SetText setLine(const QString& text, const TypeLook& look, const Measure& measure, bool rightToLeft = false) const;
    [[nodiscard]] SetText setNote(const PrintedNote& note, const TypeLook& look, const Measure& measure) const;
    /// Whether lines begin at the right: the first letter decides; in an Arabic document whatever has Arabic letters, or no letters at all.
    [[nodiscard]] bool isRightToLeft(const QString& text) const;
    /// As much of `text` as `width` points hold.
    [[nodiscard]] QString elided(const QString& text, const TypeLook& look, double width) const;
    /// Points in the unit of the device.
    [[nodiscard]] double unit(double points) const { return points * m_device.logicalDpiY() / 72.0; }
    [[nodiscard]] double points(double length) const { return length / unit(1); }

private:
    [[nodiscard]] SetText broken(MarkedText marked, const TypeLook& look, const Measure& measure, bool rightToLeft) const;

    const QPaintDevice& m_device;
    const Publication& m_publication;
    const CommentThreads& m_threads;
};

} // namespace chapeau
