#include "core/publish/writers/html_style.h"
#include "core/publish/writers/writers.h"
#include "core/publish/writers/xml_text.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

std::string escaped(const std::string& text) {
    std::string html;
    std::size_t from = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', from)) {
        html += xmlText(text.substr(from, end - from)) + "<br/>";
        from = end + 1;
    }
    return html + xmlText(text.substr(from));
}

std::string element(const std::string& name, const std::string& attributes, const std::string& content) {
    return "<" + name + attributes + ">" + content + "</" + name + ">";
}

std::string attribute(const char* name, const std::string& value) {
    return std::string{" "} + name + "=\"" + xmlText(value) + "\"";
}

std::string numbered(const char* what, std::size_t index) {
    return what + std::to_string(index + 1);
}

const char* elementOf(BlockStyle style) {
    switch (style) {
    case BlockStyle::title: return "h1";
    case BlockStyle::sectionHeading:
    case BlockStyle::annexHeading:
    case BlockStyle::heading: return "h2";
    default: return "p";
    }
}

/// Only what a reader may follow without harm.
bool isWebAddress(const std::string& link) {
    return link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:");
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Publication& publication) : m_publication{publication} {}

    [[nodiscard]] std::string page() {
        // The blocks first: what is at the end goes back to the calls in them, and the style sheet has the indents that they need.
        std::string main = "\n" + blocks();
        main += notes() + comments() + hands();
        const std::string head = "<head>\n<meta charset=\"utf-8\"/>\n"
                                 "<meta name=\"viewport\" content=\"width=device-width\"/>\n" +
                                 element("title", "", xmlText(documentTitle(m_publication))) + "\n" +
                                 element("style", "", htmlStyle(m_publication, m_indents)) + "\n</head>\n";
        const std::string language = attribute("lang", m_publication.language);
        const std::string direction = attribute("dir", isRightToLeft(m_publication.language) ? "rtl" : "ltr");
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"" + language + direction + ">\n" + head + "<body>\n" +
               pageHeader() + element("main", "", main) + "\n</body>\n</html>\n";
    }

private:
    /// On the screen only an internal page says what it is wherever one looks; on paper each page has its head.
    [[nodiscard]] std::string pageHeader() const {
        if (!m_publication.internal) return "";
        return element("header", attribute("class", "pageHead"), xmlText(pageHead(m_publication))) + "\n";
    }

    std::string blocks() {
        std::string html;
        const auto& all = m_publication.blocks;
        for (std::size_t i = 0; i < all.size();) {
            const std::size_t end = mastheadEnd(all, i);
            html += (end > i ? masthead(i, end) : block(all[i])) + "\n";
            i = std::max(end, i + 1);
        }
        return html;
    }

    std::string masthead(std::size_t first, std::size_t end) {
        std::string left;
        std::string right;
        for (std::size_t i = first; i < end; ++i) {
            const Block& line = m_publication.blocks[i];
            (line.style == BlockStyle::organ ? left : right) += paragraph(line, std::string{nameOf(line.style)});
        }
        return element("header", attribute("class", "masthead"), element("div", "", left) + element("div", "", right));
    }

    std::string block(const Block& block) {
        if (block.style == BlockStyle::table) return table(block);
        return paragraph(block, std::string{nameOf(block.style)} + " " + m_indents.classOf(block));
    }

    std::string paragraph(const Block& block, const std::string& classes) {
        std::string content;
        if (!block.label.empty()) content += element("span", attribute("class", "label"), xmlText(block.label)) + " ";
        if (!block.mark.empty()) content += element("span", attribute("class", "mark"), xmlText(block.mark)) + " ";
        content += runs(block.runs);
        if (block.endChange) content += changed(*block.endChange, "¶");
        return element(elementOf(block.style), attribute("class", classes), content);
    }

    std::string table(const Block& table) {
        std::string columns;
        for (const double share : table.columns) columns += "<col style=\"width:" + std::to_string(share * 100) + "%\"/>";
        const auto body = std::ranges::find(table.rows, false, &Row::heading);
        std::string head;
        std::string rows;
        for (auto at = table.rows.begin(); at != table.rows.end(); ++at) (at < body ? head : rows) += row(*at, at < body);
        if (!head.empty()) head = element("thead", "", head);
        return element("table", attribute("class", "table"), element("colgroup", "", columns) + head + element("tbody", "", rows));
    }

    std::string row(const Row& row, bool heading) {
        std::string cells;
        for (const Cell& cell : row.cells) {
            std::string content;
            for (const Block& line : cell.blocks) content += paragraph(line, std::string{nameOf(line.style)});
            cells += heading ? element("th", attribute("scope", "col"), content) : element("td", "", content);
        }
        return element("tr", "", cells) + "\n";
    }

    std::string runs(const std::vector<Run>& all) {
        std::string html;
        for (std::size_t i = 0; i < all.size(); ++i) {
            html += run(all[i], all[i].note ? noteCall(*all[i].note) : escaped(all[i].text));
            for (const std::size_t comment : all[i].comments) {
                const bool goesOn = i + 1 < all.size() && std::ranges::find(all[i + 1].comments, comment) != all[i + 1].comments.end();
                if (!goesOn) html += commentCall(comment);
            }
        }
        return html;
    }

    [[nodiscard]] std::string run(const Run& run, std::string html) const {
        if (run.strike) html = element("s", "", html);
        if (run.underline) html = element("u", "", html);
        if (run.italic) html = element("i", "", html);
        if (run.bold) html = element("b", "", html);
        if (isWebAddress(run.link)) html = element("a", attribute("href", run.link), html);
        return changedOrNot(run, html);
    }

    [[nodiscard]] std::string changedOrNot(const Run& run, const std::string& html) const {
        return run.change ? changed(*run.change, html) : html;
    }

    [[nodiscard]] std::string changed(const TrackedChange& change, const std::string& html) const {
        const Hand& hand = m_publication.hands[change.hand];
        const bool inserted = change.kind == TrackedChange::Kind::inserted;
        const std::string when = hand.date.empty() ? "" : attribute("datetime", hand.date);
        const std::string what = std::string{inserted ? "Inserted" : "Deleted"} + " by " + hand.name;
        return element(inserted ? "ins" : "del", attribute("title", what) + when, html);
    }

    /// A note goes back to where it is called first.
    std::string noteCall(std::size_t note) {
        const std::string id = m_called.insert(note).second ? attribute("id", numbered("call-", note)) : "";
        return element("sup", "",
                       element("a", id + attribute("href", "#" + numbered("note-", note)), xmlText(m_publication.notes[note].mark)));
    }

    std::string commentCall(std::size_t comment) {
        const std::string id = m_commented.insert(comment).second ? attribute("id", numbered("comment-call-", comment)) : "";
        return element("sup", "", element("a", id + attribute("href", "#" + numbered("comment-", comment)), numbered("Comment ", comment)));
    }

    std::string notes() const {
        if (m_publication.notes.empty()) return "";
        std::string html;
        for (std::size_t i = 0; i < m_publication.notes.size(); ++i) {
            const PrintedNote& note = m_publication.notes[i];
            const std::string back = m_called.contains(i) ? attribute("href", "#" + numbered("call-", i)) : "";
            html += element("p", attribute("id", numbered("note-", i)),
                            element("sup", "", element("a", back, xmlText(note.mark))) + " " + escaped(note.text)) +
                    "\n";
        }
        return element("section", attribute("class", "notes"), "\n" + html) + "\n";
    }

    std::string comments() const {
        if (m_publication.comments.empty()) return "";
        std::string html = element("h2", "", "Comments") + "\n";
        for (std::size_t i = 0; i < m_publication.comments.size(); ++i) {
            const PrintedComment& comment = m_publication.comments[i];
            const std::string back = m_commented.contains(i) ? attribute("href", "#" + numbered("comment-call-", i)) : "";
            const std::string author = comment.author.empty() ? "" : element("b", "", xmlText(comment.author)) + ": ";
            const std::string resolved = comment.resolved ? " (resolved)" : "";
            html += element("p", attribute("id", numbered("comment-", i)) + (comment.answers ? attribute("class", "answer") : ""),
                            element("a", back, numbered("Comment ", i)) + " " + author + escaped(comment.text) + resolved) +
                    "\n";
        }
        return element("section", attribute("class", "comments"), "\n" + html) + "\n";
    }

    std::string hands() const {
        if (m_publication.hands.empty()) return "";
        std::string names;
        for (const Hand& hand : m_publication.hands) names += (names.empty() ? "" : ", ") + xmlText(hand.name);
        return element("section", attribute("class", "hands"), element("p", "", "Changes by: " + names)) + "\n";
    }

    const Publication& m_publication;
    HtmlIndents m_indents;
    std::set<std::size_t> m_called;
    std::set<std::size_t> m_commented;
};

} // namespace

std::string writeHtml(const Publication& publication) {
    return HtmlWriter{publication}.page();
}

} // namespace chapeau
