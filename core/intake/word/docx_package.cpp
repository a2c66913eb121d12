#include "core/intake/word/docx_package.h"

#include "core/intake/word/word_limits.h"

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

std::string folderOf(const std::string& part) {
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

std::string relationshipsPartOf(const std::string& part) {
    const std::string folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

/// "word/" and "../styles.xml" are "styles.xml".
std::string resolved(std::string folder, std::string target) {
    if (target.starts_with('/')) return target.substr(1);
    while (target.starts_with("./")) target.erase(0, 2);
    while (target.starts_with("../")) {
        target.erase(0, 3);
        if (!folder.empty()) folder = folderOf(folder.substr(0, folder.size() - 1));
    }
    return folder + target;
}

Error noWordText(const std::string& file) {
    return {ErrorCode::fileFormatUnknown, file, "a zip file that holds no Word text"};
}

} // namespace

Result<DocxPackage> DocxPackage::open(std::string_view bytes, const std::string& file) {
    auto parts = ZipParts::open(bytes, file);
    if (!parts) return tl::unexpected(parts.error());
    DocxPackage package{std::move(*parts), file};
    const auto roots = package.relationshipsOf("");
    if (!roots) return tl::unexpected(roots.error());
    package.m_main = targetOf(*roots, "officeDocument");
    if (package.m_main.empty() || !package.m_parts.has(package.m_main)) return tl::unexpected(noWordText(file));
    auto links = package.relationshipsOf(package.m_main);
    if (!links) return tl::unexpected(links.error());
    package.m_links = std::move(*links);
    return package;
}

Result<std::vector<DocxPackage::Relationship>> DocxPackage::relationshipsOf(const std::string& part) const {
    std::vector<Relationship> all;
    const std::string name = relationshipsPartOf(part);
    if (!m_parts.has(name)) return all;
    const auto root = tree(name);
    if (!root) return tl::unexpected(root.error());
    if (root->children.size() > mostRelationships) return fail(ErrorCode::fileTooLarge, m_file, "more than 4,096 links of one part");
    for (const auto& element : root->children) {
        const std::string type{element.attribute(XmlSpace::none, "Type")};
        const std::string target{element.attribute(XmlSpace::none, "Target")};
        const bool external = element.attribute(XmlSpace::none, "TargetMode") == "External";
        all.push_back({type.substr(type.rfind('/') + 1), external ? target : resolved(folderOf(part), target), external});
    }
    return all;
}

Result<XmlElement> DocxPackage::tree(const std::string& part) const {
    return m_parts.part(part).and_then([&](std::string xml) { return xmlTreeOf(std::move(xml), m_file, part); });
}

Result<XmlElement> DocxPackage::related(std::string_view type) const {
    const std::string part = targetOf(m_links, type);
    if (part.empty() || !m_parts.has(part)) return XmlElement{};
    return tree(part);
}

std::string DocxPackage::targetOf(const std::vector<Relationship>& relationships, std::string_view type) {
    const auto found = std::ranges::find_if(relationships, [&](const Relationship& r) { return r.type == type && !r.external; });
    return found == relationships.end() ? "" : found->target;
}

LeftOut DocxPackage::strangers() const {
    LeftOut found;
    for (const auto& link : m_links)
        if (link.external && link.type != "hyperlink") found.insert({NoticeCode::linkLeftOut, link.target});
    for (const auto& name : m_parts.names()) {
        if (name.ends_with("vbaProject.bin")) found.insert({NoticeCode::macroLeftOut, ""});
        if (name.find("/embeddings/") != std::string::npos) found.insert({NoticeCode::objectLeftOut, ""});
    }
    return found;
}

} // namespace chapeau
