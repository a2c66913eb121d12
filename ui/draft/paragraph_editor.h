// Editing the words of one paragraph where they stand: in the face of the document, what is changed underlined as it is typed; below it its
// footnotes, and the paragraph with the change marked up. Knows no workspace: it is told what to show and tells what a person wants.
#pragma once

// moc can't read <compare>, which range.h begins with, unless another standard header came before it.
#include <QFrame>

#include "core/text/rich_text.h"
#include "ui/draft/checked_words.h"
#include "ui/draft/footnote_boxes.h"
#include "ui/draft/words_edit.h"

#include <QLabel>
#include <QPushButton>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace chapeau {

class ParagraphEditor final : public QFrame {
    Q_OBJECT
public:
    using Suggestions = std::function<QStringList(const QString& word)>;

    /// `name` says what is edited: "PP3", "New paragraph after PP3".
    ParagraphEditor(const QString& name, const RichText& base, Suggestions suggestions, QWidget* parent = nullptr);

    /// With no-break spaces as they were typed.
    [[nodiscard]] QString words() const { return m_edit->words(); }
    /// The same with its footnotes; no italics.
    [[nodiscard]] RichText text() const;
    void setWords(const QString& words);
    void setText(const RichText& text);
    /// From now on this text is made of `base`. The cursor stays in its place among the words; what was typed before can't be taken back
    /// step by step any more.
    void carry(const RichText& base, const RichText& text);
    /// Other words or footnotes than those of the base.
    [[nodiscard]] bool isTouched() const;
    /// How many numbered footnotes come before the paragraph.
    void setNotesBefore(std::size_t notes);
    /// Puts the mark of a new footnote where the cursor is, and goes to where its words are written.
    void insertFootnote();
    /// Goes to a new footnote without words and gives its mark; nothing where all have some.
    [[nodiscard]] std::optional<QString> goToEmptyFootnote();
    /// What is to be known about the paragraph meanwhile, above the buttons; empty for nothing.
    void setNotice(const QString& sentence, bool contested);
    void setChecked(const CheckedWords& checked);
    [[nodiscard]] WordsEdit& edit() { return *m_edit; }

    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// From the menu of the words; not each text bears footnotes.
    void footnoteWanted();
    void typed();
    void saveWanted();
    void leaveWanted();
    void learnWanted(const QString& word);
    void heightChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Note {
        QString mark;
        bool hasNoWords = false; ///< from the beginning: it may stay so
    };
    void dress();
    void markWords();
    void fill(const RichText& text, const RichText& base);
    [[nodiscard]] int noteFor(const NoteCall& call, const std::vector<int>& reusable);
    void followMarks();
    void showMenu(const QPoint& at, const QPoint& global);
    [[nodiscard]] QTextCursor misspeltAt(int position) const;

    RichText m_base;
    Suggestions m_suggestions;
    CheckedWords m_checked;
    WordsEdit* m_edit;
    FootnoteBoxes* m_footnotes;
    std::map<int, Note> m_notes; ///< of all marks that stand in the words or stood there
    std::size_t m_notesBefore = 0;
    QLabel* m_change;
    QLabel* m_notice;
    QWidget* m_foot;
    bool m_dressing = false;
};

} // namespace chapeau
