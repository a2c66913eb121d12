// Paints the rows of the draft. A row is laid out once for a width, a font and a theme, and again only when it changes; its height is kept
// for all rows that were measured, its picture for those painted last.
#pragma once

#include "ui/draft/row_picture.h"

#include <QAbstractItemView>
#include <QCache>
#include <QHash>
#include <QStyledItemDelegate>

#include <memory>

namespace chapeau {

/// Room that a row gives to an editor: in place of its words, or below everything.
struct EditingRoom {
    ParagraphId paragraph;
    bool below = false;
    int height = 0;
};

class DraftDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// For the view that is also its parent.
    explicit DraftDelegate(QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] RowPicture& picture(const QModelIndex& index) const;
    void setRoom(std::optional<EditingRoom> room) { m_room = std::move(room); }
    [[nodiscard]] const std::optional<EditingRoom>& room() const { return m_room; }
    /// The height of the row without the room that it gives: a guess until it is measured.
    [[nodiscard]] int ownHeight(const QModelIndex& index) const;
    [[nodiscard]] bool isMeasured(const QModelIndex& index) const;
    /// Lays the row out, so that its height is known.
    void measure(const QModelIndex& index) const;

private:
    struct Known {
        std::shared_ptr<const ParagraphRow> row;
        int height = 0;
    };
    [[nodiscard]] const Known* known(const ParagraphRow& row) const;
    /// What doesn't fit any more goes.
    void renew() const;

    QAbstractItemView* m_view;
    std::optional<EditingRoom> m_room;
    mutable QHash<QString, Known> m_heights;
    mutable QCache<QString, RowPicture> m_pictures;
    mutable Page m_page; ///< no width yet
    mutable HeightGuess m_guess;
    mutable bool m_dark = false;
};

} // namespace chapeau
