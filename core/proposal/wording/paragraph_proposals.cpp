#include "core/proposal/wording/paragraph_proposals.h"

#include "core/draft/opening_words.h"
#include "core/proposal/wording/grammar/lexer.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

constexpr double paragraphConfidence = 0.95;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view withoutBlanks(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

/// "PP8 bis:", "OP3."
std::string_view withoutLabel(std::string_view text) {
    if (!(text.starts_with("PP") || text.starts_with("OP"))) return text;
    std::size_t at = 2;
    while (at < text.size() && (isDigit(text[at]) || text[at] == ' ')) ++at;
    if (at == 2) return text;
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view suffix : {"bis", "ter", "quater", "quinquies", "alt"})
            if (text.substr(at).starts_with(suffix)) {
                at += suffix.size();
                while (at < text.size() && text[at] == ' ') ++at;
                more = true;
            }
    }
    while (at < text.size() && (text[at] == ':' || text[at] == '.' || text[at] == ' ')) ++at;
    return text.substr(at);
}

std::vector<std::string> textsOf(const std::vector<Phrase>& phrases) {
    std::vector<std::string> texts;
    for (const Phrase& phrase : phrases)
        for (const std::string& paragraph : phrase.quoted ? paragraphsOf(phrase.words) : std::vector{collapsed(phrase.words)})
            texts.push_back(withoutOwnMark(paragraph));
    std::erase_if(texts, [](const std::string& text) { return text.empty(); });
    return texts;
}

Proposal proposalOn(const WordingBase& base, std::size_t index, Operation operation) {
    const Paragraph& paragraph = base.draft.paragraphs[index];
    Proposal proposal;
    proposal.operation = operation;
    proposal.targets = {paragraph.id};
    proposal.kind = paragraph.kind;
    proposal.level = paragraph.level;
    proposal.base = paragraph.text;
    proposal.confidence = paragraphConfidence;
    return proposal;
}

RichText newText(const std::string& words, ParagraphKind kind) {
    Paragraph paragraph;
    paragraph.kind = kind;
    paragraph.text.text = words;
    italicizeOpening(paragraph);
    return paragraph.text;
}

/// Where something new stands, and like what.
struct Gap {
    std::optional<std::size_t> after{}; ///< none: at the start
    std::size_t model = 0;
    std::string label{};
    int deeper = 0; ///< levels below the model
};

std::optional<std::size_t> lastOfPart(const WordingBase& base, ParagraphKind kind) {
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < base.draft.paragraphs.size(); ++i)
        if (base.draft.paragraphs[i].kind == kind) last = lastOf(base.draft.paragraphs, i);
    return last;
}

std::variant<Gap, NotMade> gapBeside(const WordingBase& base, const TargetName& name, Where where, std::optional<std::size_t> before) {
    TargetName found = name;
    // "after 4" is said of numbered paragraphs
    if (found.part == DraftPart::unnamed && !found.ordinal && found.number > 0) found.part = DraftPart::operative;
    const auto at = findParagraph(base, found, before);
    if (const auto* failure = std::get_if<NotMade>(&at)) {
        // After a paragraph that somebody proposes to add: in the same gap.
        const auto open = std::ranges::find(base.open, labelOf(found), &LabelledProposal::label);
        if (open == base.open.end() || open->proposal.operation != Operation::insert || !open->proposal.after) return *failure;
        const auto anchor = indexOf(base.draft.paragraphs, *open->proposal.after);
        if (!anchor) return *failure;
        return Gap{*anchor, *anchor, open->label};
    }
    const std::size_t index = std::get<std::size_t>(at);
    if (isFront(base, index)) return NotMade{Why::onlyReworded, base.labels[index], {}};
    Gap gap{std::nullopt, index, base.labels[index]};
    if (where == Where::before) {
        if (index > 0) gap.after = index - 1;
    } else {
        gap.after = found.chapeau ? index : lastOf(base.draft.paragraphs, index);
    }
    return gap;
}

/// "a new PP8 bis": after PP8 and what belongs to it.
std::variant<Gap, NotMade> gapOfLabel(const WordingBase& base, const TargetName& name, std::optional<std::size_t> before) {
    std::string label = labelOf(name);
    if (name.number == 0 && !name.items.empty() && before) label = base.labels[*before];
    if (!name.suffix.empty()) {
        for (std::string stem = withoutLastSuffix(label); !stem.empty(); stem = withoutLastSuffix(stem)) {
            if (const auto index = indexOfLabel(base, stem)) return Gap{lastOf(base.draft.paragraphs, *index), *index, label};
            if (stem == withoutLastSuffix(stem)) break;
        }
        return NotMade{Why::noSuchParagraph, withoutLastSuffix(label), {}};
    }
    // "PP0" is before the first; the next number after the last is at the end of its part.
    const auto part = label.starts_with("PP") ? ParagraphKind::preambular : ParagraphKind::operative;
    const auto last = lastOfPart(base, part);
    if (last && name.items.empty() && name.number > 0) {
        if (const auto index = indexOfLabel(base, (label.starts_with("PP") ? "PP" : "OP") + std::to_string(name.number - 1));
            index && lastOf(base.draft.paragraphs, *index) == *last)
            return Gap{*last, *index, label};
    }
    return NotMade{Why::placeNotSaid, label, {}};
}

std::variant<Gap, NotMade> gapOf(const WordingBase& base, const Amendment& amendment, std::optional<std::size_t> before) {
    const Step& step = amendment.steps.front();
    if (!step.beside.empty()) return gapBeside(base, step.beside.front(), step.place.where, before);
    if (amendment.targets.empty()) return NotMade{Why::placeInDraftNotSaid, {}, {}};
    const TargetName& name = amendment.targets.front();
    if (name.what == TargetName::What::wholePart && (step.place.where == Where::atEnd || step.place.where == Where::unsaid)) {
        const auto last = lastOfPart(base, name.part == DraftPart::preamble ? ParagraphKind::preambular : ParagraphKind::operative);
        if (last && step.place.where == Where::atEnd) return Gap{*last, *last, base.labels[*last]};
        return NotMade{Why::placeNotSaid, name.written, {}};
    }
    if (name.what == TargetName::What::paragraph) {
        const auto found = findParagraph(base, name, before);
        if (const auto* index = std::get_if<std::size_t>(&found); index != nullptr && step.place.where != Where::unsaid) {
            const std::size_t end = step.place.where == Where::atBeginning ? *index : lastOf(base.draft.paragraphs, *index);
            const auto items = lastOf(base.draft.paragraphs, *index) > *index;
            return items ? std::variant<Gap, NotMade>{Gap{end, *index + 1, base.labels[*index]}}
                         : NotMade{Why::placeNotSaid, name.written, {}};
        }
        if (std::holds_alternative<std::size_t>(found)) return NotMade{Why::placeNotSaid, labelOf(name), {}};
        return gapOfLabel(base, name, before);
    }
    return NotMade{Why::placeInDraftNotSaid, {}, {}};
}

ParagraphKind kindIn(const WordingBase& base, const Gap& gap, const std::string& text) {
    const auto& paragraphs = base.draft.paragraphs;
    const ParagraphKind kind = paragraphs[gap.model].kind;
    const bool lastPreambular = kind == ParagraphKind::preambular && gap.after && *gap.after + 1 < paragraphs.size() &&
                                paragraphs[*gap.after + 1].kind != ParagraphKind::preambular;
    if (lastPreambular && opensAsOperative(text) && !opensAsPreambular(text)) return ParagraphKind::operative;
    return kind;
}

} // namespace

std::string withoutOwnMark(std::string_view text) {
    text = withoutLabel(withoutBlanks(text));
    std::size_t at = 0;
    while (at < text.size() && isDigit(text[at])) ++at;
    for (const std::string_view suffix : {" bis", " ter", " quater"})
        if (at > 0 && text.substr(at).starts_with(suffix) && text.substr(at + suffix.size()).starts_with(". "))
            return std::string{withoutBlanks(text.substr(at + suffix.size() + 1))};
    if (at > 0 && at <= 3 && at + 1 < text.size() && text[at] == '.' && text[at + 1] == ' ')
        return std::string{withoutBlanks(text.substr(at + 1))};
    if (text.starts_with('(')) {
        const auto close = text.find(')');
        if (close >= 2 && close <= 5 && close + 1 < text.size() && text[close + 1] == ' ')
            return std::string{withoutBlanks(text.substr(close + 1))};
    }
    return std::string{text};
}

DraftedOrNot draftedInsertion(const WordingBase& base, const Amendment& amendment, std::optional<std::size_t> before) {
    const auto texts = textsOf(amendment.steps.front().text);
    if (texts.empty()) return NotMade{Why::noNewText, {}, {}};
    const auto found = gapOf(base, amendment, before);
    if (const auto* failure = std::get_if<NotMade>(&found)) return *failure;
    const Gap& gap = std::get<Gap>(found);
    std::vector<Drafted> drafted;
    std::optional<ParagraphId> after;
    if (gap.after) after = base.draft.paragraphs[*gap.after].id;
    for (const std::string& text : texts) {
        Proposal proposal;
        proposal.operation = Operation::insert;
        proposal.after = after;
        proposal.created = {ParagraphId::random()};
        proposal.kind = kindIn(base, gap, text);
        proposal.level = proposal.kind == base.draft.paragraphs[gap.model].kind ? base.draft.paragraphs[gap.model].level : 0;
        proposal.text = newText(text, proposal.kind);
        proposal.confidence = paragraphConfidence;
        after = proposal.created.front();
        drafted.push_back({std::move(proposal), gap.label});
    }
    return drafted;
}

Drafted draftedDeletion(const WordingBase& base, std::size_t index, bool chapeauOnly) {
    Drafted drafted{proposalOn(base, index, Operation::remove), base.labels[index]};
    const std::size_t last = chapeauOnly ? index : lastOf(base.draft.paragraphs, index);
    for (std::size_t i = index + 1; i <= last; ++i) {
        drafted.proposal.targets.push_back(base.draft.paragraphs[i].id);
        drafted.proposal.base = joinedByNewline(drafted.proposal.base, base.draft.paragraphs[i].text);
    }
    return drafted;
}

Drafted draftedRewording(const WordingBase& base, std::size_t index, RichText text) {
    Drafted drafted{proposalOn(base, index, Operation::replace), base.labels[index]};
    drafted.proposal.text = std::move(text);
    return drafted;
}

DraftedOrNot draftedReplacement(const WordingBase& base, const std::vector<std::size_t>& targets, const std::vector<std::string>& written) {
    std::vector<std::string> texts;
    for (const std::string& text : written) texts.push_back(withoutOwnMark(text));
    std::vector<std::size_t> places = targets;
    // A paragraph with its items, given anew with its items.
    if (targets.size() == 1 && texts.size() > 1)
        for (std::size_t i = targets.front() + 1; i <= lastOf(base.draft.paragraphs, targets.front()); ++i) places.push_back(i);
    std::vector<Drafted> drafted;
    if (texts.size() == 1 && places.size() > 1) {
        Proposal proposal = proposalOn(base, places.front(), Operation::join);
        std::string label = base.labels[places.front()];
        for (std::size_t i = 1; i < places.size(); ++i) {
            proposal.targets.push_back(base.draft.paragraphs[places[i]].id);
            proposal.base = joinedByNewline(proposal.base, base.draft.paragraphs[places[i]].text);
            label += ", " + base.labels[places[i]];
        }
        proposal.text = withText(proposal.base, texts.front());
        drafted.push_back({std::move(proposal), std::move(label)});
        return drafted;
    }
    if (texts.size() > 1 && places.size() == 1) {
        Proposal proposal = proposalOn(base, places.front(), Operation::split);
        std::string joined;
        for (const std::string& text : texts) joined += (joined.empty() ? "" : "\n") + text;
        for (std::size_t i = 1; i < texts.size(); ++i) proposal.created.push_back(ParagraphId::random());
        proposal.text = withText(proposal.base, joined);
        drafted.push_back({std::move(proposal), base.labels[places.front()]});
        return drafted;
    }
    if (texts.size() != places.size()) return NotMade{Why::severalParagraphs, base.labels[places.front()], {}};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const RichText& old = base.draft.paragraphs[places[i]].text;
        if (old.text == texts[i]) continue;
        drafted.push_back(draftedRewording(base, places[i], withText(old, texts[i])));
    }
    if (drafted.empty()) return NotMade{Why::sameText, base.labels[places.front()], {}};
    return drafted;
}

DraftedOrNot draftedMove(const WordingBase& base, std::size_t index, const Step& step) {
    if (step.beside.empty()) return NotMade{Why::placeInDraftNotSaid, {}, {}};
    TargetName name = step.beside.front();
    if (!name.suffix.empty()) name.suffix.clear(); // "as PP1 bis": after PP1
    const auto found = findParagraph(base, name, std::nullopt);
    if (const auto* failure = std::get_if<NotMade>(&found)) return *failure;
    const std::size_t beside = std::get<std::size_t>(found);
    if (isFront(base, beside)) return NotMade{Why::onlyReworded, base.labels[beside], {}};
    Drafted drafted{proposalOn(base, index, Operation::move), base.labels[index]};
    drafted.proposal.text = drafted.proposal.base;
    // "To OP7" is to its place: behind it from above, before it from below.
    const bool before = step.place.where == Where::before || (step.place.where == Where::unsaid && beside < index);
    std::optional<std::size_t> after;
    if (!before) after = lastOf(base.draft.paragraphs, beside);
    if (before && beside > 0) after = beside - 1;
    if (after == index || (after && *after + 1 == index) || (!after && index == 0)) return NotMade{Why::sameOrder, {}, {}};
    if (after) drafted.proposal.after = base.draft.paragraphs[*after].id;
    return std::vector{std::move(drafted)};
}

DraftedOrNot draftedJoin(const WordingBase& base, std::size_t index, const Step& step) {
    std::vector<std::size_t> targets{index};
    for (const TargetName& name : step.beside) {
        const auto found = findParagraph(base, name, index);
        if (const auto* failure = std::get_if<NotMade>(&found)) return *failure;
        targets.push_back(std::get<std::size_t>(found));
    }
    std::ranges::sort(targets);
    targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    const auto texts = textsOf(step.text);
    if (targets.size() < 2) return NotMade{Why::noParagraphNamed, {}, {}};
    if (texts.size() != 1) return NotMade{Why::noNewText, {}, {}};
    return draftedReplacement(base, targets, texts);
}

} // namespace chapeau
