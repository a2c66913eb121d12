// The words that paragraphs of a resolution open with, as tables: the one place to add a word to. UN Editorial Manual (resolutions:
// preambular openings are participles or adjectives, operative ones verbs in the present), and what adopted texts print. All lower case, in the order of their first letters.
#pragma once

#include <span>
#include <string_view>

namespace chapeau {

/// "recalling", "taking note", "having considered".
[[nodiscard]] std::span<const std::string_view> preambularHeads();
/// "decides", "takes note", "calls upon".
[[nodiscard]] std::span<const std::string_view> operativeHeads();
/// Stand before a head: "also", "deeply", "strongly".
[[nodiscard]] std::span<const std::string_view> leadingAdverbs();
/// Stand after it: "also", "once again", "in the strongest terms".
[[nodiscard]] std::span<const std::string_view> followingAdverbs();
/// Those heads that a feeling follows without "its": "expressing grave concern".
[[nodiscard]] std::span<const std::string_view> expressingHeads();
/// After "its", "with" or a verb of expressing, with an adjective or without: "deep concern", "its appreciation".
[[nodiscard]] std::span<const std::string_view> feelings();
[[nodiscard]] std::span<const std::string_view> feelingAdjectives();

} // namespace chapeau
