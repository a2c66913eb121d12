// The domain's values as they stand in stored rows. Throws RowDamaged where a row doesn't hold what the schema promises. For core/store
// only.
#pragma once

#include "core/store/negotiation.h"
#include "core/store/stored_row.h"

namespace chapeau {

[[nodiscard]] Version versionFrom(const StoredRow& row); ///< without its paragraphs
[[nodiscard]] Paragraph paragraphFrom(const StoredRow& row);
[[nodiscard]] Proposal proposalFrom(const StoredRow& row); ///< without its status, reason and sources
[[nodiscard]] Comment commentFrom(const StoredRow& row);   ///< without its resolution
[[nodiscard]] AuthorMapping authorFrom(const StoredRow& row);
[[nodiscard]] Position positionFrom(const StoredRow& row);
[[nodiscard]] SponsorshipEvent sponsorshipFrom(const StoredRow& row);
[[nodiscard]] Document documentFrom(const StoredRow& row);
[[nodiscard]] Source sourceFrom(const StoredRow& row);

/// Reads an id that must be one.
template <class AnyId>
[[nodiscard]] AnyId idFrom(const StoredRow& row, const char* column);

} // namespace chapeau
