// What the window shows while no negotiation is open: how to begin, what was open last, and what changed there since.
#pragma once

#include "ui/start/recent_card.h"
#include "ui/work/background.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace chapeau {

class StartPage final : public QScrollArea {
    Q_OBJECT
public:
    /// A button for each of the commands. The surroundings outlive the page.
    StartPage(const std::vector<QAction*>& commands, const Surroundings& surroundings, QWidget* parent = nullptr);

    /// The list as the settings have it now; the files are looked into in the background.
    void refresh();
    /// Another file is being opened, and the disk is needed for that.
    void stopLooking() { m_looking.cancel(); }

Q_SIGNALS:
    void fileChosen(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void clear();
    void look(const std::vector<RecentFile>& files);
    void setTitleFont();

    const Surroundings& m_surroundings;
    QLabel* m_title;
    QLabel* m_caption;
    QVBoxLayout* m_list;
    std::map<QString, RecentCard*> m_cards;
    Background m_looking;
};

} // namespace chapeau
