// A line to name delegations in, by code or by UN name, several apart by commas, with completion. It says underneath whom it understood,
// or in its tool tip where there is no room.
#pragma once

#include "core/delegation/registry.h"

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include <optional>
#include <vector>

namespace chapeau {

class DelegationField final : public QWidget {
    Q_OBJECT
public:
    enum class Count { one, several };
    /// The registry outlives the field.
    DelegationField(const Registry& registry, Count count, const QString& accessibleName, QWidget* parent = nullptr);

    /// Leaves out the line underneath.
    void explainInToolTip();
    /// "China and Pakistan", "“Pakis” is not known yet."; empty where nobody is named.
    [[nodiscard]] QString explanation() const;

    [[nodiscard]] QString text() const { return m_edit->text(); }
    void setText(const QString& text) { m_edit->setText(text); }
    [[nodiscard]] bool isEmpty() const { return m_edit->text().trimmed().isEmpty(); }
    /// Those named; nothing while a name isn't known. An empty field names nobody.
    [[nodiscard]] std::optional<std::vector<DelegationCode>> delegations() const;

Q_SIGNALS:
    void edited();

private:
    void explain();
    void complete(const QString& chosen);

    const Registry& m_registry;
    Count m_count;
    QLineEdit* m_edit;
    QLabel* m_understood;
};

} // namespace chapeau
