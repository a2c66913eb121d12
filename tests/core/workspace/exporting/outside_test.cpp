// What leaves the delegation: in no layout and no format is there anything internal, and the preview says what is kept back.
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/base/read_file.h"
#include "core/publish/writers/writers.h"
#include "core/store/store.h"
#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"
#include "core/workspace/exporting/previewing.h"
#include "core/workspace/justifying.h"
#include "core/workspace/sponsoring.h"

#include <zip.h>

#include <memory>

using namespace chapeau;
using namespace chapeau::test;

namespace {

/// The bytes of a file; of a package those of all its parts, unpacked.
std::string unpacked(const std::filesystem::path& file) {
    const std::string bytes = readFile(file, 1U << 24U).value();
    if (!bytes.starts_with("PK")) return bytes;
    int error = 0;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive{zip_open(file.c_str(), ZIP_RDONLY, &error), zip_discard};
    std::string all;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        zip_stat_t stat{};
        zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat);
        std::string part(stat.size, '\0');
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> opened{zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0),
                                                                        zip_fclose};
        zip_fread(opened.get(), part.data(), part.size());
        all += std::string{stat.name} + part;
    }
    return all;
}

class Outside : public NegotiationTest {
protected:
    void SetUp() override {
        NegotiationTest::SetUp();
        take("EU", replaced(baseText, "concrete", "practical"));
        take("USA", replaced(baseText, "concrete", "voluntary"));
        const auto edit = editParagraph(*workspace, "OP3", "Decides to remain seized of this matter.", "Plainer.").value();
        ASSERT_TRUE(addSource(*workspace, edit, Source{.document = "Charter"}));
        ASSERT_TRUE(addComment(*workspace, findTarget(negotiation(), "OP1").value(), "CANARYCOMMENT", "CANARYPERSON", true));
        ASSERT_TRUE(recordSponsors(*workspace, {{{"GHA"}}, SponsorAct::joined, true, std::nullopt, std::nullopt, "portal"}));
        ASSERT_TRUE(recordSponsors(*workspace, {{{"FJI"}}, SponsorAct::asked, false, std::nullopt, std::nullopt, "CANARYASKED"}));
        const Position position{
            .target = {}, .delegation = {"EU"}, .stance = Stance::opposes, .note = "CANARYNOTE", .source = "CANARYSOURCE"};
        ASSERT_TRUE(workspace->perform("Took a position", "", [&](Store& store) { return store.add(position); }));
    }

    [[nodiscard]] Done exportTo(const ExportRequest& request) const {
        // What the printer is given is all that it can print.
        const auto printer = [](const Publication& publication, const std::filesystem::path& file) {
            return writeFileAtomically(file, writePublicationJson(publication));
        };
        return exportNegotiation(negotiation(), *registry, request, printer);
    }
};

} // namespace

TEST_F(Outside, nothingInternalIsInAnyLayoutInAnyFormat) {
    const std::vector<std::string> canaries{"CANARY",     "tester", folder.path().string(), folder.path().filename().string(),
                                            "answer.txt", "Fiji",   "2026-10-16T12:00"};
    std::size_t written = 0;
    for (const auto layout : allLayouts())
        for (const auto* ending : {".docx", ".pdf", ".html", ".txt", ".xlsx", ".csv"}) {
            const ExportRequest request{.layout = layout, .file = folder / (std::string{nameOf(layout)} + ending)};
            if (!canBeWritten(layout, formatOf(request.file).value())) continue;
            const auto done = exportTo(request);
            ASSERT_TRUE(done) << request.file << sentenceOf(done.error());
            ++written;
            const auto bytes = unpacked(request.file);
            for (const auto& canary : canaries) EXPECT_EQ(bytes.find(canary), std::string::npos) << request.file << " tells " << canary;
        }
    EXPECT_EQ(written, allLayouts().size() * 4 + 3 * 2);
}

TEST_F(Outside, theSameTwiceIsTheSameBytes) {
    for (const auto layout : {Layout::comparison, Layout::explanatory, Layout::sponsors})
        for (const auto* ending : {".docx", ".html", ".txt", ".xlsx", ".csv"}) {
            ASSERT_TRUE(exportTo({.layout = layout, .file = folder / (std::string{"a"} + ending)}));
            ASSERT_TRUE(exportTo({.layout = layout, .file = folder / (std::string{"b"} + ending)}));
            EXPECT_EQ(readFile(folder / (std::string{"a"} + ending), 1U << 24U).value(),
                      readFile(folder / (std::string{"b"} + ending), 1U << 24U).value())
                << nameOf(layout) << ending;
        }
}

TEST_F(Outside, aSheetOfATextIsRefused) {
    for (const auto* name : {"a.xlsx", "a.csv"})
        EXPECT_EQ(exportTo({.layout = Layout::clean, .file = folder / name}).error(),
                  (Error{ErrorCode::layoutHasNoTable, (folder / name).string(), "clean"}));
}

TEST_F(Outside, theInternalListOfSponsorsHasWhoWasAsked) {
    ASSERT_TRUE(exportTo({.layout = Layout::sponsors, .internal = true, .file = folder / "s.csv"}));
    EXPECT_NE(unpacked(folder / "s.csv").find("Internal\r\nDelegation,"), std::string::npos);
    EXPECT_NE(unpacked(folder / "s.csv").find("Fiji,asked,,,,CANARYASKED\r\n"), std::string::npos) << unpacked(folder / "s.csv");
}

TEST_F(Outside, aPreviewCountsWhatGoesOutAndWhatIsKeptBack) {
    const auto before = folder.entries();
    const auto preview = previewExport(negotiation(), *registry, {.layout = Layout::rolling}).value();
    EXPECT_EQ(preview.contents.preambular, 3U);
    EXPECT_EQ(preview.contents.operative, 3U);
    EXPECT_EQ(preview.contents.items, 2U);
    EXPECT_EQ(preview.proposals, 2U);
    EXPECT_EQ(preview.keptBack,
              (KeptBack{.internalComments = 1, .comments = 0, .positions = 1, .documents = 2, .history = negotiation().history.size()}));
    EXPECT_EQ(preview.conflicts, OpenConflicts{}) << "a rolling text shows them";
    EXPECT_EQ(previewExport(negotiation(), *registry, {.layout = Layout::sponsors}).value().sponsors, 1U);
    const auto clean = previewExport(negotiation(), *registry, {.layout = Layout::clean}).value();
    EXPECT_EQ(clean.conflicts, (OpenConflicts{1, 1}));
    EXPECT_EQ(clean.keptBack.proposals, 2U);
    EXPECT_EQ(previewExport(negotiation(), *registry, {.layout = Layout::clean, .file = folder / "a.csv"}).error().code,
              ErrorCode::layoutHasNoTable);
    EXPECT_EQ(folder.entries(), before);
}
