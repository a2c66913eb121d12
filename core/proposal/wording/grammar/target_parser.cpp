#include "core/proposal/wording/grammar/target_parser.h"

#include <algorithm>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;

constexpr int largestNumber = 9999;
constexpr int longestRange = 60;
constexpr int deepestOwner = 3;
constexpr std::size_t longestList = 60;

std::optional<int> numberOf(const WordingToken& token) {
    if (token.kind == Kind::number && token.text.size() <= 4) return std::stoi(token.text);
    return std::nullopt;
}

bool isItemMark(const WordingToken& token) {
    if (token.kind != Kind::word || token.text.size() > 5) return false;
    const bool same = token.text.find_first_not_of(token.text.front()) == std::string::npos;
    return same ? token.text.size() <= 3 : token.text.find_first_not_of("ivx") == std::string::npos;
}

bool isTh(const WordingToken& token) {
    return token.text == "st" || token.text == "nd" || token.text == "rd" || token.text == "th";
}

} // namespace

bool TargetParser::adjoins(std::size_t at) const {
    return at > 0 && at < m_tokens.size() && m_tokens[at].bytes.begin == m_tokens[at - 1].bytes.end;
}

std::size_t TargetParser::skipArticles(std::size_t at) const {
    while (sense(at) == Sense::article || sense(at) == Sense::existing) ++at;
    return at;
}

std::optional<DraftPart> TargetParser::part(std::size_t at) const {
    switch (sense(at)) {
    case Sense::preambular: return DraftPart::preamble;
    case Sense::operative: return DraftPart::operative;
    case Sense::annex: return DraftPart::annex;
    default: return std::nullopt;
    }
}

TargetsRead TargetParser::finished(TargetsRead read, std::size_t begin) const {
    const ByteRange bytes{m_tokens[begin].bytes.begin, m_tokens[read.end - 1].bytes.end};
    for (TargetName& name : read.targets) name.written = m_text.substr(bytes.begin, bytes.size());
    return read;
}

/// "bis", "alt2", "(a) (i)", ", subparagraph (b)" behind a number.
void TargetParser::readTail(TargetName& name, std::size_t& at) const {
    for (;;) {
        const std::size_t next = is(at, Kind::dash) && sense(at + 1) == Sense::suffix ? at + 1 : at;
        if (sense(next) != Sense::suffix) break;
        name.suffix += " " + m_tokens[next].text;
        at = next + 1;
        if (is(at, Kind::stop) && sense(at + 1) == Sense::suffix) ++at;
        if (is(at, Kind::number) && adjoins(at)) name.suffix += m_tokens[at++].text;
    }
    readItems(name, at);
    for (const bool behindItems = !name.items.empty(); behindItems && sense(at) == Sense::suffix; ++at)
        name.suffix += " " + m_tokens[at].text;
}

void TargetParser::readItems(TargetName& name, std::size_t& at) const {
    for (;;) {
        std::size_t next = is(at, Kind::comma) && sense(at + 1) == Sense::subparagraph ? at + 1 : at;
        if (sense(next) == Sense::subparagraph) ++next;
        if (is(next, Kind::open) && next + 1 < m_tokens.size() && is(next + 2, Kind::close) &&
            (isItemMark(m_tokens[next + 1]) || (is(next + 1, Kind::number) && m_tokens[next + 1].text.size() <= 2))) {
            name.items.push_back(m_tokens[next + 1].text);
            at = next + 3;
        } else if (next == at && adjoins(at) && isItemMark(m_tokens[at]) && m_tokens[at].text.size() == 1) {
            name.items.push_back(m_tokens[at].text);
            ++at;
        } else {
            return;
        }
    }
}

/// "of the preamble", "of the operative part", "of the annex".
DraftPart TargetParser::partBehind(std::size_t& at) const {
    std::size_t next = at;
    if (is(next, Kind::comma)) ++next;
    if (sense(next) != Sense::of && sense(next) != Sense::in) return DraftPart::unnamed;
    next = skipArticles(next + 1);
    const auto found = part(next);
    if (!found || is(next + 1, Kind::number) || sense(next + 1) == Sense::paragraph) return DraftPart::unnamed;
    at = sense(next + 1) == Sense::section ? next + 2 : next + 1;
    return *found;
}

/// "PP3", "OP2 (a)", "preambular paragraph 8", "paragraphs 27 and 43", "operative paragraph (a)".
std::optional<TargetsRead> TargetParser::byLabel(std::size_t at) const {
    std::size_t next = skipArticles(at);
    TargetName name;
    if (token(next) != nullptr && m_tokens[next].text == "ppl") {
        name.part = DraftPart::preamble; // scans read the digit 1 as the letter l
        name.number = 1;
        return finished({{name}, next + 1}, at);
    }
    const auto named = part(next);
    if (named) ++next;
    if (is(next, Kind::comma) && named == DraftPart::annex) ++next;
    const bool paragraph = sense(next) == Sense::paragraph;
    if (paragraph) ++next;
    if (!named && !paragraph) return std::nullopt;
    if (is(next, Kind::dash) && is(next + 1, Kind::number)) ++next;
    if (is(next, Kind::stop) && is(next + 1, Kind::number)) ++next;
    name.part = named.value_or(DraftPart::unnamed);
    if (!is(next, Kind::number)) {
        if (!paragraph) return std::nullopt;
        readItems(name, next);
        return name.items.empty() ? std::nullopt : std::optional{finished({{name}, next}, at)};
    }
    const auto number = numberOf(m_tokens[next]);
    if (!number) return std::nullopt;
    name.number = *number;
    ++next;
    readTail(name, next);
    if (const auto behind = partBehind(next); behind != DraftPart::unnamed) name.part = behind;
    return finished({{name}, next}, at);
}

/// "first", "8th", "last", "second last", "last but one", "thirty second".
std::optional<TargetParser::Ordinals> TargetParser::ordinal(std::size_t at) const {
    const WordingToken* first = token(at);
    if (first == nullptr) return std::nullopt;
    if (const auto number = numberOf(*first); number && at + 1 < m_tokens.size() && adjoins(at + 1) && isTh(m_tokens[at + 1]))
        return Ordinals{{*number}, at + 2};
    if (sense(at) == Sense::tens && sense(at + 1) == Sense::second && m_tokens[at + 1].meaning.value < 10)
        return Ordinals{{first->meaning.value + m_tokens[at + 1].meaning.value}, at + 2};
    if (sense(at) == Sense::second) {
        const int number = first->meaning.value;
        if (sense(at + 1) == Sense::last) return Ordinals{{-number}, at + 2};
        if (is(at + 1, Kind::dash) && sense(at + 2) == Sense::last) return Ordinals{{-number}, at + 3};
        return Ordinals{{number}, at + 1};
    }
    if (first->text == "second-last" || first->text == "second-to-last") return Ordinals{{-2}, at + 1};
    if (sense(at) != Sense::last) return std::nullopt;
    if (sense(at + 1) == Sense::butWord && sense(at + 2) == Sense::one) return Ordinals{{-2}, at + 3};
    if (sense(at + 1) == Sense::butWord && sense(at + 2) == Sense::number) return Ordinals{{-m_tokens[at + 2].meaning.value - 1}, at + 3};
    return Ordinals{{first->meaning.value > 0 ? -first->meaning.value : -1}, at + 1};
}

TargetParser::Ordinals TargetParser::ordinals(std::size_t at) const {
    Ordinals read{{}, at};
    for (std::size_t next = at;;) {
        const auto found = ordinal(skipArticles(next));
        if (!found) return read;
        read.numbers.push_back(found->numbers.front());
        read.end = next = found->end;
        while (is(next, Kind::comma) || sense(next) == Sense::andWord) ++next;
        if (next == read.end || read.numbers.size() == longestList) return read;
    }
}

/// "the third preambular paragraph", "the last but one paragraph of the preamble", "the first and second operative paragraphs".
std::optional<TargetsRead> TargetParser::byOrdinal(std::size_t at) const {
    const Ordinals found = ordinals(skipArticles(at));
    if (found.numbers.empty()) return std::nullopt;
    std::size_t next = found.end;
    const auto named = part(next);
    if (named) ++next;
    const bool label = named && m_tokens[next - 1].text.size() <= 3; // "last PP"
    if (sense(next) == Sense::paragraph)
        ++next;
    else if (!label)
        return std::nullopt;
    TargetsRead read{{}, next};
    TargetName model;
    model.ordinal = true;
    model.part = named.value_or(DraftPart::unnamed);
    readTail(model, read.end);
    if (const auto behind = partBehind(read.end); behind != DraftPart::unnamed) model.part = behind;
    for (const int number : found.numbers) {
        read.targets.push_back(model);
        read.targets.back().number = number;
    }
    return finished(std::move(read), at);
}

/// "paragraph A.1": the first below the heading A.
std::optional<TargetsRead> TargetParser::bySection(std::size_t at) const {
    std::size_t next = skipArticles(at);
    if (const auto named = part(next)) ++next;
    if (sense(next) != Sense::paragraph) return std::nullopt;
    ++next;
    if (!is(next, Kind::word) || m_tokens[next].text.size() > 3 || !is(next + 1, Kind::stop) || !is(next + 2, Kind::number))
        return std::nullopt;
    if (!adjoins(next + 1) || !adjoins(next + 2)) return std::nullopt;
    TargetName name;
    name.section = m_text.substr(m_tokens[next].bytes.begin, m_tokens[next].bytes.size());
    name.number = numberOf(m_tokens[next + 2]).value_or(largestNumber);
    next += 3;
    readTail(name, next);
    return finished({{name}, next}, at);
}

/// "subparagraph (b)", "subparagraphs (b) and (c) of paragraph 4".
std::optional<TargetsRead> TargetParser::subparagraphs(std::size_t at, int depth) const {
    std::size_t next = skipArticles(at);
    if (sense(next) != Sense::subparagraph) return std::nullopt;
    TargetsRead read{{}, next};
    for (;;) {
        TargetName name;
        readItems(name, next);
        if (name.items.empty()) break;
        read.targets.push_back(name);
        read.end = next;
        while (is(next, Kind::comma) || sense(next) == Sense::andWord) ++next;
    }
    if (read.targets.empty()) return std::nullopt;
    if (sense(read.end) == Sense::of || sense(read.end) == Sense::in) {
        const auto owner = one(read.end + 1, depth + 1);
        if (owner && owner->targets.size() == 1 && owner->targets.front().what == TargetName::What::paragraph) {
            for (TargetName& name : read.targets) {
                auto items = owner->targets.front().items;
                items.insert(items.end(), name.items.begin(), name.items.end());
                name = owner->targets.front();
                name.items = std::move(items);
            }
            read.end = owner->end;
        }
    }
    return finished(std::move(read), at);
}

/// "the chapeau of OP5", "OP5 chapeau" is read by list().
std::optional<TargetsRead> TargetParser::chapeau(std::size_t at, int depth) const {
    std::size_t next = skipArticles(at);
    if (sense(next) != Sense::chapeau) return std::nullopt;
    ++next;
    if (sense(next) == Sense::of || sense(next) == Sense::to) {
        if (auto owner = one(next + 1, depth + 1)) {
            for (TargetName& name : owner->targets) name.chapeau = true;
            return finished(std::move(*owner), at);
        }
    }
    TargetName name;
    name.chapeau = true;
    return finished({{name}, next}, at);
}

bool TargetParser::isEnactingWords(std::size_t at) const {
    if (at + 1 >= m_tokens.size() || m_tokens[at].text != "enacting") return false;
    const auto& noun = m_tokens[at + 1].text;
    return noun == "words" || noun == "clause" || noun == "formula";
}

/// "the title", "the enacting words", "the draft resolution", "the preamble", "the whole text".
std::optional<TargetsRead> TargetParser::whole(std::size_t at) const {
    std::size_t next = skipArticles(at);
    TargetName name;
    if (sense(next) == Sense::title) {
        name.what = TargetName::What::title;
        ++next;
        if (sense(next) == Sense::of && sense(skipArticles(next + 1)) == Sense::draft) {
            next = skipArticles(next + 1);
            while (sense(next) == Sense::draft) ++next;
        }
        return finished({{name}, next}, at);
    }
    if (isEnactingWords(next)) {
        name.what = TargetName::What::enactingWords;
        return finished({{name}, next + 2}, at);
    }
    if (sense(next) == Sense::draft) {
        name.what = TargetName::What::draft;
        while (sense(next) == Sense::draft) ++next;
        if (is(next, Kind::symbol)) ++next;
        return finished({{name}, next}, at);
    }
    const auto named = part(next);
    if (!named || m_tokens[next].text.size() <= 3 || is(next + 1, Kind::number) || sense(next + 1) == Sense::paragraph) return std::nullopt;
    name.what = TargetName::What::wholePart;
    name.part = *named;
    next += sense(next + 1) == Sense::section ? 2 : 1;
    return finished({{name}, next}, at);
}

/// "the EU proposal on PP4", "the amendment of the EU to OP2", "the EU's proposal for OP2".
std::optional<TargetsRead> TargetParser::ofProposal(std::size_t at) const {
    const auto isProposal = [&](std::size_t i) {
        return sense(i) == Sense::amendment || (sense(i) == Sense::propose && m_tokens[i].meaning.form == VerbForm::noun);
    };
    const std::size_t begin = skipArticles(at);
    std::size_t next = begin;
    std::optional<NamesRead> name;
    if (isProposal(next)) {
        if (sense(next + 1) != Sense::of && sense(next + 1) != Sense::by) return std::nullopt;
        name = m_names.one(m_tokens, next + 2);
        if (!name) return std::nullopt;
        next = name->end;
    } else {
        name = m_names.one(m_tokens, next);
        if (!name) return std::nullopt;
        next = name->end;
        while (next < m_tokens.size() && (m_tokens[next].text == "'" || m_tokens[next].text == "’" || m_tokens[next].text == "s")) ++next;
        if (!isProposal(next)) return std::nullopt;
        ++next;
    }
    if (sense(next) != Sense::on && sense(next) != Sense::to && sense(next) != Sense::forWord && sense(next) != Sense::in)
        return std::nullopt;
    auto owner = one(next + 1);
    if (!owner) return std::nullopt;
    for (TargetName& target : owner->targets) target.proposalOf = name->codes.front();
    return finished(std::move(*owner), at);
}

std::optional<TargetsRead> TargetParser::one(std::size_t at, int depth) const {
    if (at >= m_tokens.size() || depth > deepestOwner) return std::nullopt;
    if (auto read = byLabel(at)) return read;
    if (auto read = bySection(at)) return read;
    if (auto read = byOrdinal(at)) return read;
    if (auto read = subparagraphs(at, depth)) return read;
    if (auto read = chapeau(at, depth)) return read;
    return whole(at);
}

std::optional<TargetsRead> TargetParser::list(std::size_t at) const {
    auto read = one(at);
    if (!read) read = ofProposal(at);
    if (!read) return std::nullopt;
    if (const std::size_t behind = is(read->end, Kind::comma) ? read->end + 1 : read->end;
        sense(behind) == Sense::chapeau && sense(behind + 1) != Sense::of) {
        for (TargetName& name : read->targets) name.chapeau = true;
        read->end = behind + 1;
    }
    while (read->targets.size() < longestList) {
        std::size_t next = read->end;
        const TargetName last = read->targets.back();
        const bool range = is(next, Kind::dash) || sense(next) == Sense::to;
        while (is(next, Kind::comma) || sense(next) == Sense::andWord || is(next, Kind::dash) || sense(next) == Sense::to ||
               (token(next) != nullptr && (m_tokens[next].text == "/" || m_tokens[next].text == "&")))
            ++next;
        if (next == read->end) break;
        TargetName name = last;
        std::size_t end = next;
        if (const auto number = next < m_tokens.size() ? numberOf(m_tokens[next]) : std::nullopt; number && last.number > 0) {
            // "paragraphs 27 and 43", but not the number of the next instruction: "OP3, 2. Delete"
            if (is(next + 1, Kind::stop) && sense(next + 2) != Sense::none && adjoins(next + 1)) break;
            name.number = *number;
            name.items.clear();
            name.suffix.clear();
            ++end;
            readTail(name, end);
        } else if (const auto another = one(next);
                   another && another->targets.size() == 1 && another->targets.front().what == TargetName::What::paragraph) {
            name = another->targets.front();
            end = another->end;
        } else {
            break;
        }
        if (range && name.part == last.part && name.items.empty() && name.number > last.number &&
            name.number - last.number < longestRange) {
            for (TargetName between = last; ++between.number < name.number;) read->targets.push_back(between);
        } else if (range) {
            break;
        }
        read->targets.push_back(name);
        read->end = end;
    }
    // "In the draft resolution, paragraph 9": the paragraph.
    if (read->targets.back().what == TargetName::What::paragraph)
        std::erase_if(read->targets, [](const TargetName& name) { return name.what == TargetName::What::draft; });
    return read;
}

} // namespace chapeau
