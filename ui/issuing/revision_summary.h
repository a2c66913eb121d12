// What issuing the text would do, in the words of the dialog. Plain values. Pure; any thread.
#pragma once

#include "core/delegation/registry.h"
#include "core/workspace/revising.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chapeau {

struct RevisionSummary {
    /// An open proposal that doesn't simply go on.
    struct Row {
        QString label; ///< in the new version
        QString who;
        QString what;
        bool needsLook = false; ///< otherwise it is closed, or goes on with a remark

        friend bool operator==(const Row&, const Row&) = default;
    };

    QStringList renumbered; ///< "PP8 bis → PP9"
    QStringList numbers;    ///< "12 open proposals go on as they are", "3 conflicts stay open"
    std::vector<Row> rows;  ///< what needs a look first

    friend bool operator==(const RevisionSummary&, const RevisionSummary&) = default;
};

[[nodiscard]] RevisionSummary summaryOf(const Negotiation& negotiation, const Revision& revision, const Registry& registry);

} // namespace chapeau
