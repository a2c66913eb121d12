#include "core/intake/read_document.h"

#include "core/base/read_file.h"
#include "core/intake/compound_file.h"
#include "core/intake/office_converter.h"
#include "core/intake/pdf/pdf_reader.h"
#include "core/intake/structure/assembly.h"
#include "core/intake/structure/block_reader.h"
#include "core/intake/structure/footnotes.h"
#include "core/intake/word/docx_reader.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace chapeau {

namespace {

constexpr std::string_view zipSign = "PK\x03\x04";
constexpr std::string_view emptyZipSign = "PK\x05\x06";

struct Sign {
    std::string_view bytes;
    const char* name;
};

constexpr std::array otherFormats{Sign{"<!DOCTYPE", "HTML"}, Sign{"<html", "HTML"}};

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
}

std::string placeOfFirstBadLine(std::string_view bytes) {
    std::size_t line = 1;
    for (std::size_t begin = 0; begin < bytes.size(); ++line) {
        const auto end = std::min(bytes.find('\n', begin), bytes.size());
        if (!isUtf8(bytes.substr(begin, end - begin))) break;
        begin = end + 1;
    }
    return "line " + std::to_string(line);
}

/// A Word file with a password is a compound file too.
Error compoundFile(std::string_view bytes, const std::string& name) {
    if (compoundKindOf(bytes) == CompoundKind::encrypted) return {ErrorCode::fileProtected, name};
    return {ErrorCode::fileFormatUnknown, name, "no Word file, but another of its time"};
}

Result<SourceText> readConverted(std::string_view bytes, OfficeFormat format, const std::string& name, const Job& job) {
    return wordFileFrom(bytes, format, name, job)
        .and_then([&](const std::string& word) { return readWordFile(word, name, job); })
        .map([format](SourceText source) {
            source.notices.insert(source.notices.begin(), {conversionNotice(format)});
            return source;
        });
}

Result<SourceText> readText(std::string_view bytes, const std::string& name) {
    if (bytes.size() > largestTextFile) return fail(ErrorCode::fileTooLarge, name, std::to_string(bytes.size() >> 20U) + " MiB");
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return fail(ErrorCode::fileNotUtf8, name, "it is in UTF-16");
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(bytes, isControl));
    if (controls * 100 > bytes.size() || bytes.find('\0') != std::string_view::npos) return fail(ErrorCode::fileNotText, name);
    if (!isUtf8(bytes)) return fail(ErrorCode::fileNotUtf8, name, placeOfFirstBadLine(bytes));
    TextFile file = textFileOf(bytes);
    if (file.blocks.empty() && file.header.empty()) return fail(ErrorCode::fileEmpty, name);
    SourceText source{std::move(file.header), std::move(file.blocks), {}, true, {}};
    source.notes = takeDefinitions(source.blocks);
    return source;
}

Result<SourceText> readSource(std::string_view bytes, const std::string& name, const Job& job) {
    if (bytes.empty()) return fail(ErrorCode::fileEmpty, name);
    if (const auto format = officeFormatOf(bytes)) return readConverted(bytes, *format, name, job);
    if (bytes.starts_with(zipSign) || bytes.starts_with(emptyZipSign)) return readWordFile(bytes, name, job);
    if (isCompoundFile(bytes)) return tl::unexpected(compoundFile(bytes, name));
    if (isPdf(bytes)) return readPdf(bytes, name, job);
    for (const auto& format : otherFormats) {
        if (bytes.starts_with(format.bytes)) return fail(ErrorCode::fileFormatUnknown, name, format.name);
    }
    return readText(bytes, name);
}

/// Only a file of an office program or a PDF may be large; the first bytes tell before all of it is read.
std::uintmax_t limitFor(const std::filesystem::path& path) {
    std::array<char, 8> bytes{};
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return largestTextFile;
    std::ifstream{path, std::ios::binary}.read(bytes.data(), bytes.size());
    const std::string_view start{bytes.data(), bytes.size()};
    const bool office = start.starts_with(zipSign) || isCompoundFile(start) || start.starts_with("{\\rtf") || isPdf(start);
    return office ? largestWordFile : largestTextFile;
}

} // namespace

Result<IncomingText> readDocument(const std::filesystem::path& path, Repair repair, const Job& job) {
    return readFile(path, limitFor(path)).and_then([&](const std::string& bytes) {
        return readDocumentBytes(bytes, path.string(), repair, job);
    });
}

Result<IncomingText> readDocumentBytes(std::string_view bytes, const std::string& name, Repair repair, const Job& job) {
    return readSource(bytes, name, job).and_then([&](SourceText source) { return assembled(std::move(source), name, repair, job); });
}

} // namespace chapeau
