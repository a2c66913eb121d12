// Accepting what is uncontested, as a person does it.
#include "core/workspace/drafting.h"

#include "merge_page.h"

#include <QPushButton>

namespace chapeau {
namespace {

using Uncontested = test::MergePage;

TEST_F(Uncontested, ThePreviewSaysWhatWouldComeInAndWhatStays) {
    auto* dialog = openPreview();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLabel*>(QStringLiteral("uncontestedHead"))->text().toStdString(),
              "4 proposals on 3 paragraphs would come into the text.");
    auto* items = dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedItems"));
    ASSERT_EQ(items->topLevelItemCount(), 3);
    EXPECT_EQ(items->topLevelItem(1)->text(0).toStdString(), "OP1");
    EXPECT_EQ(items->topLevelItem(1)->text(1).toStdString(), "CHN, PAK");
    auto* stays = dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedStays"));
    ASSERT_EQ(stays->topLevelItemCount(), 1);
    EXPECT_EQ(stays->topLevelItem(0)->text(1).toStdString(), "in conflict: EU, USA");
    picture(dialog, "preview");
    dialog->reject();
    EXPECT_EQ(words("OP2").substr(0, 8), "Requests") << "nothing happened";
}

TEST_F(Uncontested, OnlyWhatIsTickedIsAccepted) {
    auto* dialog = openPreview();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedItems"))->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("acceptChosen"));
    EXPECT_EQ(accept->text().toStdString(), "Accept 3 proposals");
    QTest::mouseClick(accept, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<UncontestedDialog*>() == nullptr; }, 10000));
    EXPECT_NE(words("OP1").find("measures, including guiding principles,"), std::string::npos);
    EXPECT_EQ(words("OP2").substr(0, 8), "Requests");
    EXPECT_NE(words("PP2 bis"), "no PP2 bis");
}

TEST_F(Uncontested, WhatChangesMeanwhileIsLookedThroughAgain) {
    auto* dialog = openPreview();
    ASSERT_NE(dialog, nullptr);
    auto* items = dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedItems"));
    items->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
    auto other = Workspace::open(file, test::surroundings()).value();
    const std::string edited = "Encourages all States to take part;";
    ASSERT_TRUE(editParagraph(other, "OP1", edited));
    const auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("acceptChosen"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return accept->text() == u"Accept 1 proposal"; }, 10000)) << accept->text().toStdString();
    ASSERT_EQ(items->topLevelItemCount(), 2) << "what was made for other words isn’t among them";
    EXPECT_EQ(items->topLevelItem(1)->checkState(0), Qt::Unchecked) << "what was ticked off stays so";
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("acceptChosen")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<UncontestedDialog*>() == nullptr; }, 10000));
    EXPECT_EQ(words("OP1"), edited);
    EXPECT_NE(words("PP2 bis"), "no PP2 bis");
}

TEST_F(Uncontested, WhatSomebodyOpposesIsNotUncontested) {
    stand("IND", Stance::opposes, "PAK");
    stand("IND", Stance::opposes, "CHN");
    auto* dialog = openPreview();
    ASSERT_NE(dialog, nullptr);
    auto* stays = dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedStays"));
    EXPECT_EQ(stays->topLevelItem(0)->text(1).toStdString(), "opposed by IND");
    dialog->reject();
}

} // namespace
} // namespace chapeau
