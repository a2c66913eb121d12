#include "core/delegation/registry.h"

#include "core/base/read_file.h"
#include "core/delegation/csv.h"
#include "core/delegation/registry_names.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <sstream>

namespace chapeau {

namespace {

constexpr std::uintmax_t largestTable = 4U << 20U;
constexpr std::array<std::pair<Language, std::string_view>, 6> languages{{{Language::english, "en"},
                                                                          {Language::french, "fr"},
                                                                          {Language::spanish, "es"},
                                                                          {Language::russian, "ru"},
                                                                          {Language::chinese, "zh"},
                                                                          {Language::arabic, "ar"}}};

Result<CsvTable> readTable(const std::filesystem::path& file, std::initializer_list<std::string_view> columns) {
    const auto bytes = readFile(file, largestTable);
    if (!bytes) return tl::unexpected(bytes.error());
    auto table = CsvTable::parse(*bytes, file.string());
    if (!table) return table;
    const auto missing = std::ranges::find_if(columns, [&](std::string_view column) { return !table->has(column); });
    if (missing != columns.end()) return fail(ErrorCode::fileDamaged, file.string(), "line 1");
    return table;
}

State stateAt(const CsvTable& table, std::size_t row) {
    State state;
    state.alpha2 = table.at(row, "alpha2");
    state.alpha3 = table.at(row, "alpha3");
    state.status = table.at(row, "status");
    state.regionalGroup = table.at(row, "regional_group");
    for (const auto& [language, ending] : languages) {
        state.shortName[language] = table.at(row, "name_" + std::string{ending});
        state.formalName[language] = table.at(row, "formal_" + std::string{ending});
    }
    return state;
}

/// "League of Arab States / Arab Group" -> both names; "JUSCANZ (informal; core)" -> "JUSCANZ".
std::vector<std::string> groupNames(std::string_view written) {
    written = written.substr(0, written.find(" ("));
    const auto cut = written.find(" / ");
    if (cut == std::string_view::npos) return {std::string{written}};
    return {std::string{written.substr(0, cut)}, std::string{written.substr(cut + 3)}};
}

std::vector<DelegationCode> membersOf(const std::string& codes, const std::vector<State>& states) {
    std::vector<DelegationCode> members;
    std::istringstream words{codes};
    for (std::string alpha2; words >> alpha2;)
        if (const auto found = std::ranges::find(states, alpha2, &State::alpha2); found != states.end()) members.push_back({found->alpha3});
    std::ranges::sort(members);
    return members;
}

bool isOrganization(const State& state) {
    return state.status == "observer_organization";
}

} // namespace

Result<Registry> Registry::load(const std::filesystem::path& folder) {
    const auto states = readTable(folder / "states.csv", {"alpha2", "alpha3", "name_en"});
    if (!states) return tl::unexpected(states.error());
    const auto groups = readTable(folder / "groups.csv", {"group_id", "name", "members"});
    if (!groups) return tl::unexpected(groups.error());

    Registry registry;
    for (std::size_t row = 0; row < states->rows(); ++row) registry.m_states.push_back(stateAt(*states, row));
    for (std::size_t row = 0; row < groups->rows(); ++row) {
        // "others" are members that aren't Member States; those with a row of their own (the State of Palestine) are delegations too.
        const std::string members = std::string{groups->at(row, "members")} + " " + std::string{groups->at(row, "others")};
        registry.addGroup(groups->at(row, "group_id"), groups->at(row, "name"), members);
    }
    registry.indexNames();

    const auto aliasFile = folder / "aliases.csv";
    if (!std::filesystem::exists(aliasFile)) return registry;
    const auto aliases = readTable(aliasFile, {"alias", "id"});
    if (!aliases) return tl::unexpected(aliases.error());
    for (std::size_t row = 0; row < aliases->rows(); ++row)
        registry.addAlias(aliases->at(row, "alias"), aliases->at(row, "id"), aliases->at(row, "kind"));
    return registry;
}

void Registry::addName(std::string_view name, const DelegationCode& code) {
    if (!name.empty()) m_byName.try_emplace(nameKey(name), code);
}

void Registry::addAlias(std::string_view alias, std::string_view id, std::string_view kind) {
    const auto code = kind == "group" ? findSpokenFor(id) : find(id);
    if (!code) return;
    addName(alias, *code);
    if (findGroup(*code)) m_groupOf.try_emplace(nameKey(alias), *code);
}

void Registry::addGroup(std::string_view id, std::string_view written, std::string_view members) {
    const bool taken = std::ranges::any_of(m_states, [&](const State& state) { return state.alpha3 == id; });
    const DelegationCode code{std::string{id} + (taken ? "_GROUP" : "")};
    const auto names = groupNames(written);
    m_groups.push_back({code.value, names.front(), membersOf(std::string{members}, m_states)});
    m_groupOf.try_emplace(nameKey(id), code);
    m_groupOf.try_emplace(nameKey(code.value), code);
    for (const std::string& name : names) m_groupOf.try_emplace(nameKey(name), code);
}

void Registry::indexNames() {
    const auto codeOf = [](const State& state) { return DelegationCode{isOrganization(state) ? state.alpha2 : state.alpha3}; };
    // Codes go in before any name, names before their variants: the first to come keeps a key.
    for (const State& state : m_states) addName(state.alpha2, codeOf(state));
    for (const State& state : m_states) addName(state.alpha3, codeOf(state));
    for (const auto& [key, code] : m_groupOf) m_byName.try_emplace(key, code);
    for (const State& state : m_states) addNamesOf(state, codeOf(state));
    for (const State& state : m_states)
        for (const std::string& variant : variantsOf(state.shortName.at(Language::english))) addName(variant, codeOf(state));
    std::erase_if(m_states, isOrganization);
    for (std::size_t i = 0; i < m_states.size(); ++i) m_stateAt.try_emplace(m_states[i].alpha3, i);
}

void Registry::addNamesOf(const State& state, const DelegationCode& code) {
    for (const auto& [language, name] : state.shortName) addName(name, code);
    for (const auto& [language, name] : state.formalName) addName(name, code);
}

const State* Registry::findState(const DelegationCode& code) const {
    const auto found = m_stateAt.find(code.value);
    return found == m_stateAt.end() ? nullptr : &m_states[found->second];
}

const Group* Registry::findGroup(const DelegationCode& code) const {
    const auto found = std::ranges::find(m_groups, code.value, &Group::id);
    return found == m_groups.end() ? nullptr : &*found;
}

std::optional<DelegationCode> Registry::find(std::string_view written) const {
    const auto found = m_byName.find(nameKey(written));
    if (found == m_byName.end()) return std::nullopt;
    return found->second;
}

std::optional<DelegationCode> Registry::findSpokenFor(std::string_view written) const {
    const auto found = m_groupOf.find(nameKey(written));
    return found == m_groupOf.end() ? find(written) : std::optional{found->second};
}

Result<std::vector<DelegationCode>> Registry::findAll(std::string_view written) const {
    const NameList names = cutNames(written, [&](const std::string& key) { return m_byName.contains(key); });
    if (!names.unknown.empty()) return fail(ErrorCode::unknownDelegation, names.unknown);
    std::vector<DelegationCode> codes;
    for (const std::string& key : names.keys) codes.push_back(m_byName.at(key));
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

std::string Registry::name(const DelegationCode& code) const {
    if (const State* state = findState(code)) return state->shortName.at(Language::english);
    const Group* group = findGroup(code);
    return group ? group->name : code.value;
}

bool Registry::isMember(const DelegationCode& group, const DelegationCode& member) const {
    const Group* found = findGroup(group);
    return found && std::ranges::binary_search(found->members, member);
}

std::string codeList(const std::vector<DelegationCode>& codes) {
    std::string list;
    for (const auto& code : codes) list += (list.empty() ? "" : ", ") + code.value;
    return list;
}

} // namespace chapeau
