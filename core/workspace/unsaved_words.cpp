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

} // namespace

Done keepUnsavedWords(const fs::path& workspace, const UnsavedWords& words) {
    const std::string bytes = (words.notes.empty() ? firstLine : firstLineWithNotes) + '\n' + (words.added ? "added" : "edited") + '\n' +
                              words.paragraph.text() + '\n' + toIso(words.typed) + '\n' + linesOf(words.notes) + words.words;
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
