// The Word files of every layout, looked at by the programs of others: the Open XML SDK and docxodus (npm;
// packaging/install-document-checks) and LibreOffice. Where these are missing the tests are skipped, except where CI is set.
#include "core/base/read_file.h"
#include "core/publish/writers/writers.h"
#include "core/workspace/exporting/exporting.h"
#include "core/workspace/starting.h"
#include "core/workspace/taking/taking_in.h"
#include "tests/core/publish/arbitrary_draft.h"
#include "tests/core/publish/arbitrary_publication.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/word_file.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace chapeau::test {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest = std::uintmax_t{1} << 26U;

/// What a command prints on stdout.
std::string outputOf(const std::string& command) {
    std::string output;
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return "can't start " + command;
    for (int c = fgetc(pipe); c != EOF; c = fgetc(pipe)) output += static_cast<char>(c);
    pclose(pipe);
    return output;
}

std::string quoted(const fs::path& path) {
    return "'" + path.string() + "'";
}

/// Words without the blanks between them, and without the marks of footnotes, which others print among them.
std::string lettersOf(const std::string& text) {
    std::string letters;
    for (const char c : text)
        if (static_cast<unsigned char>(c) > ' ' && (c < '0' || c > '9') && c != '*') letters += c;
    for (std::size_t at = letters.find("\xC2\xA0"); at != std::string::npos; at = letters.find("\xC2\xA0")) letters.erase(at, 2);
    return letters;
}

/// What a negotiation exports, with what its redline must give.
struct Exported {
    std::string name;
    Publication publication;
    std::string accepted{}; ///< of a redline; else empty
    std::string rejected{};
};

class Documents : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TemporaryFolder>();
        s_exported = std::make_unique<std::vector<Exported>>();
        s_registry = std::make_unique<Registry>(Registry::load(fs::path{CHAPEAU_RESOURCES} / "registry").value());
        addSample();
        for (const char* name : {"A_RES_80_29.md", "A_RES_80_1.md", "A_RES_80_10.md", "A_RES_80_12.md"}) addResolution(name);
        for (std::uint64_t seed = 0; seed < 6; ++seed)
            add("arbitrary" + std::to_string(seed), rc::gen::exec(arbitraryPublication)(rc::Random{seed}, 20).value());
        for (std::uint64_t seed = 0; seed < 6; ++seed) addArbitraryRedline(seed);
        for (const Exported& file : *s_exported)
            ASSERT_TRUE(writeFileAtomically(*s_folder / (file.name + ".docx"), writeDocx(file.publication).value()));
    }
    static void TearDownTestSuite() {
        s_exported.reset();
        s_registry.reset();
        s_folder.reset();
    }

    static Surroundings surroundings() {
        static const FixedClock clock{*timestampFromIso("2026-10-16T12:00:00.000Z")};
        return {*s_registry, clock, silentLog(), "tester"};
    }

    static void add(std::string name, Publication publication, std::string accepted = {}, std::string rejected = {}) {
        s_exported->push_back({std::move(name), std::move(publication), std::move(accepted), std::move(rejected)});
    }

    static std::string textOf(const Publication& publication) { return WordFile{writeDocx(publication).value()}.accepted(); }

    static void addLayout(const std::string& name, const Negotiation& negotiation, Layout layout, bool internal) {
        auto publication = composeExport(negotiation, *s_registry, {.layout = layout, .internal = internal});
        ASSERT_TRUE(publication) << nameOf(layout) << ": " << sentenceOf(publication.error());
        add(name + "-" + std::string{nameOf(layout)} + (internal ? "-internal" : ""), std::move(*publication));
    }

    /// The redlines, each with what it must give.
    static void addRedlines(const std::string& name, const Negotiation& negotiation) {
        addLayout(name, negotiation, Layout::redline, false);
        addLayout(name, negotiation, Layout::byDelegation, false);
        for (Exported& file : *s_exported) {
            if (file.name != name + "-redline") continue;
            const auto& versions = negotiation.versions;
            const Version& base = versions.size() > 1 ? versions[versions.size() - 2] : versions.back();
            file.accepted = textOf(composeExport(negotiation, *s_registry, {}).value());
            file.rejected = textOf(composeClean({.draft = base.draft}, {}));
        }
    }

    static void addSample() {
        const auto copy = *s_folder / "sample.chapeau";
        fs::copy_file(CHAPEAU_SAMPLE, copy);
        const auto workspace = Workspace::open(copy, surroundings());
        ASSERT_TRUE(workspace) << sentenceOf(workspace.error());
        for (const Layout layout : allLayouts()) {
            addLayout("sample", *workspace->negotiation(), layout, true);
            const bool redline = layout == Layout::redline || layout == Layout::byDelegation;
            if (!redline) addLayout("sample", *workspace->negotiation(), layout, false);
        }
        addRedlines("sample", *workspace->negotiation());
    }

    /// A real resolution, and the text of a delegation that would change a word in each paragraph.
    static void addResolution(const std::string& name) {
        const fs::path source = fs::path{CHAPEAU_SHARED} / "data" / "resolutions" / name;
        if (!fs::exists(source)) return;
        auto started = startNegotiation(
            *s_folder / (name + ".chapeau"),
            {.from = source, .symbol = "A/C.1/81/L.1", .title = "", .own = {}, .previous = {{source, "A/RES/80/0"}}}, surroundings());
        ASSERT_TRUE(started) << sentenceOf(started.error());
        for (const auto& [from, what, by] :
             {std::tuple{"CHN", "all", "many"}, std::tuple{"USA", " and ", " or "}, std::tuple{"IND", "the ", "every "}})
            answer(started->workspace, source, from, what, by);
        addRedlines(name.substr(0, name.find('.')), *started->workspace.negotiation());
    }

    static void answer(Workspace& workspace, const fs::path& source, const std::string& from, const std::string& what,
                       const std::string& by) {
        std::string text = readFile(source, largest).value();
        for (std::size_t at = text.find(what, text.size() / 3); at != std::string::npos && by.size() < text.size();
             at = text.find(what, at + 400))
            text.replace(at, what.size(), by);
        const auto file = *s_folder / "answer.md";
        std::ofstream{file, std::ios::binary} << text;
        const auto taking = prepareTaking(*workspace.negotiation(), {file, {{from}}, "1"}, surroundings().clock.now());
        ASSERT_TRUE(taking) << sentenceOf(taking.error());
        ASSERT_TRUE(tableTaking(workspace, *taking));
    }

    static void addArbitraryRedline(std::uint64_t seed) {
        const auto [base, working] = rc::gen::exec([] {
                                         auto first = arbitraryDraft();
                                         auto second = negotiated(first);
                                         return std::pair{TextToPrint{.draft = std::move(first)}, TextToPrint{.draft = std::move(second)}};
                                     })(rc::Random{seed}, 20)
                                         .value();
        add("redline" + std::to_string(seed), composeRedline(base, working, "Kenya", {}).value(), textOf(composeClean(working, {})),
            textOf(composeClean(base, {})));
    }

    /// Skips the test, or fails it where everything must be there.
    static std::string missing(const std::string& what) {
        if (std::getenv("CI") != nullptr) ADD_FAILURE() << what;
        return what;
    }

    static std::unique_ptr<TemporaryFolder> s_folder;
    static std::unique_ptr<std::vector<Exported>> s_exported;
    static std::unique_ptr<Registry> s_registry;
};

std::unique_ptr<TemporaryFolder> Documents::s_folder;
std::unique_ptr<std::vector<Exported>> Documents::s_exported;
std::unique_ptr<Registry> Documents::s_registry;

TEST_F(Documents, haveNoneOfTheFaultsThatValidatorsOverlook) {
    for (const Exported& file : *s_exported) EXPECT_EQ(WordFile{writeDocx(file.publication).value()}.faults(), "") << file.name;
}

TEST_F(Documents, redlinesGiveTheTextAndItsBase) {
    for (const Exported& file : *s_exported) {
        if (file.accepted.empty()) continue;
        const WordFile word{writeDocx(file.publication).value()};
        EXPECT_EQ(word.accepted(), file.accepted) << file.name;
        EXPECT_EQ(word.rejected(), file.rejected) << file.name;
    }
}

TEST_F(Documents, passTheValidatorsOfOthersWhoAcceptAndRejectAsWeDo) {
    if (!fs::exists(fs::path{CHAPEAU_DOCUMENT_CHECKS} / "node_modules" / "docxodus"))
        GTEST_SKIP() << missing("needs node and the npm packages that packaging/install-document-checks installs");
    EXPECT_EQ(outputOf("node " + quoted(CHAPEAU_CHECK_PROGRAM) + " " + quoted(CHAPEAU_DOCUMENT_CHECKS) + " " + quoted(*s_folder / "")), "");
    for (const Exported& file : *s_exported) {
        const auto accepted = readFile(*s_folder / (file.name + ".accepted"), largest);
        const auto rejected = readFile(*s_folder / (file.name + ".rejected"), largest);
        ASSERT_TRUE(accepted && rejected) << file.name;
        const WordFile word{writeDocx(file.publication).value()};
        EXPECT_EQ(WordFile{*accepted}.accepted(), word.accepted()) << file.name;
        EXPECT_EQ(WordFile{*rejected}.accepted(), word.rejected()) << file.name;
    }
}

TEST_F(Documents, openInLibreOfficeWithAllTheirWords) {
    if (std::system("command -v soffice >/dev/null") != 0) GTEST_SKIP() << missing("needs LibreOffice");
    outputOf("cd " + quoted(*s_folder / "") + " && soffice --headless -env:UserInstallation=file://" + (*s_folder / "profile").string() +
             " --convert-to txt:Text *.docx 2>/dev/null");
    for (const Exported& file : *s_exported) {
        const auto text = readFile(*s_folder / (file.name + ".txt"), largest);
        ASSERT_TRUE(text) << file.name;
        const std::string letters = lettersOf(*text);
        if (file.name.starts_with("arbitrary")) continue;
        for (const Block& block : file.publication.blocks)
            EXPECT_NE(letters.find(lettersOf(plainText(block))), std::string::npos) << file.name << ": " << plainText(block);
    }
}

} // namespace
} // namespace chapeau::test
