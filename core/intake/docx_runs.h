// The runs of a Word paragraph as text with italics and calls to footnotes; tracked changes read as accepted. Knows nothing of packages.
#pragma once

#include "core/intake/docx_styles.h"
#include "core/intake/xml_tree.h"
#include "core/text/rich_text.h"

#include <map>
#include <set>
#include <string>

namespace chapeau {

/// What was met on the way and is no text of the draft.
struct LeftOut {
    bool trackedChanges = false;
    std::set<std::string> kinds{}; ///< "a picture", "comments", "hidden text"
};

class DocxRuns {
public:
    DocxRuns(const DocxStyles& styles, LeftOut& leftOut) : m_styles{styles}, m_leftOut{leftOut} {}

    /// Bodies of the notes by id; without them calls are dropped.
    void useNotes(const std::map<std::string, std::string>* footnotes, const std::map<std::string, std::string>* endnotes);

    /// Adds the paragraph's text to `rich`.
    void read(const XmlElement& paragraph, RichText& rich);

private:
    struct Face {
        bool italic = false;
        bool hidden = false;
    };

    void readInline(const XmlElement& parent);
    void readRun(const XmlElement& run);
    void readContent(const XmlElement& content, const Face& face);
    void readNote(const XmlElement& call, const std::map<std::string, std::string>* bodies, std::size_t& count);
    void append(std::string_view text, const Face& face);
    [[nodiscard]] Face faceOf(const XmlElement& run) const;

    const DocxStyles& m_styles;
    LeftOut& m_leftOut;
    const std::map<std::string, std::string>* m_footnotes = nullptr;
    const std::map<std::string, std::string>* m_endnotes = nullptr;
    std::size_t m_footnoteCount = 0;
    std::size_t m_endnoteCount = 0;
    std::string m_paragraphStyle;
    bool m_markFollows = false;
    RichText* m_rich = nullptr;
};

} // namespace chapeau
