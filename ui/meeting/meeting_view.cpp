#include "ui/meeting/meeting_view.h"

#include "ui/text/qt_text.h"
#include "ui/theme/flow_layout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStringList>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr double leastSize = 18;
constexpr double largeSize = 28;
constexpr int sideMargin = 40;
constexpr double labelScale = 1.7;

bool isAgreed(const ParagraphRow& row) {
    return row.state == ParagraphState::agreed || row.state == ParagraphState::agreedAdRef;
}

QToolButton* stepButton(Qt::ArrowType arrow, const QString& name, const QString& keys) {
    auto* button = new QToolButton;
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    return button;
}

QCheckBox* checkBox(const QString& text, const QString& toolTip, const char* name) {
    auto* box = new QCheckBox{text};
    box->setObjectName(QString::fromLatin1(name));
    box->setToolTip(toolTip);
    box->setAccessibleName(text);
    box->setAccessibleDescription(toolTip);
    return box;
}

QLabel* quietLabel(const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

/// "open · 4 proposals · 1 conflict"
QString standingText(const ParagraphRow& row) {
    QStringList parts;
    if (row.addition) {
        parts << MeetingView::tr("proposed, new");
    } else {
        parts << stateName(row.state);
    }
    if (row.openProposals > 0) parts << MeetingView::tr("%n proposal(s)", nullptr, row.openProposals);
    if (row.conflicts > 0) parts << MeetingView::tr("%n conflict(s)", nullptr, row.conflicts);
    return parts.join(QStringLiteral(" · "));
}

QString projectorText(const ProjectorState& state) {
    if (!state.isOpen) return MeetingView::tr("Nothing is projected.");
    if (state.isBlank) return MeetingView::tr("The projector is blank.");
    if (state.label.isEmpty()) return MeetingView::tr("The projector shows no paragraph.");
    return MeetingView::tr("On the projector: %1").arg(state.label);
}

} // namespace

MeetingView::MeetingView(QWidget* parent)
    : QWidget{parent}, m_label{new QLabel}, m_standing{quietLabel("meetingStanding")}, m_place{quietLabel("meetingPlace")},
      m_previous{stepButton(Qt::UpArrow, tr("Previous paragraph"), tr("Page Up"))}, m_next{stepButton(Qt::DownArrow, tr("Next paragraph"),
                                                                                                      tr("Page Down"))},
      m_agree{new QPushButton}, m_text{new StageText}, m_projector{new QPushButton{tr("Projector")}},
      m_follow{checkBox(tr("Follows the selection"), tr("Off: the projector stays with its paragraph while you look elsewhere"), "follow")},
      m_blank{checkBox(tr("Blank"), tr("The projector shows an empty page"), "blank")},
      m_own{checkBox(tr("With our own drafting"), tr("Off: what we drafted since the last issue stays here"), "own")},
      m_onProjector{quietLabel("onProjector")} {
    m_text->setObjectName(QStringLiteral("meetingText"));
    m_text->setAccessibleName(tr("Paragraph under discussion"));
    m_text->setSizes({leastSize, largeSize});
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(sideMargin, 12, sideMargin, 12);
    middle->addWidget(m_text);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHeader();
    layout->addLayout(middle, 1);
    makeFoot();
    setFocusProxy(m_text);
    dress();
    setState({});
    setProjector({});
}

void MeetingView::makeHeader() {
    m_label->setObjectName(QStringLiteral("meetingLabel"));
    m_agree->setObjectName(QStringLiteral("agree"));
    m_previous->setObjectName(QStringLiteral("previousParagraph"));
    m_next->setObjectName(QStringLiteral("nextParagraph"));
    auto* row = new FlowLayout;
    row->setContentsMargins(sideMargin, 14, sideMargin, 4);
    row->setSpacing(12);
    row->addWidget(m_label);
    row->addWidget(m_standing);
    row->addStretch();
    row->addWidget(m_place);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_agree);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_agree, &QPushButton::clicked, this, &MeetingView::agreeWanted);
}

void MeetingView::makeFoot() {
    m_projector->setObjectName(QStringLiteral("openProjector"));
    m_projector->setCheckable(true);
    m_projector->setToolTip(tr("A window for the second screen"));
    auto* row = new FlowLayout;
    row->setContentsMargins(sideMargin, 4, sideMargin, 8);
    row->setSpacing(16);
    for (QWidget* widget : {static_cast<QWidget*>(m_projector), static_cast<QWidget*>(m_follow), static_cast<QWidget*>(m_blank),
                            static_cast<QWidget*>(m_own)})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_onProjector);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_projector, &QPushButton::clicked, this, &MeetingView::projectorWanted);
    connect(m_follow, &QCheckBox::clicked, this, &MeetingView::followWanted);
    connect(m_blank, &QCheckBox::clicked, this, &MeetingView::blankWanted);
    connect(m_own, &QCheckBox::clicked, this, &MeetingView::ownWanted);
}

void MeetingView::setState(const MeetingState& state) {
    m_state = state;
    showState();
}

void MeetingView::dress() {
    QFont large = headingFont(font());
    large.setPointSizeF(large.pointSizeF() * labelScale);
    m_label->setFont(large);
    m_text->setTheme(themeOf(palette()));
}

void MeetingView::showState() {
    const auto& row = m_state.row;
    m_label->setText(row ? row->label : tr("No paragraph is selected."));
    m_standing->setText(row ? standingText(*row) : QString{});
    m_place->setText(row ? tr("%1 of %2", "paragraph").arg(m_state.number).arg(m_state.count) : QString{});
    m_text->setProjection(m_state.projection);
    m_text->setAccessibleDescription(row ? spokenSummary(*row) : QString{});
    m_previous->setEnabled(m_state.number > 1);
    m_next->setEnabled(m_state.number < m_state.count);
    const bool agreed = row && isAgreed(*row);
    m_agree->setText(agreed ? tr("Open again") : tr("Mark as agreed ad ref"));
    m_agree->setEnabled(m_state.canChange && row && !row->addition);
}

void MeetingView::setProjector(const ProjectorState& state) {
    m_projector->setChecked(state.isOpen);
    m_follow->setChecked(state.follows);
    m_blank->setChecked(state.isBlank);
    m_own->setChecked(state.showsOwn);
    for (auto* box : {m_follow, m_blank, m_own}) box->setEnabled(state.isOpen);
    QStringList parts{projectorText(state)};
    if (state.isOpen && state.hasOwn && !state.showsOwn) parts << tr("Our own drafting here is kept back.");
    m_onProjector->setText(parts.join(u' '));
}

void MeetingView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageDown) {
        Q_EMIT stepped(1);
    } else if (event->key() == Qt::Key_PageUp) {
        Q_EMIT stepped(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MeetingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) dress();
}

} // namespace chapeau
