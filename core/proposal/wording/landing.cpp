#include "core/proposal/wording/lander.h"

#include "core/draft/front_paragraph.h"
#include "core/proposal/wording/grammar/lexer.h"
#include "core/proposal/wording/phrase_search.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

using Codes = std::vector<DelegationCode>;

constexpr double ownTextConfidence = 0.9;

bool isWholeParagraphs(ChangeKind change) {
    return change == ChangeKind::insertParagraphs || change == ChangeKind::deleteParagraph || change == ChangeKind::replaceParagraph ||
           change == ChangeKind::moveParagraph || change == ChangeKind::joinParagraphs;
}

/// The title and the enacting words are neither deleted, moved, split nor joined.
bool asksMoreThanWordsOfFront(const Proposal& proposal) {
    const auto isOfFront = [](const ParagraphId& id) { return frontPartOf(id).has_value(); };
    return proposal.operation != Operation::replace && std::ranges::any_of(proposal.targets, isOfFront);
}

} // namespace

std::vector<DelegationCode> sortedCodes(std::vector<DelegationCode> codes) {
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

Landed Lander::land(const Reading& reading) {
    for (const Statement& statement : reading.statements) {
        m_statement = &statement;
        std::visit([&](const auto& content) { place(content); }, statement.content);
    }
    return std::move(m_landed);
}

bool Lander::refuseSpeaker() {
    if (!speaker().unknown.empty()) {
        unplaced({speaker().former ? Why::formerName : Why::unknownSpeaker, speaker().unknown, {}});
        return true;
    }
    if (!proponents().empty()) return false;
    unplaced({Why::speakerMissing, {}, {}});
    return true;
}

void Lander::unplaced(const NotMade& failure) {
    m_landed.unplaced.push_back({m_statement->wording, failure.why, failure.subject, failure.candidates, m_statement->line});
}

void Lander::keep(Drafted drafted) {
    Proposal& proposal = drafted.proposal;
    if (asksMoreThanWordsOfFront(proposal)) return unplaced({Why::onlyReworded, drafted.label, {}});
    proposal.proponents = proponents();
    proposal.supporters = sortedCodes(speaker().supporters);
    std::erase_if(proposal.supporters, [&](const DelegationCode& code) { return std::ranges::binary_search(proposal.proponents, code); });
    proposal.onBehalfOf = speaker().onBehalfOf;
    proposal.wording = m_statement->wording;
    m_landed.placed.push_back({std::move(proposal), std::move(drafted.label), m_statement->line});
}

void Lander::keepAll(DraftedOrNot drafted) {
    if (const auto* failure = std::get_if<NotMade>(&drafted)) return unplaced(*failure);
    for (Drafted& one : std::get<std::vector<Drafted>>(drafted)) keep(std::move(one));
}

void Lander::place(const Amendment& amendment) {
    if (refuseSpeaker()) return;
    const ChangeKind change = amendment.steps.front().change;
    const std::size_t before = m_landed.placed.size();
    if (change == ChangeKind::insertParagraphs) {
        keepAll(draftedInsertion(m_base, amendment, m_last));
    } else if (change == ChangeKind::replaceParagraph) {
        replaceParagraphs(amendment);
    } else if (amendment.targets.empty()) {
        onInheritedTarget(amendment);
    } else {
        for (const TargetName& name : amendment.targets) onTarget(amendment, name);
    }
    m_lastPlaced = {before, m_landed.placed.size()};
}

void Lander::onInheritedTarget(const Amendment& amendment) {
    if (m_last) return onParagraph(amendment, *m_last, false);
    unplaced({Why::noParagraphNamed, {}, whereFound(amendment)});
}

std::vector<std::string> Lander::whereFound(const Amendment& amendment) const {
    const Step& step = amendment.steps.front();
    const std::string words = !step.what.empty() ? step.what.front().first.words : step.place.phrase.words;
    std::vector<std::string> labels;
    if (words.empty()) return labels;
    for (std::size_t i = 0; i < m_base.labels.size(); ++i)
        if (!PhraseSearch{m_base.draft.paragraphs[i].text.text}.all(words).empty()) labels.push_back(m_base.labels[i]);
    return labels;
}

void Lander::onTarget(const Amendment& amendment, const TargetName& name) {
    if (name.what == TargetName::What::wholePart || name.what == TargetName::What::draft) return onPart(amendment, name);
    if (name.proposalOf) return onProposal(amendment, name);
    const auto found = findParagraph(m_base, name, m_last);
    if (const auto* failure = std::get_if<NotMade>(&found)) {
        if (onAddition(amendment, labelOf(name))) return;
        return unplaced(*failure);
    }
    onParagraph(amendment, std::get<std::size_t>(found), name.chapeau);
}

void Lander::onParagraph(const Amendment& amendment, std::size_t index, bool chapeauOnly) {
    m_last = index;
    switch (amendment.steps.front().change) {
    case ChangeKind::deleteParagraph: return keep(draftedDeletion(m_base, index, chapeauOnly));
    case ChangeKind::moveParagraph: return keepAll(draftedMove(m_base, index, amendment.steps.front()));
    case ChangeKind::joinParagraphs: return keepAll(draftedJoin(m_base, index, amendment.steps.front()));
    default: return reword(amendment, index);
    }
}

void Lander::reword(const Amendment& amendment, std::size_t index) {
    const RichText& text = m_base.draft.paragraphs[index].text;
    auto change = changedText(text, amendment.steps);
    if (auto* failure = std::get_if<NotMade>(&change)) {
        if (failure->subject == "the paragraph") failure->subject = m_base.labels[index];
        return unplaced(*failure);
    }
    Made& made = std::get<Made>(change);
    if (made.text == text) return unplaced({Why::sameText, m_base.labels[index], {}});
    if (made.text.text.empty()) return keep(draftedDeletion(m_base, index, true));
    Drafted drafted = draftedRewording(m_base, index, std::move(made.text));
    drafted.proposal.confidence = made.confidence;
    keep(std::move(drafted));
}

void Lander::onPart(const Amendment& amendment, const TargetName& name) {
    if (isWholeParagraphs(amendment.steps.front().change)) return unplaced({Why::severalParagraphs, name.written, {}});
    std::vector<std::size_t> fitting;
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < m_base.labels.size(); ++i) {
        const ParagraphKind kind = m_base.draft.paragraphs[i].kind;
        if (name.what == TargetName::What::wholePart && isFront(m_base, i)) continue;
        if (name.what == TargetName::What::wholePart && (name.part == DraftPart::preamble) != (kind == ParagraphKind::preambular)) continue;
        if (std::holds_alternative<NotMade>(changedText(m_base.draft.paragraphs[i].text, amendment.steps))) continue;
        fitting.push_back(i);
        labels.push_back(m_base.labels[i]);
    }
    if (fitting.size() == 1) return onParagraph(amendment, fitting.front(), false);
    unplaced({Why::severalParagraphs, name.written, labels.empty() ? whereFound(amendment) : labels});
}

void Lander::onProposal(const Amendment& amendment, const TargetName& name) {
    std::vector<const Proposal*> found;
    for (const PlacedProposal& placed : m_landed.placed)
        if (placed.label == labelOf(name) && isBy(placed.proposal, *name.proposalOf)) found.push_back(&placed.proposal);
    for (const LabelledProposal& open : m_base.open)
        if (open.label == labelOf(name) && isBy(open.proposal, *name.proposalOf)) found.push_back(&open.proposal);
    if (found.size() != 1)
        return unplaced({found.empty() ? Why::noSuchProposal : Why::severalProposals, m_registry.name(*name.proposalOf), {labelOf(name)}});
    amend(amendment, *found.front(), labelOf(name));
}

bool Lander::isBy(const Proposal& proposal, const DelegationCode& code) {
    return std::ranges::binary_search(proposal.proponents, code) || proposal.onBehalfOf == code;
}

bool Lander::onAddition(const Amendment& amendment, const std::string& label) {
    std::vector<const Proposal*> found;
    for (const LabelledProposal& open : m_base.open)
        if (open.label == label && open.proposal.operation == Operation::insert) found.push_back(&open.proposal);
    if (found.size() != 1 || isWholeParagraphs(amendment.steps.front().change)) return false;
    amend(amendment, *found.front(), label);
    return true;
}

void Lander::amend(const Amendment& amendment, const Proposal& original, const std::string& label) {
    if (isWholeParagraphs(amendment.steps.front().change)) return unplaced({Why::notUnderstood, {}, {}});
    auto change = changedText(original.text, amendment.steps);
    if (auto* failure = std::get_if<NotMade>(&change)) {
        if (failure->subject == "the paragraph") failure->subject = label;
        return unplaced(*failure);
    }
    Proposal proposal = original;
    proposal.id = ProposalId::random();
    for (ParagraphId& created : proposal.created) created = ParagraphId::random();
    proposal.text = std::get<Made>(change).text;
    proposal.confidence = ownTextConfidence;
    proposal.status = ProposalStatus::tabled;
    proposal.ours = false;
    proposal.reason.clear();
    proposal.heading.clear();
    proposal.sources.clear();
    proposal.document.reset();
    keep({std::move(proposal), label});
}

void Lander::replaceParagraphs(const Amendment& amendment) {
    std::vector<std::size_t> targets;
    for (const TargetName& name : amendment.targets) {
        if (name.proposalOf) return unplaced({Why::notUnderstood, {}, {}});
        const auto found = findParagraph(m_base, name, m_last);
        if (const auto* failure = std::get_if<NotMade>(&found)) return unplaced(*failure);
        targets.push_back(std::get<std::size_t>(found));
    }
    if (targets.empty() && m_last) targets.push_back(*m_last);
    if (targets.empty()) return unplaced({Why::noParagraphNamed, {}, {}});
    m_last = targets.front();
    std::vector<std::string> texts;
    for (const Phrase& phrase : amendment.steps.front().text) {
        if (!phrase.closed) return unplaced({Why::quotationOpen, phrase.words, {}});
        for (std::string& paragraph : phrase.quoted ? paragraphsOf(phrase.words) : std::vector{collapsed(phrase.words)})
            texts.push_back(std::move(paragraph));
    }
    if (texts.empty()) return unplaced({Why::noNewText, {}, {}});
    keepAll(draftedReplacement(m_base, targets, texts));
}

Landed landWording(const Reading& reading, const WordingBase& base, const std::vector<DelegationCode>& from, const Registry& registry) {
    return Lander{base, from, registry}.land(reading);
}

} // namespace chapeau
