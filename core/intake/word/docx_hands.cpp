#include "core/intake/word/docx_hands.h"

#include "core/intake/word/word_limits.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

bool putsIn(std::string_view name) {
    return name == "ins" || name == "moveTo" || name == "cellIns";
}

bool takesOut(std::string_view name) {
    return name == "del" || name == "moveFrom" || name == "cellDel";
}

void add(std::vector<AuthorIndex>& sorted, AuthorIndex author) {
    const auto at = std::ranges::lower_bound(sorted, author);
    if (at == sorted.end() || *at != author) sorted.insert(at, author);
}

} // namespace

bool DocxHands::isRevision(const XmlElement& element) {
    return element.space == XmlSpace::word && (putsIn(element.name) || takesOut(element.name));
}

void DocxHands::enter(const XmlElement& revision) {
    m_stack.push_back(with(current(), revision));
}

HandsIndex DocxHands::on(const XmlElement* properties) {
    HandsIndex hands = current();
    if (properties == nullptr) return hands;
    for (const auto& child : properties->children)
        if (isRevision(child)) hands = with(hands, child);
    return hands;
}

HandsIndex DocxHands::with(HandsIndex around, const XmlElement& revision) {
    if (++m_revisions > mostRevisions) m_scan.refuse("more than 200,000 tracked changes");
    Hands hands = m_scan.text.hands[around];
    add(putsIn(revision.name) ? hands.inserted : hands.deleted, authorOf(revision));
    return indexOf(hands);
}

AuthorIndex DocxHands::authorOf(const XmlElement& revision) {
    auto& text = m_scan.text;
    const auto [found, isNew] = m_authors.try_emplace(trimmed(revision.attribute(XmlSpace::word, "author")), text.authors.size());
    if (isNew) {
        text.authors.push_back(found->first);
        text.changes.push_back(0);
        if (text.authors.size() > mostAuthors) m_scan.refuse("tracked changes of more than 1,000 authors");
    }
    ++text.changes[found->second];
    return found->second;
}

HandsIndex DocxHands::indexOf(const Hands& hands) {
    const auto [found, isNew] = m_hands.try_emplace(hands, static_cast<HandsIndex>(m_scan.text.hands.size()));
    if (isNew) m_scan.text.hands.push_back(hands);
    return found->second;
}

} // namespace chapeau
