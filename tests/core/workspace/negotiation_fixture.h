// A workspace in a folder of its own, started from a small draft of our own (no UN document), and texts of delegations as plain strings.
#pragma once

#include "core/base/log.h"
#include "core/standing/merging.h"
#include "core/text/utf8.h"
#include "core/workspace/starting.h"
#include "core/workspace/taking/taking_in.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <string>
#include <vector>

namespace chapeau::test {

/// Paragraphs apart by an empty line, as in a text file.
inline const std::string baseText = "The General Assembly,\n\n"
                                    "Recalling its resolution 80/1 of 1 December 2025,\n\n"
                                    "Recognizing the role of small workshops in the repair of instruments,\n\n"
                                    "Concerned that spare parts remain difficult to obtain for laboratories far from a port,\n\n"
                                    "1. Encourages all Member States to take concrete measures to promote cooperation;\n\n"
                                    "2. Requests the Secretary-General:\n\n"
                                    "(a) To gather the views of Member States;\n\n"
                                    "(b) To report on them at its eighty-second session;\n\n"
                                    "3. Decides to remain seized of the matter.\n";

inline std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), with);
}

class NegotiationTest : public ::testing::Test {
protected:
    void SetUp() override {
        registry = std::make_unique<Registry>(Registry::load(std::filesystem::path{CHAPEAU_RESOURCES} / "registry").value());
        startFrom(baseText);
    }

    [[nodiscard]] Surroundings surroundings() const { return {*registry, clock, silentLog(), "tester"}; }

    [[nodiscard]] std::filesystem::path write(const std::string& name, const std::string& text) const {
        std::ofstream{folder / name, std::ios::binary} << text;
        return folder / name;
    }

    void startFrom(const std::string& text) {
        const auto path = folder / (randomHex128() + ".chapeau");
        auto started = startNegotiation(path, {write("base.txt", text), "A/C.1/81/L.1", "", DelegationCode{"KEN"}, {}}, surroundings());
        ASSERT_TRUE(started) << sentenceOf(started.error());
        workspace = std::make_unique<Workspace>(std::move(started->workspace));
    }

    void reopen() {
        const auto path = workspace->path();
        workspace.reset();
        workspace = std::make_unique<Workspace>(Workspace::open(path, surroundings()).value());
    }

    /// Takes in a text as a delegation's.
    Taking take(const std::string& from, const std::string& text) {
        const auto taking = prepareTaking(*workspace->negotiation(), *registry,
                                          {write("answer.txt", text), registry->findAll(from).value(), "1"}, clock.now());
        EXPECT_TRUE(taking) << sentenceOf(taking.error());
        EXPECT_TRUE(tableTaking(*workspace, *taking));
        return *taking;
    }

    [[nodiscard]] static std::vector<std::string> ignored(const Taking& taking) {
        std::vector<std::string> all;
        for (const auto& part : taking.ignored) all.push_back(sentenceOf(part));
        return all;
    }

    [[nodiscard]] const Negotiation& negotiation() const { return *workspace->negotiation(); }
    [[nodiscard]] MergedNegotiation merged() const { return mergeOpenProposals(negotiation()).value(); }

    /// "PP1 Recalling …" a line for each paragraph of the working text.
    [[nodiscard]] std::string text() const { return lines(workingText(negotiation())); }
    [[nodiscard]] static std::string lines(const LabelledText& text) {
        std::string result;
        for (std::size_t i = 0; i < text.labels.size(); ++i) result += text.labels[i] + " " + text.draft.paragraphs[i].text.text + "\n";
        return result;
    }
    [[nodiscard]] std::string words(const std::string& label) const {
        const auto working = workingText(negotiation());
        const auto index = working.find(label);
        return index ? working.draft.paragraphs[*index].text.text : "no " + label;
    }
    [[nodiscard]] ProposalId onlyOpen() const {
        for (const auto& proposal : negotiation().proposals)
            if (isOpen(proposal)) return proposal.id;
        throw std::runtime_error{"no open proposal"};
    }
    [[nodiscard]] std::string statuses() const {
        std::string result;
        for (const auto& proposal : negotiation().proposals) {
            std::string who;
            for (const auto& code : proposal.proponents) who += (who.empty() ? "" : ",") + code.value;
            result += who + " " + std::string{nameOf(proposal.operation)} + " " + std::string{nameOf(proposal.status)} + "\n";
        }
        return result;
    }

    TemporaryFolder folder;
    FixedClock clock{*timestampFromIso("2026-10-16T12:00:00.000Z")};
    std::unique_ptr<Registry> registry;
    std::unique_ptr<Workspace> workspace;
};

} // namespace chapeau::test
