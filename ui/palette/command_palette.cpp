#include "ui/palette/command_palette.h"

#include "ui/palette/palette_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr qsizetype mostUsed = 30;
constexpr QSize largest{620, 420};
const QString usedKey = QStringLiteral("palette/used");

void rememberUse(const QString& id) {
    QStringList used = QSettings{}.value(usedKey).toStringList();
    used.removeAll(id);
    used.prepend(id);
    QSettings{}.setValue(usedKey, used.mid(0, mostUsed));
}

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog{parent, Qt::Popup | Qt::FramelessWindowHint}, m_model{new PaletteModel{std::move(entries),
                                                                                     QSettings{}.value(usedKey).toStringList(), this}},
      m_line{new QLineEdit}, m_list{new QListView}, m_nothing{new QLabel{tr("Nothing matches. Try another word.")}} {
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setAccessibleName(tr("Command or paragraph"));
    m_line->setPlaceholderText(tr("What do you want to do? Or a paragraph, such as OP2"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate{this});
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setProperty("role", QStringLiteral("quiet"));
    m_nothing->setContentsMargins(12, 8, 12, 8);
    m_nothing->hide();
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::follow);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_line);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    const QSize room = parent->size();
    resize(largest.boundedTo(room));
    move(parent->mapToGlobal(QPoint{(room.width() - width()) / 2, std::min(90, room.height() - height())}));
    follow({});
    m_line->setFocus();
}

void CommandPalette::follow(const QString& query) {
    m_model->setQuery(query);
    m_nothing->setVisible(m_model->rowCount() == 0);
    // A view takes no disabled line as its current one.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->entry(m_model->index(row)).isEnabled) continue;
        return m_list->setCurrentIndex(m_model->index(row));
    }
}

void CommandPalette::run(const QModelIndex& index) {
    if (!index.isValid() || !m_model->entry(index).isEnabled) return;
    const PaletteEntry entry = m_model->entry(index);
    rememberUse(entry.id);
    close();
    // After this popup is gone, so that what is opened gets the keyboard.
    QTimer::singleShot(0, qApp, entry.run);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(m_list->currentIndex()); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

} // namespace chapeau
