#include "ui/print/page_painting.h"

#include "ui/print/back_matter.h"

namespace chapeau {

std::map<std::size_t, std::size_t> addBackMatter(Publication& publication, const CommentThreads& threads) {
    const BackMatter matter = backMatterOf(publication, threads);
    std::map<std::size_t, std::size_t> threadBlocks;
    for (const auto& [block, thread] : matter.threads) threadBlocks.emplace(publication.blocks.size() + block, thread);
    publication.blocks.insert(publication.blocks.end(), matter.blocks.begin(), matter.blocks.end());
    return threadBlocks;
}

void paintPage(const PrintedPage& page, QPainter& painter) {
    for (const PlacedRule& rule : page.rules) {
        painter.setPen(QPen{Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap});
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const PlacedLine& line : page.lines) line.layout->lineAt(line.line).draw(&painter, line.at);
}

} // namespace chapeau
