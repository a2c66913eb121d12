// States, observers and groups, as resources/registry has them. Read once and passed in; never a global. Immutable after loading; any
// thread.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chapeau {

/// What the workspace and the JSON contract keep: ISO alpha-3 ("CHN") or the id of a group ("G77", "EU").
struct DelegationCode {
    std::string value;

    friend bool operator==(const DelegationCode&, const DelegationCode&) = default;
    friend auto operator<=>(const DelegationCode&, const DelegationCode&) = default;
};

/// "CHN, PAK", in the order given.
[[nodiscard]] std::string codeList(const std::vector<DelegationCode>& codes);

/// The six official languages, in the registry's order.
enum class Language { english, french, spanish, russian, chinese, arabic };

struct State {
    std::string alpha2;
    std::string alpha3;
    std::string status; ///< "member", "observer", …
    std::string regionalGroup;
    std::map<Language, std::string> shortName; ///< as the UN prints it
    std::map<Language, std::string> formalName;
};

/// A group whose id is the alpha-3 code of a state has "_GROUP" added in its code: "NAM" is Namibia, "NAM_GROUP" the movement.
struct Group {
    std::string id;
    std::string name;
    std::vector<DelegationCode> members; ///< states, sorted
};

class Registry {
public:
    /// Reads states.csv, groups.csv and, where there is one, aliases.csv from FOLDER. A row of states.csv whose status is
    /// "observer_organization" (the European Union) is no state: its codes and names are those of the group with its alpha-2.
    [[nodiscard]] static Result<Registry> load(const std::filesystem::path& folder);

    [[nodiscard]] const std::vector<State>& states() const { return m_states; }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] const State* findState(const DelegationCode& code) const;
    [[nodiscard]] const Group* findGroup(const DelegationCode& code) const;

    /// By alpha-2, alpha-3, group id, UN name in any of the six languages, formal name, or alias; case, accents and an initial "the"
    /// don't matter. "Iran" and "Iran, Islamic Republic of" stand for "Iran (Islamic Republic of)".
    [[nodiscard]] std::optional<DelegationCode> find(std::string_view written) const;
    /// As find, but a group wins where its id is an ISO code too: "NAM" and "AU" after "on behalf of" are the movement and the union,
    /// while elsewhere they are Namibia and Australia.
    [[nodiscard]] std::optional<DelegationCode> findSpokenFor(std::string_view written) const;
    /// Several, apart by commas, semicolons, "and" or blanks ("CHN PAK", "China, Pakistan and the EU"): sorted, each once.
    /// The longest name wins, so that "Bosnia and Herzegovina" is one. "and" is Andorra only as "AND" first, last or beside a comma.
    /// ErrorCode::unknownDelegation names the first that isn't known.
    [[nodiscard]] Result<std::vector<DelegationCode>> findAll(std::string_view written) const;

    /// The short name in English as the UN prints it ("Türkiye", "Group of 77 and China").
    [[nodiscard]] std::string name(const DelegationCode& code) const;
    /// Whether `member` is in `group`.
    [[nodiscard]] bool isMember(const DelegationCode& group, const DelegationCode& member) const;

private:
    void addName(std::string_view name, const DelegationCode& code);
    void addGroup(std::string_view id, std::string_view written, std::string_view members);
    void addAlias(std::string_view alias, std::string_view id, std::string_view kind);
    void indexNames();
    void addNamesOf(const State& state, const DelegationCode& code);

    std::vector<State> m_states;
    std::unordered_map<std::string, std::size_t> m_stateAt; ///< alpha3 -> index of a state
    std::vector<Group> m_groups;
    std::map<std::string, DelegationCode> m_byName;  ///< nameKey() of each name -> code
    std::map<std::string, DelegationCode> m_groupOf; ///< nameKey() of each group's id and names -> code
};

} // namespace chapeau
