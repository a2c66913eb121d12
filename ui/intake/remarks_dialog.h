// All remarks on how a text was read, to be looked through beside the text and copied.
#pragma once

#include <QDialog>
#include <QStringList>

namespace chapeau {

/// Doesn't keep anybody from the window behind it; it deletes itself when it is closed.
QDialog* showRemarks(QWidget* parent, const QStringList& remarks);

} // namespace chapeau
