// The draft as a document, paragraph by paragraph. Shows what setRows() gives it and tells what a person wants of which paragraph; an
// editor stands in it where host() puts it. Rows in sight are laid out at once, the others while nothing else is to be done; what is in
// sight stays where it is meanwhile.
#pragma once

#include "ui/draft/draft_delegate.h"
#include "ui/draft/draft_model.h"

#include <QListView>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace chapeau {

class DraftView final : public QListView {
    Q_OBJECT
public:
    explicit DraftView(const Registry& registry, QWidget* parent = nullptr);

    void setRows(ParagraphRows rows);
    void select(const std::optional<ParagraphId>& paragraph);
    [[nodiscard]] std::optional<ParagraphRow> currentRow() const;
    [[nodiscard]] const DraftModel& rows() const { return *m_model; }
    /// Words that were found are marked in it.
    [[nodiscard]] bool showsFound() const { return m_showsFound; }

    /// Shows a widget in place of the words of a paragraph, or below it, in as much height as it asks for, and follows it there until it is
    /// released or gone. The view becomes its parent.
    void host(QWidget* editor, const ParagraphId& paragraph, bool below);
    /// The editor wants another height.
    void makeRoom();
    void release();
    /// What an empty page says, asked when it is painted.
    void setEmptyText(std::function<QString()> text) { m_emptyText = std::move(text); }
    void doItemsLayout() override;

Q_SIGNALS:
    void chosen(const chapeau::ParagraphId& paragraph);
    void editWanted();
    void removeWanted();
    void commentsWanted();
    void menuWanted(const QPoint& at);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What stays where it is: a row, and where its upper edge stands.
    struct Anchor {
        std::optional<ParagraphId> paragraph{}; ///< none for what has no identity
        int row = 0;
        int top = 0;
        double hidden = 0; ///< the part of its height above the upper edge of the page
    };
    /// The chosen paragraph where it is in sight, else the first that is.
    [[nodiscard]] Anchor anchorInSight() const;
    void hold(const Anchor& anchor);
    [[nodiscard]] bool measureInSight() const;
    void settle();
    void measureSome();
    void centre(const QModelIndex& index);
    void placeEditor();

    DraftModel* m_model = nullptr;
    DraftDelegate* m_delegate = nullptr;
    QPointer<QWidget> m_editor;
    std::function<QString()> m_emptyText;
    bool m_showsFound = false;
    bool m_telling = true;
    bool m_settling = false;
    int m_nextToMeasure = 0;
    bool m_guessed = false; ///< some rows stand in the height that was guessed for them
    Anchor m_anchor;
    QTimer m_measuring;
};

} // namespace chapeau
