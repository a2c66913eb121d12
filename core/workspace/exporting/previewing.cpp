#include "core/workspace/exporting/previewing.h"

#include <algorithm>

namespace chapeau {

namespace {

std::size_t count(auto number) {
    return static_cast<std::size_t>(number);
}

bool showsOpenProposals(const Negotiation& negotiation, const ExportRequest& request) {
    switch (request.layout) {
    case Layout::rolling:
    case Layout::byDelegation: return true;
    case Layout::comparison: return request.across.value_or(Across::delegations) == Across::delegations && !negotiation.proposals.empty();
    case Layout::clean:
    case Layout::redline:
    case Layout::explanatory:
    case Layout::sponsors: return false;
    }
    return false;
}

bool isPrinted(const Comment& comment, const Publication& publication) {
    return std::ranges::any_of(publication.comments,
                               [&](const PrintedComment& printed) { return printed.text.find(comment.text) != std::string::npos; });
}

KeptBack keptBackOf(const Negotiation& negotiation, const Publication& publication) {
    KeptBack left{
        .positions = negotiation.positions.size(), .documents = negotiation.documents.size(), .history = negotiation.history.size()};
    for (const auto& comment : negotiation.comments)
        if (!isPrinted(comment, publication)) ++(comment.internal ? left.internalComments : left.comments);
    return left;
}

std::size_t namedSponsors(const Negotiation& negotiation, const Registry& registry, const Publication& publication) {
    const bool named = std::ranges::find(publication.blocks, BlockStyle::sponsors, &Block::style) != publication.blocks.end();
    return named ? sponsorsAt(negotiation.sponsorships, std::nullopt, registry).size() : 0;
}

/// A note bears our name, and a redline does as long as nobody is its main sponsor.
bool lacksOurName(const Negotiation& negotiation, const Registry& registry, Layout layout) {
    if (negotiation.own) return false;
    if (layout != Layout::redline) return layout == Layout::explanatory;
    return std::ranges::none_of(sponsorsAt(negotiation.sponsorships, std::nullopt, registry), &Sponsor::main);
}

} // namespace

Result<ExportPreview> previewExport(const Negotiation& negotiation, const Registry& registry, const ExportRequest& request,
                                    const Job& job) {
    if (!request.file.empty())
        if (const auto format = formatFor(request); !format) return tl::unexpected(format.error());
    const auto conflicts = conflictsUnder(negotiation, request.layout, job);
    if (!conflicts) return tl::unexpected(conflicts.error());
    auto publication = composeExport(negotiation, registry, request, *conflicts, job);
    if (!publication) return tl::unexpected(publication.error());
    ExportPreview preview{.publication = std::move(*publication), .contents = {}, .conflicts = *conflicts, .keptBack = {}};
    preview.contents = contentsOf(preview.publication);
    preview.sponsors = namedSponsors(negotiation, registry, preview.publication);
    preview.lacksOurName = lacksOurName(negotiation, registry, request.layout);
    preview.keptBack = keptBackOf(negotiation, preview.publication);
    const auto open = count(std::ranges::count_if(negotiation.proposals, isOpen));
    (showsOpenProposals(negotiation, request) ? preview.proposals : preview.keptBack.proposals) = open;
    return preview;
}

} // namespace chapeau
