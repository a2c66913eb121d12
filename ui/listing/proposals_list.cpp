#include "ui/listing/proposals_list.h"

#include "core/standing/proposals_on_text.h"
#include "core/workspace/reintroducing.h"
#include "ui/frame/keys.h"
#include "ui/paragraphs/proposal_words.h"
#include "ui/reintroducing/reintroduce_dialog.h"

#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr ProposalStatus statuses[] = {ProposalStatus::tabled,    ProposalStatus::accepted,  ProposalStatus::rejected,
                                       ProposalStatus::withdrawn, ProposalStatus::takenOver, ProposalStatus::superseded};

std::vector<ListColumn> columns() {
    return {{ProposalsList::tr("Paragraph"), 13}, {ProposalsList::tr("Who"), 16},   {ProposalsList::tr("Kind"), 22},
            {ProposalsList::tr("Words"), 0},      {ProposalsList::tr("State"), 12}, {ProposalsList::tr("Received"), 21},
            {ProposalsList::tr("Reason"), 8}};
}

ListingPage::Words wordsOn(const QWidget& list) {
    const auto empty = [&list] {
        return ProposalsList::tr("Nobody has proposed a change yet. Take in a delegation’s file, or %1 and type what you hear.",
                                 "press Ctrl+K")
            .arg(howToRun(list, QStringLiteral("capture.start")));
    };
    return {ProposalsList::tr("All proposals"), ProposalsList::tr("Search words, paragraphs, delegations"), empty,
            ProposalsList::tr("No proposal matches. Clear the filter to see all of them."), [](int shown, int total) {
                if (total == 0) return ProposalsList::tr("No proposals yet");
                if (shown == total) return ProposalsList::tr("%n proposal(s)", nullptr, total);
                return ProposalsList::tr("%1 of %n proposal(s)", nullptr, total).arg(shown);
            }};
}

} // namespace

ProposalsList::ProposalsList(ViewContext& context)
    : m_context{context}, m_page{new ListingPage{QStringLiteral("proposal"), wordsOn(*this), columns(),
                                                 static_cast<int>(ProposalColumn::words), context}},
      m_who{new DelegationField{context.surroundings.registry, DelegationField::Count::several, tr("Only of these delegations")}},
      m_status{new QComboBox}, m_ours{new QCheckBox{tr("Only ours")}} {
    makeFilters();
    makeButtons();
    connect(m_page, &ListingPage::choiceChanged, this, &ProposalsList::showAllowed);
    connect(m_page, &ListingPage::clearWanted, this, &ProposalsList::clearFilter);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    showAllowed();
}

void ProposalsList::makeFilters() {
    m_who->explainInToolTip();
    m_who->setObjectName(QStringLiteral("proposalDelegations"));
    m_status->setObjectName(QStringLiteral("proposalStatus"));
    m_status->setAccessibleName(tr("Only in this state"));
    m_status->addItem(tr("In any state"));
    for (const auto status : statuses) m_status->addItem(statusName(status), static_cast<int>(status));
    m_ours->setObjectName(QStringLiteral("onlyOurs"));
    m_ours->setAccessibleName(m_ours->text());
    m_page->addFilter(m_who, 40);
    m_page->addFilter(m_status);
    m_page->addFilter(m_ours);
    connect(m_who, &DelegationField::edited, this, &ProposalsList::filter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &ProposalsList::filter);
    connect(m_ours, &QCheckBox::toggled, this, &ProposalsList::filter);
}

void ProposalsList::makeButtons() {
    const auto button = [this](const char* id, const QString& text, void (ProposalsList::*run)()) {
        return m_page->addButton(QString::fromLatin1(id), text, [this, run] { (this->*run)(); });
    };
    m_accept = button("proposals.accept", tr("Accept"), &ProposalsList::accept);
    m_reject = button("proposals.reject", tr("Reject"), &ProposalsList::reject);
    m_withdraw = button("proposals.withdraw", tr("Withdraw"), &ProposalsList::withdraw);
    m_takenOver = button("proposals.takenOver", tr("Take over"), &ProposalsList::markTakenOver);
    m_reintroduce = button("proposals.reintroduce", tr("Reintroduce…"), &ProposalsList::askWhoReintroduces);
    m_reasons = button("proposals.reasons", tr("Reason and sources…"), &ProposalsList::askReasons);
}

void ProposalsList::refresh() {
    const Session& session = m_context.session;
    const auto now = session.isOpen() ? session.snapshot() : nullptr;
    if (now != m_negotiation || session.mergeSnapshot() != m_merged) fill();
    m_page->follow();
}

void ProposalsList::fill() {
    const Session& session = m_context.session;
    m_negotiation = session.isOpen() ? session.snapshot() : nullptr;
    m_merged = session.mergeSnapshot();
    if (m_negotiation == nullptr) return m_page->show({}, {}, {});
    const ParagraphPlaces places{*m_negotiation, session.rows(), m_merged.get()};
    const Registry& registry = m_context.surroundings.registry;
    const auto words = [this](const ListedRow& row) { return wordsOf(m_negotiation->proposals[row.at]); };
    const auto toolTip = [this, &registry](const ListedRow& row, int column) {
        const Proposal& proposal = m_negotiation->proposals[row.at];
        switch (static_cast<ProposalColumn>(column)) {
        case ProposalColumn::who: return whoStands(*m_negotiation, registry, proposal);
        case ProposalColumn::words: return wordsOf(proposal).spoken;
        case ProposalColumn::reason: return (qs(proposal.reason) + u'\n' + sourceLines(proposal.sources)).trimmed();
        case ProposalColumn::received: return proposal.round.empty() ? QString{} : tr("Round %1").arg(qs(proposal.round));
        case ProposalColumn::paragraph:
        case ProposalColumn::kind:
        case ProposalColumn::status: break;
        }
        return QString{};
    };
    m_page->show(listedProposals(*m_negotiation, registry, places), {words, toolTip},
                 [this](const ListedRow& row) { return textsOf(m_negotiation->proposals[row.at]); });
}

void ProposalsList::filter() {
    const auto who = m_who->delegations();
    m_page->setRemark(who ? QString{} : m_who->explanation());
    m_query.delegations = who.value_or(std::vector<DelegationCode>{});
    const QVariant status = m_status->currentData();
    m_query.status = status.isValid() ? std::optional{static_cast<ProposalStatus>(status.toInt())} : std::nullopt;
    m_query.onlyOurs = m_ours->isChecked();
    if (!m_query.isSet()) return m_page->setAdmits({});
    m_page->setAdmits([this](const ListedRow& row) { return admits(m_query, *m_negotiation, m_negotiation->proposals[row.at]); });
}

void ProposalsList::clearFilter() {
    m_who->setText({});
    m_status->setCurrentIndex(0);
    m_ours->setChecked(false);
}

ProposalsList::Chosen ProposalsList::chosen() const {
    Chosen proposals;
    for (const auto* row : m_page->chosen()) proposals.push_back(&m_negotiation->proposals[row->at]);
    return proposals;
}

QString ProposalsList::whyNotAtAll(const Chosen& proposals) const {
    if (m_context.session.isOpen() && !m_context.session.canChange()) return tr("This workspace can only be read.");
    return proposals.empty() ? tr("Choose a proposal first.") : QString{};
}

QString ProposalsList::whyNotDecide(const Chosen& proposals, Decision decision) const {
    if (const QString why = whyNotAtAll(proposals); !why.isEmpty()) return why;
    const auto closed = std::ranges::find_if_not(proposals, [](const Proposal* proposal) { return isOpen(*proposal); });
    if (closed != proposals.end() && proposals.size() > 1) return tr("Some of those that are chosen are decided already.");
    if (closed != proposals.end()) return tr("It is decided already: %1.").arg(statusName((*closed)->status));
    if (decision != Decision::accept || proposals.size() > 1) return {};
    const auto change = carry(*m_negotiation, m_context.session.text(), *proposals.front());
    const bool fits = change.carriage == Carriage::carried || change.carriage == Carriage::takenOver;
    return fits ? QString{} : remarkOn(change.carriage, change.reason);
}

QString ProposalsList::whyNotReintroduce(const Chosen& proposals) const {
    if (const QString why = whyNotAtAll(proposals); !why.isEmpty()) return why;
    if (proposals.size() > 1) return tr("Choose one proposal only.");
    return mayBeReintroduced(*proposals.front()) ? QString{} : tr("Only what was withdrawn or rejected can be reintroduced.");
}

QString ProposalsList::whyNotGiveReasons(const Chosen& proposals) const {
    const QString why = whyNotAtAll(proposals);
    return why.isEmpty() && proposals.size() > 1 ? tr("Choose one proposal only.") : why;
}

void ProposalsList::showAllowed() {
    const Chosen proposals = chosen();
    m_page->allow(m_accept, whyNotDecide(proposals, Decision::accept), tr("It becomes part of the text"));
    m_page->allow(m_reject, whyNotDecide(proposals, Decision::reject), tr("It does not become part of the text"));
    m_page->allow(m_withdraw, whyNotDecide(proposals, Decision::withdraw), tr("Those who made it take it back"));
    m_page->allow(m_takenOver, whyNotDecide(proposals, Decision::takeOver), tr("What it asks for is in the text in other words"));
    m_page->allow(m_reintroduce, whyNotReintroduce(proposals), tr("Another delegation tables it anew"));
    m_page->allow(m_reasons, whyNotGiveReasons(proposals), tr("Why it is made, and where its language is from"));
}

bool ProposalsList::may(const QString& whyNot) {
    if (!m_page->isSeen()) {
        m_context.notices.say(tr("Nothing is decided yet: see what is chosen here first."));
        m_page->table()->setFocus(Qt::ShortcutFocusReason);
        return false;
    }
    if (!whyNot.isEmpty()) m_context.notices.say(whyNot);
    return whyNot.isEmpty();
}

void ProposalsList::decideChosen(Decision decision) {
    const auto seen = m_page->chosenIds();
    m_context.session.finishChange();
    // Asked for twice it is done once: the next one isn't decided on unseen.
    if (m_page->chosenIds() != seen) return;
    const Chosen proposals = chosen();
    if (!may(whyNotDecide(proposals, decision))) return;
    std::vector<ProposalId> ids;
    for (const auto* proposal : proposals) ids.push_back(proposal->id);
    m_context.session.performLong(
        tr("Deciding…"), [ids, decision](Workspace& workspace) { return decideAll(workspace, ids, decision); },
        [&context = m_context] { context.notices.say(qs(context.session.negotiation().history.back().what)); });
}

void ProposalsList::askWhoReintroduces() {
    if (!may(whyNotReintroduce(chosen()))) return;
    chapeau::askWhoReintroduces(m_context, chosen().front()->id);
}

void ProposalsList::askReasons() {
    if (!may(whyNotGiveReasons(chosen()))) return;
    const ProposalId proposal = chosen().front()->id;
    m_context.selection.select(m_page->chosen().front()->paragraphs.front());
    m_context.askReasons(proposal);
}

} // namespace chapeau
