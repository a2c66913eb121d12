#include "core/base/log.h"
#include "sample_negotiation.h"

#include "core/store/change_log.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace chapeau;
using namespace chapeau::test;

namespace {

class ChangeLog : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(Store::create(path, start, entry("Started"), silentLog()));
        store = Store::open(path, silentLog()).value();
    }
    void propose(const std::string& text) {
        ASSERT_TRUE(store->transact(entry("Proposed"), [&](Store& s) { return s.add(replacement(start, text)); }));
    }
    [[nodiscard]] std::vector<std::string> texts() {
        std::vector<std::string> result;
        const auto negotiation = store->load().value();
        for (const auto& proposal : negotiation.proposals) result.push_back(proposal.text.text);
        return result;
    }

    TemporaryFolder folder;
    std::filesystem::path path = folder / "a.chapeau";
    Negotiation start = smallNegotiation();
    std::unique_ptr<Store> store;
};

using Texts = std::vector<std::string>;

} // namespace

TEST_F(ChangeLog, undoAndRedoLastOverReopening) {
    propose("one");
    propose("two");
    store.reset();
    store = Store::open(path, silentLog()).value();
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(texts(), Texts{"one"});
    store.reset();
    store = Store::open(path, silentLog()).value();
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(texts(), Texts{});
    ASSERT_TRUE(store->redo());
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(texts(), (Texts{"one", "two"}));
}

TEST_F(ChangeLog, theStartIsNotUndone) {
    EXPECT_EQ(store->undo().error().code, ErrorCode::nothingToUndo);
    EXPECT_EQ(store->redo().error().code, ErrorCode::nothingToRedo);
    EXPECT_EQ(store->load().value().versions, start.versions);
}

TEST_F(ChangeLog, aNewChangeDropsWhatWasUndone) {
    propose("one");
    ASSERT_TRUE(store->undo());
    propose("two");
    EXPECT_EQ(store->redo().error().code, ErrorCode::nothingToRedo);
    const auto history = store->load().value().history;
    ASSERT_EQ(history.size(), 3U);
    EXPECT_TRUE(history[1].undone && history[1].dropped);
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(texts(), Texts{});
    EXPECT_EQ(store->undo().error().code, ErrorCode::nothingToUndo);
}

TEST_F(ChangeLog, aChangeOfNothingIsNoEntry) {
    ASSERT_TRUE(store->transact(entry("Nothing"), [](Store&) { return Done{}; }));
    EXPECT_EQ(store->load().value().history.size(), 1U);
}

TEST_F(ChangeLog, undoRefusesWhereTheRowIsOtherThanRecorded) {
    propose("one");
    {
        SQLite::Database database{path.string(), SQLite::OPEN_READWRITE};
        database.exec("UPDATE proposal SET wording = 'forged'");
    }
    EXPECT_EQ(store->undo().error().code, ErrorCode::undoDoesNotFit);
}

TEST_F(ChangeLog, aForgedRecordTouchesNoOtherTable) {
    propose("one");
    {
        SQLite::Database database{path.string(), SQLite::OPEN_READWRITE};
        database.exec("UPDATE change_log SET record = '[{\"table\":\"change_log\",\"old\":null,\"new\":{\"number\":1}}]' WHERE number = 2");
    }
    EXPECT_EQ(store->undo().error().code, ErrorCode::undoDoesNotFit);
    EXPECT_EQ(store->load().value().history.size(), 2U);
    EXPECT_EQ(store->flaws({}).value(), (std::vector<Flaw>{{"history", "2"}}));
}

TEST_F(ChangeLog, fortyStepsBackAndForthEndWhereTheyBegan) {
    for (int i = 0; i < 40; ++i) propose("text " + std::to_string(i));
    const auto all = texts();
    for (int i = 0; i < 40; ++i) ASSERT_TRUE(store->undo());
    EXPECT_EQ(texts(), Texts{});
    for (int i = 0; i < 40; ++i) ASSERT_TRUE(store->redo());
    EXPECT_EQ(texts(), all);
    EXPECT_TRUE(store->flaws({}).value().empty());
}
