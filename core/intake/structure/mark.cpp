#include "core/intake/structure/mark.h"

#include "core/intake/structure/text_shape.h"

#include <array>

namespace chapeau {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::array<std::string_view, 10> suffixes{"bis",     "ter",    "quater", "quinquies", "sexies",
                                                    "septies", "octies", "alt",    "pre",       "ante"};

/// Reads signs from the front of a text.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text{text} {}

    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] std::string_view since(std::size_t begin) const { return m_text.substr(begin, m_at - begin); }
    void backTo(std::size_t at) { m_at = at; }

    bool take(std::string_view sign) {
        if (!m_text.substr(m_at).starts_with(sign)) return false;
        m_at += sign.size();
        return true;
    }

    bool takeBlank() { return take(" ") || take("\t") || take("\n") || take(noBreakSpace); }

    bool takeBlanks() {
        const std::size_t begin = m_at;
        while (takeBlank()) {
        }
        return m_at > begin;
    }

    std::string_view takeWhile(bool (*belongs)(char), std::size_t most) {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_at - begin < most && belongs(m_text[m_at])) ++m_at;
        return since(begin);
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

bool isItemLetters(std::string_view letters) {
    if (letters.empty()) return false;
    const bool same = letters.find_first_not_of(letters.front()) == std::string_view::npos;
    return (same && letters.size() <= 2) || letters.find_first_not_of("ivxl") == std::string_view::npos;
}

bool isSmallNumber(std::string_view digits) {
    return !digits.empty() && digits.size() <= 2;
}

/// Behind a mark there must be a blank and a text.
Mark finished(Reader& reader, MarkKind kind, std::string text) {
    if (!reader.takeBlanks() || reader.atEnd()) return {};
    return {kind, std::move(text), reader.at()};
}

Mark numberMark(std::string_view text) {
    Reader reader{text};
    const auto digits = reader.takeWhile(isDigit, 3);
    if (digits.empty() || digits.front() == '0' || (!reader.take(".") && !reader.take(")"))) return {};
    return finished(reader, MarkKind::number, std::string{digits});
}

Mark itemMarkOf(std::string_view text) {
    Reader reader{text};
    const bool bracket = reader.take("(");
    const std::size_t begin = reader.at();
    const auto letters = reader.takeWhile(isLower, 5);
    const bool digits = bracket && letters.empty() && isSmallNumber(reader.takeWhile(isDigit, 3));
    if (!digits && !isItemLetters(letters)) return {};
    const std::string inside{reader.since(begin)};
    if (reader.take(")")) return finished(reader, MarkKind::item, "(" + inside + ")");
    if (bracket || !reader.take(".")) return {};
    return finished(reader, MarkKind::item, inside + ".");
}

/// "9" behind octies: only where the label ends there, in a tab.
bool takeNumberSuffix(Reader& reader) {
    const std::size_t begin = reader.at();
    if (isSmallNumber(reader.takeWhile(isDigit, 3)) && reader.take("\t")) {
        reader.backTo(reader.at() - 1);
        return true;
    }
    reader.backTo(begin);
    return false;
}

bool takeSuffix(Reader& reader) {
    const std::size_t begin = reader.at();
    reader.takeBlanks();
    if (takeNumberSuffix(reader)) return true;
    std::string word{reader.takeWhile(isLetter, 12)};
    for (char& c : word) c = isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    for (const auto suffix : suffixes) {
        if (word != suffix) continue;
        if (word == "alt") {
            reader.take(".");
            reader.takeWhile(isDigit, 2);
        }
        return true;
    }
    reader.backTo(begin);
    return false;
}

/// "OP3 flush", "OP3 (a) flush 2".
bool takeFlush(Reader& reader) {
    const std::size_t begin = reader.at();
    if (!reader.takeBlanks() || !reader.take("flush")) {
        reader.backTo(begin);
        return false;
    }
    const std::size_t end = reader.at();
    if (!reader.takeBlanks() || !isSmallNumber(reader.takeWhile(isDigit, 3))) reader.backTo(end);
    return true;
}

/// "OP3 (a) Opening": the label of an item.
std::string takeItem(Reader& reader) {
    const std::size_t begin = reader.at();
    reader.takeBlanks();
    const std::size_t open = reader.at();
    if (reader.take("(") && isItemLetters(reader.takeWhile(isLower, 5)) && reader.take(")")) return std::string{reader.since(open)};
    reader.backTo(begin);
    return "";
}

/// "bis (a) ter (ii)": the last of the items, or nothing.
std::string takeItems(Reader& reader) {
    std::string item;
    while (true) {
        while (takeSuffix(reader)) {
        }
        std::string next = takeItem(reader);
        if (next.empty()) return item;
        item = std::move(next);
    }
}

Mark handLabel(std::string_view text) {
    Reader reader{text};
    const bool preambular = reader.take("PP") || reader.take("pp") || reader.take("Pp");
    const bool operative = !preambular && (reader.take("OP") || reader.take("op") || reader.take("Op"));
    if (!preambular && !operative) return {};
    reader.takeBlanks();
    const std::string number{reader.takeWhile(isDigit, 3)};
    if (number.empty()) return {};
    const std::string item = takeItems(reader);
    const bool flush = takeFlush(reader);
    const std::size_t labelEnd = reader.at();
    reader.takeBlanks();
    const bool separated =
        reader.take(".") || reader.take(":") || reader.take(")") || reader.take("–") || reader.take("—") || reader.take("-");
    if (!separated) reader.backTo(labelEnd);
    if (flush) return finished(reader, MarkKind::flushLabel, number);
    if (!item.empty()) return finished(reader, MarkKind::item, item);
    return finished(reader, preambular ? MarkKind::preambularLabel : MarkKind::operativeLabel, number);
}

/// "Annex 3<tab>", "Annex 3 (a)<tab>", as we write it. Without the tab it may be a heading.
Mark annexLabel(std::string_view text) {
    Reader reader{text};
    if (!reader.take("Annex ")) return {};
    const std::string number{reader.takeWhile(isDigit, 3)};
    if (number.empty()) return {};
    const auto item = takeItems(reader);
    if (!reader.take("\t") || reader.atEnd()) return {};
    if (!item.empty()) return {MarkKind::item, item, reader.at()};
    return {MarkKind::number, number, reader.at()};
}

} // namespace

Mark markOf(std::string_view text) {
    if (auto mark = numberMark(text); mark.kind != MarkKind::none) return mark;
    if (auto mark = itemMarkOf(text); mark.kind != MarkKind::none) return mark;
    if (auto mark = annexLabel(text); mark.kind != MarkKind::none) return mark;
    return handLabel(text);
}

std::size_t numberOf(const Mark& mark) {
    return mark.kind == MarkKind::number ? static_cast<std::size_t>(std::stoul(mark.text)) : 0;
}

} // namespace chapeau
