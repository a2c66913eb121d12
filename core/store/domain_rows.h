// The domain's values as rows, and back. Reading throws RowDamaged where a row doesn't hold what the schema promises. For core/store only.
#pragma once

#include "core/store/negotiation.h"
#include "core/store/rows.h"

namespace chapeau {

[[nodiscard]] Row rowOf(const Version& version, std::int64_t number);
[[nodiscard]] Version versionFrom(const Row& row); ///< without its paragraphs
/// `rank` orders the paragraphs of a version: a key, not a position.
[[nodiscard]] Row rowOf(const VersionId& version, const Paragraph& paragraph, const std::string& rank);
[[nodiscard]] Paragraph paragraphFrom(const Row& row);
[[nodiscard]] Row rowOf(const Proposal& proposal, std::int64_t number);
[[nodiscard]] Proposal proposalFrom(const Row& row); ///< without its status, reason and sources
[[nodiscard]] Row rowOf(const Comment& comment, std::int64_t number);
[[nodiscard]] Comment commentFrom(const Row& row);    ///< without its resolution
[[nodiscard]] Row rowOf(const AuthorMapping& author); ///< without id, number and time
[[nodiscard]] AuthorMapping authorFrom(const Row& row);
[[nodiscard]] Row rowOf(const Position& position, std::int64_t number);
[[nodiscard]] Position positionFrom(const Row& row);
[[nodiscard]] Row rowOf(const SponsorshipEvent& event, std::int64_t number);
[[nodiscard]] SponsorshipEvent sponsorshipFrom(const Row& row);
[[nodiscard]] Row rowOf(const Document& document, std::int64_t number);
[[nodiscard]] Document documentFrom(const Row& row);
[[nodiscard]] Source sourceFrom(const Row& row);

/// Reads an id that must be one.
template <class AnyId>
[[nodiscard]] AnyId idFrom(const Row& row, const char* column);

} // namespace chapeau
