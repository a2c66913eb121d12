// Law: what is loaded again after changes of any kind, undone and done again, is what a whole load gives.
#include "core/base/log.h"
#include "sample_negotiation.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace chapeau;
using namespace chapeau::test;

namespace {

constexpr int kinds = 14;

class Random {
public:
    Random(Store& store, const Negotiation& start, Negotiation now) : m_store{store}, m_start{start}, m_now{std::move(now)} {}

    /// One transaction of a random kind, or a step in the history.
    void act(int kind) {
        switch (kind) {
        case 12: (void)m_store.undo(); return;
        case 13: (void)m_store.redo(); return;
        default: RC_ASSERT(m_store.transact(entry("Change"), [&](Store& store) { return change(store, kind); }).has_value());
        }
    }

private:
    Done change(Store& store, int kind) {
        const auto& now = m_now;
        const auto paragraph = m_start.current().draft.paragraphs.front().id;
        const auto proposal = replacement(m_start, "Words " + std::to_string(now.proposals.size()) + ",");
        if (kind == 0 || now.proposals.empty()) return store.add(proposal);
        const auto& known = now.proposals[now.proposals.size() / 2].id;
        switch (kind) {
        case 1: return store.addDecision(known, ProposalStatus::rejected, noon);
        case 2: return store.addReason(known, "Because.", "Heading", noon);
        case 3: return store.addReason(known, "To be stressed.", std::string{headingOfPoints}, noon);
        case 4: return store.addSource(known, {SourceId::random(), "A/RES/1", "3", "quoted"});
        case 5:
            return now.sources.size() > 1 ? store.addRemoval(now.sources.front().source.id, noon)
                                          : store.addSource(paragraph, {SourceId::random(), "A/RES/2", "", ""});
        case 6: return store.addState(paragraph, now.states.empty() ? ParagraphState::agreed : ParagraphState::open, noon);
        case 7:
            return now.comments.empty() ? store.add(Comment{CommentId::random(), known, "Why?", "EU", false, false, noon})
                                        : store.addResolution(now.comments.front().id, !now.comments.front().resolved, noon);
        case 8: return store.add(AuthorMapping{"A. Writer", {{"EU"}}}, noon);
        case 9: return store.setOwn(now.own == DelegationCode{"GHA"} ? std::nullopt : std::optional{DelegationCode{"GHA"}});
        case 10: return ownDrafting(store);
        default: return severalAtOnce(store);
        }
    }

    Done ownDrafting(Store& store) {
        auto proposal = replacement(m_start, "Words of our own,");
        proposal.ours = true;
        proposal.proponents = m_now.own ? std::vector{*m_now.own} : std::vector<DelegationCode>{};
        return store.add(proposal);
    }

    /// SQLite tells what a transaction changed in an order of its own.
    Done severalAtOnce(Store& store) {
        for (int i = 0; i < 6; ++i) {
            const auto proposal = replacement(m_start, "One of several " + std::to_string(i) + ",");
            if (auto done = store.add(proposal); !done) return done;
            if (auto done = store.addDecision(proposal.id, ProposalStatus::accepted, noon); !done) return done;
            if (auto done = store.add(Comment{CommentId::random(), proposal.id, std::to_string(i), "EU", true, false, noon}); !done)
                return done;
        }
        return {};
    }

    Store& m_store;
    const Negotiation& m_start;
    const Negotiation m_now;
};

} // namespace

RC_GTEST_PROP(LoadAgain, givesWhatAWholeLoadGives, ()) {
    const TemporaryFolder folder;
    const auto path = folder / "a.chapeau";
    const auto start = smallNegotiation();
    RC_ASSERT(Store::create(path, start, entry("Started"), silentLog()).has_value());
    const auto store = Store::open(path, silentLog()).value();
    const auto other = Store::open(path, silentLog()).value();
    Negotiation known = store->load().value();
    const auto steps = *rc::gen::resize(
        8, rc::gen::container<std::vector<std::pair<int, bool>>>(rc::gen::pair(rc::gen::inRange(0, kinds), rc::gen::arbitrary<bool>())));
    for (const auto& [kind, loads] : steps) {
        Random{*store, start, other->load().value()}.act(kind);
        if (!loads) continue; // several changes before the next load
        known = store->loadAgain(known).value();
        RC_ASSERT(known == other->load().value());
    }
    RC_ASSERT(store->loadAgain(known).value() == other->load().value());
}
