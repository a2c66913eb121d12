#include "app/cli/output/compare_json.h"

#include "core/text/utf8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace chapeau::cli {

namespace {

bool standsForItself(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\' && c != 0x7F;
}

class LineWriter {
public:
    std::string write(const std::string& variant, const std::vector<ComparedEntry>& entries) {
        m_line += R"({"schema":"chapeau.compare/1","variant":)";
        addText(variant);
        addList(R"(,"mapping":)", entries, [this](const ComparedEntry& entry) { addEntry(entry); });
        m_line += '}';
        return std::move(m_line);
    }

private:
    void addEntry(const ComparedEntry& entry) {
        const MappingEntry& mapping = entry.mapping;
        addList(R"({"base":)", mapping.base, [this](std::size_t index) { addNumber(index); });
        addList(R"(,"variant":)", mapping.variant, [this](std::size_t index) { addNumber(index); });
        m_line.append(R"(,"relation":")")
            .append(nameOf(mapping.relation))
            .append(mapping.moved ? R"(","moved":true)" : R"(","moved":false)");
        fmt::format_to(std::back_inserter(m_line), R"(,"similarity":{},"review":{},"label":)", mapping.similarity, isDoubtful(mapping));
        addText(entry.label);
        addEdits(entry);
        m_line += '}';
    }

    /// Edits are in order, so that code points are counted once.
    void addEdits(const ComparedEntry& entry) {
        const std::string_view base = entry.base;
        std::size_t bytes = 0;
        std::size_t points = 0;
        const auto pointsAt = [&](std::size_t byte) {
            points += codePoints(base.substr(bytes, byte - bytes));
            bytes = byte;
            return points;
        };
        addList(R"(,"edits":)", entry.edits, [&](const Edit& edit) {
            m_line += R"({"base":[)";
            addNumber(pointsAt(edit.base.begin));
            m_line += ',';
            addNumber(pointsAt(edit.base.end));
            m_line += R"(],"text":)";
            addText(edit.text);
            m_line += '}';
        });
    }

    template <class Item, class Add>
    void addList(std::string_view name, const std::vector<Item>& items, const Add& add) {
        m_line.append(name).append("[");
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i > 0) m_line += ',';
            add(items[i]);
        }
        m_line += ']';
    }

    void addNumber(std::size_t number) { m_line += fmt::format_int{number}.c_str(); }

    void addText(std::string_view text) {
        if (std::ranges::all_of(text, standsForItself))
            m_line.append("\"").append(text).append("\"");
        else
            m_line += nlohmann::json(text).dump();
    }

    std::string m_line;
};

} // namespace

std::string compareJson(const std::string& variant, const std::vector<ComparedEntry>& entries) {
    return LineWriter{}.write(variant, entries);
}

} // namespace chapeau::cli
