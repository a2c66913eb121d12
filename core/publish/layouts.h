// Layouts turn a negotiation into a Publication, from an allow-list of what may leave the delegation. Pure: the same negotiation and options give
// the same Publication.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/publish/publication.h"
#include "core/store/negotiation.h"

#include <optional>
#include <string>
#include <string_view>

namespace chapeau {

/// The layouts built today; the contract names more, and they come with their issue.
enum class Layout { clean, rolling };

[[nodiscard]] std::string_view nameOf(Layout layout);
[[nodiscard]] std::optional<Layout> layoutFrom(std::string_view name);

struct LayoutOptions {
    Layout layout = Layout::clean;
    bool internal = false; ///< marks each page, and lets internal comments in
};

[[nodiscard]] Result<Publication> compose(const Negotiation& negotiation, const Registry& registry, const LayoutOptions& options, const Job& job = {});

} // namespace chapeau
