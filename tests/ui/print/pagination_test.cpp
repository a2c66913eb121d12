#include "ui/print/pages/pagination.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace chapeau {
namespace {

using Heights = std::vector<std::vector<double>>;

FlowLine line(bool mayBeginPage = true, std::vector<std::size_t> notes = {}) {
    return {.before = 0, .height = 10, .mayBeginPage = mayBeginPage, .notes = std::move(notes)};
}

TEST(Pagination, makesOnePageOfNothing) {
    EXPECT_THAT(paginate({}, {}, {.height = 100}), testing::ElementsAre(PageContent{0, 0}));
}

TEST(Pagination, breaksWhereTheNextLineDoesNotFit) {
    EXPECT_THAT(paginate({line(), line(), line()}, {}, {.height = 20}), testing::ElementsAre(PageContent{0, 2}, PageContent{2, 3}));
}

TEST(Pagination, leavesOutTheSpaceAboveTheFirstLineOfAPage) {
    FlowLine spaced = line();
    spaced.before = 15;
    EXPECT_THAT(paginate({spaced, line(), spaced, line()}, {}, {.height = 20}), testing::ElementsAre(PageContent{0, 2}, PageContent{2, 4}));
}

TEST(Pagination, goesBackToALineThatMayBeginAPage) {
    EXPECT_THAT(paginate({line(), line(), line(false), line()}, {}, {.height = 20}),
                testing::ElementsAre(PageContent{0, 1}, PageContent{1, 3}, PageContent{3, 4}));
}

TEST(Pagination, breaksAnywhereWhatIsTallerThanAPage) {
    EXPECT_THAT(paginate({line(), line(false), line(false)}, {}, {.height = 20}),
                testing::ElementsAre(PageContent{0, 2}, PageContent{2, 3}));
}

TEST(Pagination, putsAFootnoteOnThePageOfItsCall) {
    const auto pages = paginate({line(), line(), line(true, {0})}, Heights{{5, 5}}, {.height = 32, .noteGap = 3});
    EXPECT_THAT(pages, testing::ElementsAre(PageContent{0, 2}, PageContent{2, 3, {{0, 0}, {0, 1}}}));
}

TEST(Pagination, carriesWhatIsLeftOfALongFootnote) {
    const auto pages = paginate({line(true, {0}), line()}, Heights{{8, 8, 8}}, {.height = 30, .noteGap = 2});
    EXPECT_THAT(pages, testing::ElementsAre(PageContent{0, 1, {{0, 0}, {0, 1}}}, PageContent{1, 2, {{0, 2}}}));
}

TEST(Pagination, endsWhereAFootnoteIsTallerThanManyPages) {
    const auto pages = paginate({line(true, {0})}, Heights{std::vector<double>(7, 50.0)}, {.height = 30, .noteGap = 2});
    EXPECT_EQ(pages.size(), 7U);
}

TEST(Pagination, beginsALongFootnoteRatherThanSendItsCallToTheNextPage) {
    const auto pages = paginate({line(), line(), line(true, {0}), line()}, Heights{std::vector<double>(6, 5.0)}, {.height = 45});
    EXPECT_THAT(pages, testing::ElementsAre(PageContent{0, 3, {{0, 0}, {0, 1}, {0, 2}}}, PageContent{3, 4, {{0, 3}, {0, 4}, {0, 5}}}));
}

TEST(Pagination, leavesRoomForTheHeadOfATable) {
    std::vector<FlowLine> lines{line(), line(), line(), line(), line()};
    for (std::size_t i = 1; i < lines.size(); ++i) lines[i].repeated = {0, 1};
    EXPECT_THAT(paginate(lines, {}, {.height = 30}), testing::ElementsAre(PageContent{0, 3}, PageContent{3, 5}));
}

struct Column {
    std::vector<FlowLine> lines;
    Heights notes;
};

Column arbitraryColumn() {
    Column column;
    for (int i = *rc::gen::inRange(0, 40); i > 0; --i) {
        FlowLine next{.before = static_cast<double>(*rc::gen::inRange(0, 8)), .height = static_cast<double>(*rc::gen::inRange(1, 30))};
        next.mayBeginPage = *rc::gen::arbitrary<bool>();
        if (!column.lines.empty() && *rc::gen::inRange(0, 4) == 0) next.repeated = {0, 1};
        if (*rc::gen::inRange(0, 5) == 0) {
            next.notes = {column.notes.size()};
            column.notes.emplace_back(*rc::gen::inRange<std::size_t>(1, 9), static_cast<double>(*rc::gen::inRange(1, 12)));
        }
        column.lines.push_back(std::move(next));
    }
    return column;
}

RC_GTEST_PROP(Pagination, losesNoLineAndNoFootnote, ()) {
    const Column column = arbitraryColumn();
    std::size_t at = 0;
    std::vector<NoteLine> printed;
    for (const PageContent& page : paginate(column.lines, column.notes, {.height = 60, .noteGap = 4})) {
        RC_ASSERT(page.begin == at);
        at = page.end;
        printed.insert(printed.end(), page.notes.begin(), page.notes.end());
    }
    std::vector<NoteLine> expected;
    for (std::size_t note = 0; note < column.notes.size(); ++note)
        for (std::size_t i = 0; i < column.notes[note].size(); ++i) expected.push_back({note, i});
    RC_ASSERT(at == column.lines.size());
    RC_ASSERT(printed == expected);
}

RC_GTEST_PROP(Pagination, overfillsNoPageThatHoldsMoreThanOneLine, ()) {
    const Column column = arbitraryColumn();
    for (const PageContent& page : paginate(column.lines, column.notes, {.height = 60, .noteGap = 4})) {
        double height = page.notes.empty() ? 0 : 4;
        if (page.begin < page.end && column.lines[page.begin].repeated.end > 0) height += column.lines[0].height;
        for (std::size_t i = page.begin; i < page.end; ++i)
            height += column.lines[i].height + (i > page.begin ? column.lines[i].before : 0);
        for (const NoteLine& note : page.notes) height += column.notes[note.note][note.line];
        RC_ASSERT(height <= 60 || page.end - page.begin <= 1);
    }
}

} // namespace
} // namespace chapeau
