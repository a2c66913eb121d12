#include "ui/intake/authors_box.h"

#include "ui/text/qt_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int shownLines = 3;

QString knownBy(AuthorKnownBy by) {
    switch (by) {
    case AuthorKnownBy::request: return AuthorsBox::tr("as you said");
    case AuthorKnownBy::memory: return AuthorsBox::tr("as you said before");
    case AuthorKnownBy::name: return AuthorsBox::tr("as their name says");
    case AuthorKnownBy::sender: return AuthorsBox::tr("same as the sender");
    }
    return {};
}

QString nameOf(const TakenAuthor& author) {
    return author.name.empty() ? AuthorsBox::tr("Without a name") : qs(author.name);
}

QStringList choices(const Registry& registry) {
    QStringList list;
    for (const auto& group : registry.groups()) list << qs(group.id);
    for (const auto& state : registry.states()) list << nameAndCode(registry, DelegationCode{state.alpha3});
    return list;
}

/// "China (CHN)" -> "CHN"
QString withoutName(const QString& text) {
    const auto open = text.lastIndexOf(u'(');
    return open < 0 || !text.endsWith(u')') ? text : text.mid(open + 1).chopped(1);
}

} // namespace

AuthorsBox::AuthorsBox(const Registry& registry, QWidget* parent)
    : QWidget{parent}, m_registry{registry}, m_lines{nullptr}, m_all{new QPushButton{tr("All to the &sender")}} {
    setObjectName(QStringLiteral("authors"));
    m_all->setObjectName(QStringLiteral("allToSender"));
    m_all->setAccessibleName(tr("All authors write for the sender"));
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, this, &AuthorsBox::allToSender);
    auto* layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_all, 0, Qt::AlignTop);
    hide();
}

void AuthorsBox::setAuthors(const std::vector<TakenAuthor>& authors, const std::vector<DelegationCode>& from) {
    setVisible(!authors.empty());
    if (authors == m_authors && from == m_from) return;
    m_authors = authors;
    m_from = from;
    // The line that a person just chose in may be the one that asked for this.
    if (m_lines != nullptr) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    auto* lines = new QWidget;
    auto* grid = new QGridLayout{lines};
    grid->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Authors of the tracked changes"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(lines);
    m_lines = scroll;
    for (std::size_t i = 0; i < m_authors.size(); ++i) addLine(static_cast<int>(i), m_authors[i]);
    const int height = lines->sizeHint().height();
    const int count = static_cast<int>(m_authors.size());
    scroll->setFixedHeight(count <= shownLines ? height + 4 : height * shownLines / count + 8);
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, scroll, 1);
}

void AuthorsBox::addLine(int line, const TakenAuthor& author) {
    auto* grid = static_cast<QGridLayout*>(static_cast<QScrollArea*>(m_lines)->widget()->layout());
    auto* combo = new QComboBox;
    combo->setObjectName(QStringLiteral("author%1").arg(line));
    combo->setAccessibleName(tr("Whom %1 writes for", "author").arg(nameOf(author)));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItems(choices(m_registry));
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->popup()->setAccessibleName(tr("Delegations that match"));
    combo->lineEdit()->setAccessibleName(combo->accessibleName());
    combo->lineEdit()->setPlaceholderText(tr("Nobody yet"));
    combo->setCurrentIndex(-1);
    combo->setEditText(codes(author.delegations));
    connect(combo, &QComboBox::textActivated, this, [this, combo, author] { choose(*combo, author); });
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, combo, author] { choose(*combo, author); });
    auto* known = new QLabel{knownBy(author.by)};
    known->setProperty("role", QStringLiteral("quiet"));
    auto* name = new QLabel{tr("%1: %n change(s)", "author of tracked changes", static_cast<int>(author.changes)).arg(nameOf(author))};
    name->setTextFormat(Qt::PlainText);
    grid->addWidget(name, line, 0);
    grid->addWidget(combo, line, 1);
    grid->addWidget(known, line, 2);
    grid->setColumnStretch(1, 1);
}

void AuthorsBox::choose(QComboBox& combo, const TakenAuthor& author) {
    const auto found = m_registry.findAll(utf8(withoutName(combo.currentText())));
    // What isn't known goes back to what was: nothing is guessed.
    if (!found || found->empty()) return combo.setEditText(codes(author.delegations));
    combo.setEditText(codes(*found));
    if (*found != author.delegations) say(author.name, *found);
}

void AuthorsBox::say(const std::string& author, const std::vector<DelegationCode>& delegations) {
    std::erase_if(m_said, [&](const AuthorMapping& mapping) { return mapping.author == author; });
    m_said.push_back({author, delegations});
    Q_EMIT edited();
}

void AuthorsBox::allToSender() {
    if (m_from.empty()) return;
    m_said.clear();
    for (const auto& author : m_authors) m_said.push_back({author.name, m_from});
    Q_EMIT edited();
}

} // namespace chapeau
