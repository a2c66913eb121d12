#include "core/intake/structure/footnotes.h"

#include "core/intake/structure/text_shape.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

struct Definition {
    std::string key;
    std::string text;
};

bool isNumber(std::string_view key) {
    return !key.empty() && key.size() <= 5 && std::ranges::all_of(key, isDigit);
}

std::optional<Definition> definitionIn(std::string_view line) {
    if (!line.starts_with("[^")) return std::nullopt;
    const auto close = line.find("]:");
    if (close == std::string_view::npos || close == 2 || line.substr(2, close - 2).find_first_of(" []\n") != std::string_view::npos)
        return std::nullopt;
    return Definition{std::string{line.substr(2, close - 2)}, trimmed(line.substr(close + 2))};
}

std::vector<Definition> definitionsOf(const std::string& block) {
    std::vector<Definition> definitions;
    for (std::size_t begin = 0; begin <= block.size();) {
        const auto end = std::min(block.find('\n', begin), block.size());
        const std::string_view line = std::string_view{block}.substr(begin, end - begin);
        if (auto definition = definitionIn(line)) {
            definitions.push_back(std::move(*definition));
        } else {
            if (definitions.empty()) return {};
            definitions.back().text += " " + std::string{line};
        }
        begin = end + 1;
    }
    return definitions;
}

bool isPieceOf(const Definition& before, const Definition& piece) {
    const bool inSequence = isNumber(piece.key) && isNumber(before.key) && std::stoi(piece.key) == std::stoi(before.key) + 1;
    return isNumber(piece.key) && isNumber(before.key) && !inSequence && closingStop(before.text) != '.';
}

/// The key of the call "[^key]" at byte `open`, or "".
std::string keyAt(std::string_view text, std::size_t open) {
    constexpr std::size_t longestKey = 20;
    const auto inside = text.substr(open + 2, longestKey + 1);
    const auto end = inside.find_first_of("] [\n");
    return end == std::string_view::npos || inside[end] != ']' ? "" : std::string{inside.substr(0, end)};
}

} // namespace

NoteBodies takeDefinitions(Blocks& blocks) {
    std::vector<Definition> all;
    std::erase_if(blocks, [&all](const SourceBlock& block) {
        auto definitions = definitionsOf(block.rich.text);
        for (auto& definition : definitions) {
            if (!all.empty() && isPieceOf(all.back(), definition)) {
                all.back().text += " " + definition.key + " " + definition.text;
            } else {
                all.push_back(std::move(definition));
            }
        }
        return !definitions.empty();
    });
    NoteBodies bodies;
    for (auto& [key, text] : all) bodies.emplace(std::move(key), std::move(text));
    return bodies;
}

void resolveCalls(SourceBlock& block, const NoteBodies& bodies, StrayMark stray, std::set<std::string>& called,
                  std::vector<Notice>& notices) {
    const std::string marked = std::move(block.rich.text);
    std::string& text = block.rich.text;
    text.clear();
    std::size_t done = 0;
    for (auto open = marked.find("[^"); open != std::string::npos; open = marked.find("[^", open)) {
        const std::string key = keyAt(marked, open);
        const auto body = bodies.find(key);
        const bool isText = key.empty() || (body == bodies.end() && stray == StrayMark::isText);
        if (isText) {
            open += 2;
            continue;
        }
        text.append(marked, done, open - done);
        done = open = open + key.size() + 3;
        if (body == bodies.end()) notices.push_back({NoticeCode::noteWithoutText, NoticePlace::line(block.line), key});
        block.rich.notes.push_back({text.size(), key, body == bodies.end() ? "" : body->second});
        called.insert(key);
    }
    text.append(marked, done);
}

} // namespace chapeau
