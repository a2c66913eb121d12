// The way between the core's UTF-8 and dates and Qt's, and the few words that every view shares. Pure.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/delegation/registry.h"
#include "core/text/range.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

[[nodiscard]] inline QString qs(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
[[nodiscard]] inline std::string utf8(const QString& text) {
    return text.toStdString();
}
[[nodiscard]] QString fileName(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path pathOf(const QString& text);

/// A range of QChars (UTF-16 units) in the QString of a text.
struct CharRange {
    int begin = 0;
    int end = 0;
    friend bool operator==(const CharRange&, const CharRange&) = default;
};
[[nodiscard]] CharRange charRange(std::string_view text, const ByteRange& bytes);

[[nodiscard]] QDate qDate(Day day);
[[nodiscard]] Day dayOf(const QDate& date);
/// The same instant on the reader's clock.
[[nodiscard]] QDateTime localTime(Timestamp t);

/// "China (CHN)"; a group whose name is its id is named once.
[[nodiscard]] QString nameAndCode(const Registry& registry, const DelegationCode& code);
/// "China, Pakistan and Egypt"
[[nodiscard]] QString names(const Registry& registry, const std::vector<DelegationCode>& codes);
/// "CHN, PAK"
[[nodiscard]] QString codes(const std::vector<DelegationCode>& codes);
/// "CHN, PAK +3": the first `shown` codes and how many more.
[[nodiscard]] QString shortCodes(const std::vector<DelegationCode>& codes, std::size_t shown);

/// In a window that runs from the right, a text that keeps its own order within others: a date with the name of a month, a symbol. Else as
/// it is.
[[nodiscard]] QString isolated(const QString& text);
/// For a label that begins with a name or a code: in a window that runs from the right it stands at the right all the same.
[[nodiscard]] QString alongWindow(const QString& text);

/// The sentence of an error for a person who reads the window.
[[nodiscard]] QString sentence(const Error& error);

} // namespace chapeau
