// Our own drafting: each edit is a proposal of our delegation, accepted as it is made.
#pragma once

#include "core/workspace/workspace.h"

namespace chapeau {

/// Of the title and the enacting words, too. ErrorCode::emptyText for no words.
[[nodiscard]] Result<ProposalId> editParagraph(Workspace& workspace, const std::string& label, const std::string& text,
                                               const std::string& reason = {});
/// With the footnotes that it shall have: those of `text` and no others. Italics stay with the words, whatever `text` says of them.
/// ErrorCode::emptyText for a new footnote without words, too; ErrorCode::badOption for footnotes of the title or the enacting words.
[[nodiscard]] Result<ProposalId> editParagraph(Workspace& workspace, const std::string& label, const RichText& text,
                                               const std::string& reason = {});
/// `after` is a label, or "start". The new paragraph is of the kind of the one before it. ErrorCode::badOption after the title or
/// the enacting words, and where they would be deleted.
[[nodiscard]] Result<ProposalId> insertParagraph(Workspace& workspace, const std::string& after, const std::string& text,
                                                 const std::string& reason = {});
/// With footnotes.
[[nodiscard]] Result<ProposalId> insertParagraph(Workspace& workspace, const std::string& after, const RichText& text,
                                                 const std::string& reason = {});
[[nodiscard]] Result<ProposalId> deleteParagraph(Workspace& workspace, const std::string& label, const std::string& reason = {});

} // namespace chapeau
