// Merges written as text: "CHN: whole text as China has it", one line each; "CHN delete" deletes the paragraph.
#pragma once

#include "core/merge/merge.h"
#include "core/merge/rolling_text.h"

#include <sstream>
#include <string>
#include <vector>

namespace chapeau {

inline Suggestion wish(Operation operation, std::vector<std::size_t> targets, std::string text, std::vector<DelegationCode> proponents) {
    return {operation, std::move(targets), -1, std::move(text), std::move(proponents), 0};
}

inline Suggestion insertion(int after, std::string text, const char* proponent) {
    return {Operation::insert, {}, after, std::move(text), {{proponent}}, 0};
}

inline std::vector<Suggestion> numbered(std::vector<Suggestion> wishes) {
    for (std::size_t i = 0; i < wishes.size(); ++i) wishes[i].source = i;
    return wishes;
}

inline std::vector<Suggestion> wishesFrom(const std::string& lines) {
    std::vector<Suggestion> wishes;
    std::istringstream stream{lines};
    for (std::string line; std::getline(stream, line);) {
        const auto colon = line.find(": ");
        const DelegationCode who{line.substr(0, line.find_first_of(": "))};
        if (colon == std::string::npos)
            wishes.push_back(wish(Operation::remove, {0}, "", {who}));
        else
            wishes.push_back(wish(Operation::replace, {0}, line.substr(colon + 2), {who}));
    }
    return numbered(std::move(wishes));
}

inline MergedParagraph mergedParagraph(const std::string& base, const std::string& lines) {
    return merge({{"OP2", base}}, wishesFrom(lines))->paragraphs.front();
}

inline std::string marked(const std::vector<DelegationCode>& who) {
    return " (" + codeList(who) + ")";
}

/// "edit 'old' -> 'new' (CHN)" and "cluster 'old' -> 'a' (EU) | 'b' (USA)", a line each, in order of place.
inline std::string written(const MergedParagraph& paragraph) {
    std::string text;
    for (const AttributedEdit& edit : paragraph.edits)
        text += "edit '" + paragraph.base.substr(edit.base.begin, edit.base.size()) + "' -> '" + edit.text + "'" + marked(edit.proponents) +
                "\n";
    for (const Cluster& cluster : paragraph.clusters) {
        text += "cluster '" + paragraph.base.substr(cluster.base.begin, cluster.base.size()) + "' ->";
        for (const Alternative& alternative : cluster.alternatives) text += " '" + alternative.text + "'" + marked(alternative.proponents);
        text += "\n";
    }
    if (!paragraph.deletedBy.empty()) text += "deleted" + marked(paragraph.deletedBy) + "\n";
    return text;
}

} // namespace chapeau
