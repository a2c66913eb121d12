// The line itself: a list of completions that takes no key before something in it is chosen, Tab for the first of them, Escape to close
// the list, then to clear and then to leave, and Up in an empty line for what stood there last.
#pragma once

#include <QCompleter>
#include <QLineEdit>
#include <QStringList>
#include <QStringListModel>

namespace chapeau {

class CaptureLine final : public QLineEdit {
    Q_OBJECT
public:
    explicit CaptureLine(QWidget* parent = nullptr);

    /// Shows them above `roof`, a widget of the same window, or closes the list where there are none.
    void offer(const QStringList& candidates, const QWidget& roof);
    [[nodiscard]] QStringList offered() const;
    /// Empties the line and keeps what was in it.
    void putAway();

Q_SIGNALS:
    void candidateChosen(const QString& candidate);
    void entered();
    /// Escape in an empty line.
    void left();

protected:
    bool event(QEvent* event) override;

private:
    bool takesKey(const QKeyEvent& key);
    [[nodiscard]] bool isOffering() const;
    void chooseFirst();

    QStringListModel* m_candidates;
    QCompleter* m_completer;
    QString m_last;
};

} // namespace chapeau
