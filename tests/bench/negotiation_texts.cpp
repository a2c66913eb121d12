#include "tests/bench/negotiation_texts.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>

namespace chapeau::bench {

namespace {

constexpr int variants = 193;

std::vector<std::int32_t> numbersIn(const std::filesystem::path& file) {
    std::vector<std::int32_t> out(std::filesystem::file_size(file) / sizeof(std::int32_t));
    std::ifstream{file, std::ios::binary}.read(reinterpret_cast<char*>(out.data()),
                                               static_cast<std::streamsize>(out.size() * sizeof(std::int32_t)));
    return out;
}

Truth truthOf(const nlohmann::json& variant, const std::filesystem::path& folder) {
    Truth truth;
    for (const auto& link : variant.at("links")) {
        const std::pair<std::size_t, std::size_t> pair{link.at(0), link.at(1)};
        truth.links.insert(pair);
        if (link.at(2) == "split" || link.at(2) == "merged") truth.splitOrJoined.insert(pair);
    }
    truth.origins = numbersIn(folder / "origin" / (variant.at("name").get<std::string>() + ".bin"));
    truth.changedWords = variant.at("ins").get<std::size_t>() + variant.at("del").get<std::size_t>();
    return truth;
}

ComparableText readText(const std::filesystem::path& file, Labels labels) {
    return readComparable(file, Repair::asIs, labels).value();
}

} // namespace

std::optional<Negotiation> generated(const std::filesystem::path& folder, Size size, const std::string& profile, int seed) {
    const std::filesystem::path generator = std::filesystem::path{CHAPEAU_SHARED} / "tools" / "gen.py";
    if (!std::filesystem::exists(generator)) return std::nullopt;
    const std::string command = "python3 '" + generator.string() + "' negotiation --out '" + folder.string() + "' --paras " +
                                std::to_string(size.paragraphs) + " --words " + std::to_string(size.words) + " --variants " +
                                std::to_string(variants) + " --seed " + std::to_string(seed) + " --profile " + profile + " 2>/dev/null";
    if (std::system(command.c_str()) != 0) return std::nullopt;
    Negotiation out;
    out.base = folder / "base.txt";
    out.baseText = readText(out.base, Labels::wanted);
    const auto truth = nlohmann::json::parse(std::ifstream{folder / "truth.json"});
    for (const auto& variant : truth.at("variants")) {
        out.variants.push_back(folder / (variant.at("name").get<std::string>() + ".txt"));
        out.texts.push_back(readText(out.variants.back(), Labels::notWanted));
        out.truths.push_back(truthOf(variant, folder));
    }
    return out;
}

} // namespace chapeau::bench
