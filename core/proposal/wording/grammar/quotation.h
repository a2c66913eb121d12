// Where a quotation ends. Curly, angled, straight and single marks; an apostrophe is none. For core/proposal/wording only. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace chapeau {

struct QuotationMark {
    std::size_t size = 0; ///< in bytes
    bool single = false;
    bool opens = false; ///< by its shape: a straight one both opens and closes
    bool closes = false;
};

[[nodiscard]] std::optional<QuotationMark> quotationMarkAt(std::string_view text, std::size_t at);

struct Quotation {
    std::size_t contentBegin = 0;
    std::size_t contentEnd = 0;
    std::size_t end = 0;
    bool closed = true;
};

/// The quotation that opens at `at`, or nothing where the mark there is an apostrophe or closes something. One that never closes ends with
/// its paragraph.
[[nodiscard]] std::optional<Quotation> quotationAt(std::string_view text, std::size_t at);

} // namespace chapeau
