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

/// A name, or several apart by commas or semicolons that are all known.
std::vector<DelegationCode> namedBy(const std::string& author, const Registry& registry) {
    if (const auto one = findNamed(author, registry)) return {*one};
    std::set<DelegationCode> codes;
    for (std::size_t begin = 0; begin <= author.size();) {
        const auto end = std::min(author.find_first_of(",;", begin), author.size());
        const auto code = findNamed(trimmed(author.substr(begin, end - begin)), registry);
        if (!code) return {};
        codes.insert(*code);
        begin = end + 1;
    }
    return {codes.begin(), codes.end()};
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
    for (std::size_t i = 0; i < authors.size(); ++i) {
        const auto known = std::ranges::find(hands, authors[i].delegations, &TakenHand::delegations);
        if (known == hands.end())
            hands.push_back({authors[i].delegations, {i}});
        else
            known->authors.insert(i);
    }
    return hands;
}

} // namespace chapeau
