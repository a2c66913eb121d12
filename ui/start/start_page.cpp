#include "ui/start/start_page.h"
#include "ui/text/qt_text.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t shown = 8;
constexpr int columnWidth = 720;

QPushButton* buttonOf(QAction* action) {
    auto* button = new QPushButton{action->icon(), QString{action->text()}.remove(u'&')};
    button->setObjectName(action->objectName());
    button->setAccessibleName(button->text());
    button->setToolTip(action->toolTip());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

StartPage::StartPage(const std::vector<QAction*>& commands, const Surroundings& surroundings, QWidget* parent)
    : QScrollArea{parent}, m_surroundings{surroundings}, m_title{new QLabel{alongWindow(tr("Chapeau"))}}, m_caption{new QLabel},
      m_list{new QVBoxLayout}, m_looking{this} {
    setObjectName(QStringLiteral("start"));
    setAccessibleName(tr("Start"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setTitleFont();
    auto* words = new QLabel{
        tr("Start from a draft or an adopted resolution (Word or text), or open a workspace. Then take in what delegations send: "
           "each change is shown beside its paragraph. You can also drop a file here.")};
    words->setWordWrap(true);
    words->setProperty("role", QStringLiteral("quiet"));
    auto* buttons = new QHBoxLayout;
    for (auto* command : commands) buttons->addWidget(buttonOf(command));
    buttons->addStretch();
    m_caption->setProperty("role", QStringLiteral("caption"));
    m_caption->setWordWrap(true);
    auto* column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto* inside = new QVBoxLayout{column};
    inside->setSpacing(14);
    inside->addStretch(1);
    inside->addWidget(m_title);
    inside->addWidget(words);
    inside->addLayout(buttons);
    inside->addSpacing(10);
    inside->addWidget(m_caption);
    m_list->setSpacing(8);
    inside->addLayout(m_list);
    inside->addStretch(2);
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout{content};
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addWidget(column, 12);
    layout->addStretch(1);
    setWidget(content);
}

void StartPage::setTitleFont() {
    QFont large = documentFont(font());
    large.setPointSizeF(large.pointSizeF() * 2);
    m_title->setFont(large);
}

void StartPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_title != nullptr) setTitleFont();
}

void StartPage::clear() {
    for (const auto& [file, card] : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
}

void StartPage::refresh() {
    clear();
    auto files = recentFiles();
    files.resize(std::min(files.size(), shown));
    m_caption->setProperty("role", files.empty() ? QStringLiteral("quiet") : QStringLiteral("caption"));
    m_caption->style()->unpolish(m_caption);
    m_caption->style()->polish(m_caption);
    m_caption->setText(files.empty() ? tr("Nothing was open here before. The sample shows a whole negotiation to try things out on.")
                                     : tr("Opened last"));
    for (const auto& recent : files) {
        auto* card = new RecentCard{recent};
        connect(card, &RecentCard::opened, this, &StartPage::fileChosen);
        connect(card, &RecentCard::removed, this, [this](const QString& file) {
            forgetFile(file);
            refresh();
        });
        m_list->addWidget(card);
        m_cards[recent.file] = card;
    }
    look(files);
}

void StartPage::look(const std::vector<RecentFile>& files) {
    using Glances = std::map<QString, Glance>;
    if (files.empty()) return m_looking.cancel();
    m_looking.start<Glances>(
        [files, surroundings = m_surroundings](const Job& job) {
            Glances glances;
            for (const auto& recent : files)
                if (!job.stopped()) glances[recent.file] = glanceAt(recent, surroundings, job);
            return glances;
        },
        [this](const Glances& glances) {
            for (const auto& [file, glance] : glances)
                if (const auto card = m_cards.find(file); card != m_cards.end()) card->second->setGlance(glance);
        });
}

} // namespace chapeau
