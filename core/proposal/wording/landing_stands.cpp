// What delegations say of paragraphs and proposals, and what is no instruction.
#include "core/proposal/wording/lander.h"

#include "core/draft/front_paragraph.h"
#include "core/proposal/wording/phrase_search.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <iterator>

namespace chapeau {

namespace {

using Codes = std::vector<DelegationCode>;

/// "title", "enacting words": the words of the contract of acts, and no labels of paragraphs.
std::string labelOfAct(const std::string& label) {
    return frontPartFrom(label) ? foldedForSearch(label) : label;
}

/// Those that do what is said of them; "the deletion" may be of words, in a proposal that rewords the paragraph.
template <class One, class ProposalOf>
std::vector<One> ofKind(const std::vector<One>& all, const std::optional<Operation>& operation, const ProposalOf& proposalOf) {
    if (!operation) return all;
    std::vector<One> found;
    for (const auto kind : {*operation, Operation::replace}) {
        std::ranges::copy_if(all, std::back_inserter(found), [&](const One& one) { return proposalOf(one).operation == kind; });
        if (!found.empty()) break;
    }
    return found;
}

} // namespace

PlacedStand Lander::standOn(std::optional<std::size_t> index) const {
    PlacedStand stand;
    stand.delegations = proponents();
    stand.wording = m_statement->wording;
    stand.line = m_statement->line;
    if (index) {
        stand.paragraph = m_base.draft.paragraphs[*index].id;
        stand.label = m_base.labels[*index];
    }
    return stand;
}

void Lander::place(const Stand& stand) {
    // The chair's "OP9 agreed" is nobody's position.
    const bool isState = stand.statesOnly && m_statement->speaker.empty();
    if (!isState && refuseSpeaker()) return;
    if (stand.targets.empty()) {
        if (m_last) return keepStand(stand, standOn(m_last), true);
        return unplaced({Why::noParagraphNamed, {}, {}});
    }
    for (const TargetName& name : stand.targets) {
        const auto found = findParagraph(m_base, name, m_last);
        if (name.what != TargetName::What::paragraph && std::holds_alternative<NotMade>(found)) {
            PlacedStand placed = standOn(std::nullopt);
            placed.label = name.what == TargetName::What::draft ? "draft" : labelOfAct(labelOf(name));
            keepStand(stand, std::move(placed), false);
            continue;
        }
        if (const auto* index = std::get_if<std::size_t>(&found)) {
            m_last = *index;
            keepStand(stand, standOn(*index), false);
        } else if (!onOpenAddition(stand, labelOf(name))) {
            unplaced(std::get<NotMade>(found));
        }
    }
}

bool Lander::onOpenAddition(const Stand& stand, const std::string& label) {
    PlacedStand placed = standOn(std::nullopt);
    placed.label = label;
    bool known = std::ranges::any_of(m_landed.placed, [&](const PlacedProposal& one) { return one.label == label; });
    for (const LabelledProposal& open : m_base.open) known = known || (open.label == label && open.proposal.operation == Operation::insert);
    if (known) keepStand(stand, std::move(placed), false);
    return known;
}

void Lander::keepStand(const Stand& stand, PlacedStand placed, bool inherited) {
    placed.act = stand.act;
    placed.adRef = stand.adRef;
    placed.statesOnly = stand.statesOnly && m_statement->speaker.empty();
    if (stand.words) {
        placed.words = stand.words->words;
        if (!wordsAreThere(placed)) return;
    }
    if (stand.act == Act::supports || stand.act == Act::agrees) support(stand, placed, inherited);
    placed.label = labelOfAct(placed.label);
    m_landed.stands.push_back(std::move(placed));
}

bool Lander::wordsAreThere(const PlacedStand& stand) {
    if (!stand.paragraph) return true;
    const auto index = indexOf(m_base.draft.paragraphs, *stand.paragraph);
    const PhraseSearch search{m_base.draft.paragraphs[*index].text.text};
    if (!search.all(withoutFinalMark(stand.words)).empty()) return true;
    NotMade failure{Why::phraseNotFound, stand.words, {}};
    if (const auto nearest = search.nearest(stand.words)) failure = {Why::phraseNearlyFound, stand.words, {*nearest}};
    unplaced(failure);
    return false;
}

void Lander::support(const Stand& stand, PlacedStand& placed, bool inherited) {
    std::vector<PlacedProposal*> said;
    for (std::size_t i = 0; i < m_landed.placed.size(); ++i) {
        PlacedProposal& one = m_landed.placed[i];
        const bool named = std::ranges::any_of(stand.proposalsOf, [&](const DelegationCode& code) { return isBy(one.proposal, code); });
        const bool justSaid = inherited && stand.proposalsOf.empty() && i >= m_lastPlaced.first && i < m_lastPlaced.second;
        if (one.label == placed.label && (named || justSaid)) said.push_back(&one);
    }
    for (PlacedProposal* one : ofKind(said, stand.operation, [](const PlacedProposal* p) -> const Proposal& { return p->proposal; })) {
        if (stand.act == Act::supports) addSupporters(one->proposal, placed.delegations);
        if (!placed.proposal) placed.proposal = one->proposal.id;
    }
    if (placed.proposal || stand.proposalsOf.empty()) return;
    std::vector<const Proposal*> open;
    for (const LabelledProposal& one : m_base.open)
        for (const DelegationCode& code : stand.proposalsOf)
            if (one.label == placed.label && isBy(one.proposal, code)) open.push_back(&one.proposal);
    const auto found = ofKind(open, stand.operation, [](const Proposal* p) -> const Proposal& { return *p; });
    if (found.size() == 1) placed.proposal = found.front()->id;
}

void Lander::addSupporters(Proposal& proposal, const Codes& codes) {
    for (const DelegationCode& code : codes)
        if (!std::ranges::binary_search(proposal.proponents, code)) proposal.supporters.push_back(code);
    proposal.supporters = sortedCodes(std::move(proposal.supporters));
}

void Lander::place(const Remark& remark) {
    PlacedRemark placed{std::nullopt, {}, proponents(), m_statement->wording};
    std::optional<std::size_t> index = m_last;
    if (!remark.targets.empty()) {
        const auto found = findParagraph(m_base, remark.targets.front(), m_last);
        const auto* at = std::get_if<std::size_t>(&found);
        if (at == nullptr && remark.targets.front().what == TargetName::What::paragraph) return unplaced(std::get<NotMade>(found));
        index = at == nullptr ? std::nullopt : std::optional{*at};
    }
    // A label alone only says what comes next.
    const bool labelOnly = !remark.targets.empty() && m_statement->wording.size() <= remark.targets.front().written.size() + 1;
    if (labelOnly && index) m_last = index;
    if (!index || labelOnly) {
        m_landed.ignored.push_back(m_statement->wording);
        return;
    }
    m_last = index;
    placed.paragraph = m_base.draft.paragraphs[*index].id;
    placed.label = m_base.labels[*index];
    m_landed.remarks.push_back(std::move(placed));
}

} // namespace chapeau
