#include "core/workspace/taking/proposing.h"

#include "core/base/hash.h"
#include "core/base/read_file.h"
#include "core/intake/read_document.h"
#include "core/intake/word/docx_reader.h"
#include "core/proposal/wording/read_wording.h"
#include "core/standing/proposals_on_text.h"
#include "core/store/store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Longer than any e-mail; a whole document of that size is no amendment.
constexpr std::size_t longestWording = std::size_t{1} << 22U;

/// Wording is words: what a Word file has beside them is told.
Result<std::string> textOfWordFile(const std::string& bytes, const std::string& name, const Job& job, std::vector<Notice>& notices) {
    const auto read = readWordFile(bytes, name, job);
    if (!read) return tl::unexpected(read.error());
    notices = read->notices;
    std::string text;
    std::size_t footnotes = 0;
    for (const auto& block : read->blocks) {
        text += block.rich.text + "\n\n";
        footnotes += block.rich.notes.size();
    }
    if (footnotes > 0) notices.push_back({NoticeCode::footnotesLeftOut});
    return text;
}

Result<std::string> textOfFile(const std::string& bytes, const std::string& name, const Job& job, std::vector<Notice>& notices) {
    if (bytes.starts_with("PK")) return textOfWordFile(bytes, name, job, notices);
    if (!isUtf8(bytes)) return fail(ErrorCode::fileNotUtf8, name);
    if (bytes.find('\0') != std::string::npos) return fail(ErrorCode::fileNotText, name);
    return bytes;
}

bool mentionsProposals(const TargetName& name) {
    return name.proposalOf || !name.suffix.empty();
}

/// Open proposals are labelled only where something is said of them: it takes a merge.
bool speaksOfProposals(const Reading& reading) {
    return std::ranges::any_of(reading.statements, [](const Statement& statement) {
        if (const auto* amendment = std::get_if<Amendment>(&statement.content)) {
            if (std::ranges::any_of(amendment->targets, mentionsProposals)) return true;
            return std::ranges::any_of(amendment->steps,
                                       [](const Step& step) { return std::ranges::any_of(step.beside, mentionsProposals); });
        }
        if (const auto* stand = std::get_if<Stand>(&statement.content))
            return !stand->proposalsOf.empty() || std::ranges::any_of(stand->targets, mentionsProposals);
        return false;
    });
}

const Version* versionOf(const Negotiation& negotiation, const std::string& symbol) {
    const auto found = std::ranges::find(negotiation.versions, symbol, &Version::symbol);
    return found == negotiation.versions.end() ? nullptr : &*found;
}

bool isMissingWords(Why why) {
    return why == Why::phraseNotFound || why == Why::phraseNearlyFound || why == Why::noFootnote || why == Why::noSuchFootnote ||
           why == Why::wordsOutsideBrackets || why == Why::noSuchParagraph;
}

/// What the working text no longer has, but the issued one does, is placed there.
void adoptFromIssued(Landed& landed, const Landed& issued) {
    std::erase_if(landed.unplaced, [&](const Unplaced& one) {
        if (!isMissingWords(one.why)) return false;
        const auto same = [&](const auto& other) { return other.line == one.line && other.wording == one.wording; };
        if (std::ranges::any_of(issued.unplaced, same)) return false;
        bool adopted = false;
        for (const PlacedProposal& placed : issued.placed) {
            if (placed.line != one.line || placed.proposal.wording != one.wording) continue;
            landed.placed.push_back(placed);
            adopted = true;
        }
        return adopted;
    });
    std::ranges::stable_sort(landed.placed, {}, &PlacedProposal::line);
}

class Preparation {
public:
    Preparation(const Negotiation& negotiation, const Registry& registry, const ProposeRequest& request, Timestamp now)
        : m_negotiation{negotiation}, m_registry{registry}, m_request{request}, m_now{now} {}

    Proposing prepare(const std::string& text) {
        const Reading reading = readWording(text, m_registry);
        land(reading);
        finishProposals();
        for (const PlacedStand& stand : m_made.landed.stands) takeStand(stand);
        for (const PlacedRemark& remark : m_made.landed.remarks) addComment(*remark.paragraph, remark.text, remark.authors);
        std::ranges::sort(m_made.delegations);
        m_made.delegations.erase(std::unique(m_made.delegations.begin(), m_made.delegations.end()), m_made.delegations.end());
        return std::move(m_made);
    }

private:
    void land(const Reading& reading) {
        const bool withOpen = speaksOfProposals(reading);
        const Version* named = versionOf(m_negotiation, reading.symbol);
        if (!reading.symbol.empty() && named == nullptr && !m_negotiation.current().symbol.empty()) m_made.unknownText = reading.symbol;
        const bool older = named != nullptr && named != &m_negotiation.current();
        const auto text = older ? issuedText(*named) : workingText(m_negotiation);
        m_made.landed = landWording(reading, wordingBase(m_negotiation, text, withOpen), m_request.from, m_registry);
        if (older || std::ranges::none_of(m_made.landed.unplaced, [](const Unplaced& one) { return isMissingWords(one.why); })) return;
        const auto issued = issuedText(m_negotiation.current());
        if (issued.draft == text.draft) return;
        adoptFromIssued(m_made.landed, landWording(reading, wordingBase(m_negotiation, issued, withOpen), m_request.from, m_registry));
    }

    void finishProposals() {
        Negotiation with = m_negotiation;
        for (PlacedProposal& placed : m_made.landed.placed) {
            placed.proposal.round = m_request.round;
            placed.proposal.received = m_now;
            // An amendment to the wrong text may say something else than it seems.
            if (!m_made.unknownText.empty()) placed.proposal.confidence *= 0.7;
            with.proposals.push_back(placed.proposal);
            const auto& who = placed.proposal.proponents;
            m_made.delegations.insert(m_made.delegations.end(), who.begin(), who.end());
        }
        const auto text = workingText(with);
        const ProposalsOnText proposals{with, text};
        for (PlacedProposal& placed : m_made.landed.placed) placed.label = proposals.labelOf(placed.proposal);
    }

    void takeStand(const PlacedStand& stand) {
        m_made.delegations.insert(m_made.delegations.end(), stand.delegations.begin(), stand.delegations.end());
        if (stand.paragraph) {
            if (const auto state = stateAfter(stand)) m_made.states.emplace_back(*stand.paragraph, *state);
            if (stand.act == Act::needsInstructions) addComment(*stand.paragraph, stand.wording, stand.delegations);
        }
        if (stand.statesOnly) return;
        for (const DelegationCode& delegation : stand.delegations) m_made.positions.push_back(positionOf(stand, delegation));
    }

    static std::optional<ParagraphState> stateAfter(const PlacedStand& stand) {
        if (stand.act == Act::brackets) return ParagraphState::bracketed;
        if (stand.act == Act::reserves && stand.words.empty()) return ParagraphState::reserved;
        if (stand.act != Act::agrees || !stand.statesOnly) return std::nullopt;
        return stand.adRef ? ParagraphState::agreedAdRef : ParagraphState::agreed;
    }

    [[nodiscard]] Position positionOf(const PlacedStand& stand, const DelegationCode& delegation) const {
        Position position{PositionId::random(), {}, delegation, stanceOf(stand.act), noteOf(stand), stand.wording, m_now};
        if (stand.paragraph) position.target = *stand.paragraph;
        if (stand.proposal) position.target = *stand.proposal;
        return position;
    }

    static Stance stanceOf(Act act) {
        switch (act) {
        case Act::supports:
        case Act::retains: return Stance::supports;
        case Act::reserves:
        case Act::brackets: return Stance::reserves;
        case Act::withdraws: return Stance::withdrawn;
        case Act::agrees: return Stance::canAccept;
        case Act::needsInstructions: return Stance::flexible;
        }
        return Stance::flexible;
    }

    static std::string noteOf(const PlacedStand& stand) {
        std::string note{stand.paragraph || stand.proposal ? "" : stand.label};
        const auto add = [&](const std::string& words) { note += (note.empty() ? "" : "; ") + words; };
        if (stand.act == Act::retains || stand.act == Act::brackets || stand.act == Act::needsInstructions)
            add(std::string{nameOf(stand.act)});
        if (stand.adRef) add("ad ref");
        if (!stand.words.empty()) add("“" + stand.words + "”");
        return note;
    }

    void addComment(const ParagraphId& paragraph, const std::string& text, const std::vector<DelegationCode>& authors) {
        m_made.comments.push_back({CommentId::random(), paragraph, text, codeList(authors), false, false, m_now});
    }

    const Negotiation& m_negotiation;
    const Registry& m_registry;
    const ProposeRequest& m_request;
    Timestamp m_now;
    Proposing m_made;
};

std::string described(const Proposing& proposing) {
    const auto count = proposing.landed.placed.size();
    const auto who = codeList(proposing.delegations);
    if (count == 0) return who.empty() ? "Took in remarks" : "Took in positions of " + who;
    return "Took in " + std::to_string(count) + (count == 1 ? " proposal" : " proposals") + " in words" + (who.empty() ? "" : " of " + who);
}

} // namespace

bool Proposing::empty() const {
    return landed.placed.empty() && positions.empty() && states.empty() && comments.empty() && !document;
}

WordingBase wordingBase(const Negotiation& negotiation, const LabelledText& text, bool withOpen) {
    WordingBase base{text.draft, text.labels, {}};
    appendFront(base);
    if (!withOpen) return base;
    const ProposalsOnText proposals{negotiation, text};
    for (const Proposal& proposal : negotiation.proposals)
        if (isOpen(proposal)) base.open.push_back({proposals.labelOf(proposal), proposal});
    return base;
}

Result<Proposing> prepareProposing(const Negotiation& negotiation, const Registry& registry, const ProposeRequest& request, Timestamp now,
                                   const Job& job) {
    std::string text = request.wording;
    std::string bytes;
    std::vector<Notice> notices;
    if (request.file) {
        auto read = readFile(*request.file, largestWordFile);
        if (!read) return tl::unexpected(read.error());
        bytes = std::move(*read);
        auto words = textOfFile(bytes, request.file->string(), job, notices);
        if (!words) return tl::unexpected(words.error());
        text = std::move(*words);
    } else if (!isUtf8(text)) {
        return fail(ErrorCode::fileNotUtf8, "The wording");
    }
    if (text.size() > longestWording) return fail(ErrorCode::fileTooLarge, request.file ? request.file->string() : "The wording", "4 MB");
    std::erase(text, '\r');
    if (trimmed(text).empty()) return request.file ? fail(ErrorCode::fileEmpty, request.file->string()) : fail(ErrorCode::emptyText);
    constexpr std::size_t steps = 2;
    job.report(1, steps);
    if (job.stopped()) return fail(ErrorCode::cancelled);
    auto made = Preparation{negotiation, registry, request, now}.prepare(text);
    job.report(steps, steps);
    if (job.stopped()) return fail(ErrorCode::cancelled);
    made.notices = std::move(notices);
    if (request.file) {
        made.document = Document{DocumentId::random(), request.file->filename().string(), hashOf(bytes), request.from, request.round, now};
        made.bytes = std::move(bytes);
        for (PlacedProposal& placed : made.landed.placed) placed.proposal.document = made.document->id;
    }
    return made;
}

Done tableProposing(Workspace& workspace, const Proposing& proposing) {
    if (proposing.empty()) return {};
    const auto now = workspace.clock().now();
    const auto& placed = proposing.landed.placed;
    const std::string label = placed.size() == 1 ? placed.front().label : std::string{};
    return workspace.perform(described(proposing), label, [&](Store& store) -> Done {
        if (proposing.document)
            if (auto done = store.add(*proposing.document, proposing.bytes); !done) return done;
        for (const PlacedProposal& one : placed)
            if (auto done = store.add(one.proposal); !done) return done;
        for (const Position& position : proposing.positions)
            if (auto done = store.add(position); !done) return done;
        for (const auto& [paragraph, state] : proposing.states)
            if (auto done = store.addState(paragraph, state, now); !done) return done;
        for (const Comment& comment : proposing.comments)
            if (auto done = store.add(comment); !done) return done;
        return {};
    });
}

} // namespace chapeau
