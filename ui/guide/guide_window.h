// The guide (docs/guide.md) in a window of its own: the page, a list of its headings, and a field to find words. Needs no network.
#pragma once

#include "ui/guide/guide_browser.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace chapeau {

class GuideWindow final : public QDialog {
    Q_OBJECT
public:
    /// The page and its pictures are read from `folder`.
    GuideWindow(const QString& folder, QWidget* parent = nullptr);

    /// Opens it, or brings the one that is open to the front.
    static void showOver(QWidget& window);

private:
    [[nodiscard]] QWidget* makeFindRow();
    void listHeadings();
    void lead(int row);
    void followText();
    void findNext(bool backward);

    GuideBrowser* m_text;
    QListWidget* m_contents;
    QLineEdit* m_words;
    QLabel* m_nowhere;
    bool m_isLeading = false;
};

/// Where the documentation is: beside the resources once installed, else in the source tree.
[[nodiscard]] QString documentationFolder();

} // namespace chapeau
