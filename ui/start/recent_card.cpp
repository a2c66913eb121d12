#include "ui/start/recent_card.h"

#include "ui/text/qt_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QStringList>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr int linkPadding = 8; // of the button, and for its bold face

QString whenOf(const QDateTime& opened) {
    const QDate day = opened.date();
    if (day == QDate::currentDate())
        return RecentCard::tr("opened today %1").arg(QLocale{}.toString(opened.time(), QStringLiteral("HH:mm")));
    return RecentCard::tr("opened %1").arg(QLocale{}.toString(day, QStringLiteral("d MMM yyyy")));
}

QString shortPath(const QString& file) {
    QString folder = QFileInfo{file}.absolutePath();
    if (folder == QDir::homePath()) return RecentCard::tr("in your home folder");
    if (folder.startsWith(QDir::homePath())) folder.replace(0, QDir::homePath().size(), QStringLiteral("~"));
    return folder;
}

} // namespace

RecentCard::RecentCard(const RecentFile& recent, QWidget* parent)
    : QFrame{parent}, m_recent{recent}, m_title{QFileInfo{recent.file}.fileName()}, m_open{new QPushButton},
      m_details{addLine(QStringLiteral("quiet"))}, m_news{addLine(QStringLiteral("news"))}, m_remove{
                                                                                                new QPushButton{tr("Remove from list")}} {
    setProperty("role", QStringLiteral("card"));
    const QString name = QFileInfo{recent.file}.fileName();
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setProperty("role", QStringLiteral("link"));
    m_open->setFlat(true);
    // As wide as there is room, and the title shortened to that.
    m_open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_open->setToolTip(recent.file);
    m_open->setAccessibleName(tr("Open %1").arg(name));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setFlat(true);
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(name));
    m_remove->setToolTip(tr("Remove from the list; the file itself stays"));
    m_details->setText(QStringList{shortPath(recent.file), whenOf(recent.opened)}.join(QStringLiteral(" · ")));
    m_news->hide();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_recent.file); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_recent.file); });
    auto* top = new QHBoxLayout;
    top->addWidget(m_open, 1);
    top->addWidget(m_remove);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(14, 8, 10, 10);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_details);
    layout->addWidget(m_news);
}

QLabel* RecentCard::addLine(const QString& role) {
    auto* label = new QLabel{this};
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(5, 0, 5, 0);
    return label;
}

void RecentCard::showTitle() {
    const QString shown = m_open->fontMetrics().elidedText(m_title, Qt::ElideRight, m_open->width() - 2 * linkPadding);
    m_open->setText(isolated(QString{shown}.replace(u'&', QStringLiteral("&&"))));
}

void RecentCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    layout()->activate();
    showTitle();
}

void RecentCard::setGlance(const Glance& glance) {
    m_open->setEnabled(glance.isThere);
    QStringList details{shortPath(m_recent.file), whenOf(m_recent.opened)};
    if (!glance.isThere) {
        details = {shortPath(m_recent.file), tr("not there any more: moved, deleted, or its disk isn’t connected")};
    } else if (glance.isKnown) {
        m_title = glance.title;
        showTitle();
        m_open->setAccessibleName(tr("Open %1").arg(glance.title));
        details.prepend(tr("%n paragraph(s)", nullptr, glance.paragraphs) + QStringLiteral(", ") +
                        tr("%n open proposal(s)", nullptr, glance.openProposals));
        if (!glance.own.isEmpty()) details.prepend(glance.own);
    }
    m_details->setText(alongWindow(details.join(QStringLiteral(" · "))));
    m_news->setText(glance.news.isEmpty() ? QString{} : tr("Since then: %1").arg(glance.news));
    m_news->setVisible(!glance.news.isEmpty());
}

} // namespace chapeau
