// Why the alternatives of a cluster can't all stand: the facts, for whoever words them. Pure.
#pragma once

#include "core/merge/merge.h"

#include <cstddef>
#include <string>

namespace chapeau {

struct Collision {
    enum class Kind {
        sameWords,        ///< all replace the same `words` words, each in its own way
        deletedAndEdited, ///< one deletes the words that another changes
        insertedInto,     ///< one puts words between words that another changes or deletes
        overlapping       ///< their changes share some of the words, `words` of them in all
    };
    Kind kind = Kind::overlapping;
    std::size_t words = 0; ///< of the base, in the range of the cluster

    friend bool operator==(const Collision&, const Collision&) = default;
};

[[nodiscard]] Collision collisionOf(const MergedParagraph& paragraph, const Cluster& cluster);

} // namespace chapeau
