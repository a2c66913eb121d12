// Whether the tables of a layout are for pages or for a sheet.
#pragma once

namespace chapeau {

enum class TableShape {
    pages, ///< as wide as a page can bear, with the text around it
    sheet  ///< all that there is in one table: for .xlsx and .csv
};

} // namespace chapeau
