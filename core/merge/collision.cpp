#include "core/merge/collision.h"

#include "core/text/word_diff.h"

#include <algorithm>
#include <sstream>

namespace chapeau {

namespace {

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \n") == std::string::npos;
}

std::size_t wordsIn(const std::string& text) {
    std::istringstream stream{text};
    std::size_t count = 0;
    for (std::string word; stream >> word;) ++count;
    return count;
}

/// The one change that an alternative makes; nothing where it makes several.
struct Cut {
    bool single = false;
    Edit edit;
};

Cut cutOf(const std::string& words, const Alternative& alternative) {
    auto edits = diffWords(words, alternative.text);
    if (edits.size() != 1) return {};
    return {true, std::move(edits.front())};
}

} // namespace

Collision collisionOf(const MergedParagraph& paragraph, const Cluster& cluster) {
    const std::string words = paragraph.base.substr(cluster.base.begin, cluster.base.size());
    const std::size_t count = wordsIn(words);
    const auto deletes = [](const Alternative& alternative) { return isBlank(alternative.text); };
    if (!words.empty() && std::ranges::any_of(cluster.alternatives, deletes)) return {Collision::Kind::deletedAndEdited, count};
    std::vector<Cut> cuts;
    for (const auto& alternative : cluster.alternatives) cuts.push_back(cutOf(words, alternative));
    if (std::ranges::any_of(cuts, [](const Cut& cut) { return cut.single && cut.edit.base.empty(); }))
        return {Collision::Kind::insertedInto, count};
    const auto shared = [](const Cut& cut) { return cut.single; };
    if (!std::ranges::all_of(cuts, shared)) return {Collision::Kind::overlapping, count};
    const auto trimmed = [&](const Cut& cut) { return wordsIn(words.substr(cut.edit.base.begin, cut.edit.base.size())) == count; };
    if (std::ranges::all_of(cuts, trimmed)) return {Collision::Kind::sameWords, count};
    return {Collision::Kind::overlapping, count};
}

} // namespace chapeau
