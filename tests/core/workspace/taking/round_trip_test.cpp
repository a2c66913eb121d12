// What the redline by delegation writes, read back into a workspace on the same text: the same proposals by the same delegations, with what
// is said of them (docs/adr/0013 tells what a Word file doesn't carry).
#include "core/base/log.h"
#include "core/standing/carrying.h"
#include "core/standing/proposals_on_text.h"
#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"
#include "core/workspace/exporting/exporting.h"
#include "core/workspace/justifying.h"
#include "tests/core/workspace/generated_negotiation.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace chapeau::test {
namespace {

namespace fs = std::filesystem;

class RoundTrip : public ::testing::Test {
protected:
    [[nodiscard]] Surroundings surroundings() const { return {registry, clock, silentLog(), "tester"}; }

    [[nodiscard]] fs::path exported(const Negotiation& negotiation, Layout layout, const std::string& name) const {
        const auto file = folder / name;
        EXPECT_TRUE(exportNegotiation(negotiation, registry, {.layout = layout, .file = file}, {}));
        return file;
    }

    /// A workspace on the working text of another one, in which its redline by delegation was taken in.
    [[nodiscard]] Workspace readBack(const Negotiation& negotiation) const {
        const auto base = exported(negotiation, Layout::clean, "base.docx");
        auto started = startNegotiation(folder / (randomHex128() + ".chapeau"),
                                        {base, negotiation.current().symbol, "", negotiation.own, {}}, surroundings());
        EXPECT_TRUE(started) << sentenceOf(started.error());
        takeFile(started->workspace, registry, exported(negotiation, Layout::byDelegation, "proposals.docx"), {{"KEN"}}, clock.now());
        return std::move(started->workspace);
    }

    /// "CHN OP1 replace: text{footnote}", sorted: what each delegation proposes on the working text, a line for each.
    [[nodiscard]] static std::vector<std::string> proposed(const Negotiation& negotiation) {
        const auto text = workingText(negotiation);
        const ProposalsOnText proposals{negotiation, text};
        std::vector<std::string> lines;
        for (const Proposal& proposal : negotiation.proposals) {
            if (!isOpen(proposal)) continue;
            for (const auto& who : proposal.proponents)
                lines.push_back(who.value + " " + proposals.labelOf(proposal) + " " + std::string{nameOf(proposal.operation)} +
                                placeOf(negotiation, text, proposal) + ": " + wordsOf(proposals, proposal));
        }
        std::ranges::sort(lines);
        return lines;
    }

    [[nodiscard]] static std::string difference(const std::vector<std::string>& before, const std::vector<std::string>& after) {
        std::string text;
        std::vector<std::string> only;
        std::ranges::set_difference(before, after, std::back_inserter(only));
        for (const auto& line : only) text += "lost: " + line + "\n";
        only.clear();
        std::ranges::set_difference(after, before, std::back_inserter(only));
        for (const auto& line : only) text += "new: " + line + "\n";
        return text;
    }

    /// "Japan: Where is it from?", sorted.
    [[nodiscard]] static std::vector<std::string> saidIn(const Publication& publication) {
        std::vector<std::string> lines;
        for (const auto& comment : publication.comments) lines.push_back(comment.author + ": " + comment.text);
        std::ranges::sort(lines);
        return lines;
    }
    [[nodiscard]] static std::vector<std::string> said(const Negotiation& negotiation) {
        std::vector<std::string> lines;
        for (const auto& comment : negotiation.comments) lines.push_back(comment.author + ": " + comment.text);
        std::ranges::sort(lines);
        return lines;
    }

    TemporaryFolder folder;
    FixedClock clock{*timestampFromIso("2026-10-16T12:00:00.000Z")};
    Registry registry = Registry::load(fs::path{CHAPEAU_RESOURCES} / "registry").value();

private:
    static std::string placeOf(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
        if (proposal.operation != Operation::move) return "";
        const auto change = carry(negotiation, text, proposal);
        return " after " + (change.after < 0 ? "nothing" : text.labels[static_cast<std::size_t>(change.after)]);
    }
    static std::string wordsOf(const ProposalsOnText& proposals, const Proposal& proposal) {
        RichText words = proposal.text;
        const auto now = proposals.changeOf(proposal).after;
        if (words.text != now) words = {now, {}, {}};
        for (auto note = words.notes.rbegin(); note != words.notes.rend(); ++note) words.text.insert(note->at, "{" + note->text + "}");
        return words.text;
    }
};

TEST_F(RoundTrip, generatedNegotiationsComeBack) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const auto workspace = generatedNegotiation(seed, folder / ("g" + std::to_string(seed) + ".chapeau"), surroundings());
        const auto back = readBack(*workspace.negotiation());
        EXPECT_EQ(difference(proposed(*workspace.negotiation()), proposed(*back.negotiation())), "") << "seed " << seed;
    }
}

TEST_F(RoundTrip, negotiationsOnRealResolutionsComeBack) {
    const fs::path resolutions = fs::path{CHAPEAU_SHARED} / "data" / "resolutions";
    if (!fs::exists(resolutions)) GTEST_SKIP() << "needs the shared resolutions";
    for (const char* name : {"A_RES_80_9.md", "A_RES_80_29.md", "A_RES_80_10.md"}) {
        const auto workspace = resolutionNegotiation(resolutions / name, folder / (std::string{name} + ".chapeau"), surroundings());
        const auto back = readBack(*workspace.negotiation());
        EXPECT_EQ(difference(proposed(*workspace.negotiation()), proposed(*back.negotiation())), "") << name;
    }
}

TEST_F(RoundTrip, theSampleComesBack) {
    const auto copy = folder / "sample.chapeau";
    fs::copy_file(CHAPEAU_SAMPLE, copy);
    auto workspace = Workspace::open(copy, surroundings());
    ASSERT_TRUE(workspace) << sentenceOf(workspace.error());
    const auto before = workspace->negotiation();
    const auto open = std::ranges::find_if(before->proposals, isOpen);
    ASSERT_TRUE(giveReason(*workspace, open->id, "Agreed language.", ""));
    ASSERT_TRUE(addComment(*workspace, open->id, "Where is it from?", "Japan", false));
    ASSERT_TRUE(addComment(*workspace, findTarget(*workspace->negotiation(), "OP1").value(), "Closed in the room.", "Kenya", false));
    const auto back = readBack(*workspace->negotiation());
    EXPECT_EQ(difference(proposed(*workspace->negotiation()), proposed(*back.negotiation())), "");
    const auto publication = composeExport(*workspace->negotiation(), registry, {.layout = Layout::byDelegation}).value();
    EXPECT_EQ(said(*back.negotiation()), saidIn(publication));
    const auto reason = std::ranges::find(back.negotiation()->comments, "Agreed language.", &Comment::text);
    ASSERT_NE(reason, back.negotiation()->comments.end());
    ASSERT_TRUE(std::holds_alternative<ProposalId>(reason->target));
    EXPECT_EQ(back.negotiation()->findProposal(std::get<ProposalId>(reason->target))->text, open->text);
}

} // namespace
} // namespace chapeau::test
