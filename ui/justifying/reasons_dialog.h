// "Reason and sources": why something at one paragraph is proposed, and where its language comes from. Each proposal on the paragraph, and
// the paragraph itself, can be chosen in turn; what was written for one is kept while another is looked at, and all of it is saved at once.
#pragma once

#include "ui/justifying/reason_targets.h"
#include "ui/justifying/sources_box.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <vector>

namespace chapeau {

class ReasonsDialog final : public QDialog {
    Q_OBJECT
public:
    /// At least one target; `label` is that of the paragraph, `headings` are those in use.
    ReasonsDialog(const QString& label, std::vector<ReasonTarget> targets, const std::vector<std::string>& headings,
                  QWidget* parent = nullptr);

    void choose(const JustificationTarget& target);
    /// All that was written, for justify().
    [[nodiscard]] std::vector<JustificationChange> changes() const;

Q_SIGNALS:
    /// The dialog stays until it is accepted: what is refused isn't lost.
    void saveWanted();

private:
    [[nodiscard]] QWidget* whyBox(const std::vector<std::string>& headings);
    void showTarget();
    void takeFields();
    void check();

    std::vector<ReasonTarget> m_targets; ///< with what is said now
    std::size_t m_shown = 0;
    QComboBox* m_target;
    QLabel* m_change;
    QPlainTextEdit* m_reason;
    QComboBox* m_heading;
    QLineEdit* m_point;
    QWidget* m_why;
    SourcesBox* m_sources;
    QLabel* m_refusal;
    QPushButton* m_save;
};

} // namespace chapeau
