// In words, before a document goes out: what is in it, what stays here, and what to think of first. Pure.
#pragma once

#include "core/workspace/exporting/previewing.h"

#include <QString>
#include <QStringList>

namespace chapeau {

struct ExportSummary {
    QStringList contains;
    QStringList staysHere;
    QString warning; ///< a sentence, or empty
};

[[nodiscard]] ExportSummary summaryOf(const ExportPreview& preview);

} // namespace chapeau
