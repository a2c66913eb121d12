// What the lists of all proposals and of all comments have in common: a line of filters, a count, buttons, and the table, that follows the
// selected paragraph and selects the one that the chosen row is about. Where nothing is listed it says what to do.
#pragma once

#include "ui/frame/view_context.h"
#include "ui/listing/listing_model.h"
#include "ui/theme/flow_layout.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace chapeau {

class ListingPage final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString name;                                       ///< of the table: "All proposals"
        QString placeholder;                                ///< of the line that is searched with
        std::function<QString()> empty;                     ///< what to do where there is nothing
        QString noneMatches;                                ///< where the filter lets nothing through
        std::function<QString(int shown, int total)> count; ///< "37 of 466 proposals"
    };
    /// `id` names the parts: "proposalTable", "proposalSearch", …
    ListingPage(const QString& id, Words words, std::vector<ListColumn> columns, int wordsColumn, ViewContext& context);

    /// At least as wide as so many letters; 0 as wide as it wants to be.
    void addFilter(QWidget* filter, int letters = 0);
    /// Beside the count: why a filter doesn't filter.
    void setRemark(const QString& remark);
    /// A button that does what the command `id` does, and tells its keys.
    QPushButton* addButton(const QString& id, const QString& text, const std::function<void()>& run);
    /// Greys it where there is a reason not to, which it then tells; else it tells what it is for.
    void allow(QPushButton* button, const QString& whyNot, const QString& what);

    /// `texts` of a row are searched, too.
    void show(std::vector<ListedRow> rows, const ListingModel::Lazily& lazily, std::function<ListedTexts(const ListedRow&)> texts);
    using QWidget::show;
    /// Called with the row that is asked about; none for all.
    void setAdmits(std::function<bool(const ListedRow&)> admits);
    /// The selected paragraph has changed.
    void follow();

    [[nodiscard]] std::vector<const ListedRow*> chosen() const;
    [[nodiscard]] std::set<ListedId> chosenIds() const { return whatIsChosen().rows; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    void startSearching();
    /// Whether a person has seen what is chosen: a command that has just brought the view decides nothing.
    [[nodiscard]] bool isSeen() const { return m_isSeen; }

Q_SIGNALS:
    void choiceChanged();
    /// All filters are to be cleared.
    void clearWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Chosen {
        std::set<ListedId> rows;
        std::optional<ListedId> current; ///< nothing where that row isn't chosen
        int place = 0;                   ///< of the first
    };

    void makeTable(const QString& id);
    void layOut(const QString& id);
    void setWidths();
    void filter();
    void showCount();
    void tellChosen();
    void chooseRow(std::optional<int> row);
    [[nodiscard]] std::optional<ListedId> idOfCurrent() const;
    [[nodiscard]] Chosen whatIsChosen() const;
    bool chooseAgain(const Chosen& before);
    void open();
    void showMenu(const QPoint& at);
    void addSorting(QMenu& menu);

    ViewContext& m_context;
    Words m_words;
    ListingModel* m_model;
    QTableView* m_table;
    QLineEdit* m_search;
    FlowLayout* m_filters;
    FlowLayout* m_bar;
    QLabel* m_count;
    QLabel* m_remark;
    QPushButton* m_clear;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QPushButton* m_emptyClear;
    std::vector<QPushButton*> m_buttons;
    std::vector<std::pair<QWidget*, int>> m_widths; ///< of the filters, in letters
    std::function<bool(const ListedRow&)> m_admits;
    std::function<ListedTexts(const ListedRow&)> m_texts;
    bool m_isFilling = false; ///< what is chosen meanwhile is no person's choice
    bool m_isSeen = false;
};

} // namespace chapeau
