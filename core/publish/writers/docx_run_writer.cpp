#include "core/publish/writers/docx_run_writer.h"

#include "core/publish/writers/docx_parts.h"
#include "core/publish/writers/xml_text.h"
#include "core/text/direction.h"

#include <algorithm>

namespace chapeau {

namespace {

using Kind = TrackedChange::Kind;

bool isDeleted(const std::optional<TrackedChange>& change) {
    return change && change->kind == Kind::deleted;
}

const char* textElement(const std::optional<TrackedChange>& change) {
    return isDeleted(change) ? "w:delText" : "w:t";
}

std::string changeElement(const TrackedChange& change) {
    return change.kind == Kind::inserted ? "w:ins" : "w:del";
}

std::string lookXml(const Run& run) {
    std::string look;
    if (!linkTarget(run.link).empty()) look += R"(<w:rStyle w:val="Hyperlink"/>)";
    if (run.bold) look += "<w:b/><w:bCs/>";
    if (run.italic) look += "<w:i/><w:iCs/>";
    if (run.strike) look += "<w:strike/>";
    if (run.underline) look += R"(<w:u w:val="single"/>)";
    return look;
}

/// A change that goes from a mark's old wording to its new one deletes the old.
std::optional<TrackedChange> deletionBeside(const std::optional<TrackedChange>& change) {
    if (!change) return std::nullopt;
    return TrackedChange{Kind::deleted, change->hand};
}

} // namespace

std::vector<bool> countedNotes(const Publication& publication) {
    std::vector<bool> counted;
    std::size_t next = 1;
    for (const PrintedNote& note : publication.notes) {
        counted.push_back(note.mark == std::to_string(next));
        if (counted.back()) ++next;
    }
    return counted;
}

std::string docxText(const std::string& text, const std::string& element) {
    std::string xml;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t end = std::min(text.find_first_of("\t\n", from), text.size());
        if (end > from) xml += "<" + element + R"( xml:space="preserve">)" + xmlText(text.substr(from, end - from)) + "</" + element + ">";
        if (end < text.size()) xml += text[end] == '\t' ? "<w:tab/>" : "<w:br/>";
        from = end + 1;
    }
    return xml;
}

std::string bidiXml(bool rightToLeft) {
    return rightToLeft ? "<w:bidi/>" : "";
}

std::string docxRuns(const std::string& text, const std::string& look, bool rightToLeft, const std::string& element) {
    std::string xml;
    for (const DirectedPiece& piece : directedPieces(text, rightToLeft)) {
        const std::string properties = look + (piece.rightToLeft ? "<w:rtl/>" : "");
        xml += "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + docxText(piece.text, element) + "</w:r>";
    }
    return xml;
}

DocxRunWriter::DocxRunWriter(const Publication& publication)
    : m_publication{publication}, m_counted{countedNotes(publication)}, m_comments{publication} {
    const auto targets = linkTargets(publication);
    for (std::size_t i = 0; i < targets.size(); ++i) m_linkRelations.emplace(targets[i], linkRelation(i));
}

std::string DocxRunWriter::xml(const Block& block) {
    m_rightToLeft = readsRightToLeft(plainText(block));
    std::string xml;
    addMarks(block, xml);
    addRuns(block, xml);
    return xml;
}

std::string DocxRunWriter::endXml(const Block& block) {
    if (!block.endChange) return {};
    return "<w:rPr>" + changeStart(*block.endChange) + "/></w:rPr>";
}

void DocxRunWriter::addMarks(const Block& block, std::string& xml) {
    const std::string element = textElement(block.markChange);
    if (!block.label.empty())
        addTracked(R"(<w:r><w:rPr><w:rStyle w:val="MarginLabel"/></w:rPr>)" + docxText(block.label + "\t", element) + "</w:r>",
                   block.markChange, xml);
    if (!block.oldMark.empty())
        addTracked("<w:r>" + docxText(block.oldMark + "\t", "w:delText") + "</w:r>", deletionBeside(block.markChange), xml);
    if (!block.mark.empty()) addTracked("<w:r>" + docxText(block.mark + "\t", element) + "</w:r>", block.markChange, xml);
}

void DocxRunWriter::addTracked(const std::string& run, const std::optional<TrackedChange>& change, std::string& xml) {
    xml += change ? changeStart(*change) + ">" + run + "</" + changeElement(*change) + ">" : run;
}

void DocxRunWriter::addRuns(const Block& block, std::string& xml) {
    std::string link;
    std::optional<TrackedChange> change;
    const auto goOver = [&](const std::string& nextLink, const std::optional<TrackedChange>& nextChange) {
        if (link == nextLink && change == nextChange) return;
        if (change) xml += "</" + changeElement(*change) + ">";
        if (!link.empty() && link != nextLink) xml += "</w:hyperlink>";
        if (!nextLink.empty() && link != nextLink) xml += R"(<w:hyperlink r:id=")" + m_linkRelations.at(nextLink) + "\">";
        if (nextChange) xml += changeStart(*nextChange) + ">";
        link = nextLink;
        change = nextChange;
    };
    // A comment's marks stay when a change is accepted or rejected, so they stand outside of it.
    const std::size_t places = std::max<std::size_t>(block.runs.size(), 1);
    for (std::size_t i = 0; i < places; ++i) {
        const auto beginning = m_comments.beginningAt(block, i);
        if (!beginning.empty()) goOver({}, {});
        for (const std::size_t comment : beginning) xml += R"(<w:commentRangeStart w:id=")" + std::to_string(comment) + "\"/>";
        if (i < block.runs.size() && (block.runs[i].note || !block.runs[i].text.empty())) {
            goOver(linkTarget(block.runs[i].link), block.runs[i].change);
            xml += runXml(block.runs[i]);
        }
        const auto ending = m_comments.endingAt(block, i);
        if (!ending.empty()) goOver({}, {});
        for (const std::size_t comment : ending) xml += R"(<w:commentRangeEnd w:id=")" + std::to_string(comment) + "\"/>";
        for (const std::size_t comment : ending)
            xml += R"(<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id=")" + std::to_string(comment) +
                   "\"/></w:r>";
    }
    goOver({}, {});
}

std::string DocxRunWriter::runXml(const Run& run) {
    const std::string element = textElement(run.change);
    return run.note ? callXml(run, element) : docxRuns(run.text, lookXml(run), m_rightToLeft, element);
}

/// Word takes one reference a note; what calls it again is its mark only.
std::string DocxRunWriter::callXml(const Run& run, const std::string& element) {
    const std::size_t note = *run.note;
    const std::string mark = "<" + element + ">" + xmlText(m_publication.notes[note].mark) + "</" + element + ">";
    const std::string id = std::to_string(note + 1);
    std::string xml = R"(<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>)" + lookXml(run) + "</w:rPr>";
    if (!m_called.insert(note).second)
        xml += mark;
    else if (m_counted[note])
        xml += R"(<w:footnoteReference w:id=")" + id + "\"/>";
    else
        xml += R"(<w:footnoteReference w:customMarkFollows="1" w:id=")" + id + "\"/>" + mark;
    return xml + "</w:r>";
}

std::string DocxRunWriter::changeStart(const TrackedChange& change) {
    const Hand& hand = m_publication.hands[change.hand];
    return "<" + changeElement(change) + R"( w:id=")" + std::to_string(++m_changes) + "\"" + authorship(hand.name, hand.date);
}

} // namespace chapeau
