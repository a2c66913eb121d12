#include "core/publish/layouts.h"

namespace chapeau {

std::string_view nameOf(Layout layout) {
    switch (layout) {
    case Layout::clean: return "clean";
    case Layout::rolling: return "rolling";
    }
    return "";
}

std::optional<Layout> layoutFrom(std::string_view name) {
    for (const Layout layout : {Layout::clean, Layout::rolling})
        if (nameOf(layout) == name) return layout;
    return std::nullopt;
}

} // namespace chapeau
