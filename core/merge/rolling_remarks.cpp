#include "core/merge/rolling_remarks.h"

namespace chapeau {

namespace {

/// "PP3, PP4 and PP5"
std::string listed(const Merge& merge, const std::vector<std::size_t>& indexes) {
    std::string list;
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        if (i > 0) list += i + 1 == indexes.size() ? " and " : ", ";
        list += merge.paragraphs[indexes[i]].label;
    }
    return list;
}

std::string placeAfter(const Merge& merge, int after) {
    return after < 0 ? "to the beginning" : "after " + merge.paragraphs[static_cast<std::size_t>(after)].label;
}

} // namespace

std::vector<std::string> rollingRemarks(const Merge& merge, std::size_t index) {
    std::vector<std::string> remarks;
    for (const Relocation& move : merge.moved)
        if (move.index == index) remarks.push_back(codeList(move.proponents) + ": move " + placeAfter(merge, move.after));
    for (const Joining& join : merge.joined)
        if (!join.indexes.empty() && join.indexes.back() == index)
            remarks.push_back(codeList(join.proponents) + ": join " + listed(merge, join.indexes));
    return remarks;
}

} // namespace chapeau
