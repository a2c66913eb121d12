// Says that a file is being read, how far it is, and stops it. To be seen once that has taken a moment.
#pragma once

#include "ui/work/background.h"

#include <QProgressBar>
#include <QWidget>

namespace chapeau {

class ReadingBar final : public QWidget {
    Q_OBJECT
public:
    /// `reading` outlives the bar.
    explicit ReadingBar(Background& reading, QWidget* parent = nullptr);

private:
    void begin();

    Background& m_reading;
    QProgressBar* m_bar;
};

} // namespace chapeau
