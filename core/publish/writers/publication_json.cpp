#include "core/publish/writers/writers.h"

#include <nlohmann/json.hpp>

namespace chapeau {

namespace {

using nlohmann::json;

constexpr const char* schema = "chapeau.publication/1";
constexpr int deepestLevel = 9;

json toJson(const TrackedChange& change) {
    return {{"kind", change.kind == TrackedChange::Kind::inserted ? "inserted" : "deleted"}, {"hand", change.hand}};
}

json toJson(const Run& run) {
    json object{{"text", run.text}};
    if (run.italic) object["italic"] = true;
    if (run.bold) object["bold"] = true;
    if (run.underline) object["underline"] = true;
    if (run.strike) object["strike"] = true;
    if (run.note) object["note"] = *run.note;
    if (run.change) object["change"] = toJson(*run.change);
    if (!run.comments.empty()) object["comments"] = run.comments;
    if (!run.link.empty()) object["link"] = run.link;
    return object;
}

json toJson(const Block& block);

json toJson(const Row& row) {
    json cells = json::array();
    for (const Cell& cell : row.cells) {
        json blocks = json::array();
        for (const Block& block : cell.blocks) blocks.push_back(toJson(block));
        cells.push_back(std::move(blocks));
    }
    return {{"cells", std::move(cells)}, {"heading", row.heading}};
}

json toJson(const PrintedComment& comment) {
    json object{{"author", comment.author}, {"date", comment.date}, {"text", comment.text}, {"resolved", comment.resolved}};
    if (comment.answers) object["answers"] = *comment.answers;
    return object;
}

json toJson(const Block& block) {
    json object{{"style", nameOf(block.style)}, {"runs", json::array()}};
    if (block.level != 0) object["level"] = block.level;
    if (!block.mark.empty()) object["mark"] = block.mark;
    if (!block.label.empty()) object["label"] = block.label;
    if (block.markChange) object["markChange"] = toJson(*block.markChange);
    if (!block.oldMark.empty()) object["oldMark"] = block.oldMark;
    for (const Run& run : block.runs) object["runs"].push_back(toJson(run));
    if (block.endChange) object["endChange"] = toJson(*block.endChange);
    if (!block.columns.empty()) object["columns"] = block.columns;
    for (const Row& row : block.rows) object["rows"].push_back(toJson(row));
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

/// A number below `end` under `key`.
std::size_t indexBelow(std::size_t end, const json& object, const char* key) {
    const json& value = member(object, key);
    if (!value.is_number_unsigned() || value.get<std::size_t>() >= end) throw Misshapen{key};
    return value.get<std::size_t>();
}

const json* optionalMember(const json& object, const char* key) {
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

/// Reads blocks against what they may refer to: the notes, hands and comments of `publication`, read before them.
class BlockReader {
public:
    explicit BlockReader(const Publication& publication) : m_publication{publication} {}

    [[nodiscard]] Block read(const json& object) const {
        const auto style = blockStyleFrom(text(object, "style"));
        if (!style) throw Misshapen{"style"};
        Block block{.style = *style,
                    .level = readLevel(object),
                    .mark = textOrEmpty(object, "mark"),
                    .label = textOrEmpty(object, "label"),
                    .oldMark = textOrEmpty(object, "oldMark")};
        for (const json& run : list(object, "runs")) block.runs.push_back(readRun(run));
        if (const json* change = optionalMember(object, "endChange")) block.endChange = readChange(*change);
        if (const json* change = optionalMember(object, "markChange")) block.markChange = readChange(*change);
        readTable(object, block);
        return block;
    }

private:
    static int readLevel(const json& object) {
        return object.contains("level") ? static_cast<int>(indexBelow(deepestLevel + 1, object, "level")) : 0;
    }

    [[nodiscard]] TrackedChange readChange(const json& object) const {
        const std::string kind = text(object, "kind");
        if (kind != "inserted" && kind != "deleted") throw Misshapen{"kind"};
        return {kind == "inserted" ? TrackedChange::Kind::inserted : TrackedChange::Kind::deleted,
                indexBelow(m_publication.hands.size(), object, "hand")};
    }

    [[nodiscard]] Run readRun(const json& object) const {
        Run run{.text = text(object, "text"),
                .italic = flag(object, "italic"),
                .bold = flag(object, "bold"),
                .underline = flag(object, "underline"),
                .strike = flag(object, "strike"),
                .link = textOrEmpty(object, "link")};
        if (object.contains("note")) run.note = indexBelow(m_publication.notes.size(), object, "note");
        if (const json* change = optionalMember(object, "change")) run.change = readChange(*change);
        if (!object.contains("comments")) return run;
        for (const json& comment : list(object, "comments")) {
            if (!comment.is_number_unsigned() || comment.get<std::size_t>() >= m_publication.comments.size()) throw Misshapen{"comments"};
            run.comments.push_back(comment.get<std::size_t>());
        }
        return run;
    }

    void readTable(const json& object, Block& block) const {
        if (!object.contains("columns")) return;
        for (const json& share : list(object, "columns")) {
            if (!share.is_number() || !(share.get<double>() > 0)) throw Misshapen{"columns"};
            block.columns.push_back(share.get<double>());
        }
        if (!object.contains("rows")) return;
        for (const json& row : list(object, "rows")) block.rows.push_back(readRow(row, block.columns.size()));
    }

    [[nodiscard]] Row readRow(const json& object, std::size_t columns) const {
        Row row{.heading = flag(object, "heading")};
        for (const json& blocks : list(object, "cells")) {
            if (!blocks.is_array()) throw Misshapen{"cells"};
            Cell& cell = row.cells.emplace_back();
            for (const json& block : blocks) {
                cell.blocks.push_back(read(block));
                if (cell.blocks.back().style == BlockStyle::table) throw Misshapen{"cells"};
            }
        }
        if (row.cells.size() != columns) throw Misshapen{"cells"};
        return row;
    }

    const Publication& m_publication;
};

PrintedComment readComment(const json& object, std::size_t earlier) {
    PrintedComment comment{
        .author = text(object, "author"), .date = text(object, "date"), .text = text(object, "text"), .resolved = flag(object, "resolved")};
    if (object.contains("answers")) comment.answers = indexBelow(earlier, object, "answers");
    return comment;
}

Publication readPublication(const json& object) {
    if (text(object, "schema") != schema) throw Misshapen{"schema"};
    Publication publication{.title = text(object, "title"),
                            .runningHead = text(object, "runningHead"),
                            .language = text(object, "language"),
                            .internal = flag(object, "internal"),
                            .notAgreed = flag(object, "notAgreed"),
                            .landscape = flag(object, "landscape"),
                            .lineNumbers = flag(object, "lineNumbers")};
    for (const json& note : list(object, "notes")) publication.notes.push_back({text(note, "mark"), text(note, "text")});
    for (const json& hand : list(object, "hands")) publication.hands.push_back({text(hand, "name"), text(hand, "date")});
    for (const json& comment : list(object, "comments")) publication.comments.push_back(readComment(comment, publication.comments.size()));
    const BlockReader reader{publication};
    for (const json& block : list(object, "blocks")) publication.blocks.push_back(reader.read(block));
    return publication;
}

} // namespace

std::string writePublicationJson(const Publication& publication) {
    json object{{"schema", schema},
                {"title", publication.title},
                {"runningHead", publication.runningHead},
                {"language", publication.language},
                {"internal", publication.internal},
                {"notAgreed", publication.notAgreed},
                {"landscape", publication.landscape},
                {"lineNumbers", publication.lineNumbers},
                {"blocks", json::array()},
                {"notes", json::array()},
                {"hands", json::array()},
                {"comments", json::array()}};
    for (const Block& block : publication.blocks) object["blocks"].push_back(toJson(block));
    for (const PrintedNote& note : publication.notes) object["notes"].push_back({{"mark", note.mark}, {"text", note.text}});
    for (const Hand& hand : publication.hands) object["hands"].push_back({{"name", hand.name}, {"date", hand.date}});
    for (const PrintedComment& comment : publication.comments) object["comments"].push_back(toJson(comment));
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
