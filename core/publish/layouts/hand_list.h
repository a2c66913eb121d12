// The hands of a Publication by delegation: who they are called, and since when. For core/publish only.
#pragma once

#include "core/delegation/registry.h"
#include "core/publish/layouts/wishes.h"
#include "core/publish/publication.h"

#include <map>
#include <string>
#include <vector>

namespace chapeau {

class HandList {
public:
    /// `dates` of the suggestions by their source, as in Hand. All outlive it.
    HandList(const Registry& registry, const std::vector<std::string>& dates, const std::string& unnamed)
        : m_registry{registry}, m_dates{dates}, m_unnamed{unnamed} {}

    /// One hand for all of them together: Word can't have the same words deleted by several. Dated by the last that came.
    [[nodiscard]] std::size_t handOf(const Wishers& wishers);
    [[nodiscard]] std::vector<Hand> take() { return std::move(m_hands); }

private:
    const Registry& m_registry;
    const std::vector<std::string>& m_dates;
    const std::string& m_unnamed;
    std::map<std::pair<std::string, std::string>, std::size_t> m_known;
    std::vector<Hand> m_hands;
};

} // namespace chapeau
