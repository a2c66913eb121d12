#include "core/publish/look.h"
#include "core/publish/writers/docx_body.h"
#include "core/publish/writers/docx_comments.h"
#include "core/publish/writers/docx_parts.h"
#include "core/publish/writers/docx_styles.h"
#include "core/publish/writers/writers.h"
#include "core/publish/writers/xml_text.h"
#include "core/publish/writers/zip_package.h"

namespace chapeau {

namespace {

using docx::declaration;
using docx::mainNamespace;

constexpr const char* relations = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";

std::string contentTypes(const Publication& publication) {
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
    if (!publication.comments.empty()) {
        add("/word/comments.xml", main + "comments");
        add("/word/commentsExtended.xml", main + "commentsExtended");
        add("/word/commentsIds.xml", main + "commentsIds");
    }
    add("/docProps/core.xml", "package.core-properties");
    add("/docProps/app.xml", "officedocument.extended-properties");
    return xml + "</Types>";
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return R"(<Relationship Id=")" + id + R"(" Type="http://schemas.openxmlformats.org/)" + type + R"(" Target=")" + target + R"("/>)";
}

std::string wordRelation(const std::string& id, const std::string& type, const std::string& target) {
    return R"(<Relationship Id=")" + id + R"(" Type="http://schemas.microsoft.com/office/)" + type + R"(" Target=")" + target + R"("/>)";
}

std::string packageRelations() {
    return std::string{declaration} + relations +
           relation("rId1", "officeDocument/2006/relationships/officeDocument", "word/document.xml") +
           relation("rId2", "package/2006/relationships/metadata/core-properties", "docProps/core.xml") +
           relation("rId3", "officeDocument/2006/relationships/extended-properties", "docProps/app.xml") + "</Relationships>";
}

std::string commentRelations() {
    return relation("rIdComments", "officeDocument/2006/relationships/comments", "comments.xml") +
           wordRelation("rIdCommentsExtended", "2011/relationships/commentsExtended", "commentsExtended.xml") +
           wordRelation("rIdCommentsIds", "2016/09/relationships/commentsIds", "commentsIds.xml");
}

std::string linkRelations(const Publication& publication) {
    std::string xml;
    const auto targets = linkTargets(publication);
    for (std::size_t i = 0; i < targets.size(); ++i)
        xml += R"(<Relationship Id=")" + linkRelation(i) +
               R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target=")" + xmlText(targets[i]) +
               R"(" TargetMode="External"/>)";
    return xml;
}

std::string documentRelations(const Publication& publication) {
    const std::string office = "officeDocument/2006/relationships/";
    return std::string{declaration} + relations + relation("rIdStyles", office + "styles", "styles.xml") +
           relation("rIdSettings", office + "settings", "settings.xml") + relation("rIdFootnotes", office + "footnotes", "footnotes.xml") +
           relation("rIdHeader", office + "header", "header1.xml") + relation("rIdFooter", office + "footer", "footer1.xml") +
           relation("rIdFirstFooter", office + "footer", "footer2.xml") + (publication.comments.empty() ? "" : commentRelations()) +
           linkRelations(publication) + "</Relationships>";
}

/// Whoever goes on writing in a text with tracked changes wants their own tracked too.
std::string settings(const Publication& publication) {
    return std::string{declaration} + "<w:settings" + mainNamespace + ">" + (publication.hands.empty() ? "" : "<w:trackRevisions/>") +
           R"(<w:defaultTabStop w:val=")" + twips(paper::step) +
           R"("/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>)"
           R"(<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>)"
           R"(</w:compat></w:settings>)";
}

std::string header(const Publication& publication) {
    return std::string{declaration} + "<w:hdr" + mainNamespace +
           R"(><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">)" + xmlText(pageHead(publication)) +
           "</w:t></w:r></w:p></w:hdr>";
}

std::string field(const char* instruction) {
    return std::string{R"(<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> )"} + instruction +
           R"( </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>)";
}

std::string footer() {
    return std::string{declaration} + "<w:ftr" + mainNamespace + R"(><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>)" + field("PAGE") +
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
    std::vector<PackagePart> parts{
        {"[Content_Types].xml", contentTypes(publication)},    {"_rels/.rels", packageRelations()},
        {"word/document.xml", docxDocument(publication)},      {"word/_rels/document.xml.rels", documentRelations(publication)},
        {"word/styles.xml", docxStyles(publication.language)}, {"word/settings.xml", settings(publication)},
        {"word/footnotes.xml", docxFootnotes(publication)}};
    if (!publication.comments.empty()) {
        parts.push_back({"word/comments.xml", docxComments(publication)});
        parts.push_back({"word/commentsExtended.xml", docxCommentsExtended(publication)});
        parts.push_back({"word/commentsIds.xml", docxCommentIds(publication)});
    }
    parts.push_back({"word/header1.xml", header(publication)});
    parts.push_back({"word/footer1.xml", footer()});
    parts.push_back({"word/footer2.xml", footer()});
    parts.push_back({"docProps/core.xml", coreProperties(publication)});
    parts.push_back({"docProps/app.xml", appProperties()});
    return zipPackage(parts);
}

} // namespace chapeau
