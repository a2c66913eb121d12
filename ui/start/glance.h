// A look into a workspace from outside, for the start page: what it is about, and what changed since it was seen. Any thread; long where
// the file is on a slow disk.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/start/recent_files.h"

#include <optional>

namespace chapeau {

struct Glance {
    bool isThere = false; ///< the file exists
    bool isKnown = false; ///< and could be read
    QString title{};      ///< "A/C.1/79/L.53  Promoting …"
    QString own{};        ///< our delegation by name; empty where it was never named
    QString news{};       ///< "3 new proposals · 1 decision"; empty where nothing changed
    int paragraphs = 0;
    int openProposals = 0;

    friend bool operator==(const Glance&, const Glance&) = default;
};

[[nodiscard]] Glance glanceAt(const RecentFile& recent, const Surroundings& surroundings, const Job& job = {});

/// "3 new proposals · 1 decision"; "2 changes" where it is none of those. Empty where `now` is `then`.
[[nodiscard]] QString newsBetween(const Seen& then, const Seen& now);

} // namespace chapeau
