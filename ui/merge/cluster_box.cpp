#include "ui/merge/cluster_box.h"

#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr int retain = 0; // id of the button; alternative n has n + 1
constexpr const char* choiceProperty = "choice";

} // namespace

ClusterBox::ClusterBox(const std::string& base, const Cluster& cluster, int number, bool canSettle, QWidget* parent)
    : QFrame{parent}, m_group{new QButtonGroup{this}}, m_grid{new QGridLayout} {
    const std::string words = base.substr(cluster.base.begin, cluster.base.size());
    setProperty("role", QStringLiteral("card"));
    setProperty("contested", true);
    setAccessibleName(words.empty() ? tr("Conflict %1, an insertion").arg(number)
                                    : tr("Conflict %1, on “%2”").arg(QString::number(number), qs(words)));
    auto* caption = new QLabel{accessibleName()};
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setProperty("role", QStringLiteral("conflict"));
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    addChoice(retain, words.empty() ? tr("<i>insert nothing</i>") : plainHtml(words), tr("retain"), tr("retain"));
    for (std::size_t i = 0; i < cluster.alternatives.size(); ++i) {
        const Alternative& alternative = cluster.alternatives[i];
        const QString who = codes(alternative.proponents);
        addChoice(static_cast<int>(i) + 1, markedUp(words, alternative.text, themeOf(palette()).marks),
                  tr("%1 of %2").arg(qs(alternative.text), who), who);
    }
    auto* use = new QPushButton{tr("Use this choice")};
    use->setObjectName(QStringLiteral("use"));
    use->setAccessibleName(tr("Settle conflict %1 with the chosen wording").arg(number));
    use->setEnabled(canSettle);
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT used(pick()); });
    m_group->button(retain)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) Q_EMIT picked();
    });
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 8, 12, 10);
    auto* head = new QHBoxLayout;
    head->addWidget(caption, 1);
    head->addWidget(use, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addLayout(m_grid);
}

std::optional<std::size_t> ClusterBox::pick() const {
    const int id = m_group->checkedId();
    return id <= retain ? std::nullopt : std::optional{static_cast<std::size_t>(id - 1)};
}

void ClusterBox::addChoice(int id, const QString& html, const QString& spoken, const QString& who) {
    const int row = m_grid->rowCount();
    auto* button = new QRadioButton;
    button->setAccessibleName(spoken);
    m_group->addButton(button, id);
    auto* text = new QLabel{html};
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setFont(documentFont(font()));
    text->setProperty(choiceProperty, id);
    text->installEventFilter(this);
    auto* behind = new QLabel{who};
    behind->setWordWrap(true);
    behind->setProperty("role", QStringLiteral("quiet"));
    behind->setMinimumWidth(90);
    m_grid->addWidget(button, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
    m_grid->addWidget(behind, row, 2, Qt::AlignTop);
}

bool ClusterBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease) {
        if (auto* button = m_group->button(watched->property(choiceProperty).toInt())) button->click();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace chapeau
