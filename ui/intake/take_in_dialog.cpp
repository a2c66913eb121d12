#include "ui/intake/take_in_dialog.h"

#include "ui/files/dropped_file.h"
#include "ui/intake/discard_box.h"
#include "ui/intake/forward_step.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/reading_bar.h"
#include "ui/intake/remarks.h"
#include "ui/intake/remarks_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"
#include "ui/work/error_names.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr int momentMs = 250; // a person who types on
constexpr QSize comfortable{1080, 680};

void quiet(QLabel& label) {
    label.setProperty("role", QStringLiteral("quiet"));
    label.setWordWrap(true);
}

} // namespace

TakeInDialog::TakeInDialog(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, const Clock& clock, QWidget* parent)
    : QDialog{parent}, m_negotiation{std::move(negotiation)}, m_registry{registry}, m_clock{clock}, m_corrections{registry, clock},
      m_file{new FileField{FileField::For::reading, Choosing::sent, tr("File of the delegation"), draftFilter()}},
      m_paste{new QPushButton{tr("&Paste")}}, m_from{new DelegationField{registry, DelegationField::Count::several, tr("From")}},
      m_behalf{new DelegationField{registry, DelegationField::Count::one, tr("On behalf of")}}, m_round{new QLineEdit}, m_as{new QComboBox},
      m_authors{new AuthorsBox{registry}}, m_pages{new QStackedWidget}, m_view{new LandingView}, m_part{new PartPane},
      m_summary{new QLabel}, m_next{new QPushButton{tr("&Next to check")}}, m_notices{new QLabel}, m_allRemarks{new QPushButton{
                                                                                                       tr("All re&marks…")}},
      m_refusal{makeSentence(QStringLiteral("refusal"))}, m_copy{new QPushButton{tr("&Copy the code")}}, m_forward{new QPushButton} {
    setWindowTitle(tr("Take in"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    resize(comfortable);
    m_soon.setSingleShot(true);
    m_soon.setInterval(momentMs);
    connect(&m_soon, &QTimer::timeout, this, &TakeInDialog::read);
    connect(&m_background, &Background::failed, this, [this] { showRefusal({ErrorCode::internal, "", ""}); });
    auto* empty = makeSentence(QStringLiteral("nothingYet"));
    empty->setText(tr("Drop a file here, choose one, or paste an e-mail. You will see where each part lands before anything is tabled."));
    quiet(*empty);
    auto* refused = new QWidget;
    auto* refusedLayout = new QVBoxLayout{refused};
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setAccessibleName(tr("Copy the code of the error"));
    m_copy->setAutoDefault(false);
    refusedLayout->addStretch();
    refusedLayout->addWidget(m_refusal);
    refusedLayout->addWidget(m_copy, 0, Qt::AlignCenter);
    refusedLayout->addStretch();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_error) QGuiApplication::clipboard()->setText(QString::fromLatin1(nameOf(m_error->code)));
    });
    m_pages->addWidget(empty);
    m_pages->addWidget(makeLanding());
    m_pages->addWidget(refused);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(makeQuestions());
    layout->addWidget(m_pages, 1);
    layout->addWidget(new ReadingBar{m_background});
    layout->addWidget(makeButtons());
    m_file->setFocus();
    check();
}

QLabel* TakeInDialog::makeSentence(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QWidget* TakeInDialog::makeQuestions() {
    m_round->setAccessibleName(tr("Round"));
    m_round->setPlaceholderText(tr("Such as “first informals”"));
    m_paste->setObjectName(QStringLiteral("paste"));
    m_paste->setAccessibleName(tr("Paste words from the clipboard"));
    m_paste->setAutoDefault(false);
    m_as->setObjectName(QStringLiteral("readAs"));
    m_as->setAccessibleName(tr("Read as"));
    m_as->addItems({tr("Detect what it is"), tr("A whole text"), tr("Amendments in words")});
    auto* questions = new QWidget;
    auto* grid = new QGridLayout{questions};
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, grid](int row, int column, const QString& text, QWidget* field, QWidget* buddy) {
        auto* label = new QLabel{text};
        label->setBuddy(buddy);
        label->setMinimumHeight(m_round->sizeHint().height());
        grid->addWidget(label, row, column, Qt::AlignTop);
        grid->addWidget(field, row, column + 1, Qt::AlignTop);
    };
    auto* what = new QWidget;
    auto* whatLayout = new QHBoxLayout{what};
    whatLayout->setContentsMargins(0, 0, 0, 0);
    whatLayout->addWidget(m_file, 1);
    whatLayout->addWidget(m_paste);
    add(0, 0, tr("&File"), what, m_file);
    add(0, 2, tr("&Read as"), m_as, m_as);
    add(1, 0, tr("Fr&om"), m_from, m_from);
    add(1, 2, tr("On &behalf of"), m_behalf, m_behalf);
    add(2, 0, tr("Ro&und"), m_round, m_round);
    grid->addWidget(m_authors, 3, 0, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    connect(m_file, &FileField::edited, this, &TakeInDialog::fileChosen);
    connect(m_paste, &QPushButton::clicked, this, &TakeInDialog::paste);
    connect(m_from, &DelegationField::edited, this, &TakeInDialog::senderNamed);
    connect(m_behalf, &DelegationField::edited, this, &TakeInDialog::readSoon);
    connect(m_round, &QLineEdit::textEdited, this, &TakeInDialog::readSoon);
    connect(m_as, &QComboBox::currentIndexChanged, this, &TakeInDialog::readSoon);
    connect(m_authors, &AuthorsBox::edited, this, &TakeInDialog::read);
    return questions;
}

QWidget* TakeInDialog::makeLanding() {
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setFont(headingFont(font()));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setAccessibleName(tr("Next part to look at"));
    m_next->setToolTip(tr("Next part to look at (F8)"));
    m_next->setAutoDefault(false);
    m_notices->setObjectName(QStringLiteral("notices"));
    quiet(*m_notices);
    m_allRemarks->setObjectName(QStringLiteral("allRemarks"));
    m_allRemarks->setAccessibleName(tr("All remarks on how it was read"));
    m_allRemarks->setAutoDefault(false);
    connect(m_allRemarks, &QPushButton::clicked, this,
            [this] { showRemarks(this, remarksOn(m_corrections.incoming(), m_corrections.lost()).all); });
    connect(m_next, &QPushButton::clicked, m_view, &LandingView::lookAtNext);
    connect(new QShortcut{QKeySequence{Qt::Key_F8}, this}, &QShortcut::activated, m_view, &LandingView::lookAtNext);
    connect(m_view, &LandingView::chosenChanged, this, &TakeInDialog::showChosen);
    connect(m_view, &LandingView::aimWanted, m_part, &PartPane::askWhere);
    connect(m_view, &LandingView::aimed, this, [this](const QString& key, const Aim& at) {
        m_view->choose(key);
        bool isLaid = true;
        correct([&](const IntakeRow& row) { isLaid = m_corrections.aim(row, at); });
        if (!isLaid) m_part->refuseThere();
    });
    connect(m_view, &LandingView::ticked, this, [this](const QString& key, bool isTabled) {
        m_view->choose(key);
        correct([&](const IntakeRow& row) { m_corrections.leaveOut(row, !isTabled); });
    });
    connect(m_part, &PartPane::aimed, this, &TakeInDialog::aim);
    connect(m_part, &PartPane::left, m_view, &LandingView::focusList);
    connect(m_part, &PartPane::joinWanted, this, [this] { correct([this](const IntakeRow& row) { m_corrections.joinNext(row); }); });
    connect(m_part, &PartPane::takeApartWanted, this, [this] { correct([this](const IntakeRow& row) { m_corrections.takeApart(row); }); });
    auto* page = new QWidget;
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_next);
    auto* layout = new QVBoxLayout{page};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_part);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_notices, 1);
    foot->addWidget(m_allRemarks, 0, Qt::AlignTop);
    layout->addLayout(foot);
    return page;
}

QWidget* TakeInDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
    auto* cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setAutoDefault(false);
    // Where an accepting button would stand, which Qt would have Enter press from every field.
    buttons->addButton(m_forward, QDialogButtonBox::YesRole);
    m_forward->setObjectName(QStringLiteral("forward"));
    m_forward->setAutoDefault(false);
    m_forward->setProperty("role", QStringLiteral("primary"));
    m_forward->setToolTip(tr("Ctrl+Enter"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forward, &QPushButton::clicked, this, &TakeInDialog::table);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut{QKeySequence{Qt::CTRL | key}, this}, &QShortcut::activated, m_forward, [this] { m_forward->click(); });
    return buttons;
}

void TakeInDialog::setNegotiation(std::shared_ptr<const Negotiation> negotiation) {
    m_negotiation = std::move(negotiation);
    if (!m_corrections.isEmpty() || m_background.isRunning()) read();
}

void TakeInDialog::chooseFile() {
    m_file->choose();
}

void TakeInDialog::setWords(const QString& words) {
    m_words = utf8(words);
    m_corrections.forget();
    m_authors->forget();
    m_pages->setCurrentIndex(nothingYet);
    const QSignalBlocker quietly{m_file};
    m_file->setFile(tr("Pasted words"));
    readSoon();
}

void TakeInDialog::paste() {
    if (const QString words = QGuiApplication::clipboard()->text(); !words.trimmed().isEmpty()) return setWords(words);
    m_error = Error{ErrorCode::emptyText, "", ""};
    m_refusal->setText(tr("There are no words in the clipboard. Copy the e-mail first, then paste it here; nothing was saved."));
    m_pages->setCurrentIndex(refusal);
}

void TakeInDialog::fileChosen() {
    m_words.reset();
    m_corrections.forget();
    m_authors->forget();
    m_pages->setCurrentIndex(nothingYet);
    if (m_from->isEmpty())
        if (const auto sender = senderNamedIn(pathOf(m_file->file()), m_registry)) m_from->setText(qs(sender->value));
    readSoon();
}

/// Only once it is somebody else: each key of a name that isn't finished would read the file anew.
void TakeInDialog::senderNamed() {
    const auto from = m_from->delegations();
    if (from && *from != m_readFrom) readSoon();
    check();
}

void TakeInDialog::readSoon() {
    m_soon.start();
    check();
}

IncomingRequest TakeInDialog::request() const {
    IncomingRequest request;
    request.file = pathOf(m_file->file());
    request.text = m_words;
    request.from = m_from->delegations().value_or(std::vector<DelegationCode>{});
    request.round = utf8(m_round->text().trimmed());
    if (const auto behalf = m_behalf->delegations(); behalf && !behalf->empty()) request.onBehalfOf = behalf->front();
    request.authors = m_authors->said();
    request.as = static_cast<ReadAs>(m_as->currentIndex());
    return request;
}

void TakeInDialog::read() {
    m_soon.stop();
    if (m_file->file().isEmpty()) {
        m_pages->setCurrentIndex(nothingYet);
        return check();
    }
    m_readFrom = m_from->delegations().value_or(std::vector<DelegationCode>{});
    const Timestamp now = m_clock.now();
    m_background.start<Result<Incoming>>([negotiation = m_negotiation, registry = &m_registry, request = request(),
                                          now](const Job& job) { return prepareIncoming(*negotiation, *registry, request, now, job); },
                                         [this, negotiation = m_negotiation, request = request()](Result<Incoming> incoming) {
                                             showRead(negotiation, std::move(incoming), request);
                                         });
    check();
}

void TakeInDialog::showRead(const std::shared_ptr<const Negotiation>& negotiation, Result<Incoming> incoming,
                            const IncomingRequest& request) {
    if (!incoming) return showRefusal(incoming.error());
    const bool isFirst = m_corrections.isEmpty();
    m_error.reset();
    m_isRefusedAgain = false;
    m_corrections.set(negotiation, std::move(*incoming), request);
    const auto text = m_corrections.text();
    QStringList labels;
    for (const auto& label : text.labels) labels << qs(label);
    m_part->setPlaces(labels);
    m_view->setText(text);
    const auto* taking = std::get_if<Taking>(&m_corrections.incoming());
    m_authors->setAuthors(taking == nullptr ? std::vector<TakenAuthor>{} : taking->authors, request.from);
    m_pages->setCurrentIndex(landing);
    showNotices();
    if (isFirst || !m_view->isTouched()) m_view->forgetChoice();
    showRows();
    // Who sent it is the first question, where to look the next.
    if (isFirst && m_from->isEmpty() && !m_from->hasFocus())
        m_from->setFocus();
    else if (isFirst && !m_from->isEmpty())
        m_view->focusList();
}

/// Where a person stopped it, it is as if it had not been asked for.
void TakeInDialog::showRefusal(const Error& error) {
    if (error.code == ErrorCode::cancelled) {
        m_pages->setCurrentIndex(m_corrections.isEmpty() ? nothingYet : landing);
        return check();
    }
    m_error = error;
    if (m_corrections.count() > 0) {
        m_isRefusedAgain = true;
        m_pages->setCurrentIndex(landing);
        showNotices();
        return check();
    }
    m_corrections.forget();
    m_authors->setAuthors({}, {});
    m_refusal->setText(sentence(error));
    m_refusal->setAccessibleName(m_refusal->text());
    m_pages->setCurrentIndex(refusal);
    check();
}

void TakeInDialog::showNotices() {
    const auto remarks = m_isRefusedAgain ? Remarks{{remarkOnOld(*m_error)}, {remarkOnOld(*m_error)}}
                                          : remarksOn(m_corrections.incoming(), m_corrections.lost());
    m_notices->setText(remarks.first.join(u'\n'));
    m_notices->setVisible(!remarks.first.isEmpty());
    m_allRemarks->setVisible(remarks.hasMore());
}

void TakeInDialog::showRows() {
    auto rows = m_corrections.rows();
    const auto counts = countsOf(rows);
    m_summary->setText(summaryOf(counts));
    m_next->setEnabled(counts.look + counts.unplaced > 0);
    m_view->setRows(std::move(rows));
    check();
}

void TakeInDialog::showChosen() {
    const auto* row = m_view->chosen();
    m_part->show(row, row != nullptr && m_corrections.canJoinNext(*row), row != nullptr && m_corrections.canTakeApart(*row));
}

void TakeInDialog::aim(const QString& written) {
    const auto* row = m_view->chosen();
    if (row == nullptr) return;
    const bool isLaid = m_corrections.aim(IntakeRow{*row}, utf8(written));
    showRows();
    if (!isLaid) return m_part->refuse(written);
    m_view->focusList();
}

void TakeInDialog::correct(const std::function<void(const IntakeRow&)>& how) {
    const auto* row = m_view->chosen();
    if (row == nullptr) return;
    how(IntakeRow{*row});
    showRows();
}

void TakeInDialog::check() {
    const auto from = m_from->delegations();
    const bool isWords = !m_corrections.isEmpty() && std::holds_alternative<Proposing>(m_corrections.incoming());
    TakenSoFar taken;
    taken.isLanded = m_pages->currentIndex() == landing;
    taken.isCurrent = isCurrent();
    taken.isNamed = from && (!from->empty() || isWords);
    taken.isToRead = m_isRefusedAgain || (taken.isNamed && isOld());
    taken.proposals = static_cast<int>(m_corrections.proposals());
    taken.remarks = static_cast<int>(m_corrections.remarks());
    const auto step = forwardStep(taken);
    m_forward->setText(step.text);
    m_forward->setAccessibleName(QString{step.text}.remove(u'&'));
    m_forward->setEnabled(step.isPossible);
}

bool TakeInDialog::isOld() const {
    return m_isRefusedAgain || !m_corrections.isReadFor(*m_negotiation, request());
}

void TakeInDialog::table() {
    if (isOld()) return read();
    Q_EMIT tableWanted(std::make_shared<const Incoming>(m_corrections.chosen()));
}

void TakeInDialog::reject() {
    if (m_corrections.count() == 0) return drop();
    askToDiscard(this, static_cast<int>(m_corrections.count()), [this] { drop(); });
}

void TakeInDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!onlyFileIn(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void TakeInDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    setFile(onlyFileIn(*event->mimeData()));
}

} // namespace chapeau
