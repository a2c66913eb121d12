#include "core/publish/layouts/sponsors_layout.h"
#include "core/publish/writers/writers.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

SponsorsToPrint lamps() {
    return {
        .line = "Chile, Fiji* and Kenya",
        .footnotes = {"* On behalf of the keepers."},
        .main = {"Kenya"},
        .others = {"Chile", "Fiji"},
        .rows = {{"Chile", "co-sponsor", "2036-10-02", "", "", "portal"}, {"Uruguay", "co-sponsor", "2036-10-01", "2036-10-03", "", ""}}};
}

TEST(SponsorsLayout, hasTheLineTheListsAndTheDates) {
    EXPECT_EQ(writeText(composeSponsors(lamps(), {})), "Sponsors\n"
                                                       "\n"
                                                       "Chile, Fiji* and Kenya\n"
                                                       "\n"
                                                       "Main sponsors (1)\n"
                                                       "\n"
                                                       "Kenya\n"
                                                       "\n"
                                                       "Co-sponsors (2)\n"
                                                       "\n"
                                                       "Chile, Fiji\n"
                                                       "\n"
                                                       "Dates\n"
                                                       "\n"
                                                       "Delegation  Role        Joined      Withdrew    On behalf of  Source\n"
                                                       "Chile       co-sponsor  2036-10-02                            portal\n"
                                                       "Uruguay     co-sponsor  2036-10-01  2036-10-03\n"
                                                       "\n"
                                                       "---\n"
                                                       "\n"
                                                       "* On behalf of the keepers.\n");
}

TEST(SponsorsLayout, isATableForASheetEvenWithoutSponsors) {
    EXPECT_EQ(writeCsv(composeSponsors({}, {}, TableShape::sheet)).value(), "\xEF\xBB\xBF"
                                                                            "Delegation,Role,Joined,Withdrew,On behalf of,Source\r\n");
    EXPECT_NE(writeText(composeSponsors({}, {})).find("The draft resolution has no sponsors yet."), std::string::npos);
}

} // namespace
} // namespace chapeau
