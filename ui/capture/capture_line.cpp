#include "ui/capture/capture_line.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace chapeau {

namespace {

constexpr int listWidth = 400;
constexpr int gap = 8; // between the list and what it must not cover
constexpr int visibleCandidates = 8;

} // namespace

CaptureLine::CaptureLine(QWidget* parent)
    : QLineEdit{parent}, m_candidates{new QStringListModel{this}}, m_completer{new QCompleter{m_candidates, this}} {
    // Not setCompleter(): that one completes the whole line, and Enter would choose before it tables.
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(visibleCandidates);
    m_completer->popup()->setObjectName(QStringLiteral("captureCompletions"));
    // Qt's own delegate of the list knows no style sheet.
    m_completer->popup()->setItemDelegate(new QStyledItemDelegate{m_completer->popup()});
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &CaptureLine::candidateChosen);
}

void CaptureLine::offer(const QStringList& candidates, const QWidget& roof) {
    m_candidates->setStringList(candidates);
    if (candidates.isEmpty() || !hasFocus()) return m_completer->popup()->hide();
    m_completer->popup()->setCurrentIndex({});
    const int top = roof.mapTo(window(), QPoint{}).y() - mapTo(window(), QPoint{}).y() - gap;
    m_completer->complete({cursorRect().left(), top, listWidth, height() - top});
}

QStringList CaptureLine::offered() const {
    return isOffering() ? m_candidates->stringList() : QStringList{};
}

void CaptureLine::putAway() {
    if (!text().isEmpty()) m_last = text();
    m_completer->popup()->hide();
    clear();
}

bool CaptureLine::isOffering() const {
    return m_completer->popup()->isVisible();
}

void CaptureLine::chooseFirst() {
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    const QString candidate = chosen.isValid() ? chosen.data().toString() : m_candidates->stringList().value(0);
    m_completer->popup()->hide();
    Q_EMIT candidateChosen(candidate);
}

bool CaptureLine::takesKey(const QKeyEvent& key) {
    switch (key.key()) {
    case Qt::Key_Tab:
        if (!isOffering()) return false;
        chooseFirst();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOffering() && m_completer->popup()->currentIndex().isValid()) {
            chooseFirst();
        } else {
            m_completer->popup()->hide();
            Q_EMIT entered();
        }
        return true;
    case Qt::Key_Escape:
        if (isOffering()) {
            m_completer->popup()->hide();
        } else if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            putAway();
        }
        return true;
    case Qt::Key_Up:
        if (!text().isEmpty() || m_last.isEmpty()) return false;
        setText(m_last);
        return true;
    default: return false;
    }
}

bool CaptureLine::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    // In an empty line Ctrl+Z is the undo of the window: it takes back what was tabled.
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) return false;
    }
    return QLineEdit::event(event);
}

} // namespace chapeau
