// The command line of the window. Pure.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace chapeau {

struct Options {
    QString file;           ///< workspace to open; empty: none
    QString screenshot;     ///< picture to write instead of staying open; empty: none
    QString view;           ///< id; empty: as it was last
    QString select;         ///< label of the paragraph to select
    QString type;           ///< wording to type into the capture bar
    QString theme;          ///< "light", "dark"; empty: as chosen last
    QSize size{};           ///< empty: as it was last; of a picture, the usual one
    bool newWindow = false; ///< even where one is open already
    bool help = false;
    bool version = false;
};

/// Nothing, with a sentence in `problem`, where the command line can't be understood.
[[nodiscard]] std::optional<Options> optionsFrom(const QStringList& arguments, QString& problem);
[[nodiscard]] QString helpText();

} // namespace chapeau
