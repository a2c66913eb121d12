#include "ui/work/error_box.h"

#include "ui/text/qt_text.h"
#include "ui/work/error_names.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// What may be passed on to whoever looks after the program: no names of files, and no words of a text.
QString reportOf(const Error& error) {
    return QStringLiteral("%1 %2: %3")
        .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(), QString::fromLatin1(nameOf(error.code)));
}

} // namespace

void showError(QWidget* parent, const Error& error) {
    if (error.code == ErrorCode::cancelled) return;
    auto* box = new QMessageBox{QMessageBox::Warning, Words::tr("Chapeau"), sentence(error), QMessageBox::Ok, parent};
    box->setObjectName(QStringLiteral("errorBox"));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setInformativeText(Words::tr("Code: %1").arg(QString::fromLatin1(nameOf(error.code))));
    auto* copy = box->addButton(Words::tr("&Copy the code"), QMessageBox::ActionRole);
    copy->setObjectName(QStringLiteral("copy"));
    // The box closes at a click on any of its buttons; this one only copies.
    QObject::disconnect(copy, &QPushButton::clicked, nullptr, nullptr);
    QObject::connect(copy, &QPushButton::clicked, box, [error] { QGuiApplication::clipboard()->setText(reportOf(error)); });
    box->setDefaultButton(QMessageBox::Ok);
    box->setEscapeButton(QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace chapeau
