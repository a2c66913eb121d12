// The list of all changes with undo and redo over it, and above it the texts that the negotiation came through: choosing one shows what it
// changed in the text before. What is about the selected paragraph is marked.
#pragma once

#include "ui/history/history_model.h"
#include "ui/history/lineage_list.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QWidget>

#include <memory>
#include <optional>

namespace chapeau {

class HistoryView final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(QWidget* parent = nullptr);

    /// What undo and redo would do next, in the words of the history.
    void setHistory(const SharedList<HistoryEntry>& entries, const std::optional<std::string>& undo, const std::optional<std::string>& redo,
                    bool canChange);
    /// Null where nothing is open.
    void setNegotiation(std::shared_ptr<const Negotiation> negotiation);

    /// What the selected paragraph is called, as namesOf() says it.
    void setSelectedParagraph(std::vector<NameInVersion> names) { m_model->setSelectedParagraph(std::move(names)); }

Q_SIGNALS:
    /// One change alone; the keyboard passing by chooses none.
    void chosen(const chapeau::HistoryEntry& entry);
    void undoWanted();
    void redoWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* lists();
    [[nodiscard]] QWidget* reading();
    void showChosen();
    void tellChosen();

    std::shared_ptr<const Negotiation> m_negotiation;
    LineageList* m_lineage;
    QWidget* m_reading;
    QLabel* m_readingTitle;
    QTextBrowser* m_readingText;
    HistoryModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace chapeau
