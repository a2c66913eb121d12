#include "core/draft/paragraph.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chapeau {

namespace {

constexpr std::array kinds{ParagraphKind::sectionHeading, ParagraphKind::preambular, ParagraphKind::operative,
                           ParagraphKind::subParagraph,   ParagraphKind::flushText,  ParagraphKind::annex};
constexpr std::array states{ParagraphState::open, ParagraphState::agreedAdRef, ParagraphState::agreed, ParagraphState::bracketed,
                            ParagraphState::reserved};

template <class Values>
auto valueNamed(const Values& values, std::string_view name) -> std::optional<typename Values::value_type> {
    const auto found = std::ranges::find_if(values, [&](auto value) { return nameOf(value) == name; });
    if (found == values.end()) return std::nullopt;
    return *found;
}

} // namespace

std::string_view nameOf(ParagraphKind kind) {
    switch (kind) {
    case ParagraphKind::sectionHeading: return "section heading";
    case ParagraphKind::preambular: return "preambular";
    case ParagraphKind::operative: return "operative";
    case ParagraphKind::subParagraph: return "sub-paragraph";
    case ParagraphKind::flushText: return "flush text";
    case ParagraphKind::annex: return "annex";
    }
    return "";
}

std::optional<ParagraphKind> paragraphKindFrom(std::string_view name) {
    return valueNamed(kinds, name);
}

std::string_view nameOf(ParagraphState state) {
    switch (state) {
    case ParagraphState::open: return "open";
    case ParagraphState::agreedAdRef: return "agreed ad ref";
    case ParagraphState::agreed: return "agreed";
    case ParagraphState::bracketed: return "bracketed";
    case ParagraphState::reserved: return "reserved";
    }
    return "";
}

std::optional<ParagraphState> paragraphStateFrom(std::string_view name) {
    return valueNamed(states, name);
}

} // namespace chapeau
