#include "ui/capture/capture_help.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace chapeau {

namespace {

QString page() {
    QFile file{QStringLiteral(":/help/capture.md")};
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

/// Markdown tables come with the frames of a spreadsheet; these are read, not filled in.
void layOutTables(QTextDocument& document) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(3);
        format.setTopMargin(6);
        format.setBottomMargin(10);
        format.setWidth(QTextLength{QTextLength::PercentageLength, 100});
        format.setColumnWidthConstraints({QTextLength{QTextLength::PercentageLength, 55}, QTextLength{QTextLength::PercentageLength, 45}});
        table->setFormat(format);
    }
}

} // namespace

CaptureHelp::CaptureHelp(QWidget* parent) : QDialog{parent} {
    setObjectName(QStringLiteral("captureHelp"));
    setWindowTitle(tr("Shorthand for informals"));
    auto* text = new QTextBrowser;
    text->setAccessibleName(windowTitle());
    text->setMarkdown(page());
    text->document()->setDocumentMargin(16);
    layOutTables(*text->document());
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(780, 720);
}

} // namespace chapeau
