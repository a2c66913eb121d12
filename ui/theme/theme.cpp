#include "ui/theme/theme.h"

namespace chapeau {

namespace {

Theme lightTheme() {
    Theme t;
    t.paper = QColor{0xFFFFFF};
    t.ink = QColor{0x1B1D22};
    t.quiet = QColor{0x5A6170};
    t.line = QColor{0xD5D9E0};
    t.card = QColor{0xF6F7F9};
    t.accent = QColor{0x1F5FA8};
    t.onAccent = QColor{0xFFFFFF};
    t.selected = QColor{0xEAF1FA};
    t.conflict = QColor{0xA32A12};
    t.conflictGround = QColor{0xFCEBE6};
    t.agreed = QColor{0x1E6B3A};
    t.added = QColor{0x6A3FA0};
    t.marks = {QColor{0xCFE5FF}, QColor{0xFFDFC2}, QColor{0x1B1D22}, t.quiet};
    return t;
}

Theme darkTheme() {
    Theme t;
    t.dark = true;
    t.paper = QColor{0x1E2024};
    t.ink = QColor{0xE8E9EC};
    t.quiet = QColor{0xA3A9B5};
    t.line = QColor{0x3C4048};
    t.card = QColor{0x282B31};
    t.accent = QColor{0x7FB4F0};
    t.onAccent = QColor{0x10151C};
    t.selected = QColor{0x263446};
    t.conflict = QColor{0xFF9C82};
    t.conflictGround = QColor{0x47261E};
    t.agreed = QColor{0x7FCB98};
    t.added = QColor{0xC7A6F2};
    t.marks = {QColor{0x0B3C6B}, QColor{0x6B3208}, QColor{0xF2F2F2}, t.quiet};
    return t;
}

QPalette paletteOf(const Theme& t, const QColor& window, const QColor& button) {
    QPalette p{button, window};
    p.setColor(QPalette::WindowText, t.ink);
    p.setColor(QPalette::Base, t.paper);
    p.setColor(QPalette::AlternateBase, t.card);
    p.setColor(QPalette::Text, t.ink);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, t.ink);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::ToolTipBase, t.card);
    p.setColor(QPalette::ToolTipText, t.ink);
    p.setColor(QPalette::PlaceholderText, t.quiet);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(t.ink, window, 0.55));
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    return p;
}

QFont scaled(const QFont& font, double factor) {
    QFont f = font;
    if (font.pointSizeF() > 0) {
        f.setPointSizeF(font.pointSizeF() * factor);
    } else {
        f.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    }
    return f;
}

} // namespace

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

Theme themeOf(const QPalette& palette) {
    return isDark(palette) ? darkTheme() : lightTheme();
}

QPalette lightPalette() {
    return paletteOf(lightTheme(), QColor{0xF1F2F5}, QColor{0xFAFBFC});
}

QPalette darkPalette() {
    return paletteOf(darkTheme(), QColor{0x17191C}, QColor{0x2E3138});
}

Theme projectorTheme() {
    Theme t = lightTheme();
    t.paper = QColor{0xFFFFFF};
    t.ink = QColor{Qt::black};
    t.quiet = QColor{0x333333};
    t.marks = {t.paper, t.paper, t.ink, t.quiet};
    return t;
}

QPalette projectorPalette() {
    const Theme t = projectorTheme();
    return paletteOf(t, t.paper, t.paper);
}

QFont documentFont(const QFont& windowFont) {
    QFont f = scaled(windowFont, 1.2);
    f.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"), QStringLiteral("Liberation Serif"),
                   QStringLiteral("DejaVu Serif"), QStringLiteral("Times New Roman")});
    f.setStyleHint(QFont::Serif);
    return f;
}

QFont smallFont(const QFont& windowFont) {
    return scaled(windowFont, 0.9);
}

QFont headingFont(const QFont& windowFont) {
    QFont f = scaled(windowFont, 1.15);
    f.setWeight(QFont::DemiBold);
    return f;
}

QString styleSheetOf(const Theme& t) {
    return QStringLiteral(R"(
QToolBar { border: 0; border-bottom: 1px solid %line; padding: 4px 8px; spacing: 6px; }
QToolBar QToolButton { padding: 4px 8px; border-radius: 4px; border: 1px solid transparent; }
QToolBar QToolButton:hover { background: %selected; }
QToolBar QToolButton:focus { border: 1px solid %accent; }
QTabBar#views::tab { padding: 9px 14px 6px; border: 0; border-bottom: 3px solid transparent; color: %quiet; background: transparent; }
QTabBar#views::tab:selected { color: %ink; border-bottom: 3px solid %accent; }
QTabBar#views::tab:hover { color: %ink; background: %selected; }
QTabBar#views::tab:disabled { color: %disabled; border-bottom: 3px solid transparent; font-weight: 400; }
QTabBar#views::tab:focus { color: %accent; }
QFrame[role="card"] { background: %card; border: 1px solid %line; border-radius: 6px; }
QFrame[role="card"][contested="true"] { border: 1px solid %conflict; }
QFrame#recovery { border: 0; border-bottom: 1px solid %line; border-radius: 0; }
QFrame[role="paper"] { background: %paper; border: 1px solid %line; border-radius: 4px; }
QFrame#captureBar { border: 0; border-top: 1px solid %line; }
QAbstractItemView#captureCompletions { border: 1px solid %handle; background: %paper; }
QAbstractItemView#captureCompletions::item { padding: 3px 6px; color: %ink; }
QAbstractItemView#captureCompletions::item:selected { background: %selected; color: %ink; }
QLabel[role="quiet"] { color: %quiet; }
QLabel[role="conflict"] { color: %conflict; font-weight: 600; }
QLabel[role="news"] { color: %accent; font-weight: 600; }
QPushButton[role="link"] { color: %accent; font-weight: 600; text-align: left; padding: 2px 4px; border: 1px solid transparent; border-radius: 4px; }
QPushButton[role="link"]:hover { background: %selected; }
QPushButton[role="link"]:focus { border: 1px solid %accent; }
QPushButton[role="link"]:disabled { color: %quiet; font-weight: 400; }
QPushButton#reasons[role="link"] { padding: 2px 1px; }
QDialog#palette { border: 1px solid %handle; }
QDockWidget { font-weight: 600; color: %quiet; }
QDockWidget::title { background: %card; padding: 7px 8px 3px; border-bottom: 1px solid %line; }
QMainWindow::separator { background: %line; width: 1px; height: 1px; }
QLabel[role="caption"] { color: %quiet; font-weight: 600; }
QLabel[role="columnHead"] { background: %card; color: %quiet; border-bottom: 1px solid %line; font-weight: 600; }
QFrame[role="foot"] { border: 0; border-top: 1px solid %line; }
QStatusBar { border-top: 1px solid %line; }
QStatusBar::item { border: 0; }
QHeaderView::section { background: %card; color: %quiet; border: 0; border-bottom: 1px solid %line; padding: 4px 11px; font-weight: 600; }
QSplitter::handle { background: %line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QAbstractScrollArea { border: 0; }
QTableView::item { border: 0; padding: 0 8px; }
QTableView::item:selected, QTreeView::item:selected { background: %selected; color: %ink; }
QTreeView::item { border: 0; padding: 0 8px; }
QListWidget[role="field"] { border: 1px solid %handle; border-radius: 4px; }
QListWidget::item { border: 0; padding: 3px 8px; }
QListWidget::item:selected { background: %selected; color: %ink; }
QTableView#map QHeaderView::section:horizontal { padding: 4px 2px; }
QTableView#map QHeaderView::section:horizontal:last { padding-left: 10px; }
QTableCornerButton::section { background: %card; border: 0; border-bottom: 1px solid %line; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: %handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: %quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTextEdit, QPlainTextEdit { border: 1px solid %handle; border-radius: 4px; padding: 2px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 1px solid %accent; }
QTextEdit[role="stage"] { border: 0; border-radius: 0; padding: 0; background: transparent; }
QLineEdit { border: 1px solid %handle; border-radius: 4px; padding: 4px 6px; background: %paper; }
QLineEdit:focus { border: 1px solid %accent; }
)")
        .replace(QStringLiteral("%handle"), mixed(t.line, t.quiet, 0.35).name())
        .replace(QStringLiteral("%disabled"), mixed(t.quiet, t.paper, 0.35).name())
        .replace(QStringLiteral("%line"), t.line.name())
        .replace(QStringLiteral("%selected"), t.selected.name())
        .replace(QStringLiteral("%accent"), t.accent.name())
        .replace(QStringLiteral("%quiet"), t.quiet.name())
        .replace(QStringLiteral("%ink"), t.ink.name())
        .replace(QStringLiteral("%card"), t.card.name())
        .replace(QStringLiteral("%paper"), t.paper.name())
        .replace(QStringLiteral("%conflict"), t.conflict.name());
}

} // namespace chapeau
