// The sources of something, each document, paragraph and quotation: a list, and fields that hold the row that is chosen. What is typed
// while none is chosen makes a new one.
#pragma once

#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QWidget>

// moc can't read <compare>, which ids.h begins with, unless another standard header came before it.
#include "core/proposal/proposal.h"

#include <vector>

namespace chapeau {

class SourcesBox final : public QWidget {
    Q_OBJECT
public:
    explicit SourcesBox(QWidget* parent = nullptr);

    void setSources(const std::vector<Source>& sources);
    /// Without those that have no words at all.
    [[nodiscard]] std::vector<Source> sources() const;
    /// Each has a document.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void showCurrent();
    void takeFields();
    void beginAnother();
    void remove();
    [[nodiscard]] int current() const;
    void showRow(int row);

    std::vector<Source> m_sources;
    QTreeWidget* m_list;
    QLineEdit* m_document;
    QLineEdit* m_paragraph;
    QLineEdit* m_quote;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace chapeau
