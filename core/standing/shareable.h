// The part of a negotiation that may be shown to the room: the issued texts, what delegations have tabled, what became of that, and the
// states of paragraphs. It is put together from nothing by an allow-list, so that what nobody thought of stays out: comments, positions,
// instructions, reasons, sources, wording as it was read, documents, sponsors and history are not in it. Pure; any thread.
#pragma once

#include "core/store/negotiation.h"

#include <set>

namespace chapeau {

/// Our own drafting since the last issue: words that were written here and that nobody has been given.
enum class OwnDrafting { kept, shown };

/// Identities are those of the negotiation. With `kept`, its working text is without our own drafting; of a proposal that somebody made
/// on top of it, only what can be told apart from it is left. What our delegation tabled by name, as in the capture bar, was said in the
/// room and counts as anybody's.
[[nodiscard]] Negotiation shareable(const Negotiation& negotiation, OwnDrafting own);

/// The paragraphs of the working text that read otherwise without our own drafting, or aren't there without it.
[[nodiscard]] std::set<ParagraphId> paragraphsOfOwnDrafting(const Negotiation& negotiation);

} // namespace chapeau
