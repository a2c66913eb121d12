// `find`: words in the whole workspace (the text, open proposals, comments, reasons), and replacing them. Finding and planning are pure, on
// any thread; applying is one transaction and one step of undo.
// What is replaced: the text and our own reasons, as our own drafting. Another delegation's proposal says what that delegation said: its
// words are replaced only where they were chosen on purpose, and then the proposal is superseded by the changed one. Comments stay as they
// were written.
#pragma once

#include "core/standing/working_text.h"
#include "core/text/text_search.h"
#include "core/workspace/workspace.h"

#include <variant>
#include <vector>

namespace chapeau {

enum class FoundIn { text, proposal, reason, comment };
[[nodiscard]] std::string_view nameOf(FoundIn where);

/// What a hit is in: a paragraph of the working text, the words or the reason of a proposal, or a comment.
using FoundAt = std::variant<ParagraphId, ProposalId, CommentId>;

struct FoundText {
    FoundIn where{};
    FoundAt at;
    std::string label; ///< of the paragraph that it is about, or empty
    std::string who{}; ///< whose proposal or comment: "CHN, PAK", "Capital"; empty for the text
    bool internal = false;
    std::optional<ParagraphId> paragraph{}; ///< to go to; none where it is on nothing that stands in the text
    std::string text{};                     ///< the whole of it
    std::vector<TextMatch> matches{};       ///< never empty

    friend bool operator==(const FoundText&, const FoundText&) = default;
};

struct FindRequest {
    TextQuery query;
    std::string replacement{}; ///< what each match would become
};

/// In the order of the text; for one paragraph its words, then its proposals with their reasons, then the comments.
[[nodiscard]] Result<std::vector<FoundText>> findEverywhere(const Negotiation& negotiation, const FindRequest& request,
                                                            const Job& job = {});

/// How a match may be replaced.
enum class Replacing {
    ours,     ///< by our own drafting
    ofOthers, ///< changes what another delegation is quoted with: only on purpose
    notAtAll, ///< a comment, a settled proposal's reason, a proposal without words of its own
};
[[nodiscard]] Replacing replacingOf(const Negotiation& negotiation, const FoundText& found);

/// The matches of one text that are to be replaced: indexes into FoundText::matches, in order.
struct ChosenMatches {
    FoundText found;
    std::vector<std::size_t> matches;
};

/// The text with these matches replaced.
[[nodiscard]] std::string replacedText(const ChosenMatches& chosen);

/// How many texts were changed. ErrorCode::workspaceChanged where a text no longer reads as it was found: nothing is changed then.
/// ErrorCode::emptyText where nothing would be left of one; ErrorCode::sameText where nothing would change.
[[nodiscard]] Result<std::size_t> replaceEverywhere(Workspace& workspace, const std::vector<ChosenMatches>& chosen);

} // namespace chapeau
