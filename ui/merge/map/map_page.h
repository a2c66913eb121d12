// The map with its bar: the order of its rows and columns, what of it is shown, the way to accept what is uncontested. Its labels stay at
// the left and what it says of each row at the right, while the delegations between them scroll.
#pragma once

#include "ui/merge/map/map_header.h"
#include "ui/merge/map/map_model.h"
#include "ui/theme/flow_layout.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVariantMap>

namespace chapeau {

class MapPage final : public QWidget {
    Q_OBJECT
public:
    explicit MapPage(QWidget* parent = nullptr);

    /// At the end of the bar, before its buttons.
    void addToBar(QWidget* widget);
    void setMap(DrawnMap drawn);
    /// The merge is still being made: said where there is no map yet.
    void setWorking(bool working);
    void setAcceptable(bool acceptable);
    void select(const std::optional<ParagraphId>& paragraph);
    [[nodiscard]] ColumnOrder columnOrder() const;
    // The orders and the filter.
    [[nodiscard]] QVariantMap shownAs() const;
    void showAs(const QVariantMap& kept);

Q_SIGNALS:
    void chosen(const chapeau::ParagraphId& paragraph);
    /// By Enter or a click on the chosen row.
    void opened(const chapeau::ParagraphId& paragraph);
    void columnOrderChanged();
    void acceptAllWanted();
    void shownAsChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void setUpWords();
    /// Both sides scroll up and down together, so their pages have to be equally high.
    void levelSides();
    [[nodiscard]] static QLabel* makeLegend();
    QWidget* makeBar();
    void rearrange();
    void fitColumns();
    void showState();
    void open(const QModelIndex& index);

    MapModel* m_model;
    QTableView* m_table;
    MapHeader* m_header;
    QListView* m_words;
    QLabel* m_wordsHead;
    QSplitter* m_sides;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    QComboBox* m_rows;
    QComboBox* m_columns;
    QComboBox* m_filter;
    QPushButton* m_accept;
    FlowLayout* m_bar;
    std::optional<ParagraphId> m_selected;
    bool m_telling = true;
    bool m_working = false;
};

} // namespace chapeau
