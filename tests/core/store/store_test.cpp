#include "core/base/log.h"
#include "sample_negotiation.h"

#include "core/base/hash.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <stop_token>

using namespace chapeau;
using namespace chapeau::test;

namespace {

class StoreTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(Store::create(path, start, entry("Started"), silentLog()));
        reopen();
    }
    void reopen() {
        store.reset();
        auto opened = Store::open(path, silentLog());
        ASSERT_TRUE(opened) << sentenceOf(opened.error());
        store = std::move(*opened);
    }
    [[nodiscard]] Negotiation loaded() { return store->load().value(); }

    TemporaryFolder folder;
    std::filesystem::path path = folder / "a.chapeau";
    Negotiation start = smallNegotiation();
    std::unique_ptr<Store> store;
};

} // namespace

TEST_F(StoreTest, keepsWhatItWasStartedWith) {
    const auto negotiation = loaded();
    EXPECT_EQ(negotiation.title, "Sample");
    EXPECT_EQ(negotiation.own, DelegationCode{"KEN"});
    EXPECT_EQ(negotiation.versions, start.versions);
    ASSERT_EQ(negotiation.history.size(), 1U);
    EXPECT_FALSE(negotiation.history.front().undoable);
}

TEST_F(StoreTest, leavesOneFileAndNoOther) {
    EXPECT_EQ(folder.entries(), 1);
}

TEST_F(StoreTest, willNotWriteOverAFile) {
    EXPECT_EQ(Store::create(path, start, entry("Started"), silentLog()).error().code, ErrorCode::fileExists);
    EXPECT_EQ(loaded().versions, start.versions);
}

TEST_F(StoreTest, aFailedCreationLeavesNothing) {
    const auto nowhere = folder / "no such folder";
    EXPECT_EQ(Store::create(nowhere / "b.chapeau", start, entry("Started"), silentLog()).error().code, ErrorCode::folderNotWritable);
    EXPECT_EQ(Store::create("/proc/b.chapeau", start, entry("Started"), silentLog()).error().code, ErrorCode::folderNotWritable);
    EXPECT_EQ(folder.entries(), 1);
}

TEST_F(StoreTest, keepsEveryFactOverReopening) {
    const auto proposal = replacement(start, "Recalling its earlier and later work,");
    const auto paragraph = start.current().draft.paragraphs.front().id;
    const Comment comment{CommentId::random(), proposal.id, "Why?", "EU", false, false, noon};
    const SponsorshipEvent event{
        SponsorshipId::random(), {"VNM"}, SponsorAct::joined, false, dayOf(noon), DelegationCode{"ASEAN"}, "L.1", noon};
    const Document document{DocumentId::random(), "eu.docx", hashOf("bytes"), {{"EU"}}, "1", noon};
    ASSERT_TRUE(store->transact(entry("All"), [&](Store& s) -> Done {
        return s.add(document, "bytes")
            .and_then([&] { return s.add(proposal); })
            .and_then([&] { return s.addReason(proposal.id, "Because.", "Heading", noon); })
            .and_then([&] {
                return s.addSource(proposal.id, {SourceId::random(), "A/RES/1", "3", "quoted"});
            })
            .and_then([&] {
                return s.addSource(paragraph, {SourceId::random(), "A/RES/2", "", ""});
            })
            .and_then([&] { return s.addDecision(proposal.id, ProposalStatus::accepted, noon); })
            .and_then([&] { return s.addState(paragraph, ParagraphState::agreedAdRef, noon); })
            .and_then([&] { return s.add(comment); })
            .and_then([&] { return s.addResolution(comment.id, true, noon); })
            .and_then([&] { return s.add(event); });
    }));
    reopen();
    const auto negotiation = loaded();
    ASSERT_EQ(negotiation.proposals.size(), 1U);
    const auto& kept = negotiation.proposals.front();
    EXPECT_EQ(kept.text, proposal.text);
    EXPECT_EQ(kept.base, proposal.base);
    EXPECT_EQ(kept.proponents, proposal.proponents);
    EXPECT_EQ(kept.status, ProposalStatus::accepted);
    EXPECT_EQ(kept.reason, "Because.");
    EXPECT_EQ(kept.heading, "Heading");
    ASSERT_EQ(kept.sources.size(), 1U);
    EXPECT_EQ(kept.sources.front().quote, "quoted");
    EXPECT_EQ(negotiation.sources.front().paragraph, paragraph);
    EXPECT_EQ(negotiation.states.at(paragraph), ParagraphState::agreedAdRef);
    EXPECT_TRUE(negotiation.comments.front().resolved);
    EXPECT_EQ(negotiation.sponsorships, std::vector{event});
    EXPECT_EQ(negotiation.documents, std::vector{document});
    EXPECT_EQ(store->documentBytes(document.hash).value(), "bytes");
    EXPECT_TRUE(store->flaws({}).value().empty());
}

TEST_F(StoreTest, aRefusedChangeChangesNothing) {
    const auto proposal = replacement(start, "Other words,");
    const auto done = store->transact(entry("Refused"), [&](Store& s) -> Done {
        if (auto added = s.add(proposal); !added) return added;
        return fail(ErrorCode::sameText, "PP1");
    });
    EXPECT_EQ(done.error().code, ErrorCode::sameText);
    EXPECT_TRUE(loaded().proposals.empty());
    EXPECT_EQ(loaded().history.size(), 1U);
}

TEST_F(StoreTest, whatAnotherHandleChangedIsReadAnewBeforeAnythingIsChanged) {
    auto other = Store::open(path, silentLog()).value();
    const auto add = [&](Store& one) {
        return one.transact(entry("Added"), [&](Store& s) { return s.add(replacement(start, "Words,")); });
    };
    ASSERT_TRUE(loaded().proposals.empty());
    ASSERT_TRUE(other->load());
    ASSERT_TRUE(add(*other));
    EXPECT_EQ(add(*store).error().code, ErrorCode::workspaceChanged);
    EXPECT_EQ(store->undo().error().code, ErrorCode::workspaceChanged);
    EXPECT_EQ(loaded().proposals.size(), 1U);
    ASSERT_TRUE(add(*store));
    ASSERT_TRUE(add(*store)) << "own changes are no others'";
    EXPECT_EQ(loaded().proposals.size(), 3U);
}

// A row may bear the right hash and still not be what the program can work with.
TEST_F(StoreTest, whatIsNoCompleteProposalIsDamage) {
    auto aimless = replacement(start, "Words,");
    aimless.targets.clear();
    auto insertionOfNothing = replacement(start, "Words,");
    insertionOfNothing.operation = Operation::insert;
    auto tooDeep = replacement(start, "Words,");
    tooDeep.level = 2'000'000'000;
    auto noteOutside = replacement(start, "Words,");
    noteOutside.text.notes.push_back({99, "1", "A note."});
    for (const auto& proposal : {aimless, insertionOfNothing, tooDeep, noteOutside}) {
        ASSERT_TRUE(store->transact(entry("Forged"), [&](Store& s) { return s.add(proposal); }));
        EXPECT_EQ(store->load().error().code, ErrorCode::workspaceDamaged);
        ASSERT_TRUE(store->undo());
        EXPECT_TRUE(store->load());
    }
}

TEST_F(StoreTest, loadingStopsWhereItIsCancelled) {
    std::stop_source source;
    source.request_stop();
    const auto stopped = store->load(Job{source.get_token()});
    EXPECT_EQ(stopped.error().code, ErrorCode::cancelled);
    EXPECT_TRUE(store->load()) << "and can be done again";
}

TEST_F(StoreTest, whatWasUndoneGoesThoughItsNumberIsGivenAgain) {
    const auto add = [&](const char* words) {
        ASSERT_TRUE(store->transact(entry("Added"), [&](Store& s) { return s.add(replacement(start, words)); }));
    };
    ASSERT_TRUE(store->load());
    add("Undone,");
    const auto before = loaded();
    ASSERT_TRUE(store->undo());
    add("Kept,");
    const auto after = store->loadAgain(before).value();
    ASSERT_EQ(after.proposals.size(), 1U);
    EXPECT_EQ(after.proposals.front().text.text, "Kept,");
}

TEST_F(StoreTest, whatAnotherHandleChangedIsLoadedAgainWhole) {
    auto other = Store::open(path, silentLog()).value();
    const auto before = loaded();
    ASSERT_TRUE(other->load());
    ASSERT_TRUE(other->transact(entry("Added"), [&](Store& s) { return s.add(replacement(start, "Words,")); }));
    EXPECT_EQ(store->loadAgain(before).value(), other->load().value());
    EXPECT_TRUE(store->transact(entry("Added"), [&](Store& s) { return s.add(replacement(start, "More,")); }));
}
