// Whoever stops long work is left with what he had: no file, no part of one, the workspace byte for byte.
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/base/read_file.h"
#include "core/intake/structure/incoming_text.h"
#include "core/workspace/accepting.h"
#include "core/workspace/exporting/previewing.h"
#include "core/workspace/starting.h"
#include "core/workspace/taking/incoming.h"
#include "core/workspace/taking/proposing.h"
#include "tests/core/intake/word_file.h"
#include "tests/support/stopped_everywhere.h"

#include <map>

using namespace chapeau;
using namespace chapeau::test;

class Stopping : public NegotiationTest {
protected:
    void SetUp() override {
        NegotiationTest::SetUp();
        take("EU", replaced(baseText, "concrete", "practical"));
        take("CHN", replaced(baseText, "small ", ""));
        take("USA", replaced(baseText, "concrete", "useful"));
        std::filesystem::create_directory(out);
        std::ofstream{out / "old.docx"} << "old";
    }
    /// Every file there is, with its bytes; what SQLite keeps beside the workspace while it is open is not ours.
    [[nodiscard]] std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator{folder.path()}) {
            if (!entry.is_regular_file() || entry.path().string().find(".chapeau-") != std::string::npos) continue;
            std::ifstream file{entry.path(), std::ios::binary};
            all[entry.path().string()] = {std::istreambuf_iterator<char>{file}, {}};
        }
        return all;
    }
    /// In how many places `work` was stopped, and each time nothing was different: neither file nor negotiation.
    template <class Work>
    std::size_t stopped(const Work& work) {
        const auto before = files();
        const auto snapshot = workspace->negotiation();
        return stoppedEverywhere(work, [&] {
            EXPECT_EQ(files(), before);
            EXPECT_EQ(negotiation().history.size(), snapshot->history.size());
            EXPECT_EQ(negotiation().proposals.size(), snapshot->proposals.size());
            EXPECT_EQ(negotiation().documents.size(), snapshot->documents.size());
        });
    }

    std::filesystem::path out = folder / "out";
    PdfPrinter printer = [](const Publication& publication, const std::filesystem::path& file) {
        return writeFileAtomically(file, "%PDF of " + publication.title);
    };
};

TEST_F(Stopping, anExportLeavesNoFileAndTheOldOneAsItWas) {
    for (const auto layout : allLayouts())
        for (const auto* name : {"new.docx", "old.docx", "new.pdf", "new.html", "new.txt", "new.xlsx", "new.csv"}) {
            const ExportRequest request{.layout = layout, .file = out / name};
            if (!formatFor(request)) continue;
            const auto places = stopped([&](const Job& job) { return exportNegotiation(negotiation(), *registry, request, printer, job); });
            EXPECT_GE(places, 2U) << nameOf(layout) << " " << name << " can be stopped before it is written";
            EXPECT_TRUE(std::filesystem::exists(out / name)) << "not stopped it is written";
            std::filesystem::remove(out / "new.docx");
            std::ofstream{out / "old.docx"} << "old";
        }
}

TEST_F(Stopping, anExportIsStoppedWhileItIsPrinted) {
    std::stop_source source;
    const PdfPrinter slow = [&](const Publication& publication, const std::filesystem::path& file) {
        source.request_stop();
        return printer(publication, file);
    };
    const auto before = files();
    const auto done = exportNegotiation(negotiation(), *registry, {.file = out / "new.pdf"}, slow, {source.get_token(), {}});
    EXPECT_EQ(done.error().code, ErrorCode::cancelled);
    EXPECT_EQ(files(), before);
}

TEST_F(Stopping, aPreviewLeavesNothing) {
    for (const auto layout : allLayouts()) {
        const ExportRequest request{.layout = layout, .file = out / "new.docx"};
        EXPECT_GE(stopped([&](const Job& job) { return previewExport(negotiation(), *registry, request, job); }), 1U) << nameOf(layout);
    }
}

TEST_F(Stopping, takingInTablesNothingAndKeepsNoDocument) {
    const auto marked = revised("The General Assembly,\nRecognizing the role of small workshops,\n"
                                "1. Encourages all Member States to take {-China|concrete-}{+China|practical+} measures;\n");
    const std::map<std::filesystem::path, ReadAs> answers{
        {write("text.txt", replaced(baseText, "promote", "further")), ReadAs::text},
        {write("text.docx", wordFile(marked)), ReadAs::itSeems},
        {write("words.txt", "OP1: replace 'concrete' by 'practical'"), ReadAs::itSeems},
        {write("words.docx", wordFile(p("OP1: replace 'concrete' by 'practical'"))), ReadAs::wording}};
    for (const auto& [file, as] : answers) {
        const IncomingRequest request{.file = file, .from = {{"NOR"}}, .as = as};
        const auto places = stopped([&](const Job& job) { return prepareIncoming(negotiation(), *registry, request, clock.now(), job); });
        EXPECT_GE(places, 2U) << file;
    }
}

TEST_F(Stopping, beginningLeavesNoWorkspace) {
    const NewNegotiation what{write("b.txt", baseText), "B", "", std::nullopt, {{write("a.txt", replaced(baseText, "small ", "")), "A"}}};
    const auto places = stopped([&](const Job& job) { return startNegotiation(out / "x.chapeau", what, surroundings(), job); });
    EXPECT_GE(places, 4U);
}

TEST_F(Stopping, mergingAndAcceptingLeaveNothing) {
    EXPECT_GE(stopped([&](const Job& job) { return mergeOpenProposals(negotiation(), job); }), 2U);
    const auto merge = merged();
    EXPECT_GE(stopped([&](const Job& job) { return planUncontested(negotiation(), merge, clock.now(), job); }), 1U);
}
