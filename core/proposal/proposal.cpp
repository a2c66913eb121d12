#include "core/proposal/proposal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chapeau {

namespace {

constexpr std::array<std::pair<Operation, std::string_view>, 6> operationNames{{{Operation::replace, "replace"},
                                                                                {Operation::insert, "insert"},
                                                                                {Operation::remove, "delete"},
                                                                                {Operation::move, "move"},
                                                                                {Operation::split, "split"},
                                                                                {Operation::join, "join"}}};

constexpr std::array<std::pair<ProposalStatus, std::string_view>, 6> statusNames{{{ProposalStatus::tabled, "tabled"},
                                                                                  {ProposalStatus::accepted, "accepted"},
                                                                                  {ProposalStatus::rejected, "rejected"},
                                                                                  {ProposalStatus::withdrawn, "withdrawn"},
                                                                                  {ProposalStatus::takenOver, "taken over"},
                                                                                  {ProposalStatus::superseded, "superseded"}}};

template <class Names, class Value>
std::string_view nameIn(const Names& names, Value value) {
    return std::ranges::find(names, value, &Names::value_type::first)->second;
}

template <class Names>
auto valueIn(const Names& names, std::string_view name) {
    const auto found = std::ranges::find(names, name, &Names::value_type::second);
    return found == names.end() ? std::nullopt : std::optional{found->first};
}

} // namespace

std::string_view nameOf(Operation operation) {
    return nameIn(operationNames, operation);
}
std::optional<Operation> operationFrom(std::string_view name) {
    return valueIn(operationNames, name);
}

std::string_view nameOf(ProposalStatus status) {
    return nameIn(statusNames, status);
}
std::optional<ProposalStatus> proposalStatusFrom(std::string_view name) {
    return valueIn(statusNames, name);
}

} // namespace chapeau
