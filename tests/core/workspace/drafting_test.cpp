#include "negotiation_fixture.h"

#include "core/workspace/drafting.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

class Drafting : public NegotiationTest {};

TEST_F(Drafting, anEditIsAnAcceptedProposalOfOurs) {
    ASSERT_TRUE(editParagraph(*workspace, "pp 2", "Recognizing the role of  small workshops everywhere,", "They are everywhere."));
    EXPECT_EQ(words("PP2"), "Recognizing the role of small workshops everywhere,");
    ASSERT_EQ(negotiation().proposals.size(), 1U);
    const auto& proposal = negotiation().proposals.front();
    EXPECT_TRUE(proposal.ours);
    EXPECT_EQ(proposal.status, ProposalStatus::accepted);
    EXPECT_EQ(proposal.proponents, std::vector{DelegationCode{"KEN"}});
    EXPECT_EQ(proposal.reason, "They are everywhere.");
}

TEST_F(Drafting, theIssuedVersionStaysAsItIs) {
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Other words,"));
    EXPECT_EQ(negotiation().current().draft.paragraphs[1].text.text,
              "Recognizing the role of small workshops in the repair of instruments,");
}

TEST_F(Drafting, editsOfOneParagraphAddUp) {
    ASSERT_TRUE(
        editParagraph(*workspace, "OP1", "Encourages all Member States to take concrete and practical measures to promote cooperation;"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all States to take concrete and practical measures to promote cooperation;"));
    EXPECT_EQ(words("OP1"), "Encourages all States to take concrete and practical measures to promote cooperation;");
}

TEST_F(Drafting, additionsAreBisAndTerInTheOrderTheyWereMade) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP2", "Noting the first,"));
    ASSERT_TRUE(insertParagraph(*workspace, "PP2", "Noting the second,"));
    EXPECT_EQ(words("PP2 bis"), "Noting the first,");
    EXPECT_EQ(words("PP2 ter"), "Noting the second,");
    EXPECT_EQ(words("PP3"), "Concerned that spare parts remain difficult to obtain for laboratories far from a port,");
}

TEST_F(Drafting, aParagraphCanBeAddedAtTheStart) {
    ASSERT_TRUE(insertParagraph(*workspace, "start", "Guided by the Charter,"));
    EXPECT_EQ(text().substr(0, 27), "PP0 Guided by the Charter,\n");
}

TEST_F(Drafting, anAdditionAfterAParagraphWithItemsStandsAfterThem) {
    ASSERT_TRUE(insertParagraph(*workspace, "OP2", "Invites all States to contribute;"));
    const auto labels = workingText(negotiation()).labels;
    EXPECT_EQ(labels, (std::vector<std::string>{"PP1", "PP2", "PP3", "OP1", "OP2", "OP2 (a)", "OP2 (b)", "OP2 bis", "OP3"}));
}

TEST_F(Drafting, anAdditionAfterTheLastPreambularParagraphIsWhatItsWordsSay) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP3", "Decides to begin;"));
    const auto working = workingText(negotiation());
    EXPECT_EQ(working.draft.paragraphs[3].kind, ParagraphKind::operative);
    ASSERT_TRUE(insertParagraph(*workspace, "PP3", "Noting that it began,"));
    EXPECT_EQ(words("PP3 bis"), "Noting that it began,");
}

TEST_F(Drafting, deletingAParagraphTakesItsItemsWithIt) {
    ASSERT_TRUE(deleteParagraph(*workspace, "OP2"));
    EXPECT_EQ(workingText(negotiation()).labels, (std::vector<std::string>{"PP1", "PP2", "PP3", "OP1", "OP3"}));
}

TEST_F(Drafting, aSingleOperativeParagraphBearsNoNumber) {
    ASSERT_TRUE(deleteParagraph(*workspace, "OP2"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP3"));
    const auto working = workingText(negotiation());
    EXPECT_FALSE(working.draft.paragraphs.back().numbered);
}

class DraftingFootnotes : public Drafting {
protected:
    static constexpr const char* pp1 = "Recalling its resolution 80/1 of 1 December 2025,";

    /// "29 1 See A/80/1." a line for each footnote of the working text.
    [[nodiscard]] std::string notes() const {
        std::string lines;
        for (const auto& paragraph : workingText(negotiation()).draft.paragraphs)
            for (const auto& note : paragraph.text.notes) lines += std::to_string(note.at) + " " + note.mark + " " + note.text + "\n";
        return lines;
    }
    Result<ProposalId> edit(const char* label, const std::string& words, std::vector<NoteCall> notes) {
        return editParagraph(*workspace, label, RichText{words, {}, std::move(notes)});
    }
};

TEST_F(DraftingFootnotes, arePutInRewordedAndTakenOutByAnEdit) {
    ASSERT_TRUE(edit("PP1", pp1, {{29, "", "See A/80/1."}}));
    EXPECT_EQ(notes(), "29 1 See A/80/1.\n");
    EXPECT_EQ(words("PP1"), pp1);
    const auto& proposal = negotiation().proposals.back();
    EXPECT_TRUE(proposal.ours);
    EXPECT_EQ(proposal.status, ProposalStatus::accepted);
    ASSERT_TRUE(edit("PP1", pp1, {{29, "1", "See  A/80/1 and A/80/2. "}}));
    EXPECT_EQ(notes(), "29 1 See A/80/1 and A/80/2.\n");
    ASSERT_TRUE(edit("PP1", pp1, {}));
    EXPECT_EQ(notes(), "");
    EXPECT_EQ(negotiation().proposals.size(), 3U);
    EXPECT_FALSE(workingText(negotiation()).draft.paragraphs[0].text.italic.empty()) << "the opening words stay as they were";
}

TEST_F(DraftingFootnotes, comeBackByOneUndo) {
    ASSERT_TRUE(edit("PP1", pp1, {{29, "", "See A/80/1."}}));
    ASSERT_TRUE(edit("PP1", "Recalling its resolution,", {}));
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(notes(), "29 1 See A/80/1.\n");
    EXPECT_EQ(words("PP1"), pp1);
    reopen();
    EXPECT_EQ(notes(), "29 1 See A/80/1.\n");
}

TEST_F(DraftingFootnotes, areNumberedThroughTheText) {
    ASSERT_TRUE(edit("OP1", words("OP1"), {{10, "", "Late."}, {10, "*", "Starred."}}));
    ASSERT_TRUE(edit("PP1", pp1, {{29, "", "Early."}}));
    EXPECT_EQ(notes(), "29 1 Early.\n10 2 Late.\n10 * Starred.\n");
    ASSERT_TRUE(deleteParagraph(*workspace, "PP1"));
    EXPECT_EQ(notes(), "10 1 Late.\n10 * Starred.\n");
}

TEST_F(DraftingFootnotes, stayWithTheirWordsInAnEditOfWordsAlone) {
    ASSERT_TRUE(edit("PP1", pp1, {{29, "", "See A/80/1."}}));
    ASSERT_TRUE(editParagraph(*workspace, "PP1", "Recalling also its resolution 80/1 of 1 December 2025,"));
    EXPECT_EQ(notes(), "34 1 See A/80/1.\n");
}

TEST_F(DraftingFootnotes, comeWithANewParagraph) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP1", RichText{"Noting  the lathe,", {}, {{17, "", "A lathe of 1931."}}}));
    EXPECT_EQ(words("PP1 bis"), "Noting the lathe,");
    EXPECT_EQ(notes(), "16 1 A lathe of 1931.\n");
    EXPECT_FALSE(negotiation().proposals.back().text.italic.empty());
}

TEST_F(DraftingFootnotes, refuseWhatIsNone) {
    EXPECT_EQ(edit("PP1", pp1, {{29, "", "  "}}).error().code, ErrorCode::emptyText);
    EXPECT_EQ(insertParagraph(*workspace, "PP1", RichText{"Noting,", {}, {{7, "", ""}}}).error().code, ErrorCode::emptyText);
    EXPECT_EQ(edit("Enacting words", "The General Assembly,", {{3, "", "Which?"}}).error().code, ErrorCode::badOption);
    EXPECT_EQ(edit("OP9", pp1, {}).error().code, ErrorCode::unknownLabel);
    EXPECT_EQ(edit("PP1", pp1, {}).error().code, ErrorCode::sameText);
    ASSERT_TRUE(edit("PP1", pp1, {{29, "", "See A/80/1."}}));
    EXPECT_EQ(edit("PP1", pp1, {{29, "9", "See A/80/1."}}).error().code, ErrorCode::sameText) << "a number is no change";
    EXPECT_EQ(negotiation().proposals.size(), 1U);
}

TEST_F(DraftingFootnotes, thatSayNothingMayStaySo) {
    startFrom(replaced(baseText, "80/1 of", "80/1[^1] of"));
    const auto before = workingText(negotiation()).draft.paragraphs[0].text;
    ASSERT_EQ(before.notes.size(), 1U);
    ASSERT_TRUE(before.notes[0].text.empty());
    EXPECT_TRUE(edit("PP1", "Recalling its resolution 80/1,", before.notes));
}

TEST_F(Drafting, refusesWhatIsNoEdit) {
    EXPECT_EQ(editParagraph(*workspace, "OP9", "Urges;").error().code, ErrorCode::unknownLabel);
    EXPECT_EQ(editParagraph(*workspace, "PP1", "  ").error().code, ErrorCode::emptyText);
    EXPECT_EQ(editParagraph(*workspace, "PP1", "Recalling its resolution 80/1 of 1 December 2025,").error().code, ErrorCode::sameText);
    EXPECT_EQ(insertParagraph(*workspace, "OP9", "Urges;").error().code, ErrorCode::unknownLabel);
    EXPECT_EQ(deleteParagraph(*workspace, "OP9").error().code, ErrorCode::unknownLabel);
    EXPECT_TRUE(negotiation().proposals.empty());
    EXPECT_EQ(negotiation().history.size(), 1U);
}
