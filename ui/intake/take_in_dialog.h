// Takes in what a delegation sent, a file or pasted words: shows where each part lands as soon as it is read, lets a person correct that,
// and asks for nothing to be tabled before they say so. It stays open until it is accepted. Reading goes on in the background.
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include "core/workspace/taking/incoming.h"
#include "ui/delegations/delegation_field.h"
#include "ui/files/file_field.h"
#include "ui/intake/authors_box.h"
#include "ui/intake/corrections.h"
#include "ui/intake/landing_view.h"
#include "ui/intake/part_pane.h"
#include "ui/work/background.h"

#include <memory>
#include <optional>

namespace chapeau {

class TakeInDialog final : public QDialog {
    Q_OBJECT
public:
    /// The registry and the clock outlive the dialog.
    TakeInDialog(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, const Clock& clock, QWidget* parent = nullptr);

    /// After a change of the negotiation: what was read is read anew for it, and what was corrected is made again where it fits.
    void setNegotiation(std::shared_ptr<const Negotiation> negotiation);
    void setFile(const QString& file) { m_file->setFile(file); }
    /// The file of the workspace: what was sent may lie beside it.
    void setWorkspace(const QString& workspace) { m_file->setWorkspace(workspace); }
    /// Words from the clipboard.
    void setWords(const QString& words);
    /// What is shown is what was asked for: nothing is being read, or about to be.
    [[nodiscard]] bool isCurrent() const { return !m_soon.isActive() && !m_background.isRunning(); }
    /// Opens the chooser for the file.
    void chooseFile();

    /// Cancel, Escape and the button that closes the window: asks first where something was corrected.
    void reject() override;
    /// Without asking: the negotiation is closed.
    void drop() { QDialog::reject(); }

Q_SIGNALS:
    /// Somebody wants it tabled: whoever tables it accepts the dialog.
    void tableWanted(const std::shared_ptr<const chapeau::Incoming>& incoming);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Page { nothingYet, landing, refusal };

    QWidget* makeQuestions();
    QWidget* makeLanding();
    QWidget* makeButtons();
    static QLabel* makeSentence(const QString& name);

    void paste();
    void fileChosen();
    void senderNamed();
    void readSoon();
    void read();
    [[nodiscard]] IncomingRequest request() const;
    /// What is shown is of the text as it was, or answers what was asked before: reading it anew was refused or stopped.
    [[nodiscard]] bool isOld() const;
    void showRead(const std::shared_ptr<const Negotiation>& negotiation, Result<Incoming> incoming, const IncomingRequest& request);
    void showRefusal(const Error& error);
    void showRows();
    void showNotices();
    void showChosen();
    void aim(const QString& written);
    void correct(const std::function<void(const IntakeRow&)>& how);
    void check();
    void table();

    std::shared_ptr<const Negotiation> m_negotiation;
    const Registry& m_registry;
    const Clock& m_clock;
    Corrections m_corrections;
    std::optional<std::string> m_words; ///< pasted, instead of a file
    std::optional<Error> m_error;
    bool m_isRefusedAgain = false; ///< what is shown couldn't be read again
    std::vector<DelegationCode> m_readFrom;

    FileField* m_file;
    QPushButton* m_paste;
    DelegationField* m_from;
    DelegationField* m_behalf;
    QLineEdit* m_round;
    QComboBox* m_as;
    AuthorsBox* m_authors;
    QStackedWidget* m_pages;
    LandingView* m_view;
    PartPane* m_part;
    QLabel* m_summary;
    QPushButton* m_next;
    QLabel* m_notices;
    QPushButton* m_allRemarks;
    QLabel* m_refusal;
    QPushButton* m_copy;
    QPushButton* m_forward;
    QTimer m_soon;
    Background m_background{this};
};

} // namespace chapeau
