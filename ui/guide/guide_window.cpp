#include "ui/guide/guide_window.h"

#include "core/base/resource_folder.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr QSize comfortable{1080, 700};
constexpr int contentsMargin = 8;

} // namespace

QString documentationFolder() {
    const auto resources = resourceFolder();
    for (const auto& beside : {resources, resources.parent_path()})
        if (const QString folder = fileName(beside / "docs"); QFileInfo::exists(folder + QStringLiteral("/guide.md"))) return folder;
    return {};
}

GuideWindow::GuideWindow(const QString& folder, QWidget* parent)
    : QDialog{parent}, m_text{new GuideBrowser{folder}}, m_contents{new QListWidget}, m_words{new QLineEdit}, m_nowhere{new QLabel} {
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Guide"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(comfortable);
    m_text->setObjectName(QStringLiteral("guideText"));
    m_text->setAccessibleName(tr("Guide"));
    m_contents->setObjectName(QStringLiteral("guideContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_text, &GuideBrowser::pageShown, this, &GuideWindow::listHeadings);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuideWindow::followText);
    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::lead);
    auto* parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_contents);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(makeFindRow());
    layout->addWidget(parts, 1);
    m_text->showPage(QStringLiteral("guide.md"));
    const int contentsWidth = std::min(m_contents->sizeHintForColumn(0) + 2 * contentsMargin, width() / 2);
    parts->setSizes({contentsWidth, width() - contentsWidth});
    m_contents->setFocus();
}

QWidget* GuideWindow::makeFindRow() {
    m_words->setObjectName(QStringLiteral("guideWords"));
    m_words->setAccessibleName(tr("Find in the guide"));
    m_words->setPlaceholderText(tr("Find in the guide"));
    m_words->setClearButtonEnabled(true);
    m_nowhere->setObjectName(QStringLiteral("guideNowhere"));
    m_nowhere->setText(tr("Not in the guide"));
    m_nowhere->setProperty("role", QStringLiteral("quiet"));
    m_nowhere->hide();
    auto* previous = new QPushButton{tr("&Previous")};
    auto* next = new QPushButton{tr("&Next")};
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_nowhere);
    for (auto* button : {previous, next}) {
        button->setAccessibleName(QString{button->text()}.remove(u'&'));
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    connect(next, &QPushButton::clicked, this, [this] { findNext(false); });
    connect(previous, &QPushButton::clicked, this, [this] { findNext(true); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    connect(m_words, &QLineEdit::textEdited, m_nowhere, &QLabel::hide);
    connect(new QShortcut{QKeySequence::Find, this}, &QShortcut::activated, m_words, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    connect(new QShortcut{QKeySequence::FindNext, this}, &QShortcut::activated, this, [this] { findNext(false); });
    connect(new QShortcut{QKeySequence::FindPrevious, this}, &QShortcut::activated, this, [this] { findNext(true); });
    return row;
}

void GuideWindow::listHeadings() {
    const QSignalBlocker quietly{m_contents};
    m_contents->clear();
    for (const auto& heading : m_text->headings()) {
        auto* item = new QListWidgetItem{heading.text, m_contents};
        if (heading.level == 1) item->setFont(headingFont(font()));
    }
    m_contents->setCurrentRow(0);
}

/// The text goes where the list says.
void GuideWindow::lead(int row) {
    if (row < 0) return;
    m_isLeading = true;
    m_text->scrollTo(m_text->headings().at(static_cast<std::size_t>(row)));
    m_isLeading = false;
}

/// The list shows where one reads.
void GuideWindow::followText() {
    if (m_isLeading) return;
    const QSignalBlocker quietly{m_contents};
    m_contents->setCurrentRow(std::max(0, m_text->headingInSight()));
}

void GuideWindow::findNext(bool backward) {
    m_nowhere->setVisible(!m_text->findWords(m_words->text(), backward));
}

void GuideWindow::showOver(QWidget& window) {
    auto* guide = window.findChild<GuideWindow*>();
    if (guide == nullptr) {
        guide = new GuideWindow{documentationFolder(), &window};
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

} // namespace chapeau
