// The inline content of a Word paragraph as revised text: runs, through whatever wraps them, with italics, calls to notes and the hands
// that changed them. Knows nothing of packages.
#pragma once

#include "core/intake/word/docx_fields.h"
#include "core/intake/word/docx_hands.h"
#include "core/intake/word/docx_scan.h"
#include "core/intake/word/docx_styles.h"
#include "core/intake/word/xml_tree.h"

#include <string>
#include <vector>

namespace chapeau {

/// A text box met in a paragraph: read after it.
struct DocxTextBox {
    const XmlElement* content = nullptr;
    HandsIndex hands = untouched;
};

class DocxRuns {
public:
    DocxRuns(const DocxStyles& styles, DocxScan& scan, DocxHands& hands) : m_styles{styles}, m_scan{scan}, m_hands{hands} {}

    /// Reads `paragraph`, the `index`-th of the text, into `into`.
    void read(const XmlElement& paragraph, const StyleNames& names, std::size_t index, RevisedParagraph& into);

    /// Text boxes met since the last call.
    [[nodiscard]] std::vector<DocxTextBox> takeTextBoxes();

    /// The branch of an mc:AlternateContent that is read; the others say the same in another way.
    [[nodiscard]] static const XmlElement* branchOf(const XmlElement& alternatives);
    /// The content of a content control; nullptr where it only holds the place for one.
    [[nodiscard]] static const XmlElement* contentOf(const XmlElement& control);

private:
    void readInline(const XmlElement& parent);
    void readWrapped(const XmlElement& child);
    void readRun(const XmlElement& run);
    void readContent(const XmlElement& content, Face face);
    void readMark(const XmlElement& content);
    void readNoteCall(const XmlElement& call, NoteKind kind);
    void readDrawing(const XmlElement& drawing);
    void append(std::string_view text, Face face);
    [[nodiscard]] Face faceOf(const XmlElement& run);

    const DocxStyles& m_styles;
    DocxScan& m_scan;
    DocxHands& m_hands;
    DocxFields m_fields;
    StyleNames m_names;
    Face m_plainFace;        ///< of words in no character style
    std::size_t m_index = 0; ///< of the paragraph being read
    std::size_t m_runs = 0;  ///< in it
    bool m_markFollows = false;
    bool m_inLabel = false; ///< the run is a label of ours in the margin: its tab ends it
    RevisedParagraph* m_into = nullptr;
    std::vector<DocxTextBox> m_boxes;
};

} // namespace chapeau
