#include "ui/draft/unsaved_keeper.h"

#include <mutex>

namespace chapeau {

namespace {

constexpr int keepAfterMs = 1200;

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

/// Writes come in the order of their numbers; one that was overtaken is left out.
struct UnsavedKeeper::Order {
    std::mutex mutex;
    quint64 last = 0; ///< number of what was written or forgotten last
    quint64 next = 0;
};

UnsavedKeeper::UnsavedKeeper(Words words, QObject* parent)
    : QObject{parent}, m_words{std::move(words)}, m_order{std::make_shared<Order>()} {
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (const auto kept = toKeep()) write(*kept);
    });
}

void UnsavedKeeper::follow(const std::filesystem::path& workspace) {
    m_workspace = workspace;
    m_aside.reset();
}

void UnsavedKeeper::typed() {
    if (!m_timer.isActive()) m_timer.start();
}

std::optional<UnsavedWords> UnsavedKeeper::toKeep() const {
    auto words = m_words();
    if (words && m_aside) addBelow(*words, *m_aside);
    return words;
}

void UnsavedKeeper::write(const UnsavedWords& words) {
    m_background.start<bool>(
        [order = m_order, number = ++m_order->next, path = m_workspace, words](const Job&) {
            const std::scoped_lock lock{order->mutex};
            if (number < order->last) return false;
            order->last = number;
            return keepUnsavedWords(path, words).has_value();
        },
        [](bool) {});
}

void UnsavedKeeper::keepNow() {
    m_timer.stop();
    const auto words = toKeep();
    if (!words) return;
    const std::scoped_lock lock{m_order->mutex};
    m_order->last = ++m_order->next;
    // Where it can't be written there is nothing left to do: the words are lost with the window, as they would be without.
    static_cast<void>(keepUnsavedWords(m_workspace, *words));
}

void UnsavedKeeper::forget() {
    m_timer.stop();
    const std::scoped_lock lock{m_order->mutex};
    m_order->last = ++m_order->next;
    if (!m_aside) return forgetUnsavedWords(m_workspace);
    static_cast<void>(keepUnsavedWords(m_workspace, *m_aside));
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
