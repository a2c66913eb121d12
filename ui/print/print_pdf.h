// Prints a Publication as a PDF file with its fonts embedded, outline, links and language; it names neither author nor person nor date: the
// same Publication gives the same bytes on the same machine. Pages differ from those that Word makes of it. Needs a QGuiApplication for its
// fonts; the caller's thread.
#pragma once

#include "core/base/result.h"
#include "core/publish/publication.h"

#include <QIODevice>
#include <QString>

namespace chapeau {

/// Onto an open device.
[[nodiscard]] Done printPdf(const Publication& publication, QIODevice& device);
/// An older file stays whole until the new one is; fails with folderNotWritable or diskFull.
[[nodiscard]] Done printPdf(const Publication& publication, const QString& path);

} // namespace chapeau
