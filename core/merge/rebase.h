// Carries a proposed text to a base that has moved on: three texts in, one text and a verdict out. None is lost, and none is applied in
// silence to words that changed. Pure.
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

[[nodiscard]] std::string_view nameOf(Carriage carriage);

struct Rebased {
    std::string text;
    Carriage carriage{};

    friend bool operator==(const Rebased&, const Rebased&) = default;
};

/// `text` was proposed against `oldBase`; the result is proposed against `newBase`. Insertions at one place stand side by side, the
/// base's first. An empty `newBase` is a paragraph that is gone; then the result is `text` as it was.
[[nodiscard]] Rebased rebase(std::string_view oldBase, std::string_view text, std::string_view newBase);

} // namespace chapeau
