// Instructions as they are spoken, passive ones, and the shorthand of the capture bar: patterns C32 to C36.
#include "sample.h"

namespace chapeau::test {

std::vector<WordingRow> spokenRows() {
    const std::string practical = edited("OP1", "concrete", "practical");
    return {
        {"C32", "In OP3 (c), the word “workshops” should be in the singular.", {edited("OP3 (c)", "workshops", "workshop")}},
        {"C32", "In PP8, the word “resources” should be in the singular", {edited("PP8", "resources", "resource")}},
        {"C32",
         "In OP8 the word “report” should be in the plural and the words “, which was issued on 15 March 2026” should be deleted.",
         {reads("OP8", "Takes note of the reports of the experts;")}},
        {"C32", "In PP6, the words “on repair” and the associated footnote should be deleted.", {edited("PP6", " on repair", "")}},
        {"C33",
         "the words “in all countries” should be added at the end of the third preambular paragraph",
         {edited("PP3", "instruments,", "instruments in all countries,")}},
        {"C33", "In OP12 the word “actively” should be inserted before “seized”.", {edited("OP12", "seized", "actively seized")}},
        {"C33", "The word “wilful” in OP9 should be deleted.", {edited("OP9", "wilful ", "")}},
        {"C33", "It was proposed that the word “concrete” in operative paragraph 1 be replaced by “practical”.", {practical}},
        {"C33", "It has been suggested by Ghana that in OP1 the word “concrete” be replaced by “practical”.", {practical}},
        {"C34", "We would delete operative paragraph 9 and renumber all subsequent paragraphs.", {deleted("OP9")}},
        {"C34", "Operative paragraph 9 should be deleted.", {deleted("OP9")}},
        {"C34", "PP5 to be deleted", {deleted("PP5")}},
        {"C35", "Return the word “really” to operative paragraph 9 before “wilful”.", {edited("OP9", "wilful", "really wilful")}},
        {"C36",
         "The second sentence of OP6 should be replaced by “It shall last a day.”",
         {edited("OP6", "The meeting shall last two days.", "It shall last a day.")}},
        {"C36", "In OP8, insert “, ” after “note”", {edited("OP8", "note of", "note, of")}},
        {"C36", "We would like to add 'freely' after 'shared' in OP7.", {edited("OP7", "shared", "shared freely")}},
        {"C36", "My delegation proposes to replace “wilful” by “deliberate” in OP9", {edited("OP9", "wilful", "deliberate")}},
        {"C36", "Ghana proposes adding “all” before “courses” in OP10.", {edited("OP10", "courses", "all courses")}},
        {"C36", "We propose the deletion of the words “and money” in PP8.", {edited("PP8", " and money", "")}},
        {"C36", "EU: OP1: replace 'concrete' by 'practical'; delete OP9", {practical, deleted("OP9")}},
        {"C36", "US: delete OP9, delete PP5 and in OP1 replace 'concrete' by 'practical'", {deleted("OP9"), deleted("PP5"), practical}},
        {"bar", "us uk del op9", {deleted("OP9")}},
        {"bar", "eu op1 'concrete' -> 'practical'", {practical}},
        {"bar", "eu op1 concrete -> practical", {practical}},
        {"bar", "EU, CAN OP1 \"concrete\" => \"practical\"", {practical}},
        {"bar", "chn op1 - 'concrete'", {edited("OP1", "concrete ", "")}},
        {"bar", "ind op1 + 'and practical' after 'concrete'", {edited("OP1", "concrete", "concrete and practical")}},
        {"bar", "jpn + 'all' before 'courses' op10", {edited("OP10", "courses", "all courses")}},
        {"bar", "g77 op9 del", {deleted("OP9")}},
        {"bar", "rus pp8 del 'and money'", {edited("PP8", " and money", "")}},
        {"bar", "bra pp8bis: Noting the shortage of solder,", {added("PP8 bis", "Noting the shortage of solder,")}},
        {"bar", "mex op10: Recommends that courses be open to all;", {reads("OP10", "Recommends that courses be open to all;")}},
    };
}

} // namespace chapeau::test
