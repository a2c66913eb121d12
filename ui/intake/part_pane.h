// The part that is chosen: its change as it would be tabled, why it should be looked at, and where it lands, to be typed otherwise.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

#include "ui/intake/intake_rows.h"

namespace chapeau {

class PartPane final : public QWidget {
    Q_OBJECT
public:
    explicit PartPane(QWidget* parent = nullptr);

    void setPlaces(const QStringList& labels);
    /// Null where nothing is chosen.
    void show(const IntakeRow* row, bool canJoin, bool canTakeApart);
    /// The field for the place, to be typed over.
    void askWhere();
    /// Says that it can't be laid there, where that was typed.
    void refuse(const QString& written);
    /// The same where it was drawn.
    void refuseThere();

Q_SIGNALS:
    void aimed(const QString& written);
    void joinWanted();
    void takeApartWanted();
    void left(); ///< nothing was said, or enough: back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showChange();
    void showReason(const QString& reason);

    std::optional<IntakeRow> m_row;
    QLabel* m_change;
    QLabel* m_reason;
    QLabel* m_where;
    QLineEdit* m_place;
    QPushButton* m_join;
    QPushButton* m_apart;
};

} // namespace chapeau
