#include "core/intake/word/docx_comments.h"

#include "core/intake/word/word_limits.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace chapeau {

namespace {

struct Extension {
    std::string parent{}; ///< paragraph id of the comment that it answers
    bool done = false;
};

/// By the id of a comment's last paragraph.
using Extensions = std::map<std::string, Extension, std::less<>>;

bool isOn(std::string_view value) {
    return value == "1" || value == "true" || value == "on";
}

Extensions extensionsOf(const XmlElement& extended) {
    Extensions all;
    for (const auto& element : extended.children)
        if (element.name == "commentEx")
            all.insert_or_assign(std::string{element.attribute(XmlSpace::other, "paraId")},
                                 Extension{std::string{element.attribute(XmlSpace::other, "paraIdParent")},
                                           isOn(element.attribute(XmlSpace::other, "done"))});
    return all;
}

/// "2026-10-16T12:00:00Z", with or without the zone and fractions of a second.
std::optional<Timestamp> dateFrom(std::string_view stated) {
    constexpr std::size_t toSeconds = 19;
    if (stated.size() < toSeconds) return std::nullopt;
    return timestampFromIso(std::string{stated.substr(0, toSeconds)} + ".000Z");
}

/// What is known of a comment before its thread is.
struct Found {
    WordComment comment;
    std::string lastParagraph{};
};

std::string idOfLastParagraph(const XmlElement& comment) {
    std::string id;
    for (const auto& paragraph : comment.children)
        if (paragraph.isWord("p")) id = paragraph.attribute(XmlSpace::other, "paraId");
    return id;
}

std::string textOf(const XmlElement& comment, const DocxStyles& styles, DocxScan& whole) {
    DocxScan scan;
    const DocxNumbering none;
    DocxBody{styles, none, scan}.read(comment, scan.text.paragraphs);
    if (scan.tooMuch) whole.refuse(*scan.tooMuch);
    std::string text;
    for (const auto& paragraph : textFor(scan.text, Acceptance::all())) {
        const auto words = trimmed(paragraph.rich.text);
        if (!words.empty()) text += (text.empty() ? "" : "\n") + words;
    }
    return text;
}

class Threads {
public:
    Threads(std::vector<Found> found, Extensions extensions) : m_found{std::move(found)}, m_extensions{std::move(extensions)} {
        for (std::size_t i = 0; i < m_found.size(); ++i)
            if (!m_found[i].lastParagraph.empty()) m_byParagraph.emplace(m_found[i].lastParagraph, i);
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            const auto parent = parentOf(i);
            if (parent) m_replies[*parent].push_back(i);
        }
    }

    std::vector<WordComment> inOrder() {
        for (std::size_t i = 0; i < m_found.size(); ++i)
            if (!parentOf(i)) addThread(i);
        // Comments that answer one another in a circle answer nobody.
        for (std::size_t i = 0; i < m_found.size(); ++i) addThread(i);
        return std::move(m_ordered);
    }

private:
    [[nodiscard]] const Extension* extensionOf(std::size_t i) const {
        const auto extension = m_extensions.find(m_found[i].lastParagraph);
        return extension == m_extensions.end() ? nullptr : &extension->second;
    }

    [[nodiscard]] std::optional<std::size_t> parentOf(std::size_t i) const {
        const auto* extension = extensionOf(i);
        if (extension == nullptr || extension->parent.empty()) return std::nullopt;
        const auto parent = m_byParagraph.find(extension->parent);
        return parent == m_byParagraph.end() || parent->second == i ? std::nullopt : std::optional{parent->second};
    }

    /// Word keeps one level of replies: whatever answers a reply stands behind it, and answers what that did.
    void addThread(std::size_t first) {
        const std::size_t place = m_ordered.size();
        std::vector<std::size_t> waiting{first};
        while (!waiting.empty()) {
            const std::size_t i = waiting.back();
            waiting.pop_back();
            if (!m_added.insert(i).second) continue;
            add(i, i == first ? std::nullopt : std::optional{place});
            const auto& replies = m_replies[i];
            waiting.insert(waiting.end(), replies.rbegin(), replies.rend());
        }
    }

    void add(std::size_t i, std::optional<std::size_t> replyTo) {
        WordComment comment = std::move(m_found[i].comment);
        comment.replyTo = replyTo;
        comment.resolved = extensionOf(i) != nullptr && extensionOf(i)->done;
        if (replyTo) {
            comment.resolved = comment.resolved || m_ordered[*replyTo].resolved;
            if (!comment.paragraph) comment.paragraph = m_ordered[*replyTo].paragraph;
        }
        m_ordered.push_back(std::move(comment));
    }

    std::vector<Found> m_found;
    Extensions m_extensions;
    std::map<std::string, std::size_t> m_byParagraph;
    std::map<std::size_t, std::vector<std::size_t>> m_replies;
    std::set<std::size_t> m_added;
    std::vector<WordComment> m_ordered;
};

} // namespace

std::vector<WordComment> commentsOf(const XmlElement& comments, const XmlElement& extended, const DocxStyles& styles, DocxScan& scan) {
    std::vector<Found> found;
    for (const auto& element : comments.children) {
        if (!element.isWord("comment")) continue;
        if (found.size() >= mostComments) {
            scan.refuse("more than 32,767 comments");
            return {};
        }
        const std::string id{element.attribute(XmlSpace::word, "id")};
        WordComment comment{trimmed(element.attribute(XmlSpace::word, "author")),
                            textOf(element, styles, scan),
                            dateFrom(element.attribute(XmlSpace::word, "date")),
                            false,
                            {},
                            scan.anchors.find(id)};
        found.push_back({std::move(comment), idOfLastParagraph(element)});
    }
    return Threads{std::move(found), extensionsOf(extended)}.inOrder();
}

} // namespace chapeau
