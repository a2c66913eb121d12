// The numbers that Word computes and prints before paragraphs of a list; they stand nowhere in the file (ECMA-376, 17.9). A definition is
// read once; each text counts anew. Values; any thread.
#pragma once

#include "core/intake/word/docx_styles.h"
#include "core/intake/word/revised_text.h"
#include "core/intake/word/xml_tree.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace chapeau {

/// Word has no more.
inline constexpr std::size_t listLevels = 9;

struct ListLevel {
    std::string format = "decimal";
    std::string text{}; ///< "(%2)": %1 … %9 stand for the counts of the levels
    std::size_t start = 1;
    std::optional<std::size_t> restartsAfter{}; ///< w:lvlRestart: 0 never, n after level n (from 1) or one above; else after any above
    bool decimalsOnly = false;                  ///< w:isLgl
    std::string style{};                        ///< the paragraph style that stands for this level
};

class DocxNumbering {
public:
    DocxNumbering() = default;
    DocxNumbering(const XmlElement& numbering, const DocxStyles& styles);

    /// The place in a list that the style stands for, by the list's own levels where they name it.
    [[nodiscard]] ListPlace placeOf(std::string_view paragraphStyle, const DocxStyles& styles) const;
    /// A level beyond the ninth is defined.
    [[nodiscard]] bool hasTooManyLevels() const { return m_tooManyLevels; }

private:
    friend class NumberCounter;

    using Levels = std::array<ListLevel, listLevels>;
    struct List {
        Levels levels{};
        std::string styleLink{};    ///< the numbering style that this list is
        std::string numStyleLink{}; ///< the numbering style that it only refers to: it has no levels of its own
    };
    struct Number {
        std::string list{}; ///< counts are shared by all numbers of one list
        std::map<std::size_t, std::size_t> startAt{};
        std::map<std::size_t, ListLevel> levels{}; ///< those that it defines anew
    };

    void addList(const XmlElement& element);
    void addNumber(const XmlElement& element);
    void followStyleLinks(const DocxStyles& styles);
    [[nodiscard]] std::string listOfNumberingStyle(const std::string& style, const DocxStyles& styles) const;
    [[nodiscard]] std::optional<std::size_t> levelIndex(const XmlElement& element);
    [[nodiscard]] const ListLevel& levelOf(const Number& number, std::size_t level) const;
    [[nodiscard]] std::size_t startOf(const Number& number, std::size_t level) const;

    std::map<std::string, List, std::less<>> m_lists;
    std::map<std::string, Number, std::less<>> m_numbers;
    bool m_tooManyLevels = false;
};

/// Counts the paragraphs of one text, in its order.
class NumberCounter {
public:
    explicit NumberCounter(const DocxNumbering& numbering) : m_numbering{numbering} {}

    /// Counts the paragraph and gives what is printed before it: "3.", "(b)"; empty for bullets and lists that are not there.
    [[nodiscard]] std::string next(const ListPlace& place);

private:
    using Counts = std::array<std::optional<std::size_t>, listLevels>;

    void restartBelow(const DocxNumbering::Number& number, std::size_t level, Counts& counts) const;
    [[nodiscard]] std::string labelOf(const DocxNumbering::Number& number, std::size_t level, const Counts& counts) const;

    const DocxNumbering& m_numbering;
    std::map<std::string, Counts> m_counts;
    std::set<std::pair<std::string, std::size_t>> m_started; ///< numbers whose level has begun at its own start
};

} // namespace chapeau
