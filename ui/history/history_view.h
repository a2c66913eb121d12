// The list of all changes, and undo and redo over it.
#pragma once

#include "ui/history/history_model.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

#include <optional>

namespace chapeau {

class HistoryView final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(QWidget* parent = nullptr);

    /// What undo and redo would do next, in the words of the history.
    void setHistory(const SharedList<HistoryEntry>& entries, const std::optional<std::string>& undo,
                    const std::optional<std::string>& redo, bool canChange);

Q_SIGNALS:
    void undoWanted();
    void redoWanted();

private:
    HistoryModel* m_model;
    QTableView* m_table;
    QLabel* m_title;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

} // namespace chapeau
