// The guide tells what is there: its pictures, and the menus, commands and keys that it names. In docs/guide.md **File › Open…** is a
// command in its menu, in brackets behind it stands its key, and `F8` or `Ctrl+K` anywhere is a key of some command.
#include "tests/ui/window_fixture.h"

#include <QImage>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace chapeau::test {
namespace {

const std::filesystem::path docs = std::filesystem::path{CHAPEAU_DOCS};
constexpr std::uintmax_t mostBytes = 2'000'000; ///< of all pictures together
/// Keys of one part of the window alone.
const std::set<std::string> keysOfParts = {"Ctrl+Enter"};

QString guide() {
    std::ostringstream all;
    all << std::ifstream{docs / "guide.md"}.rdbuf();
    return QString::fromStdString(all.str());
}

std::vector<QRegularExpressionMatch> matches(const char* pattern) {
    static const QString text = guide();
    std::vector<QRegularExpressionMatch> all;
    for (auto it = QRegularExpression{QString::fromUtf8(pattern)}.globalMatch(text); it.hasNext();) all.push_back(it.next());
    return all;
}

std::set<std::string> picturesNamed() {
    std::set<std::string> names;
    for (const auto& match : matches(R"(!\[[^\]]+\]\(guide/([a-z-]+\.png)\))")) names.insert(match.captured(1).toStdString());
    return names;
}

class Guide : public WindowFixture {
protected:
    using Keys = std::set<std::string>;

    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
        for (auto* action : window->menuBar()->actions()) add(*action->menu(), words(*action));
    }
    static QString words(const QAction& action) {
        // Undo and redo say what they would take back.
        return action.text().remove(u'&').section(QStringLiteral(" “"), 0, 0);
    }
    void add(QMenu& menu, const QString& path) {
        for (const auto* action : menu.actions()) {
            const QString name = QStringLiteral("%1 › %2").arg(path, words(*action));
            if (action->menu() != nullptr) add(*action->menu(), name);
            auto& keys = commands[name.toStdString()];
            for (const auto& key : action->shortcuts()) keys.insert(key.toString().toStdString());
        }
    }

    std::map<std::string, Keys> commands; ///< by "File › Open…"
};

TEST(GuidePictures, AreThereAndNoOthers) {
    const auto named = picturesNamed();
    EXPECT_GE(named.size(), 10U);
    std::set<std::string> there;
    std::uintmax_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator{docs / "guide"}) {
        there.insert(entry.path().filename().string());
        bytes += entry.file_size();
        EXPECT_FALSE(QImage{QString::fromStdString(entry.path().string())}.isNull()) << entry.path();
    }
    EXPECT_EQ(there, named);
    EXPECT_LE(bytes, mostBytes);
}

TEST_F(Guide, NamesCommandsThatAreInTheirMenus) {
    const auto named = matches(R"(\*\*([^*]+ › [^*]+)\*\*)");
    EXPECT_GE(named.size(), 30U);
    for (const auto& match : named) EXPECT_TRUE(commands.contains(match.captured(1).toStdString())) << match.captured(1).toStdString();
}

TEST_F(Guide, NamesTheirKeys) {
    const auto named = matches(R"(\*\*([^*]+ › [^*]+)\*\* \(`([^`]+)`)");
    EXPECT_GE(named.size(), 25U);
    for (const auto& match : named) {
        const auto command = match.captured(1).toStdString();
        const auto key = match.captured(2).toStdString();
        EXPECT_TRUE(commands[command].contains(key)) << command << " has no key " << key;
    }
}

TEST_F(Guide, NamesNoKeyThatDoesNothing) {
    std::set<std::string> all = keysOfParts;
    for (const auto& [name, keys] : commands) all.insert(keys.begin(), keys.end());
    for (const auto& match : matches(R"(`((?:(?:Ctrl|Alt|Shift)\+)+[^`]+|F\d+)`)"))
        EXPECT_TRUE(all.contains(match.captured(1).toStdString())) << match.captured(1).toStdString();
}

} // namespace
} // namespace chapeau::test
