#include "core/proposal/wording/landing.h"

#include "core/draft/opening_words.h"
#include "core/proposal/wording/lexer.h"
#include "core/proposal/wording/paragraph_proposals.h"
#include "core/proposal/wording/phrase_search.h"
#include "core/proposal/wording/rolling_reader.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

using Codes = std::vector<DelegationCode>;

constexpr double ownTextConfidence = 0.9;

Codes sorted(Codes codes) {
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

bool isWholeParagraphs(Change change) {
    return change == Change::insertParagraphs || change == Change::deleteParagraph || change == Change::replaceParagraph ||
           change == Change::moveParagraph || change == Change::joinParagraphs;
}

class Lander {
public:
    Lander(const WordingBase& base, const Codes& from, const Registry& registry) : m_base{base}, m_from{sorted(from)}, m_registry{registry} {}

    Landed land(const Reading& reading) {
        for (const Statement& statement : reading.statements) {
            m_statement = &statement;
            std::visit([&](const auto& content) { place(content); }, statement.content);
        }
        return std::move(m_landed);
    }

private:
    // Who speaks.

    [[nodiscard]] const Speaker& speaker() const { return m_statement->speaker; }
    [[nodiscard]] Codes proponents() const { return speaker().proponents.empty() ? m_from : sorted(speaker().proponents); }

    /// A name that is no delegation's keeps the entry from being anybody's proposal.
    bool refuseSpeaker() {
        if (!speaker().unknown.empty()) {
            unplaced({speaker().former ? Why::formerName : Why::unknownSpeaker, speaker().unknown, {}});
            return true;
        }
        if (!proponents().empty()) return false;
        unplaced({Why::speakerMissing, {}, {}});
        return true;
    }

    void unplaced(const NotMade& failure) {
        m_landed.unplaced.push_back({m_statement->wording, failure.why, failure.subject, failure.candidates, m_statement->line});
    }

    void keep(Drafted drafted) {
        Proposal& proposal = drafted.proposal;
        proposal.proponents = proponents();
        proposal.supporters = sorted(speaker().supporters);
        std::erase_if(proposal.supporters, [&](const DelegationCode& code) { return std::ranges::binary_search(proposal.proponents, code); });
        proposal.onBehalfOf = speaker().onBehalfOf;
        proposal.wording = m_statement->wording;
        m_landed.placed.push_back({std::move(proposal), std::move(drafted.label), m_statement->line});
    }

    void keepAll(DraftedOrNot drafted) {
        if (const auto* failure = std::get_if<NotMade>(&drafted)) return unplaced(*failure);
        for (Drafted& one : std::get<std::vector<Drafted>>(drafted)) keep(std::move(one));
    }

    // Amendments.

    void place(const Amendment& amendment) {
        if (refuseSpeaker()) return;
        const Change change = amendment.steps.front().change;
        const std::size_t before = m_landed.placed.size();
        if (change == Change::insertParagraphs) {
            keepAll(draftedInsertion(m_base, amendment, m_last));
        } else if (change == Change::replaceParagraph) {
            replaceParagraphs(amendment);
        } else if (amendment.targets.empty()) {
            onInheritedTarget(amendment);
        } else {
            for (const TargetName& name : amendment.targets) onTarget(amendment, name);
        }
        m_lastPlaced = {before, m_landed.placed.size()};
    }

    void onInheritedTarget(const Amendment& amendment) {
        if (m_last) return onParagraph(amendment, *m_last, false);
        unplaced({Why::noParagraphNamed, {}, whereFound(amendment)});
    }

    /// Labels of the paragraphs that have the words that it is about.
    [[nodiscard]] std::vector<std::string> whereFound(const Amendment& amendment) const {
        const Step& step = amendment.steps.front();
        const std::string words = !step.what.empty() ? step.what.front().first.words : step.place.phrase.words;
        std::vector<std::string> labels;
        if (words.empty()) return labels;
        for (std::size_t i = 0; i < m_base.labels.size(); ++i)
            if (!PhraseSearch{m_base.draft.paragraphs[i].text.text}.all(words).empty()) labels.push_back(m_base.labels[i]);
        return labels;
    }

    void onTarget(const Amendment& amendment, const TargetName& name) {
        if (name.what == TargetName::What::wholePart || name.what == TargetName::What::draft) return onPart(amendment, name);
        if (name.proposalOf) return onProposal(amendment, name);
        const auto found = findParagraph(m_base, name, m_last);
        if (const auto* failure = std::get_if<NotMade>(&found)) {
            if (onAddition(amendment, labelOf(name))) return;
            return unplaced(*failure);
        }
        onParagraph(amendment, std::get<std::size_t>(found), name.chapeau);
    }

    void onParagraph(const Amendment& amendment, std::size_t index, bool chapeauOnly) {
        m_last = index;
        switch (amendment.steps.front().change) {
        case Change::deleteParagraph: return keep(draftedDeletion(m_base, index, chapeauOnly));
        case Change::moveParagraph: return keepAll(draftedMove(m_base, index, amendment.steps.front()));
        case Change::joinParagraphs: return keepAll(draftedJoin(m_base, index, amendment.steps.front()));
        default: return reword(amendment, index);
        }
    }

    void reword(const Amendment& amendment, std::size_t index) {
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

    /// "In the preamble": the one paragraph where it can be done.
    void onPart(const Amendment& amendment, const TargetName& name) {
        if (isWholeParagraphs(amendment.steps.front().change)) return unplaced({Why::severalParagraphs, name.written, {}});
        std::vector<std::size_t> fitting;
        std::vector<std::string> labels;
        for (std::size_t i = 0; i < m_base.labels.size(); ++i) {
            const ParagraphKind kind = m_base.draft.paragraphs[i].kind;
            if (name.what == TargetName::What::wholePart && (name.part == DraftPart::preamble) != (kind == ParagraphKind::preambular)) continue;
            if (std::holds_alternative<NotMade>(changedText(m_base.draft.paragraphs[i].text, amendment.steps))) continue;
            fitting.push_back(i);
            labels.push_back(m_base.labels[i]);
        }
        if (fitting.size() == 1) return onParagraph(amendment, fitting.front(), false);
        unplaced({Why::severalParagraphs, name.written, labels.empty() ? whereFound(amendment) : labels});
    }

    /// An amendment to an amendment: the text that a delegation proposes, with the change.
    void onProposal(const Amendment& amendment, const TargetName& name) {
        std::vector<const Proposal*> found;
        for (const PlacedProposal& placed : m_landed.placed)
            if (placed.label == labelOf(name) && isBy(placed.proposal, *name.proposalOf)) found.push_back(&placed.proposal);
        for (const LabelledProposal& open : m_base.open)
            if (open.label == labelOf(name) && isBy(open.proposal, *name.proposalOf)) found.push_back(&open.proposal);
        if (found.size() != 1)
            return unplaced({found.empty() ? Why::noSuchProposal : Why::severalProposals, m_registry.name(*name.proposalOf), {labelOf(name)}});
        amend(amendment, *found.front(), labelOf(name));
    }

    static bool isBy(const Proposal& proposal, const DelegationCode& code) {
        return std::ranges::binary_search(proposal.proponents, code) || proposal.onBehalfOf == code;
    }

    /// A change to a paragraph that is only proposed: "In PP8 bis, delete …".
    bool onAddition(const Amendment& amendment, const std::string& label) {
        std::vector<const Proposal*> found;
        for (const LabelledProposal& open : m_base.open)
            if (open.label == label && open.proposal.operation == Operation::insert) found.push_back(&open.proposal);
        if (found.size() != 1 || isWholeParagraphs(amendment.steps.front().change)) return false;
        amend(amendment, *found.front(), label);
        return true;
    }

    void amend(const Amendment& amendment, const Proposal& original, const std::string& label) {
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

    void replaceParagraphs(const Amendment& amendment) {
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

    // Whole texts and rolling texts.

    void place(const WholeText& whole) {
        const auto found = findParagraph(m_base, whole.target, m_last);
        if (const auto* index = std::get_if<std::size_t>(&found)) return wholeTextOf(*index, whole.text);
        if (whole.target.suffix.find(" alt") != std::string::npos) {
            const std::string label = labelOf(whole.target);
            const auto stem = label.substr(0, label.rfind(" alt"));
            if (const auto index = indexOfLabel(m_base, stem)) return alternative(*index, whole.text);
        }
        addition(whole);
    }

    /// "OP3 alt": another wording of OP3.
    void alternative(std::size_t index, const std::string& text) {
        m_last = index;
        if (const auto read = readRollingAddition(text, m_registry)) return attributedTo(read->proponents, [&] {
            keepAll(draftedReplacement(m_base, {index}, {read->text}));
        });
        if (!refuseSpeaker()) keepAll(draftedReplacement(m_base, {index}, {text}));
    }

    void addition(const WholeText& whole) {
        Amendment amendment{{whole.target}, {{.change = Change::insertParagraphs}}};
        if (const auto read = readRollingAddition(whole.text, m_registry)) {
            amendment.steps.front().text = {{read->text, false, true}};
            return attributedTo(read->proponents, [&] { keepAll(draftedInsertion(m_base, amendment, m_last)); });
        }
        if (refuseSpeaker()) return;
        amendment.steps.front().text = {{whole.text, false, true}};
        keepAll(draftedInsertion(m_base, amendment, m_last));
    }

    template <class Work>
    void attributedTo(const Codes& codes, const Work& work) {
        Statement attributed = *m_statement;
        attributed.speaker = {codes, {}, {}, {}, false};
        const Statement* outer = std::exchange(m_statement, &attributed);
        work();
        m_statement = outer;
    }

    void wholeTextOf(std::size_t index, const std::string& written) {
        m_last = index;
        const RichText& base = m_base.draft.paragraphs[index].text;
        const std::string text = withoutState(written, index);
        if (!looksRolling(text, m_registry)) {
            if (text == base.text || "[" + base.text + "]" == text) {
                m_landed.ignored.push_back(m_statement->wording);
                return;
            }
            if (!refuseSpeaker()) keepAll(draftedReplacement(m_base, {index}, linesOf(text)));
            return;
        }
        const auto read = readRolling(text, base.text, speaker().proponents.empty() ? m_from : speaker().proponents, m_registry);
        if (const auto* failure = std::get_if<NotMade>(&read)) {
            return unplaced({failure->why, failure->why == Why::wordsOutsideBrackets ? m_base.labels[index] : failure->subject, {m_base.labels[index]}});
        }
        const auto& wishes = std::get<std::vector<AttributedText>>(read);
        if (wishes.empty()) m_landed.ignored.push_back(m_statement->wording);
        for (const AttributedText& wish : wishes) attributedTo(wish.proponents, [&] { wished(index, wish); });
    }

    void wished(std::size_t index, const AttributedText& wish) {
        if (wish.deleted) return keep(draftedDeletion(m_base, index, false));
        if (wish.text.find('\n') == std::string::npos) return keep(draftedRewording(m_base, index, withText(m_base.draft.paragraphs[index].text, wish.text)));
        keepAll(split(index, linesOf(wish.text)));
    }

    [[nodiscard]] DraftedOrNot split(std::size_t index, const std::vector<std::string>& parts) const {
        Drafted drafted = draftedRewording(m_base, index, {});
        std::string joined;
        for (const std::string& part : parts) joined += (joined.empty() ? "" : "\n") + part;
        drafted.proposal.operation = Operation::split;
        drafted.proposal.text = withText(m_base.draft.paragraphs[index].text, joined);
        for (std::size_t i = 1; i < parts.size(); ++i) drafted.proposal.created.push_back(ParagraphId::random());
        return std::vector{std::move(drafted)};
    }

    static std::vector<std::string> linesOf(const std::string& text) {
        std::vector<std::string> lines;
        for (std::size_t begin = 0; begin <= text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            lines.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
        return lines;
    }

    /// "(agreed ad ref)" at the end of a rolling text is the state of the paragraph.
    std::string withoutState(const std::string& text, std::size_t index) {
        for (const auto& [mark, act] : {std::pair{"(agreed ad ref)", Act::agrees}, std::pair{"(agreed)", Act::agrees}, std::pair{"(reserved)", Act::reserves},
                                        std::pair{"(bracketed)", Act::brackets}}) {
            if (!text.ends_with(mark)) continue;
            PlacedStand stand = standOn(index);
            stand.act = act;
            stand.adRef = std::string_view{mark} == "(agreed ad ref)";
            stand.statesOnly = true;
            stand.delegations.clear();
            m_landed.stands.push_back(std::move(stand));
            return trimmed(text.substr(0, text.size() - std::string_view{mark}.size()));
        }
        return text;
    }

    // Stands.

    [[nodiscard]] PlacedStand standOn(std::optional<std::size_t> index) const {
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

    void place(const Stand& stand) {
        if (refuseSpeaker()) return;
        if (stand.targets.empty()) {
            if (m_last) return keepStand(stand, standOn(m_last), true);
            return unplaced({Why::noParagraphNamed, {}, {}});
        }
        for (const TargetName& name : stand.targets) {
            if (name.what != TargetName::What::paragraph) {
                PlacedStand placed = standOn(std::nullopt);
                placed.label = name.what == TargetName::What::title ? "title" : name.what == TargetName::What::draft ? "draft" : name.written;
                keepStand(stand, std::move(placed), false);
                continue;
            }
            const auto found = findParagraph(m_base, name, m_last);
            if (const auto* index = std::get_if<std::size_t>(&found)) {
                m_last = *index;
                keepStand(stand, standOn(*index), false);
            } else if (!onOpenAddition(stand, labelOf(name))) {
                unplaced(std::get<NotMade>(found));
            }
        }
    }

    /// A stand on a paragraph that is only proposed: on the proposal.
    bool onOpenAddition(const Stand& stand, const std::string& label) {
        PlacedStand placed = standOn(std::nullopt);
        placed.label = label;
        bool known = std::ranges::any_of(m_landed.placed, [&](const PlacedProposal& one) { return one.label == label; });
        for (const LabelledProposal& open : m_base.open) known = known || (open.label == label && open.proposal.operation == Operation::insert);
        if (known) keepStand(stand, std::move(placed), false);
        return known;
    }

    void keepStand(const Stand& stand, PlacedStand placed, bool inherited) {
        placed.act = stand.act;
        placed.adRef = stand.adRef;
        placed.statesOnly = stand.statesOnly && m_statement->speaker.empty();
        if (stand.words) {
            placed.words = stand.words->words;
            if (!wordsAreThere(placed)) return;
        }
        if (stand.act == Act::supports || stand.act == Act::agrees) support(stand, placed, inherited);
        m_landed.stands.push_back(std::move(placed));
    }

    bool wordsAreThere(const PlacedStand& stand) {
        if (!stand.paragraph) return true;
        const auto index = indexOf(m_base.draft.paragraphs, *stand.paragraph);
        const PhraseSearch search{m_base.draft.paragraphs[*index].text.text};
        if (!search.all(withoutFinalMark(stand.words)).empty()) return true;
        NotMade failure{Why::phraseNotFound, stand.words, {}};
        if (const auto nearest = search.nearest(stand.words)) failure = {Why::phraseNearlyFound, stand.words, {*nearest}};
        unplaced(failure);
        return false;
    }

    /// Who supports a proposal of this input is its supporter; of one that is open already, it is a position on that.
    void support(const Stand& stand, PlacedStand& placed, bool inherited) {
        for (std::size_t i = 0; i < m_landed.placed.size(); ++i) {
            PlacedProposal& one = m_landed.placed[i];
            const bool named = std::ranges::any_of(stand.proposalsOf, [&](const DelegationCode& code) { return isBy(one.proposal, code); });
            const bool justSaid = inherited && stand.proposalsOf.empty() && i >= m_lastPlaced.first && i < m_lastPlaced.second;
            if (one.label != placed.label || !(named || justSaid)) continue;
            if (stand.act == Act::supports) addSupporters(one.proposal, placed.delegations);
            if (!placed.proposal) placed.proposal = one.proposal.id;
        }
        if (placed.proposal || stand.proposalsOf.empty()) return;
        std::vector<ProposalId> found;
        for (const LabelledProposal& open : m_base.open)
            for (const DelegationCode& code : stand.proposalsOf)
                if (open.label == placed.label && isBy(open.proposal, code)) found.push_back(open.proposal.id);
        if (found.size() == 1) placed.proposal = found.front();
    }

    static void addSupporters(Proposal& proposal, const Codes& codes) {
        for (const DelegationCode& code : codes)
            if (!std::ranges::binary_search(proposal.proponents, code)) proposal.supporters.push_back(code);
        proposal.supporters = sorted(std::move(proposal.supporters));
    }

    // The rest.

    void place(const Remark& remark) {
        PlacedRemark placed{std::nullopt, {}, proponents(), m_statement->wording};
        std::optional<std::size_t> index = m_last;
        if (!remark.targets.empty()) {
            const auto found = findParagraph(m_base, remark.targets.front(), m_last);
            const auto* at = std::get_if<std::size_t>(&found);
            if (at == nullptr && remark.targets.front().what == TargetName::What::paragraph) return unplaced(std::get<NotMade>(found));
            index = at == nullptr ? std::nullopt : std::optional{*at};
        }
        if (!index) {
            m_landed.ignored.push_back(m_statement->wording);
            return;
        }
        m_last = index;
        placed.paragraph = m_base.draft.paragraphs[*index].id;
        placed.label = m_base.labels[*index];
        m_landed.remarks.push_back(std::move(placed));
    }

    void place(const Ignored&) { m_landed.ignored.push_back(m_statement->wording); }

    void place(const NotRead& notRead) { unplaced({notRead.why, notRead.subject, {}}); }

    const WordingBase& m_base;
    Codes m_from;
    const Registry& m_registry;
    const Statement* m_statement = nullptr;
    std::optional<std::size_t> m_last; ///< the paragraph spoken of last
    std::pair<std::size_t, std::size_t> m_lastPlaced{0, 0};
    Landed m_landed;
};

} // namespace

Landed landWording(const Reading& reading, const WordingBase& base, const std::vector<DelegationCode>& from, const Registry& registry) {
    return Lander{base, from, registry}.land(reading);
}

} // namespace chapeau
