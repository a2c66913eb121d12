// The pictures of a preview show the pages of the PDF file.
#include "ui/print/page_images.h"

#include "printing.h"

#include <thread>

namespace chapeau {
namespace {

class PageImagesTest : public Printing {
protected:
    static Publication longText() {
        Publication publication{.title = "Spare parts", .runningHead = "A/C.1/81/L.1"};
        for (int i = 1; i <= 60; ++i)
            publication.blocks.push_back({.style = BlockStyle::operative,
                                          .mark = std::to_string(i) + ".",
                                          .runs = {{.text = "Invites all laboratories to lend their spare parts to one another, and to say "
                                                            "which of them they have lent, to whom and for how long;"}}});
        return publication;
    }
    static bool hasInk(const QImage& image) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).lightness() < 100) return true;
        return false;
    }
};

TEST_F(PageImagesTest, ThereAreAsManyAsThePdfFileHas) {
    if (!has("pdftotext")) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const Publication publication = longText();
    const auto pages = pageImages(publication, {}, 1);
    EXPECT_EQ(pages.count, pagesOf(publication).size());
    EXPECT_GT(pages.count, 2U);
    EXPECT_TRUE(pages.images.empty()) << "none was wanted";
}

TEST_F(PageImagesTest, ThoseWantedArePaintedOnWhiteAtTheirSize) {
    const auto pages = pageImages(longText(), {1, 99}, 2);
    ASSERT_EQ(pages.images.size(), 1U) << "there is no page 100";
    const QImage& image = pages.images.at(1);
    EXPECT_EQ(image.size(), (pages.sheet * 2).toSize());
    EXPECT_EQ(image.pixelColor(2, 2).lightness(), 255);
    EXPECT_TRUE(hasInk(image));
}

TEST_F(PageImagesTest, OnItsSideWhereThePublicationIs) {
    Publication publication = longText();
    publication.landscape = true;
    const auto pages = pageImages(publication, {0}, 1);
    EXPECT_GT(pages.sheet.width(), pages.sheet.height());
}

TEST_F(PageImagesTest, AnotherThreadPaintsTheSame) {
    const Publication publication = longText();
    const auto here = pageImages(publication, {0}, 1.5);
    PageImages there;
    std::thread{[&] { there = pageImages(publication, {0}, 1.5); }}.join();
    EXPECT_EQ(there.count, here.count);
    EXPECT_EQ(there.images.at(0), here.images.at(0));
}

TEST_F(PageImagesTest, StoppedItPaintsNoMore) {
    std::stop_source source;
    source.request_stop();
    EXPECT_TRUE(pageImages(longText(), {0, 1}, 1, Job{source.get_token(), {}}).images.empty());
}

} // namespace
} // namespace chapeau
