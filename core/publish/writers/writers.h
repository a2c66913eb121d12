// Writers print a Publication: the same Publication gives the same bytes. They know nothing of negotiations. Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/publish/publication.h"

#include <string>
#include <string_view>

namespace chapeau {

/// A Word file (Office Open XML, transitional): real numbering marks as text, real footnotes, header with the running head, page numbers.
[[nodiscard]] Result<std::string> writeDocx(const Publication& publication);
/// One HTML5 page that is well-formed XML too: no scripts, nothing fetched from elsewhere, styles and print rules inside. Tracked changes
/// are ins and del that name their hand, footnotes and comments stand at the end with links to and fro.
[[nodiscard]] std::string writeHtml(const Publication& publication);
/// The tables alone, one after another, as UTF-8 with a byte order mark, because spreadsheets take it for the language of the machine
/// otherwise; what is internal says so in a line before them. ErrorCode::layoutHasNoTable where there is none.
[[nodiscard]] Result<std::string> writeCsv(const Publication& publication);
/// The tables alone, a sheet each, with bold, underlined and struck words in their cells. ErrorCode::layoutHasNoTable where there is none.
[[nodiscard]] Result<std::string> writeXlsx(const Publication& publication);
/// UTF-8 text, a blank line between blocks; narrow tables as columns, wide ones as lists. Changes as in text_cells.h.
[[nodiscard]] std::string writeText(const Publication& publication);
/// JSON, schema "chapeau.publication/1": what the PDF printer (ui/print) reads on its standard input.
[[nodiscard]] std::string writePublicationJson(const Publication& publication);
[[nodiscard]] Result<Publication> readPublicationJson(std::string_view json);

} // namespace chapeau
