// Names that the parts of our Word files share: XML namespaces, and the web addresses that a Publication links to with the ids of their
// relationships. For core/publish only. Pure.
#pragma once

#include "core/publish/publication.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

namespace docx {
inline constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr const char* mainNamespace = R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";
inline constexpr const char* relationNamespace = R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
} // namespace docx

/// Every block that is printed, those of table cells among them, in order.
void forEachBlock(const Publication& publication, const std::function<void(const Block&)>& visit);

/// The address as a URI may stand in a relationship: what RFC 3986 doesn't allow is percent-encoded. Empty for what is none of http, https
/// and mailto, which is then printed as plain words.
[[nodiscard]] std::string linkTarget(std::string_view link);

/// The targets of a Publication's links, each once, in order of their first place.
[[nodiscard]] std::vector<std::string> linkTargets(const Publication& publication);
/// "rIdLink1" for the first of them.
[[nodiscard]] std::string linkRelation(std::size_t index);

/// ` w:author="China" w:date="2024-10-03T00:00:00Z"`, the date only where it is one. Word wants an author: "Unnamed" where there is none.
[[nodiscard]] std::string authorship(const std::string& name, const std::string& date);

} // namespace chapeau
