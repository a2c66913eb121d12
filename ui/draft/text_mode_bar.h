// Which text is shown: clean, redline against a version, rolling, or one delegation's; and what the marks in it mean.
#pragma once

#include "ui/paragraphs/text_modes.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace chapeau {

class TextModeBar final : public QWidget {
    Q_OBJECT
public:
    explicit TextModeBar(QWidget* parent = nullptr);

    [[nodiscard]] TextView view() const;
    void choose(TextMode mode);
    void chooseDelegation(const DelegationCode& code);
    /// Symbols of the versions, the newest first, and the delegations with their names. What was chosen stays where it is still there.
    void setChoices(const std::vector<QString>& versions, const std::vector<std::pair<DelegationCode, QString>>& delegations);

    /// Shows that text once setChoices() is called, or else the clean one where its version or delegation isn't among them.
    void await(const TextView& view);
    /// What is awaited, or else what is shown.
    [[nodiscard]] TextView awaited() const { return m_awaited.value_or(view()); }

    /// The version that is compared with reads word for word as the text does.
    void setUnchanged(bool unchanged);

Q_SIGNALS:
    void changed();

private:
    void showChoices();
    void showAwaited();
    [[nodiscard]] bool has(const TextView& view) const;

    QButtonGroup* m_modes;
    QComboBox* m_versions;
    QComboBox* m_delegations;
    QLabel* m_legend;
    bool m_unchanged = false;
    std::optional<TextView> m_awaited;
};

} // namespace chapeau
