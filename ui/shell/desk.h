// Where the open negotiation lies: the views in one stack and the panes docked around it. Views and panes are made when they are first
// shown. Which panes stand where is remembered for each view apart.
#pragma once

#include "ui/frame/view.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QStackedWidget>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace chapeau {

class Desk final : public QMainWindow {
    Q_OBJECT
public:
    /// The context outlives the desk.
    Desk(std::vector<ViewEntry> views, std::vector<PaneEntry> panes, ViewContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<ViewEntry>& views() const { return m_views; }
    [[nodiscard]] const std::vector<PaneEntry>& panes() const { return m_panes; }
    /// Nothing where there is no such view.
    void show(const QString& view);
    using QMainWindow::show;
    [[nodiscard]] const QString& current() const { return m_current; }

    /// Makes it where it isn't yet, and brings it to the front; null for an unknown id.
    QWidget* bringView(const QString& view);
    QWidget* bringPane(const QString& pane);
    /// The keyboard goes back to the view.
    void hidePane(const QString& pane);
    /// Moves the keyboard to the next visible one of view and panes, or back.
    void focusNextPart(bool back);

    /// Shows and hides a pane.
    [[nodiscard]] QAction* toggleOf(const QString& pane) const;

    /// Docks, splitters and scroll bars as they are; for the settings.
    void keep(QSettings& settings);
    void restore(const QSettings& settings);
    /// Scrolls the lists of the shown view to where they were kept.
    void restoreScrolling(const QSettings& settings);
    /// How views and panes show what they show, by their ids.
    [[nodiscard]] QVariantMap shownAs() const;
    /// Those that are made later follow it then.
    void showAs(const QVariantMap& kept);
    /// All panes back to where they were delivered, beside every view.
    void resetLayout();

Q_SIGNALS:
    void viewChanged(const QString& view);
    /// Something that keep() or shownAs() tells: a splitter, a scroll bar, the size of a pane, an order.
    void arranged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const ViewEntry* entryOf(const QString& view) const;
    QWidget* viewWidget(const ViewEntry& entry);
    void fill(const PaneEntry& pane);
    /// Gives a widget that was just made what was kept of it, and follows it.
    void takeUp(const QString& id, const std::optional<ShownAs>& shownAs, QWidget& widget);
    [[nodiscard]] std::map<QString, std::pair<const ShownAs*, QWidget*>> shownAsMade() const;
    void lay(const ViewEntry& entry);
    void layDefault(const ViewEntry& entry);

    std::vector<ViewEntry> m_views;
    std::vector<PaneEntry> m_panes;
    ViewContext& m_context;
    QStackedWidget* m_stack;
    std::map<QString, QWidget*> m_made;
    std::map<QString, QDockWidget*> m_docks;
    std::map<QString, QByteArray> m_layouts; ///< by view
    QVariantMap m_shownAs;                   ///< of what isn't made yet
    QString m_current;
};

} // namespace chapeau
