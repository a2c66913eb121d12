#include "ui/shell/status_line.h"

#include "core/workspace/exporting/previewing.h"

#include "sample.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

/// Another wish of `who` for OP1.
void propose(Negotiation& negotiation, const DelegationCode& who, const std::string& what, const std::string& by) {
    const auto known = std::ranges::find_if(negotiation.proposals, [&](const Proposal& proposal) {
        return proposal.operation == Operation::replace && proposal.proponents == std::vector{who};
    });
    Proposal proposal = *known;
    proposal.id = ProposalId::random();
    proposal.text = proposal.base;
    proposal.text.text.replace(proposal.text.text.find(what), what.size(), by);
    negotiation.proposals.push_back(proposal);
}

TEST(StatusLine, CountsConflictsAsADocumentDoes) {
    auto negotiation = test::sample();
    propose(negotiation, {"EU"}, "promote", "foster");
    propose(negotiation, {"USA"}, "promote", "further");
    const auto merged = mergeOpenProposals(negotiation).value();
    ASSERT_EQ(merged.merge.conflicts(), 2U);
    const auto line = progressLine(merged.text, negotiation, &merged).toStdString();
    EXPECT_NE(line.find("2 conflicts"), std::string::npos) << line << ": both are in one paragraph";
    EXPECT_EQ(previewExport(negotiation, test::registry(), {.layout = Layout::clean})->conflicts, (OpenConflicts{2, 1}));
}

} // namespace
} // namespace chapeau
