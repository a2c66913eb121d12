#include "ui/shell/status_bar.h"

#include "ui/frame/unsaved.h"
#include "ui/shell/status_line.h"

#include <QEvent>
#include <QPainter>

namespace chapeau {

namespace {

constexpr int messageMs = 6000;

/// Ends in dots where the window has no room for all of it: no words of the status line make the window wider.
class ShortenedLabel final : public QLabel {
public:
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        const QRect words = contentsRect();
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ToolTip)
            setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString{});
        return QLabel::event(event);
    }
};

QLabel* statusLabel(const QString& name) {
    auto* label = new ShortenedLabel;
    label->setObjectName(name);
    label->setContentsMargins(8, 2, 8, 2);
    label->setProperty("role", QStringLiteral("quiet"));
    return label;
}

} // namespace

StatusBar::StatusBar(const ViewContext& context, QWidget* parent)
    : QStatusBar{parent}, m_context{context}, m_progress{statusLabel(QStringLiteral("progress"))},
      m_sponsors{statusLabel(QStringLiteral("sponsors"))}, m_saved{statusLabel(QStringLiteral("saved"))} {
    setSizeGripEnabled(false);
    addWidget(m_progress, 1);
    addPermanentWidget(m_sponsors);
    addPermanentWidget(m_saved);
    for (const auto signal : {&Session::closed, &Session::changed, &Session::mergeReady})
        connect(&context.session, signal, this, &StatusBar::refresh);
    connect(&context.notices, &Notices::unsavedChanged, this, &StatusBar::refresh);
    connect(&context.notices, &Notices::said, this, [this](const QString& sentence) { showMessage(sentence, messageMs); });
}

void StatusBar::refresh() {
    Session& session = m_context.session;
    if (!session.isOpen()) {
        for (auto* label : {m_progress, m_sponsors, m_saved}) label->clear();
        return;
    }
    m_progress->setText(progressLine(session.text(), session.negotiation(), session.merged()));
    m_sponsors->setText(sponsorsLine(session.negotiation(), m_context.surroundings.registry));
    if (!session.canChange()) return m_saved->setText(tr("Read only"));
    if (const QString unsaved = unsavedLine(m_context); !unsaved.isEmpty()) return m_saved->setText(unsaved);
    m_saved->setText(session.savedAt() ? savedLine(*session.savedAt(), m_context.surroundings.clock.now()) : QString{});
}

} // namespace chapeau
