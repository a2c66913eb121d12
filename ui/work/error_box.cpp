#include "ui/work/error_box.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace chapeau {

void showError(QWidget* parent, const Error& error) {
    if (error.code == ErrorCode::cancelled) return;
    auto* box =
        new QMessageBox{QMessageBox::Warning, QCoreApplication::translate("Errors", "Chapeau"), sentence(error), QMessageBox::Ok, parent};
    box->setObjectName(QStringLiteral("errorBox"));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(QCoreApplication::translate("Errors", "Code %1").arg(static_cast<int>(error.code)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace chapeau
