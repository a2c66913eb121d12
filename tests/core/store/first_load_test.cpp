// A file is read whole and looked at in the same way, whether one thread does both or two.
#include "sample_negotiation.h"

#include "core/base/read_file.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

using namespace chapeau;
using namespace chapeau::test;

namespace {

using Work = std::function<void()>;
using AtOnce = decltype(Job::atOnce);

class FirstLoad : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(Store::create(path, smallNegotiation(), entry("Started"), silentLog()));
        const auto store = open();
        const auto proposal = replacement(store->load().value(), "Recalling all,");
        ASSERT_TRUE(store->transact(entry("Proposed"), [&](Store& changed) { return changed.add(proposal); }));
    }

    [[nodiscard]] std::unique_ptr<Store> open() const { return Store::open(path, silentLog()).value(); }
    void overwrite(std::streamoff at, const std::string& bytes) const {
        std::fstream file{path, std::ios::binary | std::ios::in | std::ios::out};
        file.seekp(at).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    void spoilAText() const {
        const auto at = readFile(path, 1U << 30U).value().find("earlier work");
        ASSERT_NE(at, std::string::npos);
        overwrite(static_cast<std::streamoff>(at), "E");
    }
    /// The file says that it has a page that is free. Nothing that is read of it tells.
    void spoilThePages() const { overwrite(36, std::string{"\0\0\0\1", 4}); }

    TemporaryFolder folder;
    std::filesystem::path path = folder / "a.chapeau";
};

class FirstLoadOn : public FirstLoad, public ::testing::WithParamInterface<int> {
protected:
    /// Its threads are as many as the parameter says.
    [[nodiscard]] static Job job(const std::stop_source& stop = {}) {
        Job job{stop.get_token()};
        if (GetParam() == 2) {
            job.atOnce = [](const Work& one, const Work& other) {
                const std::jthread beside{one};
                other();
            };
        }
        return job;
    }
};

INSTANTIATE_TEST_SUITE_P(Threads, FirstLoadOn, ::testing::Values(1, 2));

} // namespace

TEST_P(FirstLoadOn, givesTheNegotiation) {
    const auto negotiation = open()->load(job()).value();
    EXPECT_EQ(negotiation.title, "Sample");
    EXPECT_EQ(negotiation.current().draft.paragraphs.size(), 2U);
    ASSERT_EQ(negotiation.proposals.size(), 1U);
    EXPECT_EQ(negotiation.proposals[0].text.text, "Recalling all,");
    EXPECT_EQ(negotiation.history.size(), 2U);
}

TEST_P(FirstLoadOn, findsATextThatIsSpoilt) {
    spoilAText();
    EXPECT_EQ(open()->load(job()).error().code, ErrorCode::workspaceDamaged);
}

TEST_P(FirstLoadOn, findsPagesThatDoNotHangTogether) {
    spoilThePages();
    const auto store = open();
    const Error error = store->load(job()).error();
    EXPECT_EQ(error.code, ErrorCode::workspaceDamaged);
    EXPECT_EQ(error.subject, path.string());
    EXPECT_EQ(error.place, "file");
    EXPECT_EQ(store->flaws(job()).error().code, ErrorCode::workspaceDamaged);
}

TEST_P(FirstLoadOn, isStopped) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(open()->load(job(stop)).error().code, ErrorCode::cancelled);
    EXPECT_EQ(open()->flaws(job(stop)).error().code, ErrorCode::cancelled);
}

TEST_F(FirstLoad, isStoppedBetweenItsHalves) {
    std::stop_source stop;
    const AtOnce stoppedBetween = [&](const Work& one, const Work& other) {
        one();
        stop.request_stop();
        other();
    };
    EXPECT_EQ(open()->load({stop.get_token(), {}, stoppedBetween}).error().code, ErrorCode::cancelled);
}

TEST_F(FirstLoad, readsNoFurtherOnceDamageIsFound) {
    SQLite::Database{path.string(), SQLite::OPEN_READWRITE}.exec("DELETE FROM version");
    spoilThePages();
    std::ostringstream logged;
    const auto log = std::make_shared<spdlog::logger>("test", std::make_shared<spdlog::sinks::ostream_sink_st>(logged));
    const auto store = Store::open(path, log).value();
    const AtOnce inTurn = [&](const Work& one, const Work& other) {
        one();
        other();
    };
    EXPECT_EQ(store->load({{}, {}, inTurn}).error().code, ErrorCode::workspaceDamaged)
        << "what stopped the reading, not that it was stopped";
    EXPECT_EQ(logged.str(), "") << "it didn't come to the versions";
}

TEST_F(FirstLoad, looksAtTheSameFileAsItReads) {
    const auto store = open();
    const auto copy = folder / "copy.chapeau";
    std::filesystem::copy_file(path, copy);
    std::filesystem::rename(copy, path);
    const AtOnce never = [](const Work&, const Work&) { FAIL(); };
    EXPECT_EQ(store->load({{}, {}, never}).error().code, ErrorCode::workspaceReplaced);
}

TEST_F(FirstLoad, looksAtTheSameRowsAsItReads) {
    const auto store = open();
    bool isRefused = false;
    const AtOnce whileAnotherWrites = [&](const Work& one, const Work& other) {
        one();
        SQLite::Database writer{path.string(), SQLite::OPEN_READWRITE};
        try {
            writer.exec("UPDATE negotiation SET title = 'Another'");
        } catch (const SQLite::Exception&) {
            isRefused = true;
        }
        other();
    };
    EXPECT_EQ(store->load({{}, {}, whileAnotherWrites}).value().title, "Sample");
    EXPECT_TRUE(isRefused);
}

TEST_F(FirstLoad, whatAThreadThrowsComesThrough) {
    const auto store = open();
    const AtOnce noThread = [](const Work&, const Work&) { throw std::runtime_error{"no thread left"}; };
    EXPECT_THROW(static_cast<void>(store->load({{}, {}, noThread})), std::runtime_error);
    EXPECT_TRUE(store->load());
}
