// What comes in as rows of the wizard: one for each part of a text, for each amendment in words and for what could not be placed. Pure.
#pragma once

#include "core/workspace/taking/incoming.h"
#include "core/workspace/taking/reaiming.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

enum class RowOf { part, placed, stand, unplaced };

struct IntakeRow {
    RowOf of = RowOf::part;
    std::size_t index = 0; ///< in Taking::parts, or in the list of Landed
    QString key;           ///< of the same thing after a correction
    QString sent;          ///< what they sent; where they left a paragraph out, that paragraph
    QString who;           ///< "CHN, PAK"
    QString label;         ///< where it lands: "PP3", "PP8 bis"; empty for nowhere
    QString what;          ///< "edited", "moved, edited", "new paragraph", …
    double similarity = 0;
    bool changed = false; ///< something of it could be tabled
    bool needsLook = false;
    bool unplaced = false;
    bool canLeaveOut = false;
    bool tabled = false;
    bool canAim = false;
    std::optional<std::size_t> target{}; ///< the paragraph that it lands on, or after where it `isNew`
    bool isNew = false;
    std::string before; ///< the words of the draft there,
    std::string after;  ///< and as they would be
    QString reason;     ///< one sentence: why it isn't placed, or should be looked at
    QStringList candidates;

    friend bool operator==(const IntakeRow&, const IntakeRow&) = default;
};

struct IntakeCounts {
    int landed = 0;
    int look = 0;
    int unplaced = 0;
    int unchanged = 0;

    friend bool operator==(const IntakeCounts&, const IntakeCounts&) = default;
};

/// `leftOut`: the amendments in words that a person left out, by their index.
[[nodiscard]] std::vector<IntakeRow> rowsOf(const Incoming& incoming, const std::set<std::size_t>& leftOut, const Negotiation& negotiation);
[[nodiscard]] IntakeCounts countsOf(const std::vector<IntakeRow>& rows);
/// The text that it lands on: the issued one for a text, the working one for words.
[[nodiscard]] LabelledText landingText(const Incoming& incoming, const Negotiation& negotiation);
/// "12 landed · 2 to look at · 1 not placed"
[[nodiscard]] QString summaryOf(const IntakeCounts& counts);

} // namespace chapeau
