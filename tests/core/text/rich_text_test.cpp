#include "core/text/rich_text.h"

#include "tests/core/text/random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <utility>

using namespace chapeau;

namespace {

/// "_Recalling_ its resolution[1]," with italics between underscores and notes in brackets.
RichText rich(const std::string& marked) {
    RichText out;
    std::size_t italicFrom = std::string::npos;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        if (marked[i] == '_') {
            if (italicFrom == std::string::npos)
                italicFrom = out.text.size();
            else
                out.italic.push_back({std::exchange(italicFrom, std::string::npos), out.text.size()});
        } else if (marked[i] == '[') {
            const std::size_t end = marked.find(']', i);
            out.notes.push_back({out.text.size(), marked.substr(i + 1, end - i - 1), {}});
            i = end;
        } else {
            out.text += marked[i];
        }
    }
    return out;
}

std::string shown(const RichText& text) {
    std::string out;
    for (std::size_t at = 0; at <= text.text.size(); ++at) {
        for (const ByteRange range : text.italic) out += range.end == at ? "_" : "";
        for (const NoteCall& note : text.notes) out += note.at == at ? "[" + note.mark + "]" : "";
        for (const ByteRange range : text.italic) out += range.begin == at ? "_" : "";
        if (at < text.text.size()) out += text.text[at];
    }
    return out;
}

struct Row {
    const char* name;
    const char* base;
    const char* text;
    const char* expected;
};

class WithText : public testing::TestWithParam<Row> {};

const Row rows[] = {
    {"unchanged", "_Recalling_ its resolution,[1]", "Recalling its resolution,", "_Recalling_ its resolution,[1]"},
    {"insertedBefore", "_Recalling_ its resolution[1],", "Recalling its historic resolution,", "_Recalling_ its historic resolution[1],"},
    {"insertedBehindANote", "_Welcomes_ the report[1];", "Welcomes the report and its annex;", "_Welcomes_ the report[1] and its annex;"},
    {"noteOnReplacedWord", "_Welcomes_ the report[1];", "Welcomes the study;", "_Welcomes_ the study[1];"},
    {"noteOnDeletedWords", "_Welcomes_ the report, its annex[1] and its findings;", "Welcomes the report and its findings;",
     "_Welcomes_ the report[1] and its findings;"},
    {"allDeleted", "_Welcomes_ the report[1];", "", "[1]"},
    {"openingWordReplaced", "_Recalling_ its resolution,", "Reaffirming its resolution,", "_Reaffirming_ its resolution,"},
    {"wordInsideItalics", "_Takes note_ of the report", "Takes due note of the report", "_Takes due note_ of the report"},
    {"wordBehindItalics", "_Recalling_ its resolution,", "Recalling also its resolution,", "_Recalling_ also its resolution,"},
    {"twoNotes", "A treaty[1] and a pact[2].", "A treaty and a new pact.", "A treaty[1] and a new pact[2]."},
};

TEST_P(WithText, carriesItalicsAndNotes) {
    EXPECT_EQ(shown(withText(rich(GetParam().base), GetParam().text)), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Rows, WithText, testing::ValuesIn(rows), [](const auto& row) { return std::string{row.param.name}; });

} // namespace

TEST(RichText, joinsWithANewline) {
    EXPECT_EQ(shown(joinedByNewline(rich("_Recalling_ A[1],"), rich("_Noting_ B[2],"))), "_Recalling_ A[1],\n_Noting_ B[2],");
}

TEST(RichText, splitsAtNewlines) {
    const auto parts = splitAtNewlines(rich("_Recalling_ A[1]\n_Noting\nStressing_ B[2]"));
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(shown(parts[0]), "_Recalling_ A[1]");
    EXPECT_EQ(shown(parts[1]), "_Noting_");
    EXPECT_EQ(shown(parts[2]), "_Stressing_ B[2]");
}

RC_GTEST_PROP(RichTextLaws, noNoteIsLostAndOffsetsStayInside, ()) {
    const TextPair pair = *randomPair();
    RichText base{pair.base};
    for (std::size_t at = 0; at <= pair.base.size(); at += 5) base.notes.push_back({at, std::to_string(at), {}});
    if (!pair.base.empty()) base.italic.push_back({0, (pair.base.size() + 1) / 2});
    const RichText out = withText(base, pair.variant);
    RC_ASSERT(out.text == pair.variant);
    RC_ASSERT(out.notes.size() == base.notes.size());
    for (std::size_t i = 0; i < out.notes.size(); ++i) {
        RC_ASSERT(out.notes[i].at <= out.text.size());
        RC_ASSERT(out.notes[i].mark == base.notes[i].mark);
    }
    for (const ByteRange range : out.italic) RC_ASSERT(range.begin < range.end && range.end <= out.text.size());
    RC_ASSERT(withText(base, pair.base) == base);
}

RC_GTEST_PROP(RichTextLaws, joiningWhatWasSplitGivesTheTextAgain, ()) {
    const RichText text{*randomText()};
    const auto parts = splitAtNewlines(text);
    RichText whole = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i) whole = joinedByNewline(whole, parts[i]);
    RC_ASSERT(whole == text);
}
