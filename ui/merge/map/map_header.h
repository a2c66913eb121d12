// The codes of the delegations over the map: upright where there are few columns, turned and narrow where there are many.
#pragma once

#include <QHeaderView>

namespace chapeau {

class MapHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit MapHeader(QWidget* parent = nullptr);

    void setTurned(bool turned);
    [[nodiscard]] bool isTurned() const { return m_turned; }
    /// As high as the longest of the codes needs.
    void fit();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    bool m_turned = false;
};

} // namespace chapeau
