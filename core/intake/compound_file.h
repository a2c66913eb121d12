// What a compound file (the container of Word 97–2003, of Excel, of mail, and of office files with a password) holds, told from its
// directory and the first bytes of the Word text ([MS-CFB] 2.6, [MS-DOC] 2.5.2). Reads a few bytes of it; pure.
#pragma once

#include <string_view>

namespace chapeau {

enum class CompoundKind {
    wordText,  ///< Word 97–2003
    encrypted, ///< a Word file of either age with a password
    other      ///< a spreadsheet, a mail, a damaged file
};

[[nodiscard]] bool isCompoundFile(std::string_view bytes);
[[nodiscard]] CompoundKind compoundKindOf(std::string_view bytes);

} // namespace chapeau
