#include "core/store/schema.h"

#include <fmt/format.h>

#include <algorithm>

namespace chapeau {

namespace {

struct Column {
    std::string name;
    std::string type;
};

Table table(const std::string& name, const std::vector<Column>& columns, const std::vector<std::string>& key, int since = 1) {
    Table result{name, {}, key, "", since};
    std::string ddl = fmt::format("CREATE TABLE {} (", name);
    for (const auto& column : columns) {
        result.columns.push_back(column.name);
        ddl += fmt::format("{} {}, ", column.name, column.type);
    }
    std::string keyList;
    for (const auto& column : key) keyList += (keyList.empty() ? "" : ", ") + column;
    result.ddl = ddl + fmt::format("hash TEXT NOT NULL, PRIMARY KEY ({})) WITHOUT ROWID", keyList);
    return result;
}

constexpr auto text = "TEXT NOT NULL";
constexpr auto maybeText = "TEXT";
constexpr auto integer = "INTEGER NOT NULL";
constexpr auto real = "REAL NOT NULL";

std::vector<Table> makeTables() {
    return {
        table("negotiation", {{"id", text}, {"title", text}, {"own", maybeText}}, {"id"}),
        table("version", {{"id", text}, {"number", integer}, {"symbol", text}, {"front", text}, {"issued", text}, {"settled", integer}},
              {"id"}),
        table("paragraph",
              {{"version", text}, {"id", text}, {"rank", text}, {"kind", text}, {"level", integer}, {"numbered", integer}, {"text", text}},
              {"version", "id"}),
        table("document",
              {{"id", text}, {"number", integer}, {"name", text}, {"content", text}, {"sender", text}, {"round", text}, {"received", text}},
              {"id"}),
        table("proposal",
              {{"id", text},
               {"number", integer},
               {"operation", text},
               {"targets", text},
               {"after", maybeText},
               {"created", text},
               {"kind", text},
               {"level", integer},
               {"base", text},
               {"text", text},
               {"proponents", text},
               {"supporters", text},
               {"behalf", maybeText},
               {"ours", integer},
               {"round", text},
               {"received", text},
               {"document", maybeText},
               {"wording", text},
               {"confidence", real}},
              {"id"}),
        table("decision", {{"id", text}, {"number", integer}, {"proposal", text}, {"status", text}, {"at", text}}, {"id"}),
        table("reason", {{"id", text}, {"number", integer}, {"proposal", text}, {"text", text}, {"heading", text}, {"at", text}}, {"id"}),
        table("source",
              {{"id", text},
               {"number", integer},
               {"proposal", maybeText},
               {"paragraph", maybeText},
               {"document", text},
               {"place", text},
               {"quote", text}},
              {"id"}),
        table("paragraph_state", {{"id", text}, {"number", integer}, {"paragraph", text}, {"state", text}, {"at", text}}, {"id"}),
        table("comment",
              {{"id", text},
               {"number", integer},
               {"paragraph", maybeText},
               {"proposal", maybeText},
               {"text", text},
               {"author", text},
               {"internal", integer},
               {"written", text}},
              {"id"}),
        table("comment_resolution", {{"id", text}, {"number", integer}, {"comment", text}, {"resolved", integer}, {"at", text}}, {"id"}),
        table("sponsorship",
              {{"id", text},
               {"number", integer},
               {"delegation", text},
               {"act", text},
               {"main", integer},
               {"day", text},
               {"behalf", maybeText},
               {"source", text},
               {"recorded", text}},
              {"id"}),
        table("position",
              {{"id", text},
               {"number", integer},
               {"paragraph", maybeText},
               {"proposal", maybeText},
               {"delegation", text},
               {"stance", text},
               {"note", text},
               {"source", text},
               {"taken", text}},
              {"id"}, 2),
        table("author", {{"id", text}, {"number", integer}, {"name", text}, {"delegations", text}, {"said", text}}, {"id"}, 3),
        table("source_removal", {{"id", text}, {"number", integer}, {"source", text}, {"at", text}}, {"id"}, 4),
    };
}

} // namespace

const std::vector<Table>& loggedTables() {
    static const std::vector<Table> tables = makeTables();
    return tables;
}

const Table* findLoggedTable(std::string_view name) {
    const auto& tables = loggedTables();
    const auto found = std::ranges::find(tables, name, &Table::name);
    return found == tables.end() ? nullptr : &*found;
}

std::vector<std::string> schemaStatements(int version) {
    std::vector<std::string> statements;
    for (const auto& t : loggedTables())
        if (t.since <= version) statements.push_back(t.ddl);
    // A document's bytes are named by their hash and never change, so the log needn't repeat them.
    statements.emplace_back("CREATE TABLE document_bytes (content TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID");
    statements.emplace_back("CREATE TABLE change_log (number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, "
                            "paragraph TEXT NOT NULL, record TEXT, state TEXT NOT NULL, hash TEXT NOT NULL)");
    return statements;
}

} // namespace chapeau
