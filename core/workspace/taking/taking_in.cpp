#include "core/workspace/taking/taking_in.h"

#include "core/base/hash.h"
#include "core/base/read_file.h"
#include "core/intake/revised_document.h"
#include "core/standing/proposals_on_text.h"
#include "core/standing/working_text.h"
#include "core/store/store.h"
#include "core/workspace/taking/taken_texts.h"

#include <algorithm>
#include <ranges>

namespace chapeau {

namespace {

class Preparation {
public:
    Preparation(const Negotiation& negotiation, const Registry& registry, const TakeRequest& request, const RevisedDocument& file,
                const Job& job)
        : m_negotiation{negotiation}, m_registry{registry}, m_request{request}, m_file{file}, m_job{job}, m_issued{issuedText(
                                                                                                              negotiation.current())} {}

    Result<Taking> prepare(const Document& document) {
        m_taking.document = document;
        TakenTexts texts{m_file, m_issued, m_taking.document};
        if (auto landed = m_file.authors().empty() ? takeWhole(texts) : takeRevised(texts); !landed) return tl::unexpected(landed.error());
        m_taking.parts = std::move(texts.parts());
        m_taking.ignored = texts.ignored();
        m_taking.notices.insert(m_taking.notices.begin(), texts.first().notices.begin(), texts.first().notices.end());
        behalf();
        if (m_job.stopped()) return fail(ErrorCode::cancelled);
        labelAdditions(m_taking, m_negotiation);
        takeComments(texts);
        return std::move(m_taking);
    }

private:
    Done takeWhole(TakenTexts& texts) {
        tellAuthorsWithoutChanges();
        return texts.addWhole(Acceptance::all(), m_request.from, true, m_job);
    }

    Done takeRevised(TakenTexts& texts) {
        m_taking.authors =
            authorsTaken(m_file.authors(), m_file.changes(), m_request.authors, m_negotiation.authors, m_registry, m_request.from);
        rememberAuthors();
        tellAuthorsWithoutChanges();
        const auto underneath = m_file.draftFor(Acceptance::none(), m_job);
        if (!underneath && underneath.error().code != ErrorCode::noParagraphs) return tl::unexpected(underneath.error());
        if (!underneath) {
            tell({NoticeCode::nothingUnderChanges});
            return texts.addWhole(Acceptance::all(), m_request.from, true, m_job);
        }
        const auto other = otherTextLike(underneath->draft);
        if (auto added = texts.addWhole(Acceptance::none(), other ? std::vector<DelegationCode>{} : m_request.from, false, m_job); !added)
            return added;
        if (other)
            tell(*other);
        else if (!texts.parts().empty())
            tell({NoticeCode::textUnderChangesDiffers, {}, {}, static_cast<int>(texts.parts().size())});
        for (const auto& hand : handsOf(m_taking.authors))
            if (auto added = texts.addHand(Acceptance::of(hand.authors), hand.delegations, m_job); !added) return added;
        return {};
    }

    /// What to tell where a text is word for word one of the negotiation, other than the issued one.
    [[nodiscard]] std::optional<Notice> otherTextLike(const Draft& draft) const {
        const auto texts = textsOf(draft);
        if (texts == textsOf(m_issued.draft)) return std::nullopt;
        const auto older = m_negotiation.versions | std::views::reverse | std::views::drop(1);
        const auto same = std::ranges::find_if(older, [&](const Version& version) { return textsOf(version.draft) == texts; });
        if (same != older.end()) {
            const std::string& symbol = (*same).symbol;
            return symbol.empty() ? Notice{NoticeCode::changesOfEarlierText} : Notice{NoticeCode::changesOfOtherText, {}, symbol};
        }
        if (textsOf(workingText(m_negotiation).draft) == texts) return Notice{NoticeCode::changesOfWorkingText};
        return std::nullopt;
    }

    void tell(Notice notice) { m_taking.notices.push_back(std::move(notice)); }

    void tellAuthorsWithoutChanges() {
        for (const auto& said : m_request.authors)
            if (std::ranges::none_of(m_file.authors(), [&](const std::string& name) { return isSameAuthor(name, said.author); }))
                tell({NoticeCode::authorUnknown, {}, said.author});
    }

    void rememberAuthors() {
        for (const auto& author : m_taking.authors) {
            if (author.by != AuthorKnownBy::request) continue;
            const auto* before = findAuthor(m_negotiation.authors, author.name);
            if (before == nullptr || before->delegations != author.delegations)
                m_taking.remember.push_back({before == nullptr ? author.name : before->author, author.delegations});
        }
    }

    void behalf() {
        m_taking.onBehalfOf = m_request.onBehalfOf;
        for (auto& part : m_taking.parts)
            for (auto& proposal : part.proposals) proposal.onBehalfOf = m_request.onBehalfOf;
    }

    void takeComments(const TakenTexts& texts) {
        for (const auto& comment : m_file.comments()) {
            const auto place = comment.paragraph ? texts.placeOf(*comment.paragraph) : std::nullopt;
            if (!place) tell({NoticeCode::commentElsewhere, {}, comment.author});
            TakenComment taken = commentAt(place.value_or(PlaceInIssued{0}));
            taken.comment.text = comment.text;
            taken.comment.author = comment.author;
            taken.comment.resolved = comment.resolved;
            taken.comment.written = comment.written.value_or(m_taking.document.received);
            taken.replyTo = comment.replyTo;
            m_taking.comments.push_back(std::move(taken));
        }
    }

    [[nodiscard]] TakenComment commentAt(const TakenPlace& place) const {
        TakenComment taken;
        if (const auto* part = std::get_if<PlaceInPart>(&place); part != nullptr && !m_taking.parts[part->index].proposals.empty()) {
            taken.label = m_taking.parts[part->index].label;
            taken.comment.target = m_taking.parts[part->index].proposals.front().id;
            return taken;
        }
        if (const auto* front = std::get_if<PlaceInFront>(&place)) {
            taken.label = labelOf(front->part);
            taken.comment.target = idOf(front->part);
            return taken;
        }
        const auto* issued = std::get_if<PlaceInIssued>(&place);
        const std::size_t index = issued == nullptr ? 0 : issued->index;
        taken.label = m_issued.labels[index];
        taken.comment.target = m_issued.draft.paragraphs[index].id;
        return taken;
    }

    const Negotiation& m_negotiation;
    const Registry& m_registry;
    const TakeRequest& m_request;
    const RevisedDocument& m_file;
    const Job& m_job;
    LabelledText m_issued;
    Taking m_taking;
};

std::string counted(std::size_t count, const std::string& what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// What a person has left out counts as proposed all the same.
bool proposesNothing(const Taking& taking) {
    return std::ranges::all_of(taking.parts, [](const LandedPart& part) { return part.proposals.empty(); });
}

/// "Took in 4 proposals of CHN, EU and 2 comments"
std::string summaryOf(const Taking& taking) {
    const std::size_t count = proposalsIn(taking);
    std::set<DelegationCode> proponents;
    for (const auto& part : taking.parts) {
        if (part.leftOut) continue;
        for (const auto& proposal : part.proposals) proponents.insert(proposal.proponents.begin(), proposal.proponents.end());
    }
    const auto who = proponents.empty() ? taking.document.from : std::vector<DelegationCode>{proponents.begin(), proponents.end()};
    const auto comments = taking.comments.empty() ? "" : " and " + counted(taking.comments.size(), "comment");
    if (count == 0 && !taking.comments.empty()) return "Took in " + counted(taking.comments.size(), "comment") + " of " + codeList(who);
    if (count == 0 && proposesNothing(taking)) return "Took in the text of " + codeList(who) + ", which proposes no change";
    if (count == 0) return "Took in the text of " + codeList(who) + " without its proposals";
    return "Took in " + counted(count, "proposal") + " of " + codeList(who) + comments;
}

/// A comment on what isn't tabled comes on the paragraph that it is about, or else on the first.
CommentTarget targetOf(const Comment& comment, const Taking& taking, const Draft& issued) {
    const auto* on = std::get_if<ProposalId>(&comment.target);
    if (on == nullptr) return comment.target;
    for (const auto& part : taking.parts) {
        if (std::ranges::find(part.proposals, *on, &Proposal::id) == part.proposals.end()) continue;
        if (!part.leftOut) return comment.target;
        return issued.paragraphs[part.entry.base.empty() ? 0 : part.entry.base.front()].id;
    }
    return issued.paragraphs.front().id;
}

Done addComment(Store& store, const Comment& comment, Timestamp at) {
    if (auto done = store.add(comment); !done || !comment.resolved) return done;
    return store.addResolution(comment.id, true, at);
}

} // namespace

std::size_t proposalsIn(const Taking& taking) {
    std::size_t count = 0;
    for (const auto& part : taking.parts)
        if (!part.leftOut) count += part.proposals.size();
    return count;
}

void labelAdditions(Taking& taking, const Negotiation& negotiation) {
    Negotiation with = negotiation;
    for (const auto& part : taking.parts)
        if (!part.leftOut)
            for (const auto& proposal : part.proposals) with.proposals.push_back(proposal);
    const auto text = workingText(with);
    const ProposalsOnText proposals{with, text};
    for (auto& part : taking.parts) {
        if (part.entry.relation != Relation::added) continue;
        part.label = isTabled(part) ? proposals.labelOf(part.proposals.front()) : std::string{};
    }
}

bool Taking::needsLook() const {
    const auto doubtful = [](const Notice& notice) {
        return notice.code == NoticeCode::authorUnknown || notice.code == NoticeCode::commentElsewhere;
    };
    return std::ranges::any_of(parts, &LandedPart::needsLook) || std::ranges::any_of(notices, doubtful);
}

Result<Taking> prepareTaking(const Negotiation& negotiation, const Registry& registry, const TakeRequest& request, Timestamp now,
                             const Job& job) {
    auto bytes = request.text ? Result<std::string>{*request.text} : readFile(request.file, largestWordFile);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto file = RevisedDocument::read(*bytes, request.file.string(), job);
    if (!file) return tl::unexpected(file.error());
    auto taking = Preparation{negotiation, registry, request, *file, job}.prepare(
        {DocumentId::random(), request.file.filename().string(), hashOf(*bytes), request.from, request.round, now});
    if (taking) taking->bytes = std::move(*bytes);
    return taking;
}

Done tableTaking(Workspace& workspace, const Taking& taking) {
    const auto negotiation = workspace.negotiation();
    const Draft& issued = negotiation->current().draft;
    return workspace.perform(summaryOf(taking), "", [&](Store& store) -> Done {
        if (auto done = store.add(taking.document, taking.bytes); !done) return done;
        for (const auto& part : taking.parts) {
            if (part.leftOut) continue;
            for (const auto& proposal : part.proposals)
                if (auto done = store.add(proposal); !done) return done;
        }
        for (const auto& taken : taking.comments) {
            Comment comment = taken.comment;
            comment.target = targetOf(comment, taking, issued);
            if (auto done = addComment(store, comment, taking.document.received); !done) return done;
        }
        for (const auto& author : taking.remember)
            if (auto done = store.add(author, taking.document.received); !done) return done;
        return {};
    });
}

} // namespace chapeau
