#include "ui/find/hits.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

constexpr qsizetype contextBefore = 40;
constexpr qsizetype contextAfter = 60;

QString tr(const char* text) {
    return QCoreApplication::translate("Find", text);
}

QString whereOf(const FoundText& found) {
    const QString who = qs(found.who);
    switch (found.where) {
    case FoundIn::text: return tr("text");
    case FoundIn::proposal: return who.isEmpty() ? tr("proposal") : tr("proposal of %1").arg(who);
    case FoundIn::reason: return who.isEmpty() ? tr("reason") : tr("reason of %1").arg(who);
    case FoundIn::comment:
        if (found.internal) return who.isEmpty() ? tr("internal comment") : tr("internal comment of %1").arg(who);
        return who.isEmpty() ? tr("comment") : tr("comment of %1").arg(who);
    }
    return {};
}

/// From the start of a word.
QString tail(const QString& text) {
    if (text.size() <= contextBefore) return text;
    const auto blank = text.indexOf(u' ', text.size() - contextBefore);
    return blank < 0 ? u'…' + text.right(contextBefore) : u'…' + text.mid(blank);
}

QString head(const QString& text) {
    if (text.size() <= contextAfter) return text;
    const auto blank = text.lastIndexOf(u' ', contextAfter);
    return text.left(blank < 1 ? contextAfter : blank) + u'…';
}

} // namespace

std::vector<HitRow> hitRows(const Negotiation& negotiation, const std::vector<FoundText>& all) {
    std::vector<HitRow> rows;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const FoundText& text = all[i];
        const auto replacing = replacingOf(negotiation, text);
        for (std::size_t j = 0; j < text.matches.size(); ++j) {
            const auto& match = text.matches[j];
            const QString before = tail(qs(std::string_view{text.text}.substr(0, match.bytes.begin)).replace(u'\n', u' '));
            const QString words = qs(std::string_view{text.text}.substr(match.bytes.begin, match.bytes.size())).replace(u'\n', u' ');
            const QString after = head(qs(std::string_view{text.text}.substr(match.bytes.end)).replace(u'\n', u' '));
            HitRow row{i, j, qs(text.label), whereOf(text), before + words + after, {}, {}, {}, replacing};
            row.found = {static_cast<int>(before.size()), static_cast<int>(before.size() + words.size())};
            if (replacing != Replacing::notAtAll) {
                const QString with = qs(match.replacement);
                row.becomes = before + with + after;
                row.put = {static_cast<int>(before.size()), static_cast<int>(before.size() + with.size())};
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<ChosenMatches> chosenMatches(const std::vector<FoundText>& found, const std::vector<HitRow>& rows,
                                         const std::vector<bool>& chosen) {
    std::vector<ChosenMatches> result;
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!chosen[i]) continue;
        if (last != rows[i].text) result.push_back({found[rows[i].text], {}});
        last = rows[i].text;
        result.back().matches.push_back(rows[i].match);
    }
    return result;
}

} // namespace chapeau
