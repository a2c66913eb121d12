// Editing the words of one paragraph where they stand: in the face of the document, what is changed underlined as it is typed, and below it
// the paragraph with the change marked up. Knows no workspace: it is told what to show and tells what a person wants.
#pragma once

// moc can't read <compare>, which range.h begins with, unless another standard header came before it.
#include <QFrame>

#include "core/text/rich_text.h"
#include "ui/text/qt_text.h"

#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

#include <functional>
#include <vector>

namespace chapeau {

/// What was found out about the words that stand in the editor.
struct CheckedWords {
    QString words; ///< those that it is about: of others it says nothing
    std::vector<CharRange> inserted{};
    std::vector<CharRange> misspelt{};
    QString change{}; ///< the paragraph with the change marked up
    QString spoken{}; ///< the same in words
};

class ParagraphEditor final : public QFrame {
    Q_OBJECT
public:
    using Suggestions = std::function<QStringList(const QString& word)>;

    /// `name` says what is edited: "PP3", "New paragraph after PP3".
    ParagraphEditor(const QString& name, const RichText& base, Suggestions suggestions, QWidget* parent = nullptr);

    /// With no-break spaces as they were typed.
    [[nodiscard]] QString words() const;
    void setWords(const QString& words);
    /// From now on these words are made of `base`. The cursor stays in its place among them; what was typed before can't be taken back
    /// step by step any more.
    void carry(const RichText& base, const std::string& words);
    /// Other words than those of the base.
    [[nodiscard]] bool isTouched() const;
    /// What is to be known about the paragraph meanwhile, above the buttons; empty for nothing.
    void setNotice(const QString& sentence, bool contested);
    void setChecked(const CheckedWords& checked);
    [[nodiscard]] QTextEdit& edit() { return *m_edit; }

    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void typed();
    void saveWanted();
    void leaveWanted();
    void learnWanted(const QString& word);
    void heightChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void showNotes(const RichText& base);
    void showMenu(const QPoint& at, const QPoint& global);
    [[nodiscard]] QTextCursor misspeltAt(int position) const;

    QString m_base;
    Suggestions m_suggestions;
    CheckedWords m_checked;
    QTextEdit* m_edit;
    QLabel* m_notes;
    QLabel* m_change;
    QLabel* m_notice;
    QWidget* m_foot;
    bool m_dressing = false;
};

} // namespace chapeau
