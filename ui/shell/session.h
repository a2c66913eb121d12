// The open negotiation as the window sees it: the workspace, its text, and the merge of what is open, which is made in the background and
// follows each change a moment later. For the thread of the window.
#pragma once

#include "core/workspace/merging.h"
#include "core/workspace/workspace.h"
#include "ui/merge/map_rows.h"
#include "ui/work/background.h"

#include <QObject>

#include <memory>
#include <optional>

namespace chapeau {

class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);

    void adopt(Workspace workspace);
    void close();
    [[nodiscard]] bool isOpen() const { return m_workspace.has_value(); }
    [[nodiscard]] bool canChange() const { return isOpen() && !m_workspace->readOnly(); }

    // Of an open session only.
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Negotiation& negotiation() const { return *m_negotiation; }
    [[nodiscard]] std::shared_ptr<const Negotiation> snapshot() const { return m_negotiation; }
    [[nodiscard]] const LabelledText& text() const { return m_text; }

    /// The last merge that was finished; null before the first. `mergeIsCurrent`: nothing has changed since.
    [[nodiscard]] const MergedNegotiation* merged() const { return m_merged.get(); }
    [[nodiscard]] const MergeMap& map() const { return m_map; }
    [[nodiscard]] bool mergeIsCurrent() const { return m_mergeIsCurrent; }

    void setColumnOrder(ColumnOrder order);

Q_SIGNALS:
    void opened();
    void closed();
    void changed();
    void mergeReady();

private:
    void take();
    void mergeAgain();

    std::optional<Workspace> m_workspace;
    std::shared_ptr<const Negotiation> m_negotiation;
    LabelledText m_text;
    std::shared_ptr<const MergedNegotiation> m_merged;
    MergeMap m_map;
    bool m_mergeIsCurrent = false;
    ColumnOrder m_order = ColumnOrder::byName;
    Background m_background;
};

} // namespace chapeau
