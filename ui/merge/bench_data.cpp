#include "ui/merge/bench_data.h"

#include "core/merge/collision.h"
#include "core/standing/stands.h"
#include "ui/merge/map/map_rows.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bench)
};

QString stanceName(Stance stance) {
    switch (stance) {
    case Stance::proposes: return Words::tr("proposes");
    case Stance::supports: return Words::tr("supports");
    case Stance::canAccept: return Words::tr("can accept");
    case Stance::flexible: return Words::tr("flexible");
    case Stance::reserves: return Words::tr("reserves");
    case Stance::opposes: return Words::tr("opposes");
    case Stance::redLine: return Words::tr("red line");
    case Stance::withdrawn: return Words::tr("withdrawn");
    }
    return {};
}

/// Delegations by what they say; each once.
using Said = std::map<Stance, std::vector<DelegationCode>>;

QString listed(const Said& said, bool against) {
    QStringList parts;
    for (const auto& [stance, who] : said)
        if (isAgainst(stance) == against && !who.empty()) parts << Words::tr("%1: %2").arg(stanceName(stance), codes(who));
    return parts.join(QStringLiteral("; "));
}

class Lines {
public:
    Lines(const Negotiation& negotiation, const MergedNegotiation* merged)
        : m_negotiation{negotiation}, m_merged{merged}, m_stands{negotiation} {}

    [[nodiscard]] BenchData paragraph(const ParagraphId& id, const MergedOne& one) const {
        BenchData data{.id = id};
        data.paragraph = one.paragraph;
        data.label = qs(one.paragraph.label);
        for (const auto& edit : one.paragraph.edits) {
            const auto doubtful = [&](std::size_t source) { return one.carriage.contains(one.sources[source]); };
            data.uncontested.push_back({Edit{edit.base, edit.text}, behind(edit.proponents, edit.sources, one.sources),
                                        std::ranges::all_of(edit.sources, doubtful)});
        }
        for (const auto& cluster : one.paragraph.clusters) data.conflicts.push_back(conflict(id, one, cluster));
        if (!one.paragraph.deletedBySources.empty())
            data.deletion = behind(one.paragraph.deletedBy, one.paragraph.deletedBySources, one.sources);
        const auto at = m_merged == nullptr ? std::nullopt : m_merged->text.find(id);
        if (!at) return data;
        for (const auto& relocation : m_merged->merge.moved)
            if (relocation.index == *at) data.movedBy = codes(relocation.proponents);
        data.joined = joinsOf(*m_merged, *at);
        return data;
    }

    [[nodiscard]] BenchData addition(const ParagraphId& id, const Addition& addition) const {
        BenchData data{.id = id};
        data.label = qs(addition.label);
        data.addition = addition;
        data.proposedBy = behind(addition.proponents, addition.sources, m_merged->sources);
        for (const auto source : addition.sources) data.proposals.push_back(m_merged->sources[source]);
        return data;
    }

private:
    void hear(Said& said, const PositionTarget& target, const std::vector<DelegationCode>& except) const {
        for (const auto* position : m_stands.on(target)) {
            auto& who = said[position->stance];
            const bool known = std::ranges::find(except, position->delegation) != except.end();
            if (!known && std::ranges::find(who, position->delegation) == who.end()) who.push_back(position->delegation);
        }
    }

    [[nodiscard]] bool isOurRedLine(const Said& said) const {
        const auto red = said.find(Stance::redLine);
        return m_negotiation.own && red != said.end() && std::ranges::find(red->second, *m_negotiation.own) != red->second.end();
    }

    [[nodiscard]] Standing behind(const std::vector<DelegationCode>& proponents, const std::vector<std::size_t>& sources,
                                  const std::vector<ProposalId>& ids) const {
        Said said;
        for (const auto source : sources) {
            hear(said, ids[source], proponents);
            const auto* proposal = m_negotiation.findProposal(ids[source]);
            if (proposal == nullptr) continue;
            auto& supporting = said[Stance::supports];
            for (const auto& code : proposal->supporters)
                if (std::ranges::find(supporting, code) == supporting.end()) supporting.push_back(code);
        }
        return {codes(proponents), listed(said, false), listed(said, true), isOurRedLine(said)};
    }

    /// "Retains OP2" is taken down as support of the paragraph.
    [[nodiscard]] ConflictLines conflict(const ParagraphId& id, const MergedOne& one, const Cluster& cluster) const {
        ConflictLines lines;
        lines.words = qs(one.paragraph.base.substr(cluster.base.begin, cluster.base.size())).trimmed();
        lines.why = whyTheyCollide(one.paragraph, cluster);
        Said said;
        hear(said, id, {});
        if (const auto supporting = said.find(Stance::supports); supporting != said.end()) lines.retain.who = codes(supporting->second);
        for (const auto& alternative : cluster.alternatives)
            lines.alternatives.push_back(behind(alternative.proponents, alternative.sources, one.sources));
        return lines;
    }

    const Negotiation& m_negotiation;
    const MergedNegotiation* m_merged;
    Stands m_stands;
};

} // namespace

std::optional<BenchData> benchOf(const Negotiation& negotiation, const MergedNegotiation* merged, const ParagraphId& paragraph,
                                 const MergedOne* one) {
    const Lines bench{negotiation, merged};
    if (one != nullptr) return bench.paragraph(paragraph, *one);
    const Addition* addition = merged == nullptr ? nullptr : additionOf(*merged, paragraph);
    return addition == nullptr ? std::nullopt : std::optional{bench.addition(paragraph, *addition)};
}

QString whyTheyCollide(const MergedParagraph& paragraph, const Cluster& cluster) {
    const Collision collision = collisionOf(paragraph, cluster);
    const int words = static_cast<int>(collision.words);
    switch (collision.kind) {
    case Collision::Kind::sameWords:
        return words == 1 ? Words::tr("they change the same word") : Words::tr("they change the same %n word(s)", nullptr, words);
    case Collision::Kind::deletedAndEdited: return Words::tr("one deletes what the other edits");
    case Collision::Kind::insertedInto: return Words::tr("one puts words into a passage that the other changes");
    case Collision::Kind::overlapping: return Words::tr("their changes share words of the same passage");
    }
    return {};
}

std::vector<ParagraphId> conflictsInOrder(const MergedNegotiation& merged) {
    std::vector<ParagraphId> ids;
    for (const auto part : frontParts)
        if (const auto* paragraph = merged.find(idOf(part)); paragraph != nullptr && conflictsIn(*paragraph) > 0) ids.push_back(idOf(part));
    for (const auto& paragraph : merged.merge.paragraphs)
        if (conflictsIn(paragraph) > 0) ids.push_back(merged.text.draft.paragraphs[paragraph.index].id);
    return ids;
}

} // namespace chapeau
