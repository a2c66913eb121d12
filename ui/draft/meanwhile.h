// What becomes of words that are being typed when their paragraph changes meanwhile: three texts in, words and a verdict out. Pure; any
// thread.
#pragma once

#include <string>

namespace chapeau {

enum class Meanwhile {
    same,     ///< nothing is left to bring together: what is typed is the paragraph as it reads now, or it reads as before
    followed, ///< nothing was typed that isn't in the paragraph by now, so its words stand
    kept,     ///< both changes stand beside each other
    contested ///< both change the same words: what is typed stays as it is
};

struct KeptWords {
    Meanwhile verdict{};
    std::string words;
};

/// `typed` was made of `base`, which reads `now`.
[[nodiscard]] KeptWords keptWords(const std::string& base, const std::string& typed, const std::string& now);

/// Whether words put in place of `now` would take back what was changed of `base` meanwhile.
[[nodiscard]] bool undoesOthers(const std::string& base, const std::string& typed, const std::string& now);

} // namespace chapeau
