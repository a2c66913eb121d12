#include "ui/publish/page_preview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chapeau {

namespace {

constexpr int gap = 14; ///< around pages
constexpr double zoomStep = 1.2;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr std::size_t mostImages = 16; ///< pictures that are kept
constexpr double pixelsPerPoint = 96.0 / 72.0;

} // namespace

PagePreview::PagePreview(QWidget* parent) : QAbstractScrollArea{parent} {
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the width doesn't depend on the number of pages
    viewport()->setAutoFillBackground(false);
}

void PagePreview::setPages(std::size_t count, const QSizeF& sheet) {
    m_count = count;
    m_sheet = sheet;
    m_images.clear();
    layOut();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PagePreview::addImages(const std::map<std::size_t, QImage>& images) {
    for (const auto& [page, image] : images) m_images.insert_or_assign(page, image);
    const auto current = static_cast<std::ptrdiff_t>(currentPage());
    const auto distance = [current](const auto& entry) { return std::abs(static_cast<std::ptrdiff_t>(entry.first) - current); };
    while (m_images.size() > mostImages) m_images.erase(std::ranges::max_element(m_images, {}, distance));
    viewport()->update();
    askForImages();
}

double PagePreview::scale() const {
    if (m_zoom > 0) return m_zoom;
    if (m_sheet.isEmpty()) return pixelsPerPoint;
    return std::max(leastZoom, (viewport()->width() - 2 * gap) / m_sheet.width());
}

double PagePreview::imageScale() const {
    return scale() * devicePixelRatioF();
}

int PagePreview::percent() const {
    return static_cast<int>(std::lround(scale() / pixelsPerPoint * 100));
}

QRectF PagePreview::pageRect(std::size_t page) const {
    const QSizeF size = m_sheet * scale();
    const double room = viewport()->width() - size.width();
    const double x = room > 2 * gap ? room / 2 : gap - horizontalScrollBar()->value();
    return {{x, gap + static_cast<double>(page) * (size.height() + gap) - verticalScrollBar()->value()}, size};
}

std::size_t PagePreview::currentPage() const {
    const double middle = viewport()->height() / 2.0;
    for (std::size_t page = 0; page < m_count; ++page)
        if (pageRect(page).bottom() > middle) return page;
    return m_count == 0 ? 0 : m_count - 1;
}

std::vector<std::size_t> PagePreview::pagesInSight() const {
    std::vector<std::size_t> pages;
    for (std::size_t page = 0; page < m_count; ++page) {
        const QRectF rect = pageRect(page);
        if (rect.bottom() > 0 && rect.top() < 2 * viewport()->height()) pages.push_back(page);
    }
    return pages;
}

void PagePreview::layOut() {
    const QSizeF size = m_sheet * scale();
    const double height = static_cast<double>(m_count) * (size.height() + gap) + gap;
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(size.width())) + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PagePreview::askForImages() {
    const auto width = std::lround(m_sheet.width() * imageScale());
    std::vector<std::size_t> missing;
    for (const std::size_t page : pagesInSight()) {
        const auto image = m_images.find(page);
        if (image == m_images.end() || std::abs(image->second.width() - width) > 2) missing.push_back(page);
    }
    if (!missing.empty()) Q_EMIT wanted(missing);
}

void PagePreview::paintEvent(QPaintEvent*) {
    const Theme theme = themeOf(palette());
    QPainter painter{viewport()};
    painter.fillRect(viewport()->rect(), mixed(theme.line, theme.card, 0.35));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t page = 0; page < m_count; ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect())) continue;
        painter.fillRect(rect, projectorTheme().paper);
        if (const auto image = m_images.find(page); image != m_images.end()) painter.drawImage(rect, image->second);
        painter.setPen(QPen{theme.line, 1});
        painter.drawRect(rect);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen{theme.accent, 2});
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void PagePreview::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    askForImages();
    Q_EMIT pageChanged();
}

void PagePreview::zoomBy(int steps) {
    zoomTo(std::clamp(scale() * std::pow(zoomStep, steps), leastZoom, mostZoom));
}

void PagePreview::fitWidth() {
    zoomTo(0);
}

void PagePreview::zoomTo(double zoom) {
    m_zoom = zoom;
    layOut();
    askForImages();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(1);
    case Qt::Key_Minus: return zoomBy(-1);
    case Qt::Key_0: return fitWidth();
    case Qt::Key_Home: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    case Qt::Key_PageUp: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown: return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0) zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
}

void PagePreview::scrollContentsBy(int, int) {
    viewport()->update();
    askForImages();
    Q_EMIT pageChanged();
}

} // namespace chapeau
