#include "core/workspace/taking/taken_authors.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

/// "Ben" and "Can" are first names; a code is written in capitals.
bool mayBeCode(const std::string& written) {
    constexpr std::size_t longestCode = 3;
    return written.size() > longestCode || std::ranges::none_of(written, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::optional<DelegationCode> findNamed(const std::string& written, const Registry& registry) {
    return mayBeCode(written) ? registry.find(written) : std::nullopt;
}

/// The longest name at the beginning of a list, and where it ends: a name may have a comma itself ("Canada, Australia and New Zealand").
std::optional<std::pair<DelegationCode, std::size_t>> firstNamed(std::string_view list, const Registry& registry) {
    for (std::size_t end = list.size(); end != std::string_view::npos && end > 0; end = list.find_last_of(",;", end - 1))
        if (const auto code = findNamed(trimmed(std::string{list.substr(0, end)}), registry)) return std::pair{*code, end};
    return std::nullopt;
}

/// A name, or several apart by commas or semicolons that are all known.
std::vector<DelegationCode> namedBy(std::string_view author, const Registry& registry) {
    std::set<DelegationCode> codes;
    while (!author.empty()) {
        const auto first = firstNamed(author, registry);
        if (!first) return {};
        codes.insert(first->first);
        author.remove_prefix(std::min(first->second + 1, author.size()));
    }
    return {codes.begin(), codes.end()};
}

std::set<std::size_t> authorsFor(const DelegationCode& delegation, const std::vector<TakenAuthor>& authors) {
    std::set<std::size_t> writing;
    for (std::size_t i = 0; i < authors.size(); ++i)
        if (std::ranges::find(authors[i].delegations, delegation) != authors[i].delegations.end()) writing.insert(i);
    return writing;
}

std::set<std::size_t> authorsForNobody(const std::vector<TakenAuthor>& authors) {
    std::set<std::size_t> writing;
    for (std::size_t i = 0; i < authors.size(); ++i)
        if (authors[i].delegations.empty()) writing.insert(i);
    return writing;
}

} // namespace

std::string_view nameOf(AuthorKnownBy by) {
    switch (by) {
    case AuthorKnownBy::request: return "author";
    case AuthorKnownBy::memory: return "memory";
    case AuthorKnownBy::name: return "name";
    case AuthorKnownBy::sender: return "from";
    }
    return {};
}

bool isSameAuthor(std::string_view a, std::string_view b) {
    return a == b || foldedForSearch(collapsed(a)) == foldedForSearch(collapsed(b));
}

const AuthorMapping* findAuthor(const std::vector<AuthorMapping>& mappings, std::string_view author) {
    const auto found = std::ranges::find_if(mappings, [&](const AuthorMapping& mapping) { return isSameAuthor(mapping.author, author); });
    return found == mappings.end() ? nullptr : &*found;
}

std::vector<TakenAuthor> authorsTaken(const std::vector<std::string>& names, const std::vector<std::size_t>& changes,
                                      const std::vector<AuthorMapping>& said, const std::vector<AuthorMapping>& remembered,
                                      const Registry& registry, const std::vector<DelegationCode>& from) {
    std::vector<TakenAuthor> authors;
    for (std::size_t i = 0; i < names.size(); ++i) {
        TakenAuthor author{names[i], changes[i], from, AuthorKnownBy::sender};
        if (const auto* now = findAuthor(said, author.name)) {
            author.delegations = now->delegations;
            author.by = AuthorKnownBy::request;
        } else if (const auto* before = findAuthor(remembered, author.name)) {
            author.delegations = before->delegations;
            author.by = AuthorKnownBy::memory;
        } else if (auto named = namedBy(author.name, registry); !named.empty()) {
            author.delegations = std::move(named);
            author.by = AuthorKnownBy::name;
        }
        authors.push_back(std::move(author));
    }
    return authors;
}

std::vector<TakenHand> handsOf(const std::vector<TakenAuthor>& authors) {
    std::vector<TakenHand> hands;
    const auto handWith = [&](const std::set<std::size_t>& writing) -> TakenHand& {
        const auto known = std::ranges::find(hands, writing, &TakenHand::authors);
        return known == hands.end() ? hands.emplace_back(TakenHand{{}, writing}) : *known;
    };
    std::set<DelegationCode> done;
    for (const TakenAuthor& author : authors) {
        if (author.delegations.empty()) static_cast<void>(handWith(authorsForNobody(authors)));
        for (const DelegationCode& delegation : author.delegations)
            if (done.insert(delegation).second) handWith(authorsFor(delegation, authors)).delegations.push_back(delegation);
    }
    for (TakenHand& hand : hands) std::ranges::sort(hand.delegations);
    return hands;
}

} // namespace chapeau
