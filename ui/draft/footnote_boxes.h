// The footnotes of a paragraph that is edited, a box for the words of each under the paragraph's own, in the order of their marks. A note
// whose mark is deleted keeps its words here, out of sight, and has them again when the mark comes back.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

#include <map>
#include <vector>

namespace chapeau {

class FootnoteBoxes final : public QWidget {
    Q_OBJECT
public:
    struct Shown {
        int note = 0;
        QString mark; ///< "1", "*"

        friend bool operator==(const Shown&, const Shown&) = default;
    };

    /// `paragraph` says whose they are: "PP3". The keyboard comes to them behind `words`.
    FootnoteBoxes(QString paragraph, QWidget* words, QWidget* parent = nullptr);

    /// The number of the new note, whose box isn't shown yet. `filter` sees the keys of its line first.
    [[nodiscard]] int add(const QString& words, QObject* filter);
    void show(const std::vector<Shown>& notes);
    [[nodiscard]] QString words(int note) const;
    /// To where its words are written.
    void goTo(int note);
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    void typed();
    void removeWanted(int note);
    /// Its words are written.
    void written(int note);

protected:
    /// Keys that a line doesn't take end here: the draft behind it would go to another paragraph.
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Box {
        QWidget* row = nullptr;
        QLabel* mark = nullptr;
        QLineEdit* words = nullptr;
        QPushButton* remove = nullptr;
    };
    void name(const Box& box, const QString& mark) const;

    QString m_paragraph;
    QWidget* m_words;
    QVBoxLayout* m_rows;
    std::map<int, Box> m_boxes;
    std::vector<Shown> m_shown;
};

} // namespace chapeau
