// Strong random 128-bit ids (written as 32 lower-case hexadecimal digits): a ParagraphId never mixes with a ProposalId.
// They are the keys of every row, so that two copies of a workspace can be brought together.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace chapeau {

/// Ordered as their hexadecimal digits are.
struct Bits128 {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend bool operator==(const Bits128&, const Bits128&) = default;
    friend auto operator<=>(const Bits128&, const Bits128&) = default;
};

/// From the operating system's random source. Any thread.
[[nodiscard]] Bits128 random128();
/// 32 lower-case hexadecimal digits.
[[nodiscard]] std::string hexOf(const Bits128& bits);
/// Of exactly 32 lower-case hexadecimal digits; nothing for any other text.
[[nodiscard]] std::optional<Bits128> bitsFromHex(std::string_view digits);
/// 32 random hexadecimal digits, for names that nobody reads.
[[nodiscard]] std::string randomHex128();

template <class Tag>
class Id {
public:
    /// A new random id.
    [[nodiscard]] static Id random() { return Id{random128()}; }

    /// An id from its 32 hexadecimal digits; nothing else is one.
    [[nodiscard]] static std::optional<Id> fromText(std::string_view text) {
        const auto bits = bitsFromHex(text);
        if (!bits) return std::nullopt;
        return Id{*bits};
    }

    [[nodiscard]] std::string text() const { return hexOf(m_bits); }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    friend struct std::hash<Id>;
    explicit Id(const Bits128& bits) : m_bits{bits} {}
    Bits128 m_bits;
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

/// They are random: any part of one is a good hash.
template <class Tag>
struct std::hash<chapeau::Id<Tag>> {
    std::size_t operator()(const chapeau::Id<Tag>& id) const noexcept { return static_cast<std::size_t>(id.m_bits.low); }
};
