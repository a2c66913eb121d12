// States, observers and groups, as resources/registry has them. Read once and passed in; never a global. Immutable after loading; any thread.
#pragma once

#include "core/base/result.h"

#include <compare>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// What the workspace and the JSON contract keep: ISO alpha-3 ("CHN") or the id of a group ("G77", "EU").
struct DelegationCode {
    std::string value;

    friend bool operator==(const DelegationCode&, const DelegationCode&) = default;
    friend auto operator<=>(const DelegationCode&, const DelegationCode&) = default;
};

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

struct Group {
    std::string id;
    std::string name;
    std::vector<DelegationCode> members; ///< states, sorted
};

class Registry {
public:
    /// Reads states.csv, groups.csv and aliases.csv from FOLDER.
    [[nodiscard]] static Result<Registry> load(const std::filesystem::path& folder);

    [[nodiscard]] const std::vector<State>& states() const { return m_states; }
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    [[nodiscard]] const State* findState(const DelegationCode& code) const;
    [[nodiscard]] const Group* findGroup(const DelegationCode& code) const;

    /// By alpha-2, alpha-3, group id, UN name in any of the six languages, or alias; case and accents don't matter.
    [[nodiscard]] std::optional<DelegationCode> find(std::string_view written) const;
    /// Several, apart by commas, semicolons, "and" or blanks ("CHN PAK", "China, Pakistan and the EU"): sorted, each once.
    /// ErrorCode::unknownDelegation names the first that isn't known.
    [[nodiscard]] Result<std::vector<DelegationCode>> findAll(std::string_view written) const;

    /// The short name in English as the UN prints it ("Türkiye", "Group of 77 and China").
    [[nodiscard]] std::string name(const DelegationCode& code) const;
    /// Whether `member` is in `group`.
    [[nodiscard]] bool isMember(const DelegationCode& group, const DelegationCode& member) const;

private:
    std::vector<State> m_states;
    std::vector<Group> m_groups;
    std::map<std::string, DelegationCode> m_byName; ///< folded name -> code
};

} // namespace chapeau
