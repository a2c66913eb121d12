#include "tests/core/publish/sample_text.h"

#include <gmock/gmock.h>

namespace chapeau {
namespace {

/// A run as a person would mark it up: _italic_, *bold*, +underlined+, -struck-, and {n} for a call to note n.
std::string marked(const Run& run) {
    if (run.note) return "{" + std::to_string(*run.note) + "}";
    std::string text = run.text;
    if (run.italic) text = "_" + text + "_";
    if (run.bold) text = "*" + text + "*";
    if (run.underline) text = "+" + text + "+";
    if (run.strike) text = "~" + text + "~";
    return text;
}

/// "preambular 0 |label|mark| text"
std::string described(const Block& block) {
    std::string text = std::string{nameOf(block.style)} + " " + std::to_string(block.level) + " |" + block.label + "|" + block.mark + "| ";
    for (const Run& run : block.runs) text += marked(run);
    return text;
}

std::vector<std::string> described(const Publication& publication) {
    std::vector<std::string> lines;
    for (const Block& block : publication.blocks) lines.push_back(described(block));
    return lines;
}

TEST(Layout, hasTheNamesOfTheCommandLine) {
    EXPECT_EQ(layoutFrom("clean"), Layout::clean);
    EXPECT_EQ(layoutFrom("rolling"), Layout::rolling);
    EXPECT_EQ(layoutFrom("Clean"), std::nullopt);
}

TEST(CleanLayout, isTheDocumentAsTheUnPrintsIt) {
    const Publication publication = composeClean(sampleText(), {});
    EXPECT_THAT(described(publication),
                testing::ElementsAre(
                    "disclaimer 0 ||| Sample for tests; not a United Nations document", //
                    "organ 0 ||| General Assembly",                                     //
                    "documentLine 0 ||| *A/C.1/91/L.7*",                                //
                    "documentLine 0 ||| Distr.: Limited",                               //
                    "documentLine 0 ||| 12 October 2036",                               //
                    "documentLine 0 ||| Original: English",                             //
                    "session 0 ||| *Ninety-first session*",                             //
                    "session 0 ||| *First Committee*",                                  //
                    "session 0 ||| Agenda item 98 (a)",                                 //
                    "session 0 ||| *General and complete disarmament: lighthouses and their keepers*",
                    "sponsors 0 ||| Chile, Iceland, Kenya{0} and Viet Nam{0}: draft resolution",
                    "title 0 ||| Cooperation among lighthouses in the context of safe passage", //
                    "enacting 0 ||| _The General Assembly_,",
                    "preambular 0 ||| _Recalling_ the charter of the lighthouse keepers{1}, and all its later protocols,",
                    "preambular 0 ||| _Reaffirming_ that every coastal State needs to fulfil its obligations in relation to lamps, "
                    "lenses and foghorns, and that no ship should pass a headland in the dark for want of oil, of a trained "
                    "keeper or of a spare wick,",
                    "preambular 0 ||| _Deeply concerned_ that fogs last longer than they used to,",
                    "operative 0 ||1.| _Urges_ all States to take concrete measures promptly to keep their lamps lit;",
                    "operative 0 ||2.| _Requests_ the Secretary-General, within existing resources:",
                    "item 1 ||(a)| To count the lamps of each coast, stating:", //
                    "item 2 ||(i)| Their height above the sea;",                //
                    "item 2 ||(ii)| The colour of their light;",                //
                    "item 1 ||(b)| To report on the oil that remains{2};",      //
                    "flush 0 ||| and to publish the results on every pier;",
                    "operative 0 ||3.| _Decides_ to include the item in the agenda of its ninety-third session."));
    EXPECT_THAT(publication.notes,
                testing::ElementsAre(PrintedNote{"*", "On behalf of the States that keep more than ten lamps."},
                                     PrintedNote{"1", "See keepers’ record, vol. 12, No. 345."}, PrintedNote{"2", "As measured at noon."}));
    EXPECT_EQ(publication.runningHead, "A/C.1/91/L.7");
    EXPECT_EQ(publication.title, "Cooperation among lighthouses in the context of safe passage");
}

TEST(CleanLayout, printsAnAdoptedTextWithItsNumberAndClosingLine) {
    TextToPrint text;
    text.draft.front.adoptionLine = "Resolution adopted by the General Assembly on 3 December 2036";
    text.draft.front.originLine = "[on the report of the First Committee (A/91/11, para. 7)]";
    text.draft.front.number = "91/12";
    text.draft.front.title = "Lamps";
    text.draft.front.closingLine = "52nd plenary meeting 3 December 2036";
    EXPECT_THAT(described(composeClean(text, {})),
                testing::ElementsAre("adoption 0 ||| *Resolution adopted by the General Assembly on 3 December 2036*",
                                     "adoption 0 ||| _[on the report of the First Committee (A/91/11, para. 7)]_", //
                                     "title 0 ||| 91/12. Lamps",                                                   //
                                     "closing 0 ||| 52nd plenary meeting\n3 December 2036"));
}

TEST(CleanLayout, printsAnAnnexUnderItsHeadingsAfterTheClosingLine) {
    TextToPrint text;
    text.draft.paragraphs = {paragraphOf(ParagraphKind::sectionHeading, 0, "I. Lamps"),
                             paragraphOf(ParagraphKind::sectionHeading, 0, "Annex"),
                             paragraphOf(ParagraphKind::sectionHeading, 0, "Declaration of the keepers"),
                             paragraphOf(ParagraphKind::annex, 0, "We, the keepers, have met.")};
    text.draft.front.closingLine = "52nd plenary meeting";
    EXPECT_THAT(described(composeClean(text, {})),
                testing::ElementsAre("sectionHeading 0 ||| I. Lamps", "closing 0 ||| 52nd plenary meeting", "annexHeading 0 ||| Annex",
                                     "annexHeading 0 ||| Declaration of the keepers", "annex 0 ||| We, the keepers, have met."));
}

struct SponsorRow {
    const char* name;
    const char* line;
    std::vector<std::string> footnotes;
    const char* printed;
};

class SponsorLine : public testing::TestWithParam<SponsorRow> {};

TEST_P(SponsorLine, isPrintedAs) {
    const TextToPrint text{.draft = {}, .labels = {}, .sponsorLine = GetParam().line, .sponsorFootnotes = GetParam().footnotes};
    const Publication publication = composeClean(text, {});
    ASSERT_EQ(publication.blocks.size(), 1U);
    EXPECT_EQ(described(publication.blocks.front()), std::string{"sponsors 0 ||| "} + GetParam().printed);
}

INSTANTIATE_TEST_SUITE_P(
    Rows, SponsorLine,
    testing::Values(SponsorRow{"states", "Chile and Kenya", {}, "Chile and Kenya: draft resolution"},
                    SponsorRow{"saysAlready", "Kenya: revised draft resolution", {}, "Kenya: revised draft resolution"},
                    SponsorRow{"chair", "Draft resolution submitted by the Chair", {}, "Draft resolution submitted by the Chair"},
                    SponsorRow{"asteriskWithoutNote", "Kenya*", {}, "Kenya*: draft resolution"},
                    SponsorRow{"twoNotes", "Chile* and Kenya**", {"** Two.", "* One."}, "Chile{0} and Kenya{1}: draft resolution"}),
    [](const auto& row) { return row.param.name; });

TEST(CleanLayout, saysInternalOnEachPageOnlyWhereItIs) {
    const Publication internal = composeClean(sampleText(), {.internal = true});
    EXPECT_EQ(described(internal.blocks.front()), "disclaimer 0 ||| Internal");
    EXPECT_EQ(pageHead(internal), "Internal – A/C.1/91/L.7");
    EXPECT_EQ(pageHead(composeClean(sampleText(), {})), "A/C.1/91/L.7");
}

class RollingLayout : public testing::Test {
protected:
    /// The blocks from the first paragraph on.
    [[nodiscard]] std::vector<std::string> blocksAfter(std::vector<Suggestion> suggestions) const {
        auto lines = described(composeRolling(m_text, mergeOf(m_text, std::move(suggestions)), {}));
        lines.erase(lines.begin(), lines.begin() + 5);
        return lines;
    }
    TextToPrint m_text = sampleText();
};

TEST_F(RollingLayout, whatIsProposedOnTheTitleStandsInBrackets) {
    const std::string title = m_text.draft.front.title;
    m_text.front = merge({{"Title", title}, {"Enacting words", m_text.draft.front.enactingWords}},
                         {{.targets = {0}, .text = title + " by night", .proponents = {{"CHN"}}},
                          {.targets = {1}, .text = "The Human Rights Council,", .proponents = {{"USA"}}, .source = 1}})
                       ->paragraphs;
    m_text.front.front().state = ParagraphState::agreedAdRef;
    const auto publication = composeRolling(m_text, mergeOf(m_text, {}), {});
    EXPECT_EQ(plainText(publication.blocks[3]),
              "Cooperation among lighthouses in the context of safe passage[ by night – CHN] (agreed ad ref)");
    EXPECT_EQ(plainText(publication.blocks[4]), "The [General Assembly / Human Rights Council – USA],");
    EXPECT_EQ(publication.blocks[4].style, BlockStyle::enacting);
}

TEST_F(RollingLayout, beginsWithAReducedTitleBlock) {
    const auto lines = described(composeRolling(m_text, mergeOf(m_text, {}), {}));
    EXPECT_THAT(std::vector<std::string>(lines.begin(), lines.begin() + 6),
                testing::ElementsAre(
                    "disclaimer 0 ||| Sample for tests; not a United Nations document", "organ 0 ||| Rolling text",
                    "documentLine 0 ||| *A/C.1/91/L.7*", "title 0 ||| Cooperation among lighthouses in the context of safe passage",
                    "enacting 0 ||| _The General Assembly_,",
                    "preambular 0 |PP1|| _Recalling_ the charter of the lighthouse keepers{0}, and all its later protocols,"));
}

TEST_F(RollingLayout, printsLabelsInsteadOfMarks) {
    const auto lines = blocksAfter({});
    EXPECT_EQ(lines[4], "operative 0 |OP2|| _Requests_ the Secretary-General, within existing resources:");
    EXPECT_EQ(lines[6], "item 2 |OP2 (a) (i)|| Their height above the sea;");
    EXPECT_EQ(lines[9], "flush 0 |OP2 flush|| and to publish the results on every pier;");
}

TEST_F(RollingLayout, marksWhatIsProposed) {
    const auto lines = blocksAfter({
        {.targets = {3}, .text = "Urges all States to take practical measures promptly to keep their lamps lit;", .proponents = {{"IND"}}},
        {.targets = {3}, .text = "Urges all States to take concrete measures to keep their lamps lit;", .proponents = {{"USA"}}},
        {.targets = {0},
         .text = "Recalling the old charter of the lighthouse keepers, and all its later protocols,",
         .proponents = {{"CHN"}, {"PAK"}}},
    });
    EXPECT_EQ(
        lines[0],
        "preambular 0 |PP1|| _Recalling_ the [+*old*+ – CHN, PAK] charter of the lighthouse keepers{0}, and all its later protocols,");
    EXPECT_THAT(lines[3], testing::HasSubstr("take [concrete / +*practical*+ – IND] measures "));
    EXPECT_THAT(lines[3], testing::HasSubstr("[~promptly~ / delete – USA]"));
}

TEST_F(RollingLayout, strikesAParagraphThatSomeDelete) {
    const auto lines = blocksAfter({{.operation = Operation::remove, .targets = {2}, .proponents = {{"USA"}}}});
    EXPECT_EQ(lines[2], "preambular 0 |PP3|| [~_Deeply concerned_~~ that fogs last longer than they used to,~ / delete – USA]");
}

TEST_F(RollingLayout, keepsContestedWordsPlain) {
    const auto lines =
        blocksAfter({{.operation = Operation::remove, .targets = {2}, .proponents = {{"USA"}}},
                     {.targets = {2}, .text = "Deeply concerned that mists last longer than they used to,", .proponents = {{"EU"}}}});
    EXPECT_EQ(lines[2],
              "preambular 0 |PP3|| [_Deeply concerned_ that [fogs / +*mists*+ – EU] last longer than they used to, / delete – USA]");
}

TEST_F(RollingLayout, putsAdditionsAfterTheirParagraph) {
    const auto lines = blocksAfter({{.operation = Operation::insert, .after = 2, .text = "Noting the gulls,", .proponents = {{"CHN"}}}});
    EXPECT_EQ(lines[3], "preambular 0 |PP3 bis|| [+*_Noting_*++* the gulls,*+ – CHN]");
}

TEST_F(RollingLayout, tellsMovesAndJoinsInARemark) {
    const auto lines = blocksAfter({{.operation = Operation::move, .targets = {2}, .after = 0, .proponents = {{"IND"}}},
                                    {.operation = Operation::join,
                                     .targets = {0, 1},
                                     .text = m_text.draft.paragraphs[0].text.text + " " + m_text.draft.paragraphs[1].text.text,
                                     .proponents = {{"EU"}}}});
    EXPECT_THAT(lines, testing::Contains("note 0 ||| IND: move after PP1"));
    EXPECT_THAT(lines, testing::Contains("note 0 ||| EU: join PP1 and PP2"));
}

TEST_F(RollingLayout, marksTheStateOfAParagraphAtItsEnd) {
    m_text.draft.paragraphs[0].state = ParagraphState::agreedAdRef;
    m_text.draft.paragraphs[2].state = ParagraphState::bracketed;
    const auto lines = blocksAfter({});
    EXPECT_EQ(lines[0],
              "preambular 0 |PP1|| _Recalling_ the charter of the lighthouse keepers{0}, and all its later protocols, (agreed ad ref)");
    EXPECT_EQ(lines[2], "preambular 0 |PP3|| [_Deeply concerned_ that fogs last longer than they used to,]");
}

TEST_F(RollingLayout, givesAWholeNewWordingAParagraphOfItsOwn) {
    const auto lines = blocksAfter({
        {.targets = {2}, .text = "Alarmed by the many gulls on the lamps,", .proponents = {{"EU"}}},
        {.targets = {2}, .text = "Deeply concerned that mists last longer than they used to,", .proponents = {{"IND"}}},
    });
    EXPECT_EQ(lines[2], "preambular 0 |PP3|| [_Deeply concerned_ that [fogs / +*mists*+ – IND] last longer than they used to,]");
    EXPECT_EQ(lines[3], "preambular 0 |PP3 alt|| [+*_Alarmed_*++* by the many gulls on the lamps,*+ – EU]");
}

TEST_F(RollingLayout, namesAnAdditionAfterItsLike) {
    const auto lines = blocksAfter({{.operation = Operation::insert,
                                     .after = 9,
                                     .text = "Invites the gulls to stay away;",
                                     .proponents = {{"CHN"}},
                                     .kind = ParagraphKind::operative}});
    EXPECT_EQ(lines[10], "operative 0 |OP2 bis|| [+*_Invites_*++* the gulls to stay away;*+ – CHN]");
}

TEST_F(RollingLayout, losesNoFootnoteWhoeverDeletesItsWords) {
    const std::vector<Suggestion> deleting{{.targets = {0}, .text = "Recalling all the protocols,", .proponents = {{"USA"}}},
                                           {.operation = Operation::remove, .targets = {8}, .proponents = {{"USA"}}}};
    EXPECT_EQ(composeRolling(m_text, mergeOf(m_text, deleting), {}).notes.size(), 2U);
}

TEST_F(RollingLayout, callsEachFootnoteOnceWhereTheRollingTextDoesNotTellTheBase) {
    Merge merge = mergeOf(m_text, {});
    merge.paragraphs[0].base = "Something else,";
    const Publication publication = composeRolling(m_text, merge, {});
    EXPECT_EQ(described(publication.blocks[5]), "preambular 0 |PP1|| Something else,{0}");
    EXPECT_EQ(publication.notes.size(), 2U);
}

} // namespace
} // namespace chapeau
