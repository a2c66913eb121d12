// A draft as text, one paragraph a line, so that a failing test reads as a diff: "OP2 (a) | text{1} | <Italic>".
#pragma once

#include "core/draft/label.h"
#include "core/intake/read_document.h"

#include <string>

namespace chapeau {

/// The text with note calls in braces where they stand.
inline std::string withCalls(const RichText& rich) {
    std::string text = rich.text;
    for (auto note = rich.notes.rbegin(); note != rich.notes.rend(); ++note) text.insert(note->at, "{" + note->mark + "}");
    return text;
}

inline std::string listingOf(const std::vector<Paragraph>& paragraphs) {
    std::string listing;
    const auto labels = labelsOf(paragraphs);
    const auto marks = printedMarks(paragraphs);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        listing += labels[i] + " |" + (marks[i].empty() ? "" : " " + marks[i]) + " | " + withCalls(paragraphs[i].text) + "\n";
    }
    return listing;
}

inline std::string noticesOf(const IncomingText& incoming) {
    std::string listing;
    for (const auto& notice : incoming.notices) listing += sentenceOf(notice) + "\n";
    return listing;
}

/// What a text reads as, or the error's sentence.
inline std::string readAs(std::string_view text, Repair repair = Repair::mend) {
    const auto incoming = readDocumentBytes(text, "test.txt", repair);
    return incoming ? listingOf(incoming->draft.paragraphs) : sentenceOf(incoming.error());
}

} // namespace chapeau
