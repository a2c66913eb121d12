#include "ui/frame/session.h"

#include "ui/text/qt_text.h"

#include <algorithm>

namespace chapeau {

Shown shownOf(const Workspace& workspace, const MergedNegotiation* merged) {
    Shown shown{workingText(*workspace.negotiation()), {}};
    shown.rows = paragraphRows(*workspace.negotiation(), shown.text, merged);
    return shown;
}

Session::Session(QObject* parent) : QObject{parent}, m_background{this} {}

void Session::adopt(Workspace workspace, std::optional<Shown> shown) {
    close();
    m_workspace.emplace(std::move(workspace));
    m_workspace->observe([this](const std::vector<Changed>&) {
        m_savedAt = m_workspace->clock().now();
        take(shownNow());
        Q_EMIT changed();
    });
    take(shown ? std::move(*shown) : shownOf(*m_workspace));
    const auto& history = m_negotiation->history;
    m_savedAt = history.empty() ? std::nullopt : std::optional{history.back().at};
    Q_EMIT opened();
    Q_EMIT changed();
}

/// After a change: with as little made anew as it allows.
Shown Session::shownNow() {
    const auto& now = *m_workspace->negotiation();
    Shown shown{workingText(now), {}};
    shown.rows = paragraphRowsAgain(m_rows, {*m_negotiation, m_text}, {now, shown.text}, m_merged.get());
    return shown;
}

void Session::close() {
    if (!isOpen()) return;
    m_background.cancel();
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
    mergeAgain();
}

void Session::mergeAgain() {
    m_mergeIsCurrent = false;
    m_background.start<Merged>(
        [negotiation = m_negotiation](const Job& job) -> Merged {
            auto merged = mergeOpenProposals(*negotiation, job);
            if (!merged) return {};
            auto rows = paragraphRows(*negotiation, merged->text, &*merged);
            return {std::make_shared<const MergedNegotiation>(std::move(*merged)), std::move(rows)};
        },
        [this](Merged merged) {
            if (merged.merge == nullptr || !isOpen()) return;
            m_merged = std::move(merged.merge);
            m_rows = std::move(merged.rows);
            m_mergeIsCurrent = true;
            Q_EMIT mergeReady();
        });
}

bool Session::perform(const std::function<Done(Workspace&)>& useCase) {
    if (!isOpen()) return false;
    const Done done = useCase(*m_workspace);
    if (!done) Q_EMIT refused(done.error());
    return done.has_value();
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
