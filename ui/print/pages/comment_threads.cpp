#include "ui/print/pages/comment_threads.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

std::size_t rootOf(const std::vector<PrintedComment>& comments, std::size_t comment) {
    while (comments[comment].answers) comment = *comments[comment].answers;
    return comment;
}

/// The comments as the text comes to them.
void collect(const std::vector<Block>& blocks, std::vector<std::size_t>& called) {
    for (const Block& block : blocks) {
        for (const Run& run : block.runs) called.insert(called.end(), run.comments.begin(), run.comments.end());
        for (const Row& row : block.rows)
            for (const Cell& cell : row.cells) collect(cell.blocks, called);
    }
}

} // namespace

CommentThreads::CommentThreads(const Publication& publication) : m_threadOf(publication.comments.size()) {
    std::vector<std::size_t> order;
    collect(publication.blocks, order);
    for (std::size_t i = 0; i < publication.comments.size(); ++i) order.push_back(i);
    std::map<std::size_t, std::size_t> threadOfRoot;
    for (const std::size_t comment : order) threadOfRoot.emplace(rootOf(publication.comments, comment), threadOfRoot.size());
    m_threads.resize(threadOfRoot.size());
    for (std::size_t i = 0; i < publication.comments.size(); ++i) {
        m_threadOf[i] = threadOfRoot.at(rootOf(publication.comments, i));
        m_threads[m_threadOf[i]].push_back(i);
    }
}

std::vector<std::size_t> CommentThreads::threadsOf(const Run& run) const {
    std::vector<std::size_t> threads;
    for (const std::size_t comment : run.comments) threads.push_back(m_threadOf[comment]);
    std::sort(threads.begin(), threads.end());
    threads.erase(std::unique(threads.begin(), threads.end()), threads.end());
    return threads;
}

std::vector<std::size_t> CommentThreads::endingAt(const std::vector<Run>& runs, std::size_t index) const {
    const auto here = threadsOf(runs[index]);
    const auto next = index + 1 < runs.size() ? threadsOf(runs[index + 1]) : std::vector<std::size_t>{};
    std::vector<std::size_t> ending;
    std::set_difference(here.begin(), here.end(), next.begin(), next.end(), std::back_inserter(ending));
    return ending;
}

std::string CommentThreads::nameOf(std::size_t thread) {
    return "C" + std::to_string(thread + 1);
}

} // namespace chapeau
