// A line of the one long column that a Publication is before it is cut into pages, and what is printed on it. Places count from the left
// edge of the text and the top of the line, in the unit of the paint device.
#pragma once

#include "ui/print/pages/pagination.h"
#include "ui/print/pages/text_setter.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace chapeau {

/// Line `line` of a layout, moved to `at`.
struct PlacedLine {
    std::shared_ptr<QTextLayout> layout{};
    int line = 0;
    QPointF at{};
};

struct PlacedRule {
    QLineF line{};
    double width = 0;
};

struct PlacedLink {
    QRectF place{};
    LinkTarget target{};
};

/// Where the bar of tracked changes stands, in points: on the side where lines end, with room for names beyond it.
struct ChangeBar {
    double at = 0;
    bool left = false;
};

struct ColumnLine {
    FlowLine flow{};
    std::vector<PlacedLine> lines{};
    std::vector<PlacedRule> rules{};
    std::vector<PlacedRule> pageEnd{}; ///< rules only where it is the last on its page: a row goes on
    std::vector<PlacedLink> links{};
    std::vector<std::size_t> hands{}; ///< of the tracked changes on it
    ChangeBar bar{};
    bool numbered = false;              ///< counts where lines are numbered
    std::optional<std::size_t> block{}; ///< the block that begins here
};

/// Line `line` of `text` on `onto`, `down` below its top, with its links, footnotes and tracked changes.
void place(const SetText& text, int line, double down, ColumnLine& onto);

} // namespace chapeau
