// What the documents show of a negotiated title: redline, rolling text, by delegation, comparison, explanatory note.
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/publish/writers/writers.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/exporting/exporting.h"
#include "core/workspace/exporting/previewing.h"
#include "core/workspace/revising.h"
#include "tests/support/word_file.h"

#include <gmock/gmock.h>

using namespace chapeau;
using namespace chapeau::test;
using testing::HasSubstr;
using testing::Not;

namespace {

const std::string issuedTitle = "The repair of instruments in small workshops";
const std::string titled = issuedTitle + "\n\n" + baseText;

} // namespace

class FrontExports : public NegotiationTest {
protected:
    void SetUp() override {
        NegotiationTest::SetUp();
        startFrom(titled);
    }

    [[nodiscard]] Publication composed(const ExportRequest& request) const {
        return composeExport(negotiation(), *registry, request).value();
    }
    [[nodiscard]] std::string textOf(const ExportRequest& request) const { return writeText(composed(request)); }
    [[nodiscard]] WordFile wordOf(const ExportRequest& request) const { return WordFile{writeDocx(composed(request)).value()}; }
};

TEST_F(FrontExports, cleanHasTheTitleOfToday) {
    ASSERT_TRUE(editParagraph(*workspace, "Title", "The repair of instruments everywhere"));
    EXPECT_THAT(textOf({}), HasSubstr("The repair of instruments everywhere\n"));
    EXPECT_EQ(composed({}).title, "The repair of instruments everywhere");
    EXPECT_EQ(composed({.layout = Layout::sponsors}).title, "The repair of instruments everywhere");
}

TEST_F(FrontExports, theRedlineTracksTheTitle) {
    ASSERT_TRUE(editParagraph(*workspace, "Title", "The repair of instruments in schools"));
    ASSERT_TRUE(editParagraph(*workspace, "Enacting words", "The Human Rights Council,"));
    const ExportRequest request{.layout = Layout::redline};
    EXPECT_THAT(textOf(request), HasSubstr("The repair of instruments in [-small workshops-]{+schools+}"));
    const auto file = wordOf(request);
    EXPECT_EQ(file.accepted(), wordOf({}).accepted());
    EXPECT_THAT(file.rejected(), HasSubstr(issuedTitle + "\nThe General Assembly,\n"));
    EXPECT_THAT(file.accepted(), HasSubstr("The repair of instruments in schools\nThe Human Rights Council,\n"));
    const auto preview = previewExport(negotiation(), *registry, request).value();
    ASSERT_EQ(preview.contents.changes.size(), 1U);
    EXPECT_EQ(preview.contents.changes.front().deletions, 2U);
}

TEST_F(FrontExports, theRollingTextHasBracketsInTheTitle) {
    take("EU", replaced(titled, "small workshops", "schools"));
    EXPECT_THAT(textOf({.layout = Layout::rolling}), HasSubstr("The repair of instruments in [small workshops / schools – EU]\n"));
    EXPECT_EQ(previewExport(negotiation(), *registry, {.layout = Layout::clean}).value().keptBack.proposals, 1U);
}

TEST_F(FrontExports, eachDelegationHasItsOwnTitle) {
    take("EU", replaced(titled, "small workshops", "schools"));
    take("USA", replaced(titled, "repair", "maintenance"));
    const auto file = wordOf({.layout = Layout::byDelegation});
    const auto by = [](const std::string& name) { return [name](const std::string& author) { return author == name; }; };
    EXPECT_THAT(file.rejected(), HasSubstr(issuedTitle));
    EXPECT_THAT(file.text(by("European Union")), HasSubstr("The repair of instruments in schools\n"));
    EXPECT_THAT(file.text(by("United States of America")), HasSubstr("The maintenance of instruments in small workshops\n"));
}

TEST_F(FrontExports, theComparisonHasARowForTheTitle) {
    EXPECT_THAT(textOf({.layout = Layout::comparison}), Not(HasSubstr("Title")));
    take("EU", replaced(titled, "small workshops", "schools"));
    EXPECT_THAT(textOf({.layout = Layout::comparison}), HasSubstr("Title"));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    ASSERT_TRUE(revise(*workspace, "A/C.1/81/L.1/Rev.1"));
    const auto versions = textOf({.layout = Layout::comparison, .across = Across::versions});
    EXPECT_THAT(versions, HasSubstr("Title"));
    EXPECT_THAT(versions, HasSubstr("[-small workshops-]{+schools+}"));
}

TEST_F(FrontExports, theNoteExplainsTheTitle) {
    ASSERT_TRUE(editParagraph(*workspace, "Title", "The repair of instruments in schools", "Workshops are few."));
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Recognizing the role of large workshops in the repair of instruments,"));
    const auto note = textOf({.layout = Layout::explanatory});
    EXPECT_THAT(note, HasSubstr("In the title, the words “[-small workshops-]” are replaced by “{+schools+}”."));
    EXPECT_THAT(note, HasSubstr("Workshops are few."));
    EXPECT_LT(note.find("In the title"), note.find("In PP2"));
}
