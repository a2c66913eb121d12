// A negotiation for tests: an arbitrary draft, and what three delegations send back in Word files of their own, each taken in. Its words
// are our own (no UN document).
#pragma once

#include "core/base/read_file.h"
#include "core/publish/layouts/layouts.h"
#include "core/publish/writers/writers.h"
#include "core/workspace/starting.h"
#include "core/workspace/taking/taking_in.h"
#include "tests/core/publish/arbitrary_draft.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <utility>
#include <vector>

namespace chapeau::test {

/// As in a resolution: what is recalled, then what is asked, one of it with items.
inline Draft orderedDraft() {
    using Kind = ParagraphKind;
    Draft draft = arbitraryDraft();
    draft.front.sponsorLine.clear();
    draft.front.closingLine.clear();
    draft.paragraphs.clear();
    for (const Kind kind : {Kind::preambular, Kind::preambular, Kind::preambular, Kind::operative, Kind::operative, Kind::subParagraph,
                            Kind::subParagraph, Kind::operative}) {
        Paragraph paragraph = arbitraryParagraph();
        paragraph.kind = kind;
        paragraph.numbered = kind == Kind::operative;
        paragraph.level = kind == Kind::subParagraph ? 1 : 0;
        draft.paragraphs.push_back(std::move(paragraph));
    }
    return draft;
}

/// A draft and what each of three delegations would have of it.
struct GeneratedTexts {
    Draft draft;
    std::vector<std::pair<DelegationCode, Draft>> answers;
};

inline GeneratedTexts generatedTexts(std::uint64_t seed) {
    const auto generate = [] {
        GeneratedTexts texts{orderedDraft(), {}};
        for (const char* code : {"CHN", "IND", "USA"}) texts.answers.emplace_back(DelegationCode{code}, negotiated(texts.draft));
        return texts;
    };
    return rc::gen::exec(generate)(rc::Random{seed}, 20).value();
}

inline std::filesystem::path writeDraft(const Draft& draft, const std::filesystem::path& file) {
    EXPECT_TRUE(writeFileAtomically(file, writeDocx(composeClean({.draft = draft}, {})).value()));
    return file;
}

/// What `from` sent is on the table then.
inline Taking takeFile(Workspace& workspace, const Registry& registry, const std::filesystem::path& file,
                       const std::vector<DelegationCode>& from, Timestamp now) {
    const auto taking = prepareTaking(*workspace.negotiation(), registry, {file, from, "1"}, now);
    EXPECT_TRUE(taking) << sentenceOf(taking.error());
    EXPECT_TRUE(tableTaking(workspace, *taking));
    return *taking;
}

/// Takes in the text file with some words of its later part changed by `from`.
inline void answerWith(Workspace& workspace, const Surroundings& surroundings, const std::filesystem::path& source,
                       const DelegationCode& from, const std::string& what, const std::string& by) {
    std::string text = readFile(source, std::uintmax_t{1} << 26U).value();
    for (std::size_t at = text.find(what, text.size() / 3); at != std::string::npos; at = text.find(what, at + 400))
        text.replace(at, what.size(), by);
    const auto file = workspace.path().parent_path() / "answer.md";
    EXPECT_TRUE(writeFileAtomically(file, text));
    takeFile(workspace, surroundings.registry, file, {from}, surroundings.clock.now());
}

/// A real resolution under negotiation once more, and what three delegations answer.
inline Workspace resolutionNegotiation(const std::filesystem::path& source, const std::filesystem::path& file,
                                       const Surroundings& surroundings) {
    auto started = startNegotiation(
        file, {.from = source, .symbol = "A/C.1/81/L.1", .title = "", .own = {}, .previous = {{source, "A/RES/80/0"}}}, surroundings);
    EXPECT_TRUE(started) << sentenceOf(started.error());
    answerWith(started->workspace, surroundings, source, {"CHN"}, "all", "many");
    answerWith(started->workspace, surroundings, source, {"USA"}, " and ", " or ");
    answerWith(started->workspace, surroundings, source, {"IND"}, "the ", "every ");
    return std::move(started->workspace);
}

inline Workspace generatedNegotiation(std::uint64_t seed, const std::filesystem::path& file, const Surroundings& surroundings) {
    const auto texts = generatedTexts(seed);
    auto base = file;
    auto started = startNegotiation(
        file, {writeDraft(texts.draft, base.replace_extension(".base.docx")), "A/C.1/92/L.3", "", DelegationCode{"KEN"}, {}}, surroundings);
    EXPECT_TRUE(started) << sentenceOf(started.error());
    for (const auto& [who, text] : texts.answers) {
        auto answer = file;
        takeFile(started->workspace, surroundings.registry, writeDraft(text, answer.replace_extension(".answer.docx")), {who},
                 surroundings.clock.now());
    }
    return std::move(started->workspace);
}

} // namespace chapeau::test
