#include "core/align/mapping.h"

#include <gtest/gtest.h>

using namespace chapeau;

namespace {

using Texts = std::vector<std::string>;

/// "0=0 1~1 +2 -2 3<3,4 4,5>5 6=6*": same, edited, added, deleted, split, joined; a star for moved.
std::string shown(const std::vector<MappingEntry>& entries) {
    const auto list = [](const std::vector<std::size_t>& indexes) {
        std::string out;
        for (const std::size_t i : indexes) out += (out.empty() ? "" : ",") + std::to_string(i);
        return out;
    };
    const auto sign = [](Relation relation) {
        switch (relation) {
        case Relation::same: return "=";
        case Relation::edited: return "~";
        case Relation::added: return "+";
        case Relation::deleted: return "-";
        case Relation::split: return "<";
        case Relation::joined: return ">";
        }
        return "?";
    };
    std::string out;
    for (const MappingEntry& entry : entries) {
        out += out.empty() ? "" : " ";
        if (entry.relation == Relation::deleted)
            out += "-" + list(entry.base);
        else
            out += list(entry.base) + sign(entry.relation) + list(entry.variant);
        if (entry.moved) out += "*";
    }
    return out;
}

std::string mapped(const Texts& base, const Texts& variant) {
    const auto entries = mapParagraphs(base, variant);
    return entries ? shown(*entries) : "failed";
}

const std::string treaty = "Recalling the treaty on the protection of rivers and lakes,";
const std::string desert = "Deeply concerned at the advance of deserts across the drylands of the continent,";
const std::string forest = "Welcoming the efforts of Member States to restore forests and to plant trees,";
const std::string report = "Taking note of the report of the Secretary-General on soil and harvests,";
const std::string fund = "Decides to establish a voluntary fund for smallholder farmers in affected regions;";
const std::string school = "Urges States to teach children the value of water, and to build wells beside schools;";
const std::string session = "Decides to include the item in the provisional agenda of its next session.";

Texts numbered(std::size_t count) {
    static const Texts subjects{"rivers",  "forests",  "deserts", "harvests", "wells",    "schools", "farmers",
                                "lakes",   "seeds",    "storms",  "coasts",   "islands",  "cities",  "bridges",
                                "clinics", "teachers", "herds",   "pastures", "orchards", "canals"};
    static const Texts acts{"protect", "restore", "finance", "survey", "rebuild", "support", "monitor"};
    Texts out;
    for (std::size_t i = 0; i < count; ++i) {
        const auto subject = [i](std::size_t step) { return subjects[(i * step + step) % subjects.size()]; };
        out.push_back("Urges all States to " + acts[i % acts.size()] + " the " + subject(1) + " and to count the " + subject(3) +
                      " beside the " + subject(7) + ";");
    }
    return out;
}

} // namespace

TEST(Mapping, emptyLists) {
    EXPECT_EQ(mapped({}, {}), "");
    EXPECT_EQ(mapped({treaty}, {}), "-0");
    EXPECT_EQ(mapped({}, {treaty}), "+0");
}

TEST(Mapping, equalTextsAreTheSame) {
    EXPECT_EQ(mapped({treaty, desert, fund}, {treaty, desert, fund}), "0=0 1=1 2=2");
}

TEST(Mapping, blanksAroundAreAnEdit) {
    EXPECT_EQ(mapped({treaty, desert}, {treaty + " ", desert}), "0~0 1=1");
}

TEST(Mapping, editedAddedDeleted) {
    const std::string edited = "Deeply alarmed at the rapid advance of deserts across the drylands of the continent,";
    EXPECT_EQ(mapped({treaty, desert, forest}, {treaty, edited, report, forest}), "0=0 1~1 +2 2=3");
    EXPECT_EQ(mapped({treaty, desert, forest, session}, {treaty, session}), "0=0 -1 -2 3=1");
    EXPECT_EQ(mapped({treaty, desert}, {desert}), "-0 1=0");
}

TEST(Mapping, nineParagraphsInsertedInTheMiddleAndTheLastEdited) {
    const Texts all = numbered(15);
    const Texts base{treaty, desert, forest, all[10], all[11], session};
    Texts variant{treaty, desert, forest};
    variant.insert(variant.end(), all.begin(), all.begin() + 9);
    variant.insert(variant.end(),
                   {all[10], all[11], "Decides to include the item in the provisional agenda of its eighty-second session."});
    EXPECT_EQ(mapped(base, variant), "0=0 1=1 2=2 +3 +4 +5 +6 +7 +8 +9 +10 +11 3=12 4=13 5~14");
}

TEST(Mapping, twoSwappedAreOneMove) {
    const auto entries = mapParagraphs({treaty, fund, school, session}, {treaty, school, fund, session});
    ASSERT_TRUE(entries);
    EXPECT_EQ(shown(*entries), "0=0 2=1 1=2* 3=3") << "the shorter one moved";
}

TEST(Mapping, oneMovedOverManyIsOneMove) {
    EXPECT_EQ(mapped({treaty, desert, forest, report, fund}, {desert, forest, report, fund, treaty}), "1=0 2=1 3=2 4=3 0=4*");
}

TEST(Mapping, movedAndEdited) {
    const std::string edited = "Recalling the treaty on the protection of great rivers and lakes,";
    EXPECT_EQ(mapped({treaty, desert, forest, report, fund}, {desert, forest, report, edited, fund}), "1=0 2=1 3=2 0~3* 4=4");
}

TEST(Mapping, split) {
    EXPECT_EQ(mapped({treaty, school, session}, {treaty, "Urges States to teach children the value of water;",
                                                 "Urges States to build wells beside schools;", session}),
              "0=0 1<1,2 2=3");
    EXPECT_EQ(
        mapped({treaty, "Decides to fund wells in the north; invites banks to lend to farmers; asks schools to plant orchards;", session},
               {treaty, "Decides to fund wells in the north;", "invites banks to lend to farmers;", "asks schools to plant orchards;",
                session}),
        "0=0 1<1,2,3 2=4");
}

TEST(Mapping, splitAroundSomethingNew) {
    EXPECT_EQ(mapped({treaty, school, session}, {treaty, "Urges States to teach children the value of water;", report,
                                                 "Urges States to build wells beside schools;", session}),
              "0=0 1<1,3 +2 2=4");
}

TEST(Mapping, join) {
    EXPECT_EQ(mapped({treaty, desert, forest, session}, {treaty, desert + " and " + forest, session}), "0=0 1,2>1 3=2");
    EXPECT_EQ(mapped({desert, forest, report}, {desert + " " + forest + " " + report}), "0,1,2>0");
}

TEST(Mapping, aSentenceAddedBesideAParagraphIsNoSplit) {
    EXPECT_EQ(mapped({treaty, school, session}, {treaty, school, "Urges States to teach farmers;", session}), "0=0 1=1 +2 2=3");
    const std::string edited = "Urges all States to teach children the value of water, and to build wells beside schools;";
    EXPECT_EQ(mapped({treaty, school, session}, {treaty, edited, "Urges States to teach farmers;", session}), "0=0 1~1 +2 2=3");
}

TEST(Mapping, rewrittenInPlace) {
    const std::string rewritten = "Deeply concerned that deserts swallow the drylands, and that people leave the continent,";
    EXPECT_EQ(mapped({treaty, desert, forest}, {treaty, rewritten, forest}), "0=0 1~1 2=2");
}

TEST(Mapping, unrelatedInTheSamePlaceIsNoEdit) {
    EXPECT_EQ(mapped({treaty, desert, session}, {treaty, "Stressing that a census of orchards was overdue,", session}), "0=0 -1 +1 2=2");
}

TEST(Mapping, duplicatesStayInOrder) {
    EXPECT_EQ(mapped({report, report, fund}, {report, report, fund}), "0=0 1=1 2=2");
    EXPECT_EQ(mapped({treaty, report, fund, report, session}, {treaty, fund, report, session}), "0=0 -1 2=1 3=2 4=3");
    EXPECT_EQ(mapped({"", "", treaty}, {"", treaty, ""}), "0=0 2=1 1=2*");
}

TEST(Mapping, numberingThatMisleadsIsJustWords) {
    EXPECT_EQ(mapped({"1. " + fund, "2. " + school}, {"1. " + treaty, "2. " + fund, "3. " + school}), "+0 0~1 1~2");
}

TEST(Mapping, otherScripts) {
    EXPECT_EQ(mapped({"回顾其关于河流的决议，", "决定设立自愿基金；"}, {"决定设立一个自愿基金；"}), "-0 1~0");
    EXPECT_EQ(mapped({"إذ تشير إلى قراراتها السابقة،"}, {"إذ تشير أيضا إلى قراراتها السابقة،"}), "0~0");
}

TEST(Mapping, similarityIsOfWords) {
    const auto entries = mapParagraphs({"the concrete measures of States"}, {"the practical measures of States"});
    ASSERT_TRUE(entries);
    EXPECT_DOUBLE_EQ(entries->front().similarity, 0.8);
}

TEST(Mapping, stops) {
    std::stop_source source;
    source.request_stop();
    const auto entries = mapParagraphs({treaty}, {desert}, Job{source.get_token(), {}});
    ASSERT_FALSE(entries);
    EXPECT_EQ(entries.error().code, ErrorCode::cancelled);
}

TEST(Mapping, relationsHaveTheNamesOfTheContract) {
    EXPECT_EQ(nameOf(Relation::same), "same");
    EXPECT_EQ(nameOf(Relation::edited), "edited");
    EXPECT_EQ(nameOf(Relation::added), "added");
    EXPECT_EQ(nameOf(Relation::deleted), "deleted");
    EXPECT_EQ(nameOf(Relation::split), "split");
    EXPECT_EQ(nameOf(Relation::joined), "joined");
}
