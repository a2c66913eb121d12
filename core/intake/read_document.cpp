#include "core/intake/read_document.h"

#include "core/base/read_file.h"
#include "core/intake/assembly.h"
#include "core/intake/block_reader.h"
#include "core/intake/docx_reader.h"
#include "core/intake/footnotes.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <fstream>

namespace chapeau {

namespace {

constexpr std::string_view zipSign = "PK\x03\x04";
constexpr std::string_view emptyZipSign = "PK\x05\x06";
constexpr std::string_view compoundSign = "\xD0\xCF\x11\xE0";

struct Sign {
    std::string_view bytes;
    const char* name;
};

constexpr std::array otherFormats{Sign{"%PDF-", "PDF"}, Sign{"{\\rtf", "RTF"}, Sign{"<!DOCTYPE", "HTML"}, Sign{"<html", "HTML"}};

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

/// A Word file with a password is a compound file too, whose stream names are in UTF-16.
Error compoundFile(std::string_view bytes, const std::string& name) {
    constexpr std::string_view encrypted{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};
    const bool locked = bytes.find(encrypted) != std::string_view::npos;
    return {ErrorCode::fileFormatUnknown, name, locked ? "protected by a password" : "Word 97–2003"};
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
    if (bytes.starts_with(zipSign) || bytes.starts_with(emptyZipSign)) return readWordFile(bytes, name, job);
    if (bytes.starts_with(compoundSign)) return tl::unexpected(compoundFile(bytes, name));
    for (const auto& format : otherFormats) {
        if (bytes.starts_with(format.bytes)) return fail(ErrorCode::fileFormatUnknown, name, format.name);
    }
    return readText(bytes, name);
}

/// Only a Word file may be large; the first bytes tell before all of it is read.
std::uintmax_t limitFor(const std::filesystem::path& path) {
    std::array<char, 4> start{};
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return largestTextFile;
    std::ifstream{path, std::ios::binary}.read(start.data(), start.size());
    return std::string_view{start.data(), start.size()} == zipSign ? largestWordFile : largestTextFile;
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
