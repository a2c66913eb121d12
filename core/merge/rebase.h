// Carries a proposed text to a base that has moved on: three texts in, one text and a verdict with its reason out. None is lost, and none
// is applied in silence to words that changed. Pure.
#pragma once

#include <string>
#include <string_view>

namespace chapeau {

enum class Carriage {
    carried,      ///< its changes stand beside those of the base
    takenOver,    ///< the same changes are already in the base
    needsLook,    ///< it changes words that changed meanwhile: its text has its own wording there
    notApplicable ///< nothing left to apply to (its paragraph is gone)
};

/// Why a proposal is carried otherwise than as it was made. Whoever shows it words it into a sentence.
enum class CarryReason {
    none,            ///< as it was made, or taken over whole
    partlyInText,    ///< carried: some of its changes are in the base already, the rest is kept
    wordsChanged,    ///< needs a look: the words it changes were changed
    wordsAddedThere, ///< needs a look: some of the same words were put beside its change
    paragraphGone,   ///< not applicable: the paragraph was deleted
    paragraphJoined, ///< needs a look: the paragraph was joined to another one
    paragraphSplit,  ///< needs a look: the paragraph was split, and its change is about both parts
    placeGone        ///< carried: what it was to follow was deleted, so it follows what stood before that
};

[[nodiscard]] std::string_view nameOf(Carriage carriage);
/// In plain words for a program: "the words were changed", empty for none.
[[nodiscard]] std::string_view nameOf(CarryReason reason);

struct Rebased {
    std::string text;
    Carriage carriage{};
    CarryReason reason = CarryReason::none;

    friend bool operator==(const Rebased&, const Rebased&) = default;
};

/// `text` was proposed against `oldBase`; the result is proposed against `newBase`. Insertions at one place stand side by side, the
/// base's first, but where one has the words of the other a person must look. An empty `newBase` is a paragraph that is gone; then the
/// result is `text` as it was.
[[nodiscard]] Rebased rebase(std::string_view oldBase, std::string_view text, std::string_view newBase);

} // namespace chapeau
