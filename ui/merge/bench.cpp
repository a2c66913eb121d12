#include "ui/merge/bench.h"

#include "core/merge/rolling_text.h"
#include "ui/merge/document_label.h"
#include "ui/text/marked_up.h"
#include "ui/text/qt_text.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t excerptContext = 60;
constexpr int standsWidth = 150;
constexpr int lowestResult = 120;

QScrollArea* scrolled(QVBoxLayout* content, const QString& name) {
    auto* widget = new QWidget;
    content->setContentsMargins(16, 8, 16, 12);
    content->setSpacing(6);
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
    label->setWordWrap(true);
    return label;
}

} // namespace

Bench::Bench(QWidget* parent)
    : QWidget{parent}, m_content{new QVBoxLayout}, m_scroll{scrolled(m_content, tr("Base text and choices"))},
      m_parts{new QSplitter{Qt::Vertical}}, m_below{nullptr}, m_result{documentLabel(font())}, m_rolling{documentLabel(font())},
      m_open{new QLabel}, m_acceptUncontested{new QPushButton{tr("Accept uncontested")}}, m_use{new QPushButton{tr("Use this result")}},
      m_agree{new QPushButton{tr("Mark as agreed ad ref")}} {
    m_parts->setObjectName(QStringLiteral("benchParts"));
    m_parts->setAccessibleName(tr("Choices and result"));
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_scroll);
    m_parts->addWidget(makeResult());
    m_parts->setStretchFactor(0, 1);
    m_parts->setSizes({360, 190});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_parts, 1);
    layout->addWidget(makeButtons());
    rebuild({});
}

QWidget* Bench::makeResult() {
    m_result->setObjectName(QStringLiteral("result"));
    m_rolling->setObjectName(QStringLiteral("rolling"));
    auto* content = new QVBoxLayout;
    content->addWidget(captionOf(tr("Result")));
    content->addWidget(m_result);
    content->addSpacing(4);
    content->addWidget(captionOf(tr("Rolling text")));
    content->addWidget(m_rolling);
    content->addStretch();
    m_below = scrolled(content, tr("Result and rolling text"));
    m_below->setMinimumHeight(lowestResult);
    return m_below;
}

QWidget* Bench::makeButtons() {
    m_open->setProperty("role", QStringLiteral("quiet"));
    m_open->setObjectName(QStringLiteral("openHere"));
    m_acceptUncontested->setObjectName(QStringLiteral("acceptUncontested"));
    m_use->setObjectName(QStringLiteral("useResult"));
    m_agree->setObjectName(QStringLiteral("agree"));
    for (auto* button : {m_acceptUncontested, m_use, m_agree}) button->setAccessibleName(button->text());
    connect(m_acceptUncontested, &QPushButton::clicked, this, &Bench::acceptUncontested);
    connect(m_use, &QPushButton::clicked, this, &Bench::useResult);
    connect(m_agree, &QPushButton::clicked, this, &Bench::agree);
    auto* bar = new QFrame;
    bar->setProperty("role", QStringLiteral("foot"));
    auto* layout = new FlowLayout{bar};
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(10);
    layout->addWidget(m_open);
    layout->addStretch();
    for (auto* button : {m_acceptUncontested, m_use, m_agree}) layout->addWidget(button);
    return bar;
}

void Bench::setData(const std::optional<BenchData>& bench, bool canSettle) {
    if (bench && bench == m_data && canSettle == m_canSettle) return;
    const bool another = !bench || !m_data || bench->id != m_data->id;
    const Choices choices = bench ? choicesFor(*bench) : Choices{};
    m_data = bench;
    m_canSettle = canSettle;
    const bool hadFocus = QApplication::focusWidget() != nullptr && isAncestorOf(QApplication::focusWidget());
    rebuild(choices);
    if (another) m_scroll->ensureVisible(0, 0);
    if (hadFocus) focusFirst();
}

/// What was chosen before, where it is still the same conflict; uncontested edits are taken unless somebody must look at them.
Choices Bench::choicesFor(const BenchData& next) const {
    Choices choices;
    const bool deletion = next.paragraph.deletionContested();
    for (const auto& edit : next.uncontested) choices.edits.push_back(!edit.doubtful && !deletion);
    choices.clusters.resize(next.paragraph.clusters.size());
    if (!m_data || m_data->id != next.id) return choices;
    const bool sameCase = m_data->paragraph.deletionContested() == deletion;
    for (std::size_t i = 0; sameCase && i < next.uncontested.size(); ++i)
        for (std::size_t old = 0; old < m_edits.size(); ++old)
            if (m_data->uncontested[old].edit == next.uncontested[i].edit) choices.edits[i] = m_edits[old]->isChecked();
    for (std::size_t i = 0; i < next.paragraph.clusters.size(); ++i) {
        const auto& cluster = next.paragraph.clusters[i];
        std::vector<std::string> subject{next.paragraph.base.substr(cluster.base.begin, cluster.base.size())};
        for (const auto& alternative : cluster.alternatives) subject.push_back(alternative.text);
        const auto same = std::ranges::find_if(m_clusters, [&](const ClusterBox* box) { return box->subject() == subject; });
        if (same != m_clusters.end()) choices.clusters[i] = (*same)->choice();
    }
    return choices;
}

Choices Bench::choices() const {
    Choices choices;
    for (const auto* edit : m_edits) choices.edits.push_back(edit->isChecked());
    for (const auto* box : m_clusters) choices.clusters.push_back(box->choice());
    return choices;
}

void Bench::clear() {
    m_edits.clear();
    m_clusters.clear();
    while (QLayoutItem* item = m_content->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void Bench::rebuild(const Choices& choices) {
    clear();
    if (!m_data) {
        addCaption(tr("Choose a paragraph on the map (Esc) to settle its wording here."));
    } else if (m_data->addition) {
        addAddition();
    } else {
        addParagraph(choices);
    }
    m_content->addStretch();
    showResult();
}

void Bench::addParagraph(const Choices& choices) {
    const MergedParagraph& paragraph = m_data->paragraph;
    addCaption(tr("Base"));
    addText(plainHtml(paragraph.base), paragraph.base, tr("Base text"));
    if (!paragraph.touched()) addCaption(tr("Nobody asks for a change of its words."));
    if (!m_data->uncontested.empty())
        addCaption(paragraph.deletionContested() ? tr("Changes, against those who delete it") : tr("Uncontested"));
    for (std::size_t i = 0; i < m_data->uncontested.size(); ++i) addUncontested(i, choices.takes(i));
    for (std::size_t i = 0; i < paragraph.clusters.size(); ++i) addConflict(i, choices.in(i));
    if (m_data->deletion) addDeletion();
    if (!m_data->movedBy.isEmpty()) addCaption(tr("Moved by %1").arg(m_data->movedBy));
    if (!m_data->joined.isEmpty()) addCaption(tr("Wanted: %1", "a paragraph").arg(m_data->joined));
}

void Bench::addStands(QVBoxLayout* layout, const Standing& standing) {
    for (const auto& words : {standing.who, standing.supports, standing.against}) {
        if (words.isEmpty()) continue;
        const bool against = words == standing.against;
        auto* label = new QLabel{alongWindow(against && standing.ourRedLine ? tr("⚠ our red line; %1").arg(words) : words)};
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("role", against ? QStringLiteral("conflict") : QStringLiteral("quiet"));
        layout->addWidget(label);
    }
}

void Bench::addUncontested(std::size_t index, bool taken) {
    const UncontestedEdit& edit = m_data->uncontested[index];
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* box = new QCheckBox;
    box->setObjectName(QStringLiteral("edit"));
    box->setChecked(taken);
    box->setAccessibleName(tr("Take the change of %1").arg(edit.standing.who));
    connect(box, &QCheckBox::toggled, this, &Bench::showResult);
    auto* text = documentLabel(font());
    setWords(*text, markedUpEdit(m_data->paragraph.base, edit.edit, excerptContext, themeOf(palette()).marks), m_data->paragraph.base);
    text->setAccessibleName(tr("Uncontested change of %1: %2").arg(edit.standing.who, qs(edit.edit.text)));
    text->setAlignment(besideItsButton());
    auto* stands = new QWidget;
    stands->setFixedWidth(2 * standsWidth);
    auto* who = new QVBoxLayout{stands};
    who->setContentsMargins(0, 0, 0, 0);
    addStands(who, edit.standing);
    if (edit.doubtful) {
        auto* look = new QLabel{tr("Look: the words were changed since")};
        look->setProperty("role", QStringLiteral("conflict"));
        look->setWordWrap(true);
        who->addWidget(look);
    }
    layout->addWidget(box, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    layout->addWidget(stands, 0, Qt::AlignTop);
    m_edits.push_back(box);
    m_content->addWidget(row);
}

void Bench::addConflict(std::size_t index, const Choice& choice) {
    auto* box = new ClusterBox{m_data->paragraph, index, m_data->conflicts[index]};
    box->choose(choice);
    connect(box, &ClusterBox::changed, this, &Bench::showResult);
    m_clusters.push_back(box);
    m_content->addWidget(box);
}

void Bench::addDeletion() {
    auto* box = new QFrame;
    box->setProperty("role", QStringLiteral("card"));
    box->setProperty("contested", m_data->paragraph.deletionContested());
    auto* layout = new QVBoxLayout{box};
    layout->setContentsMargins(12, 8, 12, 10);
    auto* caption = captionOf(m_data->paragraph.deletionContested() ? tr("Conflict: some delete what the others edit")
                                                                    : tr("Some want the paragraph deleted"));
    if (m_data->paragraph.deletionContested()) caption->setProperty("role", QStringLiteral("conflict"));
    layout->addWidget(caption);
    Standing standing = *m_data->deletion;
    standing.who = tr("deleted by %1").arg(standing.who);
    addStands(layout, standing);
    auto* keep = new QPushButton{tr("Retain the paragraph")};
    keep->setObjectName(QStringLiteral("retainParagraph"));
    auto* remove = new QPushButton{tr("Delete the paragraph")};
    remove->setObjectName(QStringLiteral("deleteParagraph"));
    auto* row = new QHBoxLayout;
    for (auto* button : {keep, remove}) {
        button->setAccessibleName(button->text());
        button->setEnabled(m_canSettle);
        connect(button, &QPushButton::clicked, this,
                [this, deleteIt = button == remove] { Q_EMIT deletionSettled(m_data->label, deleteIt); });
        row->addWidget(button);
    }
    row->addStretch();
    layout->addLayout(row);
    m_content->addWidget(box);
}

void Bench::addAddition() {
    addCaption(tr("A new paragraph, proposed by %1").arg(m_data->proposedBy.who));
    addText(markedUp({}, m_data->addition->text, themeOf(palette()).marks), m_data->addition->text, tr("Proposed text"));
    addStands(m_content, {{}, m_data->proposedBy.supports, m_data->proposedBy.against, m_data->proposedBy.ourRedLine});
    if (m_data->proposals.empty()) return;
    auto* accept = new QPushButton{tr("Accept")};
    accept->setAccessibleName(tr("Accept this proposal"));
    accept->setObjectName(QStringLiteral("acceptAddition"));
    auto* reject = new QPushButton{tr("Reject")};
    reject->setAccessibleName(m_data->proposals.size() == 1 ? tr("Reject this proposal") : tr("Reject it, by whomever it is proposed"));
    reject->setObjectName(QStringLiteral("rejectAddition"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {accept, reject}) {
        button->setEnabled(m_canSettle);
        layout->addWidget(button);
    }
    layout->addStretch();
    const ProposalId proposal = m_data->proposals.front();
    connect(accept, &QPushButton::clicked, this, [this, proposal] { Q_EMIT accepted(proposal); });
    connect(reject, &QPushButton::clicked, this, [this, all = m_data->proposals] { Q_EMIT rejected(all); });
    m_content->addWidget(row);
}

void Bench::addCaption(const QString& text) {
    m_content->addWidget(captionOf(text));
}

void Bench::addText(const QString& html, const std::string& words, const QString& accessibleName) {
    auto* label = documentLabel(font());
    setWords(*label, html, words);
    label->setAccessibleName(accessibleName);
    m_content->addWidget(label);
}

void Bench::showResult() {
    const MarkColours marks = themeOf(palette()).marks;
    m_result->setFont(documentFont(font()));
    m_rolling->setFont(documentFont(font()));
    showButtons();
    if (!m_data || m_data->addition) {
        setWords(*m_result, m_data ? plainHtml(m_data->addition->text) : QString{}, m_data ? m_data->addition->text : std::string{});
        setWords(*m_rolling, m_data ? rollingHtml(rollingPieces(*m_data->addition), marks) : QString{}, {});
        return fitResult();
    }
    const MergedParagraph result = chapeau::settled(m_data->paragraph, choices());
    setWords(*m_result, rollingHtml(rollingPieces(result), marks), result.base);
    m_result->setAccessibleName(tr("Result: %1").arg(qs(rollingText(result))));
    setWords(*m_rolling, rollingHtml(rollingPieces(m_data->paragraph), marks), m_data->paragraph.base);
    m_rolling->setAccessibleName(tr("Rolling text: %1").arg(qs(rollingText(m_data->paragraph))));
    fitResult();
}

void Bench::showButtons() {
    const bool paragraph = m_data && !m_data->addition;
    const Choices chosen = choices();
    const auto taken = std::ranges::count(chosen.edits, true);
    const auto open = std::ranges::count_if(chosen.clusters, &Choice::isOpen) + (paragraph && m_data->deletion ? 1 : 0);
    const auto decided = std::ranges::count_if(chosen.clusters, [](const Choice& choice) { return !choice.isOpen(); });
    const auto left = open + static_cast<std::ptrdiff_t>(chosen.edits.size()) - taken;
    const bool agreed = paragraph && m_data->paragraph.state == ParagraphState::agreedAdRef;
    m_acceptUncontested->setEnabled(m_canSettle && paragraph && taken > 0 && !m_data->paragraph.deletionContested());
    m_use->setEnabled(m_canSettle && paragraph && (taken > 0 || decided > 0));
    m_agree->setEnabled(m_canSettle && paragraph && left == 0 && !agreed);
    m_agree->setToolTip(left > 0 ? tr("Only where nothing is open") : tr("Use this result and mark the paragraph as agreed ad ref"));
    Q_EMIT possibleChanged();
    if (!paragraph) return m_open->clear();
    m_open->setText(left > 0 ? tr("%n still open in the result", nullptr, static_cast<int>(left)) : tr("Nothing is open in the result"));
}

void Bench::acceptUncontested() {
    Choices chosen = choices();
    chosen.clusters.clear();
    if (m_acceptUncontested->isEnabled()) Q_EMIT settled(m_data->label, chosen, std::nullopt);
}

void Bench::useResult() {
    if (m_use->isEnabled()) Q_EMIT settled(m_data->label, choices(), std::nullopt);
}

void Bench::agree() {
    if (m_agree->isEnabled()) Q_EMIT settled(m_data->label, choices(), ParagraphState::agreedAdRef);
}

void Bench::focusFirst() {
    if (!m_clusters.empty()) {
        m_clusters.front()->focusChoice();
    } else if (!m_edits.empty()) {
        m_edits.front()->setFocus();
    } else {
        m_scroll->setFocus();
    }
}

void Bench::fitResult() {
    const int fits = std::max(lowestResult, m_below->widget()->layout()->totalHeightForWidth(width()));
    if (fits == m_below->maximumHeight()) return;
    m_below->setMaximumHeight(fits);
    m_parts->setSizes({std::max(0, m_parts->height() - fits), fits});
}

void Bench::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitResult();
}

void Bench::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) rebuild(choices());
}

} // namespace chapeau
