#include "word_file.h"

#include <zip.h>

#include <stdexcept>

namespace chapeau {

namespace {

const std::string officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const std::string packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relationshipsPart(const Parts& targets) {
    std::string xml = "<Relationships xmlns=\"" + packageRelationships + "\">";
    for (const auto& [type, target] : targets)
        xml += "<Relationship Id=\"" + type + "\" Type=\"" + officeRelationships + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

} // namespace

std::string zipOf(const Parts& parts, bool stored) {
    zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(memory);
    zip_t* archive = zip_open_from_source(memory, ZIP_TRUNCATE, nullptr);
    if (archive == nullptr) throw std::runtime_error{"no zip"};
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) throw std::runtime_error{"no entry " + name};
        if (stored) zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(archive) != 0) throw std::runtime_error{"zip not closed"};
    zip_stat_t stat;
    zip_source_stat(memory, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(memory);
    zip_source_read(memory, bytes.data(), bytes.size());
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

std::string wordPart(const std::string& root, const std::string& inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root +
           " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + inside + "</w:" + root + ">";
}

Parts wordParts(const std::string& body, const Parts& further) {
    Parts targets;
    for (const auto& [type, bytes] : further) targets.emplace_back(type, type + ".xml");
    Parts parts{{"_rels/.rels", relationshipsPart({{"officeDocument", "word/document.xml"}})},
                {"word/document.xml", wordPart("document", "<w:body>" + body + "</w:body>")},
                {"word/_rels/document.xml.rels", relationshipsPart(targets)}};
    for (const auto& [type, bytes] : further) parts.emplace_back("word/" + type + ".xml", bytes);
    return parts;
}

std::string wordFile(const std::string& body, const Parts& further) {
    return zipOf(wordParts(body, further));
}

std::string p(const std::string& text, const std::string& properties) {
    const std::string before = properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>";
    return "<w:p>" + before + "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

} // namespace chapeau
