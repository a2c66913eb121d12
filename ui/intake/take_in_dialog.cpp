#include "ui/intake/take_in_dialog.h"

#include "ui/intake/new_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"
#include "ui/work/error_box.h"
#include "ui/work/progress_box.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int sentColumn = 4;
constexpr int shownNotices = 4;

QString noticeLines(const std::vector<Notice>& notices) {
    QStringList lines;
    for (const auto& notice : notices) {
        if (lines.size() == shownNotices) break;
        lines << qs(sentenceOf(notice));
    }
    const auto more = static_cast<int>(notices.size()) - static_cast<int>(lines.size());
    if (more > 0) lines << TakeInDialog::tr("%n more remark(s) on how the file was read.", nullptr, more);
    return lines.join(u'\n');
}

} // namespace

TakeInDialog::TakeInDialog(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, const Clock& clock, QWidget* parent)
    : QDialog{parent}, m_negotiation{std::move(negotiation)},
      m_registry{registry}, m_clock{clock}, m_file{new FileField{FileField::For::reading, tr("File of the delegation"), draftFilter()}},
      m_from{new DelegationField{registry, DelegationField::Count::several, tr("From")}}, m_round{new QLineEdit},
      m_pages{new QStackedWidget}, m_model{new LandedModel{this}}, m_table{new QTableView}, m_summary{new QLabel}, m_notices{new QLabel},
      m_onlyChanged{new QCheckBox{tr("Only what changes")}}, m_forward{nullptr} {
    setWindowTitle(tr("Take in a file"));
    resize(860, 520);
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeLanding());
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
    m_forward = buttons->button(QDialogButtonBox::Ok);
    m_forward->setObjectName(QStringLiteral("forward"));
    connect(m_forward, &QPushButton::clicked, this, &TakeInDialog::forward);
    connect(&m_background, &Background::failed, this, [this] { showError(this, Error{ErrorCode::internal, "", ""}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &FileField::edited, this, &TakeInDialog::check);
    connect(m_from, &DelegationField::edited, this, &TakeInDialog::check);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    check();
}

QWidget* TakeInDialog::makeForm() {
    m_round->setAccessibleName(tr("Round"));
    m_round->setPlaceholderText(tr("Such as “first informals”; may stay empty"));
    auto* page = new QWidget;
    auto* form = new QFormLayout;
    form->addRow(tr("File"), m_file);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Round"), m_round);
    auto* note = new QLabel{tr("The file may be a whole text with changes. You will see where each part lands before anything is tabled.")};
    note->setProperty("role", QStringLiteral("quiet"));
    note->setWordWrap(true);
    auto* layout = new QVBoxLayout{page};
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch();
    return page;
}

QWidget* TakeInDialog::makeLanding() {
    m_summary->setFont(headingFont(font()));
    m_summary->setWordWrap(true);
    m_notices->setProperty("role", QStringLiteral("quiet"));
    m_notices->setWordWrap(true);
    m_onlyChanged->setChecked(true);
    m_onlyChanged->setAccessibleName(m_onlyChanged->text());
    connect(m_onlyChanged, &QCheckBox::toggled, this, &TakeInDialog::showRows);
    m_table->setObjectName(QStringLiteral("landed"));
    m_table->setAccessibleName(tr("Where each part lands"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setAccessibleName(tr("Parts"));
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of the landing"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(sentColumn, QHeaderView::Stretch);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout{page};
    layout->addWidget(m_summary);
    layout->addWidget(m_onlyChanged);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_notices);
    return page;
}

void TakeInDialog::check() {
    if (m_pages->currentIndex() == 1) {
        const auto count = static_cast<int>(proposalsIn(*m_taking));
        m_forward->setText(tr("Table %n proposal(s)", nullptr, count));
        m_forward->setEnabled(count > 0);
    } else {
        const auto from = m_from->delegations();
        m_forward->setText(tr("Read the file"));
        m_forward->setEnabled(!m_file->file().isEmpty() && from && !from->empty() && !m_background.isRunning());
    }
    m_forward->setAccessibleName(m_forward->text());
}

void TakeInDialog::forward() {
    if (m_pages->currentIndex() == 0) return read();
    Q_EMIT tabled(m_taking);
    accept();
}

void TakeInDialog::read() {
    TakeRequest request{pathOf(m_file->file()), m_from->delegations().value_or(std::vector<DelegationCode>{}),
                        utf8(m_round->text().trimmed())};
    const Timestamp now = m_clock.now();
    showProgress(this, m_background, tr("Reading the file and finding where each part lands…"));
    m_background.start<Result<Taking>>([negotiation = m_negotiation, registry = &m_registry, request = std::move(request),
                                        now](const Job& job) { return prepareTaking(*negotiation, *registry, request, now, job); },
                                       [this](Result<Taking> taking) { showLanding(std::move(taking)); });
    check();
}

void TakeInDialog::showLanding(Result<Taking> taking) {
    if (!taking) {
        check();
        return showError(this, taking.error());
    }
    m_taking = std::make_shared<const Taking>(std::move(*taking));
    m_notices->setText(noticeLines(m_taking->notices));
    m_notices->setVisible(!m_taking->notices.empty());
    m_pages->setCurrentIndex(1);
    showRows();
    check();
}

void TakeInDialog::showRows() {
    auto rows = landedRows(*m_taking, *m_negotiation);
    const auto changed = static_cast<int>(std::ranges::count_if(rows, &LandedRow::changed));
    const auto look = static_cast<int>(std::ranges::count_if(rows, &LandedRow::needsLook));
    const QStringList parts{tr("%n part(s) with changes", nullptr, changed),
                            tr("%1 unchanged").arg(static_cast<int>(rows.size()) - changed), tr("%1 to look at").arg(look)};
    m_summary->setText(tr("“%1” from %2: %3")
                           .arg(QFileInfo{m_file->file()}.fileName(), codes(m_taking->document.from), parts.join(QStringLiteral(" · "))));
    if (m_onlyChanged->isChecked()) std::erase_if(rows, [](const LandedRow& row) { return !row.changed && !row.needsLook; });
    m_model->setRows(std::move(rows));
}

} // namespace chapeau
