#include "ui/print/pdf_places.h"

#include "ui/print/outline.h"

#include <QUrl>

#include <optional>

namespace chapeau {

namespace {

using Places = std::map<std::size_t, PdfPlace>;

/// Only what a browser or a mail program opens; a file of somebody's machine is none of the reader's business.
std::optional<std::string> webAddress(const std::string& link) {
    const QUrl url{QString::fromStdString(link), QUrl::StrictMode};
    const QString scheme = url.scheme();
    if (scheme != QStringLiteral("http") && scheme != QStringLiteral("https") && scheme != QStringLiteral("mailto")) return std::nullopt;
    return url.toEncoded().toStdString();
}

class Additions {
public:
    Additions(const std::vector<PrintedPage>& pages, const std::map<std::size_t, std::size_t>& threadBlocks, double unit)
        : m_pages{pages}, m_unit{unit} {
        for (std::size_t page = 0; page < pages.size(); ++page) {
            for (const PageStart& block : pages[page].blocks) m_blocks.emplace(block.index, PdfPlace{page, block.y / unit});
            for (const PageStart& note : pages[page].notes) m_notes.emplace(note.index, PdfPlace{page, note.y / unit});
        }
        for (const auto& [block, thread] : threadBlocks)
            if (const auto found = m_blocks.find(block); found != m_blocks.end()) m_threads.emplace(thread, found->second);
    }

    [[nodiscard]] std::vector<PdfOutlineEntry> outline(const std::vector<Block>& blocks) const {
        std::vector<PdfOutlineEntry> entries;
        for (const OutlineEntry& entry : outlineOf(blocks)) {
            const auto found = m_blocks.find(entry.block);
            if (found == m_blocks.end()) continue;
            // Paragraphs before the first heading have nothing to stand under.
            entries.push_back({entry.text, entries.empty() ? 0 : entry.level, found->second});
        }
        return entries;
    }

    [[nodiscard]] std::vector<PdfLink> links() const {
        std::vector<PdfLink> links;
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            for (const PlacedLink& link : m_pages[page].links)
                if (auto target = std::visit(*this, link.target))
                    links.push_back({page, link.place.left() / m_unit, link.place.top() / m_unit, link.place.width() / m_unit,
                                     link.place.height() / m_unit, std::move(*target)});
        return links;
    }

    using Target = std::optional<std::variant<std::string, PdfPlace>>;
    Target operator()(const std::string& address) const {
        auto encoded = webAddress(address);
        return encoded ? Target{std::move(*encoded)} : std::nullopt;
    }
    Target operator()(const ToNote& to) const { return find(m_notes, to.note); }
    Target operator()(const ToThread& to) const { return find(m_threads, to.thread); }

private:
    static Target find(const Places& places, std::size_t index) {
        const auto found = places.find(index);
        return found == places.end() ? std::nullopt : Target{found->second};
    }

    const std::vector<PrintedPage>& m_pages;
    double m_unit;
    Places m_blocks;
    Places m_notes;
    Places m_threads;
};

} // namespace

PdfAdditions additionsFor(const Publication& publication, const std::vector<PrintedPage>& pages,
                          const std::map<std::size_t, std::size_t>& threadBlocks, double unit) {
    const Additions additions{pages, threadBlocks, unit};
    return {documentTitle(publication), publication.language, additions.outline(publication.blocks), additions.links()};
}

} // namespace chapeau
