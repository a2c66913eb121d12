#include "ui/meeting/stage.h"

#include "ui/meeting/stepping.h"
#include "ui/text/qt_text.h"

#include <QWidget>

namespace chapeau {

Stage& Stage::of(ViewContext& context) {
    auto* stage = context.window.findChild<Stage*>(QString{}, Qt::FindDirectChildrenOnly);
    return stage == nullptr ? *new Stage{context} : *stage;
}

Stage::Stage(ViewContext& context) : QObject{&context.window}, m_context{context}, m_background{this} {
    setObjectName(QStringLiteral("stage"));
    connect(&context.session, &Session::changed, this, &Stage::refresh);
    connect(&context.session, &Session::closed, this, &Stage::forget);
    connect(&context.selection, &Selection::changed, this, &Stage::follow);
    follow();
}

void Stage::forget() {
    m_background.cancel();
    m_composing.reset();
    m_shared.reset();
    m_ownParagraphs.clear();
    m_paragraph.reset();
    m_projection.reset();
    m_title.clear();
    m_follows = true;
    m_isBlank = false;
    m_own = OwnDrafting::kept;
    Q_EMIT changed();
}

void Stage::follow() {
    if (m_follows) m_paragraph = m_context.selection.current();
    compose();
}

std::optional<Projection> Stage::shown() const {
    return m_isBlank ? std::nullopt : m_projection;
}

void Stage::setFollows(bool follows) {
    if (m_follows == follows) return;
    m_follows = follows;
    follow();
}

void Stage::setBlank(bool blank) {
    if (m_isBlank == blank) return;
    m_isBlank = blank;
    Q_EMIT changed();
}

void Stage::setShowsOwn(bool shows) {
    if (showsOwn() == shows) return;
    m_own = shows ? OwnDrafting::shown : OwnDrafting::kept;
    m_composing.reset();
    // What is to be kept back goes at once, and not only when the rest is there.
    if (!shows) m_shared.reset();
    compose();
    refresh();
}

void Stage::step(int by) {
    stepParagraph(m_context, by);
}

void Stage::setSeen(bool seen) {
    m_isSeen = seen;
    refresh();
}

void Stage::refresh() {
    const Session& session = m_context.session;
    if (!m_isSeen || !session.isOpen() || session.snapshot() == m_composing) return;
    m_composing = session.snapshot();
    using Made = Result<std::shared_ptr<const Shared>>;
    m_background.start<Made>(
        [negotiation = m_composing, own = m_own](const Job& job) -> Made {
            auto shared = std::make_shared<Shared>();
            shared->negotiation = std::make_shared<const Negotiation>(shareable(*negotiation, own));
            auto merged = mergeOpenProposals(*shared->negotiation, job);
            if (!merged) return tl::unexpected(merged.error());
            shared->merged = std::move(*merged);
            shared->own = paragraphsOfOwnDrafting(*negotiation);
            return shared;
        },
        [this, negotiation = m_composing](const Made& made) {
            if (!made || negotiation != m_composing) return;
            m_shared = *made;
            m_ownParagraphs = m_shared->own;
            compose();
        });
}

void Stage::compose() {
    m_projection.reset();
    if (m_shared && m_paragraph) m_projection = projected(*m_shared->negotiation, m_shared->merged, *m_paragraph);
    m_title = m_shared ? qs(projectedTitle(*m_shared->negotiation, m_shared->merged.text)) : QString{};
    Q_EMIT changed();
}

} // namespace chapeau
