#include "ui/delegations/delegation_field.h"

#include "ui/text/qt_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QVBoxLayout>

namespace chapeau {

namespace {

QStringList completions(const Registry& registry) {
    QStringList list;
    for (const auto& state : registry.states()) list << nameAndCode(registry, DelegationCode{state.alpha3});
    for (const auto& group : registry.groups()) list << nameAndCode(registry, DelegationCode{group.id});
    list.sort(Qt::CaseInsensitive);
    return list;
}

/// The name being written: what stands after the last comma.
QString lastName(const QString& text) {
    return text.mid(text.lastIndexOf(u',') + 1).trimmed();
}

/// "China (CHN)" -> "CHN"
QString codeIn(const QString& completion) {
    const auto open = completion.lastIndexOf(u'(');
    return open < 0 ? completion : completion.mid(open + 1).chopped(1);
}

} // namespace

DelegationField::DelegationField(const Registry& registry, Count count, const QString& accessibleName, QWidget* parent)
    : QWidget{parent}, m_registry{registry}, m_count{count}, m_edit{new QLineEdit}, m_understood{new QLabel} {
    m_edit->setAccessibleName(accessibleName);
    m_edit->setPlaceholderText(count == Count::one ? tr("A state or group, by code or name") : tr("States or groups: CHN, Pakistan, EU"));
    m_understood->setProperty("role", QStringLiteral("quiet"));
    m_understood->setWordWrap(true);
    auto* completer = new QCompleter{completions(registry), m_edit};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setWidget(m_edit);
    completer->popup()->setAccessibleName(tr("Delegations that match"));
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &DelegationField::complete);
    connect(m_edit, &QLineEdit::textEdited, this, [this, completer] {
        const QString name = lastName(m_edit->text());
        completer->setCompletionPrefix(name);
        if (name.size() >= 2 && completer->completionCount() > 0 && !m_registry.find(utf8(name))) {
            completer->complete();
        } else {
            completer->popup()->hide();
        }
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        explain();
        Q_EMIT edited();
    });
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_understood);
    setFocusProxy(m_edit);
    explain();
}

std::optional<std::vector<DelegationCode>> DelegationField::delegations() const {
    if (isEmpty()) return std::vector<DelegationCode>{};
    auto found = m_registry.findAll(utf8(m_edit->text()));
    if (!found || (m_count == Count::one && found->size() > 1)) return std::nullopt;
    return *found;
}

void DelegationField::explainInToolTip() {
    m_understood->hide();
}

void DelegationField::explain() {
    m_understood->setText(explanation());
    if (m_understood->isHidden()) m_edit->setToolTip(explanation());
}

QString DelegationField::explanation() const {
    if (isEmpty()) return {};
    const auto found = m_registry.findAll(utf8(m_edit->text()));
    if (!found) {
        // As it was typed: the registry looks for names in small letters.
        const QString name = qs(found.error().subject);
        const auto at = m_edit->text().indexOf(name, 0, Qt::CaseInsensitive);
        return tr("“%1” is not known yet.").arg(at < 0 ? name : m_edit->text().mid(at, name.size()));
    }
    if (m_count == Count::one && found->size() > 1) return tr("Only one can be named here.");
    return names(m_registry, *found);
}

void DelegationField::complete(const QString& chosen) {
    const QString text = m_edit->text();
    const auto comma = text.lastIndexOf(u',');
    const QString kept = comma < 0 ? QString{} : text.left(comma + 1) + u' ';
    m_edit->setText(kept + codeIn(chosen));
}

} // namespace chapeau
