#include "picture.h"

#include "tests/ui/sample.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <vector>

namespace chapeau::test {

namespace {

/// Words alone, smoothed, bring more than this; a blank page has one colour.
constexpr std::size_t fewestColours = 12;
constexpr int mostColours = 256;
constexpr int smallest = 0; ///< Qt: packed as tightly as it goes, without loss

std::size_t coloursIn(const QImage& image) {
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2) colours.insert(image.pixel(x, y));
    return colours.size();
}

bool isNear(QRgb a, QRgb b, int most) {
    return std::abs(qRed(a) - qRed(b)) <= most && std::abs(qGreen(a) - qGreen(b)) <= most && std::abs(qBlue(a) - qBlue(b)) <= most;
}

/// Colours of which one is near to each that is given, the most frequent ones first.
QList<QRgb> tableFor(const std::vector<std::pair<int, QRgb>>& frequent, int most) {
    QList<QRgb> table;
    for (const auto& [count, colour] : frequent)
        if (std::ranges::none_of(table, [&](QRgb known) { return isNear(known, colour, most); })) table << colour;
    return table;
}

/// In 256 colours, a third of the size: as near to those that it had as so few can be, so that the rare ones are kept, too.
QImage packed(const QImage& image) {
    std::map<QRgb, int> times;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ++times[image.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> frequent;
    for (const auto& [colour, count] : times) frequent.emplace_back(count, colour);
    std::ranges::sort(frequent, std::greater{});
    int near = 0;
    while (tableFor(frequent, near).size() > mostColours) ++near;
    return image.convertToFormat(QImage::Format_Indexed8, tableFor(frequent, near), Qt::ThresholdDither | Qt::AvoidDither);
}

QString fileFor(const char* name, Look look) {
    const QString scale = qApp->devicePixelRatio() > 1.5 ? QStringLiteral("@2x") : QString{};
    return QStringLiteral("%1/%2-%3%4.png")
        .arg(qEnvironmentVariable("CHAPEAU_PICTURES"), QString::fromLatin1(name),
             QString::fromStdString(nameOf(testing::TestParamInfo<Look>{look, 0})), scale);
}

void expectSeen(const QWidget& top, const char* name) {
    const QString wanted = QString::fromLatin1(name);
    QList<const QWidget*> all{&top};
    for (const auto* widget : top.findChildren<QWidget*>()) all << widget;
    for (const auto* widget : all) {
        if (widget->objectName() != wanted || !widget->isVisible()) continue;
        const QRect place{widget->mapTo(&top, QPoint{}), widget->size()};
        EXPECT_TRUE(widget->isWindow() || top.rect().intersects(place)) << name << " lies outside";
        EXPECT_FALSE(place.isEmpty()) << name << " has no size";
        return;
    }
    ADD_FAILURE() << name << " can't be seen";
}

/// Of a dialog, the buttons that end it stand in the order of the desktop: in a box of Qt's, and in no row of our own.
void expectButtonsInBox(const QWidget& top, const char* name) {
    if (qobject_cast<const QDialog*>(&top) == nullptr || qobject_cast<const QProgressDialog*>(&top) != nullptr) return;
    const QPushButton* lowest = nullptr;
    int at = 0;
    for (const auto* button : top.findChildren<QPushButton*>()) {
        const int bottom = button->mapTo(&top, QPoint{0, button->height()}).y();
        if (!button->isVisible() || button->window() != &top || (lowest != nullptr && bottom <= at)) continue;
        lowest = button;
        at = bottom;
    }
    // Higher up stand those of a part of it.
    if (lowest == nullptr || at < top.height() - 2 * lowest->height()) return;
    EXPECT_NE(qobject_cast<const QDialogButtonBox*>(lowest->parentWidget()), nullptr)
        << name << ": “" << lowest->text().toStdString() << "” stands in no box";
}

} // namespace

std::string nameOf(const testing::TestParamInfo<Look>& look) {
    switch (look.param) {
    case Look::light: return "light";
    case Look::dark: return "dark";
    case Look::mirrored: return "mirrored";
    }
    return {};
}

void Pictures::SetUp() {
    QSettings{}.clear();
    if (GetParam() == Look::mirrored) QApplication::setLayoutDirection(Qt::RightToLeft);
    // No picture tells on which machine it was made: its folder is the home of whoever is at work.
    qputenv("HOME", folder.path().toLocal8Bit());
    QDir::setCurrent(folder.path());
    file = std::filesystem::path{folder.path().toStdString()} / "talks.chapeau";
    std::filesystem::copy_file(CHAPEAU_SAMPLE, file);
}

void Pictures::TearDown() {
    window.reset();
    qputenv("HOME", home);
    QDir::setCurrent(workingFolder);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QSettings{}.clear();
}

void Pictures::start() {
    window = std::make_unique<MainWindow>(surroundings(), PdfPrinter{});
    window->appearance().preview(GetParam() == Look::dark ? QStringLiteral("dark") : QStringLiteral("light"));
    window->resize(width, height);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void Pictures::startAndOpen() {
    start();
    QSignalSpy ready{window.get(), &MainWindow::ready};
    window->openFile(QString::fromStdString(file.string()));
    ASSERT_TRUE(ready.wait(20000));
    settle();
}

void Pictures::showView(const char* view, const char* label) {
    window->showView(QString::fromLatin1(view));
    ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label)));
    settle();
}

void Pictures::settle() {
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->isIdle(); }, 20000));
    QTest::qWait(60); // layouts that follow one another in the event loop, and pauses after a key
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->isIdle(); }, 20000));
}

void Pictures::run(const char* command) {
    auto* action = window->commands().find(QString::fromLatin1(command));
    ASSERT_NE(action, nullptr) << command;
    ASSERT_TRUE(action->isEnabled()) << command;
    action->trigger();
}

void Pictures::take(QWidget& what, const char* name, std::initializer_list<const char*> parts) {
    settle();
    const QPixmap picture = what.grab();
    ASSERT_FALSE(picture.isNull()) << name;
    EXPECT_GE(coloursIn(picture.toImage()), fewestColours) << name << " is blank";
    for (const auto* part : parts) expectSeen(what, part);
    expectButtonsInBox(what, name);
    if (!qEnvironmentVariableIsSet("CHAPEAU_PICTURES")) return;
    const QString to = fileFor(name, GetParam());
    const bool forGuide = qEnvironmentVariableIsSet("CHAPEAU_PACKED");
    EXPECT_TRUE((forGuide ? packed(picture.toImage()) : picture.toImage()).save(to, "PNG", smallest)) << to.toStdString();
}

std::filesystem::path Pictures::write(const char* name, const std::string& bytes) const {
    std::ofstream{std::filesystem::path{folder.path().toStdString()} / name, std::ios::binary} << bytes;
    return name;
}

} // namespace chapeau::test
