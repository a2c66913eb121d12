// Opens workspaces and takes what is dropped on the window.
#pragma once

#include "ui/frame/view_context.h"

#include <QDialog>
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
    /// From outside, at any moment: nothing where it is open already. While a dialog is being filled in, it waits until that is closed, and
    /// says so.
    void openWhenFree(const QString& file);
    void ask();

    [[nodiscard]] static bool canTake(const QMimeData& dropped);
    /// A workspace is opened, any other file is taken in, or starts a negotiation where none is open.
    void take(const QMimeData& dropped);

Q_SIGNALS:
    void failed(const chapeau::Error& error);

private:
    void openWaiting();
    void sayThatItWaits(QDialog& dialog);

    ViewContext& m_context;
    Background m_background;
    QString m_waiting; ///< the file that is opened once no dialog is open
};

} // namespace chapeau
