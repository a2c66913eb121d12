// The pages of a document one under the other, at a zoom that fits the width or that a person has chosen. It paints the pictures it is
// given, and asks for those that come into sight; until they are there a page is empty. Keys: arrows, Page Up and Page Down, Home and End
// scroll; + and - zoom, 0 fits the width.
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QSizeF>

#include <cstddef>
#include <map>
#include <vector>

namespace chapeau {

class PagePreview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Another document: its pages, in points. What was painted of the old one goes.
    void setPages(std::size_t count, const QSizeF& sheet);
    /// Pictures of some of its pages.
    void addImages(const std::map<std::size_t, QImage>& images);

    [[nodiscard]] std::size_t pageCount() const { return m_count; }
    /// From 0: the one that is most in sight.
    [[nodiscard]] std::size_t currentPage() const;
    /// Pixels of the screen's own a point, at which pictures are sharp.
    [[nodiscard]] double imageScale() const;
    /// Pages in sight and the next one.
    [[nodiscard]] std::vector<std::size_t> pagesInSight() const;
    [[nodiscard]] bool isPainted(std::size_t page) const { return m_images.contains(page); }

    void zoomBy(int steps);
    void fitWidth();
    /// Per cent of the size on paper.
    [[nodiscard]] int percent() const;

Q_SIGNALS:
    /// Pages in sight of which there is no picture of this size.
    void wanted(const std::vector<std::size_t>& pages);
    void pageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRectF pageRect(std::size_t page) const;
    void zoomTo(double zoom);
    void layOut();
    void askForImages();

    std::size_t m_count = 0;
    QSizeF m_sheet;
    std::map<std::size_t, QImage> m_images;
    double m_zoom = 0; ///< pixels a point; 0: the width fits
};

} // namespace chapeau
