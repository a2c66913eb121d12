// What stands on the projector, and whether it does: the paragraph, the text of it that may be shown, and what the person at the window
// has decided about it. The text is composed of the shareable part of the negotiation alone (core/standing/shareable.h), in the
// background; so it follows what is tabled a moment later. One for a window, made when it is first asked for.
#pragma once

#include "core/standing/projecting.h"
#include "core/standing/shareable.h"
#include "ui/frame/view_context.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>

namespace chapeau {

class Stage final : public QObject {
    Q_OBJECT
public:
    /// The window's own; it lives as long as the window.
    [[nodiscard]] static Stage& of(ViewContext& context);

    /// Shown; nothing while the screen is blank, nothing is selected, or the paragraph is our own drafting that is kept back.
    [[nodiscard]] std::optional<Projection> shown() const;
    [[nodiscard]] const QString& title() const { return m_title; }
    /// The paragraph on the projector: the selected one, or the one it was frozen at.
    [[nodiscard]] const std::optional<ParagraphId>& paragraph() const { return m_paragraph; }

    [[nodiscard]] bool follows() const { return m_follows; }
    void setFollows(bool follows);
    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    void setBlank(bool blank);
    /// Off at each start, and again for each negotiation.
    [[nodiscard]] bool showsOwn() const { return m_own == OwnDrafting::shown; }
    void setShowsOwn(bool shows);
    /// This paragraph has words of our own drafting.
    [[nodiscard]] bool hasOwn(const ParagraphId& paragraph) const { return m_ownParagraphs.contains(paragraph); }

    /// While somebody can see it, it is composed anew after each change; so that nothing is done for nobody.
    void setSeen(bool seen);
    /// To the next paragraph (1) or the one before (-1).
    void step(int by);

Q_SIGNALS:
    void changed();

private:
    struct Shared {
        std::shared_ptr<const Negotiation> negotiation;
        MergedNegotiation merged;
        std::set<ParagraphId> own;
    };

    explicit Stage(ViewContext& context);
    void follow();
    void forget();
    void refresh();
    void compose();

    ViewContext& m_context;
    Background m_background;
    std::shared_ptr<const Negotiation> m_composing; ///< the snapshot that was composed last, or is being composed
    std::shared_ptr<const Shared> m_shared;
    std::set<ParagraphId> m_ownParagraphs;
    std::optional<ParagraphId> m_paragraph;
    std::optional<Projection> m_projection;
    QString m_title;
    bool m_isSeen = false;
    bool m_follows = true;
    bool m_isBlank = false;
    OwnDrafting m_own = OwnDrafting::kept;
};

} // namespace chapeau
