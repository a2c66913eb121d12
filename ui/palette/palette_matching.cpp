#include "ui/palette/palette_matching.h"

#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int whole = 100;
constexpr int beginning = 60;
constexpr int inside = 30;
constexpr int scattered = 10;

/// Small letters and digits without accents; everything else parts words.
QStringList wordsOf(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        plain += c.isLetterOrNumber() ? c : QChar{u' '};
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool isScattered(const QString& letters, const QString& word) {
    qsizetype at = 0;
    for (const QChar c : word)
        if (at < letters.size() && c == letters[at]) ++at;
    return at == letters.size() && word.startsWith(letters.front());
}

int matchOfWord(const QString& typed, const QString& word) {
    if (word == typed) return whole;
    if (word.startsWith(typed)) return beginning;
    if (word.contains(typed)) return inside;
    return typed.size() > 2 && (isScattered(typed, word) || isScattered(typed, word.mid(1))) ? scattered : 0;
}

} // namespace

std::optional<int> matchOf(const QString& query, const QString& text) {
    const QStringList words = wordsOf(text);
    int sum = 0;
    for (const auto& typed : wordsOf(query)) {
        int best = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const int match = matchOfWord(typed, words[i]);
            // The first words say what it is, those behind them where it stands.
            if (match > 0) best = std::max(best, match * 10 - static_cast<int>(std::min<qsizetype>(i, 9)));
        }
        if (best == 0) return std::nullopt;
        sum += best;
    }
    return sum;
}

} // namespace chapeau
