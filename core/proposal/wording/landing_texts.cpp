// Whole texts of paragraphs, and rolling texts.
#include "core/proposal/wording/lander.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

using Codes = std::vector<DelegationCode>;

} // namespace

void Lander::place(const WholeText& whole) {
    const auto found = findParagraph(m_base, whole.target, m_last);
    if (const auto* index = std::get_if<std::size_t>(&found)) return wholeTextOf(*index, whole.text);
    if (whole.target.suffix.find(" alt") != std::string::npos) {
        const std::string label = labelOf(whole.target);
        const auto stem = label.substr(0, label.rfind(" alt"));
        if (const auto index = indexOfLabel(m_base, stem)) return alternative(*index, whole.text);
    }
    addition(whole);
}

void Lander::alternative(std::size_t index, const std::string& text) {
    m_last = index;
    if (const auto read = readRollingAddition(text, m_registry))
        return attributedTo(read->proponents, [&] { keepAll(draftedReplacement(m_base, {index}, {read->text})); });
    if (!refuseSpeaker()) keepAll(draftedReplacement(m_base, {index}, {text}));
}

void Lander::addition(const WholeText& whole) {
    Amendment amendment{{whole.target}, {{.change = ChangeKind::insertParagraphs}}};
    if (const auto read = readRollingAddition(whole.text, m_registry)) {
        amendment.steps.front().text = {{read->text, false, true}};
        return attributedTo(read->proponents, [&] { keepAll(draftedInsertion(m_base, amendment, m_last)); });
    }
    if (refuseSpeaker()) return;
    amendment.steps.front().text = {{whole.text, false, true}};
    keepAll(draftedInsertion(m_base, amendment, m_last));
}

void Lander::wholeTextOf(std::size_t index, const std::string& written) {
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
        return unplaced(
            {failure->why, failure->why == Why::wordsOutsideBrackets ? m_base.labels[index] : failure->subject, {m_base.labels[index]}});
    }
    const auto& wishes = std::get<std::vector<AttributedText>>(read);
    if (wishes.empty()) m_landed.ignored.push_back(m_statement->wording);
    for (const AttributedText& wish : wishes) attributedTo(wish.proponents, [&] { wished(index, wish); });
}

void Lander::wished(std::size_t index, const AttributedText& wish) {
    if (wish.deleted) return keep(draftedDeletion(m_base, index, false));
    if (wish.text.find('\n') == std::string::npos)
        return keep(draftedRewording(m_base, index, withText(m_base.draft.paragraphs[index].text, wish.text)));
    keepAll(split(index, linesOf(wish.text)));
}

DraftedOrNot Lander::split(std::size_t index, const std::vector<std::string>& parts) const {
    Drafted drafted = draftedRewording(m_base, index, {});
    std::string joined;
    for (const std::string& part : parts) joined += (joined.empty() ? "" : "\n") + part;
    drafted.proposal.operation = Operation::split;
    drafted.proposal.text = withText(m_base.draft.paragraphs[index].text, joined);
    for (std::size_t i = 1; i < parts.size(); ++i) drafted.proposal.created.push_back(ParagraphId::random());
    return std::vector{std::move(drafted)};
}

std::vector<std::string> Lander::linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string Lander::withoutState(const std::string& text, std::size_t index) {
    for (const auto& [mark, act] : {std::pair{"(agreed ad ref)", Act::agrees}, std::pair{"(agreed)", Act::agrees},
                                    std::pair{"(reserved)", Act::reserves}, std::pair{"(bracketed)", Act::brackets}}) {
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

} // namespace chapeau
