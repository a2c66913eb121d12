#include "ui/draft/draft_delegate.h"

#include "ui/draft/draft_model.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr int mostPictures = 100; // several screens full
constexpr int aroundEditor = 20;

const ParagraphRow& rowAt(const QModelIndex& index) {
    return static_cast<const DraftModel*>(index.model())->row(index);
}

QString keyOf(const ParagraphRow& row) {
    return row.id ? qs(row.id->text()) : row.label + row.text;
}

} // namespace

DraftDelegate::DraftDelegate(QAbstractItemView* view) : QStyledItemDelegate{view}, m_view{view}, m_pictures{mostPictures} {}

void DraftDelegate::renew() const {
    const Page page{m_view->viewport()->width(), m_view->font(), m_view->layoutDirection()};
    const bool dark = isDark(m_view->palette());
    if (page == m_page && dark == m_dark) return;
    m_pictures.clear();
    if (page != m_page) m_heights.clear();
    m_page = page;
    m_dark = dark;
    m_guess = HeightGuess{m_page};
}

RowPicture& DraftDelegate::picture(const QModelIndex& index) const {
    renew();
    const ParagraphRow& row = rowAt(index);
    const QString key = keyOf(row);
    RowPicture* known = m_pictures.object(key);
    if (known == nullptr || known->row() != row) {
        known = new RowPicture{row, m_page, themeOf(m_view->palette())};
        m_pictures.insert(key, known);
    }
    return *known;
}

const DraftDelegate::Known* DraftDelegate::known(const ParagraphRow& row) const {
    const auto found = m_heights.constFind(keyOf(row));
    return found != m_heights.constEnd() && (found->row.get() == &row || *found->row == row) ? &*found : nullptr;
}

bool DraftDelegate::isMeasured(const QModelIndex& index) const {
    renew();
    return known(rowAt(index)) != nullptr;
}

void DraftDelegate::measure(const QModelIndex& index) const {
    if (isMeasured(index)) return;
    auto row = static_cast<const DraftModel*>(index.model())->sharedRow(index);
    const int height = RowPicture{*row, m_page, themeOf(m_view->palette())}.height();
    const QString key = keyOf(*row);
    m_heights.insert(key, {std::move(row), height});
}

int DraftDelegate::ownHeight(const QModelIndex& index) const {
    renew();
    const ParagraphRow& row = rowAt(index);
    const auto* measured = known(row);
    return measured != nullptr ? measured->height : m_guess.of(row);
}

void DraftDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    RowPicture& shown = picture(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool edited = m_room && m_room->paragraph == shown.row().id;
    if (edited && !m_room->below) return shown.paintFrame(*painter, option.rect, selected, false);
    QRect rect = option.rect;
    if (edited) rect.setHeight(shown.height());
    shown.paint(*painter, rect, selected, m_view->hasFocus() && !edited);
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int own = ownHeight(index);
    if (!m_room || m_room->paragraph != rowAt(index).id) return {1, own};
    return {1, m_room->below ? own + m_room->height + aroundEditor : std::max(own, m_room->height + aroundEditor)};
}

} // namespace chapeau
