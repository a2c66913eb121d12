#include "ui/capture/capture_bar.h"

#include "ui/capture/capture_help.h"
#include "ui/frame/keys.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace chapeau {

namespace {

constexpr std::size_t shortestPrefix = 2; // of a state, a group or a label

QStringList listOf(const std::vector<std::string>& texts) {
    QStringList list;
    for (const auto& text : texts) list << qs(text);
    return list;
}

/// Words of the paragraph stand in a quotation that is still open; names and labels between blanks and marks.
bool isInQuotation(const std::string& line, std::size_t begin) {
    return begin > 0 && std::string_view{" ,:"}.find(line[begin - 1]) == std::string_view::npos;
}

std::optional<ParagraphId> paragraphOf(const Captured& captured) {
    return captured.changes.empty() || !captured.changes.front().paragraph ? captured.paragraph : captured.changes.front().paragraph;
}

} // namespace

CaptureBar::CaptureBar(const Registry& registry, const Clock& clock, Tabling table, QWidget* parent)
    : QFrame{parent}, m_registry{registry}, m_clock{clock}, m_table{std::move(table)}, m_preview{new QLabel}, m_line{new CaptureLine},
      m_help{new QToolButton} {
    setObjectName(QStringLiteral("captureBar"));
    m_preview->setObjectName(QStringLiteral("capturePreview"));
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview->hide();
    m_line->setObjectName(QStringLiteral("captureLine"));
    m_line->setAccessibleName(tr("Capture bar"));
    m_help->setObjectName(QStringLiteral("captureHelpButton"));
    m_help->setText(QStringLiteral("?"));
    m_help->setAutoRaise(true);
    m_help->setAccessibleName(tr("Help on the shorthand"));
    setKeyedToolTip(m_help, tr("The shorthand on one page"), QStringLiteral("help.capture"));
    connect(m_help, &QToolButton::clicked, this, &CaptureBar::showHelp);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        read();
        if (std::exchange(m_isEdited, false)) complete();
    });
    // Told before textChanged; what completes the line needs it read.
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    connect(m_line, &CaptureLine::candidateChosen, this, &CaptureBar::replace);
    connect(m_line, &CaptureLine::entered, this, &CaptureBar::table);
    connect(m_line, &CaptureLine::left, this, [this] {
        if (m_cameFrom) m_cameFrom->setFocus(Qt::OtherFocusReason);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_line, 1);
    row->addWidget(m_help);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(m_preview);
    layout->addLayout(row);
    setNegotiation(nullptr, false);
}

void CaptureBar::setNegotiation(std::shared_ptr<const Negotiation> negotiation, bool canChange) {
    m_negotiation = std::move(negotiation);
    m_canChange = m_negotiation && canChange;
    m_text = m_negotiation ? workingText(*m_negotiation) : LabelledText{};
    m_line->setEnabled(m_canChange);
    if (!m_negotiation) {
        m_line->setPlaceholderText(tr("Open a negotiation to capture what delegations say"));
    } else if (!m_canChange) {
        m_line->setPlaceholderText(tr("This workspace is read only: nothing can be tabled"));
    } else {
        m_line->setPlaceholderText(tr("Type what you hear: us uk del op9, or eu op2 'concrete' -> 'practical'"));
    }
    if (!m_canChange) m_line->putAway();
    // In an empty line this takes back what was said of the last one, which may be undone by now.
    read();
}

void CaptureBar::startTyping() {
    if (!m_line->hasFocus()) m_cameFrom = QApplication::focusWidget();
    window()->activateWindow(); // the projector may be in front
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void CaptureBar::type(const QString& wording) {
    m_line->setText(wording);
}

void CaptureBar::showHelp() {
    auto* help = window()->findChild<CaptureHelp*>();
    if (help == nullptr) {
        help = new CaptureHelp{window()};
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void CaptureBar::read() {
    if (!m_canChange || m_line->text().trimmed().isEmpty()) {
        m_captured = {};
        m_landed.reset();
        return say({}, {});
    }
    m_captured = captured(*m_negotiation, m_registry, utf8(m_line->text()), {}, m_clock.now());
    showPreview();
    // Only when it lands elsewhere: meanwhile another paragraph may have been chosen by hand.
    const auto paragraph = paragraphOf(m_captured);
    if (paragraph == m_landed) return;
    m_landed = paragraph;
    if (paragraph) Q_EMIT landed(*paragraph);
}

void CaptureBar::complete() {
    if (!m_canChange) return;
    const std::string line = utf8(m_line->text().left(m_line->cursorPosition()));
    m_completions = completionsAt(*m_negotiation, m_registry, line, line.size());
    const auto [begin, end] = m_completions.range;
    const std::string typed = line.substr(begin, end - begin);
    QStringList candidates = listOf(m_completions.candidates);
    const bool isKnown = candidates.contains(qs(typed), Qt::CaseInsensitive) || m_registry.find(typed);
    // Outside of quotations what can be tabled is whole: the words of a new paragraph are no states.
    if (!isInQuotation(line, begin) && (typed.size() < shortestPrefix || isKnown || m_captured.ready())) candidates.clear();
    m_line->offer(candidates, m_preview->isVisible() ? static_cast<const QWidget&>(*m_preview) : *m_line);
}

void CaptureBar::replace(const QString& candidate) {
    const std::string line = utf8(m_line->text());
    const CharRange range = charRange(line, m_completions.range);
    const QString after = isInQuotation(line, m_completions.range.begin) ? QString{} : QStringLiteral(" ");
    m_line->setSelection(range.begin, range.end - range.begin);
    m_line->insert(candidate + after);
}

void CaptureBar::table() {
    if (m_line->text().trimmed().isEmpty()) return;
    const Preview preview = previewOf(m_captured, *m_negotiation, m_text);
    if (!preview.ready) return refuse();
    // A copy: what is tabled changes the negotiation, and the line is read again.
    const Proposing proposing = m_captured.proposing;
    if (!m_table(proposing)) return;
    m_line->putAway();
    say(tr("Tabled: %1").arg(briefly(preview)), QStringLiteral("quiet"));
}

void CaptureBar::showPreview() {
    const Preview preview = previewOf(m_captured, *m_negotiation, m_text);
    say(previewHtml(preview, themeOf(palette()).marks), {});
    m_preview->setAccessibleName(spokenPreview(preview));
}

void CaptureBar::refuse() {
    const QString refusal = tr("Not tabled.");
    showPreview();
    m_preview->setAccessibleName(QStringLiteral("%1 %2").arg(refusal, m_preview->accessibleName()));
    m_preview->setText(QStringLiteral("<b style=\"color:%1\">%2</b>&nbsp;&nbsp; %3")
                           .arg(themeOf(palette()).conflict.name(), refusal.toHtmlEscaped(), m_preview->text()));
}

void CaptureBar::say(const QString& text, const QString& role) {
    const bool isRich = role.isEmpty();
    m_preview->setTextFormat(isRich ? Qt::RichText : Qt::PlainText);
    m_preview->setText(text);
    m_preview->setAccessibleName(isRich ? QString{} : text);
    m_preview->setVisible(!text.isEmpty());
    if (m_preview->property("role").toString() == role) return;
    m_preview->setProperty("role", role);
    style()->polish(m_preview);
}

void CaptureBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_line->text().isEmpty() && m_canChange) showPreview();
}

} // namespace chapeau
