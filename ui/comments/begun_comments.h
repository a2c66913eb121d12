// Keeps comments that were begun beside the workspace, as words of the draft are kept: they stand in the line again when their paragraph is
// chosen, after a restart too.
#pragma once

#include "core/workspace/unsaved_words.h"
#include "ui/comments/comments_pane.h"
#include "ui/frame/view_context.h"
#include "ui/work/latest_writer.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace chapeau {

class BegunComments final : public QObject {
    Q_OBJECT
public:
    /// A child of the pane. The context outlives it.
    BegunComments(CommentsPane& pane, const ViewContext& context);
    ~BegunComments() override;

private:
    void takeUp();
    void putAside();
    void follow();
    void tellUnsaved();
    [[nodiscard]] LatestWriter::Writing writing() const;

    CommentsPane& m_pane;
    const ViewContext& m_context;
    std::filesystem::path m_workspace; ///< empty: none is open
    std::vector<BegunComment> m_begun;
    LatestWriter m_writer{[this] { return writing(); }, this};
};

} // namespace chapeau
