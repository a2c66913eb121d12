// The fields of the front matter under the names that the `front` column keeps them by. For core/store only.
#pragma once

#include "core/draft/draft.h"

#include <string>

namespace chapeau {

struct FrontField {
    const char* name;
    std::string FrontMatter::*field;
};

inline constexpr FrontField frontFields[] = {
    {"symbol", &FrontMatter::symbol},
    {"organ", &FrontMatter::organ},
    {"distribution", &FrontMatter::distribution},
    {"date", &FrontMatter::date},
    {"language", &FrontMatter::language},
    {"session", &FrontMatter::session},
    {"committee", &FrontMatter::committee},
    {"agendaItem", &FrontMatter::agendaItem},
    {"sponsorLine", &FrontMatter::sponsorLine},
    {"adoptionLine", &FrontMatter::adoptionLine},
    {"originLine", &FrontMatter::originLine},
    {"number", &FrontMatter::number},
    {"title", &FrontMatter::title},
    {"enactingWords", &FrontMatter::enactingWords},
    {"closingLine", &FrontMatter::closingLine},
    {"disclaimer", &FrontMatter::disclaimer},
};

} // namespace chapeau
