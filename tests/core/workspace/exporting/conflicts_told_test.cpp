// A text that is printed over conflicts says so itself (docs/adr/0023).
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/base/read_file.h"
#include "core/intake/read_document.h"
#include "core/publish/writers/writers.h"
#include "core/workspace/drafting.h"
#include "core/workspace/exporting/previewing.h"
#include "tests/support/word_file.h"

using namespace chapeau;
using namespace chapeau::test;

namespace {

const std::string said = "Not agreed: 1 paragraph is still in conflict and stands here as if nobody had objected.";

class ConflictsTold : public NegotiationTest {
protected:
    void collide() {
        take("EU", replaced(baseText, "concrete", "practical"));
        take("USA", replaced(baseText, "concrete", "voluntary"));
    }
    [[nodiscard]] Publication compose(const ExportRequest& request) const {
        return composeExport(negotiation(), *registry, request).value();
    }
    [[nodiscard]] std::string text(const ExportRequest& request) const { return writeText(compose(request)); }
    [[nodiscard]] WordFile word(const ExportRequest& request) const { return WordFile{writeDocx(compose(request)).value()}; }
};

} // namespace

TEST_F(ConflictsTold, atTheHeadAndOnEachPageOfACleanTextAndARedline) {
    collide();
    for (const auto layout : {Layout::clean, Layout::redline}) {
        const ExportRequest request{.layout = layout};
        EXPECT_EQ(text(request).find(said), 0U) << text(request);
        EXPECT_EQ(pageHead(compose(request)), "Not agreed – A/C.1/81/L.1");
        EXPECT_NE(word(request).parts().at("word/header1.xml").find("Not agreed – A/C.1/81/L.1"), std::string::npos);
        EXPECT_EQ(word(request).accepted().find(said), 0U);
        EXPECT_EQ(word(request).faults(), "");
        EXPECT_NE(writeHtml(compose(request)).find(said), std::string::npos);
    }
    EXPECT_EQ(pageHead(compose({.internal = true})), "Internal – Not agreed – A/C.1/81/L.1");
}

TEST_F(ConflictsTold, inNoLayoutThatShowsThem) {
    collide();
    for (const auto layout : allLayouts()) {
        if (layout == Layout::clean || layout == Layout::redline) continue;
        EXPECT_FALSE(compose({.layout = layout}).notAgreed) << nameOf(layout);
        EXPECT_EQ(text({.layout = layout}).find("Not agreed"), std::string::npos) << nameOf(layout);
    }
}

TEST_F(ConflictsTold, nothingIsChangedWhereNothingCollides) {
    take("EU", replaced(baseText, "concrete", "practical"));
    for (const auto layout : allLayouts())
        EXPECT_EQ(compose({.layout = layout}), compose({.layout = layout, .tellsConflicts = false})) << nameOf(layout);
    EXPECT_EQ(text({}).find("Not agreed"), std::string::npos);
}

TEST_F(ConflictsTold, orLeftOut) {
    collide();
    const ExportRequest silent{.tellsConflicts = false};
    EXPECT_EQ(text(silent).find("Not agreed"), std::string::npos);
    EXPECT_EQ(pageHead(compose(silent)), "A/C.1/81/L.1");
    EXPECT_EQ(previewExport(negotiation(), *registry, silent)->conflicts, (OpenConflicts{1, 1}))
        << "whoever writes it is told all the same";
}

TEST_F(ConflictsTold, paragraphsAreCountedAndNotConflicts) {
    startFrom("Cooperation in small workshops\n\n" + baseText);
    const std::string titled = "Cooperation in small workshops\n\n" + baseText;
    // Two conflicts in OP1, one in the title, and PP2, which one deletes and the other edits.
    take("EU", replaced(replaced(replaced(replaced(titled, "small workshops\n", "all workshops\n"), "concrete", "practical"), "promote",
                                 "further"),
                        "the repair of", "making"));
    take("USA", replaced(replaced(replaced(replaced(titled, "small workshops\n", "large workshops\n"), "concrete", "voluntary"), "promote",
                                  "support"),
                         "Recognizing the role of small workshops in the repair of instruments,\n\n", ""));
    const auto preview = previewExport(negotiation(), *registry, {}).value();
    EXPECT_EQ(preview.conflicts, (OpenConflicts{4, 3}));
    EXPECT_EQ(text({}).find("Not agreed: 3 paragraphs are still"), 0U) << text({});
}

TEST_F(ConflictsTold, theLawsOfTheRedlineHold) {
    ASSERT_TRUE(editParagraph(*workspace, "OP3", "Decides to remain seized of this matter.", ""));
    const auto before = word({.tellsConflicts = false});
    collide();
    const auto redline = word({.layout = Layout::redline});
    EXPECT_EQ(redline.accepted(), word({}).accepted());
    EXPECT_EQ(redline.rejected(), said + "\n" + replaced(before.accepted(), "this matter", "the matter"));
}

TEST_F(ConflictsTold, theLineNeverBecomesText) {
    startFrom("Cooperation in small workshops\n\n" + baseText);
    const auto isSame = [&](const std::string& bytes, const char* name) {
        const auto read = readDocumentBytes(bytes, name, Repair::mend).value();
        const auto& issued = negotiation().current().draft;
        EXPECT_EQ(read.draft.front.title, issued.front.title) << name;
        EXPECT_EQ(read.draft.front.agendaItem, "") << name;
        ASSERT_EQ(read.draft.paragraphs.size(), issued.paragraphs.size()) << name;
        EXPECT_EQ(read.draft.paragraphs.front().text.text, issued.paragraphs.front().text.text) << name;
    };
    take("EU", replaced("Cooperation in small workshops\n\n" + baseText, "concrete", "practical"));
    take("USA", replaced("Cooperation in small workshops\n\n" + baseText, "concrete", "voluntary"));
    isSame(text({}), "clean.txt");
    isSame(writeDocx(compose({})).value(), "clean.docx");
    isSame(writeDocx(compose({.layout = Layout::redline})).value(), "redline.docx");
}
