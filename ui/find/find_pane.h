// Find and replace in the whole workspace: a search that follows what is typed, its hits in a list, and for replacing what each would
// become, with a check box. Searches in the background.
#pragma once

#include "ui/find/hit_model.h"
#include "ui/frame/view_context.h"
#include "ui/work/background.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <array>

namespace chapeau {

class FindPane final : public QWidget {
    Q_OBJECT
public:
    explicit FindPane(ViewContext& context, QWidget* parent = nullptr);

    // Commands.
    void startFinding();
    void startReplacing();
    void next() { step(1); }
    void previous() { step(-1); }

    // What counts as a hit; the words that are looked for are kept nowhere.
    [[nodiscard]] QVariantMap shownAs() const;
    void showAs(const QVariantMap& kept);

    /// The workspace has changed: looks again.
    void refresh();
    [[nodiscard]] bool isIdle() const { return !m_pause.isActive() && !m_background.isRunning(); }

Q_SIGNALS:
    void shownAsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Found = Result<std::vector<FoundText>>;

    QLayout* makeLines();
    [[nodiscard]] std::array<QCheckBox*, 4> options() const { return {m_case, m_accents, m_words, m_expression}; }
    void makeTable();
    void setReplacing(bool on);
    void search();
    void showFound(const Found& found);
    void showCounts();
    void step(int by);
    void goTo(const QModelIndex& index);
    void replace();
    [[nodiscard]] bool mayChangeOthers(const std::vector<ChosenMatches>& chosen);

    ViewContext& m_context;
    HitModel* m_model;
    QLineEdit* m_query;
    QLineEdit* m_replacement;
    QCheckBox* m_case;
    QCheckBox* m_accents;
    QCheckBox* m_words;
    QCheckBox* m_expression;
    QPushButton* m_replace;
    QLabel* m_count;
    QTableView* m_table;
    bool m_replacing = false;
    std::vector<FoundText> m_found;
    std::shared_ptr<const Negotiation> m_searched; ///< what the hits are of
    QTimer m_pause;
    int m_stepWanted = 0; ///< once it is found
    Background m_background{this};
};

} // namespace chapeau
