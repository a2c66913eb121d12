#include "ui/issuing/issue_dialog.h"

#include "core/standing/lineage.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace chapeau {

namespace {

constexpr int paragraphColumn = 0;
constexpr int whoColumn = 1;
constexpr int whatColumn = 2;
constexpr int widestWho = 260;
constexpr int roomAroundRow = 8;
constexpr int marginsOfCell = 14;

QLabel* wrapped(const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* caption(const QString& text) {
    auto* label = new QLabel{text};
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

QTreeWidget* list(const QString& name, const QStringList& heads) {
    auto* tree = new QTreeWidget;
    tree->setObjectName(QStringLiteral("carriedProposals"));
    tree->setAccessibleName(name);
    tree->setHeaderLabels(heads);
    tree->setRootIsDecorated(false);
    tree->setWordWrap(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setAccessibleName(name);
    tree->header()->setSectionResizeMode(paragraphColumn, QHeaderView::ResizeToContents);
    tree->header()->resizeSection(whoColumn, widestWho);
    return tree;
}

/// What practice says where it gives no symbol.
QString hintFor(const Negotiation& negotiation) {
    const Version& current = negotiation.current();
    if (isAdopted(current) && suggestedSymbol(negotiation).empty())
        return IssueDialog::tr("%1 is adopted: the new draft bears the symbol that its committee gives it, such as A/C.1/81/L.5.")
            .arg(qs(current.symbol));
    return IssueDialog::tr("It follows %1.").arg(qs(current.symbol));
}

} // namespace

IssueDialog::IssueDialog(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, QWidget* parent)
    : QDialog{parent}, m_registry{registry}, m_unsaved{wrapped("unsaved")}, m_symbol{new QLineEdit}, m_hint{wrapped("symbolHint")},
      m_refusal{wrapped("symbolRefusal")}, m_renumbered{wrapped("renumbered")}, m_numbers{wrapped("carriedNumbers")},
      m_rows{list(tr("Proposals that don’t go on as they are"), {tr("Paragraph"), tr("Proposed by"), tr("What becomes of it")})},
      m_issue{nullptr} {
    setWindowTitle(tr("Issue as next version"));
    resize(900, 560);
    makeLayout();
    connect(m_symbol, &QLineEdit::textChanged, this, &IssueDialog::checkSymbol);
    m_symbol->setText(qs(suggestedSymbol(*negotiation)));
    m_symbol->selectAll();
    setNegotiation(std::move(negotiation));
}

void IssueDialog::makeLayout() {
    m_symbol->setObjectName(QStringLiteral("symbol"));
    m_symbol->setAccessibleName(tr("Symbol"));
    m_symbol->setPlaceholderText(tr("Symbol of the new version"));
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_refusal->setProperty("role", QStringLiteral("conflict"));
    auto* intro =
        new QLabel{tr("The text as it stands becomes a version of its own, its paragraphs numbered in their order. What was accepted is "
                      "in it for good; what is open goes on.")};
    intro->setWordWrap(true);
    m_unsaved->setProperty("role", QStringLiteral("conflict"));
    m_unsaved->hide();
    auto* form = new QFormLayout;
    form->addRow(tr("&Symbol"), m_symbol);
    form->addRow(QString{}, m_hint);
    form->addRow(QString{}, m_refusal);
    auto* renumbered = new QScrollArea;
    renumbered->setObjectName(QStringLiteral("renumberedArea"));
    renumbered->setAccessibleName(tr("Paragraphs that are numbered anew"));
    renumbered->setWidgetResizable(true);
    renumbered->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    renumbered->setFixedHeight(84);
    m_renumbered->setMargin(8);
    m_renumbered->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    renumbered->setWidget(m_renumbered);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
    m_issue = buttons->addButton(tr("Issue"), QDialogButtonBox::AcceptRole);
    m_issue->setObjectName(QStringLiteral("issue"));
    m_issue->setAccessibleName(windowTitle());
    m_issue->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &IssueDialog::issueWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->setSpacing(8);
    layout->addWidget(intro);
    layout->addWidget(m_unsaved);
    layout->addLayout(form);
    layout->addWidget(caption(tr("Numbers of paragraphs")));
    layout->addWidget(renumbered);
    layout->addWidget(caption(tr("What is open")));
    layout->addWidget(m_numbers);
    layout->addWidget(m_rows, 1);
    layout->addStretch();
    layout->addWidget(buttons);
}

void IssueDialog::setNegotiation(std::shared_ptr<const Negotiation> negotiation) {
    m_negotiation = std::move(negotiation);
    m_hint->setText(hintFor(*m_negotiation));
    preview();
}

void IssueDialog::setUnsaved(const QString& places) {
    m_unsaved->setText(
        places.isEmpty()
            ? QString{}
            : tr("Words typed in %1 are not saved, so they are not in this version. To issue them too, cancel and save them first.")
                  .arg(places));
    m_unsaved->setVisible(!places.isEmpty());
}

void IssueDialog::preview() {
    struct Previewed {
        std::shared_ptr<const Revision> revision; ///< null where it was stopped
        RevisionSummary summary;
    };
    m_revision.reset();
    m_renumbered->setText(tr("Looking through the proposals…"));
    m_numbers->clear();
    m_rows->hide();
    connect(m_rows->header(), &QHeaderView::sectionResized, this, &IssueDialog::fitRows);
    checkSymbol();
    m_previewing.start<Previewed>(
        [negotiation = m_negotiation, registry = &m_registry](const Job& job) -> Previewed {
            auto revision = previewRevision(*negotiation, job);
            if (!revision) return {};
            auto summary = summaryOf(*negotiation, *revision, *registry);
            return {std::make_shared<const Revision>(std::move(*revision)), std::move(summary)};
        },
        [this](const Previewed& previewed) {
            if (previewed.revision == nullptr) return;
            m_revision = previewed.revision;
            showSummary(previewed.summary);
        });
}

void IssueDialog::showSummary(const RevisionSummary& summary) {
    m_renumbered->setText(summary.renumbered.isEmpty() ? tr("Every paragraph keeps its number.")
                                                       : summary.renumbered.join(QStringLiteral(",   ")));
    m_numbers->setText(summary.numbers.join(QStringLiteral(" · ")));
    showRows(summary);
    checkSymbol();
}

void IssueDialog::showRows(const RevisionSummary& summary) {
    m_rows->clear();
    QList<QTreeWidgetItem*> items;
    for (const auto& row : summary.rows) {
        auto* item = new QTreeWidgetItem{{row.label, row.who, row.what}};
        item->setToolTip(whoColumn, row.who);
        item->setToolTip(whatColumn, row.what);
        if (row.needsLook) item->setForeground(whatColumn, themeOf(palette()).conflict);
        items << item;
    }
    m_rows->addTopLevelItems(items);
    fitRows();
    m_rows->setVisible(!items.isEmpty());
    if (!items.isEmpty()) m_rows->setCurrentItem(items.front());
}

/// What a row says may take several lines, which a tree doesn't ask its columns for.
void IssueDialog::fitRows() {
    const QFontMetrics metrics{m_rows->font()};
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        auto* item = m_rows->topLevelItem(i);
        int height = metrics.height();
        for (const int column : {whoColumn, whatColumn}) {
            const QRect room{0, 0, m_rows->columnWidth(column) - marginsOfCell, INT_MAX};
            height = std::max(height, metrics.boundingRect(room, Qt::TextWordWrap, item->text(column)).height());
        }
        item->setSizeHint(paragraphColumn, {0, height + roomAroundRow});
    }
}

void IssueDialog::checkSymbol() {
    if (m_negotiation == nullptr) return;
    const auto symbol = symbolOfNext(*m_negotiation, utf8(m_symbol->text()));
    const bool isTyped = !m_symbol->text().trimmed().isEmpty();
    m_refusal->setText(symbol || !isTyped ? QString{} : sentence(symbol.error()));
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    m_hint->setVisible(m_refusal->isHidden());
    m_issue->setEnabled(symbol.has_value() && m_revision != nullptr);
}

} // namespace chapeau
