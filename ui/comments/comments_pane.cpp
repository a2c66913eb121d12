#include "ui/comments/comments_pane.h"

#include "ui/text/qt_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace chapeau {

std::vector<Comment> commentsOn(const Negotiation& negotiation, const ParagraphId& paragraph, const std::vector<ProposalId>& proposals) {
    std::vector<Comment> found;
    for (const auto& comment : negotiation.comments) {
        const auto* id = std::get_if<ParagraphId>(&comment.target);
        const bool here =
            id != nullptr ? *id == paragraph : std::ranges::find(proposals, std::get<ProposalId>(comment.target)) != proposals.end();
        if (here) found.push_back(comment);
    }
    std::ranges::stable_sort(found, {}, &Comment::resolved);
    return found;
}

CommentsPane::CommentsPane(QWidget* parent)
    : QWidget{parent}, m_title{new QLabel}, m_entries{new QVBoxLayout}, m_text{new QLineEdit},
      m_internal{new QCheckBox{tr("Internal")}}, m_button{new QPushButton{tr("Add")}} {
    m_title->setProperty("role", QStringLiteral("caption"));
    m_text->setObjectName(QStringLiteral("comment"));
    m_text->setAccessibleName(tr("New comment"));
    m_text->setPlaceholderText(tr("Add a comment"));
    m_internal->setObjectName(QStringLiteral("commentIsInternal"));
    m_internal->setChecked(true);
    m_internal->setAccessibleName(tr("Internal: never leaves the delegation"));
    m_internal->setAccessibleDescription(
        tr("While it is ticked, no document that leaves the delegation has the comment in it. Without the tick it may be shared. It is "
           "ticked again for each new comment."));
    m_internal->setToolTip(m_internal->accessibleName());
    m_button->setAccessibleName(tr("Add the comment"));
    connect(m_text, &QLineEdit::textEdited, this, &CommentsPane::begunChanged);
    connect(m_internal, &QCheckBox::clicked, this, &CommentsPane::begunChanged);
    connect(m_text, &QLineEdit::returnPressed, this, &CommentsPane::add);
    connect(m_button, &QPushButton::clicked, this, &CommentsPane::add);
    auto* content = new QWidget;
    m_entries->setContentsMargins(12, 0, 12, 4);
    m_entries->setSpacing(8);
    content->setLayout(m_entries);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Comments on this paragraph"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 10);
    line->addWidget(m_text, 1);
    line->addWidget(m_internal);
    line->addWidget(m_button);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 8, 0, 0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_title);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addLayout(line);
    setComments({}, false);
}

void CommentsPane::setTarget(const QString& target) {
    if (target == m_target) return;
    m_begun = begun();
    m_target = target;
    showBegun();
}

QHash<QString, CommentsPane::Begun> CommentsPane::begun() const {
    auto all = m_begun;
    if (!m_text->text().trimmed().isEmpty()) all.insert(m_target, {m_text->text(), m_internal->isChecked()});
    return all;
}

void CommentsPane::setBegun(const QHash<QString, Begun>& begun) {
    m_begun = begun;
    showBegun();
}

void CommentsPane::showBegun() {
    const Begun here = m_begun.take(m_target);
    m_text->setText(here.text);
    m_internal->setChecked(here.internal);
}

void CommentsPane::setComments(const std::vector<Comment>& comments, bool canAdd) {
    m_text->setEnabled(canAdd);
    m_internal->setEnabled(canAdd);
    m_button->setEnabled(canAdd);
    m_title->setText(comments.empty() ? tr("No comments yet") : tr("%n comment(s)", nullptr, static_cast<int>(comments.size())));
    if (comments == m_comments && canAdd == m_canAdd) return;
    m_comments = comments;
    m_canAdd = canAdd;
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto& comment : m_comments) m_entries->addWidget(entryOf(comment, canAdd));
    m_entries->addStretch();
}

QWidget* CommentsPane::entryOf(const Comment& comment, bool canResolve) {
    auto* entry = new QWidget;
    auto* layout = new QVBoxLayout{entry};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    const QString when = QLocale{}.toString(localTime(comment.written), QStringLiteral("d MMM yyyy HH:mm"));
    const QString who = comment.author.empty() ? tr("Unsigned") : qs(comment.author);
    auto* head =
        new QLabel{alongWindow(comment.internal ? tr("%1, %2 · internal").arg(who, when) : tr("%1, %2 · shareable").arg(who, when))};
    head->setProperty("role", QStringLiteral("quiet"));
    head->setWordWrap(true); // a pane is narrow where letters are large
    auto* text = new QLabel{qs(comment.text)};
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setEnabled(!comment.resolved);
    auto* row = new QHBoxLayout;
    row->addWidget(head, 1);
    if (comment.resolved) {
        auto* done = new QLabel{tr("resolved")};
        done->setProperty("role", QStringLiteral("quiet"));
        row->addWidget(done);
    } else {
        auto* button = new QPushButton{tr("Resolve")};
        button->setFlat(true);
        button->setAccessibleName(tr("Resolve the comment of %1").arg(who));
        button->setEnabled(canResolve);
        connect(button, &QPushButton::clicked, this, [this, id = comment.id] { Q_EMIT resolved(id); });
        row->addWidget(button);
    }
    layout->addLayout(row);
    layout->addWidget(text);
    return entry;
}

void CommentsPane::add() {
    const QString text = m_text->text().trimmed();
    if (!text.isEmpty()) Q_EMIT addWanted(text, m_internal->isChecked());
}

void CommentsPane::takeAdded() {
    // Not clear(), which the line's own undo would bring back.
    m_text->setText({});
    m_internal->setChecked(true);
    Q_EMIT begunChanged();
}

} // namespace chapeau
