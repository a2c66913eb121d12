// Who sponsors the draft, and the dated events behind it, as table models. Data come whole.
#pragma once

#include "core/delegation/sponsorship.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace chapeau {

/// One line of the list of sponsors or of their history, ready to be shown.
struct SponsorRow {
    DelegationCode delegation{};
    QString name{};
    QString role{}; ///< "main sponsor", "co-sponsor"; in the history "joined", …
    QString day{};
    QString onBehalfOf{};
    QString source{}; ///< of an event; empty in the list
    bool main = false;

    friend bool operator==(const SponsorRow&, const SponsorRow&) = default;
};

/// Main sponsors first, then in the order of names.
[[nodiscard]] std::vector<SponsorRow> sponsorRows(const std::vector<SponsorshipEvent>& events, const Registry& registry);
/// Latest first.
[[nodiscard]] std::vector<SponsorRow> sponsorEventRows(const std::vector<SponsorshipEvent>& events, const Registry& registry);

class SponsorModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Kind { sponsors, events };
    explicit SponsorModel(Kind kind, QObject* parent = nullptr) : QAbstractTableModel{parent}, m_kind{kind} {}

    void setRows(std::vector<SponsorRow> rows);
    [[nodiscard]] const SponsorRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Kind m_kind;
    std::vector<SponsorRow> m_rows;
};

} // namespace chapeau
