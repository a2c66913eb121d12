#include "ui/draft/footnote_boxes.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace chapeau {

FootnoteBoxes::FootnoteBoxes(QString paragraph, QWidget* words, QWidget* parent)
    : QWidget{parent}, m_paragraph{std::move(paragraph)}, m_words{words}, m_rows{new QVBoxLayout{this}} {
    setObjectName(QStringLiteral("footnotes"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    hide();
}

int FootnoteBoxes::add(const QString& words, QObject* filter) {
    const int note = static_cast<int>(m_boxes.size()) + 1;
    const Box box{new QWidget{this}, new QLabel, new QLineEdit{words}, new QPushButton{tr("Remove")}};
    box.words->setObjectName(QStringLiteral("footnoteWords"));
    box.words->setPlaceholderText(tr("Words of the footnote"));
    box.words->setCursorPosition(0);
    box.words->installEventFilter(filter);
    box.words->installEventFilter(this);
    box.remove->setObjectName(QStringLiteral("removeFootnote"));
    auto* line = new QHBoxLayout{box.row};
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(box.mark);
    line->addWidget(box.words, 1);
    line->addWidget(box.remove);
    box.row->hide();
    connect(box.words, &QLineEdit::textChanged, this, &FootnoteBoxes::typed);
    connect(box.words, &QLineEdit::returnPressed, this, [this, note] { Q_EMIT written(note); });
    connect(box.remove, &QPushButton::clicked, this, [this, note] { Q_EMIT removeWanted(note); });
    m_boxes.emplace(note, box);
    return note;
}

void FootnoteBoxes::name(const Box& box, const QString& mark) const {
    box.mark->setText(mark);
    box.words->setAccessibleName(tr("Footnote %1 of %2").arg(mark, m_paragraph));
    box.remove->setAccessibleName(tr("Remove footnote %1").arg(mark));
}

void FootnoteBoxes::show(const std::vector<Shown>& notes) {
    if (notes == m_shown) return;
    m_shown = notes;
    for (const auto& [note, box] : m_boxes) m_rows->removeWidget(box.row);
    std::map<int, Box> hidden = m_boxes;
    QWidget* before = m_words;
    for (const auto& shown : notes) {
        const Box& box = m_boxes.at(shown.note);
        hidden.erase(shown.note);
        name(box, shown.mark);
        m_rows->addWidget(box.row);
        box.row->show();
        // The keyboard goes through them in the order of the text, whichever came first.
        setTabOrder(before, box.words);
        setTabOrder(box.words, box.remove);
        before = box.remove;
    }
    for (const auto& [note, box] : hidden) box.row->hide();
    setVisible(!notes.empty());
}

QString FootnoteBoxes::words(int note) const {
    return m_boxes.at(note).words->text();
}

void FootnoteBoxes::goTo(int note) {
    m_boxes.at(note).words->setFocus();
    m_boxes.at(note).words->selectAll();
}

int FootnoteBoxes::wantedHeight() const {
    return m_shown.empty() ? 0 : m_rows->sizeHint().height();
}

/// Left, a box shows where its words begin.
bool FootnoteBoxes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        auto* words = qobject_cast<QLineEdit*>(watched);
        if (words != nullptr && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) words->setCursorPosition(0);
    }
    return QWidget::eventFilter(watched, event);
}

void FootnoteBoxes::keyPressEvent(QKeyEvent* event) {
    event->accept();
}

} // namespace chapeau
