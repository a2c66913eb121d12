// The two sides of the wizard as lists: what they sent, and the paragraphs of the draft that it lands on. Data come whole.
#pragma once

// moc can't read <compare>, which core's ids.h begins with, unless another standard header came before it.
#include <QAbstractListModel>

#include "ui/intake/intake_rows.h"

#include <vector>

namespace chapeau {

/// The head of a row and its words, for whoever paints it.
struct CardText {
    QString head;
    QString note; ///< at the end of the head
    QString words;
    bool isStrong = false; ///< something to look at
    bool isQuiet = false;
    bool isChecked = false;
    bool isCheckable = false;
};

inline constexpr int cardRole = Qt::UserRole + 1;

class LandedModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<IntakeRow> rows);
    [[nodiscard]] const std::vector<IntakeRow>& rows() const { return m_rows; }
    [[nodiscard]] const IntakeRow& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    /// -1 where there is none.
    [[nodiscard]] int find(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void ticked(int row, bool tabled);

private:
    std::vector<IntakeRow> m_rows;
};

struct DraftLine {
    QString label;
    QString words;
    int level = 0;
};

class DraftLineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setText(const LabelledText& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<DraftLine> m_lines;
};

} // namespace chapeau

Q_DECLARE_METATYPE(chapeau::CardText)
