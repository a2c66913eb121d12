// A Word file as tests look at it: its parts, its text once changes are accepted or rejected (a second reading of Word's rules, apart from
// core/intake), and the faults that validators overlook (docs/adr/0013).
#pragma once

#include "tests/support/unzipped.h"

#include <pugixml.hpp>

#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace chapeau::test {

class WordFile {
public:
    /// Whether a change by this author is accepted; else it is rejected.
    using Accepts = std::function<bool(const std::string& author)>;

    explicit WordFile(const std::string& bytes) {
        for (auto& [name, content] : unzipped(bytes)) m_parts.emplace(name, content);
    }

    [[nodiscard]] const std::map<std::string, std::string>& parts() const { return m_parts; }
    [[nodiscard]] pugi::xml_document part(const std::string& name) const {
        pugi::xml_document document;
        if (const auto found = m_parts.find(name); found != m_parts.end())
            document.load_buffer(found->second.data(), found->second.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
        return document;
    }

    /// The paragraphs of the body, a line each, without empty ones and without labels in the margin; tabs as →, footnotes as {their text}.
    [[nodiscard]] std::string text(const Accepts& accepts) const {
        const auto document = part("word/document.xml");
        const auto notes = noteTexts();
        std::string lines;
        std::string line;
        for (const auto& found : document.select_nodes("//w:body//w:p")) {
            addRuns(found.node(), accepts, notes, line);
            if (!keepsEnd(found.node(), accepts)) continue;
            if (!line.empty()) lines += line + "\n";
            line.clear();
        }
        return lines + line;
    }
    [[nodiscard]] std::string accepted() const {
        return text([](const std::string&) { return true; });
    }
    [[nodiscard]] std::string rejected() const {
        return text([](const std::string&) { return false; });
    }

    [[nodiscard]] std::set<std::string> authors() const {
        std::set<std::string> names;
        const auto document = part("word/document.xml");
        for (const char* path : {"//w:ins", "//w:del"})
            for (const auto& change : document.select_nodes(path)) names.insert(change.node().attribute("w:author").value());
        return names;
    }

    /// One line each: what Word refuses or repairs in silence.
    [[nodiscard]] std::string faults() const {
        std::ostringstream out;
        lintStyles(out);
        lintBody(out);
        lintComments(out);
        lintPackage(out);
        return out.str();
    }

private:
    static bool isInside(pugi::xml_node node, const char* element) {
        for (; node; node = node.parent())
            if (std::string{node.name()} == element) return true;
        return false;
    }

    static bool keepsEnd(const pugi::xml_node& paragraph, const Accepts& accepts) {
        const auto properties = paragraph.child("w:pPr").child("w:rPr");
        if (const auto inserted = properties.child("w:ins")) return accepts(inserted.attribute("w:author").value());
        if (const auto deleted = properties.child("w:del")) return !accepts(deleted.attribute("w:author").value());
        return true;
    }

    static bool keepsRun(const pugi::xml_node& run, const Accepts& accepts) {
        for (auto node = run.parent(); node; node = node.parent()) {
            if (std::string{node.name()} == "w:ins") return accepts(node.attribute("w:author").value());
            if (std::string{node.name()} == "w:del") return !accepts(node.attribute("w:author").value());
        }
        return true;
    }

    static void addRuns(const pugi::xml_node& paragraph, const Accepts& accepts, const std::map<std::string, std::string>& notes,
                        std::string& line) {
        for (const auto& found : paragraph.select_nodes(".//w:r")) {
            const auto run = found.node();
            const bool label = std::string{run.child("w:rPr").child("w:rStyle").attribute("w:val").value()} == "MarginLabel";
            if (label || !keepsRun(run, accepts)) continue;
            for (const auto piece : run.children()) {
                const std::string name = piece.name();
                if (name == "w:t" || name == "w:delText") line += piece.text().get();
                if (name == "w:tab") line += "→";
                if (name == "w:br") line += "↵";
                if (name == "w:footnoteReference") line += "{" + notes.at(piece.attribute("w:id").value()) + "}";
            }
        }
    }

    [[nodiscard]] std::map<std::string, std::string> noteTexts() const {
        std::map<std::string, std::string> notes;
        const auto document = part("word/footnotes.xml");
        for (const auto note : document.document_element().children("w:footnote")) {
            std::string& text = notes[note.attribute("w:id").value()];
            for (const auto& found : note.select_nodes(".//w:t")) text += found.node().text().get();
        }
        return notes;
    }

    void lintStyles(std::ostream& out) const {
        std::set<std::string> styles;
        const auto sheet = part("word/styles.xml");
        for (const auto& style : sheet.select_nodes("//w:style"))
            if (!styles.insert(style.node().attribute("w:styleId").value()).second)
                out << "style twice: " << style.node().attribute("w:styleId").value() << "\n";
        for (const auto& [name, bytes] : m_parts)
            for (const char* path : {"//w:pStyle", "//w:rStyle", "//w:tblStyle", "//w:basedOn"}) {
                const auto document = part(name);
                for (const auto& used : document.select_nodes(path))
                    if (!styles.contains(used.node().attribute("w:val").value()))
                        out << name << ": no style " << used.node().attribute("w:val").value() << "\n";
            }
    }

    void lintBody(std::ostream& out) const {
        const auto document = part("word/document.xml");
        for (const auto& text : document.select_nodes("//w:t"))
            if (isInside(text.node(), "w:del")) out << "w:t inside w:del: " << text.node().text().get() << "\n";
        for (const auto& text : document.select_nodes("//w:delText"))
            if (!isInside(text.node(), "w:del")) out << "w:delText outside w:del: " << text.node().text().get() << "\n";
        for (const auto& cell : document.select_nodes("//w:tc"))
            if (std::string{cell.node().last_child().name()} != "w:p") out << "a cell doesn't end with a paragraph\n";
        for (const auto& call : document.select_nodes("//w:commentReference"))
            if (isInside(call.node(), "w:del") || isInside(call.node(), "w:ins")) out << "a comment hangs on a change\n";
        std::set<std::string> changes;
        for (const char* path : {"//w:ins", "//w:del"})
            for (const auto& change : document.select_nodes(path)) {
                if (!changes.insert(change.node().attribute("w:id").value()).second) out << "the id of a change twice\n";
                if (!change.node().attribute("w:author")) out << "a change without an author\n";
            }
        lintOnce(document, "//w:footnoteReference", out);
        for (const char* path : {"//w:commentReference", "//w:commentRangeStart", "//w:commentRangeEnd"}) lintOnce(document, path, out);
    }

    static void lintOnce(const pugi::xml_document& document, const char* path, std::ostream& out) {
        std::set<std::string> ids;
        for (const auto& node : document.select_nodes(path))
            if (!ids.insert(node.node().attribute("w:id").value()).second) out << path << " twice\n";
    }

    void lintComments(std::ostream& out) const {
        std::set<std::string> paragraphs;
        for (const auto& [name, bytes] : m_parts) {
            const auto document = part(name);
            for (const auto& paragraph : document.select_nodes("//w:p[@w14:paraId]"))
                if (!paragraphs.insert(paragraph.node().attribute("w14:paraId").value()).second) out << "paraId twice in " << name << "\n";
        }
        const auto extended = part("word/commentsExtended.xml");
        std::set<std::string> known;
        for (const auto comment : extended.document_element().children()) {
            const std::string id = comment.attribute("w15:paraId").value();
            if (!paragraphs.contains(id) || !known.insert(id).second) out << "commentEx " << id << " of no paragraph, or twice\n";
        }
        for (const auto comment : extended.document_element().children())
            if (const auto parent = comment.attribute("w15:paraIdParent"); parent && !known.contains(parent.value()))
                out << "a reply to nobody\n";
        const auto body = part("word/document.xml");
        std::set<std::string> called;
        for (const auto& call : body.select_nodes("//w:commentReference")) called.insert(call.node().attribute("w:id").value());
        const auto comments = part("word/comments.xml");
        for (const auto comment : comments.document_element().children("w:comment"))
            if (called.erase(comment.attribute("w:id").value()) == 0 && !body.select_nodes("//w:body//w:p").empty())
                out << "a comment that stands nowhere\n";
        if (!called.empty()) out << "a call to a comment that isn't there\n";
    }

    void lintPackage(std::ostream& out) const {
        const auto types = part("[Content_Types].xml");
        for (const auto& type : types.select_nodes("//Override"))
            if (!m_parts.contains(std::string{type.node().attribute("PartName").value()}.substr(1))) out << "a type of no part\n";
        for (const auto& [name, bytes] : m_parts) {
            pugi::xml_document document;
            if (!document.load_buffer(bytes.data(), bytes.size())) out << name << " is no XML\n";
            for (const char c : bytes)
                if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') out << "a control character in " << name << "\n";
        }
    }

    std::map<std::string, std::string> m_parts;
};

} // namespace chapeau::test
