#include "core/publish/writers.h"

#include <nlohmann/json.hpp>

namespace chapeau {

namespace {

using nlohmann::json;

constexpr const char* schema = "chapeau.publication/1";
constexpr int deepestLevel = 9;

json toJson(const Run& run) {
    json object{{"text", run.text}};
    if (run.italic) object["italic"] = true;
    if (run.bold) object["bold"] = true;
    if (run.underline) object["underline"] = true;
    if (run.strike) object["strike"] = true;
    if (run.note) object["note"] = *run.note;
    return object;
}

json toJson(const Block& block) {
    json object{{"style", nameOf(block.style)}, {"runs", json::array()}};
    if (block.level != 0) object["level"] = block.level;
    if (!block.mark.empty()) object["mark"] = block.mark;
    if (!block.label.empty()) object["label"] = block.label;
    for (const Run& run : block.runs) object["runs"].push_back(toJson(run));
    return object;
}

/// Thrown and caught in this file only, as the library's own exceptions are.
struct Misshapen {
    std::string place;
};

const json& member(const json& object, const char* key) {
    if (!object.is_object() || !object.contains(key)) throw Misshapen{key};
    return object[key];
}

std::string text(const json& object, const char* key) {
    const json& value = member(object, key);
    if (!value.is_string()) throw Misshapen{key};
    return value.get<std::string>();
}

std::string textOrEmpty(const json& object, const char* key) {
    return object.contains(key) ? text(object, key) : std::string{};
}

bool flag(const json& object, const char* key) {
    if (!object.contains(key)) return false;
    if (!object[key].is_boolean()) throw Misshapen{key};
    return object[key].get<bool>();
}

const json& list(const json& object, const char* key) {
    const json& value = member(object, key);
    if (!value.is_array()) throw Misshapen{key};
    return value;
}

Run readRun(const json& object, std::size_t notes) {
    Run run{.text = text(object, "text"),
            .italic = flag(object, "italic"),
            .bold = flag(object, "bold"),
            .underline = flag(object, "underline"),
            .strike = flag(object, "strike")};
    if (!object.contains("note")) return run;
    const json& note = object["note"];
    if (!note.is_number_unsigned() || note.get<std::size_t>() >= notes) throw Misshapen{"note"};
    run.note = note.get<std::size_t>();
    return run;
}

int readLevel(const json& object) {
    if (!object.contains("level")) return 0;
    const json& level = object["level"];
    if (!level.is_number_unsigned() || level.get<std::uint64_t>() > deepestLevel) throw Misshapen{"level"};
    return level.get<int>();
}

Block readBlock(const json& object, std::size_t notes) {
    const auto style = blockStyleFrom(text(object, "style"));
    if (!style) throw Misshapen{"style"};
    Block block{.style = *style, .level = readLevel(object), .mark = textOrEmpty(object, "mark"), .label = textOrEmpty(object, "label")};
    for (const json& run : list(object, "runs")) block.runs.push_back(readRun(run, notes));
    return block;
}

Publication readPublication(const json& object) {
    if (text(object, "schema") != schema) throw Misshapen{"schema"};
    Publication publication{.title = text(object, "title"),
                            .runningHead = text(object, "runningHead"),
                            .language = text(object, "language"),
                            .internal = flag(object, "internal")};
    for (const json& note : list(object, "notes")) publication.notes.push_back({text(note, "mark"), text(note, "text")});
    for (const json& block : list(object, "blocks")) publication.blocks.push_back(readBlock(block, publication.notes.size()));
    return publication;
}

} // namespace

std::string writePublicationJson(const Publication& publication) {
    json object{{"schema", schema},
                {"title", publication.title},
                {"runningHead", publication.runningHead},
                {"language", publication.language},
                {"internal", publication.internal},
                {"blocks", json::array()},
                {"notes", json::array()}};
    for (const Block& block : publication.blocks) object["blocks"].push_back(toJson(block));
    for (const PrintedNote& note : publication.notes) object["notes"].push_back({{"mark", note.mark}, {"text", note.text}});
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Publication> readPublicationJson(std::string_view text) {
    constexpr const char* subject = "The publication";
    const json object = json::parse(text, nullptr, false);
    if (object.is_discarded()) return fail(ErrorCode::fileDamaged, subject, "no JSON");
    try {
        return readPublication(object);
    } catch (const Misshapen& misshapen) {
        return fail(ErrorCode::fileDamaged, subject, misshapen.place);
    }
}

} // namespace chapeau
