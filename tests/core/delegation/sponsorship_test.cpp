#include "core/delegation/sponsorship.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

const Registry& registry() {
    static const Registry loaded = *Registry::load(std::filesystem::path{CHAPEAU_RESOURCES} / "registry");
    return loaded;
}

SponsorshipEvent on(const char* day, const char* code, SponsorAct act, bool main = false) {
    SponsorshipEvent event;
    event.delegation = {code};
    event.act = act;
    event.main = main;
    event.day = *dayFromIso(day);
    return event;
}

std::string line(const std::vector<SponsorshipEvent>& events, const char* day = nullptr) {
    return sponsorLine(sponsorsAt(events, day ? dayFromIso(day) : std::nullopt, registry()), registry());
}

std::vector<SponsorshipEvent> joining(const std::vector<const char*>& codes) {
    std::vector<SponsorshipEvent> events;
    for (const char* code : codes) events.push_back(on("2026-10-01", code, SponsorAct::joined));
    return events;
}

TEST(SponsorLine, isInEnglishAlphabeticalOrderWithoutAccents) {
    EXPECT_EQ(line(joining({"VNM", "TUR", "TKM", "TUN", "CIV", "CRI", "HRV"})),
              "Costa Rica, Côte d’Ivoire, Croatia, Tunisia, Türkiye, Turkmenistan and Viet Nam");
}

TEST(SponsorLine, keepsTheLongNamesOfTheUn) {
    EXPECT_EQ(line(joining({"USA", "GBR", "IRN", "BOL"})),
              "Bolivia (Plurinational State of), Iran (Islamic Republic of), United Kingdom of Great Britain "
              "and Northern Ireland and United States of America");
}

TEST(SponsorLine, ofOneTwoAndNone) {
    EXPECT_EQ(line(joining({"KEN"})), "Kenya");
    EXPECT_EQ(line(joining({"KEN", "CHN"})), "China and Kenya");
    EXPECT_EQ(line({}), "");
}

TEST(SponsorLine, marksWhoSponsorsForAGroup) {
    auto events = joining({"UGA", "CHN"});
    events.front().onBehalfOf = DelegationCode{"G77"};
    EXPECT_EQ(line(events), "China and Uganda*");
}

TEST(Sponsors, followTheirEventsByDay) {
    const std::vector events{on("2026-10-03", "KEN", SponsorAct::withdrew), on("2026-10-01", "KEN", SponsorAct::joined),
                             on("2026-10-02", "CHN", SponsorAct::joined), on("2026-10-01", "PER", SponsorAct::asked)};
    EXPECT_EQ(line(events, "2026-09-30"), "");
    EXPECT_EQ(line(events, "2026-10-01"), "Kenya");
    EXPECT_EQ(line(events, "2026-10-02"), "China and Kenya");
    EXPECT_EQ(line(events), "China");
}

TEST(Sponsors, joiningAgainChangesTheRoleAndNotTheDay) {
    const auto sponsors =
        sponsorsAt({on("2026-10-01", "KEN", SponsorAct::joined), on("2026-10-05", "KEN", SponsorAct::joined, true)}, {}, registry());
    ASSERT_EQ(sponsors.size(), 1U);
    EXPECT_EQ(sponsors.front(), (Sponsor{{"KEN"}, true, *dayFromIso("2026-10-01"), {}}));
}

TEST(Sponsors, askingASponsorTakesNothingAway) {
    EXPECT_EQ(line({on("2026-10-01", "KEN", SponsorAct::joined), on("2026-10-02", "KEN", SponsorAct::asked)}), "Kenya");
}

TEST(Sponsors, ofOneDayFollowTheOrderOfRecording) {
    auto withdrawn = on("2026-10-01", "KEN", SponsorAct::withdrew);
    auto joined = on("2026-10-01", "KEN", SponsorAct::joined);
    withdrawn.recorded = Timestamp{std::chrono::milliseconds{2}};
    joined.recorded = Timestamp{std::chrono::milliseconds{1}};
    EXPECT_EQ(line({withdrawn, joined}), "");
}

TEST(SponsorActs, haveNames) {
    for (const SponsorAct act : {SponsorAct::asked, SponsorAct::joined, SponsorAct::withdrew}) EXPECT_EQ(sponsorActFrom(nameOf(act)), act);
    EXPECT_EQ(sponsorActFrom("left"), std::nullopt);
}

TEST(SortByName, goesByNameAndNotByCode) {
    std::vector<DelegationCode> codes{{"AUT"}, {"AUS"}, {"DEU"}, {"DZA"}, {"CHE"}};
    sortByName(codes, registry());
    EXPECT_EQ(codes, (std::vector<DelegationCode>{{"DZA"}, {"AUS"}, {"AUT"}, {"DEU"}, {"CHE"}}));
}

} // namespace
} // namespace chapeau
