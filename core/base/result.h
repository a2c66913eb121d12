// Result<T>: a value, or the Error that stopped it. GCC 12 has no std::expected in C++20, so tl::expected.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace chapeau {

template <class T>
using Result = tl::expected<T, Error>;

using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string subject = {}, std::string place = {}) {
    return tl::unexpected(Error{code, std::move(subject), std::move(place)});
}

} // namespace chapeau
