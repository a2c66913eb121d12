// Everything that can be done, by name: type some words of it, Enter does it. Closes itself; remembers in the settings what was used last.
#pragma once

#include "ui/palette/palette_model.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace chapeau {

class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QString& query);
    void run(const QModelIndex& index);

    PaletteModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace chapeau
