// Takes in a delegation's file in two steps: from whom it is, then where each part lands. Reading and mapping go on in the background;
// nothing is tabled before the person says so.
#pragma once

#include "core/workspace/taking/taking_in.h"
#include "ui/delegations/delegation_field.h"
#include "ui/files/file_field.h"
#include "ui/intake/landed_model.h"
#include "ui/work/background.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <memory>

namespace chapeau {

class TakeInDialog final : public QDialog {
    Q_OBJECT
public:
    /// The registry and the clock outlive the dialog.
    TakeInDialog(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, const Clock& clock, QWidget* parent = nullptr);

    void setFile(const QString& file) { m_file->setFile(file); }

Q_SIGNALS:
    void tabled(const std::shared_ptr<const chapeau::Taking>& taking);

private:
    QWidget* makeForm();
    QWidget* makeLanding();
    void check();
    void forward();
    void read();
    void showLanding(Result<Taking> taking);
    void showRows();

    std::shared_ptr<const Negotiation> m_negotiation;
    const Registry& m_registry;
    const Clock& m_clock;
    std::shared_ptr<const Taking> m_taking;
    FileField* m_file;
    DelegationField* m_from;
    QLineEdit* m_round;
    QStackedWidget* m_pages;
    LandedModel* m_model;
    QTableView* m_table;
    QLabel* m_summary;
    QLabel* m_notices;
    QCheckBox* m_onlyChanged;
    QPushButton* m_forward;
    Background m_background;
};

} // namespace chapeau
