// Instructions on words of a paragraph: patterns B12 to B30 of the attested wording.
#include "sample.h"

namespace chapeau::test {

namespace {

std::vector<WordingRow> deletions() {
    return {
        {"B12", "In operative paragraph 1, delete “technical and ”.", {edited("OP1", "technical and ", "")}},
        {"B12", "In OP4, delete \"within a reasonable time \"", {edited("OP4", " within a reasonable time", "")}},
        {"B12",
         "In operative paragraph 1, delete “, including technical and vocational training,”.",
         {edited("OP1", ", including technical and vocational training,", "")}},
        {"B12", "In PP4 delete 'far from a port'", {edited("PP4", " far from a port", "")}},
        {"B12", "OP9: delete 'wilful'", {edited("OP9", "wilful ", "")}},
        {"B12", "Delete “money” from PP8.", {reads("PP8", "Bearing in mind that repair saves resources, time and,")}},
        {"B13",
         "In preambular paragraph 5 and operative paragraph 5, delete “repair”.",
         {edited("PP5", " on repair", " on"), edited("OP5", " in repair", " in")}},
        {"B14",
         "In PP2, after the word “and” delete the words “the role of apprentices in them”.",
         {edited("PP2", "and the role of apprentices in them", "and")}},
        {"B14",
         "In OP7, after the words “that tools should be safe” delete the words “and that tools should be cheap”",
         {edited("OP7", " and that tools should be cheap", "")}},
        {"B15",
         "In OP7, before the words “be safe” delete the words “tools should”",
         {edited("OP7", "that tools should be safe", "that be safe")}},
        {"B15", "In PP9, before the word “offers of tools” delete the word “many”", {edited("PP9", "many ", "")}},
        {"B30", "Delete in paragraph 10 the following words: “free of charge”", {edited("OP10", " free of charge", "")}},
        {"B30", "Delete in OP4 all after 'repair manuals'", {edited("OP4", " within a reasonable time and to keep them up to date", "")}},
        {"B30", "In OP5 delete all words after “repair”.", {edited("OP5", ", including for women and young people", "")}},
        {"B30", "Omit many in early part of preamble before offers", {edited("PP9", "many ", "")}},
        {"B30", "In operative paragraph 6, delete the last sentence.", {edited("OP6", ". It shall be open to all States;", ";")}},
        {"B30", "Delete the second sentence of OP6", {edited("OP6", " The meeting shall last two days.", "")}},
        {"B30", "In OP5, delete the words from “including” to “people”.", {edited("OP5", ", including for women and young people", "")}},
        {"B30", "In OP4, delete the words from 'and to keep' to the end.", {edited("OP4", " and to keep them up to date", "")}},
        {"B17",
         "In OP4, after the words “repair manuals” delete the words “within a reasonable time” and delete the end of the paragraph.",
         {edited("OP4", " within a reasonable time and to keep them up to date", "")}},
    };
}

std::vector<WordingRow> insertions() {
    return {
        {"B16",
         "In OP1 after the words “concrete” insert the following phrase: “and practical”",
         {edited("OP1", "concrete", "concrete and practical")}},
        {"B16", "In operative paragraph 2, after “schools” insert “, universities”.", {edited("OP2", "schools", "schools, universities")}},
        {"B16", "In paragraph 10, insert the word “all” before the word “courses”.", {edited("OP10", "courses", "all courses")}},
        {"B16", "Add 'relevant' before 'experts' in OP8.", {edited("OP8", "experts", "relevant experts")}},
        {"B16", "In PP7, insert a comma after “parts”.", {edited("PP7", "parts and", "parts, and")}},
        {"B16", "In PP3, between “mend” and “and lend” insert “, clean”", {edited("PP3", "mend and", "mend, clean and")}},
        {"B16", "OP12: add 'actively' after 'remain'", {edited("OP12", "remain", "remain actively")}},
        {"B19", "At the end of PP8 insert the following: “, and effort”", {edited("PP8", "money,", "money, and effort,")}},
        {"B19", "Add at end of paragraph 10— 'for apprentices'", {edited("OP10", "charge;", "charge for apprentices;")}},
        {"B19", "At the end of OP5, add “and for the elderly;”", {edited("OP5", "people;", "people and for the elderly;")}},
        {"B20", "OP9: add at beginning— 'Strongly'", {edited("OP9", "Condemns", "Strongly condemns")}},
        {"B20", "At the beginning of PP4, insert the word “Deeply”.", {edited("PP4", "Concerned", "Deeply concerned")}},
        {"B21",
         "Add to second last preambular paragraph after 'courses' the words 'and lectures'",
         {edited("PP9", "courses", "courses and lectures")}},
        {"B21", "Add to second last paragraph after 'host' the words 'city and'", {edited("OP11", "host", "host city and")}},
        {"B22",
         "Insert at the end of the first sentence of OP6 the phrase: “and mending”",
         {edited("OP6", "on repair.", "on repair and mending.")}},
        {"B22",
         "At the beginning of the last sentence of OP6, insert “In addition,”",
         {edited("OP6", "It shall be open", "In addition, It shall be open")}},
        {"B23",
         "In the second line of OP4, insert the words “and online” after the words “up to date” so that it would read: “keep them up to "
         "date and online”",
         {edited("OP4", "up to date", "up to date and online")}},
        {"B23",
         "In OP10, insert “all” before “courses” so that it reads “Recommends that all courses be free of charge;”",
         {edited("OP10", "courses", "all courses")}},
        {"B24",
         "In OP5, insert in the second line after the word “women” the following: “, girls”",
         {edited("OP5", "women", "women, girls")}},
        {"B24",
         "In operative paragraph 5, insert in the third line after the word “donors” the following: “and banks”",
         {edited("OP5", "donors", "donors and banks")}},
    };
}

std::vector<WordingRow> replacements() {
    return {
        {"B18",
         "In OP4, after the word “manuals” replace the existing text by the following: “in all languages”",
         {edited("OP4", "within a reasonable time and to keep them up to date", "in all languages")}},
        {"B25",
         "Change the first line of PP4 to read: “Concerned that spare parts are hard to find for laboratories”",
         {edited("PP4", "remain difficult to obtain", "are hard to find")}},
        {"B26",
         "Substitute the word “practical” for “concrete” in OP1 so that the paragraph will read: “Encourages all Member States to take "
         "practical measures …”",
         {edited("OP1", "concrete", "practical")}},
        {"B26", "In OP8, substitute “study” for “report”.", {edited("OP8", "report", "study")}},
        {"B26",
         "Substitute the words “hospitals and clinics” for the word “hospitals” in operative paragraph 2.",
         {edited("OP2", "hospitals", "hospitals and clinics")}},
        {"B26", "In OP1, substitute practical for concrete", {edited("OP1", "concrete", "practical")}},
        {"B26", "In OP8, substitute “report” with “study”.", {edited("OP8", "report", "study")}},
        {"B27", "In OP9, for ‘wilful’ read ‘deliberate’.", {edited("OP9", "wilful", "deliberate")}},
        {"B27", "For 'wilful' read 'deliberate' in OP9", {edited("OP9", "wilful", "deliberate")}},
        {"B27",
         "In OP6, for last sentence substitute 'All States may attend.'",
         {edited("OP6", "It shall be open to all States;", "All States may attend.")}},
        {"B27",
         "In operative paragraph 10, substitute for the words “free of charge” the words “open to all”",
         {edited("OP10", "free of charge", "open to all")}},
        {"B28", "In PP4 replace the words 'far from a port' by the word 'inland'", {edited("PP4", "far from a port", "inland")}},
        {"B28", "In operative paragraph 1, replace “concrete” by “practical”.", {edited("OP1", "concrete", "practical")}},
        {"B28", "In operative paragraph 1, replace \"concrete\" with \"practical\"", {edited("OP1", "concrete", "practical")}},
        {"B28", "OP1: replace 'concrete' by 'practical'", {edited("OP1", "concrete", "practical")}},
        {"B28", "Replace “concrete” in OP1 by “practical”.", {edited("OP1", "concrete", "practical")}},
        {"B28", "replace concrete with practical in OP1", {edited("OP1", "concrete", "practical")}},
        {"B28",
         "In OP2, replace “reduce the cost” by “lower the price” and “schools” by “workshops”.",
         {reads("OP2", "Calls upon States to lower the price of spare parts for workshops and hospitals;")}},
        {"B28", "In OP11, change “appreciation” to “gratitude”", {edited("OP11", "appreciation", "gratitude")}},
        {"B28", "In OP11 change appreciation for gratitude", {edited("OP11", "appreciation", "gratitude")}},
        {"B28", "In OP8, “report” to be replaced by “study”.", {edited("OP8", "report", "study")}},
        {"B29",
         "In operative paragraph 4, replace the words after “publish” by the following: “manuals;”",
         {edited("OP4", "repair manuals within a reasonable time and to keep them up to date", "manuals")}},
        {"B29",
         "In OP5 delete all words after “repair” and replace with the following words: “for all”",
         {edited("OP5", ", including for women and young people", " for all")}},
        {"B29",
         "In OP6, replace the second sentence with the following sentence: “The meeting shall last one day.”",
         {edited("OP6", "two days", "one day")}},
        {"B29", "add 'study' instead of 'report' in OP8", {edited("OP8", "report", "study")}},
        {"B29", "OP8: instead of 'report' 'study'", {edited("OP8", "report", "study")}},
        {"B13",
         "In PP4 and OP2, replace “spare parts” with “components”.",
         {edited("PP4", "spare parts", "components"), edited("OP2", "spare parts", "components")}},
        {"D",
         "In the draft resolution, paragraph 9, at the beginning, insert the following word: “Strongly”",
         {edited("OP9", "Condemns", "Strongly condemns")}},
        {"D",
         "In the draft resolution, paragraph 2, before the words “spare parts”, insert the following words: “all”",
         {edited("OP2", "spare parts", "all spare parts")}},
        {"D",
         "In the draft resolution, paragraph 6, replace the second sentence with the following sentences: “It shall last a day. It shall "
         "be held in spring.”",
         {edited("OP6", "The meeting shall last two days.", "It shall last a day. It shall be held in spring.")}},
    };
}

void append(std::vector<WordingRow>& rows, std::vector<WordingRow> more) {
    for (WordingRow& row : more) rows.push_back(std::move(row));
}

} // namespace

std::vector<WordingRow> wordRows() {
    std::vector<WordingRow> rows;
    append(rows, deletions());
    append(rows, insertions());
    append(rows, replacements());
    return rows;
}

} // namespace chapeau::test
