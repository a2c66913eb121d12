// The domain's values as rows to be written. For core/store only.
#pragma once

#include "core/store/negotiation.h"
#include "core/store/rows.h"

namespace chapeau {

[[nodiscard]] Row rowOf(const Version& version, std::int64_t number);
/// `rank` orders the paragraphs of a version: a key, not a position.
[[nodiscard]] Row rowOf(const VersionId& version, const Paragraph& paragraph, const std::string& rank);
[[nodiscard]] Row rowOf(const Proposal& proposal, std::int64_t number);
[[nodiscard]] Row rowOf(const Comment& comment, std::int64_t number);
[[nodiscard]] Row rowOf(const AuthorMapping& author); ///< without id, number and time
[[nodiscard]] Row rowOf(const Position& position, std::int64_t number);
[[nodiscard]] Row rowOf(const SponsorshipEvent& event, std::int64_t number);
[[nodiscard]] Row rowOf(const Document& document, std::int64_t number);

} // namespace chapeau
