#include "ui/capture/capture_help.h"

#include "ui/text/reading_layout.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace chapeau {

namespace {

QString page() {
    QFile file{QStringLiteral(":/help/capture.md")};
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace

CaptureHelp::CaptureHelp(QWidget* parent) : QDialog{parent} {
    setObjectName(QStringLiteral("captureHelp"));
    setWindowTitle(tr("Shorthand for informals"));
    auto* text = new QTextBrowser;
    text->setAccessibleName(windowTitle());
    text->setMarkdown(page());
    layOutForReading(*text->document(), {55, 45});
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(780, 720);
}

} // namespace chapeau
