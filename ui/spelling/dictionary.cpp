#include "ui/spelling/dictionary.h"

#include <hunspell/hunspell.hxx>

#include <system_error>

namespace chapeau {

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell) : m_hunspell{std::move(hunspell)} {}
Dictionary::~Dictionary() = default;

std::unique_ptr<Dictionary> Dictionary::load(const std::vector<std::filesystem::path>& folders, const std::string& name) {
    std::error_code ignored;
    for (const auto& folder : folders) {
        const auto rules = folder / (name + ".aff");
        const auto words = folder / (name + ".dic");
        if (!std::filesystem::exists(rules, ignored) || !std::filesystem::exists(words, ignored)) continue;
        auto hunspell = std::make_unique<Hunspell>(rules.c_str(), words.c_str());
        if (hunspell->get_dict_encoding() != "UTF-8") return nullptr;
        return std::unique_ptr<Dictionary>{new Dictionary{std::move(hunspell)}};
    }
    return nullptr;
}

bool Dictionary::knows(const std::string& word) const {
    return m_hunspell->spell(word);
}

std::vector<std::string> Dictionary::suggestions(const std::string& word) const {
    return m_hunspell->suggest(word);
}

} // namespace chapeau
