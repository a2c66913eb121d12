// Measures reading and writing of a long Word file with tracked changes, and printing it, beside pandoc and LibreOffice in one run, and
// prints the table of docs/bench.md. What isn't installed is said and left out.
#include "tests/bench/long_publication.h"
#include "tests/bench/measuring.h"
#include "tests/bench/peers.h"
#include "tests/bench/table.h"

#include "core/base/read_file.h"
#include "core/intake/read_document.h"
#include "core/publish/writers/writers.h"

#include <fmt/format.h>
#include <zip.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iostream>

namespace chapeau::bench {

namespace {

namespace fs = std::filesystem;

struct Files {
    fs::path folder;
    std::string word = (folder / "long.docx").string();
    std::string publication = (folder / "long.json").string();
    std::string pdf = (folder / "ours.pdf").string();
    std::string markdown = (folder / "long.md").string();
};

/// Bytes of all parts of a zip file.
double expandedMebibytes(const std::string& file) {
    zip_t* archive = zip_open(file.c_str(), ZIP_RDONLY, nullptr);
    if (archive == nullptr) return 0;
    double bytes = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0) bytes += static_cast<double>(stat.size);
    }
    zip_discard(archive);
    return bytes / (1 << 20);
}

void readOnce(const std::string& bytes) {
    const auto read = readDocumentBytes(bytes, "long.docx", Repair::mend);
    if (!read) std::cerr << sentenceOf(read.error()) << '\n';
    benchmark::DoNotOptimize(read);
}

/// In MiB.
struct ReadMemory {
    double grown = 0;
    double expanded = 0;

    [[nodiscard]] std::string told() const { return fmt::format("{:.1f} of {:.1f} MiB", grown, expanded); }
};

ReadMemory readMemory(const Files& files, const Publication& publication) {
    const auto bytes = writeDocx(publication).value();
    const std::string file = (files.folder / "memory.docx").string();
    std::ofstream{file, std::ios::binary} << bytes;
    return {grownMemory([&] { readOnce(bytes); }), expandedMebibytes(file)};
}

void registerAll(const Files& files, const Publication& publication, const std::string& bytes) {
    measure("read", [&bytes] { readOnce(bytes); });
    measure("write", [&publication] { benchmark::DoNotOptimize(writeDocx(publication)); });
    measure("print", [&files] { runReading({CHAPEAU_PRINT, files.pdf}, files.publication); });
    if (isInstalled("pandoc")) {
        measure(
            "pandoc reads",
            [&files] {
                run({"pandoc", "--track-changes=all", "-t", "json", files.word});
            },
            3);
        measure(
            "pandoc writes",
            [&files] {
                run({"pandoc", files.markdown, "-o", (files.folder / "pandoc.docx").string()});
            },
            3);
    }
    if (isInstalled("soffice")) {
        const std::string profile = "-env:UserInstallation=file://" + (files.folder / "profile").string();
        const std::vector<std::string> convert{"soffice", profile,    "--headless",          "--convert-to",
                                               "pdf",     "--outdir", files.folder.string(), files.word};
        run(convert); // makes its profile
        measure(
            "LibreOffice prints", [convert] { run(convert); }, 3);
    }
}

void addRow(Table& table, const Medians& medians, const std::string& what, const std::string& ours, const std::string& theirs,
            const std::string& program, double aim) {
    if (!isInstalled(program)) return table.skipped(what, program + " is not installed");
    const double a = medians.of(ours);
    const double b = medians.of(theirs);
    table.atMost(what, a / b, aim, fmt::format("{:.0f} ms, {} {:.0f} ms", a, program, b));
}

int measureAll() {
    const Files files{fs::temp_directory_path() / fmt::format("chapeau-bench-{}", ::getpid())};
    fs::create_directories(files.folder);
    const Publication publication = longPublication();
    const auto bytes = writeDocx(publication);
    if (!bytes) {
        std::cerr << sentenceOf(bytes.error()) << '\n';
        return 1;
    }
    std::ofstream{files.word, std::ios::binary} << *bytes;
    std::ofstream{files.publication} << writePublicationJson(publication);
    std::ofstream{files.markdown} << writeText(publication);
    std::cout << fmt::format("{} paragraphs, {} tracked changes\n", publication.blocks.size(), trackedChanges(publication));
    const ReadMemory memory = readMemory(files, publication);
    const ReadMemory huge = readMemory(files, longPublication(hugeParagraphs));
    registerAll(files, publication, *bytes);
    Medians medians;
    benchmark::RunSpecifiedBenchmarks(&medians);
    Table table;
    addRow(table, medians, "reading a Word file / pandoc", "read", "pandoc reads", "pandoc", 0.05);
    addRow(table, medians, "writing a Word file / pandoc", "write", "pandoc writes", "pandoc", 0.1);
    addRow(table, medians, "printing a PDF / LibreOffice", "print", "LibreOffice prints", "soffice", 0.25);
    table.atMost("memory of a read / expanded XML", memory.grown / memory.expanded, 10, memory.told());
    table.atMost("memory of a read of a large file / expanded XML", huge.grown / huge.expanded, 10, huge.told());
    table.print();
    fs::remove_all(files.folder);
    return 0;
}

} // namespace

} // namespace chapeau::bench

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    return chapeau::bench::measureAll();
}
