#include "ui/draft/meanwhile.h"

#include "core/merge/rebase.h"
#include "core/text/utf8.h"

namespace chapeau {

KeptWords keptWords(const std::string& base, const std::string& typed, const std::string& now) {
    if (now == base || collapsed(typed) == now) return {Meanwhile::same, typed};
    auto rebased = rebase(base, typed, now);
    switch (rebased.carriage) {
    case Carriage::carried: return {Meanwhile::kept, std::move(rebased.text)};
    case Carriage::takenOver: return {Meanwhile::followed, now};
    case Carriage::needsLook:
    case Carriage::notApplicable: break;
    }
    return {Meanwhile::contested, typed};
}

bool undoesOthers(const std::string& base, const std::string& typed, const std::string& now) {
    const auto kept = keptWords(base, typed, now);
    return kept.verdict == Meanwhile::contested || collapsed(kept.words) != collapsed(typed);
}

} // namespace chapeau
