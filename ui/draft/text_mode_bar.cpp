#include "ui/draft/text_mode_bar.h"

#include "ui/theme/flow_layout.h"

#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

constexpr int narrowestChoice = 90;
constexpr int widestChoice = 180;

QComboBox* choice(const QString& name, const QString& objectName) {
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setMinimumWidth(narrowestChoice);
    box->setMaximumWidth(widestChoice);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// New entries, with the one that was chosen still chosen.
void refill(QComboBox& box, const std::vector<std::pair<QString, QString>>& entries) {
    const QSignalBlocker quiet{box};
    const QString chosen = box.currentData().toString();
    box.clear();
    for (const auto& [data, text] : entries) box.addItem(text, data);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

TextModeBar::TextModeBar(QWidget* parent)
    : QWidget{parent}, m_modes{new QButtonGroup{this}}, m_versions{choice(tr("Version to compare with"), QStringLiteral("versionChoice"))},
      m_delegations{choice(tr("Delegation whose text is shown"), QStringLiteral("delegationChoice"))}, m_legend{new QLabel} {
    setAccessibleName(tr("Text"));
    auto* layout = new FlowLayout{this};
    layout->setContentsMargins(12, 5, 12, 5);
    layout->setSpacing(4);
    auto* caption = new QLabel{tr("Text:")};
    caption->setProperty("role", QStringLiteral("caption"));
    layout->addWidget(caption);
    const std::pair<QString, QString> modes[] = {{tr("Clean"), tr("The text as it stands")},
                                                 {tr("Redline"), tr("What has changed since a version")},
                                                 {tr("Rolling"), tr("The text with all open proposals in brackets")},
                                                 {tr("By delegation"), tr("The text as one delegation would have it")}};
    for (int i = 0; i < 4; ++i) {
        auto* button = new QToolButton;
        button->setText(modes[i].first);
        button->setToolTip(modes[i].second);
        button->setAccessibleName(modes[i].first);
        button->setAccessibleDescription(modes[i].second);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_modes->addButton(button, i);
        layout->addWidget(button);
    }
    // Behind all the buttons, and the bar as tall without them: choosing what is shown moves nothing.
    const int height = std::max(m_versions->sizeHint().height(), m_delegations->sizeHint().height());
    layout->addItem(new QSpacerItem{0, height, QSizePolicy::Fixed, QSizePolicy::Fixed});
    for (auto* box : {m_versions, m_delegations}) layout->addWidget(box);
    m_legend->setObjectName(QStringLiteral("legend"));
    m_legend->setProperty("role", QStringLiteral("quiet"));
    m_legend->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // never a line of its own
    layout->addWidget(m_legend);
    m_modes->button(0)->setChecked(true);
    connect(m_modes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on) return;
        showChoices();
        Q_EMIT changed();
    });
    connect(m_versions, &QComboBox::currentIndexChanged, this, &TextModeBar::changed);
    connect(m_delegations, &QComboBox::currentIndexChanged, this, &TextModeBar::changed);
    showChoices();
}

TextView TextModeBar::view() const {
    TextView shown;
    shown.mode = static_cast<TextMode>(m_modes->checkedId());
    shown.against = utf8(m_versions->currentData().toString());
    const QString code = m_delegations->currentData().toString();
    if (!code.isEmpty()) shown.delegation = DelegationCode{utf8(code)};
    return shown;
}

void TextModeBar::choose(TextMode mode) {
    m_modes->button(static_cast<int>(mode))->setChecked(true);
}

void TextModeBar::chooseDelegation(const DelegationCode& code) {
    m_delegations->setCurrentIndex(std::max(0, m_delegations->findData(qs(code.value))));
    choose(TextMode::delegation);
}

void TextModeBar::setChoices(const std::vector<QString>& versions, const std::vector<std::pair<DelegationCode, QString>>& delegations) {
    std::vector<std::pair<QString, QString>> symbols;
    for (const auto& symbol : versions) symbols.emplace_back(symbol, symbol);
    refill(*m_versions, symbols);
    std::vector<std::pair<QString, QString>> names;
    for (const auto& [code, name] : delegations) names.emplace_back(qs(code.value), name);
    refill(*m_delegations, names);
    showAwaited();
}

void TextModeBar::await(const TextView& view) {
    m_awaited = view;
}

bool TextModeBar::has(const TextView& view) const {
    switch (view.mode) {
    case TextMode::clean:
    case TextMode::rolling: return true;
    case TextMode::redline: return m_versions->findData(qs(view.against)) >= 0;
    case TextMode::delegation: return view.delegation && m_delegations->findData(qs(view.delegation->value)) >= 0;
    }
    return false;
}

/// Without telling: whoever sets the choices shows the text anew.
void TextModeBar::showAwaited() {
    if (!m_awaited) return;
    const TextView view = *std::exchange(m_awaited, std::nullopt);
    const QSignalBlocker quiet{this};
    if (!has(view)) return choose(TextMode::clean);
    if (view.mode == TextMode::redline) m_versions->setCurrentIndex(m_versions->findData(qs(view.against)));
    if (view.mode == TextMode::delegation) return chooseDelegation(*view.delegation);
    choose(view.mode);
}

void TextModeBar::setUnchanged(bool unchanged) {
    if (unchanged == m_unchanged) return;
    m_unchanged = unchanged;
    showChoices();
}

void TextModeBar::showChoices() {
    const auto mode = view().mode;
    m_versions->setVisible(mode == TextMode::redline);
    m_delegations->setVisible(mode == TextMode::delegation);
    switch (mode) {
    case TextMode::clean: return m_legend->clear();
    case TextMode::rolling: return m_legend->setText(tr("[brackets] hold what is open"));
    case TextMode::redline:
        if (m_unchanged) return m_legend->setText(tr("nothing has changed since"));
        [[fallthrough]];
    case TextMode::delegation: return m_legend->setText(tr("+ in   \u2212 out   \u21C5 moved"));
    }
}

} // namespace chapeau
