// What is asked before our own drafting loses something: leaving what was typed, saving over what was changed meanwhile, deleting. Modal,
// and the button that loses nothing is the one that Enter and Escape press.
#pragma once

#include "core/base/ids.h"
#include "ui/frame/session.h"

#include <QString>
#include <QWidget>

namespace chapeau {

enum class Leaving { keepWriting, save, discard };
[[nodiscard]] Leaving askLeaving(QWidget* parent);

/// Whether the words are saved although that takes back `change` ("inserts “…”"), which was made while they were typed.
[[nodiscard]] bool askSavingOver(const QString& label, const QString& change, QWidget* parent);

/// Whether the paragraph, which is one of the text, is deleted with what hangs on it.
[[nodiscard]] bool askDeleting(const Session& session, const ParagraphId& paragraph, const QString& label, QWidget* parent);

} // namespace chapeau
