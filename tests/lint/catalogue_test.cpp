// Every sentence of core that the window says is marked for the translators, where lupdate finds it, and nothing is marked that nobody
// says.
#include "core/base/sentence.h"
#include "core/intake/structure/incoming_text.h"
#include "core/proposal/wording/grammar/why.h"
#include "core/workspace/taking/ignored_part.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace chapeau {
namespace {

/// "Notice: {place}: a macro was left out.", with " (%n)" for one with a number.
using Catalogue = std::set<std::string>;

std::string entry(const std::string& context, const std::string& pattern, bool hasCount) {
    return context + ": " + pattern + (hasCount ? " (%n)" : "");
}

std::string contentsOf(const std::filesystem::path& path) {
    std::ostringstream text;
    text << std::ifstream{path}.rdbuf();
    return text.str();
}

/// What stands between quotation marks, joined as the compiler joins it.
std::string joined(const std::string& literals) {
    static const std::regex literal{R"re("((?:[^"\\]|\\.)*)")re"};
    std::string text;
    for (std::sregex_iterator at{literals.begin(), literals.end(), literal}, end; at != end; ++at) text += (*at)[1];
    return text;
}

/// What lupdate collects: the marks as they stand in the sources.
Catalogue marked() {
    static const std::regex mark{R"re(TRANSLATABLE(_COUNT)?\(\s*"(\w+)",\s*((?:"(?:[^"\\]|\\.)*"\s*)+)\))re"};
    Catalogue found;
    for (const auto& file : std::filesystem::recursive_directory_iterator{std::filesystem::path{CHAPEAU_ROOT} / "core"}) {
        if (file.path().extension() != ".cpp") continue;
        const std::string text = contentsOf(file.path());
        for (std::sregex_iterator at{text.begin(), text.end(), mark}, end; at != end; ++at)
            found.insert(entry((*at)[2], joined((*at)[3]), (*at)[1].matched));
    }
    return found;
}

/// Asks for each sentence there is, and takes note of what a language is asked for.
class Asking {
public:
    Catalogue all() {
        each<ErrorCode>([&](auto code) { return sentenceOf(Error{code, "S", "P"}, m_note); });
        each<Why>([&](auto why) { return sentenceOf(why, "S", m_note); });
        each<NoticeCode>([&](auto code) { return sentenceOf(Notice{code, NoticePlace::labelled("PP1"), "E", m_count}, m_note); });
        each<NoticePlace::Kind>([&](auto kind) {
            return kind > NoticePlace::Kind::label ? "" : sentenceOf(Notice{NoticeCode::macroLeftOut, {kind, 1, "PP1"}}, m_note);
        });
        each<IgnoredPart::Kind>([&](auto kind) {
            return kind > IgnoredPart::Kind::deletionElsewhere ? "" : sentenceOf(IgnoredPart{kind, {{"CHN"}}, "PP1", "1", "text"}, m_note);
        });
        return m_asked;
    }

private:
    template <class Code>
    void each(const std::function<std::string(Code)>& sentence) {
        for (int code = 0;; ++code) {
            m_count = noCount;
            m_pattern.clear();
            std::string said = sentence(static_cast<Code>(code));
            if (said.empty()) break;
            if (m_pattern.find("%n") != std::string::npos) {
                m_count = 2;
                said = sentence(static_cast<Code>(code));
            }
            EXPECT_EQ(said.find_first_of("{}%"), std::string::npos) << said << ": is not filled in";
        }
    }

    std::string say(const char* context, const char* pattern, int count) {
        m_pattern += pattern;
        if (*pattern != '\0' && (count != noCount) == (std::string{pattern}.find("%n") != std::string::npos))
            m_asked.insert(entry(context, pattern, count != noCount));
        return english(context, pattern, count);
    }

    Translate m_note = [this](const char* context, const char* pattern, int count) { return say(context, pattern, count); };
    Catalogue m_asked;
    std::string m_pattern;
    int m_count = noCount;
};

} // namespace

TEST(Catalogue, holdsEverySentenceOfCoreAndNoOther) {
    const Catalogue asked = Asking{}.all();
    EXPECT_EQ(marked(), asked);
    EXPECT_GE(asked.size(), 48U + 30U + 35U + 4U + 4U);
}

TEST(Sentence, hasItsNumberInEnglish) {
    EXPECT_EQ(english("", "%n part(s) of %n", 1), "1 part of 1");
    EXPECT_EQ(english("", "%n part(s)", 2), "2 parts");
    EXPECT_EQ(english("", "(s)", noCount), "(s)");
}

TEST(Sentence, isFilledInOnceAndNoDeeper) {
    EXPECT_EQ(filled("{a} and {b}, {c} {a}", {{"a", "{b}"}, {"b", "two"}}), "{b} and two, {c} {b}");
}

} // namespace chapeau
