#include "ui/draft/drafting_desk.h"

#include "core/standing/carrying.h"
#include "core/text/utf8.h"
#include "core/workspace/drafting.h"
#include "ui/text/marked_up.h"

#include <QMessageBox>
#include <QPushButton>

#include <set>

namespace chapeau {

namespace {

constexpr int pauseMs = 60;

std::string asSaved(const QString& words) {
    return collapsed(utf8(words));
}

/// The words that the draft view would lose: of the paragraph, and of the items below it.
QString lossOf(const Session& session, std::size_t index) {
    const auto& paragraphs = session.text().draft.paragraphs;
    const std::size_t last = lastBelonging(paragraphs, index);
    int proposals = 0;
    int comments = 0;
    std::set<DelegationCode> delegations;
    for (std::size_t i = index; i <= last; ++i) {
        for (const auto& proposal : session.negotiation().proposals) {
            if (!isOpen(proposal) || std::ranges::find(proposal.targets, paragraphs[i].id) == proposal.targets.end()) continue;
            ++proposals;
            delegations.insert(proposal.proponents.begin(), proposal.proponents.end());
        }
        for (const auto& comment : session.negotiation().comments)
            if (const auto* on = std::get_if<ParagraphId>(&comment.target); on != nullptr && *on == paragraphs[i].id) ++comments;
    }
    QStringList lines;
    const auto items = static_cast<int>(last - index);
    if (items > 0) lines << DraftingDesk::tr("%n item(s) below it go with it.", nullptr, items);
    if (proposals > 0)
        lines << DraftingDesk::tr("%n open proposal(s)", nullptr, proposals) + u' ' +
                     DraftingDesk::tr("by %n delegation(s) would have nothing to apply to.", nullptr, static_cast<int>(delegations.size()));
    if (comments > 0) lines << DraftingDesk::tr("%n comment(s) would no longer be shown.", nullptr, comments);
    lines << DraftingDesk::tr("Undo brings all of it back.");
    return lines.join(u'\n');
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
    Editing editing{*row->id, text.labelOf(*row->id), added, {}};
    if (!added) editing.base = paragraph->text;
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
        [base = m_editing->base.text, words = m_editor->words(), spelling = m_spelling,
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

void DraftingDesk::save() {
    if (!isEditing()) return;
    const auto words = asSaved(m_editor->words());
    const bool same = words == m_editing->base.text;
    if (!same && !write(words)) return m_editor->setFocus();
    m_keeper.forget();
    close();
}

void DraftingDesk::leave() {
    if (!isEditing()) return;
    if (m_editor->isTouched()) {
        QMessageBox box{QMessageBox::Question, tr("Leave the paragraph"), tr("What you typed is not saved."), QMessageBox::NoButton,
                        m_view};
        box.setObjectName(QStringLiteral("leaveBox"));
        auto* keep = box.addButton(tr("Keep writing"), QMessageBox::RejectRole);
        auto* save = box.addButton(tr("Save it"), QMessageBox::AcceptRole);
        auto* discard = box.addButton(tr("Discard it"), QMessageBox::DestructiveRole);
        box.setDefaultButton(keep);
        box.setEscapeButton(keep);
        box.exec();
        if (box.clickedButton() == save) return this->save();
        if (box.clickedButton() != discard) return;
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
}

std::optional<UnsavedWords> DraftingDesk::typed() const {
    if (!m_editing || m_editor == nullptr || !m_editor->isTouched()) return std::nullopt;
    return UnsavedWords{m_editing->paragraph, m_editing->added, utf8(m_editor->words()), m_context.surroundings.clock.now()};
}

void DraftingDesk::takeUp(const UnsavedWords& words) {
    if (isEditing() || !m_context.session.text().has(words.paragraph)) return;
    m_context.selection.select(words.paragraph);
    m_view->select(words.paragraph);
    words.added ? addAfter() : edit();
    if (isEditing()) m_editor->setWords(qs(words.words));
}

void DraftingDesk::remove() {
    if (isEditing()) return;
    const auto editing = target(false);
    if (!editing) return;
    const QString label = qs(editing->label);
    if (frontPartOf(editing->paragraph))
        return m_context.notices.say(tr("%1 can be reworded, but not deleted: press Enter to edit it.").arg(label));
    QMessageBox box{QMessageBox::Warning, tr("Delete %1").arg(label), tr("Delete %1 from the text?").arg(label), QMessageBox::NoButton,
                    m_view};
    box.setObjectName(QStringLiteral("deleteBox"));
    box.setInformativeText(lossOf(m_context.session, *m_context.session.text().find(editing->paragraph)));
    auto* keep = box.addButton(tr("Keep it"), QMessageBox::RejectRole);
    auto* remove = box.addButton(tr("Delete %1").arg(label), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() != remove) return;
    m_context.session.perform([&](Workspace& workspace) -> Done {
        const auto made = deleteParagraph(workspace, editing->label);
        return made ? Done{} : Done{tl::unexpected(made.error())};
    });
}

} // namespace chapeau
