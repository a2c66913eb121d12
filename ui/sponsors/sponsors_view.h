// The co-sponsors: who they are, how it came about, and the line for the masthead.
#pragma once

#include "core/workspace/sponsoring.h"
#include "ui/sponsors/sponsor_dialog.h"
#include "ui/sponsors/sponsor_models.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

namespace chapeau {

class SponsorsView final : public QWidget {
    Q_OBJECT
public:
    explicit SponsorsView(QWidget* parent = nullptr);

    /// The registry outlives the view. `today` is the day that new entries bear at first.
    void setSponsorships(const std::vector<SponsorshipEvent>& events, const Registry& registry, Day today, bool canChange);

    void add();
    void withdraw();
    /// What was requested is done: the dialog closes.
    void takeDone();

Q_SIGNALS:
    /// Whoever does it calls takeDone(); until then the dialog stays.
    void requested(const chapeau::SponsorRequest& request);

private:
    void ask(SponsorAct act, const QString& preset);
    void showSelected();

    const Registry* m_registry = nullptr;
    Day m_today{};
    bool m_canChange = false;
    QPointer<SponsorDialog> m_dialog;
    SponsorModel* m_sponsors;
    SponsorModel* m_events;
    QTableView* m_list;
    QTableView* m_history;
    QLabel* m_title;
    QLabel* m_line;
    QLabel* m_notes; ///< what the asterisks of the line stand for, as documents print it
    QPushButton* m_add;
    QPushButton* m_withdraw;
    QPushButton* m_copy;
};

} // namespace chapeau
