// A draft in our own words with all that a page can hold, and what delegations propose on it; shared by the tests of publish and print.
#pragma once

#include "core/draft/label.h"
#include "core/draft/opening_words.h"
#include "core/merge/merge.h"
#include "core/publish/layouts/layouts.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace chapeau {

inline Paragraph paragraphOf(ParagraphKind kind, int level, std::string text, std::vector<NoteCall> notes = {}) {
    const bool numbered = kind == ParagraphKind::operative;
    Paragraph paragraph{.kind = kind, .level = level, .numbered = numbered, .text = {.text = std::move(text), .notes = std::move(notes)}};
    italicizeOpening(paragraph);
    return paragraph;
}

inline FrontMatter sampleFront() {
    FrontMatter front;
    front.symbol = "A/C.1/91/L.7";
    front.organ = "General Assembly";
    front.distribution = "Distr.: Limited";
    front.date = "12 October 2036";
    front.language = "Original: English";
    front.session = "Ninety-first session";
    front.committee = "First Committee";
    front.agendaItem = "Agenda item 98 (a) General and complete disarmament: lighthouses and their keepers";
    front.title = "Cooperation among lighthouses in the context of safe passage";
    front.enactingWords = "The General Assembly,";
    front.disclaimer = "Sample for tests; not a United Nations document";
    return front;
}

inline Draft sampleDraft() {
    using Kind = ParagraphKind;
    Draft draft{.front = sampleFront()};
    draft.paragraphs = {
        paragraphOf(Kind::preambular, 0, "Recalling the charter of the lighthouse keepers, and all its later protocols,",
                    {{47, "1", "See keepers’ record, vol. 12, No. 345."}}),
        paragraphOf(
            Kind::preambular, 0,
            "Reaffirming that every coastal State needs to fulfil its obligations in relation to lamps, lenses and foghorns, and that no "
            "ship should pass a headland in the dark for want of oil, of a trained keeper or of a spare wick,"),
        paragraphOf(Kind::preambular, 0, "Deeply concerned that fogs last longer than they used to,"),
        paragraphOf(Kind::operative, 0, "Urges all States to take concrete measures promptly to keep their lamps lit;"),
        paragraphOf(Kind::operative, 0, "Requests the Secretary-General, within existing resources:"),
        paragraphOf(Kind::subParagraph, 1, "To count the lamps of each coast, stating:"),
        paragraphOf(Kind::subParagraph, 2, "Their height above the sea;"),
        paragraphOf(Kind::subParagraph, 2, "The colour of their light;"),
        paragraphOf(Kind::subParagraph, 1, "To report on the oil that remains;", {{33, "2", "As measured at noon."}}),
        paragraphOf(Kind::flushText, 0, "and to publish the results on every pier;"),
        paragraphOf(Kind::operative, 0, "Decides to include the item in the agenda of its ninety-third session."),
    };
    return draft;
}

inline TextToPrint sampleText() {
    const Draft draft = sampleDraft();
    return {.draft = draft,
            .labels = labelsOf(draft.paragraphs),
            .sponsorLine = "Chile, Iceland, Kenya* and Viet Nam*",
            .sponsorFootnotes = {"* On behalf of the States that keep more than ten lamps."}};
}

inline std::vector<BaseParagraph> baseOf(const TextToPrint& text) {
    std::vector<BaseParagraph> base;
    for (std::size_t i = 0; i < text.draft.paragraphs.size(); ++i) {
        const Paragraph& paragraph = text.draft.paragraphs[i];
        base.push_back({text.labels[i], paragraph.text.text, paragraph.state, paragraph.kind, paragraph.level});
    }
    return base;
}

/// What `suggestions` make of the text; their order gives their sources.
inline Merge mergeOf(const TextToPrint& text, std::vector<Suggestion> suggestions) {
    for (std::size_t i = 0; i < suggestions.size(); ++i) suggestions[i].source = i;
    return merge(baseOf(text), suggestions).value();
}

} // namespace chapeau
