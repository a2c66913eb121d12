// One line at the bottom of the window for what is said in the room: read while it is typed (core/workspace/capturing.h), shown as it would
// be tabled, and tabled by Enter. A line that can't be tabled whole stays as it is, with the reason.
#pragma once

#include "core/workspace/taking/capturing.h"
#include "ui/capture/capture_line.h"
#include "ui/capture/capture_preview.h"

#include <QFrame>
#include <QLabel>
#include <QToolButton>

#include <functional>
#include <memory>
#include <optional>

namespace chapeau {

class CaptureBar final : public QFrame {
    Q_OBJECT
public:
    /// Tables it, and says whether that was done.
    using Tabling = std::function<bool(const Proposing&)>;
    /// Registry and clock outlive the bar.
    CaptureBar(const Registry& registry, const Clock& clock, Tabling table, QWidget* parent = nullptr);

    /// Null where no workspace is open. A line that is being typed stays.
    void setNegotiation(std::shared_ptr<const Negotiation> negotiation, bool canChange);
    void startTyping();
    /// As if a person had typed it.
    void type(const QString& wording);
    void showHelp();

Q_SIGNALS:
    /// The paragraph that the line is about, as soon as it is known.
    void landed(const ParagraphId& paragraph);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void complete();
    void replace(const QString& candidate);
    void table();
    void refuse();
    void showPreview();
    void say(const QString& text, const QString& role);

    const Registry& m_registry;
    const Clock& m_clock;
    Tabling m_table;
    std::shared_ptr<const Negotiation> m_negotiation;
    bool m_canChange = false;
    bool m_isEdited = false; ///< by a person, and not completed yet
    LabelledText m_text;
    Captured m_captured;
    Completions m_completions;
    std::optional<ParagraphId> m_landed;

    QLabel* m_preview;
    CaptureLine* m_line;
    QToolButton* m_help;
};

} // namespace chapeau
