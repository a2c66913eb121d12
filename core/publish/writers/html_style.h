// The style sheet of an HTML page: the look of look.h as CSS. It holds neither "<" nor "&", so that it reads the same as HTML and as XML.
// For core/publish only. Pure.
#pragma once

#include "core/publish/look.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// Where blocks begin, each kind a class: "in0", "in1", … in order of first use.
class HtmlIndents {
public:
    /// The class of a block outside of tables.
    [[nodiscard]] std::string classOf(const Block& block);
    [[nodiscard]] std::string css(const Publication& publication) const;

private:
    struct Kind {
        Indents indents;
        bool label = false;
        bool mark = false;

        friend bool operator==(const Kind&, const Kind&) = default;
    };
    std::vector<Kind> m_kinds;
};

/// By the code of the language, "ar".
[[nodiscard]] bool isRightToLeft(const std::string& language);

[[nodiscard]] std::string htmlStyle(const Publication& publication, const HtmlIndents& indents);

/// A CSS string, quotes and all: whatever is no letter, digit, blank or character beyond ASCII is written as its code.
[[nodiscard]] std::string cssString(std::string_view text);

} // namespace chapeau
