// Drafts for properties, and drafts made of them as negotiators do: words changed, paragraphs added, deleted, moved, split and joined.
#pragma once

#include "core/draft/draft.h"
#include "core/draft/opening_words.h"

#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

namespace chapeau {

inline std::string arbitraryWords() {
    const auto count = *rc::gen::inRange(3, 14);
    std::string words = *rc::gen::element<std::string>("Recalling", "Noting also", "Urges", "Requests", "Deeply concerned");
    for (int i = 0; i < count; ++i)
        words += *rc::gen::element<std::string>(" lamps", " keepers", " the oil", " of States", " measures", ", foghorns", " to",
                                                " “light”", " é & <b>");
    return words + *rc::gen::element<std::string>(",", ";", ".");
}

inline Paragraph arbitraryParagraph() {
    Paragraph paragraph{.kind = *rc::gen::element(ParagraphKind::preambular, ParagraphKind::operative, ParagraphKind::subParagraph),
                        .text = {.text = arbitraryWords()}};
    paragraph.numbered = paragraph.kind == ParagraphKind::operative;
    paragraph.level = paragraph.kind == ParagraphKind::subParagraph ? 1 : 0;
    if (*rc::gen::inRange(0, 3) == 0)
        paragraph.text.notes.push_back({paragraph.text.text.size() - 1, "1", *rc::gen::element<std::string>("See record.", "Ibid.")});
    italicizeOpening(paragraph);
    return paragraph;
}

inline Draft arbitraryDraft() {
    Draft draft;
    draft.front.symbol = *rc::gen::element<std::string>("A/RES/91/7", "A/C.1/92/L.3");
    draft.front.organ = "General Assembly";
    draft.front.date = *rc::gen::element<std::string>("", "12 October 2036");
    draft.front.title = *rc::gen::element<std::string>("Lamps", "Lamps and lighthouses");
    draft.front.enactingWords = "The General Assembly,";
    draft.front.sponsorLine = *rc::gen::element<std::string>("", "Chile and Kenya: draft resolution");
    draft.front.closingLine = *rc::gen::element<std::string>("", "52nd plenary meeting 1 December 2036");
    for (int i = *rc::gen::inRange(1, 8); i > 0; --i) draft.paragraphs.push_back(arbitraryParagraph());
    return draft;
}

inline std::string changedWords(const std::string& text) {
    const auto blank = text.find(' ', *rc::gen::inRange<std::size_t>(0, text.size()));
    const auto end = std::min(text.find(' ', blank == std::string::npos ? blank : blank + 1), text.size());
    if (blank == std::string::npos || *rc::gen::inRange(0, 6) == 0) return arbitraryWords();
    const auto words = *rc::gen::element<std::string>("", " promptly", ", and their wicks,", " of the coast");
    return *rc::gen::arbitrary<bool>() ? text.substr(0, blank) + words + text.substr(end) : text.substr(0, end) + words + text.substr(end);
}

/// `draft` some steps of negotiation later; paragraphs keep their identity or, now and then, lose it.
inline Draft negotiated(Draft draft) {
    auto& paragraphs = draft.paragraphs;
    draft.front.symbol = "A/C.1/92/L.3";
    if (*rc::gen::arbitrary<bool>()) draft.front.title += " of all coasts";
    for (int i = *rc::gen::inRange(0, 6); i > 0 && !paragraphs.empty(); --i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, paragraphs.size());
        const auto place = paragraphs.begin() + static_cast<std::ptrdiff_t>(at);
        switch (*rc::gen::inRange(0, 7)) {
        case 0: paragraphs.insert(place, arbitraryParagraph()); break;
        case 1: paragraphs.erase(place); break;
        case 2: std::rotate(paragraphs.begin(), place, place + 1); break;
        case 3: place->id = ParagraphId::random(); break;
        case 4:
            if (const auto blank = place->text.text.find(' ', place->text.text.size() / 2); blank != std::string::npos) {
                Paragraph second = *place;
                second.id = ParagraphId::random();
                second.text = {.text = place->text.text.substr(blank + 1)};
                place->text = withText(place->text, place->text.text.substr(0, blank));
                paragraphs.insert(place + 1, second);
            }
            break;
        case 5:
            if (at + 1 < paragraphs.size()) {
                place->text = withText(place->text, place->text.text + " " + (place + 1)->text.text);
                paragraphs.erase(place + 1);
            }
            break;
        default: place->text = withText(place->text, changedWords(place->text.text)); break;
        }
    }
    return draft;
}

} // namespace chapeau
