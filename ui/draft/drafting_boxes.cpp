#include "ui/draft/drafting_boxes.h"

#include "core/standing/carrying.h"
#include "ui/draft/drafting_desk.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

constexpr int mostOfALine = 460;

struct BoxWords {
    const char* name;
    QString title;
    QString text;
    QString more{};
};

/// Shows the box and says which button was pressed; `safe` is the one that Enter and Escape press.
QAbstractButton* pressed(QMessageBox& box, QPushButton* safe) {
    box.setDefaultButton(safe);
    box.setEscapeButton(safe);
    box.exec();
    return box.clickedButton();
}

void word(QMessageBox& box, const BoxWords& words) {
    box.setObjectName(QString::fromLatin1(words.name));
    box.setWindowTitle(words.title);
    box.setText(words.text);
    box.setInformativeText(words.more);
    // Each of its sentences in one line, where there is room: Qt would break them all in a box as narrow as its buttons.
    if (auto* more = box.findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel")))
        more->setMinimumWidth(
            std::min({more->fontMetrics().size(0, words.more).width() + 1, mostOfALine, box.screen()->availableSize().width() / 2}));
}

/// The words that the draft view would lose: of the paragraph, and of the items below it.
QString lossOf(const Session& session, std::size_t index) {
    const auto& paragraphs = session.text().draft.paragraphs;
    const std::size_t last = lastBelonging(paragraphs, index);
    int proposals = 0;
    int comments = 0;
    std::set<DelegationCode> delegations;
    for (std::size_t i = index; i <= last; ++i) {
        for (const auto& proposal : session.negotiation().proposals) {
            if (!isOpen(proposal) || std::ranges::find(proposal.targets, paragraphs[i].id) == proposal.targets.end()) continue;
            ++proposals;
            delegations.insert(proposal.proponents.begin(), proposal.proponents.end());
        }
        for (const auto& comment : session.negotiation().comments)
            if (const auto* on = std::get_if<ParagraphId>(&comment.target); on != nullptr && *on == paragraphs[i].id) ++comments;
    }
    QStringList lines;
    const auto items = static_cast<int>(last - index);
    if (items > 0) lines << DraftingDesk::tr("%n item(s) below it go with it.", nullptr, items);
    if (proposals > 0)
        lines << DraftingDesk::tr("%n open proposal(s)", nullptr, proposals) + u' ' +
                     DraftingDesk::tr("by %n delegation(s) would have nothing to apply to.", nullptr, static_cast<int>(delegations.size()));
    if (comments > 0) lines << DraftingDesk::tr("%n comment(s) would no longer be shown.", nullptr, comments);
    lines << DraftingDesk::tr("Undo brings all of it back.");
    return lines.join(u'\n');
}

} // namespace

Leaving askLeaving(QWidget* parent) {
    QMessageBox box{parent};
    box.setIcon(QMessageBox::Question);
    word(box, {"leaveBox", DraftingDesk::tr("Leave the paragraph"), DraftingDesk::tr("What you typed is not saved.")});
    auto* keep = box.addButton(DraftingDesk::tr("Keep writing"), QMessageBox::RejectRole);
    auto* save = box.addButton(DraftingDesk::tr("Save it"), QMessageBox::AcceptRole);
    auto* discard = box.addButton(DraftingDesk::tr("Discard it"), QMessageBox::DestructiveRole);
    const auto* answer = pressed(box, keep);
    if (answer == save) return Leaving::save;
    return answer == discard ? Leaving::discard : Leaving::keepWriting;
}

bool askSavingOver(const QString& label, const QString& change, QWidget* parent) {
    QMessageBox box{parent};
    box.setIcon(QMessageBox::Warning);
    word(box, {"changedBox", DraftingDesk::tr("Save over a change"),
               DraftingDesk::tr("%1 has changed since you began to write, and what you typed would undo that.").arg(label),
               DraftingDesk::tr("Changed meanwhile: %1.\nNothing is saved yet. Keep writing to bring both together.").arg(change)});
    auto* keep = box.addButton(DraftingDesk::tr("Keep writing"), QMessageBox::RejectRole);
    auto* save = box.addButton(DraftingDesk::tr("Save mine over it"), QMessageBox::DestructiveRole);
    return pressed(box, keep) == save;
}

bool askDeleting(const Session& session, const ParagraphId& paragraph, const QString& label, QWidget* parent) {
    QMessageBox box{parent};
    box.setIcon(QMessageBox::Warning);
    word(box, {"deleteBox", DraftingDesk::tr("Delete %1").arg(label), DraftingDesk::tr("Delete %1 from the text?").arg(label),
               lossOf(session, *session.text().find(paragraph))});
    auto* keep = box.addButton(DraftingDesk::tr("Keep it"), QMessageBox::RejectRole);
    auto* remove = box.addButton(DraftingDesk::tr("Delete %1").arg(label), QMessageBox::DestructiveRole);
    return pressed(box, keep) == remove;
}

} // namespace chapeau
