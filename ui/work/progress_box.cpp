#include "ui/work/progress_box.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace chapeau {

namespace {

constexpr int momentMs = 300;
constexpr int narrowest = 320;

} // namespace

void showProgress(QWidget* parent, Background& background, const QString& what) {
    auto* box = new QProgressDialog{what, QCoreApplication::translate("Progress", "Cancel"), 0, 0, parent};
    box->setAccessibleName(what);
    box->setMinimumWidth(narrowest);
    box->setWindowTitle(QCoreApplication::translate("Progress", "Chapeau"));
    box->setWindowModality(Qt::WindowModal);
    box->setMinimumDuration(momentMs);
    box->setAutoClose(false);
    box->setAutoReset(false);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setValue(0);
    QObject::connect(box, &QProgressDialog::canceled, &background, &Background::cancel);
    QObject::connect(&background, &Background::progressed, box, [box](int done, int total) {
        box->setMaximum(total);
        box->setValue(done);
    });
    QObject::connect(&background, &Background::finished, box, &QObject::deleteLater);
}

} // namespace chapeau
