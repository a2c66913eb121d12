// The draft view: which text is shown, the text itself, and our own drafting in it. Fills itself from the session and follows the
// selection.
#pragma once

#include "ui/draft/draft_view.h"
#include "ui/draft/drafting_desk.h"
#include "ui/draft/recovery_banner.h"
#include "ui/draft/text_mode_bar.h"
#include "ui/frame/view_context.h"

#include <QWidget>

#include <map>

namespace chapeau {

class DraftPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DraftPanel(ViewContext& context, QWidget* parent = nullptr);
    ~DraftPanel() override;

    /// As the session and the selection are now.
    void refresh();
    void refreshSelection();

    // Commands.
    void edit() { m_desk->edit(); }
    void addAfter() { m_desk->addAfter(); }
    void remove() { m_desk->remove(); }
    void insertFootnote() { m_desk->insertFootnote(); }
    void showClean() { m_modes->choose(TextMode::clean); }
    void showRedline() { m_modes->choose(TextMode::redline); }
    void showRolling() { m_modes->choose(TextMode::rolling); }
    void showDelegation() { m_modes->choose(TextMode::delegation); }

    [[nodiscard]] TextModeBar& modes() { return *m_modes; }
    [[nodiscard]] DraftView& draft() { return *m_view; }
    [[nodiscard]] DraftingDesk& desk() { return *m_desk; }
    /// Nothing is being found out in the background.
    [[nodiscard]] bool isIdle() const { return !m_spellChecking.isRunning() && !m_desk->isChecking(); }

Q_SIGNALS:
    void commentsWanted();

private:
    using Misspelt = std::map<std::string, std::vector<ByteRange>>; ///< by the words of a paragraph

    struct SpellingFound {
        Misspelt misspelt;
        std::optional<Language> missing; ///< of a paragraph that no dictionary is there for
    };

    void showRows();
    void mark(ParagraphRows& rows) const;
    [[nodiscard]] std::vector<MarkedWords> marksOf(const Paragraph& paragraph) const;
    void checkSpelling();
    void sayMissing(Language language);
    void showMenu(const QPoint& at);
    void offerUnsaved();
    void showUnsaved();
    void workspaceChanged();

    ViewContext& m_context;
    std::shared_ptr<Spelling> m_spelling;
    TextModeBar* m_modes;
    RecoveryBanner* m_recovery;
    DraftView* m_view;
    DraftingDesk* m_desk;
    std::optional<UnsavedWords> m_unsaved;
    std::filesystem::path m_path; ///< of the workspace that is shown
    Misspelt m_misspelt;
    bool m_saidMissing = false;
    Background m_spellChecking{this};
};

} // namespace chapeau
