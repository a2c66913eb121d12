#include "ui/print/back_matter.h"

#include "ui/print/pages/change_letters.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace chapeau {

namespace {

constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};

Block headingOf(const char* words) {
    return {.style = BlockStyle::heading, .runs = {{.text = words}}};
}

std::string afterName(const std::string& date) {
    return date.empty() ? std::string{} : ", " + printedDate(date);
}

Block legend(const Publication& publication) {
    // Each kind is shown as it looks; the change itself would ask for a hand.
    return {.style = BlockStyle::body,
            .runs = {{.text = "Inserted words are "},
                     {.text = "underlined", .underline = true},
                     {.text = ", deleted words "},
                     {.text = "struck through", .strike = true},
                     {.text = publication.hands.size() > 1 ? "; the letter after them says who proposes it." : "."}}};
}

void addHands(const Publication& publication, std::vector<Block>& blocks) {
    if (!hasChanges(publication)) return;
    blocks.push_back(headingOf("Tracked changes"));
    blocks.push_back(legend(publication));
    for (std::size_t i = 0; i < publication.hands.size(); ++i) {
        const Hand& hand = publication.hands[i];
        blocks.push_back({.style = BlockStyle::bullet,
                          .mark = tagOf(publication, i).empty() ? "–" : tagOf(publication, i),
                          .runs = {{.text = hand.name, .bold = true}, {.text = afterName(hand.date)}}});
    }
}

/// Author and date stand before the first paragraph of the text.
std::vector<Block> commentBlocks(const PrintedComment& comment, const std::string& mark) {
    const int level = comment.answers ? 1 : 0;
    std::vector<Run> opening;
    if (!comment.author.empty()) opening.push_back({.text = comment.author, .bold = true});
    if (!comment.date.empty()) opening.push_back({.text = comment.author.empty() ? printedDate(comment.date) : afterName(comment.date)});
    if (comment.resolved) opening.push_back({.text = opening.empty() ? "resolved" : " – resolved", .italic = true});
    if (!opening.empty()) opening.push_back({.text = ": "});
    std::vector<Block> blocks;
    std::size_t from = 0;
    while (from <= comment.text.size()) {
        const std::size_t end = std::min(comment.text.find('\n', from), comment.text.size());
        Block block{.style = BlockStyle::bullet, .level = level, .mark = blocks.empty() ? mark : "", .runs = std::move(opening)};
        block.runs.push_back({.text = comment.text.substr(from, end - from)});
        opening.clear();
        blocks.push_back(std::move(block));
        from = end + 1;
    }
    return blocks;
}

void addComments(const Publication& publication, const CommentThreads& threads, BackMatter& matter) {
    if (publication.comments.empty()) return;
    matter.blocks.push_back(headingOf("Comments"));
    for (std::size_t thread = 0; thread < threads.all().size(); ++thread) {
        matter.threads.emplace(matter.blocks.size(), thread);
        for (const std::size_t comment : threads.all()[thread]) {
            const bool first = comment == threads.all()[thread].front();
            auto blocks = commentBlocks(publication.comments[comment], first ? CommentThreads::nameOf(thread) : "–");
            matter.blocks.insert(matter.blocks.end(), blocks.begin(), blocks.end());
        }
    }
}

} // namespace

std::string printedDate(const std::string& date) {
    const auto digits = [&](std::size_t from, std::size_t count) {
        return std::all_of(date.begin() + static_cast<long>(from), date.begin() + static_cast<long>(from + count),
                           [](unsigned char c) { return std::isdigit(c) != 0; });
    };
    if (date.size() < 10 || !digits(0, 4) || !digits(5, 2) || !digits(8, 2) || date[4] != '-' || date[7] != '-') return date;
    const auto month = static_cast<std::size_t>(std::stoi(date.substr(5, 2)));
    if (month < 1 || month > months.size()) return date;
    return std::to_string(std::stoi(date.substr(8, 2))) + " " + std::string{months[month - 1]} + " " + date.substr(0, 4);
}

BackMatter backMatterOf(const Publication& publication, const CommentThreads& threads) {
    BackMatter matter;
    addHands(publication, matter.blocks);
    addComments(publication, threads, matter);
    return matter;
}

} // namespace chapeau
