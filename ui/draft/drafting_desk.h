// Our own drafting in the draft: opens the editor on a paragraph or behind it, finds out in the background what is changed and what may be
// misspelt, keeps what is typed, and saves it through core/workspace. One editor at a time. Where the paragraph changes meanwhile, what is
// typed is kept in it; where both change the same words a person is asked before one undoes the other.
#pragma once

#include "core/workspace/unsaved_words.h"
#include "ui/draft/draft_view.h"
#include "ui/draft/paragraph_editor.h"
#include "ui/draft/unsaved_keeper.h"
#include "ui/frame/view_context.h"
#include "ui/spelling/spelling.h"
#include "ui/work/background.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace chapeau {

class DraftingDesk final : public QObject {
    Q_OBJECT
public:
    /// A child of the view. Context and spelling outlive it.
    DraftingDesk(ViewContext& context, std::shared_ptr<Spelling> spelling, DraftView* view);

    void edit();
    void addAfter();
    void remove();
    /// Where the cursor is; at the end of the paragraph where it isn't edited yet.
    void insertFootnote();
    /// The session is as it is now: what is typed follows its paragraph.
    void follow();
    /// Takes up words that were typed before. False where that can't be now.
    bool takeUp(const UnsavedWords& words);
    void save();
    /// Asks where something was typed.
    void leave();
    /// Closes the editor and keeps what was typed for the next time.
    void putAside();
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    [[nodiscard]] bool isChecking() const { return m_checking.isRunning() || m_pause.isActive(); }

    [[nodiscard]] UnsavedKeeper& keeper() { return m_keeper; }

Q_SIGNALS:
    /// A word counts as right from now on.
    void learnt(const QString& word);
    /// Words whose paragraph is gone: the editor was closed over them.
    void orphaned(const chapeau::UnsavedWords& words);

private:
    struct Editing {
        ParagraphId paragraph; ///< edited, or the one before
        std::string label;
        bool added = false;
        RichText base{}; ///< what the words in the editor were made of
        RichText now{};  ///< how that reads now: another than the base where both changed the same words
    };

    /// What would be edited; nothing where that can't be, which is told.
    [[nodiscard]] std::optional<Editing> target(bool added);
    void open(Editing editing);
    void close();
    void check();
    void followTo(const RichText& now);
    void tell(const QString& sentence);
    void paragraphGone();
    [[nodiscard]] bool mayReplace(const std::string& words);
    [[nodiscard]] bool write(const RichText& text);
    void countNotes();
    [[nodiscard]] std::optional<UnsavedWords> typed() const;

    ViewContext& m_context;
    std::shared_ptr<Spelling> m_spelling;
    DraftView* m_view;
    QPointer<ParagraphEditor> m_editor;
    std::optional<Editing> m_editing;
    QTimer m_pause; ///< after the last key
    Background m_checking{this};
    UnsavedKeeper m_keeper;
};

} // namespace chapeau
