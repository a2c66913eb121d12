#include "ui/meeting/stage_text.h"

#include "ui/text/qt_text.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

namespace chapeau {

namespace {

constexpr int leadingPercent = 128;
constexpr double smaller = 0.7; ///< labels and remarks, of the size of the text

QTextCharFormat formatOf(const ProjectedRun& run, const Theme& theme) {
    QTextCharFormat format;
    format.setForeground(theme.ink);
    format.setFontItalic(run.italic);
    switch (run.kind) {
    case RollingPiece::Kind::plain:
    case RollingPiece::Kind::retained: break;
    case RollingPiece::Kind::proposed:
        format.setFontUnderline(true);
        if (theme.marks.insertGround != theme.paper) format.setBackground(theme.marks.insertGround);
        break;
    case RollingPiece::Kind::bracket: format.setFontWeight(QFont::Bold); break;
    case RollingPiece::Kind::deleted: format.setFontItalic(true); [[fallthrough]];
    case RollingPiece::Kind::separator:
    case RollingPiece::Kind::attribution:
    case RollingPiece::Kind::state: format.setForeground(theme.quiet); break;
    }
    return format;
}

QTextCharFormat besideFormat(const Theme& theme, double size) {
    QTextCharFormat format;
    format.setForeground(theme.quiet);
    format.setFontWeight(QFont::DemiBold);
    format.setFontPointSize(size * smaller);
    return format;
}

/// Whoever words the whole paragraph anew has a paragraph of its own; then each says which it is.
void write(QTextCursor& cursor, const Projection& projection, const Theme& theme, double size) {
    QTextBlockFormat block;
    block.setLineHeight(leadingPercent, QTextBlockFormat::ProportionalHeight);
    bool isFirst = true;
    const auto begin = [&] {
        block.setTopMargin(isFirst ? 0 : size * smaller);
        isFirst ? cursor.setBlockFormat(block) : cursor.insertBlock(block);
        isFirst = false;
    };
    for (const auto& paragraph : projection.paragraphs) {
        begin();
        if (projection.paragraphs.size() > 1)
            cursor.insertText(qs(paragraph.label) + QChar::Nbsp + QChar::Nbsp + u' ', besideFormat(theme, size));
        for (const auto& run : paragraph.runs) cursor.insertText(qs(run.text).replace(u'\n', QChar::LineSeparator), formatOf(run, theme));
    }
    for (const auto& remark : projection.remarks) {
        begin();
        cursor.insertText(qs(remark), besideFormat(theme, size));
    }
}

} // namespace

StageText::StageText(QWidget* parent) : QTextEdit{parent}, m_theme{themeOf(palette())} {
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("role", QStringLiteral("stage"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
}

void StageText::setProjection(const std::optional<Projection>& projection) {
    if (projection == m_projection) return;
    const bool isSame = projection && m_projection && projection->label == m_projection->label;
    const int place = verticalScrollBar()->value();
    m_projection = projection;
    fit();
    verticalScrollBar()->setValue(isSame ? place : 0);
}

void StageText::setSizes(const TypeSizes& sizes) {
    if (sizes == m_sizes) return;
    m_sizes = sizes;
    fit();
}

void StageText::setTheme(const Theme& theme) {
    m_theme = theme;
    fill();
}

void StageText::fill() {
    QFont font = documentFont(this->font());
    font.setPointSizeF(m_size);
    document()->setDefaultFont(font);
    document()->clear();
    if (!m_projection) return;
    QTextCursor cursor{document()};
    cursor.beginEditBlock(); // laid out once, not after each run
    write(cursor, *m_projection, m_theme, m_size);
    cursor.endEditBlock();
}

bool StageText::fitsAt(double size) {
    m_size = size;
    fill();
    return document()->size().height() <= viewport()->height();
}

void StageText::fit() {
    if (fitsAt(m_sizes.most) || m_sizes.least >= m_sizes.most) return;
    double fitting = m_sizes.least;
    double tooLarge = m_sizes.most;
    while (tooLarge - fitting > 1) {
        const double middle = (fitting + tooLarge) / 2;
        (fitsAt(middle) ? fitting : tooLarge) = middle;
    }
    fitsAt(fitting);
}

void StageText::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) return event->ignore();
    QTextEdit::keyPressEvent(event);
}

void StageText::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fit();
}

void StageText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) fill();
}

} // namespace chapeau
