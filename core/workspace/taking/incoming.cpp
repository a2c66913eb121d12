#include "core/workspace/taking/incoming.h"

#include <algorithm>
#include <cctype>

namespace chapeau {

namespace {

/// It has somebody's changes in it, or half of the issued text.
bool isWholeText(const Taking& taking, std::size_t issued) {
    if (!taking.authors.empty()) return true;
    std::size_t answered = 0;
    for (const auto& part : taking.parts)
        if (!part.entry.variant.empty() && part.entry.similarity >= confidentSimilarity) answered += part.entry.base.size();
    return answered > 0 && answered * 2 >= issued;
}

bool saysSomething(const Result<Proposing>& proposing) {
    return proposing && (!proposing->landed.placed.empty() || !proposing->landed.stands.empty());
}

Result<Taking> asText(const Negotiation& negotiation, const Registry& registry, const IncomingRequest& request, Timestamp now,
                      const Job& job) {
    return prepareTaking(negotiation, registry,
                         {request.file, request.from, request.round, request.authors, request.onBehalfOf, request.text}, now, job);
}

Result<Proposing> asWording(const Negotiation& negotiation, const Registry& registry, const IncomingRequest& request, Timestamp now,
                            const Job& job) {
    ProposeRequest words{request.text.value_or(""), {}, request.from, request.round};
    if (!request.text) words.file = request.file;
    auto made = prepareProposing(negotiation, registry, words, now, job);
    if (!made) return made;
    for (auto& placed : made->landed.placed)
        if (!placed.proposal.onBehalfOf) placed.proposal.onBehalfOf = request.onBehalfOf;
    return made;
}

/// Wider than a code of two letters, which may be any word.
bool mayName(const std::string& token) {
    constexpr std::size_t shortestName = 3;
    return token.size() >= shortestName || token == "EU" || token == "US" || token == "UK";
}

} // namespace

Result<Incoming> prepareIncoming(const Negotiation& negotiation, const Registry& registry, const IncomingRequest& request, Timestamp now,
                                 const Job& job) {
    if (request.as == ReadAs::wording) return asWording(negotiation, registry, request, now, job);
    auto whole = asText(negotiation, registry, request, now, job);
    if (request.as == ReadAs::text) return whole;
    if (whole && isWholeText(*whole, negotiation.current().draft.paragraphs.size())) return whole;
    if (!whole && whole.error().code != ErrorCode::noParagraphs) return tl::unexpected(whole.error());
    auto words = asWording(negotiation, registry, request, now, job);
    if (saysSomething(words)) return words;
    if (!words && words.error().code == ErrorCode::cancelled) return tl::unexpected(words.error());
    // Neither: what is shown of a text says more than that no amendment was found, unless there is no text.
    if (whole) return whole;
    return words ? Result<Incoming>{*words} : Result<Incoming>{tl::unexpected(whole.error())};
}

std::optional<DelegationCode> senderNamedIn(const std::filesystem::path& file, const Registry& registry) {
    std::set<DelegationCode> named;
    const std::string stem = file.stem().string();
    const auto isLetter = [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) != 0 || (static_cast<unsigned char>(c) & 0x80U) != 0;
    };
    for (auto at = stem.begin(); at != stem.end();) {
        at = std::find_if(at, stem.end(), isLetter);
        const auto end = std::find_if_not(at, stem.end(), isLetter);
        const std::string token{at, end};
        at = end;
        if (!mayName(token)) continue;
        if (const auto found = registry.find(token)) named.insert(*found);
    }
    return named.size() == 1 ? std::optional{*named.begin()} : std::nullopt;
}

Done tableIncoming(Workspace& workspace, const Incoming& incoming) {
    if (const auto* taking = std::get_if<Taking>(&incoming)) return tableTaking(workspace, *taking);
    return tableProposing(workspace, std::get<Proposing>(incoming));
}

} // namespace chapeau
