// What they sent beside the draft, with lines between. Enter or F2 asks where the chosen part lands, Space says whether it is tabled, and a
// part is drawn to another paragraph with the mouse.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QWidget>

#include "ui/intake/connector_strip.h"
#include "ui/intake/landed_model.h"

#include <optional>

namespace chapeau {

class LandingView final : public QWidget {
    Q_OBJECT
public:
    explicit LandingView(QWidget* parent = nullptr);

    void setText(const LabelledText& text);
    /// The part that was chosen stays chosen; the first time it is the first to look at.
    void setRows(std::vector<IntakeRow> rows);
    /// Null where nothing is chosen.
    [[nodiscard]] const IntakeRow* chosen() const;
    void choose(const QString& key);
    /// A person has been in the lists since forgetChoice(): what they chose stays.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    void forgetChoice();
    /// The next of those that a person should look at, from the top again after the last. False where there is none.
    bool chooseNextToLookAt();
    void focusList();
    /// The next that needs a look, with the keyboard.
    void lookAtNext();

Q_SIGNALS:
    void chosenChanged();
    void aimWanted();
    void aimed(const QString& key, const chapeau::Aim& aim);
    void ticked(const QString& key, bool tabled);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Shown { changing, lookAt, everything };
    [[nodiscard]] bool isShown(const IntakeRow& row) const;
    void filter();
    void follow();
    bool takesKey(int key);
    bool takesMouse(const QMouseEvent& mouse);
    QListView* makeList(const QString& objectName, const QString& accessibleName);

    std::vector<IntakeRow> m_rows;
    bool m_isTouched = false;
    std::optional<QPoint> m_pressed;
    LandedModel* m_sentModel;
    DraftLineModel* m_draftModel;
    QListView* m_sent;
    QListView* m_draft;
    ConnectorStrip* m_strip;
    QComboBox* m_shown;
    QLabel* m_empty;
};

} // namespace chapeau
