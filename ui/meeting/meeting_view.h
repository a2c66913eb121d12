// The paragraph under discussion in large type, with its label, its state and what stands on the projector: for the table, not for the
// room. It shows all that the draft shows; what may be shown to the room is the projector's.
#pragma once

#include "core/standing/projecting.h"
#include "ui/meeting/stage_text.h"
#include "ui/paragraphs/paragraph_rows.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace chapeau {

struct MeetingState {
    std::optional<Projection> projection{};
    std::optional<ParagraphRow> row{};
    std::size_t number = 0; ///< of the paragraph, from 1
    std::size_t count = 0;
    bool canChange = false;

    friend bool operator==(const MeetingState&, const MeetingState&) = default;
};

/// What is decided about the projector.
struct ProjectorState {
    bool isOpen = false;
    bool follows = true;
    bool isBlank = false;
    bool showsOwn = false;
    bool hasOwn = false; ///< the selected paragraph has words of our own drafting
    QString label{};     ///< of the paragraph on it
};

class MeetingView final : public QWidget {
    Q_OBJECT
public:
    explicit MeetingView(QWidget* parent = nullptr);

    void setState(const MeetingState& state);
    void setProjector(const ProjectorState& state);

Q_SIGNALS:
    void stepped(int by);
    void agreeWanted();
    void projectorWanted(bool open);
    void followWanted(bool follows);
    void blankWanted(bool blank);
    void ownWanted(bool shows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHeader();
    void makeFoot();
    void dress();
    void showState();

    MeetingState m_state;
    QLabel* m_label;
    QLabel* m_standing;
    QLabel* m_place;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_agree;
    StageText* m_text;
    QPushButton* m_projector;
    QCheckBox* m_follow;
    QCheckBox* m_blank;
    QCheckBox* m_own;
    QLabel* m_onProjector;
};

} // namespace chapeau
