#include "core/publish/writers/docx_comments.h"

#include "core/publish/writers/docx_parts.h"
#include "core/publish/writers/xml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

constexpr const char* extensions = R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
                                   R"( xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml")"
                                   R"( xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml")"
                                   R"( xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid")"
                                   R"( mc:Ignorable="w14 w15 w16cid")";

/// Word wants eight digits, below 80000000 and not 0; one for the last paragraph of each comment.
std::string paragraphId(std::size_t comment) {
    return fmt::format("{:08X}", 0x10000000U + comment);
}
std::string durableId(std::size_t comment) {
    return fmt::format("{:08X}", 0x20000000U + comment);
}

/// "EU" for "European Union".
std::string initialsOf(const std::string& name) {
    std::string initials;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (name[i] >= 'A' && name[i] <= 'Z' && (i == 0 || name[i - 1] == ' ')) initials += name[i];
    return initials;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

std::string commentXml(const PrintedComment& comment, std::size_t index) {
    const auto lines = linesOf(comment.text);
    std::string xml = R"(<w:comment w:id=")" + std::to_string(index) + "\"" + authorship(comment.author, comment.date) +
                      R"( w:initials=")" + initialsOf(comment.author) + "\">";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        xml += i + 1 == lines.size() ? R"(<w:p w14:paraId=")" + paragraphId(index) + "\">" : std::string{"<w:p>"};
        xml += R"(<w:pPr><w:pStyle w:val="CommentText"/></w:pPr>)";
        if (i == 0) xml += R"(<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>)";
        xml += R"(<w:r><w:t xml:space="preserve">)" + xmlText(lines[i]) + "</w:t></w:r></w:p>";
    }
    return xml + "</w:comment>";
}

} // namespace

CommentPlaces::CommentPlaces(const Publication& publication) {
    const std::size_t count = publication.comments.size();
    if (count == 0) return;
    std::vector<const Block*> blocks(count, nullptr);
    std::vector<Place> places(count);
    const Block* first = nullptr;
    forEachBlock(publication, [&](const Block& block) {
        if (first == nullptr) first = &block;
        for (std::size_t run = 0; run < block.runs.size(); ++run)
            for (const std::size_t comment : block.runs[run].comments) {
                if (blocks[comment] == nullptr) {
                    blocks[comment] = &block;
                    places[comment] = {comment, run, run};
                } else if (blocks[comment] == &block) {
                    places[comment].last = run;
                }
            }
    });
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t thread = firstOfThread(publication, i);
        if (blocks[i] == nullptr) {
            places[i] = {i, places[thread].first, places[thread].last};
            blocks[i] = blocks[thread] != nullptr ? blocks[thread] : first;
        }
        if (blocks[i] != nullptr) m_places[blocks[i]].push_back(places[i]);
    }
}

std::vector<std::size_t> CommentPlaces::beginningAt(const Block& block, std::size_t run) const {
    std::vector<std::size_t> comments;
    if (const auto places = m_places.find(&block); places != m_places.end())
        for (const Place& place : places->second)
            if (place.first == run) comments.push_back(place.comment);
    return comments;
}

std::vector<std::size_t> CommentPlaces::endingAt(const Block& block, std::size_t run) const {
    std::vector<std::size_t> comments;
    if (const auto places = m_places.find(&block); places != m_places.end())
        for (const Place& place : places->second)
            if (place.last == run) comments.push_back(place.comment);
    return comments;
}

std::size_t firstOfThread(const Publication& publication, std::size_t comment) {
    while (publication.comments[comment].answers) comment = *publication.comments[comment].answers;
    return comment;
}

std::string docxComments(const Publication& publication) {
    std::string xml = std::string{docx::declaration} + "<w:comments" + docx::mainNamespace + extensions + ">";
    for (std::size_t i = 0; i < publication.comments.size(); ++i) xml += commentXml(publication.comments[i], i);
    return xml + "</w:comments>";
}

std::string docxCommentsExtended(const Publication& publication) {
    std::string xml = std::string{docx::declaration} + "<w15:commentsEx" + extensions + ">";
    for (std::size_t i = 0; i < publication.comments.size(); ++i) {
        const std::size_t thread = firstOfThread(publication, i);
        xml += R"(<w15:commentEx w15:paraId=")" + paragraphId(i) + "\"";
        if (thread != i) xml += R"( w15:paraIdParent=")" + paragraphId(thread) + "\"";
        xml += publication.comments[i].resolved ? R"( w15:done="1"/>)" : R"( w15:done="0"/>)";
    }
    return xml + "</w15:commentsEx>";
}

std::string docxCommentIds(const Publication& publication) {
    std::string xml = std::string{docx::declaration} + "<w16cid:commentsIds" + extensions + ">";
    for (std::size_t i = 0; i < publication.comments.size(); ++i)
        xml += R"(<w16cid:commentId w16cid:paraId=")" + paragraphId(i) + R"(" w16cid:durableId=")" + durableId(i) + "\"/>";
    return xml + "</w16cid:commentsIds>";
}

} // namespace chapeau
