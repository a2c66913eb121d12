#include "ui/draft/drafting_desk.h"

#include "core/text/utf8.h"
#include "core/workspace/drafting.h"
#include "ui/draft/drafting_boxes.h"
#include "ui/draft/meanwhile.h"
#include "ui/text/marked_up.h"

namespace chapeau {

namespace {

constexpr int pauseMs = 60;

std::string asSaved(const QString& words) {
    return collapsed(utf8(words));
}

} // namespace

CheckedWords checkedWords(const std::string& base, const QString& words, Spelling* spelling, const MarkColours& colours) {
    CheckedWords checked;
    checked.words = words;
    const std::string typed = utf8(words);
    if (spelling != nullptr)
        for (const auto& range : spelling->misspelt(typed)) checked.misspelt.push_back(charRange(typed, range));
    const auto edits = diffWords(base, typed);
    std::size_t from = 0;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        at += edit.base.begin - from;
        if (!edit.text.empty()) checked.inserted.push_back(charRange(typed, {at, at + edit.text.size()}));
        at += edit.text.size();
        from = edit.base.end;
    }
    if (edits.empty() || base.empty()) return checked;
    checked.change = markedUp(base, typed, colours);
    checked.spoken = spokenChange(base, typed);
    return checked;
}

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
    const std::string base = editing.base.text;
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
    m_editor->setFocus();
    check();
}

void DraftingDesk::check() {
    if (!isEditing()) return;
    m_checking.start<CheckedWords>(
        [base = m_editing->now.text, words = m_editor->words(), spelling = m_spelling,
         colours = themeOf(m_view->palette()).marks](const Job&) { return checkedWords(base, words, spelling.get(), colours); },
        [this](const CheckedWords& checked) {
            if (isEditing()) m_editor->setChecked(checked);
        });
}

bool DraftingDesk::write(const std::string& words) {
    // By the paragraph itself: its label may have changed since the editor was opened.
    const bool added = m_editing->added;
    const bool atStart = added && frontPartOf(m_editing->paragraph);
    const std::string label = atStart ? "start" : m_context.session.text().labelOf(m_editing->paragraph);
    return m_context.session.perform([&](Workspace& workspace) -> Done {
        const auto made = added ? insertParagraph(workspace, label, words) : editParagraph(workspace, label, words);
        return made ? Done{} : Done{tl::unexpected(made.error())};
    });
}

void DraftingDesk::follow() {
    if (!isEditing()) return;
    const auto& text = m_context.session.text();
    const auto paragraph = text.paragraphOf(m_editing->paragraph);
    if (!paragraph) return paragraphGone();
    m_editing->label = text.labelOf(m_editing->paragraph);
    if (!m_editing->added && paragraph->text != m_editing->now) followTo(paragraph->text);
    tellUnsaved();
}

void DraftingDesk::followTo(const RichText& now) {
    const QString label = qs(m_editing->label);
    const bool touched = m_editor->isTouched();
    const auto kept = keptWords(m_editing->base.text, touched ? utf8(m_editor->words()) : m_editing->base.text, now.text);
    m_editing->now = now;
    switch (kept.verdict) {
    case Meanwhile::same: m_editor->setNotice({}, false); break;
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
    m_editing->base = now;
    m_editor->carry(now, kept.words);
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
    // What was asked about may have changed again before the answer came.
    return agreed && isEditing() && m_editing->now == asked;
}

void DraftingDesk::save() {
    if (!isEditing()) return;
    const QString seen = m_editor->words();
    follow();
    if (!isEditing() || m_editor->words() != seen) return;
    const auto words = asSaved(seen);
    const bool same = words == m_editing->now.text;
    if (!same && (!mayReplace(words) || !write(words))) {
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
    return UnsavedWords{m_editing->paragraph, m_editing->added, utf8(m_editor->words()), m_context.surroundings.clock.now()};
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
    if (isEditing()) m_editor->setWords(qs(words.words));
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
    m_context.session.perform([&](Workspace& workspace) -> Done {
        const auto made = deleteParagraph(workspace, editing->label);
        return made ? Done{} : Done{tl::unexpected(made.error())};
    });
}

} // namespace chapeau
