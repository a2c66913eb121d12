#include "ui/intake/landed_model.h"

#include "ui/text/qt_text.h"

#include <algorithm>
#include <cmath>

namespace chapeau {

namespace {

QString oneLine(QString text) {
    return text.replace(u'\n', QStringLiteral(" ¶ "));
}

/// Only what is certain is called so.
long percentOf(double similarity) {
    return similarity < 1 ? std::min(99L, std::lround(similarity * 100)) : 100;
}

/// "PP3 · edited · 97 % sure · look"
QString headOf(const IntakeRow& row) {
    QStringList parts;
    if (!row.label.isEmpty()) parts << row.label;
    parts << row.what;
    if (row.changed && row.similarity > 0 && !row.isNew) parts << LandedModel::tr("%1 % sure").arg(percentOf(row.similarity));
    if (row.needsLook) parts << LandedModel::tr("look");
    return parts.join(QStringLiteral(" · "));
}

CardText cardOf(const IntakeRow& row) {
    return {headOf(row), row.who,        oneLine(row.sent), row.needsLook || row.unplaced, !row.changed || (row.canLeaveOut && !row.tabled),
            row.tabled,  row.canLeaveOut};
}

QString spoken(const IntakeRow& row) {
    QString text = LandedModel::tr("%1: %2", "where it lands, and what they sent").arg(headOf(row), oneLine(row.sent));
    if (row.canLeaveOut && !row.tabled) text = LandedModel::tr("%1 (not to be tabled)").arg(text);
    return text;
}

} // namespace

void LandedModel::setRows(std::vector<IntakeRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LandedModel::find(const QString& key) const {
    const auto found = std::ranges::find(m_rows, key, &IntakeRow::key);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LandedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LandedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const IntakeRow& one = row(index.row());
    if (role == Qt::DisplayRole) return headOf(one);
    if (role == Qt::AccessibleTextRole) return spoken(one);
    if (role == Qt::ToolTipRole) return one.reason.isEmpty() ? QVariant{} : QVariant{one.reason};
    if (role == Qt::CheckStateRole && one.canLeaveOut) return one.tabled ? Qt::Checked : Qt::Unchecked;
    if (role == cardRole) return QVariant::fromValue(cardOf(one));
    return {};
}

bool LandedModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || !row(index.row()).canLeaveOut) return false;
    Q_EMIT ticked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags LandedModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && row(index.row()).canLeaveOut) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void DraftLineModel::setText(const LabelledText& text) {
    beginResetModel();
    m_lines.clear();
    for (std::size_t i = 0; i < text.labels.size(); ++i) {
        const Paragraph& paragraph = text.draft.paragraphs[i];
        m_lines.push_back({qs(text.labels[i]), oneLine(qs(paragraph.text.text)), paragraph.level});
    }
    endResetModel();
}

int DraftLineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DraftLineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DraftLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return line.label;
    if (role == Qt::AccessibleTextRole) return tr("%1: %2", "label and words of a paragraph").arg(line.label, line.words);
    if (role == cardRole) return QVariant::fromValue(CardText{line.label, {}, line.words});
    return {};
}

} // namespace chapeau
