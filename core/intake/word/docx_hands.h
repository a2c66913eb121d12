// Whose change the walk through a Word file stands in: w:ins, w:del, w:moveFrom and w:moveTo around runs and paragraphs, and their like on
// paragraph marks, rows and cells. A move is a deletion here and an insertion there, paired or not (ECMA-376, 17.13.5).
#pragma once

#include "core/intake/word/docx_scan.h"
#include "core/intake/word/xml_tree.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace chapeau {

class DocxHands {
public:
    explicit DocxHands(DocxScan& scan) : m_scan{scan} {}

    /// Whether the element is a change that puts in or takes out; formatting is none.
    [[nodiscard]] static bool isRevision(const XmlElement& element);

    void enter(const XmlElement& revision);
    void leave() { m_stack.pop_back(); }
    [[nodiscard]] HandsIndex current() const { return m_stack.empty() ? untouched : m_stack.back(); }
    /// What `properties` (w:rPr of a mark, w:trPr, w:tcPr) say of their owner, on top of where the walk stands. Each counts as a change.
    [[nodiscard]] HandsIndex on(const XmlElement* properties);

    /// Stands in `hands` for as long as it lives.
    class Inside {
    public:
        Inside(DocxHands& owner, HandsIndex hands) : m_owner{owner} { m_owner.m_stack.push_back(hands); }
        ~Inside() { m_owner.leave(); }
        Inside(const Inside&) = delete;
        Inside& operator=(const Inside&) = delete;

    private:
        DocxHands& m_owner;
    };

private:
    [[nodiscard]] HandsIndex with(HandsIndex around, const XmlElement& revision);
    [[nodiscard]] AuthorIndex authorOf(const XmlElement& revision);
    [[nodiscard]] HandsIndex indexOf(const Hands& hands);

    DocxScan& m_scan;
    std::vector<HandsIndex> m_stack;
    std::unordered_map<std::string, AuthorIndex> m_authors;
    std::map<Hands, HandsIndex> m_hands{{Hands{}, untouched}};
    std::size_t m_revisions = 0;
};

} // namespace chapeau
