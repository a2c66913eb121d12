// What is chosen in the export dialog, the presets, and what of it is remembered. Values.
#pragma once

#include "core/store/negotiation.h"
#include "core/workspace/exporting/exporting.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chapeau {

struct ExportChoices {
    Layout layout = Layout::rolling;
    bool internal = false;
    QString ending = QStringLiteral("docx");
    QString against{}; ///< symbol of the base text; empty: the usual one
    Across across = Across::delegations;
    bool lineNumbers = false;   ///< kept, and used where the format has pages
    bool tellsConflicts = true; ///< says so where paragraphs are in conflict; not kept: leaving it out is asked for each time

    friend bool operator==(const ExportChoices&, const ExportChoices&) = default;
};

enum class Preset {
    delegations, ///< the rolling text, to go on from
    secretariat, ///< what is submitted: tracked changes over the base text
    capital      ///< the explanatory note, with what is internal
};

[[nodiscard]] ExportChoices choicesFor(Preset preset);
/// The preset that these choices are, if any, whether lines are numbered and conflicts are told or not.
[[nodiscard]] std::optional<Preset> presetOf(const ExportChoices& choices);

[[nodiscard]] QString titleOf(Layout layout);
[[nodiscard]] QString titleOf(Preset preset);
/// What a format is called, by its ending.
[[nodiscard]] QString formatName(const QString& ending);
/// Without their dots, the usual one first.
[[nodiscard]] QStringList endingsFor(Layout layout);
/// Whether its lines can be numbered.
[[nodiscard]] bool hasLines(const ExportChoices& choices);
/// Whether it is set against a base text.
[[nodiscard]] bool hasBase(const ExportChoices& choices);

[[nodiscard]] ExportRequest requestFor(const ExportChoices& choices, const QString& file);
/// "sample-redline.docx"; what is internal says so.
[[nodiscard]] QString suggestedName(const QString& stem, const ExportChoices& choices);

/// As they were when the last document was written; a base text that this negotiation doesn't have is forgotten.
[[nodiscard]] ExportChoices keptChoices(const Negotiation& negotiation);
void keepChoices(const ExportChoices& choices);

} // namespace chapeau
