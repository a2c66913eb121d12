#include "ui/merge/cluster_box.h"

#include "core/merge/rebase.h"
#include "ui/merge/document_label.h"
#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

// Ids of the buttons; alternative n has firstAlternative + n, the field to write in comes last.
constexpr int open = 0;
constexpr int retain = 1;
constexpr int firstAlternative = 2;
constexpr const char* choiceProperty = "choice";
constexpr int backersWidth = 150;

std::string wordsIn(const MergedParagraph& paragraph, const Cluster& cluster) {
    return paragraph.base.substr(cluster.base.begin, cluster.base.size());
}

int idOfWriting(const Cluster& cluster) {
    return firstAlternative + static_cast<int>(cluster.alternatives.size());
}

QLabel* quietLabel(const QString& text) {
    auto* label = new QLabel{text};
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

} // namespace

ClusterBox::ClusterBox(const MergedParagraph& paragraph, std::size_t index, const ConflictLines& lines, QWidget* parent)
    : QFrame{parent}, m_paragraph{paragraph}, m_index{index}, m_group{new QButtonGroup{this}}, m_grid{new QGridLayout}, m_wording{
                                                                                                                            new QLineEdit} {
    const Cluster& cluster = paragraph.clusters[index];
    const std::string words = wordsIn(paragraph, cluster);
    m_subject = {words};
    for (const auto& alternative : cluster.alternatives) m_subject.push_back(alternative.text);
    setProperty("role", QStringLiteral("card"));
    setProperty("contested", true);
    const int number = static_cast<int>(index) + 1;
    setAccessibleName(tr("Conflict %1, on “%2”: %3").arg(QString::number(number), lines.words, lines.why));
    auto* caption = new QLabel{tr("Conflict %1: %2").arg(QString::number(number), lines.why)};
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setProperty("role", QStringLiteral("conflict"));
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    addChoice(open, tr("leave open, in brackets"), tr("Leave conflict %1 open").arg(number), {});
    addChoice(retain, words.empty() ? tr("retain: <i>insert nothing</i>") : tr("retain: “%1”").arg(plainHtml(words).trimmed()),
              tr("Retain “%1”").arg(lines.words), lines.retain);
    for (std::size_t i = 0; i < cluster.alternatives.size(); ++i)
        addChoice(firstAlternative + static_cast<int>(i), markedUp(words, cluster.alternatives[i].text, themeOf(palette()).marks),
                  tr("“%1” of %2").arg(qs(cluster.alternatives[i].text).trimmed(), lines.alternatives[i].who), lines.alternatives[i]);
    addWriting();
    m_group->button(open)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) Q_EMIT changed();
    });
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(caption);
    layout->addLayout(m_grid);
}

QWidget* ClusterBox::standsOf(const Standing& standing) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout{box};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (!standing.who.isEmpty()) layout->addWidget(new QLabel{alongWindow(standing.who)});
    if (!standing.supports.isEmpty()) layout->addWidget(quietLabel(standing.supports));
    if (!standing.against.isEmpty()) {
        auto* against = quietLabel(standing.ourRedLine ? tr("⚠ our red line; %1").arg(standing.against) : standing.against);
        against->setProperty("role", QStringLiteral("conflict"));
        layout->addWidget(against);
    }
    for (auto* label : box->findChildren<QLabel*>()) label->setWordWrap(true);
    box->setMinimumWidth(backersWidth);
    box->setMaximumWidth(2 * backersWidth);
    return box;
}

void ClusterBox::addChoice(int id, const QString& html, const QString& spoken, const Standing& standing) {
    const int row = m_grid->rowCount();
    auto* button = new QRadioButton;
    button->setAccessibleName(spoken);
    button->setAccessibleDescription(QStringList{standing.supports, standing.against}.join(QStringLiteral(" ")).trimmed());
    m_group->addButton(button, id);
    auto* text = new QLabel{html};
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setAlignment(besideItsButton());
    if (id >= firstAlternative) text->setFont(documentFont(font()));
    text->setProperty(choiceProperty, id);
    text->installEventFilter(this);
    auto* stands = standsOf(standing);
    m_grid->addWidget(button, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
    m_grid->addWidget(stands, row, 2, Qt::AlignTop);
    if (id < firstAlternative) return;
    auto* add = new QToolButton;
    add->setText(tr("Combine"));
    add->setAccessibleName(tr("Put into the wording: %1").arg(spoken));
    add->setToolTip(tr("Put these words into your wording below"));
    connect(add, &QToolButton::clicked, this, [this, id] { combine(static_cast<std::size_t>(id - firstAlternative)); });
    m_grid->addWidget(add, row, 3, Qt::AlignTop);
    // The first line of each stands as high as the words of the button.
    const int height = add->sizeHint().height();
    button->setMinimumHeight(height);
    text->setContentsMargins(0, std::max(0, (height - QFontMetrics{text->font()}.height()) / 2), 0, 0);
    stands->setContentsMargins(0, std::max(0, (height - stands->fontMetrics().height()) / 2), 0, 0);
}

void ClusterBox::addWriting() {
    const int row = m_grid->rowCount();
    auto* button = new QRadioButton;
    button->setAccessibleName(tr("Write a compromise"));
    m_group->addButton(button, idOfWriting(m_paragraph.clusters[m_index]));
    m_wording->setObjectName(QStringLiteral("wording"));
    m_wording->setPlaceholderText(tr("write a compromise"));
    m_wording->setAccessibleName(tr("Compromise wording for conflict %1").arg(m_index + 1));
    m_wording->setFont(documentFont(font()));
    connect(m_wording, &QLineEdit::textEdited, this, &ClusterBox::chooseWriting);
    // Queued: a key that chooses it gives it the keyboard only afterwards.
    connect(
        button, &QRadioButton::toggled, m_wording,
        [this, button](bool on) {
            if (on && button->hasFocus()) m_wording->setFocus();
        },
        Qt::QueuedConnection);
    m_grid->addWidget(button, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_wording, row, 1, 1, 3);
}

void ClusterBox::chooseWriting() {
    m_wording->setLayoutDirection(m_wording->text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    auto* button = m_group->button(idOfWriting(m_paragraph.clusters[m_index]));
    if (button->isChecked()) {
        Q_EMIT changed();
    } else {
        button->setChecked(true);
    }
}

void ClusterBox::combine(std::size_t alternative) {
    const Cluster& cluster = m_paragraph.clusters[m_index];
    const std::string base = wordsIn(m_paragraph, cluster);
    const std::string& words = cluster.alternatives[alternative].text;
    const std::string written = utf8(m_wording->text().trimmed());
    std::string combined = words;
    if (!written.empty()) {
        const auto carried = rebase(base, words, written);
        combined = carried.carriage == Carriage::carried ? carried.text : written + " " + words;
    }
    m_wording->setText(qs(combined).simplified());
    chooseWriting();
    m_wording->setFocus();
}

Choice ClusterBox::choice() const {
    const int id = m_group->checkedId();
    if (id <= open) return {};
    if (id == retain) return {Choice::Kind::retain};
    if (id < idOfWriting(m_paragraph.clusters[m_index]))
        return {Choice::Kind::alternative, static_cast<std::size_t>(id - firstAlternative)};
    if (m_wording->text().trimmed().isEmpty()) return {};
    return wordingFor(m_paragraph, m_index, utf8(m_wording->text()));
}

void ClusterBox::choose(const Choice& choice) {
    const QSignalBlocker quiet{m_group};
    int id = open;
    if (choice.kind == Choice::Kind::retain) id = retain;
    if (choice.kind == Choice::Kind::alternative) id = firstAlternative + static_cast<int>(choice.alternative);
    if (choice.kind == Choice::Kind::wording) {
        id = idOfWriting(m_paragraph.clusters[m_index]);
        m_wording->setText(qs(choice.wording).trimmed());
    }
    if (auto* button = m_group->button(id)) button->setChecked(true);
}

void ClusterBox::focusChoice() {
    m_group->checkedButton()->setFocus();
}

bool ClusterBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonRelease) {
        if (auto* button = m_group->button(watched->property(choiceProperty).toInt())) button->click();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace chapeau
