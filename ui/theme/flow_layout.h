// Items in a line that goes on in the next where there is no more room, as words do: at twice the text size a bar needs no wider window.
// What stretches takes what its line has left.
#pragma once

#include <QLayout>

#include <algorithm>
#include <memory>
#include <vector>

namespace chapeau {

class FlowLayout final : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr) : QLayout{parent} {}

    void addStretch();
    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// The widest of them.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Line = std::vector<QLayoutItem*>;
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    [[nodiscard]] int widthOf(const Line& line) const;
    [[nodiscard]] int gap() const { return std::max(0, spacing()); }
    void place(const Line& line, const QRect& room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace chapeau
