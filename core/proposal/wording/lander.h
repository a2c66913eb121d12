// Lays the statements of one reading on a draft: landing.h does its work here. For core/proposal/wording only.
#pragma once

#include "core/proposal/wording/landing.h"
#include "core/proposal/wording/paragraph_proposals.h"
#include "core/proposal/wording/rolling_reader.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace chapeau {

/// Sorted, each once.
[[nodiscard]] std::vector<DelegationCode> sortedCodes(std::vector<DelegationCode> codes);

class Lander {
public:
    Lander(const WordingBase& base, const std::vector<DelegationCode>& from, const Registry& registry)
        : m_base{base}, m_from{sortedCodes(from)}, m_registry{registry} {}
    Landed land(const Reading& reading);

private:
    // Who speaks.
    [[nodiscard]] const Speaker& speaker() const { return m_statement->speaker; }
    [[nodiscard]] std::vector<DelegationCode> proponents() const {
        return speaker().proponents.empty() ? m_from : sortedCodes(speaker().proponents);
    }
    /// A name that is no delegation's keeps the entry from being anybody's proposal.
    bool refuseSpeaker();
    void unplaced(const NotMade& failure);
    void keep(Drafted drafted);
    void keepAll(DraftedOrNot drafted);

    // Amendments.
    void place(const Amendment& amendment);
    void onInheritedTarget(const Amendment& amendment);
    /// Labels of the paragraphs that have the words that it is about.
    [[nodiscard]] std::vector<std::string> whereFound(const Amendment& amendment) const;
    void onTarget(const Amendment& amendment, const TargetName& name);
    void onParagraph(const Amendment& amendment, std::size_t index, bool chapeauOnly);
    void reword(const Amendment& amendment, std::size_t index);
    /// "In the preamble": the one paragraph where it can be done.
    void onPart(const Amendment& amendment, const TargetName& name);
    /// An amendment to an amendment: the text that a delegation proposes, with the change.
    void onProposal(const Amendment& amendment, const TargetName& name);
    static bool isBy(const Proposal& proposal, const DelegationCode& code);
    /// A change to a paragraph that is only proposed: "In PP8 bis, delete …".
    bool onAddition(const Amendment& amendment, const std::string& label);
    void amend(const Amendment& amendment, const Proposal& original, const std::string& label);
    void replaceParagraphs(const Amendment& amendment);

    // Whole texts and rolling texts.
    void place(const WholeText& whole);
    /// "OP3 alt": another wording of OP3.
    void alternative(std::size_t index, const std::string& text);
    void addition(const WholeText& whole);
    template <class Work>
    void attributedTo(const std::vector<DelegationCode>& codes, const Work& work) {
        Statement attributed = *m_statement;
        attributed.speaker = {codes, {}, {}, {}, false};
        const Statement* outer = std::exchange(m_statement, &attributed);
        work();
        m_statement = outer;
    }
    void wholeTextOf(std::size_t index, const std::string& written);
    void wished(std::size_t index, const AttributedText& wish);
    [[nodiscard]] DraftedOrNot split(std::size_t index, const std::vector<std::string>& parts) const;
    static std::vector<std::string> linesOf(const std::string& text);
    /// "(agreed ad ref)" at the end of a rolling text is the state of the paragraph.
    std::string withoutState(const std::string& text, std::size_t index);

    // Stands, and the rest.
    [[nodiscard]] PlacedStand standOn(std::optional<std::size_t> index) const;
    void place(const Stand& stand);
    /// A stand on a paragraph that is only proposed: on the proposal.
    bool onOpenAddition(const Stand& stand, const std::string& label);
    void keepStand(const Stand& stand, PlacedStand placed, bool inherited);
    bool wordsAreThere(const PlacedStand& stand);
    /// Who supports a proposal of this input is its supporter; of one that is open already, it is a position on that.
    void support(const Stand& stand, PlacedStand& placed, bool inherited);
    static void addSupporters(Proposal& proposal, const std::vector<DelegationCode>& codes);
    void place(const Remark& remark);
    void place(const Ignored&) { m_landed.ignored.push_back(m_statement->wording); }
    void place(const NotRead& notRead) { unplaced({notRead.why, notRead.subject, {}}); }

    const WordingBase& m_base;
    std::vector<DelegationCode> m_from;
    const Registry& m_registry;
    const Statement* m_statement = nullptr;
    std::optional<std::size_t> m_last; ///< the paragraph spoken of last
    std::pair<std::size_t, std::size_t> m_lastPlaced{0, 0};
    Landed m_landed;
};

} // namespace chapeau
