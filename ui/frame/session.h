// The open negotiation as the window sees it: the workspace, its text, and the merge of what is open, which is made in the background and
// follows each change a moment later. For the thread of the window.
#pragma once

#include "core/standing/merging.h"
#include "core/workspace/workspace.h"
#include "ui/paragraphs/paragraph_rows.h"
#include "ui/work/background.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace chapeau {

/// What the window shows of a snapshot, with the conflicts and proposed paragraphs of a merge that may be a moment old, or null.
struct Shown {
    LabelledText text;
    ParagraphRows rows;
};
/// Pure; any thread.
[[nodiscard]] Shown shownOf(const Workspace& workspace, const MergedNegotiation* merged = nullptr);

class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);

    /// `shown` where it was made already, on the thread that opened the workspace.
    void adopt(Workspace workspace, std::optional<Shown> shown = {});
    void close();
    [[nodiscard]] bool isOpen() const { return m_workspace.has_value(); }
    [[nodiscard]] bool canChange() const { return isOpen() && !m_workspace->readOnly(); }

    // Of an open session only.
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Negotiation& negotiation() const { return *m_negotiation; }
    [[nodiscard]] std::shared_ptr<const Negotiation> snapshot() const { return m_negotiation; }
    [[nodiscard]] const LabelledText& text() const { return m_text; }
    /// What outline and draft show of it; conflicts and proposed paragraphs as of the last merge.
    [[nodiscard]] const ParagraphRows& rows() const { return m_rows; }

    /// The last merge that was finished; null before the first. `mergeIsCurrent`: nothing has changed since.
    [[nodiscard]] const MergedNegotiation* merged() const { return m_merged.get(); }
    [[nodiscard]] std::shared_ptr<const MergedNegotiation> mergeSnapshot() const { return m_merged; }
    [[nodiscard]] bool mergeIsCurrent() const { return m_mergeIsCurrent; }

    /// Calls a use case of core/workspace. False where nothing is open or it was refused, which `refused` tells then. Waits for a long
    /// change that runs.
    bool perform(const std::function<Done(Workspace&)>& useCase);
    /// The same for what was chosen from what is shown, by its label or as one of several wordings: where the long change that runs
    /// brings another negotiation, it is refused as ErrorCode::workspaceChanged.
    bool performOnShown(const std::function<Done(Workspace&)>& useCase);
    /// The same off the window's thread, for what may take longer than a moment: `useCase` may touch nothing but the workspace and values
    /// that it holds. `done` is called on the window's thread once it was done and shown; it isn't where it was refused, or stopped by the
    /// work that `changing` tells of, which it does unless `what` is empty. One at a time: another waits for it, and so does close().
    void performLong(const QString& what, std::function<Done(Workspace&)> useCase, std::function<void()> done = {});
    [[nodiscard]] bool isChanging() const { return m_changes.isRunning(); }
    /// Waits for a long change that runs; it is shown on return.
    void finishChange() { m_changes.finish(); }
    /// When the last change was written to the file; nothing where nothing is open.
    [[nodiscard]] const std::optional<Timestamp>& savedAt() const { return m_savedAt; }

Q_SIGNALS:
    void opened();
    void closed();
    void changed();
    void mergeReady();
    void refused(const chapeau::Error& error);
    /// A long change begins; `what` is a short sentence ("Tabling the proposals…").
    void changing(chapeau::Background& work, const QString& what);

private:
    struct ChangedLong {
        Done done;
        std::optional<Shown> shown; ///< where there is another snapshot
    };

    struct Merged {
        std::shared_ptr<const MergedNegotiation> merge; ///< null where it was stopped
        ParagraphRows rows;
    };

    /// What the last use case left, if it changed anything.
    void showChange();
    void showChange(Shown shown);
    void take(Shown shown);
    void tellOfChange();
    void mergeAgain();

    std::optional<Workspace> m_workspace;
    std::shared_ptr<const Negotiation> m_negotiation;
    LabelledText m_text;
    ParagraphRows m_rows;
    std::shared_ptr<const MergedNegotiation> m_merged;
    bool m_mergeIsCurrent = false;
    std::optional<Timestamp> m_savedAt;
    Background m_merging;
    Background m_changes; ///< the last member: gone, with its thread, before what it works on
};

/// A paragraph of the text or a proposed one, by its label as people write it; nothing where there is none.
[[nodiscard]] std::optional<ParagraphId> paragraphLabelled(const Session& session, const QString& label);

} // namespace chapeau
