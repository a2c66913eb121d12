// Shows the pages of the documentation (docs/*.md) with their pictures, from a folder and never from the network. A link to a heading leads
// there, a link to another page shows it; one that leads out of the documentation is left to the desktop.
#pragma once

#include <QTextBrowser>

#include <vector>

namespace chapeau {

struct GuideHeading {
    QString text;
    int level = 1;    ///< 1 is the title of the page
    int position = 0; ///< in the document

    friend bool operator==(const GuideHeading&, const GuideHeading&) = default;
};

class GuideBrowser final : public QTextBrowser {
    Q_OBJECT
public:
    /// Where a page isn't in the folder, that of the program itself is shown, without pictures.
    explicit GuideBrowser(QString folder, QWidget* parent = nullptr);

    /// "guide.md"
    void showPage(const QString& name);
    [[nodiscard]] const std::vector<GuideHeading>& headings() const { return m_headings; }
    /// Brings a heading to the top.
    void scrollTo(const GuideHeading& heading);
    /// The heading of what is read, which is near the top; at the end of the page the last one. -1 for none.
    [[nodiscard]] int headingInSight() const;
    /// The next place after the last one, or before it; from the other end where there is none. False where the words are nowhere.
    bool findWords(const QString& words, bool backward);

Q_SIGNALS:
    void pageShown();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void readHeadings();
    void fitPictures();
    void goToFragment(const QString& fragment);

    QString m_folder;
    QString m_page;
    std::vector<GuideHeading> m_headings;
};

/// As links in the pages name a heading: "Find and replace" is "find-and-replace".
[[nodiscard]] QString anchorOf(const QString& heading);

} // namespace chapeau
