// How one paragraph of the draft looks at a given width: label and state in the margin, the text as it is printed with its changes marked,
// under it its footnotes and who wants to change it, and its comments beside it, or below where there is no room beside. The margin is
// where the lines of the window begin, so on the right where it is mirrored; the text runs its own way, whatever the window's.
// Laid out once, then painted any number of times. For the thread of the window.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStringList>
#include <QTextLayout>

#include <vector>

namespace chapeau {

/// What rows are laid out for.
struct Page {
    int width = -1; ///< of the view
    QFont windowFont{};
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< the window's

    friend bool operator==(const Page&, const Page&) = default;
};

class RowPicture {
public:
    RowPicture(ParagraphRow row, const Page& page, const Theme& theme);

    [[nodiscard]] const ParagraphRow& row() const { return m_row; }
    [[nodiscard]] int height() const { return m_height; }
    /// Where the words stand, in the row: what an editor takes the place of.
    [[nodiscard]] QRect textRect() const { return m_textRect; }
    [[nodiscard]] bool isComment(const QPoint& at) const;
    /// What stands in the margin as there is room for it: the label, and the word under it.
    [[nodiscard]] QStringList marginWords() const;
    void paint(QPainter& painter, const QRect& rect, bool selected, bool focused);
    /// The ground, label and state alone, under an editor.
    void paintFrame(QPainter& painter, const QRect& rect, bool selected, bool focused);

private:
    struct Chip {
        QRect rect;
        QString text;
        bool contested = false;
    };
    void layOutText();
    void layOutFootnotes();
    void layOutChips();
    void layOutBalloons();
    /// Where a box of a window that runs from the left stands in this one.
    [[nodiscard]] QRect placed(const QRect& box) const;
    void paintGround(QPainter& painter, const QRect& rect, bool selected, bool focused) const;
    void paintMargin(QPainter& painter) const;
    void paintText(QPainter& painter);
    void paintFootnotes(QPainter& painter) const;
    void paintChips(QPainter& painter) const;
    void paintBalloons(QPainter& painter) const;
    void paintBalloon(QPainter& painter, const Balloon& balloon, const QRect& rect) const;

    ParagraphRow m_row;
    Page m_page;
    Theme m_theme;
    QFont m_textFont;
    QFont m_smallFont;
    int m_margin = 0;
    int m_left = 0;     ///< where the column of text begins, on the left
    int m_column = 0;   ///< its width
    int m_textLeft = 0; ///< where this paragraph's words begin, after its indent and mark
    int m_textWidth = 0;
    int m_height = 0;
    bool m_rightToLeft = false;
    int m_markWidth = 0; ///< of "1." or "(a)" and the gap behind it
    QRect m_textRect;
    QTextLayout m_text;
    std::vector<QRect> m_footnotes;
    std::vector<Chip> m_chips;
    QRect m_summary;
    QString m_summaryText;
    std::vector<QRect> m_balloons;
};

/// About how tall rows will be, by the number of their characters: for those that nobody sees yet. Made once for a width and a font.
class HeightGuess {
public:
    HeightGuess() = default;
    explicit HeightGuess(const Page& page);
    [[nodiscard]] int of(const ParagraphRow& row) const;

private:
    struct Letters {
        int width = 1;
        int height = 1;
    };
    Letters m_title;
    Letters m_heading;
    Letters m_body;
    int m_column = 1;
    int m_smallHeight = 1;
};

/// Widths that a view must have for comments to stand beside the text.
[[nodiscard]] bool hasRoomBeside(int width, const QFont& windowFont);

} // namespace chapeau
