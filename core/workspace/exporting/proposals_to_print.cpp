#include "core/workspace/exporting/proposals_to_print.h"

#include <algorithm>

namespace chapeau {

namespace {

/// "2026-10-16T12:00:00Z": Word's dates have no fractions of a second.
std::string wordDate(Timestamp at) {
    return toIso(at).substr(0, 19) + "Z";
}

/// The hour at which something came is of no concern to others.
std::string wordDay(Timestamp at) {
    return toIso(dayOf(at)) + "T00:00:00Z";
}

void addLine(std::string& text, const std::string& line) {
    if (!line.empty()) text += (text.empty() ? "" : "\n") + line;
}

/// "Source: Havana declaration, para. 12: “…”"
std::string sourceLine(const Source& source) {
    std::string line = "Source: " + source.document;
    if (!source.paragraph.empty()) line += ", " + source.paragraph;
    if (!source.quote.empty()) line += ": “" + source.quote + "”";
    return line;
}

std::string saidFor(const Proposal& proposal, const Registry& registry) {
    std::string text;
    addLine(text, proposal.reason);
    if (proposal.onBehalfOf) addLine(text, "On behalf of: " + registry.name(*proposal.onBehalfOf));
    if (!proposal.supporters.empty()) addLine(text, "Supported by: " + handName(proposal.supporters, registry));
    for (const Source& source : proposal.sources) addLine(text, sourceLine(source));
    return text;
}

class CommentPrinter {
public:
    CommentPrinter(const Negotiation& negotiation, const Registry& registry, bool internal)
        : m_negotiation{negotiation}, m_registry{registry}, m_internal{internal} {}

    [[nodiscard]] std::vector<PrintedComment> on(const CommentTarget& target) const {
        std::vector<PrintedComment> printed;
        for (const Comment& comment : m_negotiation.comments)
            if (comment.target == target && (m_internal || !comment.internal)) printed.push_back(print(comment));
        return printed;
    }

private:
    [[nodiscard]] PrintedComment print(const Comment& comment) const {
        if (!m_internal) return {.author = delegationOf(comment), .text = comment.text, .resolved = comment.resolved};
        return {.author = comment.author,
                .date = wordDate(comment.written),
                .text = (comment.internal ? "Internal: " : "") + comment.text,
                .resolved = comment.resolved};
    }

    /// Persons are nobody's business: what one of us wrote is our delegation's.
    [[nodiscard]] std::string delegationOf(const Comment& comment) const {
        const auto delegation = m_registry.find(comment.author);
        return delegation ? m_registry.name(*delegation) : ownName(m_negotiation, m_registry);
    }

    const Negotiation& m_negotiation;
    const Registry& m_registry;
    bool m_internal;
};

} // namespace

std::string ownName(const Negotiation& negotiation, const Registry& registry) {
    return negotiation.own ? registry.name(*negotiation.own) : "Proponent not named";
}

ProposalsToPrint proposalsToPrint(const Negotiation& negotiation, const MergedNegotiation& merged, const Registry& registry,
                                  bool internal) {
    const CommentPrinter comments{negotiation, registry, internal};
    ProposalsToPrint result;
    result.unnamed = ownName(negotiation, registry);
    for (const ProposalId& id : merged.sources) {
        const Proposal& proposal = *negotiation.findProposal(id);
        auto thread = comments.on(id);
        if (const auto said = saidFor(proposal, registry); !said.empty()) {
            const auto author = proposal.proponents.empty() ? result.unnamed : handName(proposal.proponents, registry);
            thread.insert(thread.begin(), {.author = author, .date = wordDay(proposal.received), .text = said});
        }
        result.threads.push_back(std::move(thread));
        result.dates.push_back(wordDay(proposal.received));
        result.texts.push_back(proposal.text);
    }
    for (const Paragraph& paragraph : merged.text.draft.paragraphs) result.onParagraphs.push_back(comments.on(paragraph.id));
    for (const auto part : frontParts) result.onFront.push_back(comments.on(idOf(part)));
    return result;
}

} // namespace chapeau
