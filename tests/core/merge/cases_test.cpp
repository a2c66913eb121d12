// The hand-made cases of tests/core/merge/cases.
#include "core/merge/rebase.h"
#include "tests/core/merge/case_file.h"
#include "tests/core/merge/merging.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>

namespace chapeau {
namespace {

bool isLabel(const std::string& word) {
    return word.starts_with("PP") || word.starts_with("OP");
}

/// Words of a line, taken one after the other; "OP2 (a)" is one label.
class Line {
public:
    explicit Line(std::string text) : m_rest{std::move(text)} {}

    std::string word() {
        auto word = m_rest.substr(0, m_rest.find_first_of(" :"));
        m_rest.erase(0, word.size() + (m_rest.substr(word.size(), 1) == " " ? 1 : 0));
        return word;
    }
    std::string label() {
        auto label = word();
        if (m_rest.starts_with("(")) label += " " + word();
        return label;
    }
    bool take(const std::string& words) {
        if (!m_rest.starts_with(words)) return false;
        m_rest.erase(0, words.size());
        return true;
    }
    [[nodiscard]] const std::string& rest() const { return m_rest; }

private:
    std::string m_rest;
};

std::vector<std::string> parts(const std::string& text) {
    std::vector<std::string> result{""};
    std::istringstream stream{text};
    for (std::string word; stream >> word;) {
        if (word == "|")
            result.emplace_back();
        else
            result.back() += (result.back().empty() ? "" : " ") + word;
    }
    return result;
}

/// A merge as a case writes it.
class Negotiation {
public:
    explicit Negotiation(const std::vector<std::string>& lines) {
        for (const auto& line : lines) isLabel(line) ? addParagraph(Line{line}) : addWish(Line{line});
    }

    [[nodiscard]] Merge merged() const { return merge(m_base, m_wishes).value(); }
    [[nodiscard]] const std::vector<Suggestion>& wishes() const { return m_wishes; }
    [[nodiscard]] const std::vector<BaseParagraph>& base() const { return m_base; }
    [[nodiscard]] const std::string& labelAt(std::size_t index) const { return m_base[index].label; }

private:
    void addParagraph(Line line) {
        BaseParagraph paragraph{.label = line.label(), .text = {}};
        for (const auto state : {ParagraphState::agreedAdRef, ParagraphState::agreed, ParagraphState::reserved, ParagraphState::bracketed})
            if (line.take(std::string{nameOf(state)} + ": ")) paragraph.state = state;
        paragraph.text = line.rest();
        m_base.push_back(paragraph);
    }

    std::size_t index(const std::string& label) const {
        const auto found = std::ranges::find(m_base, label, &BaseParagraph::label);
        if (found == m_base.end()) throw std::runtime_error{"no " + label};
        return static_cast<std::size_t>(found - m_base.begin());
    }

    int place(Line& line) const {
        if (line.take("to start") || line.take("at start")) return -1;
        line.take("after ");
        return static_cast<int>(index(line.label()));
    }

    void addWish(Line line) {
        const DelegationCode who{line.word()};
        if (line.take("delete ")) {
            add(wish(Operation::remove, {index(line.label())}, "", {who}));
        } else if (line.take("move ")) {
            auto moving = wish(Operation::move, {index(line.label())}, "", {who});
            moving.after = place(line);
            add(moving);
        } else if (line.take("split ")) {
            const auto target = index(line.label());
            line.take(": ");
            const auto texts = parts(line.rest());
            add(wish(Operation::split, {target}, texts[0] + "\n" + texts[1], {who}));
        } else if (line.take("join ")) {
            const auto first = index(line.label());
            const auto second = index(line.label());
            line.take(": ");
            add(wish(Operation::join, {first, second}, line.rest(), {who}));
        } else if (line.rest().starts_with("after ") || line.rest().starts_with("at start")) {
            addInsertions(line, who);
        } else {
            const auto target = index(line.label());
            line.take(": ");
            add(wish(Operation::replace, {target}, line.rest(), {who}));
        }
    }

    void addInsertions(Line& line, const DelegationCode& who) {
        Suggestion model = wish(Operation::insert, {}, "", {who});
        model.after = place(line);
        if (line.take("as operative")) model.kind = ParagraphKind::operative;
        if (line.take(" as operative")) model.kind = ParagraphKind::operative;
        if (line.take("as item") || line.take(" as item")) {
            model.kind = ParagraphKind::subParagraph;
            model.level = 1;
        }
        line.take(": ");
        model.sequence = m_wishes.size();
        for (const auto& text : parts(line.rest())) {
            model.text = text;
            add(model);
            ++model.rank;
        }
    }

    void add(Suggestion suggestion) {
        suggestion.source = m_wishes.size();
        m_wishes.push_back(std::move(suggestion));
    }

    std::vector<BaseParagraph> m_base;
    std::vector<Suggestion> m_wishes;
};

std::string textOf(const std::vector<RollingPiece>& pieces) {
    std::string text;
    for (const auto& piece : pieces) text += piece.text;
    return text;
}

std::string placeAfter(const Negotiation& negotiation, int after) {
    return after < 0 ? "to start" : "after " + negotiation.labelAt(static_cast<std::size_t>(after));
}

std::string movesAndJoins(const Negotiation& negotiation, const Merge& merge) {
    std::string text;
    for (const auto& move : merge.moved)
        text += "move " + negotiation.labelAt(move.index) + " " + placeAfter(negotiation, move.after) + marked(move.proponents) + "\n";
    for (const auto& join : merge.joined) {
        text += "join";
        for (const auto index : join.indexes) text += " " + negotiation.labelAt(index);
        text += marked(join.proponents) + "\n";
    }
    return text;
}

/// With a bar where a paragraph is split.
std::string writtenOnLines(MergedParagraph paragraph) {
    for (auto& edit : paragraph.edits) std::ranges::replace(edit.text, '\n', '|');
    for (auto& cluster : paragraph.clusters)
        for (auto& alternative : cluster.alternatives) std::ranges::replace(alternative.text, '\n', '|');
    std::istringstream lines{written(paragraph)};
    std::string text;
    for (std::string line; std::getline(lines, line);) text += paragraph.label + ": " + line + "\n";
    return text;
}

std::string listed(const Negotiation& negotiation, const Merge& merge) {
    std::string text;
    for (const auto& paragraph : merge.paragraphs) text += writtenOnLines(paragraph);
    for (const auto& addition : merge.added) text += "added " + addition.label + ": " + addition.text + marked(addition.proponents) + "\n";
    text += movesAndJoins(negotiation, merge);
    return text + "conflicts " + std::to_string(merge.conflicts()) + "\n";
}

std::string compiled(const Negotiation& negotiation, const Merge& merge) {
    std::string text;
    const auto addAdditions = [&](int after) {
        for (const auto& addition : merge.added)
            if (addition.after == after) text += addition.label + " " + textOf(rollingPieces(addition)) + "\n";
    };
    addAdditions(-1);
    for (const auto& paragraph : merge.paragraphs) {
        for (const auto& version : rollingParagraphs(paragraph)) text += version.label + " " + textOf(version.pieces) + "\n";
        addAdditions(static_cast<int>(paragraph.index));
    }
    return text + movesAndJoins(negotiation, merge);
}

/// Each suggestion's own text is in the merge, and another order gives the same merge.
void checkLaws(const Negotiation& negotiation, const Merge& merged) {
    auto wishes = negotiation.wishes();
    for (const auto& suggestion : wishes) {
        if (suggestion.operation != Operation::replace && suggestion.operation != Operation::split) continue;
        EXPECT_EQ(recoveredText(merged.paragraphs[suggestion.targets.front()], suggestion.source), suggestion.text);
    }
    std::ranges::reverse(wishes);
    EXPECT_EQ(merge(negotiation.base(), wishes).value(), merged);
}

class MergeCase : public testing::TestWithParam<FileCase> {};
TEST_P(MergeCase, givesWhatIsWritten) {
    const Negotiation negotiation{GetParam().given};
    const auto merged = negotiation.merged();
    EXPECT_EQ(listed(negotiation, merged), GetParam().expected);
    checkLaws(negotiation, merged);
}

class RollingCase : public testing::TestWithParam<FileCase> {};
TEST_P(RollingCase, readsAsWritten) {
    const Negotiation negotiation{GetParam().given};
    const auto merged = negotiation.merged();
    EXPECT_EQ(compiled(negotiation, merged), GetParam().expected);
    checkLaws(negotiation, merged);
}

class RebaseCase : public testing::TestWithParam<FileCase> {};
TEST_P(RebaseCase, givesTheVerdict) {
    std::array<std::string, 3> texts;
    const std::array<std::string, 3> names{"was: ", "asks: ", "now: "};
    for (const auto& line : GetParam().given)
        for (std::size_t i = 0; i < 3; ++i)
            if (line.starts_with(names[i])) texts[i] = line.substr(names[i].size());
    for (auto& text : texts) std::ranges::replace(text, '|', '\n');
    auto rebased = rebase(texts[0], texts[1], texts[2]);
    std::ranges::replace(rebased.text, '\n', '|');
    std::string verdict{nameOf(rebased.carriage)};
    if (rebased.reason != CarryReason::none) verdict += ": " + std::string{nameOf(rebased.reason)};
    EXPECT_EQ(verdict + "\n" + (rebased.text.empty() ? "nothing" : rebased.text) + "\n", GetParam().expected);
}

const auto nameOfCase = [](const auto& info) { return info.param.name; };
INSTANTIATE_TEST_SUITE_P(Cases, MergeCase, testing::ValuesIn(casesOf("merge.txt")), nameOfCase);
INSTANTIATE_TEST_SUITE_P(Cases, RollingCase, testing::ValuesIn(casesOf("rolling.txt")), nameOfCase);
INSTANTIATE_TEST_SUITE_P(Cases, RebaseCase, testing::ValuesIn(casesOf("rebase.txt")), nameOfCase);

} // namespace
} // namespace chapeau
