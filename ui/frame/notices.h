// What a view wants said in the frame of the window, without knowing the window.
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QString>

namespace chapeau {

class Notices final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// A short sentence, in the status line for a while.
    void say(const QString& sentence) { Q_EMIT said(sentence); }
    /// What went wrong, in a box; nothing where a person stopped it.
    void fail(const Error& error) { Q_EMIT failed(error); }

Q_SIGNALS:
    void said(const QString& sentence);
    void failed(const chapeau::Error& error);
};

} // namespace chapeau
