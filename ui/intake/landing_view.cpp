#include "ui/intake/landing_view.h"

#include "ui/intake/card_delegate.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace chapeau {

namespace {

QLabel* caption(const QString& text) {
    auto* label = new QLabel{text};
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

} // namespace

LandingView::LandingView(QWidget* parent)
    : QWidget{parent}, m_sentModel{new LandedModel{this}},
      m_draftModel{new DraftLineModel{this}}, m_sent{makeList(QStringLiteral("landed"), tr("What they sent, and where each part lands"))},
      m_draft{makeList(QStringLiteral("landsOn"), tr("The draft that it lands on"))}, m_strip{nullptr}, m_shown{new QComboBox},
      m_empty{new QLabel} {
    m_sent->setModel(m_sentModel);
    m_draft->setModel(m_draftModel);
    m_strip = new ConnectorStrip{*m_sent, *m_draft};
    m_shown->setObjectName(QStringLiteral("shown"));
    m_shown->setAccessibleName(tr("Parts to show"));
    m_shown->addItems({tr("What changes"), tr("To look at"), tr("Everything")});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("noParts"));
    m_empty->setProperty("role", QStringLiteral("quiet"));
    auto* layout = new QGridLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(caption(tr("What they sent")));
    head->addStretch();
    head->addWidget(m_shown);
    layout->addLayout(head, 0, 0);
    layout->addWidget(caption(tr("Where it lands")), 0, 2);
    layout->addWidget(m_sent, 1, 0);
    layout->addWidget(m_empty, 1, 0);
    layout->addWidget(m_strip, 1, 1);
    layout->addWidget(m_draft, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);
    m_sent->installEventFilter(this);
    m_sent->viewport()->installEventFilter(this);
    for (auto* list : {m_sent, m_draft}) {
        connect(list->verticalScrollBar(), &QScrollBar::valueChanged, m_strip, qOverload<>(&QWidget::update));
        connect(list->verticalScrollBar(), &QScrollBar::rangeChanged, m_strip, qOverload<>(&QWidget::update));
    }
    connect(m_sent->selectionModel(), &QItemSelectionModel::currentChanged, this, &LandingView::follow);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &LandingView::filter);
    connect(m_sentModel, &LandedModel::ticked, this,
            [this](int row, bool tabled) { Q_EMIT ticked(QString{m_sentModel->row(row).key}, tabled); });
    connect(m_strip, &ConnectorStrip::aimed, this,
            [this](int row, const Aim& aim) { Q_EMIT aimed(QString{m_sentModel->row(row).key}, aim); });
}

QListView* LandingView::makeList(const QString& objectName, const QString& accessibleName) {
    auto* list = new QListView;
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setItemDelegate(new CardDelegate{list});
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setMinimumWidth(220);
    return list;
}

void LandingView::setText(const LabelledText& text) {
    m_draftModel->setText(text);
}

bool LandingView::isShown(const IntakeRow& row) const {
    switch (m_shown->currentIndex()) {
    case changing: return row.changed || row.needsLook;
    case lookAt: return row.needsLook || row.unplaced;
    default: return true;
    }
}

void LandingView::setRows(std::vector<IntakeRow> rows) {
    m_rows = std::move(rows);
    filter();
}

void LandingView::filter() {
    const auto* before = chosen();
    const QString key = before == nullptr ? QString{} : before->key;
    const int at = m_sent->currentIndex().row();
    std::vector<IntakeRow> shown;
    std::ranges::copy_if(m_rows, std::back_inserter(shown), [this](const IntakeRow& row) { return isShown(row); });
    const bool isEmpty = shown.empty();
    m_sentModel->setRows(std::move(shown));
    m_sent->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_shown->currentIndex() == lookAt ? tr("Nothing is left to look at.")
                                                       : tr("It reads word for word as the draft does: there is nothing to table."));
    int row = m_sentModel->find(key);
    if (row < 0 && !key.isEmpty()) row = std::min(at, m_sentModel->rowCount() - 1);
    if (row >= 0)
        m_sent->setCurrentIndex(m_sentModel->index(row, 0));
    else if (!chooseNextToLookAt() && !isEmpty)
        m_sent->setCurrentIndex(m_sentModel->index(0, 0));
    if (isEmpty) Q_EMIT chosenChanged();
    m_strip->update();
}

const IntakeRow* LandingView::chosen() const {
    const auto index = m_sent->currentIndex();
    return index.isValid() ? &m_sentModel->row(index.row()) : nullptr;
}

void LandingView::choose(const QString& key) {
    if (const int row = m_sentModel->find(key); row >= 0) m_sent->setCurrentIndex(m_sentModel->index(row, 0));
}

bool LandingView::chooseNextToLookAt() {
    const int count = m_sentModel->rowCount();
    const int from = m_sent->currentIndex().row();
    for (int step = 1; step <= count; ++step) {
        const int row = (from + step + count) % count;
        if (!m_sentModel->row(row).needsLook && !m_sentModel->row(row).unplaced) continue;
        m_sent->setCurrentIndex(m_sentModel->index(row, 0));
        return true;
    }
    return false;
}

void LandingView::lookAtNext() {
    if (chooseNextToLookAt()) focusList();
}

void LandingView::forgetChoice() {
    m_isTouched = false;
    m_sentModel->setRows({});
}

void LandingView::focusList() {
    m_sent->setFocus(Qt::OtherFocusReason);
}

/// The paragraph that the chosen part lands on comes into sight and is marked.
void LandingView::follow() {
    if (const auto* row = chosen()) {
        m_sent->scrollTo(m_sent->currentIndex());
        const auto index = row->target ? m_draftModel->index(static_cast<int>(*row->target), 0) : QModelIndex{};
        m_draft->setCurrentIndex(index);
        if (index.isValid()) m_draft->scrollTo(index, QAbstractItemView::PositionAtCenter);
        if (!index.isValid()) m_draft->clearSelection();
    }
    m_strip->update();
    Q_EMIT chosenChanged();
}

bool LandingView::takesKey(int key) {
    if (key == Qt::Key_Escape && m_strip->isDragging()) return m_strip->cancelDrag(), true;
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_F2) return false;
    Q_EMIT aimWanted();
    return true;
}

/// Drawing a part from the list begins once the mouse has left the list: until then it chooses.
bool LandingView::takesMouse(const QMouseEvent& mouse) {
    const QPoint screen = mouse.globalPosition().toPoint();
    if (mouse.type() == QEvent::MouseButtonPress) m_pressed = mouse.position().toPoint();
    if (mouse.type() == QEvent::MouseMove && m_pressed && mouse.buttons().testFlag(Qt::LeftButton)) {
        if (!m_strip->isDragging() && (mouse.position().toPoint() - *m_pressed).manhattanLength() >= QApplication::startDragDistance())
            m_strip->beginDrag(m_sent->indexAt(*m_pressed).row(), screen);
        m_strip->drag(screen);
        return m_strip->isDragging();
    }
    if (mouse.type() != QEvent::MouseButtonRelease) return false;
    m_pressed.reset();
    if (!m_strip->isDragging()) return false;
    m_strip->endDrag(screen);
    return true;
}

bool LandingView::eventFilter(QObject* watched, QEvent* event) {
    m_isTouched = m_isTouched || event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    if (watched == m_sent && event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent*>(event)->key())) return true;
    if (watched == m_sent->viewport()) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease)
            if (takesMouse(*static_cast<QMouseEvent*>(event))) return true;
        if (event->type() == QEvent::MouseButtonDblClick) return Q_EMIT aimWanted(), true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chapeau
