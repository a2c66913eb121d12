// Which paragraphs of a text came from which of an earlier one: by their permanent identity where both texts know it, by their words
// (core/align) where they don't. For core/publish only. Pure.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/draft/paragraph.h"

#include <cstddef>
#include <vector>

namespace chapeau {

/// Indexes, half-open.
struct ParagraphSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const { return begin == end; }
    friend bool operator==(const ParagraphSpan&, const ParagraphSpan&) = default;
};

/// What stands in `base` became what stands in `working`: one each, several of the base where they were joined, several of the working text
/// where one was split. One of the two is empty for what was added or deleted.
struct ParagraphLink {
    ParagraphSpan base;
    ParagraphSpan working;

    friend bool operator==(const ParagraphLink&, const ParagraphLink&) = default;
};

/// Links with both sides, that keep the order of both texts: together they are as many as can be. What moved is in none.
/// Fails only with ErrorCode::cancelled.
[[nodiscard]] Result<std::vector<ParagraphLink>> linksInOrder(const std::vector<Paragraph>& base, const std::vector<Paragraph>& working,
                                                              const Job& job = {});

/// `links` in order, filled up with what is in none of them, deletions before additions: every index below the two sizes is in one.
[[nodiscard]] std::vector<ParagraphLink> filledUp(const std::vector<ParagraphLink>& links, std::size_t baseSize, std::size_t workingSize);

} // namespace chapeau
