#include "ui/merge/map/map_words.h"

#include "ui/merge/map/map_rows.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

struct MergeMapWords {
    Q_DECLARE_TR_FUNCTIONS(MergeMap)
};
using Words = MergeMapWords;

QString editsWords(const MergedParagraph& paragraph) {
    const int edits = static_cast<int>(paragraph.edits.size());
    // Who wants the paragraph deleted contests each edit of it.
    if (!paragraph.deletedBy.empty()) return Words::tr("%n edit(s)", nullptr, edits);
    if (!paragraph.clusters.empty()) return Words::tr("%n uncontested", nullptr, edits);
    return edits > 1 ? Words::tr("%n edit(s), combine", nullptr, edits) : Words::tr("%n edit(s)", nullptr, edits);
}

} // namespace

QString wordsOf(const MergedParagraph& paragraph, const std::vector<DelegationCode>& movers, const QString& joined) {
    QStringList parts;
    std::size_t alternatives = 0;
    for (const auto& cluster : paragraph.clusters) alternatives += cluster.alternatives.size();
    if (alternatives > 0) parts << Words::tr("%n alternative(s)", nullptr, static_cast<int>(alternatives));
    if (const auto conflicts = conflictsIn(paragraph); conflicts > 0)
        parts << Words::tr("%n conflict(s)", nullptr, static_cast<int>(conflicts));
    if (!paragraph.edits.empty()) parts << editsWords(paragraph);
    if (!paragraph.deletedBy.empty()) parts << Words::tr("deleted by %1").arg(shortCodes(paragraph.deletedBy, 3));
    if (!movers.empty()) parts << Words::tr("moved by %1").arg(shortCodes(movers, 3));
    if (!joined.isEmpty()) parts << joined;
    return parts.join(QStringLiteral(", "));
}

QString wordsOf(const Addition& addition, const std::vector<DelegationCode>& against) {
    const QString words = Words::tr("new (%1)").arg(shortCodes(addition.proponents, 3));
    return against.empty() ? words : Words::tr("%1, opposed by %2").arg(words, shortCodes(against, 3));
}

QString signOf(CellKind kind) {
    switch (kind) {
    case CellKind::none: return {};
    case CellKind::adds: return QStringLiteral("+");
    case CellKind::changes: return QStringLiteral("~");
    case CellKind::deletes: return QStringLiteral("–");
    case CellKind::newParagraph: return QStringLiteral("■");
    case CellKind::moves: return QStringLiteral("↓");
    case CellKind::joins: return QStringLiteral("&");
    case CellKind::same: return QStringLiteral("=");
    }
    return {};
}

QString nameOf(CellKind kind) {
    switch (kind) {
    case CellKind::none: return Words::tr("nothing");
    case CellKind::adds: return Words::tr("adds words");
    case CellKind::changes: return Words::tr("changes words");
    case CellKind::deletes: return Words::tr("deletes");
    case CellKind::newParagraph: return Words::tr("new paragraph");
    case CellKind::moves: return Words::tr("moves it");
    case CellKind::joins: return Words::tr("joins it with another");
    case CellKind::same: return Words::tr("the same as another");
    }
    return {};
}

QString joinsOf(const MergedNegotiation& merged, std::size_t index) {
    QStringList parts;
    for (const auto& joining : merged.merge.joined) {
        if (std::ranges::find(joining.indexes, index) == joining.indexes.end()) continue;
        QStringList others;
        for (const std::size_t other : joining.indexes)
            if (other != index) others << qs(merged.text.labels[other]);
        parts << Words::tr("joined with %1 by %2").arg(others.join(QStringLiteral(", ")), qs(codeList(joining.proponents)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace chapeau
