// Lays a Publication out on A4 pages: lines of type and rules, each with its place, ready to be painted. Margins, indents and sizes are
// those of core/publish/look.h. At least two lines of a paragraph stay together at a break; headings stay with what follows; footnotes
// stand on the page of their call; each page but the first bears the running head, and each its number ("2/5"). Lengths in the unit of the
// paint device. Needs a QGuiApplication for its fonts; the caller's thread.
#pragma once

#include "core/publish/publication.h"

#include <QLineF>
#include <QPaintDevice>
#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace chapeau {

/// Line `line` of a layout, moved to `at`.
struct PlacedLine {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF at{};
};

struct PlacedRule {
    QLineF line{};
    double width = 0;
};

struct PrintedPage {
    std::vector<PlacedLine> lines{};
    std::vector<PlacedRule> rules{};
};

[[nodiscard]] std::vector<PrintedPage> layOutPages(const Publication& publication, const QPaintDevice& device);

} // namespace chapeau
