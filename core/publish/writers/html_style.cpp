#include "core/publish/writers/html_style.h"

#include <fmt/format.h>

#include <algorithm>

namespace chapeau {

namespace {

/// Left and right by their own names, since not every renderer knows the logical ones.
struct Sides {
    explicit Sides(const Publication& publication)
        : begin{isRightToLeft(publication.language) ? "right" : "left"}, end{isRightToLeft(publication.language) ? "left" : "right"} {}

    std::string begin;
    std::string end;
};

std::string cssOf(Alignment alignment, const Sides& sides) {
    switch (alignment) {
    case Alignment::left: return sides.begin;
    case Alignment::centre: return "center";
    case Alignment::right: return sides.end;
    }
    return sides.begin;
}

std::string styleRules(const Sides& sides) {
    std::string css;
    for (const BlockStyle style : allBlockStyles()) {
        const Look look = lookOf(style);
        css += fmt::format(".{}{{font-size:{}pt;font-weight:{};font-style:{};text-align:{};margin-top:{}pt;margin-bottom:{}pt{}}}\n",
                           nameOf(style), look.size, look.bold ? "bold" : "normal", look.italic ? "italic" : "normal",
                           cssOf(look.alignment, sides), look.before, look.after, look.keepWithNext ? ";break-after:avoid" : "");
    }
    return css;
}

std::string pageRules(const Publication& publication) {
    const double width = (publication.landscape ? paper::height : paper::width) - 2 * paper::marginSide;
    std::string css = fmt::format("body{{max-width:{:.1f}pt;margin:24pt auto;padding:0 12pt;color:black;background:white;"
                                  "font-family:\"{}\",\"Liberation Serif\",serif;font-size:{}pt;line-height:1.25}}\n",
                                  width, paper::face, lookOf(BlockStyle::body).size);
    const std::string head = pageHead(publication);
    const std::string running = head.empty() ? "" : "@top-left{content:" + cssString(head) + ";font-family:serif;font-size:9pt}";
    css += fmt::format("@page{{size:A4 {};margin:{}pt {}pt {}pt;{}}}\n", publication.landscape ? "landscape" : "portrait", paper::marginTop,
                       paper::marginSide, paper::marginBottom, running);
    return css + "@media print{body{max-width:none;margin:0;padding:0}.pageHead{position:static}thead{display:table-header-group}"
                 "tr{break-inside:avoid}a{color:inherit;text-decoration:none}}\n";
}

constexpr const char* fixedRules =
    "p,h1,h2{margin:0;orphans:2;widows:2}\n"
    ".pageHead{position:sticky;top:0;background:white;border-bottom:1px solid black;font-size:9pt}\n"
    ".masthead{display:flex;justify-content:space-between;align-items:flex-end;border-top:1px solid black;"
    "border-bottom:2px solid black;margin-bottom:8pt;padding:3pt 0}\n"
    ".mark,.label{display:inline-block;text-indent:0}\n"
    ".label{font-size:8pt}\n"
    "table{width:100%;border-collapse:collapse;table-layout:fixed}\n"
    "th,td{border:1px solid #666;padding:2pt 4pt;vertical-align:top;font-weight:normal;overflow-wrap:break-word}\n"
    "td p[class],th p[class]{margin:0 0 2pt;font-size:inherit}\n"
    "ins{text-decoration:underline}\n"
    "del,s{text-decoration:line-through}\n"
    "sup{line-height:0;font-size:75%}\n"
    ".notes,.comments,.hands{border-top:1px solid black;margin-top:16pt;padding-top:4pt;font-size:9pt}\n"
    ".notes p,.comments p{margin-bottom:3pt}\n";

} // namespace

bool isRightToLeft(const std::string& language) {
    return language.starts_with("ar") || language.starts_with("he") || language.starts_with("fa") || language.starts_with("ur");
}

std::string HtmlIndents::classOf(const Block& block) {
    const Kind kind{indentsOf(block), !block.label.empty(), !block.mark.empty()};
    const auto found = std::ranges::find(m_kinds, kind);
    const auto number = found - m_kinds.begin();
    if (found == m_kinds.end()) m_kinds.push_back(kind);
    return "in" + std::to_string(number);
}

std::string HtmlIndents::css(const Publication& publication) const {
    const Sides sides{publication};
    std::string css = ".answer{margin-" + sides.begin + ":24pt}\nth{text-align:" + sides.begin + "}\n";
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const auto& [indents, label, mark] = m_kinds[i];
        const double first = label ? -indents.text : mark ? indents.mark - indents.text : indents.firstLine;
        css += fmt::format(".in{}{{margin-{}:{:.1f}pt;margin-{}:{:.1f}pt;text-indent:{:.1f}pt}}\n", i, sides.begin, indents.text, sides.end,
                           indents.right, first);
        if (label) css += fmt::format(".in{} .label{{min-width:{:.1f}pt}}\n", i, mark ? indents.mark : indents.text);
        if (mark) css += fmt::format(".in{} .mark{{min-width:{:.1f}pt}}\n", i, indents.text - indents.mark);
    }
    return css;
}

std::string htmlStyle(const Publication& publication, const HtmlIndents& indents) {
    return "\n" + pageRules(publication) + fixedRules + styleRules(Sides{publication}) + indents.css(publication);
}

std::string cssString(std::string_view text) {
    std::string css = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = byte >= 0x80 || c == ' ' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (plain)
            css += c;
        else if (byte >= 0x20)
            css += fmt::format("\\{:06x}", byte);
    }
    return css + "\"";
}

} // namespace chapeau
