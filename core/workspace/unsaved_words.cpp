#include "core/workspace/unsaved_words.h"

#include "core/base/read_file.h"
#include "core/text/utf8.h"

#include <system_error>

namespace chapeau {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mostBytes = 1U << 20U;
const std::string firstLine = "chapeau unsaved words 1";

fs::path fileOf(const fs::path& workspace) {
    fs::path file = workspace;
    return file.replace_filename("." + workspace.filename().string() + ".unsaved");
}

/// The line up to the next line end, which is taken off the rest.
std::string_view takeLine(std::string_view& rest) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

std::optional<UnsavedWords> parsed(std::string_view rest) {
    if (!isUtf8(rest) || takeLine(rest) != firstLine) return std::nullopt;
    const auto kind = takeLine(rest);
    const auto paragraph = ParagraphId::fromText(takeLine(rest));
    const auto typed = timestampFromIso(takeLine(rest));
    if ((kind != "edited" && kind != "added") || !paragraph || !typed) return std::nullopt;
    return UnsavedWords{*paragraph, kind == "added", std::string{rest}, *typed};
}

} // namespace

Done keepUnsavedWords(const fs::path& workspace, const UnsavedWords& words) {
    const std::string bytes = firstLine + '\n' + (words.added ? "added" : "edited") + '\n' + words.paragraph.text() + '\n' +
                              toIso(words.typed) + '\n' + words.words;
    const auto file = fileOf(workspace);
    auto done = writeFileAtomically(file, bytes);
    std::error_code ignored; // where a file system knows no permissions, it has none to give away
    if (done) fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, ignored);
    return done;
}

std::optional<UnsavedWords> unsavedWords(const fs::path& workspace) {
    const auto bytes = readFile(fileOf(workspace), mostBytes);
    return bytes ? parsed(*bytes) : std::nullopt;
}

void forgetUnsavedWords(const fs::path& workspace) {
    std::error_code ignored;
    fs::remove(fileOf(workspace), ignored);
}

} // namespace chapeau
