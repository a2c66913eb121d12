#include "core/intake/word/xml_tree.h"

#include <gtest/gtest.h>

#include <functional>

namespace chapeau {
namespace {

const std::string wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

std::string inRoot(const std::string& inside) {
    return "<w:r xmlns:w=\"" + wordSpace + "\">" + inside + "</w:r>";
}

Result<XmlElement> treeOf(const std::string& xml) {
    return xmlTreeOf(xml, "file", "part");
}

/// "w{t a=1 text}": the tree in one line.
std::string listingOf(const XmlElement& element) {
    std::string listing = (element.space == XmlSpace::word ? "w:" : "") + std::string{element.name};
    for (const auto& attribute : element.attributes)
        listing += " " + std::string{attribute.space == XmlSpace::word ? "w:" : ""} + std::string{attribute.name} + "=" +
                   std::string{attribute.value};
    listing += "(" + std::string{element.text};
    for (const auto& child : element.children) listing += "[" + listingOf(child) + "]";
    return listing + ")";
}

TEST(XmlTree, tellsNamesByNamespace) {
    const auto tree = treeOf("<a xmlns=\"" + wordSpace + "\" xmlns:x=\"urn:x\"><b x:c=\"1\" d=\"2\"/><x:e xmlns:x=\"" + wordSpace +
                             "\" x:f=\"3\"/><x:g/></a>");
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(listingOf(*tree), "w:a([w:b c=1 d=2()][w:e w:f=3()][g()])");
}

TEST(XmlTree, joinsTheTextAroundChildrenAndKeepsBlanks) {
    const auto tree = treeOf(inRoot(" one<w:a>in</w:a> two<w:b> </w:b><![CDATA[<three>]]>&amp;&#x41;"));
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(listingOf(*tree), "w:r( one two<three>&A[w:a(in)][w:b( )])");
}

TEST(XmlTree, outlivesItsSourceAndMovesAsAValue) {
    XmlElement kept;
    {
        auto tree = treeOf(inRoot("<w:t w:val=\"a long enough value to be on the heap\">text</w:t>"));
        ASSERT_TRUE(tree.has_value());
        kept = std::move(*tree);
    }
    ASSERT_NE(kept.word("t"), nullptr);
    EXPECT_EQ(kept.word("t")->value(), "a long enough value to be on the heap");
    EXPECT_EQ(kept.word("u"), nullptr);
}

TEST(XmlTree, readsUtf16) {
    std::string wide = "\xFF\xFE";
    for (const char c : inRoot("<w:t>one</w:t>")) wide.append({c, '\0'});
    const auto tree = treeOf(wide);
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(listingOf(*tree), "w:r([w:t(one)])");
}

std::string nested(int depth) {
    std::string open;
    std::string close;
    for (int i = 0; i < depth; ++i) {
        open += "<w:a>";
        close += "</w:a>";
    }
    return inRoot(open + close);
}

std::string withAttributes(int count) {
    std::string tag = "<w:a";
    for (int i = 0; i < count; ++i) tag += " a" + std::to_string(i) + "=\"\"";
    return inRoot(tag + "/>");
}

std::string withPrefixes(int perElement, int elements) {
    std::string open;
    std::string close;
    for (int i = 0; i < elements; ++i) {
        open += "<w:a";
        for (int j = 0; j < perElement; ++j) open += " xmlns:p" + std::to_string(i * perElement + j) + "=\"u\"";
        open += ">";
        close += "</w:a>";
    }
    return inRoot(open + close);
}

std::string longAttribute(std::size_t length) {
    return inRoot("<w:a b=\"" + std::string(length, 'x') + "\"/>");
}

TEST(XmlTree, takesWhatIsAtTheLimits) {
    EXPECT_TRUE(treeOf(nested(255)).has_value());
    EXPECT_TRUE(treeOf(withAttributes(256)).has_value());
    EXPECT_TRUE(treeOf(withPrefixes(20, 6)).has_value());
    EXPECT_TRUE(treeOf(longAttribute(64 * 1024)).has_value());
}

struct Refusal {
    const char* name;
    /// Made when the row is tested: a program of tests starts for each of them.
    std::function<std::string()> xml;
    ErrorCode code;
};

void PrintTo(const Refusal& refusal, std::ostream* out) {
    *out << refusal.name;
}

class RefusedXml : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedXml, isRefusedWithItsCode) {
    const auto tree = treeOf(GetParam().xml());
    ASSERT_FALSE(tree.has_value());
    EXPECT_EQ(tree.error().code, GetParam().code) << sentenceOf(tree.error());
}

INSTANTIATE_TEST_SUITE_P(
    table, RefusedXml,
    testing::Values(Refusal{"empty", [] { return ""; }, ErrorCode::fileDamaged},
                    Refusal{"openElement", [] { return "<a><b></a>"; }, ErrorCode::fileDamaged},
                    Refusal{"doctype", [] { return "<!DOCTYPE a><a/>"; }, ErrorCode::fileForbiddenPart},
                    Refusal{"control", [] { return inRoot("\x02"); }, ErrorCode::fileDamaged},
                    Refusal{"controlAsReference", [] { return inRoot("&#2;"); }, ErrorCode::fileDamaged},
                    Refusal{"noughtAsReference", [] { return inRoot("<w:a b=\"&#x0;\"/>"); }, ErrorCode::fileDamaged},
                    Refusal{"surrogateAsReference", [] { return inRoot("&#xD800;"); }, ErrorCode::fileDamaged},
                    Refusal{"referenceBeyondUnicode", [] { return inRoot("&#x110000;"); }, ErrorCode::fileDamaged},
                    Refusal{"nonCharacter", [] { return inRoot("\xEF\xBF\xBF"); }, ErrorCode::fileDamaged},
                    Refusal{"noUtf8", [] { return inRoot("C\xF4te"); }, ErrorCode::fileDamaged},
                    Refusal{"attributeTwice", [] { return inRoot("<w:a b=\"1\" c=\"2\" b=\"3\"/>"); }, ErrorCode::fileDamaged},
                    Refusal{"tooDeep", [] { return nested(256); }, ErrorCode::fileForbiddenPart},
                    Refusal{"farTooDeep", [] { return nested(400'000); }, ErrorCode::fileForbiddenPart},
                    Refusal{"tooManyAttributes", [] { return withAttributes(257); }, ErrorCode::fileForbiddenPart},
                    Refusal{"tooManyPrefixes", [] { return withPrefixes(20, 7); }, ErrorCode::fileForbiddenPart},
                    Refusal{"tooLongAttribute", [] { return longAttribute(64 * 1024 + 1); }, ErrorCode::fileForbiddenPart},
                    Refusal{"tooManyElements", [] { return "<a>" + std::string(12'000'004, '<') + "</a>"; }, ErrorCode::fileForbiddenPart}),
    [](const testing::TestParamInfo<Refusal>& row) { return row.param.name; });

} // namespace
} // namespace chapeau
