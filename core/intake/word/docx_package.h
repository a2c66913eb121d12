// The parts of a Word file as trees, found by their relationships and never by name: the main part, and those that it refers to. Nothing
// external is followed. Errors: fileDamaged, fileForbiddenPart, fileFormatUnknown (a zip that is no Word file).
#pragma once

#include "core/base/result.h"
#include "core/intake/word/left_out.h"
#include "core/intake/word/xml_tree.h"
#include "core/intake/word/zip_parts.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

class DocxPackage {
public:
    [[nodiscard]] static Result<DocxPackage> open(std::string_view bytes, const std::string& file);

    /// The root of the main part.
    [[nodiscard]] Result<XmlElement> document() const { return tree(m_main); }
    /// The part that the main one refers to by this type ("styles"); an empty element where there is none.
    [[nodiscard]] Result<XmlElement> related(std::string_view type) const;
    /// What lies in the file or outside it and is no text: macros, embedded objects, links other than of words.
    [[nodiscard]] LeftOut strangers() const;

private:
    struct Relationship {
        std::string type; ///< the last part of its URI
        std::string target;
        bool external = false;
    };

    DocxPackage(ZipParts parts, std::string file) : m_parts{std::move(parts)}, m_file{std::move(file)} {}
    [[nodiscard]] Result<std::vector<Relationship>> relationshipsOf(const std::string& part) const;
    [[nodiscard]] Result<XmlElement> tree(const std::string& part) const;
    static std::string targetOf(const std::vector<Relationship>& relationships, std::string_view type);

    ZipParts m_parts;
    std::string m_file;
    std::string m_main;
    std::vector<Relationship> m_links; ///< of the main part
};

} // namespace chapeau
