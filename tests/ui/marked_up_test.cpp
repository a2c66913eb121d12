#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QTextDocument>

namespace chapeau {
namespace {

const MarkColours colours{QColor{"#00ff00"}, QColor{"#ff0000"}, QColor{"#000000"}, QColor{"#777777"}};

/// The rich text with {+…+} for what is underlined and [-…-] for what is struck through, so that a failure reads as a diff.
std::string readable(const QString& html) {
    std::string text = QString{html}.replace(QChar{0x2009}, u' ').toStdString();
    const auto swap = [&](const std::string& from, const std::string& to) {
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from)) text.replace(at, from.size(), to);
    };
    swap("<span style=\"background-color:#00ff00;color:#000000;text-decoration:underline\">", "{+");
    swap("<span style=\"background-color:#ff0000;color:#000000;text-decoration:line-through\">", "[-");
    std::string marked;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, 7, "</span>") == 0) {
            marked += marked.rfind("{+") == std::string::npos ||
                              (marked.rfind("[-") != std::string::npos && marked.rfind("[-") > marked.rfind("{+"))
                          ? "-]"
                          : "+}";
            at += 7;
        } else {
            marked += text[at++];
        }
    }
    return marked;
}

TEST(QtText, KeepsItsOrderAndItsSideInAWindowThatRunsFromTheRight) {
    const QString day = QStringLiteral("1 Dec 2026");
    EXPECT_EQ(isolated(day), day);
    EXPECT_EQ(alongWindow(day), day);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(isolated(day), QStringLiteral("\u20681 Dec 2026\u2069"));
    EXPECT_TRUE(alongWindow(QStringLiteral("A/RES/80/29")).isRightToLeft());
    EXPECT_EQ(isolated({}), QString{}) << "an empty cell stays empty";
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

struct Row {
    const char* name;
    const char* before;
    const char* after;
    const char* marked;
};

class MarkedUp : public testing::TestWithParam<Row> {};

TEST_P(MarkedUp, ReadsAsAPersonWouldMarkIt) {
    EXPECT_EQ(readable(markedUp(GetParam().before, GetParam().after, colours)), GetParam().marked);
}

INSTANTIATE_TEST_SUITE_P(Table, MarkedUp,
                         testing::Values(Row{"same", "Urges all States", "Urges all States", "Urges all States"},
                                         Row{"replace", "concrete measures", "practical measures", "[-concrete-] {+practical+} measures"},
                                         Row{"new", "", "Notes", "{+Notes+}"}, Row{"deleted", "Notes", "", "[-Notes-]"},
                                         Row{"escaped", "a < b", "a < b", "a &lt; b"}, Row{"lines", "one\ntwo", "one\ntwo", "one<br/>two"}),
                         [](const auto& row) { return row.param.name; });

TEST(MarkedUp, ExcerptLeavesOutWhatIsFarFromTheChange) {
    const std::string far(200, 'x');
    const std::string html =
        markedUpExcerpt(far + " take concrete measures " + far, far + " take practical measures " + far, 12, colours).toStdString();
    EXPECT_EQ(html.find("xxx"), std::string::npos);
    EXPECT_NE(html.find("take"), std::string::npos);
    EXPECT_NE(html.find("measures"), std::string::npos);
}

TEST(MarkedUp, SpokenChangeNamesWhatComesAndGoes) {
    EXPECT_EQ(spokenChange("concrete measures", "practical measures").toStdString(), "replaces “concrete” by “practical”");
    EXPECT_EQ(spokenChange("measures", "measures").toStdString(), "");
}

TEST(QtText, CharRangeCountsUtf16) {
    const std::string text = "Côte 😀 d’Ivoire";
    const auto at = text.find("d’");
    EXPECT_EQ(charRange(text, {at, at + 1}), (CharRange{8, 9}));
}

TEST(QtText, ShortCodesSayHowManyMore) {
    EXPECT_EQ(shortCodes({{"CHN"}, {"PAK"}, {"EGY"}}, 2).toStdString(), "CHN, PAK, EGY");
    EXPECT_EQ(shortCodes({{"CHN"}, {"PAK"}, {"EGY"}, {"IRN"}}, 2).toStdString(), "CHN, PAK +2");
}

} // namespace
} // namespace chapeau
