#include "core/intake/office_converter.h"

#include "core/base/child_process.h"
#include "core/base/private_folder.h"
#include "core/base/read_file.h"
#include "core/intake/compound_file.h"
#include "core/intake/word/zip_parts.h"

#include <array>
#include <fstream>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

constexpr auto programName = "LibreOffice";
constexpr std::uint64_t mostMemory = std::uint64_t{4} << 30U;
constexpr std::uint64_t largestFile = std::uint64_t{256} << 20U;
constexpr std::uintmax_t largestResult = std::uintmax_t{100} << 20U;

/// No links followed, none updated, no macros: LibreOffice keeps these when it writes its profile anew, and drops what it doesn't know.
constexpr auto profile = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
)";

const char* endingOf(OfficeFormat format) {
    switch (format) {
    case OfficeFormat::openDocument: return "odt";
    case OfficeFormat::richText: return "rtf";
    case OfficeFormat::oldWord: return "doc";
    }
    return "";
}

/// The filter that reads it: LibreOffice must not guess, or a text that looks like another format is read as that.
const char* filterOf(OfficeFormat format) {
    switch (format) {
    case OfficeFormat::openDocument: return "writer8";
    case OfficeFormat::richText: return "Rich Text Format";
    case OfficeFormat::oldWord: return "MS Word 97";
    }
    return "";
}

/// An OpenDocument file opens with its type, stored as it is.
bool isOpenDocumentText(std::string_view bytes) {
    constexpr std::string_view start = "PK\x03\x04";
    constexpr std::string_view type = "mimetypeapplication/vnd.oasis.opendocument.text";
    constexpr std::size_t longestHeader = 256;
    return bytes.starts_with(start) && bytes.substr(0, longestHeader).find(type) != std::string_view::npos;
}

/// The limits on packages hold before another program opens one.
Done checkPackage(std::string_view bytes, const std::string& name) {
    const auto parts = ZipParts::open(bytes, name);
    if (!parts) return tl::unexpected(parts.error());
    const auto manifest = parts->part("META-INF/manifest.xml");
    if (!manifest) return tl::unexpected(manifest.error());
    if (manifest->find("encryption-data") != std::string::npos) return fail(ErrorCode::fileProtected, name);
    return {};
}

bool write(const fs::path& path, std::string_view bytes) {
    std::ofstream file{path, std::ios::binary};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(file.flush());
}

std::string fileUrl(const fs::path& path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url = "file://";
    for (const char c : path.string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                           std::string_view{"/-_.~"}.find(c) != std::string_view::npos;
        if (plain)
            url += c;
        else
            url.append({'%', digits[byte >> 4U], digits[byte & 15U]});
    }
    return url;
}

/// What it needs and no more: nothing of the user's own settings.
std::vector<std::string> environmentIn(const PrivateFolder& folder) {
    const char* path = std::getenv("PATH");
    return {std::string{"PATH="} + (path == nullptr ? "/usr/bin:/bin" : path), "HOME=" + folder.path().string(),
            "TMPDIR=" + folder.path().string(), "LANG=C.UTF-8", "SAL_USE_VCLPLUGIN=svp"};
}

ChildProgram converter(const fs::path& program, const PrivateFolder& folder, OfficeFormat format) {
    ChildProgram child;
    child.program = program;
    child.arguments = {"-env:UserInstallation=" + fileUrl(folder / "profile"),
                       "--headless",
                       "--norestore",
                       "--nolockcheck",
                       "--nodefault",
                       "--nofirststartwizard",
                       std::string{"--infilter="} + filterOf(format),
                       "--convert-to",
                       "docx:MS Word 2007 XML",
                       "--outdir",
                       (folder / "out").string(),
                       (folder / "text.").string() + endingOf(format)};
    child.environment = environmentIn(folder);
    child.mostMemory = mostMemory;
    child.largestFile = largestFile;
    child.offline = true;
    return child;
}

Result<std::string> convertIn(const PrivateFolder& folder, const fs::path& program, std::string_view bytes, OfficeFormat format,
                              const std::string& name, const Job& job) {
    std::error_code error;
    fs::create_directories(folder / "profile/user", error);
    if (!write(folder / "profile/user/registrymodifications.xcu", profile) || !write((folder / "text.").string() + endingOf(format), bytes))
        return fail(ErrorCode::diskFull, name);
    const ChildOutcome outcome = runChild(converter(program, folder, format), job);
    if (outcome.end == ChildEnd::stopped) return fail(ErrorCode::cancelled, name);
    if (outcome.end == ChildEnd::missing) return fail(ErrorCode::converterMissing, name, programName);
    // It also ends well where it could not read the file: only what it wrote tells.
    auto converted = readFile(folder / "out/text.docx", largestResult);
    if (!outcome.succeeded() || !converted) return fail(ErrorCode::conversionFailed, name, programName);
    return converted;
}

} // namespace

std::optional<OfficeFormat> officeFormatOf(std::string_view bytes) {
    if (isOpenDocumentText(bytes)) return OfficeFormat::openDocument;
    if (bytes.starts_with("{\\rtf")) return OfficeFormat::richText;
    if (isCompoundFile(bytes) && compoundKindOf(bytes) == CompoundKind::wordText) return OfficeFormat::oldWord;
    return std::nullopt;
}

NoticeCode conversionNotice(OfficeFormat format) {
    switch (format) {
    case OfficeFormat::openDocument: return NoticeCode::convertedFromOpenDocument;
    case OfficeFormat::richText: return NoticeCode::convertedFromRichText;
    case OfficeFormat::oldWord: break;
    }
    return NoticeCode::convertedFromOldWord;
}

Result<std::string> wordFileFrom(std::string_view bytes, OfficeFormat format, const std::string& name, const Job& job) {
    if (format == OfficeFormat::openDocument) {
        if (auto checked = checkPackage(bytes, name); !checked) return tl::unexpected(checked.error());
    }
    const auto program = programOnPath("soffice");
    if (!program) return fail(ErrorCode::converterMissing, name, programName);
    return PrivateFolder::make(name).and_then(
        [&](const PrivateFolder& folder) { return convertIn(folder, *program, bytes, format, name, job); });
}

} // namespace chapeau
