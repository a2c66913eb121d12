#include "negotiation_fixture.h"

#include "core/standing/proposals_on_text.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"
#include "core/workspace/undoing.h"
#include "tests/core/workspace/generated_negotiation.h"

#include <set>
#include <stop_token>

using namespace chapeau;
using namespace chapeau::test;

class Revising : public NegotiationTest {};

TEST_F(Revising, theWorkingTextBecomesTheNextVersionWithNewLabels) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP1", "Noting the progress made,"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP1"));
    const auto revision = revise(*workspace, "A/C.1/81/L.1/Rev.1");
    ASSERT_TRUE(revision) << sentenceOf(revision.error());
    const std::vector<std::pair<std::string, std::string>> expected{
        {"PP1 bis", "PP2"}, {"PP2", "PP3"}, {"PP3", "PP4"}, {"OP2", "OP1"}, {"OP2 (a)", "OP1 (a)"}, {"OP2 (b)", "OP1 (b)"}, {"OP3", "OP2"}};
    EXPECT_EQ(revision->renumbered, expected);
    EXPECT_EQ(negotiation().versions.size(), 2U);
    EXPECT_EQ(negotiation().current().draft.front.symbol, "A/C.1/81/L.1/Rev.1");
    EXPECT_EQ(words("PP2"), "Noting the progress made,");
    EXPECT_EQ(workingText(negotiation()).labels, issuedText(negotiation().current()).labels);
}

TEST_F(Revising, openProposalsAreCarriedAndToldApart) {
    take("EU", replaced(baseText, "concrete", "practical"));
    take("USA", replaced(baseText, "spare parts", "parts"));
    take("CAN", replaced(baseText, "remain seized", "be seized"));
    take("IND", replaced(baseText, "small workshops", "workshops"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take voluntary measures to promote cooperation;"));
    ASSERT_TRUE(editParagraph(*workspace, "PP3", "Concerned that parts remain difficult to obtain for laboratories far from a port,"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP3"));
    const auto revision = revise(*workspace, "L.1/Rev.1").value();
    std::vector<Carriage> carriage;
    for (const auto& carried : revision.carried) carriage.push_back(carried.carriage);
    EXPECT_EQ(carriage, (std::vector{Carriage::needsLook, Carriage::takenOver, Carriage::notApplicable, Carriage::carried}));
    EXPECT_EQ(statuses(), "EU replace tabled\nUSA replace taken over\nCAN replace tabled\nIND replace tabled\n"
                          "KEN replace accepted\nKEN replace accepted\nKEN delete accepted\n");
}

TEST_F(Revising, whatIsSettledIsNotAppliedTwice) {
    take("EU", replaced(baseText, "concrete measures", "concrete measures and concrete measures"));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    const auto before = words("OP1");
    ASSERT_TRUE(revise(*workspace, "L.1/Rev.1"));
    EXPECT_EQ(words("OP1"), before);
    ASSERT_TRUE(revise(*workspace, "L.1/Rev.2"));
    EXPECT_EQ(words("OP1"), before);
    EXPECT_FALSE(merged().merge.paragraphs[3].touched());
}

TEST_F(Revising, canBeUndone) {
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Other words,"));
    ASSERT_TRUE(revise(*workspace, "L.1/Rev.1"));
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(negotiation().versions.size(), 1U);
    EXPECT_EQ(words("PP2"), "Other words,");
}

TEST_F(Revising, aSymbolIsGivenOnce) {
    EXPECT_EQ(revise(*workspace, "A/C.1/81/L.1").error().code, ErrorCode::symbolTaken);
    EXPECT_EQ(revise(*workspace, "  ").error().code, ErrorCode::badOption);
}

TEST_F(Revising, aLineageTextIsCarriedOn) {
    ASSERT_TRUE(revise(*workspace, "Rev.1"));
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    ASSERT_TRUE(revise(*workspace, "Rev.2"));
    EXPECT_EQ(negotiation().versions.size(), 3U);
    EXPECT_EQ(negotiation().versions[0].draft.paragraphs[3].id, negotiation().versions[2].draft.paragraphs[3].id);
}

TEST_F(Revising, theFrontMatterIsThatOfTheNewSymbol) {
    startFrom("Eightieth session\n\nResolution adopted by the General Assembly on 1 December 2025\n\n80/1. Workshops\n\n" + baseText);
    ASSERT_TRUE(revise(*workspace, "A/C.1/81/L.5"));
    const auto& front = negotiation().current().draft.front;
    EXPECT_EQ(front.session, "Eighty-first session");
    EXPECT_EQ(front.committee, "First Committee");
    EXPECT_EQ(front.adoptionLine, "");
    EXPECT_EQ(front.title, "Workshops");
}

TEST_F(Revising, theNextSymbolIsSuggestedUnlessItIsTaken) {
    EXPECT_EQ(suggestedSymbol(negotiation()), "A/C.1/81/L.1/Rev.1");
    ASSERT_TRUE(revise(*workspace, "A/C.1/81/L.1/Rev.1"));
    EXPECT_EQ(suggestedSymbol(negotiation()), "A/C.1/81/L.1/Rev.2");
    ASSERT_TRUE(revise(*workspace, "Rev.2"));
    ASSERT_TRUE(revise(*workspace, "Rev.1"));
    EXPECT_EQ(suggestedSymbol(negotiation()), "Rev.3");
    ASSERT_TRUE(revise(*workspace, "A/RES/81/9"));
    EXPECT_EQ(suggestedSymbol(negotiation()), "");
}

TEST_F(Revising, whatWasPreviewedOfAnotherSnapshotIsNotIssued) {
    const auto basis = workspace->negotiation();
    const auto revision = previewRevision(*basis).value();
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Other words,"));
    EXPECT_EQ(issue(*workspace, "L.1/Rev.1", revision, *basis).error().code, ErrorCode::workspaceChanged);
    EXPECT_EQ(negotiation().versions.size(), 1U);
    const auto now = workspace->negotiation();
    EXPECT_TRUE(issue(*workspace, " L.1/Rev.1\n", previewRevision(*now).value(), *now));
    EXPECT_EQ(negotiation().current().symbol, "L.1/Rev.1");
}

TEST_F(Revising, aPreviewIsStoppedWhenAsked) {
    take("EU", replaced(baseText, "concrete", "practical"));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(previewRevision(negotiation(), Job{stop.get_token()}).error().code, ErrorCode::cancelled);
}

namespace {

/// What is open in the negotiation, with what issuing has made of it: "id label carriage reason" a line.
std::string openNow(const Negotiation& negotiation) {
    const auto text = workingText(negotiation);
    const ProposalsOnText proposals{negotiation, text};
    std::string lines;
    for (const auto& proposal : negotiation.proposals) {
        if (!isOpen(proposal)) continue;
        const auto change = proposals.changeOf(proposal);
        lines += proposal.id.text() + " " + proposals.labelOf(proposal) + " " + std::string{nameOf(change.carriage)} + " " +
                 std::string{nameOf(change.reason)} + "\n";
    }
    return lines;
}

/// The same as a preview tells it; what it closes is not open any more.
std::string stillOpen(const Revision& revision) {
    std::string lines;
    for (const auto& carried : revision.carried)
        if (carried.carriage != Carriage::takenOver)
            lines += carried.proposal.text() + " " + carried.label + " " + std::string{nameOf(carried.carriage)} + " " +
                     std::string{nameOf(carried.reason)} + "\n";
    return lines;
}

/// "PP8 bis PP9" a line, by the identity of the paragraphs.
std::string renumberedBetween(const LabelledText& before, const LabelledText& after) {
    std::string lines;
    for (std::size_t i = 0; i < after.labels.size(); ++i) {
        const auto was = before.labelOf(after.draft.paragraphs[i].id);
        if (was != after.labels[i]) lines += was + " " + after.labels[i] + "\n";
    }
    return lines;
}

std::string renumberedIn(const Revision& revision) {
    std::string lines;
    for (const auto& [from, to] : revision.renumbered) lines += from + " " + to + "\n";
    return lines;
}

/// Some of what is open is accepted, written into the text by ourselves, or loses its paragraph; the rest stays as it is.
void goOn(Workspace& negotiated, std::size_t shift = 0) {
    const auto before = negotiated.negotiation();
    for (std::size_t at = 0; at < before->proposals.size(); ++at) {
        const Proposal& proposal = before->proposals[at];
        const std::size_t i = at + shift;
        if (!isOpen(proposal)) continue;
        const auto label = proposal.targets.empty() ? "" : workingText(*negotiated.negotiation()).labelOf(proposal.targets.front());
        if (i % 4 == 0) (void)decide(negotiated, proposal.id, Decision::accept);
        if (i % 4 == 1 && proposal.operation == Operation::replace) (void)editParagraph(negotiated, label, proposal.text.text);
        if (i % 8 == 2 && !label.empty()) (void)deleteParagraph(negotiated, label);
    }
}

class Previewing : public NegotiationTest {
protected:
    void expectThePreviewHolds(Workspace& negotiated) const {
        const auto before = negotiated.negotiation();
        const auto preview = previewRevision(*before).value();
        ASSERT_EQ(negotiated.negotiation(), before) << "nothing is changed";
        auto done = revise(negotiated, "Rev.1000").value();
        done.version = preview.version;
        EXPECT_EQ(done, preview);
        const Negotiation& after = *negotiated.negotiation();
        EXPECT_EQ(openNow(after), stillOpen(preview));
        EXPECT_EQ(renumberedBetween(workingText(*before), workingText(after)), renumberedIn(preview));
        EXPECT_EQ(mergeOpenProposals(after)->merge.conflicts(), preview.conflicts);
    }
};

} // namespace

TEST_F(Previewing, tellsWhatIssuingThenDoesWhateverWasAnswered) {
    const std::vector<std::pair<std::string, std::string>> changes{{"concrete measures", "practical measures"},
                                                                   {"concrete", "voluntary"},
                                                                   {"spare parts", "parts"},
                                                                   {"small workshops", "small and new workshops"},
                                                                   {"(a) To gather", "(a) To count"},
                                                                   {"(b) To report", "(b) To ask;\n\n(c) To report"},
                                                                   {"difficult to obtain", "hard to obtain"},
                                                                   {"remain seized", "be seized"},
                                                                   {"Recognizing the role", "Noting\n\nStressing"}};
    std::size_t renumbered = 0;
    std::set<Carriage> met;
    for (std::size_t round = 0; round < 24; ++round) {
        SCOPED_TRACE(round);
        startFrom(baseText);
        std::size_t next = round;
        for (const char* who : {"EU", "USA", "CHN", "IND"}) {
            std::string answer = baseText;
            for (int i = 0; i < 3; ++i, next += round % 5 + 1)
                if (const auto& [what, by] = changes[next % changes.size()]; answer.find(what) != std::string::npos)
                    answer = replaced(answer, what, by);
            take(who, answer);
        }
        goOn(*workspace, round);
        const auto preview = previewRevision(negotiation()).value();
        renumbered += preview.renumbered.size();
        for (const auto& carried : preview.carried) met.insert(carried.carriage);
        expectThePreviewHolds(*workspace);
    }
    EXPECT_GT(renumbered, 0U) << "some of them have what this is about";
    EXPECT_EQ(met.size(), 4U);
}

TEST_F(Previewing, tellsWhatIssuingThenDoesInGeneratedNegotiations) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(seed);
        auto negotiated = generatedNegotiation(seed, folder / ("g" + std::to_string(seed) + ".chapeau"), surroundings());
        goOn(negotiated);
        expectThePreviewHolds(negotiated);
    }
}

TEST_F(Previewing, tellsWhatIssuingThenDoesOnRealResolutions) {
    const auto resolutions = std::filesystem::path{CHAPEAU_SHARED} / "data" / "resolutions";
    if (!std::filesystem::exists(resolutions)) GTEST_SKIP() << "needs the shared resolutions";
    for (const char* name : {"A_RES_80_9.md", "A_RES_80_29.md"}) {
        SCOPED_TRACE(name);
        auto negotiated = resolutionNegotiation(resolutions / name, folder / (std::string{name} + ".chapeau"), surroundings());
        goOn(negotiated);
        expectThePreviewHolds(negotiated);
    }
}

TEST_F(Previewing, tellsWhatIssuingThenDoesInTheSample) {
    const auto copy = folder / "sample.chapeau";
    std::filesystem::copy_file(CHAPEAU_SAMPLE, copy);
    auto sample = Workspace::open(copy, surroundings()).value();
    goOn(sample);
    expectThePreviewHolds(sample);
}
