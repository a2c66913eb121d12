// A piece of the draft on the bench: the document's face, wrapped, in the direction of its own words.
#pragma once

#include <QLabel>

#include <string>

namespace chapeau {

[[nodiscard]] QLabel* documentLabel(const QFont& windowFont);
/// `words` tell the direction of `html`.
void setWords(QLabel& label, const QString& html, const std::string& words);
/// At the side where a row of the window begins, whatever way the words run: beside the button that they belong to.
[[nodiscard]] Qt::Alignment besideItsButton();

} // namespace chapeau
