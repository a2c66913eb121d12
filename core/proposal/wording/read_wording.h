// Reads amendment wording as delegations send it: sentences, lists, e-mails, notes of what was said, rolling texts. Says what each part
// asks, not yet where it lands (landing.h). Never fails: what is no instruction is a remark, or shown as ignored. Pure; any thread.
#pragma once

#include "core/proposal/wording/grammar/statement.h"

#include <string_view>

namespace chapeau {

[[nodiscard]] Reading readWording(std::string_view text, const Registry& registry);

} // namespace chapeau
