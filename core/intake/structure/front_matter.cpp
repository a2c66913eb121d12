#include "core/intake/structure/front_matter.h"

#include "core/draft/conflicts_line.h"
#include "core/intake/structure/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

constexpr std::array<std::string_view, 12> organs{"General Assembly",
                                                  "Security Council",
                                                  "Human Rights Council",
                                                  "Economic and Social Council",
                                                  "Conference of the Parties",
                                                  "Commission on Narcotic Drugs",
                                                  "Commission on the Status of Women",
                                                  "Commission on Crime Prevention and Criminal Justice",
                                                  "Trusteeship Council",
                                                  "Meeting of the Parties",
                                                  "Meeting of States Parties",
                                                  "International Atomic Energy Agency"};
constexpr std::array<std::string_view, 7> committees{"First Committee",
                                                     "Second Committee",
                                                     "Third Committee",
                                                     "Fourth Committee",
                                                     "Fifth Committee",
                                                     "Sixth Committee",
                                                     "Special Political and Decolonization Committee"};
constexpr std::array<std::string_view, 5> sponsored{"draft resolution", "revised draft resolution", "draft decision",
                                                    "revised draft decision", "amendment to draft resolution"};

bool isDate(std::string_view line) {
    const auto blank = line.find(' ');
    if (blank == 0 || blank > 2 || !std::ranges::all_of(line.substr(0, blank), isDigit)) return false;
    const auto month = wordFrom(line, blank + 1);
    const auto year = line.substr(std::min(line.size(), blank + 1 + month.size()));
    return isMonth(month) && year.size() == 5 && std::ranges::all_of(year.substr(1), isDigit);
}

/// "A/C.1/79/L.53", "A/RES/80/29", "S/RES/2728 (2024)".
bool isSymbol(std::string_view line) {
    const auto slash = line.find('/');
    if (slash == std::string_view::npos || slash == 0 || slash > 5 || !std::ranges::all_of(line.substr(0, slash), isUpper)) return false;
    const auto blank = line.find(' ');
    const auto rest = blank == std::string_view::npos ? std::string_view{} : line.substr(blank);
    return line.size() <= 40 && line.find_first_of("0123456789") != std::string_view::npos &&
           (rest.empty() || (rest.starts_with(" (") && rest.ends_with(")") && rest.size() <= 9));
}

/// "Seventy-ninth session" at the start; its length, or 0.
std::size_t lengthOfSession(std::string_view line) {
    const auto at = line.find(" session");
    if (at == std::string_view::npos || at > 60 || line.empty() || !isUpper(line.front())) return 0;
    const auto ordinal = line.substr(0, line.find(' '));
    const bool spelled = ordinal.ends_with("th") || ordinal.ends_with("st") || ordinal.ends_with("nd") || ordinal.ends_with("rd");
    return spelled && startsWithWord(line.substr(at), " session") ? at + std::string_view{" session"}.size() : 0;
}

/// The length of "80/29. " before a title, or 0.
std::size_t lengthOfNumber(std::string_view line) {
    const auto slash = line.find('/');
    const auto dot = line.find(". ");
    if (slash == std::string_view::npos || dot == std::string_view::npos || slash > 8 || dot < slash || dot > 16) return 0;
    const bool number =
        std::ranges::all_of(line.substr(0, dot), [](char c) { return isDigit(c) || isUpper(c) || c == '/' || c == '-' || c == ' '; });
    return number && isDigit(line[slash - 1]) ? dot + 2 : 0;
}

bool isSponsorLine(std::string_view line) {
    if (line.starts_with("Draft resolution submitted by") || line.starts_with("Draft decision submitted by")) return true;
    const auto colon = line.rfind(':');
    if (colon == std::string_view::npos) return false;
    const std::string after = trimmed(line.substr(colon + 1));
    return std::ranges::any_of(sponsored, [&](std::string_view kind) { return after.starts_with(kind); });
}

template <class List>
bool startsWithOneOf(const List& list, std::string_view line) {
    return std::ranges::any_of(list, [&](std::string_view start) { return startsWithWord(line, start); });
}

std::string withoutEmphasis(std::string_view line) {
    std::string plain;
    for (const char c : line) {
        if (c != '*' && c != '_') plain += c;
    }
    return plain;
}

void append(std::string& text, std::string_view more) {
    if (!text.empty()) text += ' ';
    text += more;
}

/// Takes one line after another; what a line begins with decides, and its rest is read on ("General Assembly Distr.: General 5 December
/// 2025").
class FrontReader {
public:
    explicit FrontReader(const HeaderFields& header) : m_header{header} {}

    void read(std::string_view line) {
        if (line.empty() || line == "United Nations" || line == "Nations Unies" || isConflictsLine(line)) return;
        if (line.find("not a United Nations document") != std::string_view::npos) {
            m_front.disclaimer = line;
        } else if (startsWithOneOf(organs, line) && m_front.organ.empty()) {
            readOrgan(line);
        } else if (line.starts_with("Distr.")) {
            readDistribution(line);
        } else if (isDate(line) && m_front.date.empty()) {
            m_front.date = line;
        } else if (isSymbol(line)) {
            if (m_front.symbol.empty()) m_front.symbol = line;
        } else if (line.starts_with("Original:")) {
            m_front.language = line;
        } else {
            readMeeting(line);
        }
    }

    FrontMatter front() {
        if (!m_others.empty() && m_front.title.empty()) {
            m_front.title = m_others.back();
            m_others.pop_back();
        }
        for (const auto& other : m_others) append(m_front.agendaItem, other);
        if (m_front.symbol.empty()) m_front.symbol = headerField("symbol");
        if (m_front.title.empty()) m_front.title = headerTitle();
        if (m_front.disclaimer.empty() && headerField("note").find("not a United Nations document") != std::string::npos)
            m_front.disclaimer = headerField("note");
        return m_front;
    }

private:
    void readOrgan(std::string_view line) {
        const auto organ = *std::ranges::find_if(organs, [&](std::string_view name) { return startsWithWord(line, name); });
        m_front.organ = organ;
        read(trimmed(line.substr(organ.size())));
    }

    void readDistribution(std::string_view line) {
        const auto word = line.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 6);
        const auto end = std::min(line.size(), word == std::string_view::npos ? line.size() : word + wordFrom(line, word).size());
        m_front.distribution = line.substr(0, end);
        read(trimmed(line.substr(end)));
    }

    void readMeeting(std::string_view line) {
        if (const auto session = lengthOfSession(line); session > 0 && m_front.session.empty()) {
            m_front.session = line.substr(0, session);
            read(trimmed(line.substr(session)));
        } else if (line.starts_with("Agenda item")) {
            m_front.agendaItem = line;
        } else if (startsWithOneOf(committees, line) && line.size() < 80) {
            m_front.committee = line;
        } else if (isSponsorLine(line)) {
            m_front.sponsorLine = line;
            takeSponsorsBefore();
        } else if (line.starts_with("Resolution adopted") || line.starts_with("Decision adopted") || line.starts_with("Adopted by the")) {
            m_front.adoptionLine = line;
        } else if (line.starts_with('[') && line.ends_with(']')) {
            append(m_front.originLine, line);
        } else if (const auto number = lengthOfNumber(line); number > 0) {
            m_front.number = line.substr(0, number - 2);
            m_front.title = trimmed(line.substr(number));
        } else {
            m_others.emplace_back(line.starts_with('#') ? trimmed(line.substr(line.find_first_not_of('#'))) : line);
        }
    }

    /// The colon and what follows may have run onto a line of their own.
    void takeSponsorsBefore() {
        if (!m_front.sponsorLine.starts_with(':') || m_others.empty()) return;
        m_front.sponsorLine = m_others.back() + m_front.sponsorLine;
        m_others.pop_back();
    }

    [[nodiscard]] std::string headerField(const std::string& key) const {
        const auto field = m_header.find(key);
        return field == m_header.end() ? "" : field->second;
    }

    /// Library records end a title with " :" where a subtitle followed.
    [[nodiscard]] std::string headerTitle() const {
        std::string title = headerField("title");
        if (title.ends_with(" :")) title.resize(title.size() - 2);
        return title;
    }

    const HeaderFields& m_header;
    FrontMatter m_front;
    std::vector<std::string> m_others;
};

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n') {
            lines.emplace_back();
        } else {
            lines.back() += c;
        }
    }
    return lines;
}

bool startsMasthead(std::string_view line) {
    return isMastheadLine(line) || line.starts_with('[') || lengthOfNumber(line) > 0;
}

/// A block of a wrapped line is read as one line; a block of several masthead lines line by line.
void readBlock(FrontReader& reader, const std::string& text) {
    std::string open;
    for (const auto& line : linesOf(text)) {
        if (startsMasthead(line) && !open.empty()) {
            reader.read(open);
            open.clear();
        }
        const bool whole =
            isSymbol(line) || isDate(line) || line == "United Nations" || line.starts_with("Original:") || isConflictsLine(line);
        append(open, line);
        if (!whole) continue;
        reader.read(open);
        open.clear();
    }
    reader.read(open);
}

/// Not where another letter or a digit stands first; other signs may be emphasis. Spares most lines a closer look.
bool mayBeginWith(char letter, std::string_view line) {
    return !line.empty() && (line.front() == letter || !(isLetter(line.front()) || isDigit(line.front())));
}

} // namespace

bool isEnactingLine(std::string_view line) {
    constexpr std::size_t longest = 200;
    if (line.size() > longest || !mayBeginWith('T', line)) return false;
    std::string words = collapsed(withoutEmphasis(line));
    const bool comma = words.ends_with(',');
    if (comma) words.pop_back();
    if (!words.starts_with("The ") || words.size() > 90) return false;
    const std::string_view organ = std::string_view{words}.substr(4);
    if (std::ranges::find(organs, organ) != organs.end()) return true;
    return comma && std::ranges::any_of(organs, [&](std::string_view name) { return startsWithWord(organ, name); }) &&
           organ.find(',') == std::string_view::npos;
}

bool isClosingLine(std::string_view line) {
    std::size_t digits = 0;
    while (digits < line.size() && isDigit(line[digits])) ++digits;
    if (digits == 0 || digits > 5 || line.size() > 80) return false;
    const auto rest = line.substr(digits);
    const bool ordinal = rest.starts_with("st ") || rest.starts_with("nd ") || rest.starts_with("rd ") || rest.starts_with("th ");
    return ordinal && (rest.substr(3).starts_with("plenary meeting") || rest.substr(3).starts_with("meeting"));
}

bool isMastheadLine(std::string_view line) {
    if (line.empty()) return false;
    return line == "United Nations" || line.starts_with("Distr.") || line.starts_with("Original:") || line.starts_with("Agenda item") ||
           isSymbol(line) || isDate(line) || isSponsorLine(line) || lengthOfSession(line) == line.size() ||
           std::ranges::find(organs, line) != organs.end() || std::ranges::find(committees, line) != committees.end() ||
           line.starts_with("Resolution adopted") || line.find("not a United Nations document") != std::string_view::npos ||
           isConflictsLine(line);
}

FrontMatter frontMatterOf(const Blocks& blocks, const HeaderFields& header) {
    FrontReader reader{header};
    for (const auto& block : blocks) readBlock(reader, block.rich.text);
    return reader.front();
}

} // namespace chapeau
