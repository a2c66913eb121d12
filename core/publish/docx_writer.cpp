#include "core/publish/docx_body.h"
#include "core/publish/docx_styles.h"
#include "core/publish/look.h"
#include "core/publish/writers.h"
#include "core/publish/xml_text.h"
#include "core/publish/zip_package.h"

namespace chapeau {

namespace {

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* word = R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")";
constexpr const char* relations = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";

std::string contentTypes() {
    std::string xml = std::string{declaration} +
                      R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
                      R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
                      R"(<Default Extension="xml" ContentType="application/xml"/>)";
    const auto add = [&](const std::string& part, const std::string& type) {
        xml += R"(<Override PartName=")" + part + R"(" ContentType="application/vnd.openxmlformats-)" + type + R"(+xml"/>)";
    };
    const std::string main = "officedocument.wordprocessingml.";
    add("/word/document.xml", main + "document.main");
    add("/word/styles.xml", main + "styles");
    add("/word/settings.xml", main + "settings");
    add("/word/footnotes.xml", main + "footnotes");
    add("/word/header1.xml", main + "header");
    add("/word/footer1.xml", main + "footer");
    add("/word/footer2.xml", main + "footer");
    add("/docProps/core.xml", "package.core-properties");
    add("/docProps/app.xml", "officedocument.extended-properties");
    return xml + "</Types>";
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return R"(<Relationship Id=")" + id + R"(" Type="http://schemas.openxmlformats.org/)" + type + R"(" Target=")" + target + R"("/>)";
}

std::string packageRelations() {
    return std::string{declaration} + relations +
           relation("rId1", "officeDocument/2006/relationships/officeDocument", "word/document.xml") +
           relation("rId2", "package/2006/relationships/metadata/core-properties", "docProps/core.xml") +
           relation("rId3", "officeDocument/2006/relationships/extended-properties", "docProps/app.xml") + "</Relationships>";
}

std::string documentRelations() {
    const std::string office = "officeDocument/2006/relationships/";
    return std::string{declaration} + relations + relation("rIdStyles", office + "styles", "styles.xml") +
           relation("rIdSettings", office + "settings", "settings.xml") + relation("rIdFootnotes", office + "footnotes", "footnotes.xml") +
           relation("rIdHeader", office + "header", "header1.xml") + relation("rIdFooter", office + "footer", "footer1.xml") +
           relation("rIdFirstFooter", office + "footer", "footer2.xml") + "</Relationships>";
}

std::string settings() {
    return std::string{declaration} + "<w:settings" + word + R"(><w:defaultTabStop w:val=")" + twips(paper::step) +
           R"("/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>)"
           R"(<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>)"
           R"(</w:compat></w:settings>)";
}

std::string header(const Publication& publication) {
    return std::string{declaration} + "<w:hdr" + word +
           R"(><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">)" + xmlText(pageHead(publication)) +
           "</w:t></w:r></w:p></w:hdr>";
}

std::string field(const char* instruction) {
    return std::string{R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> )"} + instruction +
           R"( </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)";
}

std::string footer() {
    return std::string{declaration} + "<w:ftr" + word + R"(><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>)" + field("PAGE") +
           "<w:r><w:t>/</w:t></w:r>" + field("NUMPAGES") + "</w:p></w:ftr>";
}

/// Neither persons nor dates: a document that leaves the delegation tells what it says and no more.
std::string coreProperties(const Publication& publication) {
    return std::string{declaration} +
           R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties")"
           R"( xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)" +
           xmlText(documentTitle(publication)) + "</dc:title></cp:coreProperties>";
}

std::string appProperties() {
    return std::string{declaration} + R"(<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">)" +
           "<Application>Chapeau</Application></Properties>";
}

} // namespace

Result<std::string> writeDocx(const Publication& publication) {
    return zipPackage({{"[Content_Types].xml", contentTypes()},
                       {"_rels/.rels", packageRelations()},
                       {"word/document.xml", docxDocument(publication)},
                       {"word/_rels/document.xml.rels", documentRelations()},
                       {"word/styles.xml", docxStyles(publication.language)},
                       {"word/settings.xml", settings()},
                       {"word/footnotes.xml", docxFootnotes(publication)},
                       {"word/header1.xml", header(publication)},
                       {"word/footer1.xml", footer()},
                       {"word/footer2.xml", footer()},
                       {"docProps/core.xml", coreProperties(publication)},
                       {"docProps/app.xml", appProperties()}});
}

} // namespace chapeau
