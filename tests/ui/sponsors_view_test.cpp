#include "ui/sponsors/sponsors_view.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>

namespace chapeau {
namespace {

SponsorshipEvent joined(const char* who, std::optional<DelegationCode> behalf = {}) {
    SponsorshipEvent event;
    event.delegation = DelegationCode{who};
    event.day = dayOf(test::clock().now());
    event.onBehalfOf = std::move(behalf);
    return event;
}

class Sponsors : public testing::Test {
protected:
    void show(const std::vector<SponsorshipEvent>& events) {
        view.setSponsorships(events, test::registry(), dayOf(test::clock().now()), true);
    }
    [[nodiscard]] const QLabel* notes() const { return view.findChild<QLabel*>(QStringLiteral("sponsorNotes")); }
    std::string copied() {
        for (auto* button : view.findChildren<QPushButton*>())
            if (button->accessibleName() == u"Copy the line of sponsors") button->click();
        return QGuiApplication::clipboard()->text().toStdString();
    }

    SponsorsView view;
};

TEST_F(Sponsors, AnAsteriskIsExplainedAndCopied) {
    show({joined("KEN"), joined("VNM", DelegationCode{"ASEAN"})});
    EXPECT_FALSE(notes()->isHidden());
    const auto said = notes()->text().toStdString();
    EXPECT_TRUE(said.starts_with("* On behalf of the States Members of the United Nations that are members of the ")) << said;
    EXPECT_EQ(copied(), "Kenya and Viet Nam*\n" + said);
}

TEST_F(Sponsors, WithoutOneNothingIsExplained) {
    show({joined("KEN"), joined("VNM", DelegationCode{"ASEAN"})});
    show({joined("KEN"), joined("VNM")});
    EXPECT_TRUE(notes()->isHidden());
    EXPECT_EQ(copied(), "Kenya and Viet Nam");
}

} // namespace
} // namespace chapeau
