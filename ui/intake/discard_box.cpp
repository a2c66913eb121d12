#include "ui/intake/discard_box.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiscardBox)
};

} // namespace

void askToDiscard(QWidget* wizard, int corrections, const std::function<void()>& discard) {
    auto* box = new QMessageBox{QMessageBox::Warning, Words::tr("Leave the wizard"),
                                Words::tr("%n correction(s) would be lost.", nullptr, corrections), QMessageBox::NoButton, wizard};
    box->setObjectName(QStringLiteral("discardBox"));
    box->setInformativeText(
        Words::tr("Nothing has been tabled. What came in can be taken in again, and would have to be corrected again."));
    auto* keep = box->addButton(Words::tr("&Keep working"), QMessageBox::RejectRole);
    auto* leave = box->addButton(Words::tr("&Discard them"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(leave, &QPushButton::clicked, wizard, discard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace chapeau
