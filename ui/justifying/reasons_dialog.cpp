#include "ui/justifying/reasons_dialog.h"

#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t excerptContext = 90;
constexpr int changeHeight = 84;
constexpr int reasonHeight = 76;

QLabel* caption(const QString& text) {
    auto* label = new QLabel{text};
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

} // namespace

ReasonsDialog::ReasonsDialog(const QString& label, std::vector<ReasonTarget> targets, const std::vector<std::string>& headings,
                             QWidget* parent)
    : QDialog{parent}, m_targets{std::move(targets)}, m_target{new QComboBox}, m_change{new QLabel}, m_reason{new QPlainTextEdit},
      m_heading{new QComboBox}, m_point{new QLineEdit}, m_why{whyBox(headings)}, m_sources{new SourcesBox}, m_refusal{new QLabel},
      m_save{nullptr} {
    setWindowTitle(tr("Reason and sources: %1").arg(label));
    resize(720, 640);
    m_target->setObjectName(QStringLiteral("reasonTarget"));
    m_target->setAccessibleName(tr("What it is said for"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& target : m_targets) m_target->addItem(target.name);
    m_change->setFont(documentFont(font()));
    m_change->setWordWrap(true);
    m_change->setTextFormat(Qt::RichText);
    m_change->setMargin(8);
    m_change->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* change = new QScrollArea;
    change->setAccessibleName(tr("Its words"));
    change->setWidget(m_change);
    change->setWidgetResizable(true);
    change->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    change->setFixedHeight(changeHeight);
    m_refusal->setObjectName(QStringLiteral("sourceRefusal"));
    m_refusal->setProperty("role", QStringLiteral("conflict"));
    m_refusal->setText(tr("Name the document of each source."));
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveReasons"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->setAccessibleName(tr("Save the reason and the sources"));
    m_save->setDefault(true);
    auto* top = new QFormLayout;
    top->addRow(tr("&For"), m_target);
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(top);
    layout->addWidget(change);
    layout->addWidget(m_why);
    layout->addWidget(caption(tr("Where the language comes from")));
    layout->addWidget(m_sources);
    layout->addWidget(m_refusal);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonsDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_target, &QComboBox::currentIndexChanged, this, [this] {
        takeFields();
        showTarget();
    });
    connect(m_sources, &SourcesBox::changed, this, &ReasonsDialog::check);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut{QKeySequence{Qt::CTRL | key}, this}, &QShortcut::activated, m_save, &QPushButton::click);
    showTarget();
    (m_why->isHidden() ? static_cast<QWidget*>(m_sources->findChild<QLineEdit*>()) : m_reason)->setFocus();
}

QWidget* ReasonsDialog::whyBox(const std::vector<std::string>& headings) {
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why it is proposed, as the explanatory note will say it"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(reasonHeight);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setEditable(true);
    for (auto* part : std::initializer_list<QWidget*>{m_heading, m_heading->lineEdit()})
        part->setAccessibleName(tr("Heading of the explanatory note"));
    m_heading->lineEdit()->setPlaceholderText(tr("Heading of the explanatory note under which it stands"));
    m_heading->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const auto& heading : headings) m_heading->addItem(qs(heading));
    m_point->setObjectName(QStringLiteral("point"));
    m_point->setAccessibleName(tr("Point to stress"));
    m_point->setPlaceholderText(tr("One sentence; the explanatory note ends with these points"));
    auto* box = new QWidget;
    auto* form = new QFormLayout{box};
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Heading"), m_heading);
    form->addRow(tr("Point to &stress"), m_point);
    return box;
}

void ReasonsDialog::choose(const JustificationTarget& target) {
    const auto found = std::ranges::find(m_targets, target, &ReasonTarget::target);
    if (found != m_targets.end()) m_target->setCurrentIndex(static_cast<int>(found - m_targets.begin()));
}

std::vector<JustificationChange> ReasonsDialog::changes() const {
    std::vector<JustificationChange> changes;
    for (const auto& target : m_targets) changes.push_back({target.target, target.said});
    changes[m_shown].now = {utf8(m_reason->toPlainText()), utf8(m_heading->currentText()), utf8(m_point->text()), m_sources->sources()};
    return changes;
}

void ReasonsDialog::takeFields() {
    m_targets[m_shown].said = changes()[m_shown].now;
}

void ReasonsDialog::showTarget() {
    m_shown = static_cast<std::size_t>(m_target->currentIndex());
    const ReasonTarget& target = m_targets[m_shown];
    const bool isProposal = std::holds_alternative<ProposalId>(target.target);
    m_change->setText(isProposal ? markedUpExcerpt(target.before, target.after, excerptContext, themeOf(palette()).marks)
                                 : plainHtml(target.after));
    m_change->setAccessibleName(isProposal ? spokenChange(target.before, target.after) : qs(target.after));
    m_why->setVisible(isProposal);
    m_reason->setPlainText(qs(target.said.reason));
    m_heading->setCurrentText(qs(target.said.heading));
    m_point->setText(qs(target.said.point));
    m_sources->setSources(target.said.sources);
    check();
}

void ReasonsDialog::check() {
    m_refusal->setVisible(!m_sources->isComplete());
    m_save->setEnabled(m_sources->isComplete());
}

} // namespace chapeau
