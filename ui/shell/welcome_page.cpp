#include "ui/shell/welcome_page.h"

#include "ui/shell/recent_files.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chapeau {

namespace {

constexpr int shown = 6;

QPushButton* buttonOf(QAction* action) {
    auto* button = new QPushButton{action->icon(), QString{action->text()}.remove(u'&')};
    button->setAccessibleName(button->text());
    button->setMinimumHeight(36);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QAction* newFile, QAction* open, QWidget* parent) : QWidget{parent}, m_recent{new QVBoxLayout} {
    auto* title = new QLabel{tr("Chapeau")};
    QFont large = documentFont(font());
    large.setPointSizeF(large.pointSizeF() * 2);
    title->setFont(large);
    auto* words = new QLabel{
        tr("Start from a draft or an adopted resolution (Word or text), or open a workspace. Then take in what delegations send: "
           "each change is shown beside its paragraph.")};
    words->setWordWrap(true);
    words->setProperty("role", QStringLiteral("quiet"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(buttonOf(newFile));
    buttons->addWidget(buttonOf(open));
    buttons->addStretch();
    auto* column = new QWidget;
    column->setMaximumWidth(520);
    auto* inside = new QVBoxLayout{column};
    inside->setSpacing(14);
    inside->addStretch(2);
    inside->addWidget(title);
    inside->addWidget(words);
    inside->addLayout(buttons);
    inside->addLayout(m_recent);
    inside->addStretch(3);
    auto* layout = new QHBoxLayout{this};
    layout->addStretch(1);
    layout->addWidget(column, 6);
    layout->addStretch(1);
    refresh();
}

void WelcomePage::refresh() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = recentFiles().mid(0, shown);
    if (files.isEmpty()) return;
    auto* caption = new QLabel{tr("Opened last")};
    caption->setProperty("role", QStringLiteral("caption"));
    m_recent->addWidget(caption);
    for (const auto& file : files) {
        auto* button = new QPushButton{QFileInfo{file}.fileName()};
        button->setFlat(true);
        button->setToolTip(file);
        button->setAccessibleName(tr("Open %1").arg(button->text()));
        connect(button, &QPushButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace chapeau
