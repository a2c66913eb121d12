#include "core/workspace/unsaved_words.h"

#include "core/base/read_file.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace chapeau {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mostBytes = 1U << 20U;
const std::string firstLine = "chapeau unsaved words 1";
const std::string firstLineWithNotes = "chapeau unsaved words 2"; // then the fifth line counts them, and each has a line of its own
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

std::optional<std::size_t> takeNumber(std::string_view& rest) {
    std::size_t number = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (read.ec != std::errc{}) return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
    return number;
}

/// "57 1 See …": where, mark, words.
std::optional<NoteCall> noteFrom(std::string_view line) {
    const auto at = takeNumber(line);
    if (!at || !line.starts_with(' ')) return std::nullopt;
    line.remove_prefix(1);
    const auto end = line.find(' ');
    if (end == std::string_view::npos) return std::nullopt;
    return NoteCall{*at, std::string{line.substr(0, end)}, std::string{line.substr(end + 1)}};
}

std::optional<std::vector<NoteCall>> takeNotes(std::string_view& rest) {
    auto line = takeLine(rest);
    const auto count = takeNumber(line);
    if (!count || !line.empty()) return std::nullopt;
    std::vector<NoteCall> notes;
    for (std::size_t i = 0; i < *count; ++i) {
        auto note = noteFrom(takeLine(rest));
        if (!note) return std::nullopt;
        notes.push_back(std::move(*note));
    }
    return notes;
}

std::optional<UnsavedWords> parsed(std::string_view rest) {
    if (!isUtf8(rest)) return std::nullopt;
    const auto first = takeLine(rest);
    if (first != firstLine && first != firstLineWithNotes) return std::nullopt;
    const auto kind = takeLine(rest);
    const auto paragraph = ParagraphId::fromText(takeLine(rest));
    const auto typed = timestampFromIso(takeLine(rest));
    if ((kind != "edited" && kind != "added") || !paragraph || !typed) return std::nullopt;
    auto notes = first == firstLine ? std::optional{std::vector<NoteCall>{}} : takeNotes(rest);
    if (!notes || std::ranges::any_of(*notes, [rest](const NoteCall& note) { return note.at > rest.size(); })) return std::nullopt;
    return UnsavedWords{*paragraph, kind == "added", std::string{rest}, *typed, std::move(*notes)};
}

std::string linesOf(const std::vector<NoteCall>& notes) {
    if (notes.empty()) return {};
    std::string lines = std::to_string(notes.size()) + '\n';
    for (const NoteCall& note : notes) lines += std::to_string(note.at) + ' ' + note.mark + ' ' + collapsed(note.text) + '\n';
    return lines;
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
    const std::string bytes = (words.notes.empty() ? firstLine : firstLineWithNotes) + '\n' + (words.added ? "added" : "edited") + '\n' +
                              words.paragraph.text() + '\n' + toIso(words.typed) + '\n' + linesOf(words.notes) + words.words;
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
