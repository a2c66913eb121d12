// Words typed and not yet saved, of the draft and of comments, each kept in a file of its own beside the workspace, so that a crash loses
// none of them and they stay where the negotiation's own confidence is kept. Never applied by themselves: they are shown beside what the
// text says and offered, or stand again in the line that they were typed in.
// The workspace file itself is never opened here. Any thread, one at a time.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/text/rich_text.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace chapeau {

struct UnsavedWords {
    /// Which paragraph reads like this, or after which a new one would stand.
    ParagraphId paragraph = ParagraphId::random();
    bool added = false; ///< a new paragraph after that one
    std::string words{};
    Timestamp typed{};
    std::vector<NoteCall> notes{}; ///< footnotes called in the words

    friend bool operator==(const UnsavedWords&, const UnsavedWords&) = default;
};

[[nodiscard]] Done keepUnsavedWords(const std::filesystem::path& workspace, const UnsavedWords& words);
/// Nothing where there are none, or where what is there can't be read.
[[nodiscard]] std::optional<UnsavedWords> unsavedWords(const std::filesystem::path& workspace);
/// Once they are saved or given up.
void forgetUnsavedWords(const std::filesystem::path& workspace);

/// A comment that was begun and not yet added.
struct BegunComment {
    ParagraphId paragraph = ParagraphId::random();
    bool internal = true;
    std::string words{};

    friend bool operator==(const BegunComment&, const BegunComment&) = default;
};

/// All of them; what was kept before is forgotten. The file is gone where there are none.
[[nodiscard]] Done keepBegunComments(const std::filesystem::path& workspace, const std::vector<BegunComment>& comments);
/// None where what is there can't be read.
[[nodiscard]] std::vector<BegunComment> begunComments(const std::filesystem::path& workspace);

} // namespace chapeau
