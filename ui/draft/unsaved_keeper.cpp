#include "ui/draft/unsaved_keeper.h"

#include <utility>

namespace chapeau {

namespace {

/// Where it can't be written there is nothing left to do: the words are lost with the window, as they would be without.
LatestWriter::Writing writingOf(const std::filesystem::path& workspace, const UnsavedWords& words) {
    return [workspace, words] { static_cast<void>(keepUnsavedWords(workspace, words)); };
}

} // namespace

void addBelow(UnsavedWords& words, const UnsavedWords& more) {
    auto both = joinedByNewline({words.words, {}, words.notes}, {more.words, {}, more.notes});
    words.words = std::move(both.text);
    words.notes = std::move(both.notes);
}

std::string asLines(const UnsavedWords& words) {
    std::string lines = words.words;
    for (const NoteCall& note : words.notes) lines += '\n' + note.mark + ' ' + note.text;
    return lines;
}

UnsavedKeeper::UnsavedKeeper(Words words, QObject* parent)
    : QObject{parent}, m_words{std::move(words)}, m_writer{[this] {
                                                               const auto kept = toKeep();
                                                               return kept ? writingOf(m_workspace, *kept) : LatestWriter::Writing{};
                                                           },
                                                           this} {}

void UnsavedKeeper::follow(const std::filesystem::path& workspace) {
    m_workspace = workspace;
    m_aside.reset();
}

std::optional<UnsavedWords> UnsavedKeeper::toKeep() const {
    auto words = m_words();
    if (words && m_aside) addBelow(*words, *m_aside);
    return words;
}

void UnsavedKeeper::forget() {
    if (m_aside) return m_writer.instead(writingOf(m_workspace, *m_aside));
    m_writer.instead([this] { forgetUnsavedWords(m_workspace); });
}

void UnsavedKeeper::putAside(const UnsavedWords& words) {
    m_aside = words;
    if (!m_words()) forget();
}

void UnsavedKeeper::dropAside() {
    m_aside.reset();
    if (!m_words()) forget();
}

} // namespace chapeau
