#include "ui/frame/keys.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QKeySequence>

#include <algorithm>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

const QAction* actionOf(const QWidget& widget, const QString& command) {
    for (const auto* at = &widget; at != nullptr; at = at->parentWidget()) {
        const auto actions = at->actions();
        const auto found = std::ranges::find_if(actions, [&](const QAction* action) { return action->objectName() == command; });
        if (found != actions.end()) return *found;
    }
    return nullptr;
}

QString shown(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

class ToolTip final : public QObject {
public:
    ToolTip(QWidget* button, QString name, QString command)
        : QObject{button}, m_button{button}, m_name{std::move(name)}, m_command{std::move(command)} {
        button->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ToolTip) {
            const QString keys = keysOf(*m_button, m_command);
            m_button->setToolTip(keys.isEmpty() ? m_name : Words::tr("%1 (%2)", "what a button does, and keys").arg(m_name, keys));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_button;
    QString m_name;
    QString m_command;
};

} // namespace

QString keysOf(const QWidget& widget, const QString& command) {
    const auto* action = actionOf(widget, command);
    return action == nullptr ? QString{} : shown(*action);
}

QString howToRun(const QWidget& widget, const QString& command) {
    const auto* action = actionOf(widget, command);
    if (action == nullptr) return Words::tr("choose it in the menus");
    if (const QString keys = shown(*action); !keys.isEmpty()) return Words::tr("press %1").arg(keys);
    QString name = action->iconText();
    return Words::tr("choose “%1”", "a command in the menus").arg(name.remove(u'&'));
}

void setKeyedToolTip(QWidget* button, const QString& name, const QString& command) {
    button->setToolTip(name);
    new ToolTip{button, name, command};
}

} // namespace chapeau
