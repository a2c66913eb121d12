#include "negotiation_fixture.h"

#include "core/workspace/drafting.h"
#include "core/workspace/exporting/exporting.h"
#include "core/workspace/own_delegation.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

namespace {

class OwnDelegation : public NegotiationTest {
protected:
    /// A negotiation begun without saying who we are, with drafting of ours and a proposal of the EU.
    void SetUp() override {
        NegotiationTest::SetUp();
        const auto path = folder / "nobody.chapeau";
        auto started = startNegotiation(path, {write("base.txt", baseText), "A/C.1/81/L.1", "", std::nullopt, {}}, surroundings());
        ASSERT_TRUE(started);
        workspace = std::make_unique<Workspace>(std::move(started->workspace));
        ASSERT_TRUE(editParagraph(*workspace, "OP3", "Decides to remain seized of this matter.", ""));
        take("EU", replaced(baseText, "concrete", "practical"));
    }
    void name(const char* who) { ASSERT_TRUE(nameOwnDelegation(*workspace, DelegationCode{who})); }
    [[nodiscard]] std::string own() const { return negotiation().own ? negotiation().own->value : "nobody"; }
    [[nodiscard]] std::string lastLine() const { return negotiation().history.back().what; }
};

} // namespace

TEST_F(OwnDelegation, isNamedAfterTheStartWithWhatWasDraftedBefore) {
    EXPECT_EQ(own(), "nobody");
    EXPECT_EQ(statuses(), " replace accepted\nEU replace tabled\n");
    const auto lines = negotiation().history.size();
    name("GHA");
    EXPECT_EQ(own(), "GHA");
    EXPECT_EQ(statuses(), "GHA replace accepted\nEU replace tabled\n");
    EXPECT_EQ(negotiation().history.size(), lines + 1);
    EXPECT_EQ(lastLine(), "Named GHA as our own delegation");
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all States;", ""));
    EXPECT_EQ(negotiation().proposals.back().proponents, std::vector{DelegationCode{"GHA"}});
    reopen();
    EXPECT_EQ(own(), "GHA");
    EXPECT_EQ(statuses(), "GHA replace accepted\nEU replace tabled\nGHA replace accepted\n");
}

TEST_F(OwnDelegation, namedWronglyIsNamedAgainAndUndoGoesBack) {
    name("GHA");
    name("KEN");
    EXPECT_EQ(own(), "KEN");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(own(), "GHA");
    EXPECT_EQ(statuses(), "GHA replace accepted\nEU replace tabled\n");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(own(), "nobody");
    EXPECT_EQ(statuses(), " replace accepted\nEU replace tabled\n");
    ASSERT_TRUE(redo(*workspace));
    ASSERT_TRUE(redo(*workspace));
    EXPECT_EQ(own(), "KEN");
    reopen();
    EXPECT_EQ(statuses(), "KEN replace accepted\nEU replace tabled\n");
}

TEST_F(OwnDelegation, canBeTakenBackAndTheSameAgainIsNoChange) {
    name("GHA");
    const auto lines = negotiation().history.size();
    name("GHA");
    EXPECT_EQ(negotiation().history.size(), lines);
    ASSERT_TRUE(nameOwnDelegation(*workspace, std::nullopt));
    EXPECT_EQ(own(), "nobody");
    EXPECT_EQ(statuses(), " replace accepted\nEU replace tabled\n");
    EXPECT_EQ(lastLine(), "Took back who our own delegation is");
}

TEST_F(OwnDelegation, handsTheTextInAsLongAsNoMainSponsorIsNamed) {
    const ExportRequest redline{.layout = Layout::redline};
    EXPECT_EQ(composeExport(negotiation(), *registry, redline)->hands.front().name, "A/C.1/81/L.1");
    name("GHA");
    EXPECT_EQ(composeExport(negotiation(), *registry, redline)->hands.front().name, "Ghana");
}
