#include "ui/intake/laid.h"

namespace chapeau {

Laid laidBy(const Aim& aim, const LabelledText& text) {
    const auto idAt = [&text](std::size_t index) { return text.draft.paragraphs[index].id; };
    if (const auto* at = std::get_if<AimAt>(&aim)) {
        LaidAt laid;
        for (const auto index : at->paragraphs) laid.paragraphs.push_back(idAt(index));
        return laid;
    }
    if (const auto* after = std::get_if<AimAfter>(&aim))
        return LaidAfter{after->paragraph ? std::optional{idAt(*after->paragraph)} : std::nullopt};
    return LaidNowhere{};
}

std::optional<Aim> aimOf(const Laid& laid, const LabelledText& text) {
    if (const auto* at = std::get_if<LaidAt>(&laid)) {
        AimAt aim;
        for (const auto& id : at->paragraphs) {
            const auto index = text.find(id);
            if (!index) return std::nullopt;
            aim.paragraphs.push_back(*index);
        }
        return aim;
    }
    const auto* after = std::get_if<LaidAfter>(&laid);
    if (after == nullptr) return AimNowhere{};
    if (!after->paragraph) return AimAfter{};
    const auto index = text.find(*after->paragraph);
    return index ? std::optional<Aim>{AimAfter{index}} : std::nullopt;
}

} // namespace chapeau
