#include "core/publish/writers/docx_parts.h"

#include "core/publish/writers/xml_text.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

bool isAllowedInUri(char c) {
    constexpr std::string_view others = "-._~:/?#[]@!$&'()*+,;=%";
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || (c >= '0' && c <= '9') || others.find(c) != std::string_view::npos;
}

/// "2024-10-03T00:00:00Z"
bool isDateTime(std::string_view date) {
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    return date.size() == form.size() &&
           std::equal(date.begin(), date.end(), form.begin(), [](char c, char f) { return f == '0' ? c >= '0' && c <= '9' : c == f; });
}

} // namespace

void forEachBlock(const Publication& publication, const std::function<void(const Block&)>& visit) {
    for (const Block& block : publication.blocks) {
        if (block.style != BlockStyle::table) visit(block);
        for (const Row& row : block.rows)
            for (const Cell& cell : row.cells)
                for (const Block& inCell : cell.blocks) visit(inCell);
    }
}

std::string linkTarget(std::string_view link) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (!link.starts_with("https://") && !link.starts_with("http://") && !link.starts_with("mailto:")) return {};
    std::string uri;
    for (const char c : link) {
        const auto byte = static_cast<unsigned char>(c);
        if (isAllowedInUri(c))
            uri += c;
        else
            uri += std::string{'%'} + digits[byte >> 4U] + digits[byte & 15U];
    }
    return uri;
}

std::vector<std::string> linkTargets(const Publication& publication) {
    std::vector<std::string> targets;
    std::set<std::string> known;
    forEachBlock(publication, [&](const Block& block) {
        for (const Run& run : block.runs) {
            auto target = linkTarget(run.link);
            if (!target.empty() && known.insert(target).second) targets.push_back(std::move(target));
        }
    });
    return targets;
}

std::string linkRelation(std::size_t index) {
    return "rIdLink" + std::to_string(index + 1);
}

std::string authorship(const std::string& name, const std::string& date) {
    std::string author = xmlText(name);
    if (author.empty()) author = "Unnamed";
    std::string xml = R"( w:author=")" + author + "\"";
    if (isDateTime(date)) xml += R"( w:date=")" + date + "\"";
    return xml;
}

} // namespace chapeau
