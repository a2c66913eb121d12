#include "word_file.h"

#include <zip.h>

#include <algorithm>
#include <stdexcept>

namespace chapeau {

namespace {

const std::string officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const std::string packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relationshipsPart(const Parts& targets) {
    std::string xml = "<Relationships xmlns=\"" + packageRelationships + "\">";
    for (const auto& [type, target] : targets)
        xml += "<Relationship Id=\"" + type + "\" Type=\"" + officeRelationships + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

/// One paragraph of revised(), read from left to right.
class RevisedLine {
public:
    explicit RevisedLine(std::string line) : m_line{std::move(line)} {}

    std::string paragraph() {
        const std::string list = takeList();
        const std::string mark = takeMark();
        const std::string properties = list + (mark.empty() ? "" : "<w:rPr>" + mark + "</w:rPr>");
        return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + inside("") + "</w:p>";
    }

private:
    std::string takeList() {
        const std::string sign = "§";
        if (!m_line.starts_with(sign)) return "";
        const auto dot = m_line.find('.');
        const auto blank = m_line.find(' ');
        const std::string xml = "<w:numPr><w:ilvl w:val=\"" + m_line.substr(dot + 1, blank - dot - 1) + "\"/><w:numId w:val=\"" +
                                m_line.substr(sign.size(), dot - sign.size()) + "\"/></w:numPr>";
        m_line.erase(0, blank + 1);
        return xml;
    }

    std::string takeMark() {
        std::string xml;
        for (const std::string sign = "¶"; m_line.find(sign) != std::string::npos;) {
            const auto at = m_line.rfind(sign);
            const std::string change = m_line.substr(at + sign.size());
            m_line.resize(at);
            xml = "<w:" + std::string{change[0] == '+' ? "ins" : "del"} + by(change.substr(1)) + "/>" + xml;
        }
        return xml;
    }

    /// Up to the bracket that closes this one.
    std::string inside(const std::string& closing) {
        std::string xml;
        std::string words;
        const auto flush = [&] {
            if (!words.empty()) xml += wordsXml(words);
            words.clear();
        };
        while (m_at < m_line.size() && (closing.empty() || m_line.compare(m_at, closing.size(), closing) != 0)) {
            if (m_line[m_at] == '*') {
                flush();
                m_italic = !m_italic;
                ++m_at;
            } else if (m_line[m_at] == '{') {
                flush();
                xml += bracket();
            } else {
                words += m_line[m_at++];
            }
        }
        flush();
        m_at += closing.size();
        return xml;
    }

    std::string bracket() {
        const char kind = m_line[m_at + 1];
        const auto end = m_line.find(kind == '^' ? '}' : '|', m_at);
        const std::string name = m_line.substr(m_at + 2, end - m_at - 2);
        m_at = end + 1;
        if (kind == '^') return "<w:r><w:footnoteReference w:id=\"" + name + "\"/></w:r>";
        const std::string id = " w:id=\"" + name + "\"/>";
        if (kind == '#')
            return "<w:commentRangeStart" + id + inside("#}") + "<w:commentRangeEnd" + id + "<w:r><w:commentReference" + id + "</w:r>";
        const std::string element = kind == '+' ? "ins" : kind == '-' ? "del" : kind == '<' ? "moveFrom" : "moveTo";
        m_deleted += kind == '-' ? 1 : 0;
        const std::string content = inside(std::string{kind} + "}");
        m_deleted -= kind == '-' ? 1 : 0;
        return "<w:" + element + by(name) + ">" + content + "</w:" + element + ">";
    }

    [[nodiscard]] std::string wordsXml(const std::string& words) const {
        const std::string element = m_deleted > 0 ? "delText" : "t";
        return std::string{"<w:r>"} + (m_italic ? "<w:rPr><w:i/></w:rPr>" : "") + "<w:" + element + " xml:space=\"preserve\">" + words +
               "</w:" + element + "></w:r>";
    }

    std::string by(const std::string& author) {
        return " w:id=\"" + std::to_string(++m_changes) + "\" w:author=\"" + author + "\" w:date=\"2026-10-12T09:30:00Z\"";
    }

    std::string m_line;
    std::size_t m_at = 0;
    int m_changes = 0;
    int m_deleted = 0;
    bool m_italic = false;
};

} // namespace

std::string zipOf(const Parts& parts, bool stored) {
    zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(memory);
    zip_t* archive = zip_open_from_source(memory, ZIP_TRUNCATE, nullptr);
    if (archive == nullptr) throw std::runtime_error{"no zip"};
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw std::runtime_error{"no entry " + name};
        if (stored) zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0) throw std::runtime_error{"zip not closed"};
    zip_stat_t stat;
    zip_source_stat(memory, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), bytes.size());
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

std::string wordPart(const std::string& root, const std::string& inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
           " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
           "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
           " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
           " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
           " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" +
           inside + "</w:" + root + ">";
}

Parts wordParts(const std::string& body, const Parts& further) {
    Parts targets;
    for (const auto& [type, bytes] : further) targets.emplace_back(type, type + ".xml");
    Parts parts{{"_rels/.rels", relationshipsPart({{"officeDocument", "word/document.xml"}})},
                {"word/document.xml", wordPart("document", "<w:body>" + body + "</w:body>")},
                {"word/_rels/document.xml.rels", relationshipsPart(targets)}};
    for (const auto& [type, bytes] : further) parts.emplace_back("word/" + type + ".xml", bytes);
    return parts;
}

std::string wordFile(const std::string& body, const Parts& further) {
    return zipOf(wordParts(body, further));
}

std::string p(const std::string& text, const std::string& properties) {
    const std::string before = properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>";
    return "<w:p>" + before + run(text) + "</w:p>";
}

std::string run(const std::string& text, const std::string& properties) {
    const std::string before = properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>";
    return "<w:r>" + before + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

std::string revised(const std::string& text) {
    std::string body;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        body += RevisedLine{text.substr(begin, end - begin)}.paragraph();
        begin = end + 1;
    }
    return body;
}

Parts commentParts(const std::vector<WordRemark>& remarks) {
    std::string comments;
    std::string extended;
    for (const auto& remark : remarks) {
        comments += "<w:comment w:id=\"" + remark.id + "\" w:author=\"" + remark.author + "\"" +
                    (remark.date.empty() ? "" : " w:date=\"" + remark.date + "\"") + "><w:p w14:paraId=\"AA" + remark.id + "\">" +
                    run(remark.text) + "</w:p></w:comment>";
        extended += "<w15:commentEx w15:paraId=\"AA" + remark.id + "\" " +
                    (remark.answers.empty() ? "" : "w15:paraIdParent=\"AA" + remark.answers + "\" ") + "w15:done=\"" +
                    (remark.done ? "1" : "0") + "\"/>";
    }
    return {{"comments", wordPart("comments", comments)}, {"commentsExtended", wordPart("commentsEx", extended)}};
}

Parts footnotePart(const Parts& notes) {
    std::string xml = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>";
    for (const auto& [id, text] : notes)
        xml += "<w:footnote w:id=\"" + id + "\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" " + text) + "</w:p></w:footnote>";
    return {{"footnotes", wordPart("footnotes", xml)}};
}

} // namespace chapeau
