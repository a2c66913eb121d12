#include "ui/guide/guide_browser.h"

#include "ui/text/reading_layout.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

QByteArray contentsOf(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

QString anchorOf(const QString& heading) {
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-') anchor += c;
        if (c.isSpace()) anchor += u'-';
    }
    return anchor;
}

GuideBrowser::GuideBrowser(QString folder, QWidget* parent) : QTextBrowser{parent}, m_folder{std::move(folder)} {
    setOpenExternalLinks(true);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideBrowser::follow);
    connect(this, &QTextBrowser::historyChanged, this, &GuideBrowser::follow);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else it would come and go with the size of the pictures
    QPalette shown = palette();
    // What was found is seen while the keyboard is still in the field.
    shown.setColor(QPalette::Inactive, QPalette::Highlight, shown.color(QPalette::Active, QPalette::Highlight));
    shown.setColor(QPalette::Inactive, QPalette::HighlightedText, shown.color(QPalette::Active, QPalette::HighlightedText));
    setPalette(shown);
}

void GuideBrowser::showPage(const QString& name) {
    setSource(QUrl{name});
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name) {
    const QString path = QStringLiteral("%1/%2").arg(m_folder, name.path());
    if (type == QTextDocument::ImageResource) return QImage{path};
    const QByteArray page = contentsOf(path);
    return QString::fromUtf8(page.isEmpty() ? contentsOf(QStringLiteral(":/help/%1").arg(name.path())) : page);
}

/// A heading of this page is no page of its own.
void GuideBrowser::doSetSource(const QUrl& name, QTextDocument::ResourceType type) {
    if (!name.path().isEmpty()) QTextBrowser::doSetSource(name, type);
    if (name.hasFragment()) goToFragment(name.fragment());
}

void GuideBrowser::follow() {
    const QString page = source().path();
    if (page == m_page) return;
    m_page = page;
    layOutForReading(*document());
    readHeadings();
    fitPictures();
    Q_EMIT pageShown();
}

void GuideBrowser::readHeadings() {
    m_headings.clear();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().headingLevel(); level > 0) m_headings.push_back({block.text(), level, block.position()});
}

void GuideBrowser::goToFragment(const QString& fragment) {
    const auto named = std::ranges::find_if(m_headings, [&](const GuideHeading& heading) { return anchorOf(heading.text) == fragment; });
    if (named != m_headings.end()) scrollTo(*named);
}

void GuideBrowser::scrollTo(const GuideHeading& heading) {
    (void)document()->pageCount(); // lays out all of it: else what stands far below has no place yet
    const QTextBlock block = document()->findBlock(heading.position);
    setTextCursor(QTextCursor{block});
    verticalScrollBar()->setValue(static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top()));
}

int GuideBrowser::headingInSight() const {
    if (verticalScrollBar()->value() == 0) return m_headings.empty() ? -1 : 0;
    // The last ones may be too short to come to the top.
    if (verticalScrollBar()->value() == verticalScrollBar()->maximum()) return static_cast<int>(m_headings.size()) - 1;
    const int reading = cursorForPosition({0, viewport()->height() / 4}).position();
    const auto next = std::ranges::find_if(m_headings, [reading](const GuideHeading& heading) { return heading.position > reading; });
    return static_cast<int>(next - m_headings.begin()) - 1;
}

bool GuideBrowser::findWords(const QString& words, bool backward) {
    const auto flags = backward ? QTextDocument::FindFlags{QTextDocument::FindBackward} : QTextDocument::FindFlags{};
    if (words.isEmpty() || find(words, flags)) return true;
    const QTextCursor before = textCursor();
    moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (find(words, flags)) return true;
    setTextCursor(before);
    return false;
}

/// None is wider than the page, and none larger than it was made.
void GuideBrowser::fitPictures() {
    std::vector<std::pair<int, QTextImageFormat>> pictures;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (const QTextCharFormat format = at.fragment().charFormat(); format.isImageFormat())
                pictures.emplace_back(at.fragment().position(), format.toImageFormat());
    const double room = viewport()->width() - 2 * document()->documentMargin();
    QTextCursor cursor{document()};
    cursor.beginEditBlock();
    for (auto& [position, format] : pictures) {
        const QImage image = loadResource(QTextDocument::ImageResource, QUrl{format.name()}).value<QImage>();
        if (image.isNull() || room <= 0) continue;
        const double width = std::min<double>(room, image.width());
        if (format.width() == width) continue;
        // Scaled here: the document would leave out lines of it, and strokes of its letters.
        QImage fitted = image.scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation);
        fitted.setDevicePixelRatio(devicePixelRatioF());
        document()->addResource(QTextDocument::ImageResource, QUrl{format.name()}, fitted);
        format.setWidth(width);
        format.setHeight(image.height() * width / image.width());
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
    cursor.endEditBlock();
    // Qt lays out a long page bit by bit, and forgets what is not yet done when something changes in it.
    document()->markContentsDirty(0, document()->characterCount());
    (void)document()->pageCount(); // lays out all of it: else the scroll bar ends before the page does
}

void GuideBrowser::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

} // namespace chapeau
