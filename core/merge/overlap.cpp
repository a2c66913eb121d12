#include "core/merge/overlap.h"

#include "core/text/token.h"

#include <algorithm>

namespace chapeau {

namespace {

bool collides(const Edit& edit, const ByteRange& range) {
    if (edit.base.empty()) return range.begin < edit.base.begin && edit.base.begin < range.end;
    return edit.base.begin < range.end && range.begin < edit.base.end;
}

/// Whether a word of `before` would run on into `after`.
bool runTogether(std::string_view before, std::string_view after) {
    const std::size_t blank = before.find_last_of(" \n");
    const std::string_view last = blank == std::string_view::npos ? before : before.substr(blank + 1);
    const std::string joined = std::string{last} + std::string{after.substr(0, after.find_first_of(" \n"))};
    return std::ranges::any_of(tokenize(joined), [&](const Token& token) {
        return (token.kind == TokenKind::word || token.kind == TokenKind::number) && token.bytes.begin < last.size() &&
               last.size() < token.bytes.end;
    });
}

} // namespace

std::vector<OverlapGroup> overlapGroups(const std::vector<Edit>& edits) {
    // In sorted order an edit can only collide with the group before it: whatever ends later begins later too, and an insertion at the
    // begin of a range is sorted before that range.
    std::vector<OverlapGroup> groups;
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const ByteRange& range = edits[i].base;
        if (!groups.empty() && collides(edits[i], groups.back().base)) {
            groups.back().base.end = std::max(groups.back().base.end, range.end);
            groups.back().last = i + 1;
        } else {
            groups.push_back({range, i, i + 1});
        }
    }
    return groups;
}

std::string sliceWithEdits(std::string_view base, ByteRange range, const std::vector<Edit>& edits) {
    std::string text;
    std::size_t at = range.begin;
    for (const Edit& edit : edits) {
        text += base.substr(at, edit.base.begin - at);
        text += edit.text;
        at = edit.base.end;
    }
    text += base.substr(at, range.end - at);
    return text;
}

void shareCommas(std::vector<Edit>& edits) {
    for (std::size_t i = 1; i < edits.size(); ++i)
        if (edits[i - 1].base.end == edits[i].base.begin && edits[i - 1].text.ends_with(',') && edits[i].text.starts_with(','))
            edits[i - 1].text.pop_back();
}

void keepWordsApart(std::string_view base, std::vector<Edit>& edits) {
    for (std::size_t i = 1; i < edits.size(); ++i) {
        Edit& left = edits[i - 1];
        Edit& right = edits[i];
        if (left.base.end != right.base.begin) continue;
        const std::string_view before = left.text.empty() ? base.substr(0, left.base.begin) : std::string_view{left.text};
        const std::string_view after = right.text.empty() ? base.substr(right.base.end) : std::string_view{right.text};
        if (runTogether(before, after)) right.text.insert(0, " ");
    }
}

} // namespace chapeau
