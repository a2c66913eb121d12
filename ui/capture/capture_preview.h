// What the capture bar says of a line that is being typed: who, where, and the change marked up as everywhere in the window; or in one
// sentence what is missing. Pure.
#pragma once

#include "core/workspace/taking/capturing.h"
#include "ui/text/marked_up.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace chapeau {

/// One thing that the line would do.
struct PreviewPart {
    QString who;        ///< "USA, GBR"
    QString what;       ///< "delete OP9"; what it would be is in the two texts
    std::string before; ///< both empty where no words change
    std::string after;
};

struct Preview {
    std::vector<PreviewPart> parts;
    QStringList reasons; ///< what is missing and what was not read, a sentence each
    bool ready = false;
};

[[nodiscard]] Preview previewOf(const Captured& captured, const Negotiation& negotiation, const LabelledText& text);

/// Rich text, one line a part; what is long or many is cut.
[[nodiscard]] QString previewHtml(const Preview& preview, const MarkColours& colours);
/// The same for those who hear the window.
[[nodiscard]] QString spokenPreview(const Preview& preview);
/// "USA, GBR · delete OP9; EU · change OP2"
[[nodiscard]] QString briefly(const Preview& preview);

} // namespace chapeau
