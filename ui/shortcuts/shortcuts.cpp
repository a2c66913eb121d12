#include "ui/shortcuts/shortcuts.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString keyOf(const QAction& action) {
    return QStringLiteral("shortcuts/%1").arg(action.objectName());
}

bool isTyped(const QKeySequence& keys) {
    const QKeyCombination first = keys[0];
    const bool isHeld = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isHeld && (first.key() < Qt::Key_F1 || first.key() > Qt::Key_F35);
}

bool collide(const QKeySequence& a, const QKeySequence& b) {
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

/// A newer program delivers keys that a person may have chosen for something else before: theirs stay.
void giveWay(QAction& action, const std::vector<const QAction*>& chosen) {
    auto keys = action.shortcuts();
    const auto isTaken = [&](const QKeySequence& delivered) {
        return std::ranges::any_of(chosen, [&](const QAction* other) {
            return std::ranges::any_of(other->shortcuts(), [&](const QKeySequence& held) { return collide(held, delivered); });
        });
    };
    if (keys.removeIf(isTaken) > 0) action.setShortcuts(keys);
}

} // namespace

QString plainName(const QAction& action) {
    QString name = action.iconText(); // "Undo", without what it would undo just now
    name.remove(u'&');
    return name.endsWith(u'…') ? name.chopped(1) : name;
}

Shortcuts::Shortcuts(std::vector<QAction*> actions) : m_actions{std::move(actions)} {
    const QSettings settings;
    std::vector<const QAction*> chosen;
    for (auto* action : m_actions) {
        m_delivered.push_back(action->shortcuts());
        const QVariant keys = settings.value(keyOf(*action));
        if (!keys.isValid()) continue;
        action->setShortcuts(QKeySequence::listFromString(keys.toString(), QKeySequence::PortableText));
        chosen.push_back(action);
    }
    for (auto* action : m_actions)
        if (std::ranges::find(chosen, action) == chosen.end()) giveWay(*action, chosen);
}

bool Shortcuts::isDelivered(const QAction& action) const {
    const auto at = std::ranges::find(m_actions, &action) - m_actions.begin();
    return action.shortcuts() == m_delivered[static_cast<std::size_t>(at)];
}

const QAction* Shortcuts::holderOf(const QKeySequence& keys, const QAction& but) const {
    for (const auto* action : m_actions) {
        if (action == &but) continue;
        if (std::ranges::any_of(action->shortcuts(), [&](const QKeySequence& held) { return collide(held, keys); })) return action;
    }
    return nullptr;
}

QString Shortcuts::objectionTo(const QKeySequence& keys, const QAction& action) const {
    if (keys.isEmpty()) return {};
    const QString shown = keys.toString(QKeySequence::NativeText);
    if (isTyped(keys)) return Words::tr("%1 alone is needed for writing. Hold Ctrl or Alt with it.").arg(shown);
    const QAction* holder = holderOf(keys, action);
    if (holder == nullptr) return {};
    return Words::tr("%1 stands for “%2” already. Choose other keys, or take them away there first.").arg(shown, plainName(*holder));
}

bool Shortcuts::choose(QAction& action, const QKeySequence& keys) {
    if (!objectionTo(keys, action).isEmpty()) return false;
    action.setShortcuts(keys.isEmpty() ? QList<QKeySequence>{} : QList{keys});
    QSettings{}.setValue(keyOf(action), keys.toString(QKeySequence::PortableText));
    return true;
}

QString Shortcuts::reset(QAction& action) {
    const auto at = std::ranges::find(m_actions, &action) - m_actions.begin();
    const auto& delivered = m_delivered[static_cast<std::size_t>(at)];
    for (const auto& keys : delivered)
        if (const QString objection = objectionTo(keys, action); !objection.isEmpty()) return objection;
    action.setShortcuts(delivered);
    QSettings{}.remove(keyOf(action));
    return {};
}

void Shortcuts::resetAll() {
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setShortcuts(m_delivered[i]);
        QSettings{}.remove(keyOf(*m_actions[i]));
    }
}

} // namespace chapeau
