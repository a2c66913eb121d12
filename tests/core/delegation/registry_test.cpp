#include "core/delegation/registry.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace chapeau {
namespace {

const Registry& registry() {
    static const Registry loaded = *Registry::load(std::filesystem::path{CHAPEAU_RESOURCES} / "registry");
    return loaded;
}

std::string codes(const Result<std::vector<DelegationCode>>& found) {
    if (!found) return "unknown: " + found.error().subject;
    std::string text;
    for (const DelegationCode& code : *found) text += (text.empty() ? "" : " ") + code.value;
    return text;
}

TEST(Registry, has193MemberStates) {
    const auto members = std::ranges::count_if(registry().states(), [](const State& state) { return state.status == "member"; });
    EXPECT_EQ(members, 193);
}

TEST(Registry, findsEveryStateByItsCodesAndNames) {
    for (const State& state : registry().states()) {
        const std::optional expected{DelegationCode{state.alpha3}};
        EXPECT_EQ(registry().find(state.alpha2), expected) << state.alpha2;
        EXPECT_EQ(registry().find(state.alpha3), expected) << state.alpha3;
        for (const auto& [language, name] : state.shortName) EXPECT_EQ(registry().find(name), expected) << name;
        for (const auto& [language, name] : state.formalName) EXPECT_TRUE(name.empty() || registry().find(name) == expected) << name;
    }
}

TEST(Registry, findsEveryGroupByItsCodeAndName) {
    for (const Group& group : registry().groups()) {
        EXPECT_EQ(registry().findSpokenFor(group.id), DelegationCode{group.id}) << group.id;
        EXPECT_EQ(registry().find(group.name), DelegationCode{group.id}) << group.name;
    }
}

TEST(Registry, keepsNoTwoDelegationsUnderOneCode) {
    for (const Group& group : registry().groups()) EXPECT_EQ(registry().findState({group.id}), nullptr) << group.id;
}

struct Spelling {
    const char* written;
    const char* code;
};

class OneDelegation : public testing::TestWithParam<Spelling> {};

TEST_P(OneDelegation, isFoundAsWritten) {
    EXPECT_EQ(registry().find(GetParam().written), DelegationCode{GetParam().code});
}

INSTANTIATE_TEST_SUITE_P(
    Spellings, OneDelegation,
    testing::Values(Spelling{"cn", "CHN"}, Spelling{" chn ", "CHN"}, Spelling{"turkiye", "TUR"}, Spelling{"TÜRKİYE", "TUR"},
                    Spelling{"Cote d'Ivoire", "CIV"}, Spelling{"CÔTE D’IVOIRE", "CIV"}, Spelling{"Китай", "CHN"}, Spelling{"中国", "CHN"},
                    Spelling{"États-Unis d'Amérique", "USA"}, Spelling{"the Russian Federation", "RUS"}, Spelling{"Iran", "IRN"},
                    Spelling{"Iran, Islamic Republic of", "IRN"}, Spelling{"Islamic Republic of Iran", "IRN"},
                    Spelling{"Korea, Republic of", "KOR"}, Spelling{"Congo, Democratic Republic of the", "COD"}, Spelling{"EU", "EU"},
                    Spelling{"EUE", "EU"}, Spelling{"the European Union", "EU"}, Spelling{"Union européenne", "EU"}, Spelling{"G77", "G77"},
                    Spelling{"Group of 77 and China", "G77"}, Spelling{"Arab Group", "LAS"}, Spelling{"JUSCANZ", "JUSCANZ"},
                    Spelling{"NAM", "NAM"}, Spelling{"Namibia", "NAM"}, Spelling{"Non-Aligned Movement", "NAM_GROUP"},
                    Spelling{"AU", "AUS"}, Spelling{"African Union", "AU"}, Spelling{"AND", "AND"}));

TEST(Registry, findsAGroupWhereSomebodySpeaksForIt) {
    EXPECT_EQ(registry().findSpokenFor("NAM"), DelegationCode{"NAM_GROUP"});
    EXPECT_EQ(registry().findSpokenFor("AU"), DelegationCode{"AU"});
    EXPECT_EQ(registry().findSpokenFor("Kenya"), DelegationCode{"KEN"});
}

TEST(Registry, doesNotFindWhatIsNoDelegation) {
    EXPECT_EQ(registry().find("Atlantis"), std::nullopt);
    EXPECT_EQ(registry().find(""), std::nullopt);
    EXPECT_EQ(registry().find("Chin"), std::nullopt);
}

struct Listing {
    const char* written;
    const char* codes;
};

class SeveralDelegations : public testing::TestWithParam<Listing> {};

TEST_P(SeveralDelegations, areCutApart) {
    EXPECT_EQ(codes(registry().findAll(GetParam().written)), GetParam().codes);
}

INSTANTIATE_TEST_SUITE_P(Lists, SeveralDelegations,
                         testing::Values(Listing{"CHN PAK", "CHN PAK"}, Listing{"PAK,CHN;PAK", "CHN PAK"},
                                         Listing{"China, Pakistan and the EU", "CHN EU PAK"},
                                         Listing{"Bosnia and Herzegovina and Antigua and Barbuda", "ATG BIH"},
                                         Listing{"Group of 77 and China and Türkiye", "G77 TUR"},
                                         Listing{"Korea, Republic of, Japan", "JPN KOR"}, Listing{"Guinea, Republic of Korea", "GIN KOR"},
                                         Listing{"Guinea-Bissau, Guinea", "GIN GNB"}, Listing{"Niger, Nigeria", "NER NGA"},
                                         Listing{"United Kingdom of Great Britain and Northern Ireland and Ireland", "GBR IRL"},
                                         Listing{"CHN AND PAK", "CHN PAK"}, Listing{"AND, CHN", "AND CHN"}, Listing{"AND CHN", "AND CHN"},
                                         Listing{"China / Pakistan", "CHN PAK"},
                                         Listing{"Trinidad and Tobago, Bolivia (Plurinational State of) and Cuba", "BOL CUB TTO"},
                                         Listing{"China, Atlantis and Peru", "unknown: atlantis"},
                                         Listing{"Chinaland", "unknown: chinaland"}, Listing{"", ""}));

TEST(Registry, namesDelegationsAsTheUnPrintsThem) {
    EXPECT_EQ(registry().name({"BOL"}), "Bolivia (Plurinational State of)");
    EXPECT_EQ(registry().name({"TUR"}), "Türkiye");
    EXPECT_EQ(registry().name({"GBR"}), "United Kingdom of Great Britain and Northern Ireland");
    EXPECT_EQ(registry().name({"G77"}), "Group of 77 and China");
    EXPECT_EQ(registry().name({"EU"}), "European Union");
    EXPECT_EQ(registry().name({"LAS"}), "League of Arab States");
    EXPECT_EQ(registry().name({"NAM"}), "Namibia");
    EXPECT_EQ(registry().name({"XYZ"}), "XYZ");
}

TEST(Registry, knowsMembers) {
    EXPECT_TRUE(registry().isMember({"EU"}, {"FRA"}));
    EXPECT_FALSE(registry().isMember({"EU"}, {"GBR"}));
    EXPECT_TRUE(registry().isMember({"G77"}, {"PSE"}));
    EXPECT_FALSE(registry().isMember({"FRA"}, {"FRA"}));
}

class RegistryFolder : public testing::Test {
protected:
    RegistryFolder() { std::filesystem::create_directories(m_folder); }
    ~RegistryFolder() override { std::filesystem::remove_all(m_folder); }
    void write(const char* file, const char* text) const { std::ofstream{m_folder / file} << text; }

    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("chapeau-registry-" + std::to_string(testing::UnitTest::GetInstance()->random_seed()) +
                                                  testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(RegistryFolder, needsNoAliases) {
    write("states.csv", "alpha2,alpha3,status,name_en\nCN,CHN,member,China\n");
    write("groups.csv", "group_id,name,members\nG,\"One, and all\",CN XX\n");
    const auto loaded = Registry::load(m_folder);
    ASSERT_TRUE(loaded.has_value());
    EXPECT_EQ(loaded->groups().front().members, std::vector<DelegationCode>{{"CHN"}});
    EXPECT_EQ(codes(loaded->findAll("One, and all, China")), "CHN G");
}

TEST_F(RegistryFolder, isRefusedWithoutItsColumns) {
    write("states.csv", "alpha2,name_en\nCN,China\n");
    EXPECT_EQ(Registry::load(m_folder).error().code, ErrorCode::fileDamaged);
}

TEST_F(RegistryFolder, isRefusedWithoutItsFiles) {
    EXPECT_EQ(Registry::load(m_folder).error().code, ErrorCode::fileNotFound);
}

} // namespace
} // namespace chapeau
