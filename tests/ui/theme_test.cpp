#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <cmath>

namespace chapeau {
namespace {

double luminance(const QColor& colour) {
    const auto part = [](double x) { return x <= 0.03928 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

class Themes : public testing::TestWithParam<bool> {};

TEST_P(Themes, TextCanBeRead) {
    const Theme theme = themeOf(GetParam() ? darkPalette() : lightPalette());
    EXPECT_EQ(theme.dark, GetParam());
    EXPECT_GE(contrast(theme.marks.ink, theme.marks.insertGround), 7);
    EXPECT_GE(contrast(theme.marks.ink, theme.marks.deleteGround), 7);
    EXPECT_GE(contrast(theme.ink, theme.paper), 7);
    EXPECT_GE(contrast(theme.ink, theme.selected), 7);
    for (const auto& ink : {theme.quiet, theme.conflict, theme.agreed, theme.added, theme.accent}) {
        EXPECT_GE(contrast(ink, theme.paper), 4.5) << ink.name().toStdString();
        EXPECT_GE(contrast(ink, theme.card), 4.5) << ink.name().toStdString();
    }
    EXPECT_GE(contrast(theme.conflict, theme.conflictGround), 4.5);
    EXPECT_GE(contrast(theme.onAccent, theme.accent), 4.5);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Themes, testing::Bool());

} // namespace
} // namespace chapeau
