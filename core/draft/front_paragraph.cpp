#include "core/draft/front_paragraph.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

std::string FrontMatter::*fieldOf(FrontPart part) {
    switch (part) {
    case FrontPart::title: return &FrontMatter::title;
    case FrontPart::enactingWords: return &FrontMatter::enactingWords;
    }
    return &FrontMatter::title;
}

} // namespace

const ParagraphId& idOf(FrontPart part) {
    // Written into workspaces: they never change.
    static const ParagraphId title = *ParagraphId::fromText("7469746c650000000000000000000001");
    static const ParagraphId enactingWords = *ParagraphId::fromText("656e616374696e670000000000000002");
    switch (part) {
    case FrontPart::title: return title;
    case FrontPart::enactingWords: return enactingWords;
    }
    return title;
}

std::optional<FrontPart> frontPartOf(const ParagraphId& id) {
    const auto found = std::ranges::find_if(frontParts, [&](FrontPart part) { return idOf(part) == id; });
    return found == frontParts.end() ? std::nullopt : std::optional{*found};
}

std::string_view labelOf(FrontPart part) {
    switch (part) {
    case FrontPart::title: return "Title";
    case FrontPart::enactingWords: return "Enacting words";
    }
    return "";
}

std::optional<FrontPart> frontPartFrom(std::string_view label) {
    const auto words = foldedForSearch(collapsed(label));
    if (words == "title") return FrontPart::title;
    if (words == "enacting words" || words == "enacting clause") return FrontPart::enactingWords;
    return std::nullopt;
}

const std::string& wordsOf(const FrontMatter& front, FrontPart part) {
    return front.*fieldOf(part);
}

void setWords(FrontMatter& front, FrontPart part, const std::string& words) {
    front.*fieldOf(part) = words;
}

Paragraph frontParagraph(const FrontMatter& front, FrontPart part, ParagraphState state) {
    return {idOf(part), ParagraphKind::sectionHeading, 0, false, RichText{wordsOf(front, part), {}, {}}, state};
}

} // namespace chapeau
