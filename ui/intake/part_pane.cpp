#include "ui/intake/part_pane.h"

#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr int changeLines = 4;

QString placeOf(const IntakeRow& row) {
    return row.label.isEmpty() ? PartPane::tr("none") : row.label;
}

} // namespace

PartPane::PartPane(QWidget* parent)
    : QWidget{parent}, m_change{new QLabel}, m_reason{new QLabel}, m_where{new QLabel{tr("&Lands at")}}, m_place{new QLineEdit},
      m_join{new QPushButton{tr("&Join with the next")}}, m_apart{new QPushButton{tr("Take a&part")}} {
    m_change->setObjectName(QStringLiteral("change"));
    m_change->setWordWrap(true);
    m_change->setTextFormat(Qt::RichText);
    m_change->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_change->setContentsMargins(10, 8, 10, 8);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setProperty("role", QStringLiteral("conflict"));
    m_reason->setWordWrap(true);
    m_where->setBuddy(m_place);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setAccessibleName(tr("Where the chosen part lands"));
    m_place->setPlaceholderText(tr("OP5, PP8 bis, after PP3, or none"));
    m_place->setToolTip(tr("A paragraph, several separated by commas to join them, “after PP3” for a new one, or “none”"));
    m_place->installEventFilter(this);
    m_join->setObjectName(QStringLiteral("join"));
    m_join->setToolTip(tr("This part and the next are what they made of one paragraph"));
    m_apart->setObjectName(QStringLiteral("apart"));
    m_apart->setToolTip(tr("Each of their paragraphs stands for itself"));
    for (auto* button : {m_join, m_apart}) {
        button->setAccessibleName(QString{button->text()}.remove(u'&'));
        button->setAutoDefault(false);
    }
    connect(m_join, &QPushButton::clicked, this, &PartPane::joinWanted);
    connect(m_apart, &QPushButton::clicked, this, &PartPane::takeApartWanted);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("The change of the chosen part"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_change);
    scroll->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    scroll->setMaximumHeight(fontMetrics().lineSpacing() * (changeLines + 2));
    auto* row = new QHBoxLayout;
    row->addWidget(m_where);
    row->addWidget(m_place, 1);
    row->addWidget(m_join);
    row->addWidget(m_apart);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason);
    layout->addWidget(scroll);
    layout->addLayout(row);
    show(nullptr, false, false);
}

void PartPane::setPlaces(const QStringList& labels) {
    auto* completer = new QCompleter{labels, m_place};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setAccessibleName(tr("Paragraphs of the draft"));
    m_place->setCompleter(completer);
}

void PartPane::show(const IntakeRow* row, bool canJoin, bool canTakeApart) {
    m_row = row == nullptr ? std::optional<IntakeRow>{} : std::optional{*row};
    setEnabled(m_row.has_value());
    m_place->setEnabled(m_row && m_row->canAim);
    m_place->setText(m_row ? placeOf(*m_row) : QString{});
    m_join->setEnabled(canJoin);
    m_apart->setEnabled(canTakeApart);
    QString reason = m_row ? m_row->reason : QString{};
    if (m_row && !m_row->candidates.isEmpty())
        reason = tr("%1 Nearest: %2.", "why, and what it may be").arg(reason, m_row->candidates.join(QStringLiteral(", ")));
    showReason(reason);
    showChange();
}

void PartPane::showReason(const QString& reason) {
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void PartPane::showChange() {
    if (!m_row) {
        m_change->clear();
        return;
    }
    const auto& row = *m_row;
    const bool isChange = row.of != RowOf::stand && row.of != RowOf::unplaced;
    const MarkColours marks = themeOf(palette()).marks;
    const QString words = isChange ? markedUp(row.before, row.after, marks) : row.sent.toHtmlEscaped();
    const QString direction = row.sent.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    m_change->setText(QStringLiteral("<div dir=\"%1\">%2</div>").arg(direction, words));
    const QString said = isChange ? spokenChange(row.before, row.after) : row.sent;
    m_change->setAccessibleName(said.isEmpty() ? row.sent : said);
}

void PartPane::askWhere() {
    if (!m_place->isEnabled()) return;
    m_place->setFocus(Qt::ShortcutFocusReason);
    m_place->selectAll();
}

void PartPane::refuse(const QString& written) {
    m_place->setText(written);
    m_place->selectAll();
    // Of wording it is known why; else it is no place at all.
    if (m_row && m_row->of == RowOf::unplaced) return;
    showReason(tr("“%1” is no place for this part. Name a paragraph of the draft, “after PP3” for a new one, or “none”.").arg(written));
}

void PartPane::refuseThere() {
    showReason(tr("This part can’t be laid there. Draw it to a paragraph, or type where it lands."));
}

bool PartPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_place || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QString written = m_place->text().trimmed();
        if (m_row && written == placeOf(*m_row))
            Q_EMIT left();
        else if (!written.isEmpty())
            Q_EMIT aimed(written);
        return true;
    }
    if (key != Qt::Key_Escape) return QWidget::eventFilter(watched, event);
    if (m_row) m_place->setText(placeOf(*m_row));
    Q_EMIT left();
    return true;
}

void PartPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showChange();
}

} // namespace chapeau
