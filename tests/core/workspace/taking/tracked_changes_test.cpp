// Tracked changes and comments of a Word file, taken in: who proposes what, and what is remembered.
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"
#include "core/workspace/taking/proposing.h"
#include "core/workspace/undoing.h"
#include "tests/core/intake/word_file.h"

using namespace chapeau;
using namespace chapeau::test;

namespace {

/// The base text of the fixture, a paragraph a line.
const std::string copy = "The General Assembly,\n"
                         "Recalling its resolution 80/1 of 1 December 2025,\n"
                         "Recognizing the role of small workshops in the repair of instruments,\n"
                         "Concerned that spare parts remain difficult to obtain for laboratories far from a port,\n"
                         "1. Encourages all Member States to take concrete measures to promote cooperation;\n"
                         "2. Requests the Secretary-General:\n"
                         "(a) To gather the views of Member States;\n"
                         "(b) To report on them at its eighty-second session;\n"
                         "3. Decides to remain seized of the matter.";

class TrackedChanges : public NegotiationTest {
protected:
    Result<Taking> prepare(const std::string& text, const std::vector<AuthorMapping>& authors = {}, const Parts& further = {}) {
        const auto file = write("answer.docx", wordFile(revised(text), further));
        return prepareTaking(negotiation(), *registry, {file, registry->findAll("NOR").value(), "1", authors}, clock.now());
    }

    Taking takeWord(const std::string& text, const std::vector<AuthorMapping>& authors = {}, const Parts& further = {}) {
        const auto taking = prepare(text, authors, further);
        EXPECT_TRUE(taking) << sentenceOf(taking.error());
        const auto tabled = tableTaking(*workspace, *taking);
        EXPECT_TRUE(tabled) << sentenceOf(tabled.error());
        return *taking;
    }

    /// "CHN OP1 replace: text" a line for each proposal.
    static std::string landed(const Taking& taking) {
        std::string all;
        for (const auto& part : taking.parts)
            for (const auto& proposal : part.proposals)
                all += codeList(proposal.proponents) + " " + part.label + " " + std::string{nameOf(proposal.operation)} +
                       (proposal.text.text.empty() ? "" : ": " + proposal.text.text) + "\n";
        return all;
    }
    static std::string notices(const Taking& taking) {
        std::string all;
        for (const auto& notice : taking.notices) all += sentenceOf(notice) + "\n";
        return all;
    }
    static std::string comments(const Taking& taking) {
        std::string all;
        for (const auto& taken : taking.comments)
            all += (taken.replyTo ? "> " : "") + taken.label + " " + taken.comment.author + ": " + taken.comment.text +
                   (taken.comment.resolved ? " (resolved)" : "") + "\n";
        return all;
    }
    static std::string with(std::string text, const std::string& what, const std::string& by) {
        return replaced(std::move(text), what, by);
    }
};

} // namespace

TEST_F(TrackedChanges, eachDelegationProposesItsOwn) {
    auto text = with(copy, "concrete", "{-China|concrete-}{+China|practical+}");
    text = with(text, "measures to", "{-EU|measures -}{+EU|steps +}to");
    text = with(text, "(b) To report", "{+EU|(b) To collect proposals;+}¶+EU\n(b) To report");
    text = with(text, "Concerned that spare parts remain difficult to obtain for laboratories far from a port,",
                "{-China|Concerned that spare parts remain difficult to obtain for laboratories far from a port,-}¶-China");
    EXPECT_EQ(landed(takeWord(text)), "CHN PP3 delete\n"
                                      "CHN OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n"
                                      "EU OP1 replace: Encourages all Member States to take concrete steps to promote cooperation;\n"
                                      "EU OP2 (a) bis insert: To collect proposals;\n");
    EXPECT_EQ(merged().merge.conflicts(), 0U);
}

TEST_F(TrackedChanges, asWordingTheyAreReadAsAcceptedAndTold) {
    const auto file = write("wording.docx", wordFile(revised("In OP1, replace “concrete” by “{-China|useful-}{+China|practical+}”.{^1}"),
                                                     {footnotePart({{"1", "As agreed."}})}));
    const auto proposing = prepareProposing(negotiation(), *registry, {{}, file, registry->findAll("NOR").value(), "1"}, clock.now());
    ASSERT_TRUE(proposing) << sentenceOf(proposing.error());
    ASSERT_EQ(proposing->landed.placed.size(), 1U);
    EXPECT_EQ(proposing->landed.placed.front().proposal.text.text,
              "Encourages all Member States to take practical measures to promote cooperation;");
    std::string told;
    for (const auto& notice : proposing->notices) told += sentenceOf(notice) + "\n";
    EXPECT_EQ(told, "The file: tracked changes were read as accepted; deleted words were left out.\n"
                    "The file: what is said in footnotes was left out.\n");
}

TEST_F(TrackedChanges, authorsAreKnownByWhatIsSaidRememberedOrCalled) {
    const auto text = with(with(with(with(copy, "concrete", "{+Ana Lima|very +}concrete"), "views", "{+Li Wei|many +}views"), "on them",
                                "{+Japan|soon +}on them"),
                           "the matter", "{+Somebody|whole of +}the matter");
    const auto authors = takeWord(text, {{"ana lima", {{"BRA"}}}}).authors;
    const std::vector<DelegationCode> norway{{"NOR"}};
    EXPECT_EQ(authors, (std::vector<TakenAuthor>{{"Ana Lima", 1, {{"BRA"}}, AuthorKnownBy::request},
                                                 {"Li Wei", 1, norway, AuthorKnownBy::sender},
                                                 {"Japan", 1, {{"JPN"}}, AuthorKnownBy::name},
                                                 {"Somebody", 1, norway, AuthorKnownBy::sender}}));
    reopen();
    const auto again = takeWord(text, {{"Li Wei", {{"CHN"}}}}).authors;
    EXPECT_EQ(again[0], (TakenAuthor{"Ana Lima", 1, {{"BRA"}}, AuthorKnownBy::memory}));
    EXPECT_EQ(again[1], (TakenAuthor{"Li Wei", 1, {{"CHN"}}, AuthorKnownBy::request}));
    EXPECT_EQ(negotiation().authors, (std::vector<AuthorMapping>{{"Ana Lima", {{"BRA"}}}, {"Li Wei", {{"CHN"}}}}));
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(negotiation().authors, (std::vector<AuthorMapping>{{"Ana Lima", {{"BRA"}}}}));
}

TEST_F(TrackedChanges, whoWritesAloneAndWithOthersIsReadAsOne) {
    const auto text =
        with(copy, "concrete", "{-China, United States of America|concrete-}{+China|practical+}{+United States of America|voluntary+}");
    EXPECT_EQ(landed(takeWord(text)), "CHN OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n"
                                      "USA OP1 replace: Encourages all Member States to take voluntary measures to promote cooperation;\n");
}

TEST_F(TrackedChanges, whatSeveralWishAlikeIsOneProposal) {
    auto text = with(copy, "concrete", "{-China, Pakistan|concrete-}{+China, Pakistan|practical+}");
    text = with(text, "3. Decides",
                "{+China, Pakistan|3. Invites the regional centres to help;+}¶+China, Pakistan\n"
                "{+China, Pakistan|4. Requests a report on it;+}¶+China, Pakistan\n3. Decides");
    text = with(text, "the matter", "{+China|all of +}the matter");
    EXPECT_EQ(landed(takeWord(text)),
              "CHN, PAK OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n"
              "CHN, PAK OP2 bis insert: Invites the regional centres to help;\n"
              "CHN, PAK OP2 ter insert: Requests a report on it;\n"
              "CHN OP3 replace: Decides to remain seized of all of the matter.\n");
}

TEST_F(TrackedChanges, aNameMayHaveACommaOfItsOwn) {
    const auto text = with(copy, "concrete", "{+Canada, Australia and New Zealand, European Union|very +}concrete");
    EXPECT_EQ(landed(takeWord(text)),
              "CANZ, EU OP1 replace: Encourages all Member States to take very concrete measures to promote cooperation;\n");
}

TEST_F(TrackedChanges, aFirstNameIsNoCode) {
    const auto text = with(with(copy, "concrete", "{+Ben|very +}concrete"), "the matter", "{+BEN|all of +}the matter");
    EXPECT_EQ(landed(takeWord(text)),
              "NOR OP1 replace: Encourages all Member States to take very concrete measures to promote cooperation;\n"
              "BEN OP3 replace: Decides to remain seized of all of the matter.\n");
}

TEST_F(TrackedChanges, whatIsSaidAnewIsRememberedInstead) {
    const auto text = with(copy, "concrete", "{+Ana|very +}concrete");
    takeWord(text, {{"Ana", {{"BRA"}}}});
    EXPECT_TRUE(takeWord(text, {{"Ana", {{"BRA"}}}}).remember.empty()) << "nothing new was said";
    takeWord(text, {{"Ana", {{"CHL"}, {"PER"}}}});
    EXPECT_EQ(negotiation().authors, (std::vector<AuthorMapping>{{"Ana", {{"CHL"}, {"PER"}}}}));
}

TEST_F(TrackedChanges, authorsOfOneDelegationAreOneHand) {
    const auto text = with(copy, "concrete measures", "{+Ann|swift and {-Ben|very -}+}concrete {+Ben|new +}measures");
    EXPECT_EQ(landed(takeWord(text)),
              "NOR OP1 replace: Encourages all Member States to take swift and concrete new measures to promote cooperation;\n");
}

TEST_F(TrackedChanges, anAuthorWhoChangedNothingIsTold) {
    const auto taking = takeWord(with(copy, "concrete", "{+Ana|very +}concrete"), {{"Anna", {{"BRA"}}}});
    EXPECT_EQ(notices(taking), "The file: nothing in it was changed by Anna.\n");
    EXPECT_TRUE(taking.needsLook());
    EXPECT_TRUE(negotiation().authors.empty());
}

TEST_F(TrackedChanges, whatTheSendersCopyHasOtherwiseIsTheSenders) {
    auto text = with(copy, "small workshops", "all workshops");
    text = with(text, "concrete", "{-China|concrete-}{+China|practical+}");
    const auto taking = takeWord(text);
    EXPECT_EQ(landed(taking), "NOR PP2 replace: Recognizing the role of all workshops in the repair of instruments,\n"
                              "CHN OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n");
    EXPECT_EQ(notices(taking), "The file: the text under the tracked changes is not the issued one; what differs (1 part) was taken as the "
                               "sender’s.\n");
}

TEST_F(TrackedChanges, aChangeInAParagraphThatReadsOtherwiseIsCarriedToOurs) {
    const auto text = with(with(copy, "Encourages all", "Encourages"), "concrete", "{-China|concrete-}{+China|practical+}");
    const auto taking = takeWord(text);
    EXPECT_EQ(landed(taking), "NOR OP1 replace: Encourages Member States to take concrete measures to promote cooperation;\n"
                              "CHN OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n");
    EXPECT_FALSE(taking.needsLook());
}

TEST_F(TrackedChanges, aChangeOfWordsThatReadOtherwiseNeedsALook) {
    const auto text = with(copy, "concrete measures", "{-China|modest-}{+China|practical+} measures");
    const auto taking = takeWord(text);
    EXPECT_EQ(landed(taking), "NOR OP1 replace: Encourages all Member States to take modest measures to promote cooperation;\n"
                              "CHN OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n");
    EXPECT_TRUE(taking.parts[1].needsLook);
}

TEST_F(TrackedChanges, aChangeOfAParagraphThatWeDoNotHaveIsAnAddition) {
    auto text = with(copy, "3. Decides", "3. Invites the regional centres to {-China|take part-}{+China|help+};\n4. Decides");
    const auto taking = takeWord(text);
    EXPECT_EQ(landed(taking), "NOR OP2 bis alt insert: Invites the regional centres to take part;\n"
                              "CHN OP2 bis insert: Invites the regional centres to help;\n");
    EXPECT_TRUE(taking.parts[1].needsLook);
}

TEST_F(TrackedChanges, theDeletionOfAParagraphThatWeDoNotHaveIsTold) {
    const auto text = with(copy, "3. Decides", "{-China|3. Invites the regional centres;-}¶-China\n4. Decides");
    EXPECT_EQ(ignored(takeWord(text)),
              std::vector<std::string>{"CHN: deletes what the issued text doesn’t have: Invites the regional centres;"});
}

TEST_F(TrackedChanges, whatTheCopyLacksIsNotTheAuthorsDeletion) {
    auto text = with(copy, "Recalling its resolution 80/1 of 1 December 2025,\n", "");
    text = with(text, "concrete", "{-China|concrete-}{+China|practical+}");
    EXPECT_EQ(landed(takeWord(text)), "NOR PP1 delete\n"
                                      "CHN OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n");
}

TEST_F(TrackedChanges, aChangeInOneHalfOfWhatTheCopySplitsIsCarriedToTheWhole) {
    auto text = with(copy, "Recognizing the role of small workshops in the repair of instruments,",
                     "Recognizing the role of small workshops,\nRecognizing also the repair of {+China|old +}instruments,");
    const auto china = landed(takeWord(text));
    EXPECT_NE(china.find("CHN PP2 replace: Recognizing the role of small workshops in the repair of old instruments,\n"), std::string::npos)
        << china;
}

TEST_F(TrackedChanges, changesOnAnEarlierTextAreCarriedAndTold) {
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Recognizing the role of all workshops in the repair of instruments,"));
    ASSERT_TRUE(revise(*workspace, "A/C.1/81/L.1/Rev.1"));
    const auto taking = takeWord(with(copy, "concrete", "{-China|concrete-}{+China|practical+}"));
    EXPECT_EQ(landed(taking), "CHN OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n");
    EXPECT_EQ(notices(taking), "The file: the tracked changes were made on A/C.1/81/L.1, and were carried to the issued text.\n");
}

TEST_F(TrackedChanges, aMoveASplitAndAJoin) {
    auto text = with(copy, "Recalling its resolution 80/1 of 1 December 2025,\n",
                     "{<India|Recalling its resolution 80/1 of 1 December 2025,<}¶-India\n");
    text = with(text, "1. Encourages", "{>India|Recalling its resolution 80/1 of 1 December 2025,>}¶+India\n1. Encourages");
    text = with(text, "small workshops in the repair of",
                "small workshops{-Japan| in -}{+Japan|,+}¶+Japan\n{+Japan|Recognizing also +}the repair of");
    text = with(text, "Secretary-General:\n(a) To", "Secretary-General{-EU|:-} ¶-EU\n{-EU|(a) T-}{+EU|t+}o");
    EXPECT_EQ(landed(takeWord(text)),
              "IND PP1 move: Recalling its resolution 80/1 of 1 December 2025,\n"
              "JPN PP2 split: Recognizing the role of small workshops,\nRecognizing also the repair of instruments,\n"
              "EU OP2, OP2 (a) join: Requests the Secretary-General to gather the views of Member States;\n");
}

TEST_F(TrackedChanges, aTextThatIsWhollyInsertedIsComparedAsAWhole) {
    std::string text;
    for (std::size_t begin = 0; begin < copy.size();) {
        const auto end = std::min(copy.find('\n', begin), copy.size());
        text += "{+Ana|" + copy.substr(begin, end - begin) + "+}¶+Ana\n";
        begin = end + 1;
    }
    const auto taking = takeWord(with(text, "concrete", "practical"));
    EXPECT_EQ(landed(taking), "NOR OP1 replace: Encourages all Member States to take practical measures to promote cooperation;\n");
    EXPECT_EQ(notices(taking), "The file: there is no text under the tracked changes; it was read as accepted and compared as a whole.\n");
}

TEST_F(TrackedChanges, aHandThatTakesEverythingOutDeletesEverything) {
    std::string text = "The General Assembly,\n";
    for (std::size_t begin = text.size(); begin < copy.size();) {
        const auto end = std::min(copy.find('\n', begin), copy.size());
        text += "{-China|" + copy.substr(begin, end - begin) + "-}¶-China\n";
        begin = end + 1;
    }
    const auto taking = takeWord(text);
    EXPECT_EQ(std::ranges::count(landed(taking), '\n'), 8);
    for (const auto& part : taking.parts) EXPECT_EQ(part.entry.relation, Relation::deleted);
}

TEST_F(TrackedChanges, aTitleChangedIsToldWithWhoChangedIt) {
    const auto taking = takeWord("{-China|Old-}{+China|New+} title\n" + copy);
    EXPECT_EQ(ignored(taking), (std::vector<std::string>{"Old title", "CHN: New title"}));
}

TEST_F(TrackedChanges, eachAuthorProposesTheirTitle) {
    startFrom("Old title of the draft\n\n" + baseText);
    const auto taking =
        takeWord("{-China|Old-}{+China|New+} title of the{+EU| whole+} {#1|draft#}\n" + copy, {}, commentParts({{"1", "Ann", "Which?"}}));
    EXPECT_EQ(landed(taking), "CHN Title replace: New title of the draft\nEU Title replace: Old title of the whole draft\n");
    EXPECT_TRUE(taking.ignored.empty());
    EXPECT_EQ(comments(taking), "Title Ann: Which?\n");
    EXPECT_FALSE(taking.needsLook());
    EXPECT_EQ(merged().front.front().edits.size(), 2U);
}

TEST_F(TrackedChanges, theSameTitleOfTwoIsProposedByBoth) {
    startFrom("Old title of the draft\n\n" + baseText);
    EXPECT_EQ(landed(takeWord("Old title of the draft{+China| anew+}{+EU| anew+}\n" + copy)),
              "CHN, EU Title replace: Old title of the draft anew\n");
}

TEST_F(TrackedChanges, aTitleUnderTheChangesThatReadsOtherwiseIsTheSenders) {
    startFrom("Old title of the draft\n\n" + baseText);
    const auto taking = takeWord("Old title of the text{+China|, revised+}\n" + copy);
    EXPECT_EQ(landed(taking), "NOR Title replace: Old title of the text\nCHN Title replace: Old title of the draft, revised\n");
}

TEST_F(TrackedChanges, commentsStandOnTheirParagraphs) {
    auto text = with(copy, "concrete", "{#1|concrete#}");
    text = with(text, "(b) To report", "{+China|{#3|(b) To collect proposals;#}+}¶+China\n(b) To report");
    const auto taking = takeWord(
        text, {},
        commentParts(
            {{"1", "Ann", "Too strong", "2026-10-12T09:30:00Z", "", true}, {"2", "Ben", "Agreed", "", "1"}, {"3", "Cem", "From whom?"}}));
    EXPECT_EQ(comments(taking), "OP1 Ann: Too strong (resolved)\n> OP1 Ben: Agreed (resolved)\nOP2 (a) bis Cem: From whom?\n");
    ASSERT_EQ(negotiation().comments.size(), 3U);
    const auto& first = negotiation().comments.front();
    EXPECT_TRUE(first.internal);
    EXPECT_TRUE(first.resolved);
    EXPECT_EQ(toIso(first.written), "2026-10-12T09:30:00.000Z");
    EXPECT_EQ(negotiation().comments[1].written, clock.now());
    EXPECT_TRUE(std::holds_alternative<ProposalId>(negotiation().comments[2].target));
    ASSERT_TRUE(undo(*workspace));
    EXPECT_TRUE(negotiation().comments.empty()) << "all of it is one step";
}

TEST_F(TrackedChanges, commentsOfAFileWithoutChangesAreTakenToo) {
    EXPECT_EQ(comments(takeWord(with(copy, "small", "{#1|small#}"), {}, commentParts({{"1", "Ann", "How small?"}}))),
              "PP2 Ann: How small?\n");
}

TEST_F(TrackedChanges, aCommentOnTheTitleIsPutOnTheFirstParagraphAndTold) {
    const auto taking = takeWord("{#1|Some#} title\n" + copy, {}, commentParts({{"1", "Ann", "Which?"}}));
    EXPECT_EQ(comments(taking), "PP1 Ann: Which?\n");
    EXPECT_EQ(notices(taking), "The file: a comment of Ann stands outside the paragraphs, and was put on the first.\n");
    EXPECT_TRUE(taking.needsLook());
}
