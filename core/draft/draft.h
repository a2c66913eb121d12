// A draft resolution as a text: its front matter and its paragraphs, in order. A value.
#pragma once

#include "core/draft/paragraph.h"

#include <string>
#include <vector>

namespace chapeau {

/// What stands around the paragraphs (UN Editorial Manual, resolutions). Empty where the document has none.
struct FrontMatter {
    std::string symbol;       ///< "A/C.1/79/L.53"
    std::string organ;        ///< "General Assembly"
    std::string distribution; ///< "Distr.: Limited"
    std::string date;         ///< as printed, "16 October 2024"
    std::string language;     ///< "Original: English"
    std::string session;      ///< "Seventy-ninth session"
    std::string committee;    ///< "First Committee"
    std::string agendaItem;   ///< "Agenda item 98 (a)", with its title
    std::string sponsorLine;  ///< "Bolivia …, China and Cuba: draft resolution"
    std::string adoptionLine; ///< "Resolution adopted by the General Assembly on …"
    std::string originLine;   ///< "[on the report of the First Committee (A/80/534, para. 7)]"
    std::string number;       ///< "80/29", the number printed before the title of an adopted text
    std::string title;
    std::string enactingWords; ///< "The General Assembly,"
    std::string closingLine;   ///< "52nd plenary meeting 1 December 2025"
    std::string disclaimer;    ///< a line above the masthead, such as our samples' "not a United Nations document"

    friend bool operator==(const FrontMatter&, const FrontMatter&) = default;
};

struct Draft {
    FrontMatter front{};
    std::vector<Paragraph> paragraphs{};

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// The words of each paragraph, in order.
[[nodiscard]] std::vector<std::string> textsOf(const Draft& draft);

/// Index of the paragraph with this id, or nothing.
[[nodiscard]] std::optional<std::size_t> indexOf(const std::vector<Paragraph>& paragraphs, const ParagraphId& id);

} // namespace chapeau
