#include "ui/theme/flow_layout.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QWidget>

namespace chapeau {
namespace {

class FlowLayoutTest : public testing::Test {
protected:
    QPushButton* add() {
        auto* button = new QPushButton;
        button->setFixedSize(100, 30);
        layout->addWidget(button);
        return button;
    }
    void layOut(int width) {
        bar.resize(width, layout->heightForWidth(width));
        layout->setGeometry(bar.rect());
    }

    QWidget bar;
    FlowLayout* layout = [this] {
        auto* made = new FlowLayout{&bar};
        made->setContentsMargins(0, 0, 0, 0);
        made->setSpacing(10);
        return made;
    }();
};

TEST_F(FlowLayoutTest, GoesOnInTheNextLineWhereThereIsNoMoreRoom) {
    const auto* first = add();
    const auto* second = add();
    const auto* third = add();
    EXPECT_EQ(layout->sizeHint(), QSize(320, 30));
    EXPECT_EQ(layout->minimumSize(), QSize(100, 30));
    EXPECT_EQ(layout->heightForWidth(320), 30);
    EXPECT_EQ(layout->heightForWidth(319), 70);
    layOut(250);
    EXPECT_EQ(first->pos(), QPoint(0, 0));
    EXPECT_EQ(second->pos(), QPoint(110, 0));
    EXPECT_EQ(third->pos(), QPoint(0, 40));
}

TEST_F(FlowLayoutTest, AStretchTakesWhatItsLineHasLeft) {
    const auto* first = add();
    layout->addStretch();
    const auto* last = add();
    layOut(400);
    EXPECT_EQ(first->x(), 0);
    EXPECT_EQ(last->geometry().right(), 399);
}

TEST_F(FlowLayoutTest, WhatIsHiddenTakesNoRoom) {
    add()->hide();
    const auto* second = add();
    layOut(400);
    EXPECT_EQ(second->x(), 0);
    EXPECT_EQ(layout->sizeHint().width(), 100);
}

TEST_F(FlowLayoutTest, RunsFromTheRightInAMirroredWindow) {
    bar.setLayoutDirection(Qt::RightToLeft);
    const auto* first = add();
    const auto* second = add();
    layOut(400);
    EXPECT_EQ(first->geometry().right(), 399);
    EXPECT_EQ(second->geometry().right(), 289);
}

TEST_F(FlowLayoutTest, WhatIsWiderThanTheLineIsNarrowedToIt) {
    auto* wide = new QPushButton{QStringLiteral("a very long name of a very long command")};
    wide->setMinimumWidth(40);
    wide->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(wide);
    layOut(60);
    EXPECT_EQ(wide->width(), 60);
}

} // namespace
} // namespace chapeau
