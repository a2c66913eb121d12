// All comments, on the text and on proposals, to be looked through and resolved.
#pragma once

#include "ui/listing/listed_comments.h"
#include "ui/listing/listing_page.h"

#include <QCheckBox>

namespace chapeau {

class CommentsList final : public QWidget {
    Q_OBJECT
public:
    explicit CommentsList(ViewContext& context);

    /// The negotiation or the selected paragraph has changed.
    void refresh();
    /// Resolves the chosen comment, or opens it again.
    void resolveOrReopen();

private:
    void makeFilters();
    void fill();
    void filter();
    void showAllowed();
    [[nodiscard]] const Comment* chosen() const;
    [[nodiscard]] QString whyNot() const;

    ViewContext& m_context;
    std::shared_ptr<const Negotiation> m_negotiation; ///< that the rows are of; null where none is open
    std::shared_ptr<const MergedNegotiation> m_merged;
    CommentQuery m_query;
    ListingPage* m_page;
    QCheckBox* m_open;
    QCheckBox* m_internal;
    QPushButton* m_resolve;
};

} // namespace chapeau
