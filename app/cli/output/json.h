// The JSON of chapeau-cli's contract (docs/cli.md). Offsets in it are Unicode code points; inside they are bytes of UTF-8. Pure.
#pragma once

#include "app/cli/session.h"

#include "core/intake/structure/incoming_text.h"
#include "core/merge/merge.h"
#include "core/standing/merging.h"
#include "core/standing/proposals_on_text.h"
#include "core/text/range.h"
#include "core/workspace/taking/taking_in.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau::cli {

[[nodiscard]] Json rangeJson(std::string_view text, ByteRange range);
[[nodiscard]] Json editsJson(std::string_view base, const std::vector<Edit>& edits);
[[nodiscard]] Json codesJson(const std::vector<DelegationCode>& codes);
[[nodiscard]] Json noticesJson(const std::vector<Notice>& notices);
[[nodiscard]] Json textOrNull(const std::string& text);
[[nodiscard]] Json codeOrNull(const std::optional<DelegationCode>& code);

/// "chapeau.draft/1". With `withIds`, paragraphs have their id and state.
[[nodiscard]] Json draftJson(const LabelledText& text, const std::vector<Notice>& notices, bool withIds);

/// One paragraph of it, with id and state; the title and the enacting words without an index. It is in the text.
[[nodiscard]] Json paragraphJson(const LabelledText& text, const ParagraphId& id);

/// "chapeau.merge/1", with a key "front" where `front` (the title, the enacting words) has something. `proposals` are the ids that sources
/// stand for; empty where there are none.
[[nodiscard]] Json mergeJson(const Merge& merge, const std::vector<MergedParagraph>& front, const std::vector<ProposalId>& proposals);

/// A proposal as `placed` of "chapeau.intake/1" has it.
[[nodiscard]] Json placedJson(const Proposal& proposal, const std::string& label);
/// "chapeau.intake/1"
[[nodiscard]] Json intakeJson(const Taking& taking, const std::vector<Json>& placed);
/// The same with all that a proposal has: status, reason, sources, its word changes today.
[[nodiscard]] Json proposalJson(const ProposalsOnText& proposals, const Proposal& proposal);
[[nodiscard]] Json commentJson(const ProposalsOnText& proposals, const Comment& comment);
[[nodiscard]] Json historyJson(const HistoryEntry& entry);

} // namespace chapeau::cli
