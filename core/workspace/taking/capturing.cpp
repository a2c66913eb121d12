#include "core/workspace/taking/capturing.h"

#include "core/proposal/wording/grammar/name_reader.h"
#include "core/proposal/wording/grammar/quotation.h"
#include "core/proposal/wording/grammar/speaker_parser.h"
#include "core/proposal/wording/grammar/target_parser.h"
#include "core/text/token.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t mostCompletions = 12;

CapturedChange changeOf(const PlacedProposal& placed) {
    const Proposal& proposal = placed.proposal;
    CapturedChange change{
        proposal.proponents, placed.label, proposal.after, std::string{nameOf(proposal.operation)}, proposal.base.text, {}};
    if (!proposal.targets.empty()) change.paragraph = proposal.targets.front();
    change.edits = diffWords(proposal.base.text, proposal.text.text);
    return change;
}

/// The first paragraph that the line names.
std::optional<std::size_t> namedParagraph(std::string_view line, std::span<const WordingToken> tokens, const NameReader& names,
                                          const WordingBase& base) {
    const TargetParser targets{line, tokens, names};
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto named = targets.one(i);
        if (!named) continue;
        const auto found = findParagraph(base, named->targets.front(), std::nullopt);
        if (const auto* index = std::get_if<std::size_t>(&found)) return *index;
    }
    return std::nullopt;
}

bool beginsLike(const std::string& candidate, const std::string& prefix) {
    return candidate.size() >= prefix.size() && candidate.starts_with(prefix);
}

class Completer {
public:
    Completer(const Negotiation& negotiation, const Registry& registry, std::string_view line)
        : m_registry{registry}, m_line{line}, m_names{line, registry}, m_base{wordingBase(negotiation, workingText(negotiation), false)} {}

    Completions complete() {
        if (const auto begin = openQuotation()) return phrases(*begin);
        std::size_t begin = m_line.size();
        while (begin > 0 && m_line[begin - 1] != ' ' && m_line[begin - 1] != ',' && m_line[begin - 1] != ':') --begin;
        m_found.range = {begin, m_line.size()};
        const std::string prefix = foldedForSearch(m_line.substr(begin));
        if (prefix.empty()) return m_found;
        for (const std::string& label : m_base.labels)
            if (beginsLike(foldedForSearch(label), prefix)) add(label);
        for (const State& state : m_registry.states()) offerState(state, prefix);
        for (const Group& group : m_registry.groups())
            if (beginsLike(foldedForSearch(group.id), prefix) || beginsLike(foldedForSearch(group.name), prefix)) add(group.id);
        return m_found;
    }

private:
    void add(std::string candidate) {
        if (m_found.candidates.size() < mostCompletions && std::ranges::find(m_found.candidates, candidate) == m_found.candidates.end())
            m_found.candidates.push_back(std::move(candidate));
    }

    void offerState(const State& state, const std::string& prefix) {
        const std::string& name = state.shortName.at(Language::english);
        if (beginsLike(foldedForSearch(state.alpha3), prefix) || beginsLike(foldedForSearch(state.alpha2), prefix) ||
            beginsLike(foldedForSearch(name), prefix))
            add(state.alpha3);
    }

    /// Where the words of a quotation begin that is still being typed.
    [[nodiscard]] std::optional<std::size_t> openQuotation() const {
        std::optional<std::size_t> open;
        for (std::size_t at = 0; at < m_line.size();) {
            const auto mark = quotationMarkAt(m_line, at);
            if (!mark) {
                ++at;
                continue;
            }
            const bool atWord = at == 0 || m_line[at - 1] == ' ' || m_line[at - 1] == '(';
            if (!open && mark->opens && atWord)
                open = at + mark->size;
            else if (open && mark->closes)
                open.reset();
            at += mark->size;
        }
        return open;
    }

    /// Words of the paragraph that begin as typed: the word, and on to the next mark.
    Completions phrases(std::size_t begin) {
        m_found.range = {begin, m_line.size()};
        const auto head = lexWording(m_line.substr(0, begin));
        const auto index = namedParagraph(m_line, head, m_names, m_base);
        if (!index) return m_found;
        const std::string& text = m_base.draft.paragraphs[*index].text.text;
        const std::string typed = foldedForSearch(m_line.substr(begin));
        const auto tokens = tokenize(text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].kind == TokenKind::blank || tokens[i].kind == TokenKind::punctuation) continue;
            std::size_t mark = i;
            while (mark < tokens.size() && tokens[mark].kind != TokenKind::punctuation) ++mark;
            const auto from = tokens[i].bytes.begin;
            const std::string phrase = text.substr(from, (mark < tokens.size() ? tokens[mark].bytes.begin : text.size()) - from);
            if (!beginsLike(foldedForSearch(phrase), typed)) continue;
            const std::size_t word = phrase.find(' ', std::min(typed.size(), phrase.size()));
            add(phrase.substr(0, word));
            add(phrase);
        }
        return m_found;
    }

    const Registry& m_registry;
    std::string_view m_line;
    NameReader m_names;
    WordingBase m_base;
    Completions m_found;
};

} // namespace

Captured captured(const Negotiation& negotiation, const Registry& registry, const std::string& line,
                  const std::vector<DelegationCode>& from, Timestamp now) {
    Captured result;
    auto made = prepareProposing(negotiation, registry, {line, {}, from, {}}, now);
    if (!made) return result;
    result.proposing = std::move(*made);
    const Landed& landed = result.proposing.landed;
    for (const PlacedProposal& placed : landed.placed) result.changes.push_back(changeOf(placed));
    for (const PlacedStand& stand : landed.stands)
        result.changes.push_back({stand.delegations, stand.label, stand.paragraph, std::string{nameOf(stand.act)}, {}, {}});
    const auto tokens = lexWording(line);
    const NameReader names{line, registry};
    if (const auto speaker = speakerAt(line, tokens, 0, names)) result.delegations = speaker->speaker.proponents;
    if (result.delegations.empty()) result.delegations = from;
    const auto base = wordingBase(negotiation, workingText(negotiation), false);
    if (const auto index = namedParagraph(line, tokens, names, base)) result.paragraph = base.draft.paragraphs[*index].id;
    if (!landed.unplaced.empty()) {
        const Unplaced& first = landed.unplaced.front();
        result.missing = NotRead{first.why, first.subject};
        result.candidates = first.candidates;
    } else if (result.changes.empty()) {
        result.missing = NotRead{result.delegations.empty() ? Why::speakerMissing
                                 : result.paragraph         ? Why::noChangeSaid
                                                            : Why::noParagraphNamed,
                                 {}};
    }
    return result;
}

Completions completionsAt(const Negotiation& negotiation, const Registry& registry, const std::string& line, std::size_t cursor) {
    return Completer{negotiation, registry, std::string_view{line}.substr(0, cursor)}.complete();
}

} // namespace chapeau
