#include "ui/listing/comments_list.h"

#include "core/workspace/commenting.h"
#include "ui/frame/keys.h"

#include <QVBoxLayout>

namespace chapeau {

namespace {

std::vector<ListColumn> columns() {
    return {{CommentsList::tr("Paragraph"), 13}, {CommentsList::tr("Author"), 18},  {CommentsList::tr("On"), 11},
            {CommentsList::tr("Words"), 0},      {CommentsList::tr("Sharing"), 11}, {CommentsList::tr("State"), 10},
            {CommentsList::tr("Written"), 18}};
}

ListingPage::Words wordsOn(const QWidget& list) {
    const auto empty = [&list] {
        return CommentsList::tr("Nobody has commented yet. To add a comment, choose a paragraph in the draft and %1.", "press Ctrl+M")
            .arg(howToRun(list, QStringLiteral("comments.add")));
    };
    return {CommentsList::tr("All comments"), CommentsList::tr("Search words, paragraphs, authors"), empty,
            CommentsList::tr("No comment matches. Clear the filter to see all of them."), [](int shown, int total) {
                if (total == 0) return CommentsList::tr("No comments yet");
                if (shown == total) return CommentsList::tr("%n comment(s)", nullptr, total);
                return CommentsList::tr("%1 of %n comment(s)", nullptr, total).arg(shown);
            }};
}

} // namespace

CommentsList::CommentsList(ViewContext& context)
    : m_context{context}, m_page{new ListingPage{QStringLiteral("comment"), wordsOn(*this), columns(),
                                                 static_cast<int>(CommentColumn::words), context}},
      m_open{new QCheckBox{tr("Only open")}}, m_internal{new QCheckBox{tr("Only internal")}} {
    m_page->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    makeFilters();
    m_resolve = m_page->addButton(QStringLiteral("comments.resolve"), tr("Resolve"), [this] { resolveOrReopen(); });
    connect(m_page, &ListingPage::choiceChanged, this, &CommentsList::showAllowed);
    connect(m_page, &ListingPage::clearWanted, this, [this] {
        m_open->setChecked(false);
        m_internal->setChecked(false);
    });
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    showAllowed();
}

void CommentsList::makeFilters() {
    m_open->setObjectName(QStringLiteral("onlyUnresolved"));
    m_internal->setObjectName(QStringLiteral("onlyInternal"));
    for (auto* filter : {m_open, m_internal}) {
        filter->setAccessibleName(filter->text());
        m_page->addFilter(filter);
        connect(filter, &QCheckBox::toggled, this, &CommentsList::filter);
    }
}

void CommentsList::refresh() {
    const Session& session = m_context.session;
    const auto now = session.isOpen() ? session.snapshot() : nullptr;
    if (now != m_negotiation || session.mergeSnapshot() != m_merged) fill();
    m_page->follow();
}

void CommentsList::fill() {
    const Session& session = m_context.session;
    m_negotiation = session.isOpen() ? session.snapshot() : nullptr;
    m_merged = session.mergeSnapshot();
    if (m_negotiation == nullptr) return m_page->show({}, {}, {});
    const ParagraphPlaces places{*m_negotiation, session.rows(), m_merged.get()};
    const auto toolTip = [this](const ListedRow& row, int column) {
        return column == static_cast<int>(CommentColumn::words) ? qs(m_negotiation->comments[row.at].text) : QString{};
    };
    m_page->show(listedComments(*m_negotiation, places),
                 {[this](const ListedRow& row) { return wordsOf(m_negotiation->comments[row.at]); }, toolTip},
                 [this](const ListedRow& row) { return ListedTexts{m_negotiation->comments[row.at].text}; });
}

void CommentsList::filter() {
    m_query = {m_open->isChecked(), m_internal->isChecked()};
    if (!m_query.isSet()) return m_page->setAdmits({});
    m_page->setAdmits([this](const ListedRow& row) { return admits(m_query, m_negotiation->comments[row.at]); });
}

const Comment* CommentsList::chosen() const {
    const auto rows = m_page->chosen();
    return rows.empty() ? nullptr : &m_negotiation->comments[rows.front()->at];
}

QString CommentsList::whyNot() const {
    if (m_context.session.isOpen() && !m_context.session.canChange()) return tr("This workspace can only be read.");
    return chosen() == nullptr ? tr("Choose a comment first.") : QString{};
}

void CommentsList::showAllowed() {
    const auto* comment = chosen();
    const bool isResolved = comment != nullptr && comment->resolved;
    m_resolve->setText(isResolved ? tr("Open again") : tr("Resolve"));
    m_resolve->setAccessibleName(m_resolve->text());
    m_page->allow(m_resolve, whyNot(), isResolved ? tr("It waits for an answer again") : tr("What it asks for is done"));
}

void CommentsList::resolveOrReopen() {
    if (!m_page->isSeen()) {
        m_context.notices.say(tr("Nothing is resolved yet: see what is chosen here first."));
        return m_page->table()->setFocus(Qt::ShortcutFocusReason);
    }
    const auto seen = m_page->chosenIds();
    m_context.session.finishChange();
    if (m_page->chosenIds() != seen) return;
    if (const QString why = whyNot(); !why.isEmpty()) return m_context.notices.say(why);
    const Comment comment = *chosen();
    m_context.session.perform([&](Workspace& workspace) { return resolveComment(workspace, comment.id, !comment.resolved); });
}

} // namespace chapeau
