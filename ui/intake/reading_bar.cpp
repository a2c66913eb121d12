#include "ui/intake/reading_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace chapeau {

namespace {

constexpr int momentMs = 250;

}

ReadingBar::ReadingBar(Background& reading, QWidget* parent) : QWidget{parent}, m_reading{reading}, m_bar{new QProgressBar} {
    setObjectName(QStringLiteral("progress"));
    auto* what = new QLabel{tr("Reading it and finding where each part lands…")};
    auto* stop = new QPushButton{tr("St&op")};
    stop->setObjectName(QStringLiteral("stop"));
    stop->setAccessibleName(tr("Stop reading"));
    stop->setAutoDefault(false);
    m_bar->setAccessibleName(what->text());
    m_bar->setRange(0, 0);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    hide();
    connect(stop, &QPushButton::clicked, &m_reading, &Background::cancel);
    connect(&m_reading, &Background::started, this, &ReadingBar::begin);
    connect(&m_reading, &Background::finished, this, &QWidget::hide);
    connect(&m_reading, &Background::progressed, m_bar, [this](int done, int total) {
        m_bar->setMaximum(total);
        m_bar->setValue(done);
    });
}

void ReadingBar::begin() {
    m_bar->setRange(0, 0);
    QTimer::singleShot(momentMs, this, [this] { setVisible(m_reading.isRunning()); });
}

} // namespace chapeau
