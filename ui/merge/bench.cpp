#include "ui/merge/bench.h"

#include "core/merge/rolling_text.h"
#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace chapeau {

namespace {

constexpr std::size_t excerptContext = 60;

QScrollArea* scrolled(QVBoxLayout* content, const QString& name) {
    auto* widget = new QWidget;
    content->setContentsMargins(16, 4, 16, 12);
    content->setSpacing(8);
    widget->setLayout(content);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(name);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(widget);
    return scroll;
}

QLabel* captionOf(const QString& text) {
    auto* label = new QLabel{text};
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

QLabel* documentText(const QFont& font) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setFont(documentFont(font));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Bench::Bench(QWidget* parent)
    : QWidget{parent}, m_title{new QLabel}, m_left{new QVBoxLayout}, m_result{documentText(font())}, m_rolling{documentText(font())} {
    m_title->setFont(headingFont(font()));
    m_title->setContentsMargins(16, 0, 16, 0);
    m_result->setObjectName(QStringLiteral("result"));
    auto* right = new QVBoxLayout;
    right->addWidget(captionOf(tr("Result of the choices")));
    right->addWidget(m_result);
    right->addSpacing(8);
    right->addWidget(captionOf(tr("Rolling text")));
    right->addWidget(m_rolling);
    right->addStretch();
    auto* sides = new QSplitter;
    sides->setAccessibleName(tr("Choices and result"));
    sides->addWidget(scrolled(m_left, tr("Base text and choices")));
    sides->addWidget(scrolled(right, tr("Result and rolling text")));
    sides->setSizes({600, 600});
    sides->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(sides, 1);
    rebuild();
}

void Bench::setData(const std::optional<BenchData>& bench, bool canSettle) {
    if (bench && bench == m_data && canSettle == m_canSettle) return;
    m_data = bench;
    m_canSettle = canSettle;
    rebuild();
}

void Bench::rebuild() {
    m_clusters.clear();
    while (QLayoutItem* item = m_left->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (!m_data) {
        m_title->setText(tr("Choose a row of the map to settle its wording here."));
    } else if (m_data->addition) {
        addAddition();
    } else {
        addParagraph();
    }
    m_left->addStretch();
    showResult();
}

void Bench::addParagraph() {
    const MergedParagraph& paragraph = m_data->paragraph;
    m_title->setText(paragraph.touched() ? m_data->label : tr("%1: nobody asks for a change of its words").arg(m_data->label));
    addCaption(tr("Base"));
    addText(plainHtml(paragraph.base), tr("Base text"));
    for (std::size_t i = 0; i < paragraph.clusters.size(); ++i) addCluster(i);
    if (!m_data->uncontested.empty()) addCaption(tr("Uncontested"));
    for (const auto& edit : m_data->uncontested) addUncontested(edit);
    if (!m_data->deletedBy.isEmpty()) {
        addCaption(paragraph.deletionContested() ? tr("Deleted by %1, against the changes above").arg(m_data->deletedBy)
                                                 : tr("Deleted by %1").arg(m_data->deletedBy));
        for (const auto& proposal : m_data->proposals) addDecision(proposal);
    }
    if (!m_data->movedBy.isEmpty()) addCaption(tr("Moved by %1").arg(m_data->movedBy));
    if (!m_data->joined.isEmpty()) addCaption(tr("Wanted: %1", "a paragraph").arg(m_data->joined));
}

void Bench::addAddition() {
    m_title->setText(tr("%1: a new paragraph, proposed by %2").arg(m_data->label, m_data->proposedBy));
    addCaption(tr("Proposed text"));
    addText(markedUp({}, m_data->addition->text, themeOf(palette()).marks), tr("Proposed text"));
    if (!m_data->proposals.empty()) addDecision(m_data->proposals.front());
}

void Bench::addUncontested(const UncontestedEdit& edit) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* text = documentText(font());
    text->setText(markedUpEdit(m_data->paragraph.base, edit.edit, excerptContext, themeOf(palette()).marks));
    text->setAccessibleName(tr("Uncontested change of %1").arg(edit.who));
    layout->addWidget(text, 1);
    auto* who = new QLabel{edit.who};
    who->setProperty("role", QStringLiteral("quiet"));
    who->setWordWrap(true);
    who->setMinimumWidth(90);
    layout->addWidget(who, 0, Qt::AlignTop);
    if (edit.acceptable) {
        auto* accept = new QPushButton{tr("Accept")};
        accept->setAccessibleName(tr("Accept the uncontested change of %1").arg(edit.who));
        accept->setEnabled(m_canSettle);
        connect(accept, &QPushButton::clicked, this, [this, id = *edit.acceptable] { Q_EMIT accepted(id); });
        layout->addWidget(accept, 0, Qt::AlignTop);
    }
    m_left->addWidget(row);
}

void Bench::addCluster(std::size_t index) {
    auto* box = new ClusterBox{m_data->paragraph.base, m_data->paragraph.clusters[index], static_cast<int>(index) + 1, m_canSettle};
    connect(box, &ClusterBox::picked, this, &Bench::showResult);
    connect(box, &ClusterBox::used, this,
            [this, index](std::optional<std::size_t> pick) { Q_EMIT clusterUsed(m_data->label, index, pick); });
    m_clusters.push_back(box);
    m_left->addWidget(box);
}

void Bench::addDecision(const ProposalId& proposal) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* accept = new QPushButton{tr("Accept")};
    accept->setAccessibleName(tr("Accept this proposal"));
    auto* reject = new QPushButton{tr("Reject")};
    reject->setAccessibleName(tr("Reject this proposal"));
    for (auto* button : {accept, reject}) {
        button->setEnabled(m_canSettle);
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(accept, &QPushButton::clicked, this, [this, proposal] { Q_EMIT accepted(proposal); });
    connect(reject, &QPushButton::clicked, this, [this, proposal] { Q_EMIT rejected(proposal); });
    m_left->addWidget(row);
}

void Bench::addCaption(const QString& text) {
    m_left->addWidget(captionOf(text));
}

QLabel* Bench::addText(const QString& html, const QString& accessibleName) {
    auto* label = documentText(font());
    label->setText(html);
    label->setAccessibleName(accessibleName);
    m_left->addWidget(label);
    return label;
}

void Bench::showResult() {
    const MarkColours marks = themeOf(palette()).marks;
    m_result->setFont(documentFont(font()));
    m_rolling->setFont(documentFont(font()));
    if (!m_data || m_data->addition) {
        m_result->setText(m_data ? plainHtml(m_data->addition->text) : QString{});
        m_rolling->setText(m_data ? rollingHtml(rollingPieces(*m_data->addition), marks) : QString{});
        return;
    }
    std::vector<std::optional<std::size_t>> picks;
    for (const auto* box : m_clusters) picks.push_back(box->pick());
    const std::string result = chosenText(m_data->paragraph, picks);
    m_result->setText(markedUp(m_data->paragraph.base, result, marks));
    m_result->setAccessibleName(qs(result));
    m_rolling->setText(rollingHtml(rollingPieces(m_data->paragraph), marks));
    m_rolling->setAccessibleName(qs(rollingText(m_data->paragraph)));
}

void Bench::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild();
}

} // namespace chapeau
