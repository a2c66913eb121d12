// A person corrects where the parts of a file land: text in, proposals out.
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/workspace/taking/incoming.h"
#include "core/workspace/taking/placing.h"
#include "core/workspace/taking/reaiming.h"
#include "core/workspace/undoing.h"
#include "tests/core/intake/word_file.h"

using namespace chapeau;
using namespace chapeau::test;

namespace {

class Reaiming : public NegotiationTest {
protected:
    void SetUp() override {
        NegotiationTest::SetUp();
        issued = issuedText(negotiation().current());
    }
    Taking prepared(const std::string& text) {
        return prepareTaking(negotiation(), *registry, {write("answer.txt", text), registry->findAll("EU").value(), "1"}, clock.now())
            .value();
    }
    Aim aim(const std::string& written) const {
        const auto found = aimFrom(written, issued);
        if (!found) throw std::runtime_error{"no place " + written};
        return *found;
    }
    static std::size_t partOf(const Taking& taking, const std::string& words) {
        for (std::size_t i = 0; i < taking.parts.size(); ++i)
            if (!taking.parts[i].sent.empty() && sentText(taking.parts[i]).text.find(words) != std::string::npos) return i;
        throw std::runtime_error{"no part " + words};
    }
    /// "OP1 replace" a line for each proposal; "(left out)" where it isn't tabled, "look" where one should.
    static std::string landed(const Taking& taking) {
        std::string lines;
        for (const auto& part : taking.parts)
            for (const auto& proposal : part.proposals)
                lines += part.label + (part.label.empty() ? "" : " ") + std::string{nameOf(proposal.operation)} +
                         (part.leftOut ? " (left out)" : "") + (part.needsLook ? " look" : "") + "\n";
        return lines;
    }
    /// Each paragraph of the issued text is with one part at most, and only additions have none.
    static void expectLaw(const Taking& taking) {
        std::set<std::size_t> seen;
        for (const auto& part : taking.parts) {
            EXPECT_EQ(part.entry.base.empty(), part.entry.relation == Relation::added) << part.label;
            for (const auto at : part.entry.base) EXPECT_TRUE(seen.insert(at).second) << part.label;
        }
    }

    LabelledText issued;
    const std::string rewritten =
        replaced(baseText, "Concerned that spare parts remain difficult to obtain for laboratories far from a port,",
                 "Concerned that laboratories far from a port still find spare parts hard to come by,");
};

struct Written {
    const char* what;
    const char* as;
};

std::string shown(const std::optional<Aim>& aim) {
    if (!aim) return "?";
    if (std::holds_alternative<AimNowhere>(*aim)) return "nowhere";
    if (const auto* after = std::get_if<AimAfter>(&*aim)) return after->paragraph ? "after " + std::to_string(*after->paragraph) : "start";
    std::string list;
    for (const auto at : std::get<AimAt>(*aim).paragraphs) list += (list.empty() ? "" : " ") + std::to_string(at);
    return list;
}

} // namespace

TEST_F(Reaiming, placesAreNamedAsPeopleWriteThem) {
    for (const auto& [what, as] : std::vector<Written>{{"OP1", "3"},
                                                       {" op 2(a) ", "5"},
                                                       {"pp3, PP2", "1 2"},
                                                       {"PP2 bis", "after 1"},
                                                       {"after op3", "after 7"},
                                                       {"At the start", "start"},
                                                       {"None", "nowhere"},
                                                       {"OP9", "?"},
                                                       {"PP2, PP9", "?"},
                                                       {"OP9 bis", "?"},
                                                       {"", "?"}})
        EXPECT_EQ(shown(aimFrom(what, issued)), as) << what;
}

TEST_F(Reaiming, anAdditionBecomesAnEditOfTheParagraphThatItIsAimedAt) {
    auto taking = prepared(replaced(baseText, "Concerned that spare parts remain difficult to obtain for laboratories far from a port,",
                                    "Regretting the dearth of screws,"));
    const auto part = partOf(taking, "screws");
    taking = reaim(std::move(taking), negotiation(), part, aim("PP3"));
    EXPECT_EQ(landed(taking), "PP3 replace\n");
    expectLaw(taking);
    ASSERT_TRUE(tableTaking(*workspace, taking));
    EXPECT_EQ(merged().merge.paragraphs[2].edits.size(), 1U);
}

TEST_F(Reaiming, whatAWholeTextNoLongerAnswersIsLeftOutAndToBeLookedAt) {
    auto taking = prepared(rewritten);
    ASSERT_EQ(taking.parts[2].entry.relation, Relation::edited);
    taking = reaim(std::move(taking), negotiation(), 2, aim("after OP3"));
    expectLaw(taking);
    EXPECT_EQ(proposalsIn(taking), 1U) << landed(taking);
    EXPECT_NE(landed(taking).find("PP3 delete (left out) look\n"), std::string::npos) << landed(taking);
    ASSERT_TRUE(tableTaking(*workspace, taking));
    EXPECT_EQ(statuses(), "EU insert tabled\n");
}

TEST_F(Reaiming, aimedBackItIsAsItWas) {
    const auto before = prepared(rewritten);
    auto taking = reaim(before, negotiation(), 2, aim("after PP2"));
    taking = reaim(std::move(taking), negotiation(), partOf(taking, "hard to come by"), aim("PP3"));
    EXPECT_EQ(landed(before), "PP3 replace look\n");
    EXPECT_EQ(landed(taking), "PP3 replace\n") << "but that a person said so";
    EXPECT_EQ(taking.parts.size(), before.parts.size());
}

TEST_F(Reaiming, twoPartsThatWereTakenForOneAnotherAreSwapped) {
    auto taking = prepared(replaced(replaced(baseText, "small workshops", "large workshops"), "concrete", "practical"));
    const auto pp2 = partOf(taking, "large");
    const auto op1 = partOf(taking, "practical");
    taking = reaim(std::move(taking), negotiation(), pp2, aim("OP1"));
    expectLaw(taking);
    EXPECT_TRUE(taking.parts[partOf(taking, "practical")].needsLook) << "it was displaced";
    EXPECT_EQ(taking.parts[partOf(taking, "practical")].entry.relation, Relation::added);
    taking = reaim(std::move(taking), negotiation(), partOf(taking, "practical"), aim("PP2"));
    expectLaw(taking);
    EXPECT_EQ(taking.parts.size(), 8U);
    EXPECT_LT(pp2, op1);
}

TEST_F(Reaiming, nowhereIsNotTabled) {
    auto taking =
        reaim(prepared(replaced(baseText, "Concerned that", "Zealous in its work,\n\nConcerned that")), negotiation(), 2, AimNowhere{});
    EXPECT_EQ(proposalsIn(taking), 0U);
    EXPECT_TRUE(isUnplaced(taking.parts[2]));
    EXPECT_EQ(taking.parts[2].label, "");
    taking = leaveOut(std::move(taking), negotiation(), 2, false);
    EXPECT_EQ(landed(taking), "PP2 bis insert\n") << "ticked again it is new where it stands";
}

TEST_F(Reaiming, whatFollowsAParagraphThatIsLeftOutFollowsWhatStandsBeforeIt) {
    auto taking = prepared(replaced(baseText, "Concerned that", "Zealous in its work,\n\nAware of the past,\n\nConcerned that"));
    EXPECT_EQ(landed(taking), "PP2 bis insert\nPP2 ter insert\n");
    taking = leaveOut(std::move(taking), negotiation(), 2, true);
    EXPECT_EQ(landed(taking), "insert (left out)\nPP2 bis insert\n");
    EXPECT_EQ(taking.parts[3].proposals.front().after, issued.draft.paragraphs[1].id);
    ASSERT_TRUE(tableTaking(*workspace, taking));
    ASSERT_EQ(merged().merge.added.size(), 1U);
    EXPECT_EQ(merged().merge.added.front().after, 1);
}

TEST_F(Reaiming, severalParagraphsAreJoined) {
    auto taking =
        prepared(replaced(baseText, "Recognizing the role of small workshops in the repair of instruments,\n\nConcerned that spare",
                          "Recognizing the role of workshops and concerned that spare"));
    taking = reaim(std::move(taking), negotiation(), partOf(taking, "and concerned"), aim("PP2, PP3"));
    expectLaw(taking);
    EXPECT_EQ(landed(taking), "PP2, PP3 join\n");
    taking = takeApart(std::move(taking), negotiation(), partOf(taking, "and concerned"));
    expectLaw(taking);
    EXPECT_EQ(landed(taking), "PP2 replace\nPP3 delete (left out) look\n");
}

TEST_F(Reaiming, anAdditionJoinedToItsNeighbourSplitsThat) {
    auto taking = prepared(replaced(baseText, "Concerned that", "Zealous in its work,\n\nConcerned that"));
    ASSERT_TRUE(canJoinNext(taking, 1));
    taking = joinNext(std::move(taking), negotiation(), 1);
    expectLaw(taking);
    EXPECT_EQ(landed(taking), "PP2 split\n");
    EXPECT_EQ(taking.parts[1].proposals.front().text.text,
              "Recognizing the role of small workshops in the repair of instruments,\nZealous in its work,");
    ASSERT_TRUE(canTakeApart(taking, 1));
    taking = takeApart(std::move(taking), negotiation(), 1);
    EXPECT_EQ(landed(taking), "PP2 bis insert\n");
}

TEST_F(Reaiming, theCountAndTheHistorySayWhatIsTabled) {
    auto taking = prepared(replaced(replaced(baseText, "small workshops", "large workshops"), "concrete", "practical"));
    taking = leaveOut(std::move(taking), negotiation(), partOf(taking, "practical"), true);
    ASSERT_TRUE(tableTaking(*workspace, taking));
    EXPECT_EQ(nextUndo(negotiation()).value(), "Took in 1 proposal of EU");
    EXPECT_EQ(statuses(), "EU replace tabled\n");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_TRUE(negotiation().proposals.empty());
}

TEST_F(Reaiming, aCommentOnWhatIsLeftOutComesOnItsParagraph) {
    const auto file =
        write("answer.docx", wordFile(revised("The General Assembly,\n"
                                              "Recalling its resolution 80/1 of 1 December 2025,\n"
                                              "{+China|{#1|Zealous in its work,#}+}¶+China\n"
                                              "Recognizing the role of small workshops in the repair of instruments,\n"
                                              "Concerned that spare parts remain difficult to obtain for laboratories far from a port,\n"
                                              "1. Encourages all Member States to take concrete measures to promote cooperation;\n"
                                              "2. Requests the Secretary-General:\n"
                                              "(a) To gather the views of Member States;\n"
                                              "(b) To report on them at its eighty-second session;\n"
                                              "3. Decides to remain seized of the matter."),
                                      commentParts({{"1", "Ann", "Why?"}})));
    auto taking = prepareTaking(negotiation(), *registry, {file, registry->findAll("NOR").value()}, clock.now()).value();
    ASSERT_EQ(taking.parts.size(), 1U);
    taking = leaveOut(std::move(taking), negotiation(), 0, true);
    ASSERT_TRUE(tableTaking(*workspace, taking));
    ASSERT_EQ(negotiation().comments.size(), 1U);
    EXPECT_EQ(negotiation().comments.front().target, CommentTarget{issued.draft.paragraphs.front().id});
}

class ComingIn : public Reaiming {
protected:
    Result<Incoming> read(const std::string& text, ReadAs as = ReadAs::itSeems) {
        IncomingRequest request{"Pasted text", text, registry->findAll("EU").value()};
        request.onBehalfOf = DelegationCode{"EU"};
        request.as = as;
        return prepareIncoming(negotiation(), *registry, request, clock.now());
    }
};

TEST_F(ComingIn, aWholeTextIsComparedAndAnEmailIsReadAsWords) {
    EXPECT_TRUE(std::holds_alternative<Taking>(read(replaced(baseText, "concrete", "practical")).value()));
    const auto mail = read("Dear colleagues,\n\nOP1: replace 'concrete' by 'practical'.\n\nDelete PP3.\n").value();
    ASSERT_TRUE(std::holds_alternative<Proposing>(mail));
    const auto& proposing = std::get<Proposing>(mail);
    ASSERT_EQ(proposing.landed.placed.size(), 2U);
    EXPECT_EQ(proposing.landed.placed.front().proposal.onBehalfOf, DelegationCode{"EU"});
    EXPECT_TRUE(std::holds_alternative<Taking>(read("OP1: replace 'concrete' by 'practical'.", ReadAs::text).value()));
    ASSERT_TRUE(tableIncoming(*workspace, mail));
    EXPECT_EQ(nextUndo(negotiation()).value(), "Took in 2 proposals in words of EU");
}

TEST_F(ComingIn, theNameOfAFileTellsTheSender) {
    const auto named = [&](const char* file) {
        const auto found = senderNamedIn(file, *registry);
        return found ? found->value : std::string{};
    };
    EXPECT_EQ(named("/x/L53_EU_comments.docx"), "EU");
    EXPECT_EQ(named("Brazil.txt"), "BRA");
    EXPECT_EQ(named("answer in no time.txt"), "");
    EXPECT_EQ(named("CHN and PAK.docx"), "") << "several";
}

TEST_F(ComingIn, wordingWithoutAPlaceIsReadAgainWithOne) {
    auto proposing = std::get<Proposing>(read("Replace 'concrete' by 'practical'.", ReadAs::wording).value());
    ASSERT_EQ(proposing.landed.unplaced.size(), 1U);
    const ProposeRequest request{"", {}, registry->findAll("EU").value(), ""};
    auto still = placeWording(proposing, negotiation(), *registry, request, clock.now(), 0, "PP1");
    ASSERT_EQ(still.landed.unplaced.size(), 1U);
    EXPECT_NE(still.landed.unplaced.front().why, proposing.landed.unplaced.front().why) << "now it says what PP1 lacks";
    proposing = placeWording(std::move(proposing), negotiation(), *registry, request, clock.now(), 0, "OP1");
    EXPECT_TRUE(proposing.landed.unplaced.empty());
    ASSERT_EQ(proposing.landed.placed.size(), 1U);
    EXPECT_EQ(proposing.landed.placed.front().label, "OP1");
}

TEST_F(ComingIn, placedWordingIsLaidElsewhereAndLeftOut) {
    auto proposing = std::get<Proposing>(read("Delete PP3. OP1: replace 'concrete' by 'practical'.").value());
    ASSERT_EQ(proposing.landed.placed.size(), 2U);
    proposing = reaim(std::move(proposing), negotiation(), 0, aim("PP2"));
    EXPECT_EQ(proposing.landed.placed[0].label, "PP2");
    EXPECT_EQ(proposing.landed.placed[0].proposal.targets, std::vector<ParagraphId>{issued.draft.paragraphs[1].id});
    const auto before = proposing.landed.placed[0].proposal;
    proposing = reaim(std::move(proposing), negotiation(), 0, aim("after PP2"));
    EXPECT_EQ(proposing.landed.placed[0].proposal, before) << "a deletion is of a paragraph";
    EXPECT_EQ(without(proposing, {0}).landed.placed.front().label, "OP1");
}
