// One conflict on the bench: why it is one, and the ways to settle it under one another: leave it open, retain the words, take one of the
// alternatives, or write a compromise. Who stands where is beside each.
#pragma once

#include "ui/merge/bench_data.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>

#include <optional>

namespace chapeau {

class ClusterBox final : public QFrame {
    Q_OBJECT
public:
    /// `index`: which cluster of the paragraph.
    ClusterBox(const MergedParagraph& paragraph, std::size_t index, const ConflictLines& lines, QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const;
    void choose(const Choice& choice);
    /// Gives the keyboard to what is chosen.
    void focusChoice();
    /// What the conflict is about, to find it again in another merge of the paragraph.
    [[nodiscard]] const std::vector<std::string>& subject() const { return m_subject; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChoice(int id, const QString& html, const QString& spoken, const Standing& standing);
    void addWriting();
    QWidget* standsOf(const Standing& standing);
    /// Puts an alternative's words into the field, beside what is written there.
    void combine(std::size_t alternative);
    void chooseWriting();

    MergedParagraph m_paragraph;
    std::size_t m_index;
    std::vector<std::string> m_subject;
    QButtonGroup* m_group;
    QGridLayout* m_grid;
    QLineEdit* m_wording;
};

} // namespace chapeau
