#include "core/merge/common_cuts.h"

#include <algorithm>
#include <map>
#include <optional>

namespace chapeau {

namespace {

/// More trials than any real paragraph asks for; beyond it the edits stay as the diff cut them.
constexpr std::size_t mostTrials = 4096;

bool isBlank(std::string_view text) {
    return text.find_first_not_of(' ') == std::string_view::npos;
}

std::string_view withoutOuterBlanks(std::string_view text) {
    const auto begin = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

/// The same insertion or deletion as far left as it can stand; only a key, because it may cut words.
Edit leftmost(std::string_view base, Edit edit) {
    if (edit.text.empty()) {
        while (edit.base.begin > 0 && base[edit.base.begin - 1] == base[edit.base.end - 1]) {
            --edit.base.begin;
            --edit.base.end;
        }
        return edit;
    }
    std::size_t turned = 0;
    while (edit.base.begin > turned && base[edit.base.begin - turned - 1] == edit.text[edit.text.size() - 1 - turned % edit.text.size()])
        ++turned;
    const auto split = edit.text.size() - turned % edit.text.size();
    return {{edit.base.begin - turned, edit.base.begin - turned}, edit.text.substr(split) + edit.text.substr(0, split)};
}

bool isReplacement(const Edit& edit) {
    return !edit.base.empty() && !edit.text.empty();
}

/// Whether edit `at` of the text may stand as `other`: it mustn't touch its neighbours.
bool fits(const EditsOfText& edits, std::size_t at, const Edit& other) {
    const bool behind = at == 0 || edits[at - 1].base.end < other.base.begin;
    return behind && (at + 1 == edits.size() || other.base.end < edits[at + 1].base.begin);
}

void standAtOnePlace(std::string_view base, std::vector<EditsOfText>& texts) {
    std::map<Edit, Edit> places;
    const auto eachMovable = [&](const auto& act) {
        for (EditsOfText& edits : texts)
            for (std::size_t i = 0; i < edits.size(); ++i)
                if (!isReplacement(edits[i])) act(edits, i, leftmost(base, edits[i]));
    };
    eachMovable([&](const EditsOfText& edits, std::size_t i, Edit key) {
        const auto [place, added] = places.emplace(std::move(key), edits[i]);
        if (!added) place->second = std::min(place->second, edits[i]);
    });
    eachMovable([&](EditsOfText& edits, std::size_t i, const Edit& key) {
        const Edit& place = places.at(key);
        if (fits(edits, i, place)) edits[i] = place;
    });
}

std::vector<Edit> distinct(const std::vector<EditsOfText>& texts) {
    std::vector<Edit> all;
    for (const EditsOfText& edits : texts) all.insert(all.end(), edits.begin(), edits.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// Finds for each edit that covers another one of the set how it can be cut.
class Cutter {
public:
    Cutter(std::string_view base, std::vector<Edit> edits) : m_base{base}, m_edits{std::move(edits)} {}

    [[nodiscard]] std::map<Edit, EditsOfText> cuts() {
        std::map<Edit, EditsOfText> found;
        for (std::size_t i = 0; i < m_edits.size(); ++i) {
            if (m_edits[i].base.empty()) continue;
            auto parts = cutsOf(i);
            if (!parts.empty()) found.emplace(m_edits[i], std::move(parts));
        }
        return found;
    }

private:
    [[nodiscard]] EditsOfText cutsOf(std::size_t index) {
        const Edit& whole = m_edits[index];
        // Sorted by begin: what lies within the range is near.
        std::size_t first = index;
        while (first > 0 && m_edits[first - 1].base.begin == whole.base.begin) --first;
        for (std::size_t i = first; i < m_edits.size() && m_edits[i].base.begin <= whole.base.end; ++i) {
            const Edit& part = m_edits[i];
            if (i == index || part.base.end > whole.base.end || !mayHold(whole, part) || m_trials == 0) continue;
            --m_trials;
            auto parts = cutOut(m_base, whole, part);
            if (!parts.empty()) return parts;
        }
        return {};
    }

    static bool mayHold(const Edit& whole, const Edit& part) {
        return whole.text.find(withoutOuterBlanks(part.text)) != std::string::npos && (whole.base != part.base || whole.text == part.text);
    }

    std::string_view m_base;
    std::vector<Edit> m_edits;
    std::size_t m_trials = mostTrials;
};

/// An edit of a piece of the base that begins at `begin`, where the piece begins at `origin` of what was compared.
Edit movedBy(Edit edit, std::size_t begin, std::size_t origin) {
    edit.base = {edit.base.begin - origin + begin, edit.base.end - origin + begin};
    return edit;
}

EditsOfText joined(EditsOfText left, const Edit& part, const EditsOfText& right) {
    left.push_back(part);
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// Words that stay stand between the two, or both replace words of their own.
bool standApart(std::string_view between, const Edit& part, const Edit& rest) {
    return !isBlank(between) || (!between.empty() && isReplacement(part) && isReplacement(rest));
}

/// The change made beside the part, by the diff of the text with the part alone.
EditsOfText cutWhereTheDiffKeeps(std::string_view base, const Edit& whole, const Edit& part) {
    const std::string_view before = base.substr(whole.base.begin, part.base.begin - whole.base.begin);
    const std::string_view behind = base.substr(part.base.end, whole.base.end - part.base.end);
    const std::string changed = std::string{before} + part.text + std::string{behind};
    const std::size_t partEnd = before.size() + part.text.size();
    EditsOfText left;
    EditsOfText right;
    for (const Edit& rest : diffWords(changed, whole.text)) {
        if (rest.base.end <= before.size() && standApart(before.substr(rest.base.end), part, rest))
            left.push_back(movedBy(rest, whole.base.begin, 0));
        else if (rest.base.begin >= partEnd && standApart(behind.substr(0, rest.base.begin - partEnd), part, rest))
            right.push_back(movedBy(rest, part.base.end, partEnd));
        else
            return {};
    }
    return joined(std::move(left), part, right);
}

/// Where the passage was rewritten word for word, and the same word stands for the same word: the diff takes such a passage as one phrase.
EditsOfText cutWordForWord(std::string_view base, const Edit& whole, const Edit& part) {
    const std::string_view before = base.substr(whole.base.begin, part.base.begin - whole.base.begin);
    const std::string_view behind = base.substr(part.base.end, whole.base.end - part.base.end);
    const bool ofWholeWords = (before.empty() || before.ends_with(' ')) && (behind.empty() || behind.starts_with(' '));
    if (!isReplacement(part) || !isReplacement(whole) || !ofWholeWords) return {};
    const std::string_view text = whole.text;
    std::size_t at = 0;
    for (auto blanks = std::ranges::count(before, ' '); blanks > 0; --blanks) {
        at = text.find(' ', at);
        if (at++ == std::string_view::npos) return {};
    }
    const std::string_view rest = text.substr(at).starts_with(part.text) ? text.substr(at + part.text.size()) : std::string_view{};
    if (rest.data() == nullptr || rest.empty() != behind.empty() || (!rest.empty() && !rest.starts_with(' '))) return {};
    if (std::ranges::count(rest, ' ') != std::ranges::count(behind, ' ')) return {};
    EditsOfText left;
    for (const Edit& edit : diffWords(before, text.substr(0, at))) left.push_back(movedBy(edit, whole.base.begin, 0));
    EditsOfText right;
    for (const Edit& edit : diffWords(behind, rest)) right.push_back(movedBy(edit, part.base.end, 0));
    return joined(std::move(left), part, right);
}

} // namespace

EditsOfText cutOut(std::string_view base, const Edit& whole, const Edit& part) {
    auto cut = cutWhereTheDiffKeeps(base, whole, part);
    return cut.empty() ? cutWordForWord(base, whole, part) : cut;
}

void useCommonCuts(std::string_view base, std::vector<EditsOfText>& texts) {
    for (;;) {
        standAtOnePlace(base, texts);
        const auto cuts = Cutter{base, distinct(texts)}.cuts();
        if (cuts.empty()) return;
        for (EditsOfText& edits : texts) {
            EditsOfText cut;
            for (const Edit& edit : edits) {
                const auto found = cuts.find(edit);
                if (found == cuts.end())
                    cut.push_back(edit);
                else
                    cut.insert(cut.end(), found->second.begin(), found->second.end());
            }
            edits = std::move(cut);
        }
    }
}

} // namespace chapeau
