#include "ui/shell/main_window.h"

#include "core/workspace/commenting.h"
#include "core/workspace/taking_in.h"
#include "core/workspace/undoing.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/publish/export_dialog.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/status_line.h"
#include "ui/text/qt_text.h"
#include "ui/work/error_box.h"
#include "ui/work/progress_box.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStatusBar>

namespace chapeau {

namespace {

constexpr int messageMs = 6000;

QAction* shown(QAction* action, const QString& verb, const std::optional<std::string>& what, bool canChange) {
    action->setEnabled(what && canChange);
    action->setText(verb);
    action->setToolTip(what ? MainWindow::tr("%1: %2", "undo or redo, and what").arg(QString{verb}.remove(u'&'), qs(*what))
                            : QString{verb}.remove(u'&'));
    return action;
}

std::vector<ProposalId> idsOf(const std::optional<ParagraphDossier>& dossier) {
    std::vector<ProposalId> ids;
    if (!dossier) return ids;
    for (const auto& card : dossier->cards) ids.push_back(card.id);
    return ids;
}

} // namespace

void MainWindow::showOpened() {
    const QString file = fileName(m_session.workspace().path());
    rememberFile(file);
    setWindowTitle(titleOf(m_session.negotiation()));
    const auto& history = m_session.negotiation().history;
    m_savedAt = history.empty() ? std::nullopt : std::optional{history.back().at};
    m_actions.enable(true, m_session.canChange());
    m_tabs->setEnabled(true);
    m_pages->setCurrentIndex(m_tabs->currentIndex() + 1);
    // The rows first: what is not there can't be selected.
    showRows();
    const auto& paragraphs = m_session.text().draft.paragraphs;
    m_selection.select(paragraphs.empty() ? std::nullopt : std::optional{paragraphs.front().id});
}

void MainWindow::showClosed() {
    setWindowTitle(tr("Chapeau"));
    m_selection.select(std::nullopt);
    m_actions.enable(false, false);
    shown(m_actions.undo, tr("&Undo"), std::nullopt, false);
    shown(m_actions.redo, tr("&Redo"), std::nullopt, false);
    m_tabs->setEnabled(false);
    m_pages->setCurrentIndex(0);
    m_capture->setNegotiation(nullptr, false);
    m_welcome->refresh();
    for (auto* label : {m_progress, m_sponsorsLine, m_saved}) label->clear();
}

void MainWindow::showChanged() {
    const Negotiation& negotiation = m_session.negotiation();
    const bool canChange = m_session.canChange();
    if (!negotiation.history.empty() && m_savedAt) m_savedAt = std::max(*m_savedAt, negotiation.history.back().at);
    showRows();
    showParagraph();
    m_sponsors->setSponsorships(negotiation.sponsorships, m_surroundings.registry, dayOf(m_surroundings.clock.now()), canChange);
    const auto undo = nextUndo(negotiation);
    const auto redo = nextRedo(negotiation);
    m_history->setHistory(negotiation.history, undo, redo, canChange);
    shown(m_actions.undo, tr("&Undo"), undo, canChange);
    shown(m_actions.redo, tr("&Redo"), redo, canChange);
    m_capture->setNegotiation(m_session.snapshot(), canChange);
    showStatus();
}

void MainWindow::showMerge() {
    std::vector<QString> names;
    for (const auto& column : m_session.map().columns) names.push_back(nameAndCode(m_surroundings.registry, column));
    m_merge->setMap(m_session.map(), std::move(names), conflictsInOrder(*m_session.merged()));
    showRows();
    showParagraph();
    showStatus();
    Q_EMIT ready();
}

void MainWindow::showRows() {
    const auto rows = paragraphRows(m_session.negotiation(), m_session.text(), m_session.merged(), m_surroundings.registry);
    m_draft.outline->setRows(rows);
    m_draft.draft->setRows(rows);
}

void MainWindow::showParagraph() {
    const auto& current = m_selection.current();
    const bool canChange = m_session.canChange();
    if (!m_session.isOpen() || !current) {
        m_draft.pane->setDossier(std::nullopt, false);
        m_draft.comments->setComments({}, false);
        m_merge->setBench(std::nullopt, false);
        return;
    }
    const auto dossier = paragraphDossier(m_session.negotiation(), m_session.text(), m_session.merged(), m_surroundings.registry, *current);
    m_draft.pane->setDossier(dossier, canChange);
    m_draft.comments->setComments(commentsOn(m_session.negotiation(), *current, idsOf(dossier)), canChange && dossier);
    if (m_session.merged() == nullptr) return;
    m_merge->setBench(benchOf(m_session.negotiation(), *m_session.merged(), *current), canChange && m_session.mergeIsCurrent());
}

void MainWindow::showSelection() {
    m_draft.outline->select(m_selection.current());
    m_draft.draft->select(m_selection.current());
    m_merge->select(m_selection.current());
    m_draft.comments->setTarget(m_selection.current() ? qs(m_selection.current()->text()) : QString{});
    showParagraph();
}

void MainWindow::showStatus() {
    const Negotiation& negotiation = m_session.negotiation();
    m_progress->setText(progressLine(m_session.text(), negotiation, m_session.merged()));
    m_sponsorsLine->setText(sponsorsLine(negotiation, m_surroundings.registry));
    if (!m_session.canChange()) return m_saved->setText(tr("Read only"));
    m_saved->setText(m_savedAt ? savedLine(*m_savedAt, m_surroundings.clock.now()) : QString{});
}

bool MainWindow::selectLabel(const QString& label) {
    if (!m_session.isOpen()) return false;
    if (const auto at = m_session.text().find(utf8(label))) {
        m_selection.select(m_session.text().draft.paragraphs[*at].id);
        return true;
    }
    if (m_session.merged() == nullptr) return false;
    for (const auto& addition : m_session.merged()->merge.added) {
        if (addition.label != utf8(label)) continue;
        m_selection.select(identityOf(m_session.negotiation(), *m_session.merged(), addition));
        return true;
    }
    return false;
}

bool MainWindow::report(const Done& done) {
    if (!done) {
        showError(this, done.error());
        return false;
    }
    m_savedAt = m_surroundings.clock.now();
    showStatus();
    return true;
}

bool MainWindow::tableCaptured(const Proposing& proposing) {
    return m_session.isOpen() && report(tableProposing(m_session.workspace(), proposing));
}

void MainWindow::settle(const ProposalId& proposal, Decision decision) {
    if (m_session.isOpen()) report(decide(m_session.workspace(), proposal, decision));
}

void MainWindow::undoLast() {
    if (!m_session.isOpen()) return;
    const auto entry = undo(m_session.workspace());
    if (!entry) return showError(this, entry.error());
    report({});
    statusBar()->showMessage(tr("Undone: %1").arg(qs(entry->what)), messageMs);
}

void MainWindow::redoNext() {
    if (!m_session.isOpen()) return;
    const auto entry = redo(m_session.workspace());
    if (!entry) return showError(this, entry.error());
    report({});
    statusBar()->showMessage(tr("Done again: %1").arg(qs(entry->what)), messageMs);
}

void MainWindow::addComment(const QString& text, bool internal) {
    if (!m_session.isOpen() || !m_selection.current()) return;
    CommentTarget target = *m_selection.current();
    if (m_session.merged() != nullptr && !m_session.text().find(*m_selection.current())) {
        const auto proposals = proposalsOn(m_session.negotiation(), m_session.merged(), *m_selection.current());
        if (!proposals.empty()) target = proposals.front()->id;
    }
    const auto added = chapeau::addComment(m_session.workspace(), target, utf8(text), m_surroundings.user, internal);
    report(added ? Done{} : Done{tl::unexpected(added.error())});
}

void MainWindow::resolve(const CommentId& comment) {
    if (m_session.isOpen()) report(resolveComment(m_session.workspace(), comment));
}

void MainWindow::sponsor(const SponsorRequest& request) {
    if (m_session.isOpen()) report(recordSponsors(m_session.workspace(), request));
}

void MainWindow::openFile(const QString& file) {
    showProgress(this, m_opening, tr("Opening the workspace…"));
    using Opened = std::shared_ptr<Result<Workspace>>;
    m_opening.start<Opened>(
        [path = pathOf(file), surroundings = m_surroundings](const Job& job) {
            auto opened = std::make_shared<Result<Workspace>>(Workspace::open(path, surroundings));
            if (*opened && job.stopped()) *opened = fail(ErrorCode::cancelled);
            return opened;
        },
        [this](const Opened& opened) {
            if (*opened) return m_session.adopt(std::move(**opened));
            showError(this, opened->error());
            Q_EMIT failed(sentence(opened->error()));
        });
}

void MainWindow::askOpen() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a workspace"), {}, workspaceFilter());
    if (!file.isEmpty()) openFile(file);
}

void MainWindow::askNew(const QString& file) {
    auto* dialog = new NewDialog{m_surroundings.registry, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!file.isEmpty()) dialog->setFile(file);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->workspace(), dialog->request()); });
    dialog->open();
}

void MainWindow::start(const std::filesystem::path& workspace, const NewNegotiation& what) {
    showProgress(this, m_opening, tr("Reading the texts…"));
    using Begun = std::shared_ptr<Result<Started>>;
    m_opening.start<Begun>(
        [workspace, what, surroundings = m_surroundings](const Job& job) {
            return std::make_shared<Result<Started>>(startNegotiation(workspace, what, surroundings, job));
        },
        [this](const Begun& begun) {
            if (!*begun) return showError(this, begun->error());
            const auto remarks = static_cast<int>((*begun)->notices.size());
            m_session.adopt(std::move((*begun)->workspace));
            if (remarks > 0) statusBar()->showMessage(tr("The text was read with %n remark(s).", nullptr, remarks), messageMs);
        });
}

void MainWindow::askTakeIn(const QString& file) {
    if (!m_session.canChange()) return;
    auto* dialog = new TakeInDialog{m_session.snapshot(), m_surroundings.registry, m_surroundings.clock, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!file.isEmpty()) dialog->setFile(file);
    connect(dialog, &TakeInDialog::tabled, this, [this](const std::shared_ptr<const Taking>& taking) {
        if (m_session.isOpen()) report(tableTaking(m_session.workspace(), *taking));
    });
    dialog->open();
}

void MainWindow::askExport() {
    if (!m_session.isOpen()) return;
    const QFileInfo file{fileName(m_session.workspace().path())};
    auto* dialog = new ExportDialog{QStringLiteral("%1/%2").arg(file.absolutePath(), file.completeBaseName()), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        showProgress(this, m_exporting, tr("Writing the document…"));
        const ExportRequest request = dialog->request();
        m_exporting.start<Done>([negotiation = m_session.snapshot(), registry = &m_surroundings.registry, request, print = m_printPdf](
                                    const Job& job) { return exportNegotiation(*negotiation, *registry, request, print, job); },
                                [this, request](const Done& done) {
                                    if (!done) return showError(this, done.error());
                                    statusBar()->showMessage(tr("Written: %1").arg(fileName(request.file)), messageMs);
                                });
    });
    dialog->open();
}

void MainWindow::about() {
    QMessageBox::about(this, tr("About Chapeau"),
                       tr("Chapeau: a workbench for negotiating draft resolutions.\n\nYour files stay on this computer; the program opens "
                          "no network connection."));
}

} // namespace chapeau
