#include "ui/draft/paragraph_editor.h"

#include "ui/draft/word_formats.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <memory>
#include <ranges>

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
    : QFrame{parent}, m_base{qs(base.text)}, m_suggestions{std::move(suggestions)}, m_edit{new QTextEdit}, m_notes{wrappedLabel(
                                                                                                               "paragraphNotes")},
      m_change{wrappedLabel("paragraphChange")}, m_notice{wrappedLabel("paragraphNotice")}, m_foot{new QWidget} {
    setObjectName(QStringLiteral("paragraphEditor"));
    setProperty("role", QStringLiteral("paper"));
    setAutoFillBackground(true);
    prepare(*m_edit);
    m_edit->setAccessibleName(tr("Words of %1").arg(name));
    m_edit->setPlainText(m_base);
    setLeading(*m_edit);
    italicize(*m_edit, base);
    m_edit->document()->clearUndoRedoStacks();
    m_notes->setProperty("role", QStringLiteral("quiet"));
    m_change->setTextFormat(Qt::RichText);
    m_notice->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox;
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::YesRole);
    save->setObjectName(QStringLiteral("saveParagraph"));
    save->setAccessibleName(tr("Save %1").arg(name));
    auto* leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    leave->setAccessibleName(tr("Cancel: %1 stays as it was").arg(name));
    auto* hint = new QLabel{tr("%1 · Ctrl+Enter saves, Esc cancels").arg(name)};
    hint->setProperty("role", QStringLiteral("quiet"));
    auto* line = new QHBoxLayout{m_foot};
    line->setContentsMargins(padding, 0, padding, 0);
    line->addWidget(hint, 1);
    line->addWidget(buttons);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setSpacing(gap);
    layout->addWidget(m_notes);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_change);
    layout->addWidget(m_notice);
    layout->addWidget(m_foot);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_edit->viewport()->installEventFilter(this);
    connect(m_edit, &QTextEdit::textChanged, this, &ParagraphEditor::typed);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ParagraphEditor::heightChanged);
    connect(save, &QPushButton::clicked, this, &ParagraphEditor::saveWanted);
    connect(leave, &QPushButton::clicked, this, &ParagraphEditor::leaveWanted);
    dress();
    showNotes(base);
    setNotice({}, false);
}

QString ParagraphEditor::words() const {
    return m_edit->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void ParagraphEditor::carry(const RichText& base, const std::string& words) {
    m_base = qs(base.text);
    const std::string shown = utf8(this->words());
    const auto edits = diffWords(shown, words);
    QTextCursor cursor{m_edit->document()};
    cursor.beginEditBlock();
    for (const Edit& edit : edits | std::views::reverse) {
        const CharRange chars = charRange(shown, edit.base);
        cursor.setPosition(chars.begin);
        cursor.setPosition(chars.end, QTextCursor::KeepAnchor);
        cursor.insertText(qs(edit.text), QTextCharFormat{});
    }
    cursor.endEditBlock();
    italicize(*m_edit, withText(base, words));
    // A step back would take the words of others out again as if that had been typed.
    m_edit->document()->clearUndoRedoStacks();
    showNotes(base);
}

/// Their marks are left out of the words, so that nobody types into them.
void ParagraphEditor::showNotes(const RichText& base) {
    m_notes->setText(base.notes.empty() ? QString{}
                                        : tr("The marks of the footnotes are not shown while you write; they stay with their words."));
    m_notes->setVisible(!base.notes.empty());
    Q_EMIT heightChanged();
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

bool ParagraphEditor::isTouched() const {
    return words().simplified() != m_base.simplified();
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
    const Theme theme = themeOf(palette());
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto& chars : checked.inserted) selections << selection(m_edit->document(), chars, formatOf(WordMark::inserted, theme));
    for (const auto& chars : checked.misspelt) selections << selection(m_edit->document(), chars, formatOf(WordMark::misspelt, theme));
    m_edit->setExtraSelections(selections);
    m_change->setText(checked.change);
    m_change->setAccessibleName(checked.spoken);
    m_change->setVisible(!checked.change.isEmpty());
    Q_EMIT heightChanged();
}

int ParagraphEditor::heightForWidth(int width) const {
    const int inside = width - 2 * padding - 2 * frameWidth();
    const int words = static_cast<int>(std::ceil(m_edit->document()->size().height())) + 2 * m_edit->frameWidth() + 2;
    const int said = heightOf(*m_notes, inside) + heightOf(*m_change, inside) + heightOf(*m_notice, inside);
    return words + said + m_foot->sizeHint().height() + gap + 2 * padding + 2 * frameWidth();
}

bool ParagraphEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        const QPoint at = byKey ? m_edit->cursorRect().center() : m_edit->viewport()->mapFromGlobal(menu->globalPos());
        showMenu(at, m_edit->viewport()->mapToGlobal(at));
        return true;
    }
    if (watched != m_edit || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool leaves = key.key() == Qt::Key_Escape;
    if (!leaves && !isSave(key) && !(isLineEnd(key) && key.modifiers() == Qt::NoModifier)) return QFrame::eventFilter(watched, event);
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
    menu->popup(global);
}

} // namespace chapeau
