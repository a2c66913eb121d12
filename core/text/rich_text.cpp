#include "core/text/rich_text.h"

#include <algorithm>

namespace chapeau {

namespace {

bool isItalic(const std::vector<ByteRange>& italic, ByteRange bytes) {
    return std::any_of(italic.begin(), italic.end(), [bytes](ByteRange r) {
        return bytes.empty() ? r.begin < bytes.begin && bytes.begin < r.end : r.begin <= bytes.begin && bytes.end <= r.end;
    });
}

void addRange(std::vector<ByteRange>& ranges, ByteRange range) {
    if (range.empty()) return;
    if (!ranges.empty() && ranges.back().end == range.begin)
        ranges.back().end = range.end;
    else
        ranges.push_back(range);
}

/// Italics of the kept bytes [keptBegin, keptEnd), which now stand at `to`.
void addKept(std::vector<ByteRange>& out, const std::vector<ByteRange>& italic, ByteRange kept, std::size_t to) {
    for (const ByteRange range : italic) {
        const std::size_t begin = std::max(range.begin, kept.begin);
        const std::size_t end = std::min(range.end, kept.end);
        if (begin < end) addRange(out, {begin - kept.begin + to, end - kept.begin + to});
    }
}

// New words are italic where they replace italic ones or stand inside them: the opening words of a paragraph stay so when reworded.
std::vector<ByteRange> movedItalics(const RichText& base, const std::vector<Edit>& edits) {
    std::vector<ByteRange> out;
    std::size_t at = 0;
    std::size_t to = 0;
    for (const Edit& edit : edits) {
        addKept(out, base.italic, {at, edit.base.begin}, to);
        to += edit.base.begin - at;
        if (isItalic(base.italic, edit.base)) addRange(out, {to, to + edit.text.size()});
        to += edit.text.size();
        at = edit.base.end;
    }
    addKept(out, base.italic, {at, base.text.size()}, to);
    return out;
}

RichText part(const RichText& text, ByteRange bytes) {
    RichText out{text.text.substr(bytes.begin, bytes.size())};
    addKept(out.italic, text.italic, bytes, 0);
    for (const NoteCall& note : text.notes) {
        if (note.at >= bytes.begin && note.at <= bytes.end) out.notes.push_back({note.at - bytes.begin, note.mark, note.text});
    }
    return out;
}

} // namespace

RichText withText(const RichText& base, const std::string& text) {
    const std::vector<Edit> edits = diffWords(base.text, text);
    RichText out{text, movedItalics(base, edits), base.notes};
    for (NoteCall& note : out.notes) note.at = movedOffset(note.at, edits);
    return out;
}

RichText joinedByNewline(const RichText& first, const RichText& second) {
    RichText out = first;
    out.text += '\n';
    const std::size_t shift = out.text.size();
    out.text += second.text;
    for (const ByteRange range : second.italic) out.italic.push_back({range.begin + shift, range.end + shift});
    for (const NoteCall& note : second.notes) out.notes.push_back({note.at + shift, note.mark, note.text});
    return out;
}

std::vector<RichText> splitAtNewlines(const RichText& text) {
    std::vector<RichText> out;
    std::size_t begin = 0;
    for (std::size_t end = text.text.find('\n'); end != std::string::npos; end = text.text.find('\n', begin)) {
        out.push_back(part(text, {begin, end}));
        begin = end + 1;
    }
    out.push_back(part(text, {begin, text.text.size()}));
    return out;
}

} // namespace chapeau
