#include "tests/core/publish/arbitrary_publication.h"

#include "core/publish/writers/writers.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>
#include <rapidcheck/gtest.h>

#include <cstring>
#include <set>

namespace chapeau {
namespace {

std::string bodyOf(const Publication& publication) {
    const std::string html = writeHtml(publication);
    const auto from = html.find("<main>");
    return html.substr(from + 7, html.find("</main>") - from - 7);
}

TEST(HtmlWriter, writesEachBlockAsWhatItIs) {
    const Publication publication{
        .blocks = {{.style = BlockStyle::title, .runs = {{.text = "Lamps & <oil>"}}},
                   {.style = BlockStyle::operative, .mark = "1.", .runs = {{.text = "Urges", .italic = true}, {.text = " all\nto act;"}}}}};
    EXPECT_EQ(bodyOf(publication), "<h1 class=\"title in0\">Lamps &amp; &lt;oil&gt;</h1>\n"
                                   "<p class=\"operative in1\"><span class=\"mark\">1.</span> <i>Urges</i> all<br/>to act;</p>\n");
}

TEST(HtmlWriter, namesTheHandOfATrackedChange) {
    const Publication publication{.blocks = {{.style = BlockStyle::body,
                                              .runs = {{.text = "old", .change = TrackedChange{TrackedChange::Kind::deleted, 0}},
                                                       {.text = "new", .change = TrackedChange{TrackedChange::Kind::inserted, 0}}}}},
                                  .hands = {{"Côte d’Ivoire", "2024-10-03T00:00:00Z"}}};
    const std::string body = bodyOf(publication);
    EXPECT_NE(body.find("<del title=\"Deleted by Côte d’Ivoire\" datetime=\"2024-10-03T00:00:00Z\">old</del>"), std::string::npos) << body;
    EXPECT_NE(body.find("<ins title=\"Inserted by Côte d’Ivoire\" datetime=\"2024-10-03T00:00:00Z\">new</ins>"), std::string::npos) << body;
}

TEST(HtmlWriter, linksANoteToItsFirstCallAndBack) {
    const Publication publication{.blocks = {{.style = BlockStyle::body, .runs = {{.note = 0}, {.note = 0}}}},
                                  .notes = {{"1", "See below."}}};
    const std::string body = bodyOf(publication);
    EXPECT_NE(body.find("<sup><a id=\"call-1\" href=\"#note-1\">1</a></sup><sup><a href=\"#note-1\">1</a></sup>"), std::string::npos)
        << body;
    EXPECT_NE(body.find("<p id=\"note-1\"><sup><a href=\"#call-1\">1</a></sup> See below.</p>"), std::string::npos) << body;
}

TEST(HtmlWriter, repeatsTheHeadOfATable) {
    const auto cell = [](const char* text) { return Cell{{{.style = BlockStyle::body, .runs = {{.text = text}}}}}; };
    const Publication publication{
        .blocks = {{.style = BlockStyle::table, .rows = {{{cell("Name")}, true}, {{cell("Kenya")}}}, .columns = {1.0}}}};
    EXPECT_EQ(bodyOf(publication), "<table class=\"table\"><colgroup><col style=\"width:100.000000%\"/></colgroup>"
                                   "<thead><tr><th scope=\"col\"><p class=\"body\">Name</p></th></tr>\n</thead>"
                                   "<tbody><tr><td><p class=\"body\">Kenya</p></td></tr>\n</tbody></table>\n");
}

TEST(HtmlWriter, followsOnlyWebAddresses) {
    const auto linked = [](const char* link) {
        return bodyOf({.blocks = {{.style = BlockStyle::body, .runs = {{.text = "here", .link = link}}}}});
    };
    EXPECT_NE(linked("https://undocs.org/A/1?a=1&b=2").find("<a href=\"https://undocs.org/A/1?a=1&amp;b=2\">here</a>"), std::string::npos);
    EXPECT_EQ(linked("javascript:alert(1)").find("<a"), std::string::npos);
    EXPECT_EQ(linked("file:///etc/passwd").find("<a"), std::string::npos);
}

TEST(HtmlWriter, saysInternalOnThePageAndInTheHeadOfEachPrintedOne) {
    const std::string html = writeHtml({.runningHead = "A/1 \"}</style>", .internal = true});
    EXPECT_NE(html.find("<header class=\"pageHead\">Internal – A/1"), std::string::npos);
    EXPECT_NE(html.find("@top-left{content:\"Internal – A\\00002f1 \\000022\\00007d\\00003c\\00002fstyle\\00003e\";"), std::string::npos)
        << html;
}

TEST(HtmlWriter, writesArabicFromTheRight) {
    EXPECT_NE(writeHtml({.language = "ar"}).find("lang=\"ar\" dir=\"rtl\""), std::string::npos);
}

/// Ids are there once, and each link inside the page has its end.
bool linksHold(const pugi::xml_document& document) {
    std::set<std::string> ids;
    for (const auto& found : document.select_nodes("//@id"))
        if (!ids.insert(found.attribute().value()).second) return false;
    for (const auto& found : document.select_nodes("//@href")) {
        const char* to = found.attribute().value();
        if (to[0] == '#' && !ids.contains(to + 1)) return false;
    }
    return true;
}

RC_GTEST_PROP(HtmlWriter, isWellFormedXmlThatFetchesNothing, ()) {
    const Publication publication = arbitraryPublication();
    const std::string html = writeHtml(publication);
    pugi::xml_document document;
    RC_ASSERT(document.load_buffer(html.data(), html.size(), pugi::parse_full).status == pugi::status_ok);
    RC_ASSERT(linksHold(document));
    RC_ASSERT(document.select_nodes("//script|//img|//link|//iframe|//object|//@src").empty());
    RC_ASSERT(std::strpbrk(document.child("html").child("head").child_value("style"), "<&") == nullptr);
    RC_ASSERT(html.find("url(") == std::string::npos);
    RC_ASSERT(writeHtml(publication) == html);
}

} // namespace
} // namespace chapeau
