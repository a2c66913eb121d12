#include "core/draft/draft.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

TEST(Paragraph, kindsAndStatesAreReadBackFromTheirNames) {
    for (const auto kind : {ParagraphKind::sectionHeading, ParagraphKind::preambular, ParagraphKind::operative, ParagraphKind::subParagraph,
                            ParagraphKind::flushText, ParagraphKind::annex}) {
        EXPECT_EQ(paragraphKindFrom(nameOf(kind)), kind);
    }
    for (const auto state :
         {ParagraphState::open, ParagraphState::agreedAdRef, ParagraphState::agreed, ParagraphState::bracketed, ParagraphState::reserved}) {
        EXPECT_EQ(paragraphStateFrom(nameOf(state)), state);
    }
    EXPECT_EQ(nameOf(ParagraphKind::subParagraph), "sub-paragraph");
    EXPECT_EQ(nameOf(ParagraphState::agreedAdRef), "agreed ad ref");
    EXPECT_FALSE(paragraphKindFrom("paragraph").has_value());
    EXPECT_FALSE(paragraphStateFrom("").has_value());
}

TEST(Paragraph, isFoundById) {
    const std::vector<Paragraph> paragraphs(3);
    EXPECT_EQ(indexOf(paragraphs, paragraphs[2].id), 2U);
    EXPECT_FALSE(indexOf(paragraphs, ParagraphId::random()).has_value());
}

} // namespace
} // namespace chapeau
