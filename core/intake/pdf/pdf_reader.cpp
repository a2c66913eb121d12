#include "core/intake/pdf/pdf_reader.h"

#include "core/base/child_process.h"
#include "core/base/private_folder.h"
#include "core/base/read_file.h"
#include "core/intake/pdf/pdf_blocks.h"
#include "core/intake/pdf/pdf_furniture.h"
#include "core/text/utf8.h"

#include <fstream>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

constexpr auto programName = "pdftotext (poppler-utils)";
constexpr std::uint64_t mostMemory = std::uint64_t{2} << 30U;
/// A table row a word: more than any draft has.
constexpr std::uint64_t largestTable = std::uint64_t{64} << 20U;

ChildProgram extractor(const fs::path& program, const PrivateFolder& folder) {
    ChildProgram child;
    child.program = program;
    child.arguments = {"-tsv", "-enc", "UTF-8", (folder / "text.pdf").string(), (folder / "text.tsv").string()};
    child.environment = {"HOME=" + folder.path().string(), "TMPDIR=" + folder.path().string(), "LANG=C.UTF-8"};
    child.mostMemory = mostMemory;
    child.largestFile = largestTable;
    child.offline = true;
    return child;
}

/// It could open the file but not read it, or was not let.
Error failureOf(const ChildOutcome& outcome, std::string_view bytes, const std::string& name) {
    constexpr int notPermitted = 3;
    if (outcome.end == ChildEnd::stopped) return {ErrorCode::cancelled, name};
    if (outcome.end == ChildEnd::missing) return {ErrorCode::converterMissing, name, programName};
    if (outcome.end != ChildEnd::exited) return {ErrorCode::conversionFailed, name, programName};
    if (outcome.exitCode == notPermitted || bytes.find("/Encrypt") != std::string_view::npos) return {ErrorCode::fileProtected, name};
    return {ErrorCode::fileDamaged, name};
}

Result<std::string> wordTable(std::string_view bytes, const std::string& name, const Job& job) {
    const auto program = programOnPath("pdftotext");
    if (!program) return fail(ErrorCode::converterMissing, name, programName);
    const auto folder = PrivateFolder::make(name);
    if (!folder) return tl::unexpected(folder.error());
    std::ofstream file{*folder / "text.pdf", std::ios::binary};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush()) return fail(ErrorCode::diskFull, name);
    const ChildOutcome outcome = runChild(extractor(*program, *folder), job);
    if (!outcome.succeeded()) return tl::unexpected(failureOf(outcome, bytes, name));
    auto table = readFile(*folder / "text.tsv", largestTable);
    if (!table || !isUtf8(*table)) return fail(ErrorCode::conversionFailed, name, programName);
    return table;
}

} // namespace

bool isPdf(std::string_view bytes) {
    // Some programs put a few bytes of their own before it.
    constexpr std::size_t head = 1024;
    constexpr std::string_view sign = "%PDF-";
    return bytes.starts_with(sign) || (bytes.substr(0, head).find(std::string{"\n"}.append(sign)) != std::string_view::npos);
}

Result<SourceText> readPdf(std::string_view bytes, const std::string& name, const Job& job) {
    const auto table = wordTable(bytes, name, job);
    if (!table) return tl::unexpected(table.error());
    auto pages = pdfPagesOf(*table);
    removeFurniture(pages);
    PdfText text = pdfTextOf(pages);
    if (text.blocks.empty()) return fail(ErrorCode::fileWithoutText, name);
    return SourceText{{}, std::move(text.blocks), std::move(text.notes), true, {{NoticeCode::readFromPdf}}};
}

} // namespace chapeau
