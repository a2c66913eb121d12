#include "core/draft/label.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

struct Spelling {
    const char* written;
    const char* canonical;
};

void PrintTo(const Spelling& spelling, std::ostream* out) {
    *out << spelling.written;
}

class WrittenLabel : public testing::TestWithParam<Spelling> {};

TEST_P(WrittenLabel, hasOneSpelling) {
    EXPECT_EQ(canonicalLabel(GetParam().written), GetParam().canonical);
    EXPECT_EQ(canonicalLabel(GetParam().canonical), GetParam().canonical);
}

INSTANTIATE_TEST_SUITE_P(shorthand, WrittenLabel,
                         testing::Values(Spelling{"PP3", "PP3"}, Spelling{"pp 3", "PP3"}, Spelling{"op2(a)(i)", "OP2 (a) (i)"},
                                         Spelling{"OP 2 (a)", "OP2 (a)"}, Spelling{"OP2 a i", "OP2 (a) (i)"}, Spelling{"OP2a", "OP2 (a)"},
                                         Spelling{"OP2.", "OP2"}, Spelling{"OP 3 bis:", "OP3 bis"}, Spelling{"pp8BIS", "PP8 bis"},
                                         Spelling{"PP-19ter", "PP19 ter"}, Spelling{"PP 3 alt", "PP3 alt"}, Spelling{"PP5 Alt.", "PP5 alt"},
                                         Spelling{"OP6alt", "OP6 alt"}, Spelling{"OP6 alt2", "OP6 alt2"},
                                         Spelling{"OP3 bis alt", "OP3 bis alt"}, Spelling{"PP6 alt bis", "PP6 alt bis"},
                                         Spelling{"PP1 pre", "PP1 pre"}, Spelling{"PP0", "PP0"}, Spelling{"OP04", "OP4"},
                                         Spelling{"PPl", "PP1"}, Spelling{"OP2 (a) bis", "OP2 (a) bis"}, Spelling{"OP2 (0)", "OP2 (0)"},
                                         Spelling{"OP2 flush", "OP2 flush"}, Spelling{"op2 flush text 2", "OP2 flush 2"},
                                         Spelling{"PP8 9", "PP8 9"}, Spelling{"OP2 (a) (i) a.", "OP2 (a) (i) a."}));

INSTANTIATE_TEST_SUITE_P(inWords, WrittenLabel,
                         testing::Values(Spelling{"preambular paragraph 8", "PP8"}, Spelling{"operative paragraph 12", "OP12"},
                                         Spelling{"Operative para. 12", "OP12"}, Spelling{"third preambular paragraph", "PP3"},
                                         Spelling{"the third paragraph of the preamble", "PP3"},
                                         Spelling{"8th preambular paragraph", "PP8"}, Spelling{"first operative paragraph", "OP1"},
                                         Spelling{"paragraph 2 (c)", "OP2 (c)"}, Spelling{"paragraph 2(c)", "OP2 (c)"},
                                         Spelling{"para 43", "OP43"}, Spelling{"paragraph 3, subparagraph (b)", "OP3 (b)"},
                                         Spelling{"Annex 18 (a)", "Annex 18 (a)"}, Spelling{"paragraph 4 of the annex", "Annex 4"},
                                         Spelling{"annex, para. 4", "Annex 4"}, Spelling{"section heading 2", "Heading 2"}));

INSTANTIATE_TEST_SUITE_P(notUnderstood, WrittenLabel,
                         testing::Values(Spelling{"  the  title ", "the title"},
                                         Spelling{"last preambular paragraph", "last preambular paragraph"}, Spelling{"OP", "OP"},
                                         Spelling{"7", "7"}, Spelling{"OP2 & OP3", "OP2 & OP3"}, Spelling{"OP2 3", "OP2 3"},
                                         Spelling{"", ""}, Spelling{"A/C.1/79/L.53", "A/C.1/79/L.53"}));

} // namespace
} // namespace chapeau
