// What comes in, as a file or pasted from an e-mail, before it is known which of two it is: a whole text that is compared with the issued
// one (taking_in.h), or amendments in words (proposing.h). Preparing is pure and may run on another thread.
#pragma once

#include "core/workspace/taking/proposing.h"
#include "core/workspace/taking/taking_in.h"

#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

enum class ReadAs {
    itSeems, ///< a whole text where it has tracked changes or answers half of the issued paragraphs; else words, if they name any
    text,
    wording
};

struct IncomingRequest {
    std::filesystem::path file;         ///< or the name of what is pasted
    std::optional<std::string> text{};  ///< pasted
    std::vector<DelegationCode> from{}; ///< may be empty to see where it lands; then nothing of a whole text can be tabled
    std::string round{};
    std::optional<DelegationCode> onBehalfOf{};
    std::vector<AuthorMapping> authors{};
    ReadAs as = ReadAs::itSeems;

    friend bool operator==(const IncomingRequest&, const IncomingRequest&) = default;
};

using Incoming = std::variant<Taking, Proposing>;

[[nodiscard]] Result<Incoming> prepareIncoming(const Negotiation& negotiation, const Registry& registry, const IncomingRequest& request,
                                               Timestamp now, const Job& job = {});
/// The delegation that the name of a file tells: "L53 EU comments.docx", "Brazil.txt". Nobody where it names none or several.
[[nodiscard]] std::optional<DelegationCode> senderNamedIn(const std::filesystem::path& file, const Registry& registry);
/// One transaction, one step of undo.
[[nodiscard]] Done tableIncoming(Workspace& workspace, const Incoming& incoming);

} // namespace chapeau
