#include "core/workspace/unsaved_words.h"

#include "core/base/read_file.h"
#include "core/text/utf8.h"

#include <charconv>
#include <system_error>

namespace chapeau {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mostBytes = 1U << 20U;
const std::string firstLine = "chapeau unsaved words 1";
const std::string firstLineOfComments = "chapeau begun comments 1";

fs::path beside(const fs::path& workspace, const char* ending) {
    fs::path file = workspace;
    return file.replace_filename("." + workspace.filename().string() + ending);
}

fs::path fileOf(const fs::path& workspace) {
    return beside(workspace, ".unsaved");
}

fs::path fileOfComments(const fs::path& workspace) {
    return beside(workspace, ".comments");
}

Done write(const fs::path& file, const std::string& bytes) {
    auto done = writeFileAtomically(file, bytes);
    std::error_code ignored; // where a file system knows no permissions, it has none to give away
    if (done) fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, ignored);
    return done;
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

/// The words come after their length in bytes: they may have line ends in them.
std::optional<BegunComment> takeComment(std::string_view& rest) {
    const auto kind = takeLine(rest);
    const auto paragraph = ParagraphId::fromText(takeLine(rest));
    const auto length = takeLine(rest);
    std::size_t bytes = 0;
    const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), bytes);
    const bool isNumber = error == std::errc{} && end == length.data() + length.size();
    if ((kind != "internal" && kind != "shareable") || !paragraph || !isNumber || bytes >= rest.size() || rest[bytes] != '\n')
        return std::nullopt;
    BegunComment comment{*paragraph, kind == "internal", std::string{rest.substr(0, bytes)}};
    rest.remove_prefix(bytes + 1);
    return comment;
}

std::vector<BegunComment> parsedComments(std::string_view rest) {
    std::vector<BegunComment> comments;
    if (!isUtf8(rest) || takeLine(rest) != firstLineOfComments) return {};
    while (!rest.empty()) {
        auto comment = takeComment(rest);
        if (!comment) return {};
        comments.push_back(std::move(*comment));
    }
    return comments;
}

} // namespace

Done keepUnsavedWords(const fs::path& workspace, const UnsavedWords& words) {
    const std::string bytes = firstLine + '\n' + (words.added ? "added" : "edited") + '\n' + words.paragraph.text() + '\n' +
                              toIso(words.typed) + '\n' + words.words;
    return write(fileOf(workspace), bytes);
}

std::optional<UnsavedWords> unsavedWords(const fs::path& workspace) {
    const auto bytes = readFile(fileOf(workspace), mostBytes);
    return bytes ? parsed(*bytes) : std::nullopt;
}

void forgetUnsavedWords(const fs::path& workspace) {
    std::error_code ignored;
    fs::remove(fileOf(workspace), ignored);
}

Done keepBegunComments(const fs::path& workspace, const std::vector<BegunComment>& comments) {
    if (comments.empty()) {
        std::error_code ignored;
        fs::remove(fileOfComments(workspace), ignored);
        return {};
    }
    std::string bytes = firstLineOfComments + '\n';
    for (const auto& comment : comments)
        bytes += std::string{comment.internal ? "internal" : "shareable"} + '\n' + comment.paragraph.text() + '\n' +
                 std::to_string(comment.words.size()) + '\n' + comment.words + '\n';
    return write(fileOfComments(workspace), bytes);
}

std::vector<BegunComment> begunComments(const fs::path& workspace) {
    const auto bytes = readFile(fileOfComments(workspace), mostBytes);
    return bytes ? parsedComments(*bytes) : std::vector<BegunComment>{};
}

} // namespace chapeau
