#include "core/intake/word/zip_parts.h"

#include "tests/core/intake/word_file.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

ErrorCode refusalOf(const std::string& bytes) {
    const auto parts = ZipParts::open(bytes, "test.docx");
    return parts ? ErrorCode::internal : parts.error().code;
}

/// Writes `number` into a field of the directory's record of this part, least byte first.
std::string withField(std::string bytes, const std::string& part, std::size_t at, std::uint64_t number, std::size_t length) {
    const auto record = bytes.rfind("PK\x01\x02", bytes.rfind(part));
    for (std::size_t i = 0; i < length; ++i) bytes[record + at + i] = static_cast<char>((number >> (8 * i)) & 0xFFU);
    return bytes;
}

constexpr std::size_t flags = 8;
constexpr std::size_t compressedSize = 20;
constexpr std::size_t size = 24;

TEST(ZipParts, givesThePartsAsTheyWerePutIn) {
    const std::string bytes = zipOf({{"a.xml", "one"}, {"b/c.xml", std::string(2000, 'x')}});
    const auto parts = ZipParts::open(bytes, "test.docx");
    ASSERT_TRUE(parts.has_value());
    EXPECT_EQ(parts->names(), (std::vector<std::string>{"a.xml", "b/c.xml"}));
    EXPECT_EQ(parts->part("b/c.xml"), std::string(2000, 'x'));
    EXPECT_EQ(parts->part("missing").error().code, ErrorCode::fileDamaged);
}

TEST(ZipParts, refusesTwoPartsWhoseNamesDifferInCapitalsOnly) {
    EXPECT_EQ(refusalOf(zipOf({{"word/document.xml", "x"}, {"Word/Document.XML", "y"}})), ErrorCode::fileForbiddenPart);
}

TEST(ZipParts, refusesAPartWithAPassword) {
    EXPECT_EQ(refusalOf(withField(zipOf({{"a.xml", "one"}}, true), "a.xml", flags, 1, 2)), ErrorCode::fileProtected);
}

TEST(ZipParts, refusesSizesThatTogetherAreTooLarge) {
    Parts parts;
    for (int i = 0; i < 10; ++i) parts.emplace_back("part" + std::to_string(i), "x");
    std::string bytes = zipOf(parts, true);
    for (const auto& [name, text] : parts) {
        bytes = withField(bytes, name, size, std::uint64_t{200} << 20U, 4);
        bytes = withField(bytes, name, compressedSize, std::uint64_t{200} << 20U, 4);
    }
    EXPECT_NE(refusalOf(bytes), ErrorCode::internal);
}

TEST(ZipParts, givesNoMoreOfAPartThanItDeclared) {
    const std::string bytes = withField(zipOf({{"a.xml", std::string(5000, 'x')}}), "a.xml", size, 100, 4);
    const auto parts = ZipParts::open(bytes, "test.docx");
    ASSERT_TRUE(parts.has_value());
    EXPECT_EQ(parts->part("a.xml").error().code, ErrorCode::fileDamaged);
}

TEST(ZipParts, refusesAPartThatIsTooLargeToBeRead) {
    const std::string bytes = zipOf({{"a.xml", std::string((std::size_t{32} << 20U) + 1, 'x')}}, true);
    const auto parts = ZipParts::open(bytes, "test.docx");
    ASSERT_TRUE(parts.has_value());
    EXPECT_EQ(parts->part("a.xml").error().code, ErrorCode::fileForbiddenPart);
}

} // namespace
} // namespace chapeau
