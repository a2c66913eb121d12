#include "ui/listing/listed_comments.h"

#include <QCoreApplication>
#include <QLocale>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

QString& cell(ListedRow& row, CommentColumn column) {
    return row.cells[static_cast<std::size_t>(column)];
}
int& rank(ListedRow& row, CommentColumn column) {
    return row.ranks[static_cast<std::size_t>(column)];
}

ListedRow rowOf(const Comment& comment, const ParagraphPlaces& places, std::size_t at) {
    ListedRow row{comment.id, at};
    ListedPlace place = places.of(comment);
    const bool onProposal = std::holds_alternative<ProposalId>(comment.target);
    cell(row, CommentColumn::paragraph) = place.label;
    rank(row, CommentColumn::paragraph) = rank(row, CommentColumn::words) = place.rank;
    row.paragraphs = std::move(place.paragraphs);
    row.gone = place.gone;
    cell(row, CommentColumn::author) = comment.author.empty() ? Words::tr("Unsigned") : qs(comment.author);
    cell(row, CommentColumn::about) = onProposal ? Words::tr("a proposal") : Words::tr("the text");
    rank(row, CommentColumn::about) = onProposal ? 1 : 0;
    cell(row, CommentColumn::sharing) = comment.internal ? Words::tr("internal") : Words::tr("shareable");
    rank(row, CommentColumn::sharing) = comment.internal ? 0 : 1;
    cell(row, CommentColumn::status) = comment.resolved ? Words::tr("resolved") : Words::tr("open");
    rank(row, CommentColumn::status) = comment.resolved ? 1 : 0;
    cell(row, CommentColumn::written) = QLocale{}.toString(localTime(comment.written), QStringLiteral("d MMM yyyy HH:mm"));
    rank(row, CommentColumn::written) = static_cast<int>(at);
    row.closed = comment.resolved;
    row.searched = cell(row, CommentColumn::paragraph) + u'\n' + cell(row, CommentColumn::author);
    return row;
}

} // namespace

std::vector<ListedRow> listedComments(const Negotiation& negotiation, const ParagraphPlaces& places) {
    std::vector<ListedRow> rows;
    std::vector<QString> authors;
    for (std::size_t i = 0; i < negotiation.comments.size(); ++i) {
        rows.push_back(rowOf(negotiation.comments[i], places, i));
        authors.push_back(cell(rows.back(), CommentColumn::author));
    }
    const auto ranks = ranksOf(authors);
    for (std::size_t i = 0; i < rows.size(); ++i) rank(rows[i], CommentColumn::author) = ranks[i];
    return rows;
}

ListedWords wordsOf(const Comment& comment) {
    ParagraphRow row;
    row.text = qs(comment.text).replace(u'\n', u' ');
    return excerptOf(row);
}

bool admits(const CommentQuery& query, const Comment& comment) {
    return !(query.onlyOpen && comment.resolved) && !(query.onlyInternal && !comment.internal);
}

} // namespace chapeau
