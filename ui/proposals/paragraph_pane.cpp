#include "ui/proposals/paragraph_pane.h"

#include "ui/frame/keys.h"
#include "ui/paragraphs/paragraph_rows.h"
#include "ui/proposals/card_widget.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

constexpr ParagraphState states[] = {ParagraphState::open, ParagraphState::agreedAdRef, ParagraphState::agreed, ParagraphState::bracketed,
                                     ParagraphState::reserved};
constexpr std::size_t cardsInSight = 6;
constexpr std::size_t cardsAtOnce = 3; // a few milliseconds of layout

} // namespace

ParagraphPane::ParagraphPane(QWidget* parent)
    : QWidget{parent}, m_title{new QLabel}, m_summary{new QLabel}, m_state{new QComboBox}, m_cards{new QVBoxLayout}, m_scroll{
                                                                                                                         new QScrollArea} {
    m_title->setFont(headingFont(font()));
    m_summary->setProperty("role", QStringLiteral("quiet"));
    m_summary->setWordWrap(true);
    m_state->setAccessibleName(tr("State of the paragraph"));
    m_state->setToolTip(tr("How far this paragraph has come"));
    for (const auto state : states) m_state->addItem(stateName(state), static_cast<int>(state));
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        if (m_dossier) Q_EMIT stateChosen(m_dossier->label, states[index]);
    });
    auto* head = new FlowLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_state);
    auto* content = new QWidget;
    m_cards->setContentsMargins(12, 4, 12, 12);
    m_cards->setSpacing(10);
    content->setLayout(m_cards);
    m_scroll->setObjectName(QStringLiteral("cards"));
    m_scroll->setAccessibleName(tr("Proposals on this paragraph"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 10, 0, 0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(2);
    top->addLayout(head);
    top->addWidget(m_summary);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    m_making.setSingleShot(true);
    connect(&m_making, &QTimer::timeout, this, [this] { addCards(cardsAtOnce); });
    setDossier(std::nullopt, false);
}

void ParagraphPane::setDossier(const std::optional<ParagraphDossier>& dossier, bool canChange) {
    if (dossier && dossier == m_dossier && canChange == m_canChange) return;
    m_dossier = dossier;
    m_canChange = canChange;
    showHead();
    showCards();
}

void ParagraphPane::showHead() {
    m_state->setVisible(m_dossier && !m_dossier->addition);
    m_state->setEnabled(m_canChange);
    if (!m_dossier) {
        m_title->setText(tr("No paragraph selected"));
        m_summary->setText(tr("Choose a paragraph in the draft to see who wants to change it."));
        return;
    }
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(m_dossier->state)));
    m_title->setText(m_dossier->addition ? tr("%1 (proposed)").arg(m_dossier->label) : m_dossier->label);
    const auto open = static_cast<int>(std::ranges::count_if(m_dossier->cards, &ProposalCard::open));
    QStringList parts{tr("%n open proposal(s)", nullptr, open)};
    if (m_dossier->conflicts > 0) parts << tr("%n conflict(s)", nullptr, m_dossier->conflicts);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void ParagraphPane::clearCards() {
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void ParagraphPane::addRemark(const QString& text) {
    auto* remark = new QLabel{text};
    remark->setWordWrap(true);
    remark->setProperty("role", QStringLiteral("quiet"));
    m_cards->addWidget(remark);
}

void ParagraphPane::showCards() {
    clearCards();
    m_making.stop();
    m_made = 0;
    if (!m_dossier) return;
    if (!m_dossier->sources.isEmpty()) addRemark(tr("Language from: %1").arg(m_dossier->sources));
    if (m_dossier->cards.empty())
        addRemark(tr("Nobody has proposed a change here yet. Take in a delegation’s file, or %1 and type what you hear.", "press Ctrl+K")
                      .arg(howToRun(*this, QStringLiteral("capture.start"))));
    m_cards->addStretch();
    addCards(cardsInSight);
}

void ParagraphPane::addCards(std::size_t count) {
    const auto& cards = m_dossier->cards;
    for (const std::size_t end = std::min(cards.size(), m_made + count); m_made < end; ++m_made) {
        auto* widget = new CardWidget{cards[m_made], m_canChange};
        connect(widget, &CardWidget::accepted, this, &ParagraphPane::accepted);
        connect(widget, &CardWidget::rejected, this, &ParagraphPane::rejected);
        connect(widget, &CardWidget::withdrawn, this, &ParagraphPane::withdrawn);
        connect(widget, &CardWidget::reintroduceWanted, this, &ParagraphPane::reintroduceWanted);
        connect(widget, &CardWidget::reasonsWanted, this, &ParagraphPane::reasonsWanted);
        m_cards->insertWidget(m_cards->count() - 1, widget); // before the stretch
    }
    orderTabs();
    if (m_made < cards.size()) m_making.start();
}

/// Made anew, the buttons of the cards would come last in the window.
void ParagraphPane::orderTabs() {
    QWidget* before = m_scroll;
    for (auto* button : m_scroll->findChildren<QPushButton*>()) {
        if (button->isHidden()) continue;
        setTabOrder(before, button);
        before = button;
    }
}

} // namespace chapeau
