// Writers print a Publication: the same Publication gives the same bytes. They know nothing of negotiations. Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/publish/publication.h"

#include <string>
#include <string_view>

namespace chapeau {

/// A Word file (Office Open XML, transitional): real numbering marks as text, real footnotes, header with the running head, page numbers.
[[nodiscard]] Result<std::string> writeDocx(const Publication& publication);
/// UTF-8 text, a blank line between blocks.
[[nodiscard]] std::string writeText(const Publication& publication);
/// JSON, schema "chapeau.publication/1": what the PDF printer (ui/print) reads on its standard input.
[[nodiscard]] std::string writePublicationJson(const Publication& publication);
[[nodiscard]] Result<Publication> readPublicationJson(std::string_view json);

} // namespace chapeau
