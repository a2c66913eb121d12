// Pictures of the real window over the sample negotiation, each in three looks: light, dark and mirrored. A picture is always checked: it
// isn't blank, and what it is of is there to be seen. With CHAPEAU_PICTURES=FOLDER in the environment it is also written, as
// FOLDER/NAME-LOOK.png, and as NAME-LOOK@2x.png where the environment has QT_SCALE_FACTOR=2; with CHAPEAU_PACKED in few colours, as for the
// guide. CONTRIBUTING.md says how to make them all.
#pragma once

#include "ui/shell/main_window.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>

namespace chapeau::test {

enum class Look { light, dark, mirrored };
[[nodiscard]] std::string nameOf(const testing::TestParamInfo<Look>& look);

class Pictures : public testing::TestWithParam<Look> {
protected:
    static constexpr int width = 1280;
    static constexpr int height = 720;

    void SetUp() override;
    void TearDown() override;

    /// The window with nothing in it.
    void start();
    /// The window with its own copy of the sample in it.
    void startAndOpen();
    void showView(const char* view, const char* label = "OP2");
    /// What goes on in the background has arrived, and layouts have followed.
    void settle();
    void run(const char* command);
    /// Takes the picture; `parts` are object names of widgets that have to be seen in it, wholly inside `what`.
    void take(QWidget& what, const char* name, std::initializer_list<const char*> parts);
    void take(const char* name, std::initializer_list<const char*> parts) { take(*window, name, parts); }

    /// The one that is shown now.
    template <class W = QWidget>
    [[nodiscard]] W* find(const char* name = "") const {
        for (auto* widget : name[0] != 0 ? window->findChildren<W*>(QString::fromLatin1(name)) : window->findChildren<W*>())
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    /// Waits for it, and for what it does in the background.
    template <class W>
    [[nodiscard]] W* opened() {
        (void)QTest::qWaitFor([this] { return find<W>() != nullptr; }, 10000);
        settle();
        return find<W>();
    }
    template <class Done>
    void waitFor(Done done) {
        ASSERT_TRUE(QTest::qWaitFor(done, 20000));
        settle();
    }

    /// Into the folder that is worked in: the name alone leads there.
    [[nodiscard]] std::filesystem::path write(const char* name, const std::string& bytes) const;

    const QByteArray home = qgetenv("HOME");
    const QString workingFolder = QDir::currentPath();
    QTemporaryDir folder;
    std::filesystem::path file; ///< the copy of the sample
    std::unique_ptr<MainWindow> window;
};

} // namespace chapeau::test
