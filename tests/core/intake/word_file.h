// Small Word files made in memory for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace chapeau {

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A zip of the parts, deflated unless `stored`.
[[nodiscard]] std::string zipOf(const Parts& parts, bool stored = false);

/// A WordprocessingML part: `inside` in the element <w:ROOT>, with the usual namespaces.
[[nodiscard]] std::string wordPart(const std::string& root, const std::string& inside);

/// A Word file whose body holds `body`, with further parts of word/ by the type of their relationship ("styles", "footnotes").
[[nodiscard]] Parts wordParts(const std::string& body, const Parts& further = {});
[[nodiscard]] std::string wordFile(const std::string& body, const Parts& further = {});

/// <w:p> with one run of this text.
[[nodiscard]] std::string p(const std::string& text, const std::string& properties = "");
/// <w:r> with this text.
[[nodiscard]] std::string run(const std::string& text, const std::string& properties = "");

/// Paragraphs as one would mark them up by hand, a line each:
///   {+Ann|put in+} {-Ben|taken out-} {<Ann|moved away<} {>Ann|moved here>}, also one in another; authors' names are free of "|"
///   {#3|what comment 3 is about#} {^4} a call to footnote 4, *italic*
///   "¶+Ann", "¶-Ben" at the end of a line: the end of that paragraph was put in, or taken out
///   "§1.0 " at its start: in list 1, on level 0
[[nodiscard]] std::string revised(const std::string& text);

struct WordRemark {
    std::string id;
    std::string author;
    std::string text;
    std::string date = "2026-10-12T09:30:00Z";
    std::string answers{}; ///< id of the comment that it is a reply to
    bool done = false;
};

/// The parts of a file's comments.
[[nodiscard]] Parts commentParts(const std::vector<WordRemark>& remarks);
/// The part of its footnotes: text by id.
[[nodiscard]] Parts footnotePart(const Parts& notes);

} // namespace chapeau
