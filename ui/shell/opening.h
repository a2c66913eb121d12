// Opens workspaces and takes what is dropped on the window.
#pragma once

#include "ui/frame/view_context.h"

#include <QMimeData>
#include <QObject>

namespace chapeau {

class Opening final : public QObject {
    Q_OBJECT
public:
    /// The context outlives it.
    explicit Opening(ViewContext& context, QObject* parent = nullptr);

    /// In the background; what was open stays open where this one is refused.
    void open(const QString& file);
    void ask();

    [[nodiscard]] static bool canTake(const QMimeData& dropped);
    /// A workspace is opened, any other file is taken in, or starts a negotiation where none is open.
    void take(const QMimeData& dropped);

Q_SIGNALS:
    void failed(const chapeau::Error& error);

private:
    ViewContext& m_context;
    Background m_background;
};

} // namespace chapeau
