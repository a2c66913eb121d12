// The Word files of every layout, looked at by the programs of others: the Open XML SDK and docxodus (npm;
// packaging/install-document-checks) and LibreOffice. Where these are missing the tests are skipped, except where CI is set.
#include "core/base/log.h"
#include "core/base/read_file.h"
#include "core/publish/writers/writers.h"
#include "core/publish/writers/zip_package.h"
#include "core/standing/working_text.h"
#include "core/workspace/exporting/exporting.h"
#include "core/workspace/exporting/open_conflicts.h"
#include "tests/core/publish/arbitrary_publication.h"
#include "tests/core/publish/sample_text.h"
#include "tests/core/workspace/generated_negotiation.h"
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
    /// By delegation: the text of each, by its name.
    std::map<std::string, std::string> ofHands{};
};

/// The authors of a file that bear a name, alone or with others.
std::set<std::string> authorsWith(const std::string& name, const WordFile& word) {
    std::set<std::string> authors;
    for (const std::string& author : word.authors())
        if ((", " + author + ", ").find(", " + name + ", ") != std::string::npos) authors.insert(author);
    return authors;
}

std::string textOfHand(const std::string& name, const WordFile& word) {
    const auto authors = authorsWith(name, word);
    return word.text([&](const std::string& author) { return authors.contains(author); });
}

/// The lines that only one of two texts has, for a failure that can be read.
std::string differences(const std::string& text, const std::string& expected) {
    if (text == expected) return "";
    std::set<std::string> lines;
    std::string result;
    const auto each = [](const std::string& all, const auto& take) {
        std::istringstream in{all};
        for (std::string line; std::getline(in, line);) take(line);
    };
    each(text, [&](const std::string& line) { lines.insert(line); });
    each(expected, [&](const std::string& line) {
        if (lines.erase(line) == 0) result += "missing: " + line + "\n";
    });
    for (const auto& line : lines) result += "not expected: " + line + "\n";
    return result.empty() ? "other order of lines, or other repetitions" : result;
}

/// The negotiation as it would be if all that a delegation proposes were accepted and nothing else were on the table.
Negotiation grantedTo(const DelegationCode& delegation, Negotiation negotiation) {
    std::int64_t decided = negotiation.current().settled;
    for (const Proposal& proposal : negotiation.proposals) decided = std::max(decided, proposal.decided);
    for (std::size_t i = 0; i < negotiation.proposals.size(); ++i) {
        if (!isOpen(negotiation.proposals[i])) continue;
        negotiation.proposals.change(i, [&](Proposal& proposal) {
            const bool own = std::ranges::find(proposal.proponents, delegation) != proposal.proponents.end();
            proposal.status = own ? ProposalStatus::accepted : ProposalStatus::rejected;
            if (own) proposal.decided = ++decided;
        });
    }
    return negotiation;
}

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
        for (std::uint64_t seed = 0; seed < 4; ++seed) addGenerated(seed);
        for (const Exported& file : *s_exported) writeForChecks(file);
    }
    static void writeForChecks(const Exported& file) {
        const auto bytes = writeDocx(file.publication).value();
        ASSERT_TRUE(writeFileAtomically(*s_folder / (file.name + ".docx"), bytes));
        std::string hands;
        for (const auto& [name, text] : file.ofHands) {
            std::string authors;
            for (const auto& author : authorsWith(name, WordFile{bytes})) authors += (authors.empty() ? "" : "\t") + author;
            hands += authors + "\n";
        }
        ASSERT_TRUE(writeFileAtomically(*s_folder / (file.name + ".hands"), hands));
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

    [[nodiscard]] static const Version& baseOf(const Negotiation& negotiation) {
        const auto& versions = negotiation.versions;
        return versions.size() > 1 ? versions[versions.size() - 2] : versions.back();
    }

    /// Without the line of what is in conflict: the text, and its base word for word.
    static void addSilentRedline(const std::string& name, const Negotiation& negotiation) {
        add(name + "-redline-silent", composeExport(negotiation, *s_registry, {.layout = Layout::redline, .tellsConflicts = false}).value(),
            textOf(composeExport(negotiation, *s_registry, {.tellsConflicts = false}).value()),
            textOf(composeClean({.draft = baseOf(negotiation).draft}, {})));
    }

    /// The redlines, each with what it must give.
    static void addRedlines(const std::string& name, const Negotiation& negotiation) {
        addLayout(name, negotiation, Layout::redline, false);
        addByDelegation(name, negotiation);
        for (Exported& file : *s_exported) {
            if (file.name != name + "-redline") continue;
            // The line of what is in conflict stands on both sides (docs/adr/0023).
            const auto inConflict = conflictsUnder(negotiation, Layout::redline).value().paragraphs;
            file.accepted = textOf(composeExport(negotiation, *s_registry, {}).value());
            file.rejected = textOf(composeClean({.draft = baseOf(negotiation).draft}, {.inConflict = inConflict}));
        }
        addSilentRedline(name, negotiation);
    }

    static void addByDelegation(const std::string& name, const Negotiation& negotiation) {
        addLayout(name, negotiation, Layout::byDelegation, false);
        std::set<DelegationCode> delegations;
        for (const Proposal& proposal : negotiation.proposals)
            if (isOpen(proposal)) delegations.insert(proposal.proponents.begin(), proposal.proponents.end());
        for (const DelegationCode& delegation : delegations)
            s_exported->back().ofHands[s_registry->name(delegation)] =
                textOf(composeExport(grantedTo(delegation, negotiation), *s_registry, {.layout = Layout::byDelegation}).value());
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

    static void addResolution(const std::string& name) {
        const fs::path source = fs::path{CHAPEAU_SHARED} / "data" / "resolutions" / name;
        if (!fs::exists(source)) return;
        const auto workspace = resolutionNegotiation(source, *s_folder / (name + ".chapeau"), surroundings());
        addRedlines(name.substr(0, name.find('.')), *workspace.negotiation());
    }

    static void addGenerated(std::uint64_t seed) {
        const auto name = "generated" + std::to_string(seed);
        const auto workspace = generatedNegotiation(seed, *s_folder / (name + ".chapeau"), surroundings());
        addByDelegation(name, *workspace.negotiation());
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

TEST_F(Documents, givesEachDelegationItsText) {
    for (const Exported& file : *s_exported)
        for (const auto& [name, text] : file.ofHands)
            EXPECT_EQ(differences(textOfHand(name, WordFile{writeDocx(file.publication).value()}), text), "") << file.name << ": " << name;
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
        std::size_t hand = 0;
        for (const auto& [name, text] : file.ofHands) {
            const auto settled = readFile(*s_folder / (file.name + "." + std::to_string(hand++)), largest);
            ASSERT_TRUE(settled) << file.name << ": " << name;
            EXPECT_EQ(differences(WordFile{*settled}.accepted(), text), "") << file.name << ": " << name;
        }
    }
}

/// A fault put into a valid file, and whose finding tells of it.
struct Broken {
    const char* name;
    const char* part;
    const char* what;
    const char* by;
    const char* foundBy;
};

TEST_F(Documents, areFoundFaultyWhereTheyAre) {
    if (!fs::exists(fs::path{CHAPEAU_DOCUMENT_CHECKS} / "node_modules" / "docxodus"))
        GTEST_SKIP() << missing("needs node and the npm packages that packaging/install-document-checks installs");
    const TemporaryFolder broken;
    const std::vector<Broken> faults{
        {"unknown-element", "word/document.xml", "<w:body>", "<w:body><w:nonsense/>", "Open XML SDK"},
        {"wrong-order", "word/document.xml", "</w:pPr>", "<w:pStyle w:val=\"Organ\"/></w:pPr>", "Open XML SDK"},
        {"call-to-no-note", "word/footnotes.xml", "w:id=\"1\"", "w:id=\"77\"", "docxodus"},
        {"no-xml", "word/document.xml", "</w:body>", "</w:bodies>", "docxodus"},
    };
    const std::string good = writeDocx(composeClean(sampleText(), {})).value();
    for (const Broken& fault : faults) {
        std::vector<PackagePart> parts;
        for (auto& [name, bytes] : unzipped(good)) {
            if (name == fault.part) {
                ASSERT_NE(bytes.find(fault.what), std::string::npos) << fault.name;
                bytes.replace(bytes.find(fault.what), std::string{fault.what}.size(), fault.by);
            }
            parts.push_back({name, bytes});
        }
        ASSERT_TRUE(writeFileAtomically(broken / (std::string{fault.name} + ".docx"), zipPackage(parts).value()));
    }
    ASSERT_TRUE(writeFileAtomically(broken / "good.docx", good));
    const auto findings =
        outputOf("node " + quoted(CHAPEAU_CHECK_PROGRAM) + " " + quoted(CHAPEAU_DOCUMENT_CHECKS) + " " + quoted(broken / ""));
    for (const Broken& fault : faults)
        EXPECT_NE(findings.find(std::string{fault.name} + ".docx: " + fault.foundBy), std::string::npos) << fault.name << "\n" << findings;
    EXPECT_EQ(findings.find("good.docx"), std::string::npos) << findings;
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
