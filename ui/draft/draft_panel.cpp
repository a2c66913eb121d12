#include "ui/draft/draft_panel.h"

#include "core/base/resource_folder.h"
#include "ui/paragraphs/shown_words.h"
#include "ui/spelling/paragraph_language.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

QString wordsKey() {
    return QStringLiteral("spelling/words");
}

std::shared_ptr<Spelling> spellingFor(const Registry& registry) {
    auto spelling = std::make_shared<Spelling>(dictionaryFolders(), resourceFolder() / "spelling" / "un-words.txt", registry);
    for (const auto& word : QSettings{}.value(wordsKey()).toStringList()) spelling->learn(utf8(word));
    return spelling;
}

/// As Debian calls them; empty where there is none for that language.
QString dictionaryPackage(Language language) {
    switch (language) {
    case Language::english: return QStringLiteral("hunspell-en-gb");
    case Language::french: return QStringLiteral("hunspell-fr");
    case Language::spanish: return QStringLiteral("hunspell-es");
    case Language::russian: return QStringLiteral("hunspell-ru");
    case Language::arabic: return QStringLiteral("hunspell-ar");
    case Language::chinese: return {};
    }
    return {};
}

void rememberWord(const QString& word) {
    QSettings settings;
    QStringList words = settings.value(wordsKey()).toStringList();
    if (!words.contains(word)) settings.setValue(wordsKey(), words << word);
}

/// It differs in nothing from what it is compared with.
bool isUnchanged(const ParagraphRow& row) {
    return !row.moved && !row.gone && std::ranges::none_of(row.marks, [](const MarkedWords& words) {
        return words.mark == WordMark::inserted || words.mark == WordMark::deleted;
    });
}

} // namespace

DraftPanel::DraftPanel(ViewContext& context, QWidget* parent)
    : QWidget{parent}, m_context{context}, m_spelling{spellingFor(context.surroundings.registry)}, m_modes{new TextModeBar},
      m_recovery{new RecoveryBanner}, m_view{new DraftView{context.surroundings.registry}}, m_desk{new DraftingDesk{context, m_spelling,
                                                                                                                    m_view}} {
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_modes);
    layout->addWidget(m_recovery);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setEmptyText(tr("There is no text yet. Press Ctrl+N to begin from a file."));
    connect(m_modes, &TextModeBar::changed, this, &DraftPanel::showRows);
    connect(m_view, &DraftView::chosen, &context.selection, &Selection::select);
    connect(m_view, &DraftView::editWanted, m_desk, &DraftingDesk::edit);
    connect(m_view, &DraftView::removeWanted, m_desk, &DraftingDesk::remove);
    connect(m_view, &DraftView::commentsWanted, this, &DraftPanel::commentsWanted);
    connect(m_view, &DraftView::menuWanted, this, &DraftPanel::showMenu);
    connect(m_desk, &DraftingDesk::learnt, this, [this](const QString& word) {
        rememberWord(word);
        m_spelling->learn(utf8(word));
        m_misspelt.clear();
        checkSpelling();
    });
    connect(m_recovery, &RecoveryBanner::continueWanted, this, [this] {
        if (!m_unsaved || !m_desk->takeUp(*m_unsaved)) return;
        m_desk->keeper().takeUpAside();
        m_recovery->hide();
        m_unsaved.reset();
    });
    connect(m_recovery, &RecoveryBanner::copyWanted, this, [this] {
        if (m_unsaved) QGuiApplication::clipboard()->setText(qs(asLines(*m_unsaved)));
        m_context.notices.say(tr("The words are copied. They stay here until you discard them."));
    });
    connect(m_desk, &DraftingDesk::orphaned, this, [this](UnsavedWords words) {
        if (m_unsaved) addBelow(words, *m_unsaved);
        m_desk->keeper().putAside(words);
        m_unsaved = std::move(words);
        showUnsaved();
    });
    connect(m_recovery, &RecoveryBanner::discardWanted, this, [this] {
        m_recovery->hide();
        m_unsaved.reset();
        m_desk->keeper().dropAside();
        m_view->setFocus();
    });
}

DraftPanel::~DraftPanel() {
    m_desk->putAside();
}

void DraftPanel::workspaceChanged() {
    m_desk->putAside();
    m_recovery->hide();
    m_unsaved.reset();
    m_misspelt.clear();
    m_path = m_context.session.isOpen() ? m_context.session.workspace().path() : std::filesystem::path{};
    m_desk->keeper().follow(m_path);
}

void DraftPanel::refresh() {
    const Session& session = m_context.session;
    const auto path = session.isOpen() ? m_context.session.workspace().path() : std::filesystem::path{};
    const bool other = path != m_path;
    if (other) workspaceChanged();
    if (!session.isOpen()) return m_view->setRows({});
    m_desk->follow();
    std::vector<QString> versions;
    for (const auto& version : session.negotiation().versions) versions.insert(versions.begin(), qs(version.symbol));
    std::vector<std::pair<DelegationCode, QString>> delegations;
    for (const auto& code : delegationsWithText(session.negotiation()))
        delegations.emplace_back(code, nameAndCode(m_context.surroundings.registry, code));
    m_modes->setChoices(versions, delegations);
    showRows();
    checkSpelling();
    other ? offerUnsaved() : showUnsaved();
}

void DraftPanel::showRows() {
    const Session& session = m_context.session;
    if (!session.isOpen()) return;
    auto rows = rowsIn(m_modes->view(), session.rows(), session.negotiation(), session.text(), session.merged());
    if (m_modes->view().mode == TextMode::clean) mark(rows);
    m_modes->setUnchanged(m_modes->view().mode == TextMode::redline && std::ranges::all_of(rows, isUnchanged));
    m_view->setRows(std::move(rows));
    m_view->select(m_context.selection.current());
}

/// What may be misspelt, and what was found.
void DraftPanel::mark(ParagraphRows& rows) const {
    const auto& text = m_context.session.text();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].id) continue;
        std::vector<MarkedWords> marks;
        if (const auto index = text.find(*rows[i].id))
            marks = marksOf(text.draft.paragraphs[*index]);
        else if (const auto part = text.paragraphOf(*rows[i].id))
            marks = marksOf(*part);
        if (!marks.empty()) rows.change(i, [&](ParagraphRow& row) { row.marks.insert(row.marks.end(), marks.begin(), marks.end()); });
    }
}

std::vector<MarkedWords> DraftPanel::marksOf(const Paragraph& paragraph) const {
    const RichText& words = paragraph.text;
    std::vector<MarkedWords> marks;
    if (const auto found = m_misspelt.find(words.text); found != m_misspelt.end())
        for (const auto& range : found->second) marks.push_back({shownChars(words, range), WordMark::misspelt});
    if (m_context.selection.current() != paragraph.id) return marks;
    for (const auto& range : m_context.selection.words())
        if (range.end <= words.text.size()) marks.push_back({shownChars(words, range), WordMark::found});
    return marks;
}

void DraftPanel::refreshSelection() {
    if (!m_context.selection.words().empty() || m_view->showsFound()) showRows();
    m_view->select(m_context.selection.current());
}

/// Off the window's thread; paragraphs that were looked at before are not looked at again.
void DraftPanel::checkSpelling() {
    const Draft& draft = m_context.session.text().draft;
    std::vector<std::string> texts = textsOf(draft);
    for (const auto part : frontParts) texts.push_back(wordsOf(draft.front, part));
    std::erase_if(texts, [&](const std::string& words) { return m_misspelt.contains(words); });
    if (texts.empty()) return;
    m_spellChecking.start<SpellingFound>(
        [texts = std::move(texts), spelling = m_spelling](const Job& job) {
            SpellingFound found;
            for (const auto& text : texts) {
                if (job.stopped()) break;
                found.misspelt.emplace(text, spelling->misspelt(text));
                const auto language = languageOf(text);
                if (!found.missing && language && !spelling->hasDictionaryFor(*language)) found.missing = language;
            }
            return found;
        },
        [this](SpellingFound found) {
            const bool any = std::ranges::any_of(found.misspelt, [](const auto& entry) { return !entry.second.empty(); });
            m_misspelt.merge(found.misspelt);
            if (any) showRows();
            if (found.missing) sayMissing(*found.missing);
        });
}

/// Once: who wants no dictionary needn't be told again.
void DraftPanel::sayMissing(Language language) {
    const QString package = dictionaryPackage(language);
    if (package.isEmpty() || std::exchange(m_saidMissing, true)) return;
    m_context.notices.say(tr("Spelling is not checked: no dictionary of the text’s language is installed (%1).").arg(package));
}

void DraftPanel::offerUnsaved() {
    m_unsaved = m_context.session.canChange() ? unsavedWords(m_path) : std::nullopt;
    if (m_unsaved) m_desk->keeper().putAside(*m_unsaved);
    showUnsaved();
}

/// Against the paragraph as it is now, which may be gone and may come back.
void DraftPanel::showUnsaved() {
    if (!m_unsaved) return;
    const auto& text = m_context.session.text();
    const auto paragraph = text.paragraphOf(m_unsaved->paragraph);
    const QString when = QLocale{}.toString(localTime(m_unsaved->typed), QStringLiteral("d MMM yyyy HH:mm"));
    const MarkColours colours = themeOf(palette()).marks;
    if (!paragraph) {
        const QString gone = m_unsaved->added
                                 ? tr("The paragraph before these words is no longer in the text. They were typed on %1 and not saved:")
                                 : tr("The paragraph of these words is no longer in the text. They were typed on %1 and not saved:");
        return m_recovery->offer(gone.arg(when), plainHtml(asLines(*m_unsaved)), false);
    }
    const QString what = m_unsaved->added ? tr("A new paragraph after %1 has words that were not saved, typed on %2:")
                                          : tr("%1 has words that were not saved, typed on %2:");
    const std::string before = m_unsaved->added ? std::string{} : paragraph->text.text;
    QString change = markedUp(before, m_unsaved->words, colours);
    const QString footnotes = markedUpNotes(m_unsaved->added ? std::vector<NoteCall>{} : paragraph->text.notes, m_unsaved->notes, colours);
    if (!footnotes.isEmpty()) change += QStringLiteral("<br/>") + footnotes;
    m_recovery->offer(what.arg(qs(text.labelOf(m_unsaved->paragraph)), when), change, true);
}

void DraftPanel::showMenu(const QPoint& at) {
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("draftMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool canChange = m_context.session.canChange();
    const auto add = [&](const QString& text, const QKeySequence& key, auto run) {
        auto* action = menu->addAction(text);
        action->setShortcut(key);
        action->setEnabled(canChange);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("&Edit"), QKeySequence{Qt::Key_Return}, [this] { edit(); });
    add(tr("New paragraph &after this one"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, [this] { addAfter(); });
    add(tr("Insert &footnote"), QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_F}, [this] { insertFootnote(); });
    add(tr("&Delete…"), QKeySequence{Qt::Key_Delete}, [this] { remove(); });
    menu->addSeparator();
    auto* comments = menu->addAction(tr("&Comments"));
    connect(comments, &QAction::triggered, this, &DraftPanel::commentsWanted);
    add(tr("&Reason and sources…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_R}, [this] { m_context.askReasons(std::nullopt); });
    menu->popup(at);
}

} // namespace chapeau
