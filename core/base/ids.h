// Strong random 128-bit ids (32 lower-case hexadecimal digits): a ParagraphId never mixes with a ProposalId.
// They are the keys of every row, so that two copies of a workspace can be brought together.
#pragma once

#include <compare>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace chapeau {

/// 32 hexadecimal digits from the operating system's random source.
[[nodiscard]] std::string randomHex128();

template <class Tag>
class Id {
public:
    /// A new random id.
    [[nodiscard]] static Id random() { return Id{randomHex128()}; }

    /// An id from its 32 hexadecimal digits; nothing else is one.
    [[nodiscard]] static std::optional<Id> fromText(std::string_view text) {
        if (text.size() != 32 || text.find_first_not_of("0123456789abcdef") != std::string_view::npos) return std::nullopt;
        return Id{std::string{text}};
    }

    [[nodiscard]] const std::string& text() const { return m_text; }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    explicit Id(std::string text) : m_text{std::move(text)} {}
    std::string m_text;
};

using ParagraphId = Id<struct ParagraphTag>;
using VersionId = Id<struct VersionTag>;
using ProposalId = Id<struct ProposalTag>;
using CommentId = Id<struct CommentTag>;
using PositionId = Id<struct PositionTag>;
using SponsorshipId = Id<struct SponsorshipTag>;
using SourceId = Id<struct SourceTag>;
using DocumentId = Id<struct DocumentTag>;

} // namespace chapeau

template <class Tag>
struct std::hash<chapeau::Id<Tag>> {
    std::size_t operator()(const chapeau::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
