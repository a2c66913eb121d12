#include "ui/text/qt_text.h"

#include "core/base/sentence.h"
#include "ui/text/in_window.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QStringList>

namespace chapeau {

QString fileName(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

std::filesystem::path pathOf(const QString& text) {
    return std::filesystem::path{text.toStdString()};
}

CharRange charRange(std::string_view text, const ByteRange& bytes) {
    const auto begin = qs(text.substr(0, bytes.begin)).size();
    const auto length = qs(text.substr(bytes.begin, bytes.size())).size();
    return {static_cast<int>(begin), static_cast<int>(begin + length)};
}

QDate qDate(Day day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

Day dayOf(const QDate& date) {
    return Day{std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
               std::chrono::day{static_cast<unsigned>(date.day())}};
}

QDateTime localTime(Timestamp t) {
    return QDateTime::fromMSecsSinceEpoch(t.time_since_epoch().count());
}

QString nameAndCode(const Registry& registry, const DelegationCode& code) {
    const QString name = qs(registry.name(code));
    const QString id = qs(code.value);
    if (name.isEmpty() || name == id) return id;
    return QCoreApplication::translate("Delegations", "%1 (%2)", "name and code").arg(name, id);
}

QString names(const Registry& registry, const std::vector<DelegationCode>& codes) {
    QStringList list;
    for (const auto& code : codes) {
        const QString name = qs(registry.name(code));
        list << (name.isEmpty() ? qs(code.value) : name);
    }
    if (list.size() == 1) return list.front();
    return QLocale{QLocale::English}.createSeparatedList(list).replace(QStringLiteral(", and "), QStringLiteral(" and "));
}

QString codes(const std::vector<DelegationCode>& codes) {
    QStringList list;
    for (const auto& code : codes) list << qs(code.value);
    return list.join(QStringLiteral(", "));
}

QString shortCodes(const std::vector<DelegationCode>& all, std::size_t shown) {
    if (all.size() <= shown + 1) return codes(all);
    const std::vector<DelegationCode> first(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown));
    return QCoreApplication::translate("Delegations", "%1 +%2", "some codes, and how many more").arg(codes(first)).arg(all.size() - shown);
}

std::string inWindow(const char* context, const char* pattern, int count) {
    return utf8(QCoreApplication::translate(context, pattern, nullptr, count));
}

QString isolated(const QString& text) {
    constexpr QChar firstStrong{0x2068};
    constexpr QChar pop{0x2069};
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? firstStrong + text + pop : text;
}

QString alongWindow(const QString& text) {
    constexpr QChar rightToLeftMark{0x200F};
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? rightToLeftMark + text : text;
}

QString sentence(const Error& error) {
    return qs(sentenceOf(error, inWindow));
}

} // namespace chapeau
