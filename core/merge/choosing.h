// What a person chooses in a merged paragraph, and the paragraph as it stands with those choices made and the rest still open. Pure.
#pragma once

#include "core/merge/merge.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chapeau {

/// What becomes of one cluster.
struct Choice {
    enum class Kind {
        open,        ///< not decided: it stays in brackets
        retain,      ///< the words of the base
        alternative, ///< those of one of its alternatives
        wording      ///< words of our own: a compromise
    };
    Kind kind = Kind::open;
    std::size_t alternative = 0;
    std::string wording{}; ///< for the whole range of the cluster

    [[nodiscard]] bool isOpen() const { return kind == Kind::open; }
    friend bool operator==(const Choice&, const Choice&) = default;
};

struct Choices {
    std::vector<bool> edits;      ///< which uncontested edits are taken; those that are missing are not
    std::vector<Choice> clusters; ///< those that are missing are open

    [[nodiscard]] bool takes(std::size_t edit) const { return edit < edits.size() && edits[edit]; }
    [[nodiscard]] Choice in(std::size_t cluster) const { return cluster < clusters.size() ? clusters[cluster] : Choice{}; }
    friend bool operator==(const Choices&, const Choices&) = default;
};

/// All uncontested edits, and every cluster left open.
[[nodiscard]] Choices allUncontested(const MergedParagraph& paragraph);

/// Words of our own in place of a cluster, with the blanks at its ends as the base has them.
[[nodiscard]] Choice wordingFor(const MergedParagraph& paragraph, std::size_t cluster, const std::string& words);

/// What is written there as one of the choices that need no words of our own, where it says the same as one of them.
[[nodiscard]] Choice simplest(const MergedParagraph& paragraph, std::size_t cluster, const Choice& choice);

/// The paragraph with the choices made: their words are its base, and what is open stands against that. Choosing nothing gives the
/// paragraph as it is; taking every edit and deciding every cluster gives what chosenText() does, with nothing left open.
[[nodiscard]] MergedParagraph settled(const MergedParagraph& paragraph, const Choices& choices);

} // namespace chapeau
