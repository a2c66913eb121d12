#include "sample.h"

#include "core/base/log.h"
#include "core/workspace/starting.h"
#include "core/workspace/taking/taking_in.h"

#include <fstream>
#include <stdexcept>

namespace chapeau::test {

namespace {

const char* const front = "Promoting cooperation\n\nThe General Assembly,\n\n";
const char* const pp1 = "Recalling its resolution 77/999 of 1 December 2022,\n\n";
const char* const pp2 = "Reaffirming the purposes and principles of the Charter of the United Nations,\n\n";
const char* const op1 = "1. Encourages all Member States to take concrete measures to promote international cooperation;\n\n";
const char* const op2 = "2. Requests the Secretary-General to report on the implementation of the present resolution;\n\n";
const char* const op3 = "3. Decides to include the item in the provisional agenda of its eightieth session.\n";

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    return text.replace(text.find(what), what.size(), with);
}

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream{file} << text;
}

template <class T>
T value(Result<T> result) {
    if (!result) throw std::runtime_error(sentenceOf(result.error()));
    return std::move(*result);
}

void take(Workspace& workspace, const std::filesystem::path& folder, const std::string& from, const std::string& text) {
    const auto file = folder / (from + ".txt");
    write(file, text);
    const auto taking =
        value(prepareTaking(*workspace.negotiation(), registry(), {file, value(registry().findAll(from)), "1"}, clock().now()));
    if (auto done = tableTaking(workspace, taking); !done) throw std::runtime_error(sentenceOf(done.error()));
}

Workspace begin(const std::filesystem::path& folder) {
    const std::string base = std::string{front} + pp1 + pp2 + op1 + op2 + op3;
    write(folder / "draft.txt", base);
    NewNegotiation what;
    what.from = folder / "draft.txt";
    what.symbol = "A/C.1/79/L.999";
    what.own = DelegationCode{"KEN"};
    auto started = value(startNegotiation(folder / "sample.chapeau", what, surroundings()));
    const std::string principles = replaced(base, "measures to promote", "measures, including guiding principles, to promote");
    take(started.workspace, folder, "PAK", principles);
    take(started.workspace, folder, "CHN", replaced(principles, pp2, std::string{pp2} + "Emphasizing the role of capacity-building,\n\n"));
    take(started.workspace, folder, "EU", replaced(base, "concrete", "practical"));
    take(started.workspace, folder, "USA", replaced(replaced(base, "concrete", "voluntary"), op2, ""));
    return std::move(started.workspace);
}

std::filesystem::path temporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "chapeau-ui-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    return name;
}

} // namespace

const Registry& registry() {
    static const Registry loaded = value(Registry::load(std::filesystem::path{CHAPEAU_RESOURCES} / "registry"));
    return loaded;
}

FixedClock& clock() {
    static FixedClock fixed{*timestampFromIso("2026-10-16T10:42:00.000Z")};
    return fixed;
}

Surroundings surroundings() {
    return {registry(), clock(), silentLog(), "tester"};
}

std::filesystem::path sampleFile(const std::filesystem::path& folder) {
    return begin(folder).path();
}

Negotiation sample() {
    const auto folder = temporaryFolder();
    Negotiation negotiation = *begin(folder).negotiation();
    std::filesystem::remove_all(folder);
    return negotiation;
}

Merged mergedSample() {
    Merged merged{sample(), {}, {}};
    merged.text = workingText(merged.negotiation);
    merged.merged = value(mergeOpenProposals(merged.negotiation));
    return merged;
}

} // namespace chapeau::test
