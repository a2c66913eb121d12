#include "core/intake/compound_file.h"

#include <gtest/gtest.h>

#include <string>

namespace chapeau {
namespace {

/// A header, a directory with one stream of this name in the first sector, and the stream's first bytes in the second.
std::string compoundFile(const std::string& stream, const std::string& start) {
    std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.resize(1536, '\0');
    bytes[30] = 9;
    for (std::size_t i = 0; i < stream.size(); ++i) bytes[512 + 128 + 2 * i] = stream[i];
    bytes[512 + 128 + 116] = 1;
    return bytes.replace(1024, start.size(), start);
}

TEST(CompoundFile, tellsWordTextByItsStream) {
    const std::string open("\xEC\xA5\xC1\0\0\0\0\0\0\0\0\x02", 12);
    const std::string locked("\xEC\xA5\xC1\0\0\0\0\0\0\0\0\x13", 12);
    EXPECT_EQ(compoundKindOf(compoundFile("WordDocument", open)), CompoundKind::wordText);
    EXPECT_EQ(compoundKindOf(compoundFile("WordDocument", locked)), CompoundKind::encrypted);
    EXPECT_EQ(compoundKindOf(compoundFile("EncryptedPackage", "")), CompoundKind::encrypted);
    EXPECT_EQ(compoundKindOf(compoundFile("Workbook", "")), CompoundKind::other);
}

TEST(CompoundFile, staysInItsBoundsOnEveryTruncation) {
    const std::string whole = compoundFile("WordDocument", "\xEC\xA5");
    for (std::size_t length = 0; length < whole.size(); ++length) static_cast<void>(compoundKindOf(whole.substr(0, length)));
    EXPECT_EQ(compoundKindOf(whole.substr(0, 520)), CompoundKind::other);
}

} // namespace
} // namespace chapeau
