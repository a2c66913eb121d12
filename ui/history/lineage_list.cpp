#include "ui/history/lineage_list.h"

#include "ui/history/lineage_words.h"
#include "ui/text/qt_text.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace chapeau {

namespace {

constexpr int heightOfRow = 28;
constexpr int mostRows = 5;

} // namespace

LineageList::LineageList(QWidget* parent) : QTreeWidget{parent} {
    setObjectName(QStringLiteral("lineage"));
    setAccessibleName(tr("Versions of the text"));
    setHeaderLabels({tr("Symbol"), tr("Kind"), tr("Date"), tr("Paragraphs"), tr("Changed")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setAccessibleName(accessibleName());
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &LineageList::choiceChanged);
}

void LineageList::setLineage(const std::vector<LineageEntry>& lineage) {
    if (lineage == m_lineage) return;
    const auto before = chosen();
    {
        const QSignalBlocker quiet{this};
        clear();
        m_lineage = lineage;
        for (auto entry = lineage.rbegin(); entry != lineage.rend(); ++entry) {
            const bool isFirst = std::next(entry) == lineage.rend();
            auto* item = new QTreeWidgetItem{{qs(entry->symbol), entry->adopted ? tr("adopted") : tr("draft"), isolated(dateOf(*entry)),
                                              QString::number(entry->paragraphs), isFirst ? QString{} : QString::number(entry->changed)}};
            item->setToolTip(0, qs(entry->title));
            item->setSizeHint(item->columnCount() - 1, QSize{0, heightOfRow}); // the last is as wide as what is left
            addTopLevelItem(item);
        }
        const int rows = std::min(mostRows, topLevelItemCount());
        setFixedHeight(header()->sizeHint().height() + std::max(rows, 1) * heightOfRow + 2 * frameWidth());
        setCurrentItem(before && *before < lineage.size() ? topLevelItem(static_cast<int>(lineage.size() - 1 - *before)) : nullptr);
    }
    Q_EMIT choiceChanged();
}

std::optional<std::size_t> LineageList::chosen() const {
    const auto selected = selectedItems();
    if (selected.isEmpty()) return std::nullopt;
    return m_lineage.size() - 1 - static_cast<std::size_t>(indexOfTopLevelItem(selected.front()));
}

void LineageList::chooseNone() {
    clearSelection();
}

} // namespace chapeau
