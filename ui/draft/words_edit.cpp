#include "ui/draft/words_edit.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDataStream>
#include <QFontMetricsF>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace chapeau {

namespace {

constexpr int markType = QTextFormat::UserObject + 1;
constexpr int noteProperty = QTextFormat::UserProperty + 1;
constexpr double markScale = 0.72;

QString marksFormat() {
    return QStringLiteral("application/x-chapeau-footnote-marks");
}

QString withoutMarks(QString text) {
    return text.remove(QChar{QChar::ObjectReplacementCharacter});
}

QString plain(QString raw) {
    return withoutMarks(std::move(raw)).replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

/// Marks between two places of the document, with their places in it.
std::vector<WordsEdit::Mark> marksIn(const QTextDocument& document, int begin, int end) {
    std::vector<WordsEdit::Mark> marks;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            if (fragment.charFormat().objectType() != markType) continue;
            for (int i = 0; i < fragment.length(); ++i) {
                const int place = fragment.position() + i;
                const bool isMark = fragment.text()[i] == QChar::ObjectReplacementCharacter && place >= begin && place < end;
                if (isMark) marks.push_back({fragment.charFormat().intProperty(noteProperty), place});
            }
        }
    return marks;
}

int endOf(const QTextDocument& document) {
    return document.characterCount() - 1;
}

} // namespace

WordsEdit::WordsEdit(QWidget* parent) : QTextEdit{parent} {
    static std::atomic<int> made = 0;
    m_name = QByteArray::number(++made);
    document()->documentLayout()->registerHandler(markType, this);
}

QString WordsEdit::words() const {
    return plain(document()->toRawText());
}

std::vector<WordsEdit::Mark> WordsEdit::marks() const {
    auto marks = marksIn(*document(), 0, endOf(*document()));
    for (std::size_t i = 0; i < marks.size(); ++i) marks[i].at -= static_cast<int>(i);
    return marks;
}

void WordsEdit::setWritten(const std::map<int, QString>& written) {
    if (written == m_written) return;
    m_written = written;
    document()->markContentsDirty(0, document()->characterCount());
}

int WordsEdit::placeBehind(int chars) const {
    const auto all = marks();
    return chars + static_cast<int>(std::ranges::count_if(all, [chars](const Mark& mark) { return mark.at <= chars; }));
}

CharRange WordsEdit::placeOf(const CharRange& chars) const {
    const auto all = marks();
    const auto before = [&](int end) {
        return static_cast<int>(std::ranges::count_if(all, [end](const Mark& mark) { return mark.at < end; }));
    };
    return {placeBehind(chars.begin), chars.end + before(chars.end)};
}

int WordsEdit::cursorInWords() const {
    const int at = textCursor().position();
    return at - static_cast<int>(marksIn(*document(), 0, at).size());
}

bool WordsEdit::hasMark(int note) const {
    return std::ranges::any_of(marks(), [note](const Mark& mark) { return mark.note == note; });
}

void WordsEdit::insertMark(QTextCursor& cursor, int note) {
    QTextCharFormat format;
    format.setObjectType(markType);
    format.setProperty(noteProperty, note);
    cursor.insertText(QString{QChar{QChar::ObjectReplacementCharacter}}, format);
}

void WordsEdit::putMark(int note) {
    QTextCursor cursor = textCursor();
    int at = cursor.selectionEnd();
    while (at > 0 && document()->characterAt(at - 1).isSpace()) --at;
    cursor.setPosition(at);
    insertMark(cursor, note);
    setTextCursor(cursor);
}

void WordsEdit::putMark(const Mark& mark) {
    QTextCursor cursor{document()};
    cursor.setPosition(placeBehind(mark.at));
    insertMark(cursor, mark.note);
}

QTextCursor WordsEdit::cursorOn(int note) const {
    QTextCursor cursor{document()};
    for (const Mark& mark : marksIn(*document(), 0, endOf(*document()))) {
        if (mark.note != note) continue;
        cursor.setPosition(mark.at);
        cursor.setPosition(mark.at + 1, QTextCursor::KeepAnchor);
    }
    return cursor;
}

void WordsEdit::removeMark(int note) {
    if (!hasMark(note)) return;
    QTextCursor cursor = cursorOn(note);
    cursor.removeSelectedText();
    setTextCursor(cursor);
}

void WordsEdit::goBehindMark(int note) {
    if (!hasMark(note)) return;
    QTextCursor cursor = cursorOn(note);
    cursor.clearSelection();
    setTextCursor(cursor);
}

QFont WordsEdit::markFont() const {
    QFont font = document()->defaultFont();
    font.setPointSizeF(font.pointSizeF() * markScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// As high as the letters, so that lines stay as far apart as they are.
QSizeF WordsEdit::intrinsicSize(QTextDocument* document, int, const QTextFormat& format) {
    const auto written = m_written.find(format.intProperty(noteProperty));
    const double width = QFontMetricsF{markFont()}.horizontalAdvance(written == m_written.end() ? QString{} : written->second);
    return {std::ceil(width) + 2, QFontMetricsF{document->defaultFont()}.ascent()};
}

void WordsEdit::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format) {
    const auto written = m_written.find(format.intProperty(noteProperty));
    if (written == m_written.end()) return;
    painter->save();
    painter->setFont(markFont());
    painter->setPen(themeOf(palette()).accent);
    painter->drawText(QPointF{rect.left() + 1, rect.top() + QFontMetricsF{markFont()}.ascent()}, written->second);
    painter->restore();
}

QMimeData* WordsEdit::createMimeDataFromSelection() const {
    const QTextCursor cursor = textCursor();
    auto* cut = new QMimeData;
    cut->setText(plain(cursor.selectedText()));
    QByteArray bytes;
    QDataStream out{&bytes, QIODevice::WriteOnly};
    out << m_name;
    int before = 0;
    for (const Mark& mark : marksIn(*document(), cursor.selectionStart(), cursor.selectionEnd()))
        out << mark.note << mark.at - cursor.selectionStart() - before++;
    cut->setData(marksFormat(), bytes);
    return cut;
}

/// A mark that was cut comes back with its words; one that still stands in the text is not there twice.
void WordsEdit::insertFromMimeData(const QMimeData* source) {
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString text = withoutMarks(source->text());
    QDataStream in{source->data(marksFormat())};
    QByteArray from;
    in >> from;
    int done = 0;
    while (from == m_name && !in.atEnd()) {
        Mark mark;
        in >> mark.note >> mark.at;
        if (in.status() != QDataStream::Ok || hasMark(mark.note)) continue;
        cursor.insertText(text.mid(done, mark.at - done), QTextCharFormat{});
        insertMark(cursor, mark.note);
        done = mark.at;
    }
    cursor.insertText(text.mid(done), QTextCharFormat{});
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace chapeau
