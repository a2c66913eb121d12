// The keys of all commands: as delivered, or as a person has chosen. Kept in the settings by the command's id. No two commands share a key.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace chapeau {

class Shortcuts final {
public:
    /// Takes the keys that the actions have as those delivered, and gives them those that were chosen. Each action has an objectName, its
    /// id, and outlives this.
    explicit Shortcuts(std::vector<QAction*> actions);

    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] bool isDelivered(const QAction& action) const;
    /// A sentence that says why these keys can't stand for this command; empty where they can. Empty keys always can.
    [[nodiscard]] QString objectionTo(const QKeySequence& keys, const QAction& action) const;

    /// Empty keys: none at all. False, and nothing is changed, where there is an objection.
    bool choose(QAction& action, const QKeySequence& keys);
    /// Back to what was delivered; the objection, where another command has one of these keys by now.
    QString reset(QAction& action);
    void resetAll();

private:
    [[nodiscard]] const QAction* holderOf(const QKeySequence& keys, const QAction& but) const;

    std::vector<QAction*> m_actions;
    std::vector<QList<QKeySequence>> m_delivered;
};

/// "Add a comment", without mnemonic and dots.
[[nodiscard]] QString plainName(const QAction& action);

} // namespace chapeau
