// Where the walk stands in Word's complex fields, which nest: begin, instruction, separate, result, end. The result is text; what stands
// in an instruction is none. A field that is left without an end doesn't swallow the paragraphs after it.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace chapeau {

class DocxFields {
public:
    /// `kind` as in w:fldCharType.
    void mark(std::string_view kind) {
        if (kind == "begin") m_inResult.push_back(false);
        if (kind == "separate" && !m_inResult.empty()) m_inResult.back() = true;
        if (kind == "end" && !m_inResult.empty()) m_inResult.pop_back();
    }
    [[nodiscard]] bool showText() const {
        return std::ranges::all_of(m_inResult, [](bool inResult) { return inResult; });
    }
    /// No instruction goes on in the next paragraph; a result, such as a table of contents, may.
    void endParagraph() {
        while (!showText()) m_inResult.pop_back();
    }

private:
    std::vector<bool> m_inResult; ///< outermost first
};

} // namespace chapeau
