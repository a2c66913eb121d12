#include "core/publish/layouts/layouts.h"

namespace chapeau {

std::string_view nameOf(Layout layout) {
    switch (layout) {
    case Layout::clean: return "clean";
    case Layout::redline: return "redline";
    case Layout::byDelegation: return "by-delegation";
    case Layout::rolling: return "rolling";
    case Layout::comparison: return "comparison";
    case Layout::explanatory: return "explanatory";
    case Layout::sponsors: return "sponsors";
    }
    return "";
}

std::optional<Layout> layoutFrom(std::string_view name) {
    for (const Layout layout : allLayouts())
        if (nameOf(layout) == name) return layout;
    return std::nullopt;
}

const std::vector<Layout>& allLayouts() {
    static const std::vector<Layout> all{Layout::clean,      Layout::redline,     Layout::byDelegation, Layout::rolling,
                                         Layout::comparison, Layout::explanatory, Layout::sponsors};
    return all;
}

} // namespace chapeau
