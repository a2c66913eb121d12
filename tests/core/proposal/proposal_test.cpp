#include "core/proposal/proposal.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

TEST(OperationNames, areThoseOfTheContract) {
    EXPECT_EQ(nameOf(Operation::replace), "replace");
    EXPECT_EQ(nameOf(Operation::insert), "insert");
    EXPECT_EQ(nameOf(Operation::remove), "delete");
    EXPECT_EQ(nameOf(Operation::move), "move");
    EXPECT_EQ(nameOf(Operation::split), "split");
    EXPECT_EQ(nameOf(Operation::join), "join");
}

TEST(OperationNames, areReadBack) {
    for (const Operation operation :
         {Operation::replace, Operation::insert, Operation::remove, Operation::move, Operation::split, Operation::join})
        EXPECT_EQ(operationFrom(nameOf(operation)), operation);
    EXPECT_EQ(operationFrom("remove"), std::nullopt);
}

TEST(StatusNames, areReadBack) {
    for (const ProposalStatus status : {ProposalStatus::tabled, ProposalStatus::accepted, ProposalStatus::rejected,
                                        ProposalStatus::withdrawn, ProposalStatus::takenOver, ProposalStatus::superseded})
        EXPECT_EQ(proposalStatusFrom(nameOf(status)), status);
    EXPECT_EQ(nameOf(ProposalStatus::takenOver), "taken over");
    EXPECT_EQ(proposalStatusFrom("Tabled"), std::nullopt);
}

TEST(Proposals, areOpenWhileTabled) {
    Proposal proposal;
    EXPECT_TRUE(isOpen(proposal));
    proposal.status = ProposalStatus::rejected;
    EXPECT_FALSE(isOpen(proposal));
}

} // namespace
} // namespace chapeau
