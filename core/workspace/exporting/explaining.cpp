#include "core/workspace/exporting/explaining.h"

#include "core/standing/lineage.h"
#include "core/workspace/exporting/changed_units.h"
#include "core/workspace/exporting/text_names.h"

#include <algorithm>
#include <ranges>

namespace chapeau {

namespace {

using Kind = ExplainedChange::Kind;

Kind kindOf(const ChangedUnit& unit) {
    if (unit.base.empty()) return Kind::added;
    if (unit.today.empty()) return Kind::deleted;
    if (unit.base.size() > unit.today.size()) return Kind::joined;
    if (unit.base.size() < unit.today.size()) return Kind::split;
    return unit.moved() ? Kind::moved : Kind::edited;
}

/// "PP9, PP10 and PP11"
std::string labelList(const LabelledText& text, const std::vector<std::size_t>& indexes) {
    std::string list;
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        if (i > 0) list += i + 1 == indexes.size() ? " and " : ", ";
        list += text.labels[indexes[i]];
    }
    return list;
}

std::vector<Edit> editsBetween(const std::string& before, const std::string& after) {
    if (before == after) return {};
    if (before.empty() || after.empty()) return {{{0, before.size()}, after}};
    return diffWords(before, after);
}

/// The blanks and stops around its words don't tell whose they are.
std::string_view bare(std::string_view text) {
    constexpr std::string_view around = " ,;:.";
    const auto begin = std::min(text.find_first_not_of(around), text.size());
    return text.substr(begin, text.find_last_not_of(around) + 1 - begin);
}

bool brings(const Proposal& proposal, std::string_view words) {
    return !words.empty() && proposal.text.text.find(words) != std::string::npos && proposal.base.text.find(words) == std::string::npos;
}

bool takesAway(const Proposal& proposal, std::string_view words) {
    return !words.empty() && proposal.base.text.find(words) != std::string::npos && proposal.text.text.find(words) == std::string::npos;
}

/// Which of a unit's proposals made an edit: the last one that brought its words or took them away; else the last.
const Proposal* makerOf(const ChangedUnit& unit, const std::string& before, const Edit& edit) {
    const auto removed = bare(std::string_view{before}.substr(edit.base.begin, edit.base.size()));
    for (auto at = unit.proposals.rbegin(); at != unit.proposals.rend(); ++at)
        if (brings(**at, bare(edit.text)) || takesAway(**at, removed)) return *at;
    return unit.proposals.back();
}

class ChangeTeller {
public:
    /// `before` and `today` are texts of the two, or their front matters as texts; all of it outlives this.
    ChangeTeller(const Negotiation& negotiation, const Registry& registry, const LabelledText& before, const LabelledText& today)
        : m_negotiation{negotiation}, m_registry{registry}, m_before{before}, m_today{today} {}

    void tell(const Version& base, std::vector<ExplainedChange>& changes) const {
        for (const auto& unit : changedUnits(m_negotiation, base, m_before, m_today))
            if (!isFrontOfOneText(unit)) addChanges(unit, changes);
    }

private:
    /// A text without a title is no change of the title.
    [[nodiscard]] bool isFrontOfOneText(const ChangedUnit& unit) const {
        const bool onFront = frontPartOf(unit.paragraphs.front()).has_value();
        return onFront && (wordsOf(m_before, unit.base).text.empty() || wordsOf(m_today, unit.today).text.empty());
    }

    /// One change; or one for each heading, where the officer explains parts of a paragraph under several.
    void addChanges(const ChangedUnit& unit, std::vector<ExplainedChange>& changes) const {
        const ExplainedChange whole = wholeChange(unit);
        std::vector<std::string> headings;
        for (const auto* proposal : unit.proposals)
            if (std::ranges::find(headings, proposal->heading) == headings.end()) headings.push_back(proposal->heading);
        const bool divides = whole.kind == Kind::edited && headings.size() > 1;
        if (!divides) {
            changes.push_back(withReasons(whole, unit.proposals, unit));
            return;
        }
        for (const auto& heading : headings) {
            ExplainedChange part = whole;
            std::vector<const Proposal*> proposals = unit.proposals;
            std::erase_if(proposals, [&](const Proposal* proposal) { return proposal->heading != heading; });
            std::erase_if(part.edits, [&](const Edit& edit) { return makerOf(unit, whole.before.text, edit)->heading != heading; });
            if (!part.edits.empty()) changes.push_back(withReasons(part, proposals, unit));
        }
    }

    [[nodiscard]] ExplainedChange wholeChange(const ChangedUnit& unit) const {
        ExplainedChange change;
        change.kind = kindOf(unit);
        change.label = labelList(m_before, unit.base);
        change.newLabel = labelList(m_today, unit.today);
        if (change.newLabel == change.label) change.newLabel.clear();
        if (change.kind == Kind::added || change.kind == Kind::moved) change.place = placeOf(unit);
        change.before = wordsOf(m_before, unit.base);
        change.edits = editsBetween(change.before.text, wordsOf(m_today, unit.today).text);
        return change;
    }

    [[nodiscard]] ExplainedChange withReasons(ExplainedChange change, const std::vector<const Proposal*>& proposals,
                                              const ChangedUnit& unit) const {
        for (const auto* proposal : proposals) {
            if (change.heading.empty()) change.heading = proposal->heading;
            if (!proposal->reason.empty()) change.reasons.push_back(proposal->reason);
            for (const auto& source : proposal->sources) addSource(change, source);
            if (!proposal->ours) addProponents(change, *proposal);
        }
        for (const auto& [paragraph, source] : m_negotiation.sources)
            if (std::ranges::find(unit.paragraphs, paragraph) != unit.paragraphs.end()) addSource(change, source);
        return change;
    }

    static void addSource(ExplainedChange& change, const Source& source) {
        const auto isSame = [&](const Source& known) {
            return known.document == source.document && known.paragraph == source.paragraph && known.quote == source.quote;
        };
        if (std::ranges::none_of(change.sources, isSame)) change.sources.push_back(source);
    }

    void addProponents(ExplainedChange& change, const Proposal& proposal) const {
        auto codes = proposal.proponents;
        sortByName(codes, m_registry);
        for (const auto& code : codes) {
            const auto name = m_registry.name(code);
            if (std::ranges::find(change.proponents, name) == change.proponents.end()) change.proponents.push_back(name);
        }
    }

    [[nodiscard]] std::optional<std::size_t> inBase(std::size_t today) const { return m_before.find(m_today.draft.paragraphs[today].id); }

    /// "after PP8": named by what the reader of the base knows; "before OP1" where it opens a part of the text.
    [[nodiscard]] std::string placeOf(const ChangedUnit& unit) const {
        const std::size_t first = unit.today.front();
        const auto& paragraphs = m_today.draft.paragraphs;
        std::optional<std::size_t> previous;
        for (std::size_t i = first; i > 0 && !previous; --i) previous = inBase(i - 1);
        std::optional<std::size_t> next;
        for (std::size_t i = unit.today.back() + 1; i < paragraphs.size() && !next; ++i) next = inBase(i);
        const auto isOfKind = [&](std::optional<std::size_t> index) {
            return index && m_before.draft.paragraphs[*index].kind == paragraphs[first].kind;
        };
        if (next && (!previous || (!isOfKind(previous) && isOfKind(next)))) return "before " + m_before.labels[*next];
        return previous ? "after " + m_before.labels[*previous] : "at the beginning";
    }

    const Negotiation& m_negotiation;
    const Registry& m_registry;
    const LabelledText& m_before;
    const LabelledText& m_today;
};

std::vector<NotedText> notedTexts(const Negotiation& negotiation) {
    std::vector<NotedText> texts;
    for (const auto& version : negotiation.versions) {
        std::string what = isAdopted(version) ? "resolution" : "draft resolution";
        const std::string& adopted = version.draft.front.adoptionLine;
        constexpr std::string_view opening = "Resolution adopted";
        if (adopted.starts_with(opening)) what = "r" + adopted.substr(1);
        if (&version == &negotiation.current() && changedSinceIssue(negotiation)) what += ", with the changes agreed since";
        texts.push_back({version.symbol, what});
    }
    return texts;
}

} // namespace

const Version& baseOfNote(const Negotiation& negotiation) {
    const auto latestFirst = negotiation.versions | std::views::reverse;
    const auto adopted = std::ranges::find_if(latestFirst, isAdopted);
    return adopted == latestFirst.end() ? negotiation.versions.front() : *adopted;
}

Result<ExplanatoryNote> explanatoryNote(const Negotiation& negotiation, const Registry& registry, const std::string& against) {
    const Version* base = &baseOfNote(negotiation);
    if (!against.empty()) {
        const auto version = versionNamed(negotiation, against);
        if (!version) return tl::unexpected(version.error());
        base = *version;
    }
    const auto before = issuedText(*base);
    const auto today = workingText(negotiation);
    ExplanatoryNote note{today.draft, negotiation.own ? registry.name(*negotiation.own) : "", base->symbol, notedTexts(negotiation), {},
                         {}};
    const auto frontBefore = frontText(before);
    const auto frontToday = frontText(today);
    ChangeTeller{negotiation, registry, frontBefore, frontToday}.tell(*base, note.changes);
    ChangeTeller{negotiation, registry, before, today}.tell(*base, note.changes);
    for (const auto& proposal : negotiation.proposals)
        if (!proposal.pointToStress.empty()) note.pointsToStress.push_back(proposal.pointToStress);
    return note;
}

} // namespace chapeau
