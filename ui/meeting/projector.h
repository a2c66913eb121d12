// The window for the second screen: label, title and rolling text of the paragraph on the Stage, black on white whatever the theme, and
// nothing else. It has its own keys, because whoever stands at the projector has only those: Page Down and Page Up (what a presenter's
// remote sends) for the next and the previous paragraph, B blank, F freeze and follow, + and - and 0 the size, F11 full screen, Escape out
// of it and then away.
#pragma once

#include "ui/meeting/stage.h"
#include "ui/meeting/stage_text.h"

#include <QLabel>
#include <QList>
#include <QScreen>
#include <QWidget>

namespace chapeau {

class Projector final : public QWidget {
    Q_OBJECT
public:
    /// The one of this window, made when it is first asked for.
    [[nodiscard]] static Projector& of(ViewContext& context);

    /// Full screen on a screen where the window isn't, if there is one; else as a window. The keyboard stays where it is.
    void open();
    void zoom(int steps);

    /// The first of these that the window doesn't stand on; null where there is none.
    [[nodiscard]] static QScreen* otherScreen(const QList<QScreen*>& screens, const QScreen* own);

Q_SIGNALS:
    void opened(bool isOpen);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Projector(Stage& stage, QWidget& owner);
    void showStage();
    void setPercent(int percent);
    bool takesKey(int key);
    void leave();

    Stage& m_stage;
    QWidget* m_page;
    QLabel* m_label;
    QLabel* m_title;
    StageText* m_text;
    int m_percent = 100;
};

} // namespace chapeau
