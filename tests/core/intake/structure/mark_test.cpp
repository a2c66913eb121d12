#include "core/intake/structure/mark.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

struct Row {
    const char* text;
    MarkKind kind;
    const char* mark;
    const char* rest;
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.text;
}

class MarkTest : public testing::TestWithParam<Row> {};

TEST_P(MarkTest, isToldFromTheText) {
    const std::string_view text = GetParam().text;
    const Mark mark = markOf(text);
    EXPECT_EQ(mark.kind, GetParam().kind);
    EXPECT_EQ(mark.text, GetParam().mark);
    EXPECT_EQ(text.substr(mark.length), GetParam().rest);
}

INSTANTIATE_TEST_SUITE_P(
    marks, MarkTest,
    testing::Values(
        Row{"2. Urges all", MarkKind::number, "2", "Urges all"}, Row{"12.\tUrges", MarkKind::number, "12", "Urges"},
        Row{"3) Urges", MarkKind::number, "3", "Urges"}, Row{"3.\u00A0Urges", MarkKind::number, "3", "Urges"},
        Row{"(a) To report;", MarkKind::item, "(a)", "To report;"}, Row{"b) To report;", MarkKind::item, "(b)", "To report;"},
        Row{"(iii) To report;", MarkKind::item, "(iii)", "To report;"}, Row{"a. To report;", MarkKind::item, "a.", "To report;"},
        Row{"(bb) To report;", MarkKind::item, "(bb)", "To report;"}, Row{"PP1 Recalling", MarkKind::preambularLabel, "1", "Recalling"},
        Row{"PP 8bis: Recalling", MarkKind::preambularLabel, "8", "Recalling"}, Row{"OP2. Urges", MarkKind::operativeLabel, "2", "Urges"},
        Row{"OP 3 bis: Urges", MarkKind::operativeLabel, "3", "Urges"}, Row{"OP3 alt2 – Urges", MarkKind::operativeLabel, "3", "Urges"},
        Row{"OP3 (b) Sharing", MarkKind::item, "(b)", "Sharing"}, Row{"OP3 (d) bis\tHolding", MarkKind::item, "(d)", "Holding"},
        Row{"OP3 bis (a) ter (ii)\tTo hold", MarkKind::item, "(ii)", "To hold"},
        Row{"PP8 9\tRecalling", MarkKind::preambularLabel, "8", "Recalling"},
        Row{"Annex 3 bis\tWe welcome", MarkKind::number, "3", "We welcome"}, Row{"Annex 3 (b)\tWe will", MarkKind::item, "(b)", "We will"},
        Row{"OP1 flush\tand to publish", MarkKind::flushLabel, "1", "and to publish"},
        Row{"OP3 (a) flush 2\tin order to", MarkKind::flushLabel, "3", "in order to"}));

INSTANTIATE_TEST_SUITE_P(
    none, MarkTest,
    testing::Values(Row{"Annex 3 Programme", MarkKind::none, "", "Annex 3 Programme"},
                    Row{"8 and 9 December", MarkKind::none, "", "8 and 9 December"}, Row{"56/14 of 29", MarkKind::none, "", "56/14 of 29"},
                    Row{"(INTERPOL) and", MarkKind::none, "", "(INTERPOL) and"}, Row{"(2023–2027)", MarkKind::none, "", "(2023–2027)"},
                    Row{"(Bangkok Treaty)", MarkKind::none, "", "(Bangkok Treaty)"}, Row{"2025 was", MarkKind::none, "", "2025 was"},
                    Row{"2.", MarkKind::none, "", "2."}, Row{"1.5 per cent", MarkKind::none, "", "1.5 per cent"},
                    Row{"OPEC countries", MarkKind::none, "", "OPEC countries"}, Row{"(the) words", MarkKind::none, "", "(the) words"}));

} // namespace
} // namespace chapeau
