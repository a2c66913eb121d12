#include "core/proposal/wording/grammar/items.h"

#include "core/draft/opening_words.h"
#include "core/proposal/wording/grammar/target_parser.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;
using Tokens = std::span<const WordingToken>;

bool isOperation(Sense sense) {
    return sense == Sense::insert || sense == Sense::remove || sense == Sense::replace || sense == Sense::substitute ||
           sense == Sense::change || sense == Sense::amend || sense == Sense::move || sense == Sense::join || sense == Sense::restore;
}

bool isAct(Sense sense) {
    return sense == Sense::support || sense == Sense::retain || sense == Sense::reserve || sense == Sense::bracket ||
           sense == Sense::withdraw || sense == Sense::agree;
}

bool isPlace(Sense sense) {
    return sense == Sense::in || sense == Sense::after || sense == Sense::before || sense == Sense::at || sense == Sense::forWord ||
           sense == Sense::on || sense == Sense::from;
}

/// What can't end an instruction: it goes on in the next line.
bool leavesOpen(const WordingToken& token) {
    if (token.kind == Kind::comma || token.kind == Kind::arrow || token.kind == Kind::plus) return true;
    const Sense sense = token.meaning.sense;
    return isPlace(sense) || sense == Sense::by || sense == Sense::with || sense == Sense::of || sense == Sense::to ||
           sense == Sense::andWord || sense == Sense::article || sense == Sense::words ||
           (isOperation(sense) && token.meaning.form == VerbForm::base);
}

class Cutter {
public:
    Cutter(std::string_view text, std::vector<WordingToken> tokens, const NameReader& names)
        : m_text{text}, m_tokens{std::move(tokens)}, m_names{names} {}

    std::vector<Item> cut() {
        bool empty = true;
        for (std::size_t begin = 0; begin < m_tokens.size();) {
            std::size_t end = begin;
            while (end < m_tokens.size() && m_tokens[end].kind != Kind::lineEnd) ++end;
            if (end > begin) addLine(Tokens{m_tokens}.subspan(begin, end - begin), empty);
            empty = end < m_tokens.size() && m_tokens[end].blankLine;
            begin = end + 1;
        }
        return std::move(m_items);
    }

private:
    void addLine(Tokens line, bool afterEmptyLine) {
        if (m_items.empty()) return open(line);
        if (isOnlyQuotation(line) && !m_items.back().tokens.empty() && expectsText(m_items.back())) return append(line);
        if (expectsText(m_items.back()) && takesNewText(line, afterEmptyLine)) return addNewText(line, afterEmptyLine);
        if (afterEmptyLine || opensItem(line)) return open(line);
        append(line);
    }

    void open(Tokens line) {
        Item item;
        item.bytes = {line.front().bytes.begin, line.back().bytes.end};
        item.tokens.assign(line.begin(), line.end());
        m_items.push_back(std::move(item));
        m_inNewText = false;
    }

    void append(Tokens line) {
        Item& item = m_items.back();
        item.tokens.insert(item.tokens.end(), line.begin(), line.end());
        item.bytes.end = line.back().bytes.end;
    }

    [[nodiscard]] std::string raw(Tokens line) const {
        return std::string{m_text.substr(line.front().bytes.begin, line.back().bytes.end - line.front().bytes.begin)};
    }

    void addNewText(Tokens line, bool afterEmptyLine) {
        Item& item = m_items.back();
        if (item.newText.empty() || afterEmptyLine || opensParagraph(line))
            item.newText.push_back(collapsed(raw(line)));
        else
            item.newText.back() += " " + collapsed(raw(line));
        item.bytes.end = line.back().bytes.end;
        m_inNewText = true;
    }

    static bool isOnlyQuotation(Tokens line) {
        if (line.front().kind != Kind::quotation) return false;
        return std::ranges::all_of(line.subspan(1), [](const WordingToken& token) {
            return token.kind == Kind::stop || token.kind == Kind::comma || token.kind == Kind::semicolon ||
                   token.kind == Kind::quotation || token.kind == Kind::close || token.meaning.sense == Sense::andWord;
        });
    }

    /// An instruction that ends where its new text should begin: "… insert a new paragraph reading:".
    [[nodiscard]] bool expectsText(const Item& item) const {
        const WordingToken& last = item.tokens.back();
        const bool ends = last.kind == Kind::colon || last.kind == Kind::dash || last.meaning.sense == Sense::read ||
                          last.meaning.sense == Sense::follows || last.meaning.sense == Sense::following;
        const bool quoted = last.kind == Kind::quotation && saysParagraphs(item);
        if (!ends && !quoted) return false;
        return std::ranges::any_of(
            item.tokens, [](const WordingToken& token) { return isOperation(token.meaning.sense) || token.meaning.sense == Sense::read; });
    }

    static bool saysParagraphs(const Item& item) {
        return std::ranges::any_of(item.tokens,
                                   [](const WordingToken& token) { return token.text == "paragraphs" || token.text == "subparagraphs"; });
    }

    [[nodiscard]] bool takesNewText(Tokens line, bool afterEmptyLine) const {
        const Item& item = m_items.back();
        if (item.tokens.back().kind == Kind::quotation || speaksFirst(line) || namesParagraph(line) || isInstruction(line)) return false;
        if (item.newText.empty()) return true;
        if (!afterEmptyLine) return true;
        return m_inNewText && (opensParagraph(line) || (saysParagraphs(item) && opensAsParagraph(line)));
    }

    [[nodiscard]] bool opensAsParagraph(Tokens line) const { return opensAsPreambular(raw(line)) || opensAsOperative(raw(line)); }

    /// "(a) ", "4. "
    static bool opensParagraph(Tokens line) {
        if (line.size() > 3 && line[0].kind == Kind::open && line[2].kind == Kind::close && line[1].text.size() <= 4) return true;
        return line.size() > 2 && line[0].kind == Kind::number && line[1].kind == Kind::stop;
    }

    [[nodiscard]] bool speaksFirst(Tokens line) const {
        const auto names = m_names.list(line, 0);
        return names && names->end < line.size() && line[names->end].kind == Kind::colon;
    }

    [[nodiscard]] bool namesParagraph(Tokens line) const {
        const Sense first = line.front().meaning.sense;
        const bool label = (first == Sense::preambular || first == Sense::operative) && line.front().text.size() <= 3;
        return label && TargetParser{m_text, line, m_names}.one(0).has_value();
    }

    [[nodiscard]] bool isCapital(const WordingToken& token) const {
        const char c = m_text[token.bytes.begin];
        return c >= 'A' && c <= 'Z';
    }

    [[nodiscard]] bool isInstruction(Tokens line) const {
        const Meaning first = line.front().meaning;
        return isCapital(line.front()) &&
               ((isOperation(first.sense) && first.form == VerbForm::base) || (isPlace(first.sense) && line.size() > 2));
    }

    [[nodiscard]] bool isListMark(Tokens line) const {
        const Kind first = line.front().kind;
        if (line.size() < 2) return false;
        const auto& text = line.front().text;
        return (first == Kind::dash && line[1].bytes.begin > line[0].bytes.end) || text == "•" || text == "*" || opensParagraph(line);
    }

    [[nodiscard]] bool opensItem(Tokens line) const {
        if (isListMark(line) || speaksFirst(line)) return true;
        const WordingToken& before = m_items.back().tokens.back();
        if (namesParagraph(line)) return !leavesOpen(before);
        if (before.kind == Kind::stop || before.kind == Kind::semicolon || before.kind == Kind::colon)
            return isCapital(line.front()) || isOperation(line.front().meaning.sense) || line.front().kind == Kind::open ||
                   line.front().kind == Kind::number || (before.kind == Kind::stop && line.front().kind != Kind::quotation) ||
                   m_names.list(line, 0).has_value();
        if (leavesOpen(before)) return false;
        if (before.kind == Kind::quotation && line.front().meaning.sense == Sense::andWord) return false;
        const Sense first = line.front().meaning.sense;
        if (isInstruction(line) || (isCapital(line.front()) && isAct(first))) return true;
        const auto names = m_names.list(line, 0);
        return names && names->end < line.size() && (isOperation(line[names->end].meaning.sense) || isAct(line[names->end].meaning.sense));
    }

    std::string_view m_text;
    std::vector<WordingToken> m_tokens;
    const NameReader& m_names;
    std::vector<Item> m_items;
    bool m_inNewText = false;
};

} // namespace

std::vector<Item> cutItems(std::string_view text, std::vector<WordingToken> tokens, const NameReader& names) {
    return Cutter{text, std::move(tokens), names}.cut();
}

} // namespace chapeau
