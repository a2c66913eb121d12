#include "ui/history/entry_paragraphs.h"

#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <algorithm>
#include <iterator>

namespace chapeau {

namespace {

std::string labelNow(const Session& session, const ParagraphId& paragraph) {
    if (auto label = session.text().labelOf(paragraph); !label.empty()) return label;
    const auto* addition = session.merged() == nullptr ? nullptr : additionOf(*session.merged(), paragraph);
    return addition == nullptr ? std::string{} : addition->label;
}

std::size_t versionAt(const Negotiation& negotiation, Timestamp at) {
    std::size_t version = negotiation.versions.size() - 1;
    while (version > 0 && negotiation.versions[version].issued > at) --version;
    return version;
}

} // namespace

std::vector<NameInVersion> namesOf(const Session& session, const std::optional<ParagraphId>& paragraph) {
    if (!session.isOpen() || !paragraph) return {};
    const auto& versions = session.negotiation().versions;
    std::vector<NameInVersion> names;
    for (const auto& version : versions) names.push_back({version.issued, issuedText(version).labelOf(*paragraph)});
    if (!names.empty()) names.back().label = labelNow(session, *paragraph);
    return names;
}

bool isAbout(const HistoryEntry& entry, const std::vector<NameInVersion>& names) {
    if (names.empty() || entry.paragraph.empty()) return false;
    auto name = std::prev(names.end());
    while (name != names.begin() && name->since > entry.at) --name;
    return name->label == entry.paragraph;
}

std::optional<ParagraphId> paragraphOf(const Session& session, const HistoryEntry& entry) {
    if (!session.isOpen() || entry.paragraph.empty()) return std::nullopt;
    const auto& versions = session.negotiation().versions;
    const auto version = versionAt(session.negotiation(), entry.at);
    if (version + 1 == versions.size()) return paragraphLabelled(session, qs(entry.paragraph));
    const auto id = issuedText(versions[version]).idOf(entry.paragraph);
    return id && session.text().has(*id) ? id : std::nullopt;
}

} // namespace chapeau
