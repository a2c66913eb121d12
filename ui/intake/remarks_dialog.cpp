#include "ui/intake/remarks_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QTextEdit>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr QSize comfortable{560, 360};
constexpr qreal betweenRemarks = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IntakeRemarks)
};

QTextEdit* listOf(const QStringList& remarks) {
    auto* list = new QTextEdit;
    list->setObjectName(QStringLiteral("remarks"));
    list->setAccessibleName(Words::tr("Remarks on how it was read"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setPlainText(remarks.join(u'\n'));
    QTextCursor cursor{list->document()};
    cursor.select(QTextCursor::Document);
    QTextBlockFormat apart;
    apart.setBottomMargin(betweenRemarks);
    cursor.mergeBlockFormat(apart);
    return list;
}

} // namespace

QDialog* showRemarks(QWidget* parent, const QStringList& remarks) {
    auto* dialog = new QDialog{parent};
    dialog->setObjectName(QStringLiteral("remarksDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("How it was read"));
    dialog->resize(comfortable);
    auto* head = new QLabel{Words::tr("The text was read with %n remark(s).", nullptr, static_cast<int>(remarks.size()))};
    head->setWordWrap(true);
    auto* list = listOf(remarks);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok};
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    auto* copy = buttons->addButton(Words::tr("&Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyRemarks"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(Words::tr("Copy all remarks"));
    QObject::connect(copy, &QPushButton::clicked, dialog, [remarks] { QGuiApplication::clipboard()->setText(remarks.join(u'\n')); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::close);
    auto* layout = new QVBoxLayout{dialog};
    layout->addWidget(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    list->setFocus();
    dialog->show();
    return dialog;
}

} // namespace chapeau
