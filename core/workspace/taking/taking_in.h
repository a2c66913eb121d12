// `take`: a delegation's whole text, mapped onto the issued text paragraph by paragraph. Tracked changes in it are read one delegation at a
// time: the text with its authors' changes accepted and all others' rejected, against the one with all rejected (docs/adr/0011). Comments
// come with it. Preparing is pure and may run on another thread; nothing is tabled before tableTaking().
#pragma once

#include "core/intake/structure/incoming_text.h"
#include "core/workspace/taking/ignored_part.h"
#include "core/workspace/taking/landing.h"
#include "core/workspace/taking/taken_authors.h"
#include "core/workspace/workspace.h"

namespace chapeau {

struct TakeRequest {
    std::filesystem::path file;
    std::vector<DelegationCode> from; ///< who sends it; the proponents where no author of a change is known
    std::string round{};
    std::vector<AuthorMapping> authors{}; ///< whom authors of tracked changes write for; remembered for the next file
    std::optional<DelegationCode> onBehalfOf{};
    std::optional<std::string> text{}; ///< instead of the file, which then only names it
};

/// A comment of the file, on the paragraph or proposal that it is anchored in.
struct TakenComment {
    std::string label; ///< "PP3", "PP8 bis"
    Comment comment;
    std::optional<std::size_t> replyTo{}; ///< index of the one that it answers

    friend bool operator==(const TakenComment&, const TakenComment&) = default;
};

struct Taking {
    Document document;
    std::string bytes;
    std::vector<LandedPart> parts; ///< with tracked changes: of the sender's own text, then of each hand, only those that differ
    std::vector<Notice> notices;
    std::vector<IgnoredPart> ignored;
    std::vector<TakenAuthor> authors{}; ///< of the tracked changes; none where nothing is tracked
    std::vector<TakenComment> comments{};
    std::vector<AuthorMapping> remember{}; ///< what is newly said of authors
    std::optional<DelegationCode> onBehalfOf{};

    /// Something is for a person to look at before it is relied on.
    [[nodiscard]] bool needsLook() const;
};

/// How many proposals would be tabled.
[[nodiscard]] std::size_t proposalsIn(const Taking& taking);
/// Additions are named after where they would come: "PP8 bis", as the merge of all open proposals names them. One that isn't tabled has no
/// label.
void labelAdditions(Taking& taking, const Negotiation& negotiation);

[[nodiscard]] Result<Taking> prepareTaking(const Negotiation& negotiation, const Registry& registry, const TakeRequest& request,
                                           Timestamp now, const Job& job = {});
/// One transaction, one step of undo. Parts that are left out are not tabled; comments on them come on their paragraph.
[[nodiscard]] Done tableTaking(Workspace& workspace, const Taking& taking);

} // namespace chapeau
