#include "ui/draft/paragraph_editor.h"

#include "core/text/note_calls.h"
#include "ui/draft/word_formats.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <set>

namespace chapeau {

namespace {

constexpr int padding = 6;
constexpr int gap = 4;

bool isSave(const QKeyEvent& event) {
    return event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::ShiftModifier) &&
           (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

bool isLineEnd(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QTextEdit::ExtraSelection selection(QTextDocument* document, const CharRange& chars, const QTextCharFormat& format) {
    QTextEdit::ExtraSelection made;
    made.cursor = QTextCursor{document};
    made.cursor.setPosition(chars.begin);
    made.cursor.setPosition(chars.end, QTextCursor::KeepAnchor);
    made.format = format;
    return made;
}

/// Lines as far apart as in the document.
void setLeading(QTextEdit& edit) {
    QTextBlockFormat format;
    format.setLineHeight(documentLeading * 100, QTextBlockFormat::ProportionalHeight);
    QTextCursor all{edit.document()};
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(format);
}

QLabel* wrappedLabel(const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setMargin(padding);
    return label;
}

int heightOf(const QLabel& label, int width) {
    return label.text().isEmpty() ? 0 : label.heightForWidth(width) + gap;
}

/// For one paragraph as plain words, as high as they are.
void prepare(QTextEdit& edit) {
    edit.setObjectName(QStringLiteral("paragraphWords"));
    edit.setAcceptRichText(false);
    edit.setTabChangesFocus(true);
    edit.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit.setContextMenuPolicy(Qt::DefaultContextMenu);
}

void italicize(QTextEdit& edit, const RichText& base) {
    QTextCharFormat italic;
    italic.setFontItalic(true);
    for (const auto& range : base.italic) selection(edit.document(), charRange(base.text, range), italic).cursor.mergeCharFormat(italic);
}

} // namespace

ParagraphEditor::ParagraphEditor(const QString& name, const RichText& base, Suggestions suggestions, QWidget* parent)
    : QFrame{parent}, m_base{base}, m_suggestions{std::move(suggestions)}, m_edit{new WordsEdit}, m_footnotes{new FootnoteBoxes{name,
                                                                                                                                m_edit}},
      m_change{wrappedLabel("paragraphChange")}, m_notice{wrappedLabel("paragraphNotice")}, m_foot{new QWidget} {
    setObjectName(QStringLiteral("paragraphEditor"));
    setProperty("role", QStringLiteral("paper"));
    setAutoFillBackground(true);
    prepare(*m_edit);
    m_edit->setAccessibleName(tr("Words of %1").arg(name));
    m_change->setTextFormat(Qt::RichText);
    m_notice->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox;
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::YesRole);
    save->setObjectName(QStringLiteral("saveParagraph"));
    save->setAccessibleName(tr("Save %1").arg(name));
    auto* leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    leave->setAccessibleName(tr("Cancel: %1 stays as it was").arg(name));
    auto* hint = new QLabel{alongWindow(tr("%1 · Ctrl+Enter saves, Esc cancels").arg(name))};
    hint->setProperty("role", QStringLiteral("quiet"));
    auto* line = new QHBoxLayout{m_foot};
    line->setContentsMargins(padding, 0, padding, 0);
    line->addWidget(hint, 1);
    line->addWidget(buttons);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(gap);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_footnotes);
    layout->addWidget(m_change);
    layout->addWidget(m_notice);
    layout->addWidget(m_foot);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_edit->viewport()->installEventFilter(this);
    dress();
    fill(base, base);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        followMarks();
        Q_EMIT typed();
    });
    connect(m_footnotes, &FootnoteBoxes::typed, this, &ParagraphEditor::typed);
    connect(m_footnotes, &FootnoteBoxes::removeWanted, this, [this](int note) {
        m_edit->removeMark(note);
        m_edit->setFocus();
    });
    connect(m_footnotes, &FootnoteBoxes::written, this, [this](int note) {
        m_edit->goBehindMark(note);
        m_edit->setFocus();
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ParagraphEditor::heightChanged);
    connect(save, &QPushButton::clicked, this, &ParagraphEditor::saveWanted);
    connect(leave, &QPushButton::clicked, this, &ParagraphEditor::leaveWanted);
    setNotice({}, false);
}

RichText ParagraphEditor::text() const {
    const QString words = m_edit->words();
    RichText text{utf8(words), {}, {}};
    for (const auto& mark : m_edit->marks())
        text.notes.push_back({utf8(words.left(mark.at)).size(), utf8(m_notes.at(mark.note).mark), utf8(m_footnotes->words(mark.note))});
    return text;
}

/// A box that stands for the same footnote keeps standing for it, with the keyboard where it has it.
int ParagraphEditor::noteFor(const NoteCall& call, const std::vector<int>& reusable) {
    const QString words = qs(call.text);
    const auto same = std::ranges::find_if(reusable, [&](int note) { return m_footnotes->words(note) == words; });
    const int note = same == reusable.end() ? m_footnotes->add(words, this) : *same;
    m_notes.insert_or_assign(note, Note{qs(call.mark), call.text.empty()});
    return note;
}

void ParagraphEditor::fill(const RichText& text, const RichText& base) {
    std::vector<int> reusable;
    for (const auto& mark : m_edit->marks()) reusable.push_back(mark.note);
    // No box goes while the marks are away: one may have the keyboard.
    const QSignalBlocker quiet{m_edit};
    const QString words = qs(text.text);
    m_edit->setPlainText(words);
    QTextCursor all{m_edit->document()};
    all.select(QTextCursor::Document);
    all.setCharFormat({});
    setLeading(*m_edit);
    italicize(*m_edit, withText(base, text.text));
    for (const NoteCall& call : text.notes) {
        const int note = noteFor(call, reusable);
        std::erase(reusable, note);
        m_edit->putMark({note, charRange(text.text, {0, std::min(call.at, text.text.size())}).end});
    }
    followMarks();
    m_edit->document()->clearUndoRedoStacks();
}

void ParagraphEditor::carry(const RichText& base, const RichText& text) {
    const QString shown = m_edit->words();
    const auto cursor = utf8(shown.left(m_edit->cursorInWords())).size();
    m_base = base;
    fill(text, base);
    const auto at = std::min(movedOffset(cursor, diffWords(utf8(shown), text.text)), text.text.size());
    QTextCursor there{m_edit->document()};
    there.setPosition(m_edit->placeBehind(charRange(text.text, {0, at}).end));
    m_edit->setTextCursor(there);
    Q_EMIT typed();
}

/// The numbers of the footnotes follow the order of their marks.
void ParagraphEditor::followMarks() {
    std::size_t number = m_notesBefore;
    std::map<int, QString> written;
    std::vector<FootnoteBoxes::Shown> shown;
    for (const auto& mark : m_edit->marks()) {
        QString& name = m_notes[mark.note].mark;
        if (isNumbered(utf8(name))) name = QString::number(++number);
        written.emplace(mark.note, name);
        shown.push_back({mark.note, name});
    }
    m_edit->setWritten(written);
    m_footnotes->show(shown);
    Q_EMIT heightChanged();
}

void ParagraphEditor::setNotesBefore(std::size_t notes) {
    if (notes == m_notesBefore) return;
    m_notesBefore = notes;
    followMarks();
}

void ParagraphEditor::insertFootnote() {
    const int note = m_footnotes->add({}, this);
    m_notes.emplace(note, Note{});
    m_edit->putMark(note);
    m_footnotes->goTo(note);
}

std::optional<QString> ParagraphEditor::goToEmptyFootnote() {
    for (const auto& mark : m_edit->marks()) {
        const Note& note = m_notes.at(mark.note);
        if (note.hasNoWords || !m_footnotes->words(mark.note).simplified().isEmpty()) continue;
        m_footnotes->goTo(mark.note);
        return note.mark;
    }
    return std::nullopt;
}

void ParagraphEditor::setNotice(const QString& sentence, bool contested) {
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_notice->setProperty("role", contested ? QStringLiteral("conflict") : QStringLiteral("quiet"));
    style()->polish(m_notice);
    const QString keys = tr("Ctrl+Enter saves, Escape cancels");
    m_edit->setAccessibleDescription(sentence.isEmpty() ? keys : sentence + u' ' + keys);
    Q_EMIT heightChanged();
}

void ParagraphEditor::setWords(const QString& words) {
    m_edit->selectAll();
    m_edit->insertPlainText(words);
}

void ParagraphEditor::setText(const RichText& text) {
    setWords(qs(text.text));
    for (const NoteCall& call : text.notes)
        m_edit->putMark({noteFor(call, {}), charRange(text.text, {0, std::min(call.at, text.text.size())}).end});
}

bool ParagraphEditor::isTouched() const {
    if (words().simplified() != qs(m_base.text).simplified()) return true;
    const RichText typed = text();
    return !callsTheSame(tidied(typed.text, typed.notes).notes, tidied(m_base.text, m_base.notes).notes);
}

void ParagraphEditor::dress() {
    const QScopedValueRollback dressing{m_dressing, true};
    const QFont document = documentFont(font());
    m_edit->setFont(document);
    m_change->setFont(document);
}

void ParagraphEditor::setChecked(const CheckedWords& checked) {
    if (checked.words != words()) return;
    m_checked = checked;
    for (auto& chars : m_checked.inserted) chars = m_edit->placeOf(chars);
    for (auto& chars : m_checked.misspelt) chars = m_edit->placeOf(chars);
    markWords();
    m_change->setText(checked.change);
    m_change->setAccessibleName(checked.spoken);
    m_change->setVisible(!checked.change.isEmpty());
    Q_EMIT heightChanged();
}

/// What is new and misspelt has the wave alone: the line under it would hide that.
void ParagraphEditor::markWords() {
    const Theme theme = themeOf(palette());
    const auto inserted = formatOf(WordMark::inserted, theme);
    const auto misspelt = formatOf(WordMark::misspelt, theme);
    auto both = inserted;
    both.merge(misspelt);
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto& chars : m_checked.inserted) selections << selection(m_edit->document(), chars, inserted);
    for (const auto& chars : m_checked.misspelt) {
        selections << selection(m_edit->document(), chars, misspelt);
        for (const auto& added : m_checked.inserted) {
            const CharRange shared{std::max(chars.begin, added.begin), std::min(chars.end, added.end)};
            if (shared.begin < shared.end) selections << selection(m_edit->document(), shared, both);
        }
    }
    m_edit->setExtraSelections(selections);
}

int ParagraphEditor::heightForWidth(int width) const {
    const int inside = width - 2 * padding - 2 * frameWidth();
    const int words = static_cast<int>(std::ceil(m_edit->document()->size().height())) + 2 * m_edit->frameWidth() + 2;
    const int footnotes = m_footnotes->wantedHeight() > 0 ? m_footnotes->wantedHeight() + gap : 0;
    const int said = heightOf(*m_change, inside) + heightOf(*m_notice, inside);
    return words + footnotes + said + m_foot->sizeHint().height() + gap + 2 * padding + 2 * frameWidth();
}

bool ParagraphEditor::eventFilter(QObject* watched, QEvent* event) {
    const bool ofWords = watched == m_edit || watched == m_edit->viewport();
    if (event->type() == QEvent::ContextMenu && ofWords) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        const QPoint at = byKey ? m_edit->cursorRect().center() : m_edit->viewport()->mapFromGlobal(menu->globalPos());
        showMenu(at, m_edit->viewport()->mapToGlobal(at));
        return true;
    }
    if (watched == m_edit->viewport() || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool leaves = key.key() == Qt::Key_Escape;
    const bool writesNothing = watched == m_edit && isLineEnd(key) && key.modifiers() == Qt::NoModifier;
    if (!leaves && !isSave(key) && !writesNothing) return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    // A paragraph is one line: the Enter key alone writes nothing.
    if (leaves) Q_EMIT leaveWanted();
    if (isSave(key)) Q_EMIT saveWanted();
    return true;
}

void ParagraphEditor::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_dressing) dress();
}

QTextCursor ParagraphEditor::misspeltAt(int position) const {
    const auto found =
        std::ranges::find_if(m_checked.misspelt, [&](const CharRange& chars) { return chars.begin <= position && position <= chars.end; });
    if (found == m_checked.misspelt.end() || m_checked.words != words()) return {};
    return selection(m_edit->document(), *found, {}).cursor;
}

void ParagraphEditor::showMenu(const QPoint& at, const QPoint& global) {
    auto* menu = m_edit->createStandardContextMenu();
    menu->setObjectName(QStringLiteral("wordsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QTextCursor word = misspeltAt(m_edit->cursorForPosition(at).position());
    if (!word.isNull()) {
        QAction* first = menu->actions().value(0);
        const auto suggestions = m_suggestions(word.selectedText());
        for (const auto& suggestion : suggestions) {
            auto* action = new QAction{suggestion, menu};
            connect(action, &QAction::triggered, this, [word, suggestion]() mutable { word.insertText(suggestion); });
            menu->insertAction(first, action);
        }
        if (suggestions.isEmpty()) {
            auto* none = new QAction{tr("No suggestions"), menu};
            none->setEnabled(false);
            menu->insertAction(first, none);
        }
        auto* learn = new QAction{tr("Add “%1” to my words").arg(word.selectedText()), menu};
        connect(learn, &QAction::triggered, this, [this, text = word.selectedText()] { Q_EMIT learnWanted(text); });
        menu->insertAction(first, learn);
        menu->insertSeparator(first);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Insert &footnote")), &QAction::triggered, this, &ParagraphEditor::footnoteWanted);
    menu->popup(global);
}

} // namespace chapeau
