// Layouts turn a text, or the merge of what is proposed on it, into a Publication: from values that the caller lets in, so that what is
// internal to a delegation can't slip in from elsewhere. Pure: the same values give the same Publication; any thread.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/draft/draft.h"
#include "core/merge/merge.h"
#include "core/publish/publication.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

enum class Layout {
    clean,
    redline,      ///< tracked changes over an official base text: what is submitted to the Secretariat
    byDelegation, ///< every open proposal as tracked changes, whose authors are the states and groups
    rolling,
    comparison,
    explanatory,
    sponsors
};

[[nodiscard]] std::string_view nameOf(Layout layout);
[[nodiscard]] std::optional<Layout> layoutFrom(std::string_view name);
/// Every layout, in the order of the enumeration.
[[nodiscard]] const std::vector<Layout>& allLayouts();

struct LayoutOptions {
    Layout layout = Layout::clean;
    bool internal = false;      ///< says so on each page
    std::size_t inConflict = 0; ///< paragraphs that are in conflict; clean and redline say so

    friend bool operator==(const LayoutOptions&, const LayoutOptions&) = default;
};

struct TextToPrint {
    Draft draft;
    /// One a paragraph of the draft, as labelsOf() gives them; read by the rolling layout only.
    std::vector<std::string> labels{};
    /// The states as listed, "China, Cuba and South Africa*"; ": draft resolution" follows unless the line says already what it is.
    /// Empty: the line of the draft's own front matter.
    std::string sponsorLine{};
    /// "* On behalf of …": called where the sponsor line has the same asterisks.
    std::vector<std::string> sponsorFootnotes{};
    /// What is proposed on the title and the enacting words, one for each of frontParts; none where nothing is. Read by the layouts of what
    /// is proposed.
    std::vector<MergedParagraph> front{};

    friend bool operator==(const TextToPrint&, const TextToPrint&) = default;
};

/// The document as the UN prints it (UN Editorial Manual, resolutions): masthead, sponsors, title, numbered paragraphs, footnotes.
[[nodiscard]] Publication composeClean(const TextToPrint& text, const LayoutOptions& options);

/// What is submitted (guidelines for the submission of draft proposals in the General Assembly): the text as tracked changes of `hand` over
/// the text it is based on. Accepting all gives composeClean(working), rejecting all composeClean(base): in words, marks and footnotes.
/// What moved is deleted in one place and inserted in the other. ErrorCode::cancelled when stopped.
[[nodiscard]] Result<Publication> composeRedline(const TextToPrint& base, const TextToPrint& working, const std::string& hand,
                                                 const LayoutOptions& options, const Job& job = {});

class CallSigns;

/// What the layout by delegation prints of the proposals behind a merge, by Suggestion::source.
struct ProposalsToPrint {
    std::vector<std::string> dates{}; ///< as in Hand: when each was received
    std::vector<RichText> texts{};    ///< of each new paragraph as it was proposed, with its italics and footnotes
    /// What is said for each proposal, beside its words: the first comment, and the answers to it.
    std::vector<std::vector<PrintedComment>> threads{};
    /// On each paragraph of the text.
    std::vector<std::vector<PrintedComment>> onParagraphs{};
    /// On the title and the enacting words.
    std::vector<std::vector<PrintedComment>> onFront{};
    std::string unnamed{}; ///< whose hand it is where no proponents are named

    friend bool operator==(const ProposalsToPrint&, const ProposalsToPrint&) = default;
};

/// "China, Pakistan": several delegations as one hand, in the UN's English alphabetical order; as codes where Word would find that too
/// long.
[[nodiscard]] std::string handName(std::vector<DelegationCode> delegations, const Registry& registry);

/// Each paragraph with its label in the margin and every proposal on it as tracked changes, whose authors are the states and groups
/// (docs/adr/0013). Text, merge and the texts of proposals have `signs` for their footnotes (call_signs.h): a footnote is put in and taken
/// out as words are. Laws, in the words of the paragraphs: rejecting all gives the text; accepting what bears a delegation's name, alone or
/// with others, gives the text as that delegation's proposals have it; accepting all applies every proposal, side by side where they
/// collide.
[[nodiscard]] Publication composeByDelegation(const TextToPrint& text, const Merge& merge, const ProposalsToPrint& proposals,
                                              const CallSigns& signs, const Registry& registry, const LayoutOptions& options);

/// Each paragraph with its label in the margin and what is proposed on it in attributed brackets: proposed words bold and underlined,
/// deleted ones struck. `merge.paragraphs[i]` is about `text.draft.paragraphs[i]`.
[[nodiscard]] Publication composeRolling(const TextToPrint& text, const Merge& merge, const LayoutOptions& options);

} // namespace chapeau
