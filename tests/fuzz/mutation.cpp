#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <array>

namespace chapeau::fuzz {

namespace {

std::size_t below(std::size_t bound, Dice& dice) {
    return bound == 0 ? 0 : std::uniform_int_distribution<std::size_t>{0, bound - 1}(dice);
}

struct Piece {
    std::size_t begin = 0;
    std::size_t length = 0;
};

Piece anyPiece(const std::string& text, std::size_t longest, Dice& dice) {
    const std::size_t begin = below(text.size(), dice);
    return {begin, std::min(text.size() - begin, 1 + below(longest, dice))};
}

/// A whole tag, from one "<" to its ">"; nothing where the text has none.
Piece anyTag(const std::string& xml, Dice& dice) {
    const auto begin = xml.find('<', below(xml.size(), dice));
    const auto end = begin == std::string::npos ? begin : xml.find('>', begin);
    return end == std::string::npos ? Piece{} : Piece{begin, end + 1 - begin};
}

/// From a tag to the end of a later one: often an element, sometimes half of one.
Piece anySpan(const std::string& xml, Dice& dice) {
    const Piece first = anyTag(xml, dice);
    auto end = first.begin + first.length;
    for (std::size_t more = below(8, dice); more > 0 && end < xml.size(); --more) {
        const auto close = xml.find('>', end);
        if (close == std::string::npos) break;
        end = close + 1;
    }
    return {first.begin, end - first.begin};
}

/// A whole element, as far as a search for its end tag tells.
Piece anyElement(const std::string& xml, Dice& dice) {
    const Piece tag = anyTag(xml, dice);
    if (tag.length < 3 || xml[tag.begin + tag.length - 2] == '/') return tag;
    const auto nameEnd = xml.find_first_of(" />", tag.begin + 1);
    const std::string close = "</" + xml.substr(tag.begin + 1, nameEnd - tag.begin - 1) + ">";
    const auto end = xml.find(close, tag.begin);
    return end == std::string::npos ? tag : Piece{tag.begin, end + close.size() - tag.begin};
}

/// What stands between the quotes of an attribute.
Piece anyValue(const std::string& xml, Dice& dice) {
    const auto begin = xml.find("=\"", below(xml.size(), dice));
    const auto end = begin == std::string::npos ? begin : xml.find('"', begin + 2);
    return end == std::string::npos ? Piece{} : Piece{begin + 2, end - begin - 2};
}

std::string textOf(const std::string& xml, const Piece& piece) {
    return xml.substr(piece.begin, piece.length);
}

void swapValues(std::string& xml, Dice& dice) {
    Piece first = anyValue(xml, dice);
    Piece second = anyValue(xml, dice);
    if (first.begin > second.begin) std::swap(first, second);
    if (first.begin + first.length > second.begin) return;
    const std::string one = textOf(xml, first);
    const std::string other = textOf(xml, second);
    xml.replace(second.begin, second.length, one);
    xml.replace(first.begin, first.length, other);
}

std::string strangeValue(Dice& dice) {
    static const std::array<std::string, 18> values{"",
                                                    "0",
                                                    "-1",
                                                    "2147483648",
                                                    "18446744073709551616",
                                                    "99999999999999999999999",
                                                    "4294967295",
                                                    "NaN",
                                                    "true",
                                                    "off",
                                                    "%1%2%3%9.",
                                                    "http://x/y",
                                                    "F0FF",
                                                    "FFFFFFFF",
                                                    "../..",
                                                    "\u202E",
                                                    "none",
                                                    "lowerRoman"};
    const std::size_t pick = below(values.size() + 1, dice);
    return pick < values.size() ? values[pick] : std::string(1 + below(100'000, dice), 'A');
}

std::string strangeText(Dice& dice) {
    static const std::array<std::string, 16> texts{
        "<w:p/>", "</w:p>",    "<w:tbl>", "<w:del>", "<w:ins w:id=\"9\">", "</w:ins>", "]]>", "&#0;",
        "&x;",    "<![CDATA[", "\xC3",    "\x01",    "<!DOCTYPE x>",       "<w:t>",    "\"",  "<w:fldChar w:fldCharType=\"begin\"/>"};
    return texts[below(texts.size(), dice)];
}

void nest(std::string& xml, Dice& dice) {
    const Piece element = anyElement(xml, dice);
    const std::size_t depth = 1 + below(300, dice);
    std::string open;
    std::string close;
    for (std::size_t i = 0; i < depth; ++i) {
        open += "<w:sdt><w:sdtContent>";
        close += "</w:sdtContent></w:sdt>";
    }
    xml.replace(element.begin, element.length, open + textOf(xml, element) + close);
}

void mutateOnce(std::string& xml, Dice& dice) {
    const Piece element = anyElement(xml, dice);
    const Piece other = anyElement(xml, dice);
    const Piece value = anyValue(xml, dice);
    const Piece span = anySpan(xml, dice);
    // Changes that leave the XML whole are the more frequent: only what is read gets far.
    const std::size_t kind = below(24, dice);
    switch (kind < 12 ? kind : kind % 6) {
    case 0: xml.erase(element.begin, element.length); break;
    case 1: xml.insert(element.begin, textOf(xml, element)); break;
    case 2: xml.insert(other.begin, textOf(xml, element)); break;
    case 3: xml.replace(other.begin, other.length, textOf(xml, element)); break;
    case 4: swapValues(xml, dice); break;
    case 5: xml.replace(value.begin, value.length, strangeValue(dice)); break;
    case 6: xml.erase(value.begin, value.length); break;
    case 7: xml.erase(span.begin, span.length); break;
    case 8: xml.insert(below(xml.size(), dice), strangeText(dice)); break;
    case 9: xml.insert(element.begin + element.length, textOf(xml, span)); break;
    case 10: xml.resize(below(xml.size(), dice)); break;
    default: nest(xml, dice); break;
    }
}

} // namespace

std::string withMutatedBytes(std::string bytes, Dice& dice) {
    for (std::size_t times = 1 + below(6, dice); times > 0 && !bytes.empty(); --times) {
        const Piece piece = anyPiece(bytes, 40, dice);
        switch (below(6, dice)) {
        case 0: bytes.erase(piece.begin, piece.length); break;
        case 1: bytes.insert(below(bytes.size(), dice), textOf(bytes, piece)); break;
        case 2: bytes.resize(below(bytes.size(), dice)); break;
        case 3:
            std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(piece.begin), piece.length, below(2, dice) == 0 ? '\0' : '\xFF');
            break;
        default: bytes[piece.begin] = static_cast<char>(below(256, dice)); break;
        }
    }
    return bytes;
}

Parts withMutatedXml(Parts parts, Dice& dice) {
    auto& xml = parts[below(parts.size(), dice)].second;
    // Mostly few changes: many make a file that is refused at once.
    for (std::size_t times = 1 + below(1 + below(6, dice), dice); times > 0 && !xml.empty(); --times) mutateOnce(xml, dice);
    return parts;
}

} // namespace chapeau::fuzz
