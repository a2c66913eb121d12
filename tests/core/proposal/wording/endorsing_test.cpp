// Support for what another delegation proposes is support, and no amendment of whoever supports it.
#include "sample.h"

#include <gtest/gtest.h>

namespace chapeau::test {
namespace {

/// The sample with open proposals: the EU deletes PP8 and rewords it, China rewords PP8, Ghana rewords OP9 twice.
class Endorsing : public testing::Test {
protected:
    void SetUp() override {
        base = sampleBase();
        add("PP8", "EU", Operation::remove, "");
        add("PP8", "EU", Operation::replace, "Bearing in mind that repair saves time and money,");
        add("PP8", "CHN", Operation::replace, "Bearing in mind that repair saves resources,");
        add("OP9", "GHA", Operation::replace, "Condemns the destruction of instruments;");
        add("OP9", "GHA", Operation::replace, "Condemns the deliberate destruction of instruments;");
    }
    void add(const std::string& label, const char* who, Operation operation, const std::string& text) {
        Proposal proposal;
        const auto& paragraph = base.draft.paragraphs[*indexOfLabel(base, label)];
        proposal.operation = operation;
        proposal.targets = {paragraph.id};
        proposal.base = paragraph.text;
        proposal.text.text = text;
        proposal.proponents = {{who}};
        base.open.push_back({label, proposal});
    }
    /// "PP8 supports KEN: EU delete", where it is support of one proposal.
    std::vector<std::string> said(const std::string& wording) {
        const auto result = landed(wording, base);
        EXPECT_TRUE(result.placed.empty()) << wording << "\n" << told(result);
        EXPECT_TRUE(result.unplaced.empty()) << wording << "\n" << told(result);
        auto lines = stands(result);
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (const auto& open : base.open)
                if (result.stands[i].proposal == open.proposal.id)
                    lines[i] += ": " + codeList(open.proposal.proponents) + " " + std::string{nameOf(open.proposal.operation)};
        return lines;
    }

    WordingBase base;
};

using Lines = std::vector<std::string>;

TEST_F(Endorsing, theDeletionThatAnotherProposes) {
    for (const char* wording :
         {"PP8: we support the deletion proposed by the EU.", "We support the deletion of PP8 proposed by the EU.",
          "We support the deletion of PP8, as proposed by the European Union.", "On PP8, we can support the deletion proposed by the EU.",
          "In PP8, we would support the deletion suggested by the EU", "PP8: we support the EU's deletion.",
          "PP8: we support the EU’s proposed deletion.", "We support the EU's proposal to delete PP8.", "support EU deletion of PP8",
          "We support the proposal of the EU to delete PP8.", "We support the proposal by the EU to delete PP8.",
          "We support deleting PP8 as proposed by the EU.", "PP8: we support the deletion tabled by the EU this morning.",
          "PP8: we support the removal of this paragraph as put forward by the EU.",
          "PP8: we support the deletion proposed by the EU because it repeats what PP7 says."})
        EXPECT_EQ(said(wording), Lines{"PP8 supports KEN: EU delete"}) << wording;
    EXPECT_EQ(said("CAN: PP8: we can go along with the deletion proposed by the EU."), Lines{"PP8 agrees CAN: EU delete"});
    EXPECT_EQ(said("Norway supports the deletion of PP8 proposed by the EU."), Lines{"PP8 supports NOR: EU delete"});
}

TEST_F(Endorsing, whatBelongsToAnother) {
    for (const char* wording :
         {"PP8: we support China's proposal.", "PP8: we support China’s amendment", "We support China's proposal on PP8.",
          "On PP8, we support the proposal by China.", "On PP8, we support the amendment of China.", "PP8: we support China's language."})
        EXPECT_EQ(said(wording), Lines{"PP8 supports KEN: CHN replace"}) << wording;
    EXPECT_EQ(said("PP8: we support the deletion of “resources” proposed by China."), Lines{"PP8 supports KEN: CHN replace"})
        << "words, in a proposal that rewords the paragraph";
    EXPECT_EQ(said("PP8: we support the replacement of “resources” by “means” proposed by the EU."), Lines{"PP8 supports KEN: EU replace"});
    EXPECT_EQ(said("PP8: we reserve on China's proposal."), Lines{"PP8 reserves KEN"});
}

TEST_F(Endorsing, whereItIsNotOneItIsSupportOnTheParagraph) {
    EXPECT_EQ(said("PP8: we support the EU's proposal."), Lines{"PP8 supports KEN"}) << "it has two";
    EXPECT_EQ(said("OP9: we support the amendment by Ghana."), Lines{"OP9 supports KEN"}) << "it has two";
    EXPECT_EQ(said("PP3: we support the deletion proposed by the EU."), Lines{"PP3 supports KEN"}) << "it has none";
    EXPECT_EQ(said("support EU on PP8"), Lines{"PP8 supports KEN"}) << "as the short form does";
}

TEST_F(Endorsing, inOneInputMakesASupporter) {
    const auto result =
        landed("EU: delete OP9\nGhana: OP9: replace “wilful” by “deliberate”\nCAN: OP9: we support the deletion proposed by "
               "the EU\nNorway: we support Ghana's amendment");
    ASSERT_EQ(result.placed.size(), 2U) << told(result);
    EXPECT_EQ(codeList(result.placed[0].proposal.supporters), "CAN");
    EXPECT_EQ(codeList(result.placed[1].proposal.supporters), "NOR");
}

TEST_F(Endorsing, ofWhatNobodyElseProposesItIsAnAmendment) {
    const auto isDeletion = [this](const char* wording, const char* label) {
        const auto result = landed(wording, base);
        EXPECT_EQ(outcomes(result), Lines{deleted(label)}) << wording << "\n" << told(result);
        EXPECT_TRUE(result.stands.empty()) << wording;
    };
    isDeletion("We support the deletion of OP9.", "OP9");
    isDeletion("US: support the deletion of PP5", "PP5");
    isDeletion("We propose the deletion of OP9.", "OP9");
    isDeletion("The Russian Federation proposes the deletion of OP9", "OP9");
}

TEST_F(Endorsing, isNoneWhereItIsDeniedOrTiedToSomething) {
    for (const char* wording :
         {"PP8: we do not support the deletion proposed by the EU.", "PP8: we cannot support China's proposal.",
          "PP8: we support the deletion proposed by the EU if PP9 stays.", "PP8: could we support the deletion proposed by the EU?"}) {
        const auto result = landed(wording, base);
        EXPECT_TRUE(result.placed.empty()) << wording << "\n" << told(result);
        for (const auto& stand : stands(result)) EXPECT_EQ(stand.find("supports"), std::string::npos) << wording;
    }
}

} // namespace
} // namespace chapeau::test
