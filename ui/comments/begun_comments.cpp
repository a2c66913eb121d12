#include "ui/comments/begun_comments.h"

#include "ui/text/qt_text.h"

#include <utility>

namespace chapeau {

BegunComments::BegunComments(CommentsPane& pane, const ViewContext& context) : QObject{&pane}, m_pane{pane}, m_context{context} {
    connect(&context.session, &Session::opened, this, &BegunComments::takeUp);
    connect(&context.session, &Session::closed, this, &BegunComments::putAside);
    connect(&pane, &CommentsPane::begunChanged, this, &BegunComments::follow);
    if (context.session.isOpen()) takeUp();
}

/// The pane is gone by now: what it had was taken over with each key.
BegunComments::~BegunComments() {
    if (m_writer.isDue()) m_writer.now();
}

void BegunComments::takeUp() {
    m_workspace = m_context.session.workspace().path();
    m_begun = begunComments(m_workspace);
    QHash<QString, CommentsPane::Begun> begun;
    for (const auto& comment : m_begun) begun.insert(qs(comment.paragraph.text()), {qs(comment.words), comment.internal});
    m_pane.setBegun(begun);
    tellUnsaved();
}

void BegunComments::putAside() {
    if (m_writer.isDue()) m_writer.now();
    m_workspace.clear();
    m_begun.clear();
    m_pane.setBegun({});
    tellUnsaved();
}

void BegunComments::follow() {
    const auto before = std::exchange(m_begun, {}).size();
    const auto begun = m_pane.begun();
    for (auto it = begun.begin(); it != begun.end(); ++it)
        if (const auto paragraph = ParagraphId::fromText(utf8(it.key())))
            m_begun.push_back({*paragraph, it.value().internal, utf8(it.value().text)});
    // What was added or emptied doesn't come back, whatever happens next.
    m_begun.size() < before ? m_writer.now() : m_writer.soon();
    tellUnsaved();
}

void BegunComments::tellUnsaved() {
    std::vector<UnsavedPlace> places;
    for (const auto& comment : m_begun) places.push_back({comment.paragraph, false});
    m_context.notices.setUnsaved(QStringLiteral("comments"), std::move(places));
}

/// Where it can't be written there is nothing left to do: the words are lost with the window, as they would be without.
LatestWriter::Writing BegunComments::writing() const {
    if (m_workspace.empty()) return {};
    return [workspace = m_workspace, begun = m_begun] { static_cast<void>(keepBegunComments(workspace, begun)); };
}

} // namespace chapeau
