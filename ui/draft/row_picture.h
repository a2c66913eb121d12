// How one paragraph of the draft looks at a given width: label and state in the margin, the text as it is printed, and under it who wants
// to change it. Laid out once, then painted. For the thread of the window.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <vector>

namespace chapeau {

class RowPicture {
public:
    /// `width` is that of the view; the row outlives the picture.
    RowPicture(const ParagraphRow& row, int width, const QFont& windowFont, const Theme& theme);

    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter& painter, const QRect& rect, bool selected, bool focused);

private:
    void layOutText();
    void layOutChips();
    void paintGround(QPainter& painter, const QRect& rect, bool selected, bool focused) const;
    void paintMargin(QPainter& painter) const;
    void paintText(QPainter& painter);
    void paintChips(QPainter& painter) const;

    const ParagraphRow& m_row;
    const Theme& m_theme;
    QFont m_windowFont;
    QFont m_textFont;
    QFont m_smallFont;
    int m_left = 0;     ///< where the column of text begins
    int m_textLeft = 0; ///< where this paragraph's words begin, after its indent and mark
    int m_textWidth = 0;
    int m_height = 0;
    QTextLayout m_text;
    std::vector<QRect> m_chips;
    QRect m_summary;
    QString m_summaryText;
};

} // namespace chapeau
