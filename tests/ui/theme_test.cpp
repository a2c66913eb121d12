#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <array>
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
        EXPECT_GE(contrast(ink, theme.selected), 4.5) << ink.name().toStdString();
        const QPalette palette = GetParam() ? darkPalette() : lightPalette();
        EXPECT_GE(contrast(ink, palette.color(QPalette::Window)), 4.5) << ink.name().toStdString();
        EXPECT_GE(contrast(ink, palette.color(QPalette::Button)), 4.5) << ink.name().toStdString();
    }
    EXPECT_GE(contrast(theme.conflict, theme.conflictGround), 4.5);
    EXPECT_GE(contrast(theme.onAccent, theme.accent), 4.5);
}

TEST(Glyphs, KeepTheirShapeInARoomOfAnother) {
    const auto drawn = [](const QSize& room) {
        QImage image{room, QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        paintGlyph(painter, Glyph::chapeau, QRectF{image.rect()}, Qt::black);
        return image;
    };
    EXPECT_EQ(drawn({24, 48}).copy(0, 12, 24, 24), drawn({24, 24}));
    EXPECT_EQ(drawn({48, 24}).copy(12, 0, 24, 24), drawn({24, 24}));
}

TEST_P(Themes, PlaceholdersCanBeRead) {
    const QPalette before = QApplication::palette();
    const QPalette palette = GetParam() ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheetOf(themeOf(palette)));
    QLineEdit line;
    line.setPlaceholderText(QStringLiteral("States or groups"));
    line.ensurePolished();
    EXPECT_GE(contrast(line.palette().color(QPalette::PlaceholderText), themeOf(palette).paper), 4.5);
    EXPECT_EQ(line.palette().color(QPalette::PlaceholderText).alpha(), 255);
    qApp->setStyleSheet({});
    QApplication::setPalette(before);
}

TEST_P(Themes, AChoiceThatIsOnIsToldFromOneThatIsOff) {
    const QPalette palette = GetParam() ? darkPalette() : lightPalette();
    const auto frameOf = [&](bool on) {
        QPushButton button{QStringLiteral("To the capital")};
        button.setPalette(palette);
        button.setCheckable(true);
        button.setChecked(on);
        button.resize(button.sizeHint());
        return button.grab().toImage().pixelColor(button.width() / 2, 0);
    };
    EXPECT_GE(contrast(frameOf(true), palette.color(QPalette::Window)), 3);
    EXPECT_NE(frameOf(true), frameOf(false));
}

TEST(Boxes, HaveOneFrameOnADarkGround) {
    QComboBox box;
    box.setPalette(darkPalette());
    box.resize(160, 32);
    const QImage image = box.grab().toImage();
    const int x = image.width() / 2;
    const int edge = static_cast<int>(2 * image.devicePixelRatio());
    EXPECT_NE(image.pixelColor(x, 0), image.pixelColor(x, image.height() / 2)) << "a frame";
    for (int y = edge; y < image.height() - edge; ++y)
        EXPECT_EQ(image.pixelColor(x, y), image.pixelColor(x, image.height() / 2)) << "and no other inside it, at " << y;
}

TEST(Boxes, AreAsHighAsButtonsAndLines) {
    qApp->setStyleSheet(styleSheetOf(themeOf(lightPalette())));
    QComboBox box;
    box.addItem(QStringLiteral("All paragraphs"));
    QPushButton button{QStringLiteral("Accept")};
    QToolButton step;
    step.setText(QStringLiteral("Next"));
    for (QWidget* one : std::initializer_list<QWidget*>{&box, &button, &step}) one->ensurePolished();
    EXPECT_EQ(box.sizeHint().height(), button.sizeHint().height());
    EXPECT_EQ(step.sizeHint().height(), button.sizeHint().height());
    qApp->setStyleSheet({});
}

TEST(Lists, WhereTheKeyboardIsIsFramedAndNotFilled) {
    QTreeWidget tree;
    const auto drawn = [&](const QWidget* widget) {
        QImage image{40, 20, QImage::Format_RGB32};
        image.fill(Qt::white);
        QStyleOptionFocusRect option;
        option.rect = image.rect();
        option.palette = lightPalette();
        option.styleObject = &tree;
        QPainter painter{&image};
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, widget);
        return image;
    };
    const QImage row = drawn(nullptr); // as a tree asks for it
    EXPECT_EQ(row.pixelColor(20, 10), QColor{Qt::white});
    EXPECT_EQ(row.pixelColor(20, 0), themeOf(lightPalette()).accent);
    EXPECT_EQ(drawn(&tree), row);
}

TEST(Buttons, APrimaryOneLooksAsIfEnterPressedIt) {
    const auto pictureOf = [](bool isDefault, const char* role) {
        QPushButton button{QStringLiteral("Table 4 proposals")};
        button.setAutoDefault(false);
        button.setDefault(isDefault);
        button.setProperty("role", QString::fromLatin1(role));
        button.resize(button.sizeHint());
        return button.grab().toImage();
    };
    EXPECT_EQ(pictureOf(false, "primary"), pictureOf(true, ""));
    EXPECT_NE(pictureOf(false, "primary"), pictureOf(false, ""));
}

using Triple = std::array<double, 3>;

/// How the three channels are mixed for a person without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), in linear
/// light.
struct Vision {
    const char* name;
    std::array<Triple, 3> mix;
};

constexpr Vision visions[] = {
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"deutan", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"protan", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"tritan", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

Triple linear(const QColor& colour) {
    const auto part = [](double x) { return x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4); };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

Triple mixed(const std::array<Triple, 3>& matrix, const Triple& v) {
    Triple out{};
    for (std::size_t row = 0; row < 3; ++row)
        out[row] = std::clamp(matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2], 0.0, 1.0);
    return out;
}

/// CIE L*a*b* of linear sRGB, white point D65.
Triple lab(const Triple& rgb) {
    const double x = (0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047;
    const double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    const double z = (0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

/// The difference of two colours as CIE 1976 measures it.
double difference(const QColor& a, const QColor& b, const Vision& vision) {
    const Triple p = lab(mixed(vision.mix, linear(a)));
    const Triple q = lab(mixed(vision.mix, linear(b)));
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

TEST_P(Themes, InsertAndDeleteAreToldApartByEveryEye) {
    const Theme theme = themeOf(GetParam() ? darkPalette() : lightPalette());
    for (const auto& vision : visions) EXPECT_GE(difference(theme.marks.insertGround, theme.marks.deleteGround, vision), 25) << vision.name;
}

TEST_P(Themes, WhereTheKeyboardIsCanBeSeen) {
    const Theme theme = themeOf(GetParam() ? darkPalette() : lightPalette());
    for (const auto& ground : {theme.paper, theme.card, (GetParam() ? darkPalette() : lightPalette()).color(QPalette::Window)})
        EXPECT_GE(contrast(theme.accent, ground), 3);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, Themes, testing::Bool());

} // namespace
} // namespace chapeau
