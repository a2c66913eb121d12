// Why a piece of amendment wording was not placed: a code with its subject; the sentence is made at the edge, in its language. Pure.
#pragma once

#include "core/base/sentence.h"

#include <string>

namespace chapeau {

enum class Why {
    notUnderstood,
    noParagraphNamed,
    noSuchParagraph,
    severalParagraphs,
    phraseNotFound,
    phraseNearlyFound,
    phraseTwice,
    noFootnote,
    noSuchFootnote,
    quotationOpen,
    lineUnknown,
    noSuchSentence,
    noNewText,
    placeNotSaid,
    placeInDraftNotSaid,
    placeInParagraphNotSaid,
    readsOtherwise,
    sameText,
    sameOrder,
    unknownSpeaker,
    formerName,
    conditional,
    negated,
    eitherOr,
    onlyReworded, ///< the title and the enacting words
    noSuchProposal,
    severalProposals,
    wordsOutsideBrackets,
    noAttribution,
    noPlural,
    speakerMissing,
    noChangeSaid,
};

/// One clear sentence: what is missing. `subject` is a phrase, a paragraph or a name.
[[nodiscard]] std::string sentenceOf(Why why, const std::string& subject, const Translate& translate = english);

} // namespace chapeau
