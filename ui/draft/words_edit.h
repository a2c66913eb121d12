// The words of one paragraph where they are typed, and among them the marks of its footnotes: each is one sign, that is deleted, taken
// back, cut and pasted as a letter is. What the footnotes say and how their marks are written is told to it. Places in the words are
// QChars and count no marks.
#pragma once

#include "ui/text/qt_text.h"

#include <QTextEdit>
#include <QTextObjectInterface>

#include <map>
#include <vector>

namespace chapeau {

class WordsEdit final : public QTextEdit, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    struct Mark {
        int note = 0; ///< whose it is: a number that nobody sees
        int at = 0;   ///< behind so many characters of the words

        friend bool operator==(const Mark&, const Mark&) = default;
    };

    explicit WordsEdit(QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    /// In the order of the text.
    [[nodiscard]] std::vector<Mark> marks() const;
    /// How the mark of each note is written: "1", "*".
    void setWritten(const std::map<int, QString>& written);

    /// Where words stand among the marks.
    [[nodiscard]] CharRange placeOf(const CharRange& chars) const;
    /// Behind so many characters of the words, and the marks that stand there.
    [[nodiscard]] int placeBehind(int chars) const;
    /// How many characters of the words stand before the cursor.
    [[nodiscard]] int cursorInWords() const;

    /// Behind what is chosen, or at the cursor; behind a word rather than the blank after it.
    void putMark(int note);
    void putMark(const Mark& mark);
    void removeMark(int note);
    void goBehindMark(int note);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position, const QTextFormat& format) override;

protected:
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] bool hasMark(int note) const;
    void insertMark(QTextCursor& cursor, int note);
    [[nodiscard]] QTextCursor cursorOn(int note) const;
    [[nodiscard]] QFont markFont() const;

    std::map<int, QString> m_written;
    QByteArray m_name; ///< tells what was cut here from what was cut elsewhere
};

} // namespace chapeau
