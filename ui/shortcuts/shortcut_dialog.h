// Shows the keys of every command and lets a person choose others. What is chosen holds at once; keys that another command has are refused.
#pragma once

#include "ui/shortcuts/shortcut_model.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace chapeau {

class ShortcutDialog final : public QDialog {
    Q_OBJECT
public:
    /// The shortcuts outlive the dialog.
    explicit ShortcutDialog(Shortcuts& shortcuts, QWidget* parent = nullptr);

private:
    void setUpTable();
    void showCurrent();
    void choose(const QKeySequence& keys);
    void reset();
    void resetAll();
    void say(const QString& sentence);
    [[nodiscard]] QAction* current() const;

    Shortcuts& m_shortcuts;
    ShortcutModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QTableView* m_table;
    QKeySequenceEdit* m_keys;
    QPushButton* m_assign;
    QPushButton* m_clear;
    QPushButton* m_reset;
    QLabel* m_message;
};

} // namespace chapeau
