#include "ui/draft/drafting_desk.h"

#include "core/standing/following.h"
#include "core/text/note_calls.h"
#include "core/workspace/drafting.h"
#include "ui/draft/drafting_boxes.h"
#include "ui/draft/meanwhile.h"
#include "ui/text/marked_up.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr int pauseMs = 60;

/// The number of a footnote doesn't count: it changes with those before it.
bool readsTheSame(const RichText& a, const RichText& b) {
    return a.text == b.text && callsTheSame(a.notes, b.notes);
}

} // namespace

DraftingDesk::DraftingDesk(ViewContext& context, std::shared_ptr<Spelling> spelling, DraftView* view)
    : QObject{view}, m_context{context}, m_spelling{std::move(spelling)}, m_view{view}, m_keeper{[this] { return typed(); }, this} {
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftingDesk::check);
    connect(this, &DraftingDesk::unsavedAt, &context.notices,
            [&notices = context.notices](const std::vector<UnsavedPlace>& places) { notices.setUnsaved(QStringLiteral("draft"), places); });
}

std::optional<DraftingDesk::Editing> DraftingDesk::target(bool added) {
    const auto row = m_view->currentRow();
    if (!row || !row->id || !m_context.session.canChange()) return std::nullopt;
    const auto& text = m_context.session.text();
    const auto paragraph = text.paragraphOf(*row->id);
    if (!paragraph) {
        m_context.notices.say(tr("%1 is only proposed. Accept it first, then it can be edited.").arg(row->label));
        return std::nullopt;
    }
    if (added && row->kind == ParagraphRow::Kind::title) {
        m_context.notices.say(tr("No paragraph stands between the title and the enacting words. Choose what the new one comes after."));
        return std::nullopt;
    }
    Editing editing{*row->id, text.labelOf(*row->id), added, {}, {}};
    if (!added) editing.base = editing.now = paragraph->text;
    return editing;
}

void DraftingDesk::edit() {
    if (isEditing()) return m_editor->setFocus();
    if (auto editing = target(false)) open(std::move(*editing));
}

void DraftingDesk::addAfter() {
    if (isEditing()) return m_editor->setFocus();
    if (auto editing = target(true)) open(std::move(*editing));
}

void DraftingDesk::open(Editing editing) {
    const QString label = qs(editing.label);
    const QString name = editing.added ? tr("New after %1").arg(label) : label;
    m_editor = new ParagraphEditor{name, editing.base, [this](const QString& word) {
                                       QStringList list;
                                       for (const auto& one : m_spelling->suggestions(utf8(word), utf8(m_editor->words()))) list << qs(one);
                                       return list;
                                   }};
    connect(m_editor, &ParagraphEditor::typed, this, [this] {
        m_pause.start();
        m_keeper.typed();
        tellUnsaved();
    });
    connect(m_editor, &ParagraphEditor::footnoteWanted, this, &DraftingDesk::insertFootnote);
    connect(m_editor, &ParagraphEditor::saveWanted, this, &DraftingDesk::save);
    connect(m_editor, &ParagraphEditor::leaveWanted, this, &DraftingDesk::leave);
    // Later: a document that is told of another width while it lays itself out keeps the old one.
    connect(m_editor, &ParagraphEditor::heightChanged, m_view, &DraftView::makeRoom, Qt::QueuedConnection);
    connect(m_editor, &ParagraphEditor::learnWanted, this, [this](const QString& word) {
        Q_EMIT learnt(word);
        check();
    });
    m_view->host(m_editor, editing.paragraph, editing.added);
    m_editing = std::move(editing);
    countNotes();
    m_editor->setFocus();
    check();
}

/// The numbers of its footnotes go on from those of the paragraphs before it.
void DraftingDesk::countNotes() {
    std::size_t notes = 0;
    for (const auto& paragraph : m_context.session.text().draft.paragraphs) {
        const bool isIt = paragraph.id == m_editing->paragraph;
        if (isIt && !m_editing->added) break;
        notes += static_cast<std::size_t>(
            std::ranges::count_if(paragraph.text.notes, [](const NoteCall& note) { return isNumbered(note.mark); }));
        if (isIt) break;
    }
    m_editor->setNotesBefore(frontPartOf(m_editing->paragraph) ? 0 : notes);
}

void DraftingDesk::insertFootnote() {
    if (!isEditing()) {
        const auto editing = target(false);
        if (!editing) return;
        if (frontPartOf(editing->paragraph))
            return m_context.notices.say(tr("%1 bears no footnotes. Choose a paragraph.").arg(qs(editing->label)));
        open(*editing);
        m_editor->edit().moveCursor(QTextCursor::End);
    } else if (!m_editing->added && frontPartOf(m_editing->paragraph)) {
        return m_context.notices.say(tr("%1 bears no footnotes. Choose a paragraph.").arg(qs(m_editing->label)));
    }
    m_editor->insertFootnote();
}

void DraftingDesk::check() {
    if (!isEditing()) return;
    m_checking.start<CheckedWords>(
        [base = m_editing->now, words = m_editor->words(), notes = m_editor->text().notes, spelling = m_spelling,
         colours = themeOf(m_view->palette()).marks](const Job&) {
            auto checked = checkedWords(base.text, words, spelling.get(), colours);
            tellFootnotes(checked, base.notes, notes, colours);
            return checked;
        },
        [this](const CheckedWords& checked) {
            if (isEditing()) m_editor->setChecked(checked);
        });
}

bool DraftingDesk::write(const RichText& text) {
    // By the paragraph itself: its label may have changed since the editor was opened.
    const bool added = m_editing->added;
    const bool atStart = added && frontPartOf(m_editing->paragraph);
    const std::string label = atStart ? "start" : m_context.session.text().labelOf(m_editing->paragraph);
    return m_context.session.perform([&](Workspace& workspace) -> Done {
        const auto made = added ? insertParagraph(workspace, label, text) : editParagraph(workspace, label, text);
        return made ? Done{} : Done{tl::unexpected(made.error())};
    });
}

void DraftingDesk::follow() {
    if (!isEditing()) return;
    const auto& text = m_context.session.text();
    const auto paragraph = text.paragraphOf(m_editing->paragraph);
    if (!paragraph) return paragraphGone();
    m_editing->label = text.labelOf(m_editing->paragraph);
    countNotes();
    if (!m_editing->added && !readsTheSame(paragraph->text, m_editing->now)) followTo(paragraph->text);
    tellUnsaved();
}

void DraftingDesk::followTo(const RichText& now) {
    const QString label = qs(m_editing->label);
    const bool touched = m_editor->isTouched();
    const RichText typed = touched ? m_editor->text() : m_editing->base;
    const auto kept = keptWords(m_editing->base.text, typed.text, now.text);
    const bool notesChanged =
        !callsTheSame(m_editing->now.notes, now.notes) && !callsTheSame(tidied(typed.text, typed.notes).notes, now.notes);
    m_editing->now = now;
    switch (kept.verdict) {
    case Meanwhile::same:
        notesChanged ? tell(tr("The footnotes of %1 have changed meanwhile; yours are kept beside them.").arg(label))
                     : m_editor->setNotice({}, false);
        break;
    case Meanwhile::followed:
        tell(touched ? tr("%1 has changed meanwhile, and what you typed is in it already.").arg(label)
                     : tr("%1 has changed meanwhile; these are its words now.").arg(label));
        break;
    case Meanwhile::kept: tell(tr("%1 has changed meanwhile; what you typed is kept in it.").arg(label)); break;
    case Meanwhile::contested:
        m_editor->setNotice(
            tr("%1 has changed meanwhile where you changed it too: %2. Saving your words would undo that; you are asked first.")
                .arg(label, spokenChange(m_editing->base.text, now.text)),
            true);
        return check();
    }
    const RichText carried = carriedTo(Proposal{.base = m_editing->base, .text = typed}, now);
    m_editing->base = now;
    m_editor->carry(now, withText(carried, kept.words));
    check();
}

/// In the editor, where it stays, and after what the change itself says in the status line.
void DraftingDesk::tell(const QString& sentence) {
    m_editor->setNotice(sentence, false);
    QMetaObject::invokeMethod(
        this, [this, sentence] { m_context.notices.say(sentence); }, Qt::QueuedConnection);
}

void DraftingDesk::paragraphGone() {
    const QString label = qs(m_editing->label);
    const auto words = typed();
    close();
    if (words) Q_EMIT orphaned(*words);
    const QString sentence = words ? tr("%1 is no longer in the text; what you typed is kept above it, where you can copy it.")
                                   : tr("%1 is no longer in the text, so its words can’t be edited any more; nothing was typed.");
    QMetaObject::invokeMethod(
        this, [this, told = sentence.arg(label)] { m_context.notices.say(told); }, Qt::QueuedConnection);
}

/// Whether these words may take the place of the paragraph as it reads now.
bool DraftingDesk::mayReplace(const std::string& words) {
    const auto asked = m_editing->now;
    if (!undoesOthers(m_editing->base.text, words, asked.text)) return true;
    const bool agreed = askSavingOver(qs(m_editing->label), spokenChange(m_editing->base.text, asked.text), m_view);
    m_context.session.finishChange();
    // What was asked about may have changed again before the answer came.
    return agreed && isEditing() && m_editing->now == asked;
}

void DraftingDesk::save() {
    m_context.session.finishChange();
    if (!isEditing()) return;
    if (const auto mark = m_editor->goToEmptyFootnote())
        return m_context.notices.say(tr("Footnote %1 has no words yet. Write them, or remove it; nothing is saved yet.").arg(*mark));
    const RichText seen = m_editor->text();
    follow();
    if (!isEditing() || m_editor->text() != seen) return;
    const RichText text = tidied(seen.text, seen.notes);
    if (!readsTheSame(text, m_editing->now) && (!mayReplace(text.text) || !write(text))) {
        follow();
        if (isEditing()) m_editor->setFocus();
        return;
    }
    m_keeper.forget();
    close();
}

void DraftingDesk::leave() {
    if (!isEditing()) return;
    if (m_editor->isTouched()) {
        const Leaving answer = askLeaving(m_view);
        if (answer == Leaving::save) return save();
        if (answer == Leaving::keepWriting || !isEditing()) return;
    }
    m_keeper.forget();
    close();
}

void DraftingDesk::putAside() {
    if (!isEditing()) return;
    if (m_editor->isTouched()) m_keeper.keepNow();
    close();
}

void DraftingDesk::close() {
    m_pause.stop();
    m_editing.reset();
    m_editor.clear();
    m_view->release();
    tellUnsaved();
}

void DraftingDesk::tellUnsaved() {
    const bool isTouched = isEditing() && m_editor->isTouched();
    Q_EMIT unsavedAt(isTouched ? std::vector{UnsavedPlace{m_editing->paragraph, m_editing->added}} : std::vector<UnsavedPlace>{});
}

std::optional<UnsavedWords> DraftingDesk::typed() const {
    if (!m_editing || m_editor == nullptr || !m_editor->isTouched()) return std::nullopt;
    RichText text = m_editor->text();
    return UnsavedWords{m_editing->paragraph, m_editing->added, std::move(text.text), m_context.surroundings.clock.now(),
                        std::move(text.notes)};
}

bool DraftingDesk::takeUp(const UnsavedWords& words) {
    if (isEditing()) {
        m_context.notices.say(tr("Save or cancel what you are writing first; the other words stay here meanwhile."));
        return false;
    }
    if (!m_context.session.text().has(words.paragraph)) return false;
    m_context.selection.select(words.paragraph);
    m_view->select(words.paragraph);
    words.added ? addAfter() : edit();
    if (isEditing()) m_editor->setText({words.words, {}, words.notes});
    return isEditing();
}

void DraftingDesk::remove() {
    if (isEditing()) return;
    const auto editing = target(false);
    if (!editing) return;
    const QString label = qs(editing->label);
    if (frontPartOf(editing->paragraph))
        return m_context.notices.say(tr("%1 can be reworded, but not deleted: press Enter to edit it.").arg(label));
    if (!askDeleting(m_context.session, editing->paragraph, label, m_view)) return;
    m_context.session.finishChange();
    const auto now = m_context.session.text().paragraphOf(editing->paragraph);
    if (!now || !readsTheSame(now->text, editing->now) || m_context.session.text().labelOf(editing->paragraph) != editing->label)
        return m_context.notices.say(tr("%1 has changed meanwhile. Nothing was deleted; look at it and choose it again.").arg(label));
    m_context.session.perform([&](Workspace& workspace) -> Done {
        const auto made = deleteParagraph(workspace, editing->label);
        return made ? Done{} : Done{tl::unexpected(made.error())};
    });
}

} // namespace chapeau
