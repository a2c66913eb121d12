// The comments on the selected paragraph and its proposals, and a line to add one.
#pragma once

#include "core/store/negotiation.h"

#include <QCheckBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

namespace chapeau {

class CommentsPane final : public QWidget {
    Q_OBJECT
public:
    explicit CommentsPane(QWidget* parent = nullptr);

    /// `canAdd`: a paragraph is selected and the workspace may be changed.
    void setComments(const std::vector<Comment>& comments, bool canAdd);
    /// What the comments are about: words begun on another target wait there until it is chosen again.
    void setTarget(const QString& target);
    /// What was wanted is added: the line is free for the next.
    void takeAdded();
    /// Puts the cursor where one writes.
    void startComment() { m_text->setFocus(Qt::ShortcutFocusReason); }

    /// Words that aren't added yet, and whether they were meant to be internal.
    struct Begun {
        QString text;
        bool internal = true;
    };
    /// By target, with the one in the line.
    [[nodiscard]] QHash<QString, Begun> begun() const;
    /// Instead of those that there were.
    void setBegun(const QHash<QString, Begun>& begun);

Q_SIGNALS:
    /// Whoever adds it calls takeAdded(); until then the words stay.
    void addWanted(const QString& text, bool internal);
    /// A person typed, or said whom it is for.
    void begunChanged();
    void resolved(const chapeau::CommentId& comment);

private:
    void add();
    void showBegun();
    [[nodiscard]] QWidget* entryOf(const Comment& comment, bool canResolve);

    QString m_target;
    QHash<QString, Begun> m_begun; ///< but for the one in the line
    std::vector<Comment> m_comments;
    bool m_canAdd = true;
    QLabel* m_title;
    QVBoxLayout* m_entries;
    QLineEdit* m_text;
    QCheckBox* m_internal;
    QPushButton* m_button;
};

/// Comments on the paragraph or on one of these proposals, open ones first.
[[nodiscard]] std::vector<Comment> commentsOn(const Negotiation& negotiation, const ParagraphId& paragraph,
                                              const std::vector<ProposalId>& proposals);

} // namespace chapeau
