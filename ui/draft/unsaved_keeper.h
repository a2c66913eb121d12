// Writes words that are being typed beside the workspace, off the window's thread, the latest last; forgetting them outlasts a write that
// is under way. For the thread of the window.
#pragma once

#include "core/workspace/unsaved_words.h"
#include "ui/work/background.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace chapeau {

class UnsavedKeeper final : public QObject {
    Q_OBJECT
public:
    using Words = std::function<std::optional<UnsavedWords>()>;

    /// `words` is asked for what is typed when it is time to write it.
    UnsavedKeeper(Words words, QObject* parent);

    void follow(const std::filesystem::path& workspace) { m_workspace = workspace; }
    /// A key was pressed: what is typed is on the disk within two seconds.
    void typed();
    /// Writes what is typed at once.
    void keepNow();
    void forget();

private:
    struct Order;
    void write(const UnsavedWords& words);

    Words m_words;
    std::filesystem::path m_workspace;
    QTimer m_timer;
    std::shared_ptr<Order> m_order;
    Background m_background;
};

} // namespace chapeau
