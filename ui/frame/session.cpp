#include "ui/frame/session.h"

#include "ui/text/qt_text.h"

#include <algorithm>

namespace chapeau {

Shown shownOf(const Workspace& workspace, const MergedNegotiation* merged) {
    Shown shown{workingText(*workspace.negotiation()), {}};
    shown.rows = paragraphRows(*workspace.negotiation(), shown.text, merged);
    return shown;
}

namespace {

/// After a change: with as little made anew as it allows.
Shown shownAgain(const Negotiation& now, const ParagraphRows& rows, const Negotiation& before, const LabelledText& text,
                 const MergedNegotiation* merged) {
    Shown shown{workingText(now), {}};
    shown.rows = paragraphRowsAgain(rows, {before, text}, {now, shown.text}, merged);
    return shown;
}

/// However it ends: the next one isn't stopped with it.
Done stoppedBy(const Job& job, Workspace& workspace, const std::function<Done(Workspace&)>& useCase) {
    struct Stopping {
        Workspace& workspace;
        ~Stopping() { workspace.setJob({}); }
    } const stopping{workspace};
    workspace.setJob(job);
    return useCase(workspace);
}

} // namespace

Session::Session(QObject* parent) : QObject{parent}, m_merging{this}, m_changes{this} {
    connect(&m_changes, &Background::failed, this, [this] { Q_EMIT refused({ErrorCode::internal, "", ""}); });
}

void Session::adopt(Workspace workspace, std::optional<Shown> shown) {
    close();
    m_workspace.emplace(std::move(workspace));
    take(shown ? std::move(*shown) : shownOf(*m_workspace));
    const auto& history = m_negotiation->history;
    m_savedAt = history.empty() ? std::nullopt : std::optional{history.back().at};
    Q_EMIT opened();
    tellOfChange();
}

void Session::close() {
    finishChange();
    if (!isOpen()) return;
    m_merging.cancel();
    m_workspace.reset();
    m_negotiation.reset();
    m_merged.reset();
    m_text = {};
    m_rows = {};
    m_savedAt.reset();
    m_mergeIsCurrent = false;
    Q_EMIT closed();
}

void Session::take(Shown shown) {
    m_negotiation = m_workspace->negotiation();
    m_text = std::move(shown.text);
    m_rows = std::move(shown.rows);
    m_merging.cancel();
    m_mergeIsCurrent = false;
}

/// What is seen comes before the merge, which would take memory and a processor from it.
void Session::tellOfChange() {
    Q_EMIT changed();
    if (isOpen()) mergeAgain();
}

void Session::mergeAgain() {
    m_merging.start<Merged>(
        [negotiation = m_negotiation](const Job& job) -> Merged {
            auto merged = mergeOpenProposals(*negotiation, job);
            if (!merged) return {};
            auto rows = paragraphRows(*negotiation, merged->text, &*merged);
            return {std::make_shared<const MergedNegotiation>(std::move(*merged)), std::move(rows)};
        },
        [this, of = m_negotiation](Merged merged) {
            if (merged.merge == nullptr || of != m_negotiation) return;
            m_merged = std::move(merged.merge);
            m_rows = std::move(merged.rows);
            m_mergeIsCurrent = true;
            Q_EMIT mergeReady();
        });
}

void Session::showChange() {
    if (m_workspace->negotiation() == m_negotiation) return;
    showChange(shownAgain(*m_workspace->negotiation(), m_rows, *m_negotiation, m_text, m_merged.get()));
}

void Session::showChange(Shown shown) {
    m_savedAt = m_workspace->clock().now();
    take(std::move(shown));
    tellOfChange();
}

bool Session::perform(const std::function<Done(Workspace&)>& useCase) {
    finishChange();
    if (!isOpen()) return false;
    const Done done = useCase(*m_workspace);
    showChange();
    if (!done) Q_EMIT refused(done.error());
    return done.has_value();
}

bool Session::performOnShown(const std::function<Done(Workspace&)>& useCase) {
    const auto shown = m_negotiation;
    finishChange();
    if (m_negotiation == shown) return perform(useCase);
    if (isOpen()) Q_EMIT refused({ErrorCode::workspaceChanged, m_workspace->path().string(), ""});
    return false;
}

void Session::performLong(const QString& what, std::function<Done(Workspace&)> useCase, std::function<void()> done) {
    finishChange();
    if (!isOpen()) return;
    if (!what.isEmpty()) Q_EMIT changing(m_changes, what);
    m_changes.start<ChangedLong>(
        [&workspace = *m_workspace, useCase = std::move(useCase), before = m_negotiation, text = m_text, rows = m_rows,
         merged = m_merged](const Job& job) -> ChangedLong {
            ChangedLong changed{stoppedBy(job, workspace, useCase), {}};
            const auto now = workspace.negotiation();
            if (now != before) changed.shown = shownAgain(*now, rows, *before, text, merged.get());
            return changed;
        },
        [this, done = std::move(done), merged = m_merged](ChangedLong changed) {
            // A merge that was finished meanwhile has other conflicts.
            if (changed.shown) m_merged == merged ? showChange(std::move(*changed.shown)) : showChange();
            if (!changed.done) return refused(changed.done.error());
            if (done) done();
        });
}

std::optional<ParagraphId> paragraphLabelled(const Session& session, const QString& label) {
    if (!session.isOpen()) return std::nullopt;
    if (const auto id = session.text().idOf(utf8(label))) return id;
    if (session.merged() == nullptr) return std::nullopt;
    const auto& added = session.merged()->merge.added;
    const auto found = std::ranges::find(added, utf8(label), &Addition::label);
    if (found == added.end()) return std::nullopt;
    return session.merged()->additions[static_cast<std::size_t>(found - added.begin())];
}

} // namespace chapeau
