// Whatever is called a workspace: it is opened, or refused and left byte for byte as it was.
#include "core/base/log.h"
#include "sample_negotiation.h"

#include "core/base/read_file.h"
#include "core/store/schema.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

using namespace chapeau;
using namespace chapeau::test;

namespace {

class Opening : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(Store::create(path, smallNegotiation(), entry("Started"), silentLog())); }

    void sql(const std::string& statement) const {
        SQLite::Database database{path.string(), SQLite::OPEN_READWRITE};
        database.exec(statement);
    }
    void write(const std::string& bytes) const { std::ofstream{path, std::ios::binary | std::ios::trunc} << bytes; }
    [[nodiscard]] std::string bytes() const { return readFile(path, 1U << 30U).value(); }

    void expectRefused(ErrorCode code) const {
        const auto before = bytes();
        const auto store = Store::open(path, silentLog());
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().code, code) << sentenceOf(store.error());
        EXPECT_EQ(exitCodeOf(store.error().code), 4);
        EXPECT_EQ(bytes(), before);
        EXPECT_EQ(folder.entries(), 1);
    }

    TemporaryFolder folder;
    std::filesystem::path path = folder / "a.chapeau";
};

} // namespace

TEST_F(Opening, anotherProgramsDatabaseIsRefused) {
    sql("PRAGMA application_id = 12345");
    expectRefused(ErrorCode::workspaceOfOtherProgram);
}

TEST_F(Opening, aNewerWorkspaceIsRefused) {
    sql("PRAGMA user_version = " + std::to_string(schemaVersion + 1));
    expectRefused(ErrorCode::workspaceNewer);
}

TEST_F(Opening, anOlderWorkspaceIsReadAsItIsAndGetsItsTablesWithTheFirstChange) {
    sql("DROP TABLE position; DROP TABLE author; DROP TABLE source_removal");
    sql("PRAGMA user_version = 1");
    const auto before = bytes();
    {
        const auto store = Store::open(path, silentLog()).value();
        const auto negotiation = store->load().value();
        EXPECT_TRUE(negotiation.positions.empty());
        EXPECT_TRUE(store->flaws({}).value().empty());
        EXPECT_EQ(bytes(), before);
        const Position position{
            PositionId::random(), negotiation.current().draft.paragraphs[0].id, {"EU"}, Stance::canAccept, "", "", noon};
        ASSERT_TRUE(store->transact(entry("Position"), [&](Store& s) { return s.add(position); }));
        EXPECT_EQ(store->load()->positions, std::vector{position});
        ASSERT_TRUE(store->undo());
        EXPECT_TRUE(store->load()->positions.empty());
    }
    EXPECT_TRUE(Store::open(path, silentLog()));
}

TEST_F(Opening, aWorkspaceWithoutAuthorsRemembersThemFromItsFirstChangeOn) {
    sql("DROP TABLE author; DROP TABLE source_removal");
    sql("PRAGMA user_version = 2");
    const auto store = Store::open(path, silentLog()).value();
    EXPECT_TRUE(store->load().value().authors.empty());
    EXPECT_TRUE(store->flaws({}).value().empty());
    const AuthorMapping first{"Ana Lima", {{"BRA"}}};
    const AuthorMapping then{"Ana Lima", {{"BRA"}, {"CHL"}}};
    const AuthorMapping other{"Li Wei", {{"CHN"}}};
    for (const auto& author : {first, other, then})
        ASSERT_TRUE(store->transact(entry("Author"), [&](Store& s) { return s.add(author, noon); }));
    EXPECT_EQ(store->load()->authors, (std::vector{then, other}));
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(store->load()->authors, (std::vector{first, other})) << "what was said before counts again";
}

TEST_F(Opening, aTextIsNoWorkspace) {
    write("The General Assembly,\n\nRecalling everything,\n");
    expectRefused(ErrorCode::notAWorkspace);
}

TEST_F(Opening, aTruncatedWorkspaceIsDamaged) {
    const auto whole = bytes();
    write(whole.substr(0, whole.size() / 2));
    const auto store = Store::open(path, silentLog());
    ASSERT_FALSE(store);
    EXPECT_EQ(exitCodeOf(store.error().code), 4);
    EXPECT_EQ(bytes(), whole.substr(0, whole.size() / 2));
}

TEST_F(Opening, anUnknownViewOrTriggerIsRefusedAndNeverRun) {
    sql("CREATE TRIGGER sneak AFTER INSERT ON proposal BEGIN DELETE FROM version; END");
    expectRefused(ErrorCode::workspaceDamaged);
}

TEST_F(Opening, aViewInPlaceOfATableIsRefused) {
    sql("DROP TABLE comment; CREATE VIEW comment AS SELECT * FROM proposal");
    expectRefused(ErrorCode::workspaceDamaged);
}

TEST_F(Opening, aFlippedBitInATextIsFound) {
    auto changed = bytes();
    const auto at = changed.find("earlier work");
    ASSERT_NE(at, std::string::npos);
    changed[at] = 'E';
    write(changed);
    const auto store = Store::open(path, silentLog());
    ASSERT_TRUE(store);
    EXPECT_EQ((*store)->load().error().code, ErrorCode::workspaceDamaged);
    EXPECT_EQ((*store)->flaws({}).value().front().what, "text");
}

TEST_F(Opening, whatIsNoFileIsRefused) {
    EXPECT_EQ(Store::open(folder / "none.chapeau", silentLog()).error().code, ErrorCode::workspaceNotFound);
    EXPECT_EQ(Store::open(folder.path(), silentLog()).error().code, ErrorCode::notAWorkspace);
    write("");
    EXPECT_EQ(Store::open(path, silentLog()).error().code, ErrorCode::notAWorkspace);
}

TEST_F(Opening, aLockedWorkspaceIsToldAsOne) {
    SQLite::Database other{path.string(), SQLite::OPEN_READWRITE};
    other.exec("BEGIN EXCLUSIVE");
    const auto store = Store::open(path, silentLog());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::workspaceLocked);
}

TEST_F(Opening, whatIsReplacedOrDeletedWhileItIsOpenTakesNoMore) {
    auto store = Store::open(path, silentLog()).value();
    ASSERT_TRUE(store->load());
    EXPECT_TRUE(store->isAsLoaded().value());
    const auto copy = folder / "copy.chapeau";
    std::filesystem::copy_file(path, copy);
    std::filesystem::rename(copy, path);
    EXPECT_EQ(store->isAsLoaded().error().code, ErrorCode::workspaceReplaced);
    const auto before = bytes();
    const auto proposal = replacement(smallNegotiation(), "Recalling all,");
    const auto change = [&] { return store->transact(entry("Proposed"), [&](Store& changed) { return changed.add(proposal); }); };
    EXPECT_EQ(change().error().code, ErrorCode::workspaceReplaced);
    EXPECT_EQ(bytes(), before);
    std::filesystem::remove(path);
    EXPECT_EQ(change().error().code, ErrorCode::workspaceReplaced);
}

TEST_F(Opening, aReadOnlyFileIsReadAndNotChanged) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere, so there is no read-only file to try";
    std::filesystem::permissions(path, std::filesystem::perms::owner_read);
    auto store = Store::open(path, silentLog());
    ASSERT_TRUE(store);
    EXPECT_TRUE((*store)->readOnly());
    EXPECT_TRUE((*store)->load());
    EXPECT_EQ((*store)->undo().error().code, ErrorCode::workspaceReadOnly);
}
