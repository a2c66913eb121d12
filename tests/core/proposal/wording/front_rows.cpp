// Instructions on the title and the enacting words: they are reworded as paragraphs are.
#include "sample.h"

namespace chapeau::test {

std::vector<WordingRow> frontRows() {
    const std::string title = "Keeping musical clocks and church bells in working order";
    const std::string clocksOnly = "Keeping musical clocks in working order";
    const std::string other = "The mending of clocks";
    return {
        {"title", "The title should read “The mending of clocks”", {reads("Title", other)}},
        {"title", "Replace the title by “The mending of clocks”.", {reads("Title", other)}},
        {"title", "replace the title by 'The mending of clocks'", {reads("Title", other)}},
        {"title", "Title to read: “The mending of clocks”", {reads("Title", other)}},
        {"title", "Change the title of the draft resolution to “The mending of clocks”", {reads("Title", other)}},
        {"title", "Title: replace 'musical' by 'mechanical'", {edited("Title", "musical", "mechanical")}},
        {"title", "In the title, replace “musical” by “mechanical”.", {edited("Title", "musical", "mechanical")}},
        {"title", "In the title, delete “and church bells”.", {reads("Title", clocksOnly)}},
        {"title", "In the title, add “and organs” after “bells”.", {edited("Title", "bells", "bells and organs")}},
        {"title",
         "In the title of the draft resolution, after “musical” insert “and public”.",
         {edited("Title", "musical", "musical and public")}},
        {"title",
         "EU: in the title, replace “church” by “town”; delete “musical”",
         {edited("Title", "church", "town"), edited("Title", "musical ", "")}},
        {"enacting words",
         "In the enacting words, replace “General Assembly” by “Human Rights Council”.",
         {reads("Enacting words", "The Human Rights Council,")}},
        {"enacting words",
         "The enacting clause should read “The Human Rights Council,”",
         {reads("Enacting words", "The Human Rights Council,")}},
    };
}

} // namespace chapeau::test
