#include "core/publish/layouts/call_signs.h"

#include "tests/core/publish/arbitrary_draft.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

/// "a|b" for neighbouring runs, italics in slashes, calls as {text}; runs that look alike are one.
std::string told(const std::vector<Run>& runs, const std::vector<PrintedNote>& notes) {
    std::string text;
    bool italic = false;
    for (const Run& run : runs) {
        if (run.note) {
            text += "{" + notes[*run.note].text + "}";
            continue;
        }
        if (run.italic != italic) text += "/";
        italic = run.italic;
        text += run.text;
    }
    return text + (italic ? "/" : "");
}

TEST(CallSigns, areTheSameForTheSameNote) {
    CallSigns signs;
    EXPECT_EQ(signs.signOf({"1", "See record."}), signs.signOf({"2", "See record."}));
    EXPECT_NE(signs.signOf({"1", "See record."}), signs.signOf({"1", "Ibid."}));
    EXPECT_NE(signs.signOf({"*", "See record."}), signs.signOf({"**", "See record."}));
    EXPECT_EQ(signs.noteAt("ab" + signs.signOf({"1", "Ibid."}), 2)->text, "Ibid.");
    EXPECT_EQ(signs.noteAt("ab\xF4\x8F\xBF\xBF", 2), nullptr);
}

TEST(CallSigns, areChangedAndCommentedOnAsTheirWords) {
    CallSigns signs;
    NoteBook book;
    const chapeau::Run run{.text = "new" + signs.signOf({"1", "Ibid."}), .italic = true, .change = TrackedChange{}, .comments = {3}};
    const auto runs = withCalls({run}, signs, book);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].text, "new");
    EXPECT_TRUE(runs[0].italic);
    EXPECT_EQ(runs[1].note, std::size_t{0});
    EXPECT_EQ(runs[1].change, run.change);
    EXPECT_EQ(runs[1].comments, run.comments);
}

RC_GTEST_PROP(CallSigns, giveTheCallsBack, ()) {
    RichText text = arbitraryParagraph().text;
    text.notes.clear();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        text.notes.push_back({*rc::gen::inRange<std::size_t>(0, text.text.size() + 1), "1", *rc::gen::element<std::string>("a", "b", "c")});
    std::ranges::stable_sort(text.notes, {}, &NoteCall::at);
    CallSigns signs;
    NoteBook plain;
    const auto expected = runsOf(text, plain);
    NoteBook none;
    NoteBook called;
    const auto runs = withCalls(runsOf(withSigns(text, signs), none), signs, called);
    RC_ASSERT(told(runs, called.take()) == told(expected, plain.take()));
}

} // namespace
} // namespace chapeau
