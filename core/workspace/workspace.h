// One open negotiation: the file behind it and the snapshot in front of it. The use cases (drafting.h, taking_in.h, deciding.h, …) are
// functions on it, each one transaction, one line of the history and one step of undo; after one there is another snapshot, and what is
// different in it is told by comparing the two. Not thread-safe: one thread at a time. Snapshots may be read on any thread, so long work is
// prepared on one and then tabled.
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/base/log_fwd.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/store/negotiation.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace chapeau {

class Store;

/// What a workspace is given from outside. The registry and the clock outlive it.
struct Surroundings {
    const Registry& registry;
    const Clock& clock;
    Log log;
    std::string user; ///< who makes the changes, as the history names them
};

class Workspace {
public:
    [[nodiscard]] static Result<Workspace> open(const std::filesystem::path& path, const Surroundings& surroundings, const Job& job = {});

    Workspace(Workspace&&) noexcept;
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;
    ~Workspace();

    /// The state after the last change. Never null; never changes itself.
    [[nodiscard]] std::shared_ptr<const Negotiation> negotiation() const { return m_negotiation; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const Registry& registry() const { return m_surroundings.registry; }
    [[nodiscard]] const Clock& clock() const { return m_surroundings.clock; }
    /// Opened for reading only: the file or its folder couldn't be written then. Any thread, while a use case runs, too.
    [[nodiscard]] bool readOnly() const { return m_readOnly; }

    /// How the changes from here on may be stopped: one that is gives ErrorCode::cancelled, and nothing is changed.
    void setJob(const Job& job);
    /// For use cases that compute for long before they change anything.
    [[nodiscard]] bool isStopped() const;

    /// For use cases: runs `change` on the store in one transaction and keeps it in the history under `what` (in words, without paragraph
    /// text) and `paragraph` (a label, or empty). On an error nothing is changed; where another program has changed the file meanwhile, the
    /// snapshot is read anew before the refusal.
    [[nodiscard]] Done perform(const std::string& what, const std::string& paragraph, const std::function<Done(Store&)>& change);
    /// For use cases that read beyond the snapshot, or move in the history.
    [[nodiscard]] Store& store() { return *m_store; }
    /// Loads the snapshot anew.
    [[nodiscard]] Done refresh();
    /// The same where another program has changed the file since it was loaded; else nothing is done. ErrorCode::workspaceReplaced where
    /// the file is another one now, or gone.
    [[nodiscard]] Done refreshIfChanged();
    /// Whether the file was moved, deleted or replaced since it was opened: nothing can be saved in it any more.
    [[nodiscard]] bool isReplaced() const;

private:
    Workspace(std::filesystem::path path, const Surroundings& surroundings, std::unique_ptr<Store> store,
              std::shared_ptr<const Negotiation> negotiation);

    std::filesystem::path m_path;
    Surroundings m_surroundings;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<const Negotiation> m_negotiation;
    bool m_readOnly;
};

} // namespace chapeau
