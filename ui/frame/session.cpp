#include "ui/frame/session.h"

#include "ui/text/qt_text.h"

#include <algorithm>

namespace chapeau {

Session::Session(QObject* parent) : QObject{parent}, m_background{this} {}

void Session::adopt(Workspace workspace) {
    close();
    m_workspace.emplace(std::move(workspace));
    m_workspace->observe([this](const std::vector<Changed>&) {
        m_savedAt = m_workspace->clock().now();
        take();
        Q_EMIT changed();
    });
    take();
    const auto& history = m_negotiation->history;
    m_savedAt = history.empty() ? std::nullopt : std::optional{history.back().at};
    Q_EMIT opened();
    Q_EMIT changed();
}

void Session::close() {
    if (!isOpen()) return;
    m_background.cancel();
    m_workspace.reset();
    m_negotiation.reset();
    m_merged.reset();
    m_text = {};
    m_rows.clear();
    m_savedAt.reset();
    m_mergeIsCurrent = false;
    Q_EMIT closed();
}

void Session::take() {
    m_negotiation = m_workspace->negotiation();
    m_text = workingText(*m_negotiation);
    arrange();
    mergeAgain();
}

void Session::arrange() {
    m_rows = paragraphRows(*m_negotiation, m_text, m_merged.get(), m_workspace->registry());
}

void Session::mergeAgain() {
    using Merged = Result<MergedNegotiation>;
    m_mergeIsCurrent = false;
    m_background.start<Merged>([negotiation = m_negotiation](const Job& job) { return mergeOpenProposals(*negotiation, job); },
                               [this](Merged merged) {
                                   if (!merged || !isOpen()) return;
                                   m_merged = std::make_shared<const MergedNegotiation>(std::move(*merged));
                                   m_mergeIsCurrent = true;
                                   arrange();
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
    if (const auto at = session.text().find(utf8(label))) return session.text().draft.paragraphs[*at].id;
    if (session.merged() == nullptr) return std::nullopt;
    const auto& added = session.merged()->merge.added;
    const auto found = std::ranges::find(added, utf8(label), &Addition::label);
    if (found == added.end()) return std::nullopt;
    return session.merged()->additions[static_cast<std::size_t>(found - added.begin())];
}

} // namespace chapeau
