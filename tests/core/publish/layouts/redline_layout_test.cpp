#include "core/publish/writers/writers.h"
#include "tests/core/publish/arbitrary_draft.h"
#include "tests/core/publish/sample_text.h"
#include "tests/support/word_file.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

using test::WordFile;

WordFile redlineOf(const TextToPrint& base, const TextToPrint& working) {
    return WordFile{writeDocx(composeRedline(base, working, "Kenya", {}).value()).value()};
}

WordFile cleanOf(const TextToPrint& text) {
    return WordFile{writeDocx(composeClean(text, {})).value()};
}

TextToPrint textOf(Draft draft) {
    return {.draft = std::move(draft)};
}

/// A run as a person would mark it up: _italic_, [-deleted-], [+inserted+], {n} for a call to note n.
std::string marked(const Block& block) {
    std::string text = block.oldMark.empty() ? "" : "[-" + block.oldMark + "-]";
    if (!block.mark.empty())
        text += block.markChange
                    ? (block.markChange->kind == TrackedChange::Kind::inserted ? "[+" + block.mark + "+]" : "[-" + block.mark + "-]")
                    : block.mark;
    if (!text.empty()) text += " ";
    for (const Run& run : block.runs) {
        std::string words = run.note ? "{" + std::to_string(*run.note) + "}" : run.text;
        if (run.italic) words = "_" + words + "_";
        if (run.change) words = run.change->kind == TrackedChange::Kind::inserted ? "[+" + words + "+]" : "[-" + words + "-]";
        text += words;
    }
    if (block.endChange) text += block.endChange->kind == TrackedChange::Kind::inserted ? "[+¶+]" : "[-¶-]";
    return text;
}

std::vector<std::string> markedRedline(std::vector<Paragraph> base, std::vector<Paragraph> working) {
    std::vector<std::string> lines;
    const auto publication =
        composeRedline(textOf({.paragraphs = std::move(base)}), textOf({.paragraphs = std::move(working)}), "Kenya", {}).value();
    for (const Block& block : publication.blocks) lines.push_back(marked(block));
    return lines;
}

const Paragraph recalling =
    paragraphOf(ParagraphKind::preambular, 0, "Recalling the charter of the lighthouse keepers,", {{47, "1", "See record."}});
const Paragraph urging = paragraphOf(ParagraphKind::operative, 0, "Urges all States to keep their lamps lit;");
const Paragraph deciding = paragraphOf(ParagraphKind::operative, 0, "Decides to include the item in the agenda of its next session.");

Paragraph reworded(Paragraph paragraph, const std::string& text) {
    paragraph.text = withText(paragraph.text, text);
    return paragraph;
}

TEST(RedlineLayout, showsWordsThatChangedAndLeavesTheRest) {
    EXPECT_THAT(
        markedRedline({urging, deciding}, {reworded(urging, "Also urges all States to keep their lamps and lenses lit;"), deciding}),
        testing::ElementsAre("1. [-_Urges_-][+_Also urges_+] all States to keep their lamps [+and lenses +]lit;",
                             "2. _Decides_ to include the item in the agenda of its next session."));
}

TEST(RedlineLayout, addsAndDeletesWholeParagraphsWithTheirEndsAndNumbers) {
    EXPECT_THAT(markedRedline({recalling, urging, deciding}, {urging, paragraphOf(ParagraphKind::operative, 0, "Requests oil;"), deciding}),
                testing::ElementsAre("[-_Recalling_-][- the charter of the lighthouse keepers-][-{0}-][-,-][-¶-]",
                                     "1. _Urges_ all States to keep their lamps lit;", "[+2.+] [+_Requests_+][+ oil;+][+¶+]",
                                     "[-2.-][+3.+] _Decides_ to include the item in the agenda of its next session."));
}

TEST(RedlineLayout, knowsARewrittenParagraphByItsIdentity) {
    EXPECT_THAT(markedRedline({urging, deciding}, {reworded(urging, "Thanks the pilots."), deciding}).front(), testing::StartsWith("1. "));
}

TEST(RedlineLayout, showsASplitAndAJoinAsAnEndOfParagraph) {
    Paragraph first = urging;
    first.text.text = "Urges all States to keep their lamps";
    const Paragraph second = paragraphOf(ParagraphKind::operative, 0, "lit;");
    EXPECT_THAT(markedRedline({urging, deciding}, {first, second, deciding})[0], testing::EndsWith("lamps[- -][+¶+]"));
    EXPECT_THAT(markedRedline({first, second, deciding}, {urging, deciding})[0], testing::EndsWith("lamps[-¶-]"));
}

TEST(RedlineLayout, changesTheCallOfAFootnoteThatReadsOtherwise) {
    Paragraph other = recalling;
    other.text.notes.front().text = "See another record.";
    const auto publication = composeRedline(textOf({.paragraphs = {recalling}}), textOf({.paragraphs = {other}}), "Kenya", {}).value();
    EXPECT_EQ(marked(publication.blocks.front()), "_Recalling_ the charter of the lighthouse keepers[-{0}-][+{1}+],");
    EXPECT_EQ(publication.notes, (std::vector<PrintedNote>{{"1", "See record."}, {"2", "See another record."}}));
}

TEST(RedlineLayout, keepsAFootnoteWhereWordsBesideItChange) {
    const auto lines = markedRedline({recalling}, {reworded(recalling, "Recalling the charter of the lighthouse keepers and pilots,")});
    EXPECT_THAT(lines.front(), testing::Not(testing::HasSubstr("[-{")));
}

TEST(RedlineLayout, tracksWhatStandsAroundTheParagraphs) {
    TextToPrint base = sampleText();
    base.draft.front.symbol = "A/RES/90/7";
    base.draft.front.number = "90/7";
    base.draft.front.sponsorLine.clear();
    base.sponsorLine.clear();
    base.draft.front.adoptionLine = "Resolution adopted by the General Assembly on 4 December 2035";
    base.draft.front.closingLine = "52nd plenary meeting 4 December 2035";
    const auto file = redlineOf(base, sampleText());
    EXPECT_EQ(file.accepted(), cleanOf(sampleText()).accepted());
    EXPECT_EQ(file.rejected(), cleanOf(base).accepted());
    EXPECT_EQ(file.authors(), std::set<std::string>{"Kenya"});
}

TEST(RedlineLayout, ofATextAgainstItselfHasNoChange) {
    EXPECT_TRUE(redlineOf(sampleText(), sampleText()).authors().empty());
}

RC_GTEST_PROP(RedlineLayout, acceptedIsTheTextAndRejectedItsBase, ()) {
    const TextToPrint base = textOf(arbitraryDraft());
    const TextToPrint working = textOf(negotiated(base.draft));
    const auto file = redlineOf(base, working);
    RC_LOG() << composeRedline(base, working, "Kenya", {}).value().blocks.size();
    RC_ASSERT(file.accepted() == cleanOf(working).accepted());
    RC_ASSERT(file.rejected() == cleanOf(base).accepted());
    RC_ASSERT(file.faults() == "");
}

} // namespace
} // namespace chapeau
