#include "ui/capture/capture_preview.h"

#include "core/proposal/wording/landing.h"
#include "ui/text/in_window.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int shownParts = 3;
constexpr std::size_t context = 50;        // bytes around a change
constexpr std::size_t longestChange = 160; // bytes of a paragraph that comes or goes as a whole
constexpr std::size_t shownCandidates = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CapturePreview)
};

QString whoProposes(const Proposal& proposal) {
    QString who = codes(proposal.proponents);
    if (proposal.onBehalfOf) who = Words::tr("%1 on behalf of %2").arg(who, qs(proposal.onBehalfOf->value));
    if (!proposal.supporters.empty()) who = Words::tr("%1, supported by %2").arg(who, codes(proposal.supporters));
    return who;
}

QString whatIsProposed(const PlacedProposal& placed, const LabelledText& text) {
    const QString label = qs(placed.label);
    const auto& after = placed.proposal.after;
    switch (placed.proposal.operation) {
    case Operation::replace: return Words::tr("change %1").arg(label);
    case Operation::insert: return Words::tr("add %1").arg(label);
    case Operation::remove: return Words::tr("delete %1").arg(label);
    case Operation::move:
        return after ? Words::tr("move %1 after %2").arg(label, qs(text.labelOf(*after)))
                     : Words::tr("move %1 to the beginning").arg(label);
    case Operation::split: return Words::tr("split %1").arg(label);
    case Operation::join: return Words::tr("join %1").arg(label);
    }
    return {};
}

/// "OP9", "the proposal of EU on OP9", "“wilful” in OP9"
QString subjectOf(const PlacedStand& stand, const Negotiation& negotiation) {
    QString subject = qs(stand.label);
    const auto proposal = std::ranges::find_if(negotiation.proposals, [&](const Proposal& one) { return one.id == stand.proposal; });
    if (proposal != negotiation.proposals.end()) subject = Words::tr("the proposal of %1 on %2").arg(codes(proposal->proponents), subject);
    return stand.words.empty() ? subject : Words::tr("“%1” in %2").arg(qs(stand.words), subject);
}

QString whatIsSaid(const PlacedStand& stand, const Negotiation& negotiation) {
    const QString subject = subjectOf(stand, negotiation);
    if (stand.act == Act::agrees && stand.statesOnly)
        return stand.adRef ? Words::tr("%1 agreed ad ref").arg(subject) : Words::tr("%1 agreed").arg(subject);
    switch (stand.act) {
    case Act::supports: return Words::tr("support %1").arg(subject);
    case Act::retains: return Words::tr("retain %1").arg(subject);
    case Act::reserves: return Words::tr("reserve the position on %1").arg(subject);
    case Act::brackets: return Words::tr("bracket %1").arg(subject);
    case Act::withdraws: return Words::tr("withdraw the support for %1").arg(subject);
    case Act::agrees: return stand.adRef ? Words::tr("can accept %1 ad ref").arg(subject) : Words::tr("can accept %1").arg(subject);
    case Act::needsInstructions: return Words::tr("need instructions on %1").arg(subject);
    }
    return {};
}

QString inQuotes(const std::string& text) {
    return QStringLiteral("“%1”").arg(qs(text));
}

std::string withoutEndMark(const std::string& wording) {
    return wording.substr(0, wording.find_last_not_of(" ;,.") + 1);
}

QString nearest(const std::vector<std::string>& candidates) {
    QStringList list;
    for (std::size_t i = 0; i < std::min(candidates.size(), shownCandidates); ++i) list << inQuotes(candidates[i]);
    return list.isEmpty() ? QString{} : Words::tr(" Nearest: %1.").arg(list.join(QStringLiteral(", ")));
}

/// Why the line can't be tabled as it is, one sentence for each piece of it; the piece is named where there are others.
QStringList reasonsIn(const Captured& captured) {
    const auto& unplaced = captured.proposing.landed.unplaced;
    const auto& missing = captured.missing;
    if (unplaced.empty()) return missing ? QStringList{qs(sentenceOf(missing->why, missing->subject, inWindow))} : QStringList{};
    const bool isOnly = unplaced.size() == 1 && captured.changes.empty();
    QStringList reasons;
    for (const Unplaced& one : unplaced) {
        const QString reason = qs(sentenceOf(one.why, one.subject, inWindow)) + nearest(one.candidates);
        reasons << (isOnly ? reason : Words::tr("%1 is not placed: %2").arg(inQuotes(withoutEndMark(one.wording)), reason));
    }
    return reasons;
}

QStringList leftOverIn(const Captured& captured) {
    QStringList left;
    for (const std::string& ignored : captured.proposing.landed.ignored) left << Words::tr("Not read: %1.").arg(inQuotes(ignored));
    if (!captured.proposing.unknownText.empty())
        left << Words::tr("It was written for %1, which is no text of this negotiation.").arg(qs(captured.proposing.unknownText));
    return left;
}

/// What the line names as yet: "USA, GBR · OP9".
QString recognized(const Captured& captured, const LabelledText& text) {
    QStringList known;
    if (!captured.delegations.empty()) known << codes(captured.delegations);
    if (captured.paragraph) known << qs(text.labelOf(*captured.paragraph));
    return known.join(QStringLiteral(" · "));
}

std::string shortened(const std::string& text) {
    if (text.size() <= longestChange) return text;
    return text.substr(0, text.rfind(' ', longestChange)) + " …";
}

QString changeHtml(const PreviewPart& part, const MarkColours& colours) {
    if (part.before == part.after) return {};
    const bool whole = part.before.empty() || part.after.empty();
    return whole ? markedUp(shortened(part.before), shortened(part.after), colours)
                 : markedUpExcerpt(part.before, part.after, context, colours);
}

QString head(const PreviewPart& part) {
    return part.who.isEmpty() || part.what.isEmpty() ? part.who + part.what : QStringLiteral("%1 · %2").arg(part.who, part.what);
}

QString partHtml(const PreviewPart& part, const MarkColours& colours) {
    const QString title = head(part).isEmpty() ? QString{} : QStringLiteral("<b>%1</b>").arg(head(part).toHtmlEscaped());
    const QString change = changeHtml(part, colours);
    return title.isEmpty() || change.isEmpty() ? title + change : title + QStringLiteral("&nbsp;&nbsp; ") + change;
}

QString quiet(const QString& text, const MarkColours& colours) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colours.quiet.name(), text.toHtmlEscaped());
}

} // namespace

Preview previewOf(const Captured& captured, const Negotiation& negotiation, const LabelledText& text) {
    Preview preview{{}, reasonsIn(captured), captured.ready()};
    const Landed& landed = captured.proposing.landed;
    for (const PlacedProposal& placed : landed.placed)
        preview.parts.push_back(
            {whoProposes(placed.proposal), whatIsProposed(placed, text), placed.proposal.base.text, placed.proposal.text.text});
    for (const PlacedStand& stand : landed.stands)
        preview.parts.push_back({codes(stand.delegations), whatIsSaid(stand, negotiation), {}, {}});
    // Before anything is placed, the reason speaks of all of it.
    if (!preview.parts.empty()) preview.reasons << leftOverIn(captured);
    if (preview.parts.empty()) preview.parts.push_back({recognized(captured, text), {}, {}, {}});
    return preview;
}

QString previewHtml(const Preview& preview, const MarkColours& colours) {
    QStringList lines;
    for (const PreviewPart& part : preview.parts)
        if (lines.size() < shownParts) lines << partHtml(part, colours);
    const auto more = static_cast<int>(preview.parts.size()) - shownParts;
    if (more > 0) lines << quiet(Words::tr("and %n more", nullptr, more), colours);
    QStringList reasons;
    for (const QString& reason : preview.reasons.mid(0, shownParts)) reasons << reason.toHtmlEscaped();
    const QString wide = QStringLiteral("&nbsp;&nbsp; ");
    // One reason stands beside what is recognized, several below one another.
    const bool isOneLine = lines.size() == 1 && reasons.size() == 1;
    const QString html = (lines + reasons).join(isOneLine ? wide : QStringLiteral("<br/>"));
    return preview.ready ? html + wide + quiet(Words::tr("Enter tables it"), colours) : html;
}

QString spokenPreview(const Preview& preview) {
    QStringList said;
    for (const PreviewPart& part : preview.parts) {
        const QString change = part.before == part.after ? QString{} : spokenChange(part.before, part.after);
        for (const QString& one : {head(part), change})
            if (!one.isEmpty()) said << one;
    }
    said << preview.reasons;
    if (preview.ready) said << Words::tr("Enter tables it");
    return said.join(QStringLiteral(". "));
}

QString briefly(const Preview& preview) {
    QStringList said;
    for (const PreviewPart& part : preview.parts) said << head(part);
    return said.join(QStringLiteral("; "));
}

} // namespace chapeau
