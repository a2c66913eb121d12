// Writes words that are being typed beside the workspace, off the window's thread, the latest last; forgetting them outlasts a write that
// is under way. For the thread of the window.
#pragma once

#include "core/workspace/unsaved_words.h"
#include "ui/work/background.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace chapeau {

/// Words and footnotes of `more` in lines of their own below the others.
void addBelow(UnsavedWords& words, const UnsavedWords& more);
/// The words, and each footnote in a line of its own: for where they can't be set as a paragraph.
[[nodiscard]] std::string asLines(const UnsavedWords& words);

class UnsavedKeeper final : public QObject {
    Q_OBJECT
public:
    using Words = std::function<std::optional<UnsavedWords>()>;

    /// `words` is asked for what is typed when it is time to write it.
    UnsavedKeeper(Words words, QObject* parent);

    void follow(const std::filesystem::path& workspace);
    /// A key was pressed: what is typed is on the disk within two seconds.
    void typed();
    /// Writes what is typed at once.
    void keepNow();
    /// What is typed is saved or given up.
    void forget();

    /// Words of before that are still offered: they stand in the file again whenever what is typed is forgotten.
    void putAside(const UnsavedWords& words);
    /// They are being typed again.
    void takeUpAside() { m_aside.reset(); }
    /// They are given up.
    void dropAside();

private:
    struct Order;
    /// The file holds one text: what was put aside stands below what is typed, so that neither is lost.
    [[nodiscard]] std::optional<UnsavedWords> toKeep() const;
    void write(const UnsavedWords& words);

    Words m_words;
    std::filesystem::path m_workspace;
    std::optional<UnsavedWords> m_aside;
    QTimer m_timer;
    std::shared_ptr<Order> m_order;
    Background m_background;
};

} // namespace chapeau
