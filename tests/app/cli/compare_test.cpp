#include "program.h"

#include <sstream>

using namespace chapeau::test;
using nlohmann::json;

namespace {

class Compare : public CliTest {};

std::string joined(const json& texts, const json& indexes) {
    std::string result;
    for (std::size_t i = 0; i < indexes.size(); ++i)
        result += (i == 0 ? "" : "\n") + texts[indexes[i].get<std::size_t>()].get<std::string>();
    return result;
}

} // namespace

TEST_F(Compare, oneObjectALineAndEditsThatGiveTheVariant) {
    const json base{"Recalling the “role” of Côte d’Ivoire,", "Noting the reports,", "Encourages all States to act — at once;",
                    "Requests a report."};
    const json changed{"Recalling the “great role” of Côte d’Ivoire,", "Encourages every State to act at once;", "Requests a report.",
                       "Decides so."};
    const auto text = [](const json& blocks) {
        std::string all;
        for (const auto& block : blocks) all += block.get<std::string>() + "\n\n";
        return all;
    };
    const auto b = write("base.txt", text(base));
    const auto v = write("variant.txt", text(changed));
    const auto said = expect(0, {"compare", b, v, b, "--json"});
    const auto newline = said.out.find('\n');
    ASSERT_NE(newline, std::string::npos);
    const auto first = json::parse(said.out.substr(0, newline));
    const auto second = json::parse(said.out.substr(newline + 1));
    EXPECT_EQ(first["schema"], "chapeau.compare/1");
    EXPECT_EQ(first["variant"], v);
    std::vector<int> seenBase(base.size(), 0);
    std::vector<int> seenVariant(changed.size(), 0);
    for (const auto& entry : first["mapping"]) {
        for (const auto& i : entry["base"]) ++seenBase[i.get<std::size_t>()];
        for (const auto& i : entry["variant"]) ++seenVariant[i.get<std::size_t>()];
        EXPECT_EQ(applied(joined(base, entry["base"]), entry["edits"]), joined(changed, entry["variant"])) << entry.dump();
    }
    EXPECT_EQ(seenBase, std::vector<int>(base.size(), 1));
    EXPECT_EQ(seenVariant, std::vector<int>(changed.size(), 1));
    for (const auto& entry : second["mapping"]) EXPECT_EQ(entry["relation"], "same");
}

TEST_F(Compare, manyVariantsAreToldInTheirOrderUpToTheOneThatIsRefused) {
    const auto b = write("base.txt", "Recalling its resolutions,\n\nDecides to meet.\n");
    std::vector<std::string> command{"compare", b, "--json"};
    std::vector<std::string> variants;
    for (int i = 0; i < 12; ++i)
        variants.push_back(
            write("v" + std::to_string(i) + ".txt", "Recalling its resolutions,\n\nDecides to meet in " + std::to_string(i) + " days.\n"));
    variants.insert(variants.begin() + 9, write("empty.txt", ""));
    command.insert(command.end(), variants.begin(), variants.end());
    const auto said = expect(3, command);
    std::istringstream lines{said.out};
    std::size_t told = 0;
    for (std::string line; std::getline(lines, line); ++told) {
        const auto object = json::parse(line);
        EXPECT_EQ(object["variant"], variants[told]);
        EXPECT_EQ(object["mapping"][1]["edits"][0]["text"], " in " + std::to_string(told) + " days");
    }
    EXPECT_EQ(told, 9U);
    EXPECT_NE(said.err.find("empty.txt"), std::string::npos);
}

TEST_F(Compare, aDoubtfulEntryIsMarkedForReview) {
    const auto b = write(
        "base.txt", "Recalling its resolutions on the matter,\n\nDeeply concerned at the advance of deserts across the drylands of the "
                    "continent,\n\nDecides to meet.\n");
    const auto v =
        write("v.txt", "Recalling its resolutions on the matter,\n\nDeeply concerned that deserts swallow the drylands, and that people "
                       "leave the continent,\n\nDecides to meet.\n");
    const auto mapping = json::parse(expect(0, {"compare", b, v, "--json"}).out)["mapping"];
    ASSERT_EQ(mapping.size(), 3U);
    EXPECT_EQ(mapping[0]["review"], false);
    EXPECT_EQ(mapping[1]["relation"], "edited");
    EXPECT_EQ(mapping[1]["review"], true);
}

TEST_F(Compare, mergeTextsNamesWhoProposesWhat) {
    const auto base = write("base.txt", "Encourages all States to take concrete measures;\n");
    const auto eu = write("eu.txt", "Encourages all States to take practical measures;\n");
    const auto usa = write("usa.txt", "Encourages all States to take voluntary measures;\n");
    const auto merged = expect(0, {"merge-texts", base, "EU=" + eu, "US=" + usa, "China=" + eu, "--json"}).json();
    EXPECT_EQ(merged["schema"], "chapeau.merge/1");
    EXPECT_EQ(merged["conflicts"], 1);
    const auto& alternatives = merged["paragraphs"][0]["clusters"][0]["alternatives"];
    EXPECT_EQ(alternatives, json::parse(R"([{"text":"practical","proponents":["CHN","EU"]},{"text":"voluntary","proponents":["USA"]}])"));
    EXPECT_EQ(merged["paragraphs"][0]["clusters"][0]["base"], json::parse("[30,38]"));
}

TEST_F(Compare, mergeTextsDoesNotDependOnTheOrder) {
    const auto base = write("base.txt", "Encourages all States;\n\nRequests a report;\n");
    const auto a = write("a.txt", "Encourages States;\n\nInvites comments;\n\nRequests a report;\n");
    const auto b = write("b.txt", "Encourages all;\n\nRequests a short report;\n");
    const auto one = expect(0, {"merge-texts", base, "EU=" + a, "USA=" + b, "--json"}).out;
    const auto other = expect(0, {"merge-texts", base, "USA=" + b, "EU=" + a, "--json"}).out;
    EXPECT_EQ(one, other);
}
