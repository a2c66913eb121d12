// The comments of a Publication as numbered threads, in the order in which the text calls them: "C1", "C2". A reply belongs to the thread
// of what it answers; what the text doesn't call comes last. Pure.
#pragma once

#include "core/publish/publication.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chapeau {

class CommentThreads {
public:
    explicit CommentThreads(const Publication& publication);

    /// The comments of each thread, the first one before its replies.
    [[nodiscard]] const std::vector<std::vector<std::size_t>>& all() const { return m_threads; }
    [[nodiscard]] std::size_t threadOf(std::size_t comment) const { return m_threadOf[comment]; }

    /// The threads of what `runs[index]` is about and its successor isn't: they are called after it.
    [[nodiscard]] std::vector<std::size_t> endingAt(const std::vector<Run>& runs, std::size_t index) const;

    /// "C1"
    [[nodiscard]] static std::string nameOf(std::size_t thread);

private:
    [[nodiscard]] std::vector<std::size_t> threadsOf(const Run& run) const;

    std::vector<std::size_t> m_threadOf;
    std::vector<std::vector<std::size_t>> m_threads;
};

} // namespace chapeau
