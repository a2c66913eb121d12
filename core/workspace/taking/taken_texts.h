// The texts of a file that is taken in - the one under its tracked changes and each hand's - landed on the issued text, and where in the
// negotiation a paragraph of the file has come to stand. Pure.
#pragma once

#include "core/intake/revised_document.h"
#include "core/workspace/taking/ignored_part.h"
#include "core/workspace/taking/landing.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

/// A paragraph of the issued text, by its index, or a landed part, by its index in TakenTexts::parts().
struct PlaceInIssued {
    std::size_t index;
};
struct PlaceInPart {
    std::size_t index;
};
/// Its title or its enacting words.
struct PlaceInFront {
    FrontPart part;
};
using TakenPlace = std::variant<PlaceInIssued, PlaceInPart, PlaceInFront>;

class TakenTexts {
public:
    /// All of them outlive it.
    TakenTexts(const RevisedDocument& file, const LabelledText& issued, const Document& document)
        : m_file{file}, m_issued{issued}, m_document{document} {}

    /// Lands the file's text with these changes, proposed by `from`, or by nobody where that is empty. `keepUnchanged`: parts without a
    /// proposal are listed too.
    [[nodiscard]] Done addWhole(const Acceptance& acceptance, const std::vector<DelegationCode>& from, bool keepUnchanged, const Job& job);
    /// Lands what a hand changed in the first text that was added. What another hand has proposed the same way is proposed by both.
    [[nodiscard]] Done addHand(const Acceptance& acceptance, const std::vector<DelegationCode>& from, const Job& job);

    [[nodiscard]] std::vector<LandedPart>& parts() { return m_parts; }
    [[nodiscard]] const IncomingText& first() const { return m_readings.front().incoming; }
    /// What no proposal comes of: other front matter and footnotes that differ from what they are compared with.
    [[nodiscard]] const std::vector<IgnoredPart>& ignored() const { return m_ignored; }
    /// Where a paragraph of the file stands; nothing where that is neither a paragraph nor the title.
    [[nodiscard]] std::optional<TakenPlace> placeOf(std::size_t paragraph) const;

private:
    struct Reading {
        Acceptance acceptance;
        IncomingText incoming;
        std::map<std::size_t, TakenPlace> places{}; ///< of its paragraphs
    };

    [[nodiscard]] Result<IncomingText> draftFor(const Acceptance& acceptance, const Job& job) const;
    void landFront(const FrontMatter& underneath, const FrontMatter& theirs, const std::vector<DelegationCode>& from, bool keepUnchanged);
    void land(Reading& reading, const LaidChanges& laid, const std::vector<DelegationCode>& from, bool keepUnchanged);
    [[nodiscard]] std::size_t placeFor(const LandedPart& part) const;
    void join(LandedPart& part, const std::vector<DelegationCode>& from) const;
    void ignore(const std::vector<DelegationCode>& from, const LabelledText& base, const Draft& variant,
                const std::vector<MappingEntry>& mapping);
    [[nodiscard]] std::optional<TakenPlace> placeIn(const Reading& reading, std::size_t paragraph, bool onlyWithWords) const;

    const RevisedDocument& m_file;
    const LabelledText& m_issued;
    const Document& m_document;
    std::vector<Reading> m_readings;
    std::vector<MappingEntry> m_under; ///< from the issued text to the first that was added
    std::vector<LandedPart> m_parts;
    std::vector<IgnoredPart> m_ignored;
};

} // namespace chapeau
