// One hunspell dictionary. The only user of hunspell. Words are UTF-8. One thread at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

class Hunspell;

namespace chapeau {

class Dictionary {
public:
    /// Of the files NAME.aff and NAME.dic in the first of the folders that has both; null where none has, or where they aren't in UTF-8.
    [[nodiscard]] static std::unique_ptr<Dictionary> load(const std::vector<std::filesystem::path>& folders, const std::string& name);
    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    [[nodiscard]] bool knows(const std::string& word) const;
    /// The likeliest first. Takes a while: some milliseconds.
    [[nodiscard]] std::vector<std::string> suggestions(const std::string& word) const;

private:
    explicit Dictionary(std::unique_ptr<Hunspell> hunspell);
    std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace chapeau
