#include "core/workspace/starting.h"

#include "core/align/mapping.h"
#include "core/intake/read_document.h"
#include "core/store/store.h"

#include <algorithm>

namespace chapeau {

namespace {

std::string symbolOf(const std::string& asked, const FrontMatter& front, const std::filesystem::path& file) {
    if (!asked.empty()) return asked;
    return front.symbol.empty() ? file.stem().string() : front.symbol;
}

/// Paragraphs of a text are the same as those of the text before it that they answer to; the first part of a split one, and a joined one,
/// keep the identity of the first they come from.
Done inheritIdentities(const Draft& earlier, Draft& later, const Job& job) {
    const auto mapping = mapParagraphs(textsOf(earlier), textsOf(later), job);
    if (!mapping) return tl::unexpected(mapping.error());
    for (const auto& entry : *mapping)
        if (!entry.base.empty() && !entry.variant.empty())
            later.paragraphs[entry.variant.front()].id = earlier.paragraphs[entry.base.front()].id;
    return {};
}

Result<IncomingText> addVersion(Negotiation& negotiation, const std::filesystem::path& file, const std::string& symbol, Timestamp now,
                                const Job& job) {
    auto incoming = readDocument(file, Repair::mend, job);
    if (!incoming) return incoming;
    Version version{VersionId::random(), symbolOf(symbol, incoming->draft.front, file), incoming->draft, now, 0};
    if (std::ranges::find(negotiation.versions, version.symbol, &Version::symbol) != negotiation.versions.end())
        return fail(ErrorCode::symbolTaken, version.symbol);
    if (!negotiation.versions.empty())
        if (auto done = inheritIdentities(negotiation.current().draft, version.draft, job); !done) return tl::unexpected(done.error());
    if (!symbol.empty()) version.draft.front.symbol = symbol;
    negotiation.versions.push_back(std::move(version));
    return incoming;
}

} // namespace

Result<Started> startNegotiation(const std::filesystem::path& path, const NewNegotiation& what, const Surroundings& surroundings,
                                 const Job& job) {
    std::error_code error;
    if (std::filesystem::exists(path, error)) return fail(ErrorCode::fileExists, path.string());
    const auto now = surroundings.clock.now();
    Negotiation negotiation;
    negotiation.own = what.own;
    std::vector<Notice> notices;
    for (const auto& previous : what.previous) {
        auto added = addVersion(negotiation, previous.file, previous.symbol, now, job);
        if (!added) return tl::unexpected(added.error());
        std::ranges::move(added->notices, std::back_inserter(notices));
    }
    auto incoming = addVersion(negotiation, what.from, what.symbol, now, job);
    if (!incoming) return tl::unexpected(incoming.error());
    std::ranges::move(incoming->notices, std::back_inserter(notices));
    negotiation.title = what.title.empty() ? negotiation.current().draft.front.title : what.title;
    job.report(1, 1);
    if (job.stopped()) return fail(ErrorCode::cancelled);
    const LogEntry entry{now, surroundings.user, "Started the negotiation from " + negotiation.current().symbol, ""};
    if (auto created = Store::create(path, negotiation, entry, surroundings.log); !created) return tl::unexpected(created.error());
    auto workspace = Workspace::open(path, surroundings);
    if (!workspace) return tl::unexpected(workspace.error());
    return Started{std::move(*workspace), std::move(notices)};
}

} // namespace chapeau
