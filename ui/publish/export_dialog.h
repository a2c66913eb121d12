// Asks what document to make of a negotiation: for whom, in which layout and format; and shows meanwhile the pages as they would be, what
// is in them and what stays here. Composing and painting go on in the background; what is shown is never older than what is chosen but
// for a moment, and nothing can be written before it is there.
#pragma once

#include "core/workspace/exporting/previewing.h"
#include "ui/publish/export_choices.h"
#include "ui/publish/page_preview.h"
#include "ui/work/background.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <map>
#include <memory>

namespace chapeau {

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// `stem` is the name of the workspace's file without its ending, with its folder. The registry outlives the dialog.
    ExportDialog(std::shared_ptr<const Negotiation> negotiation, const Registry& registry, const QString& stem, QWidget* parent = nullptr);

    [[nodiscard]] const ExportChoices& choices() const { return m_choices; }
    void choose(const ExportChoices& choices);
    /// Where words are typed that aren't saved and won't be in it; empty for nowhere.
    void setUnsaved(const QString& places);
    /// What is shown is what is chosen.
    [[nodiscard]] bool isCurrent() const { return !m_composing.isRunning(); }

Q_SIGNALS:
    /// The file is chosen; the dialog is closed.
    void wanted(const chapeau::ExportRequest& request);

private:
    struct Composed;

    [[nodiscard]] QWidget* optionsColumn();
    [[nodiscard]] QWidget* summaryArea();
    [[nodiscard]] QWidget* previewColumn();
    void fillLayouts();
    void fillBases();
    void fillFormats();
    void readChoices();
    void showChoices();
    void compose();
    void showComposed(Composed composed);
    void paintPages(const std::vector<std::size_t>& pages);
    void showPage();
    void askFile();

    std::shared_ptr<const Negotiation> m_negotiation;
    const Registry& m_registry;
    QString m_stem;
    ExportChoices m_choices;
    std::shared_ptr<const Publication> m_publication;
    Background m_composing;
    Background m_painting;

    std::map<Preset, QPushButton*> m_presets;
    QFormLayout* m_form;
    QComboBox* m_layout;
    QComboBox* m_base;
    QComboBox* m_across;
    QComboBox* m_format;
    QCheckBox* m_lineNumbers;
    QCheckBox* m_internal;
    QCheckBox* m_tellsConflicts;
    QLabel* m_unsaved;
    QLabel* m_warning;
    QLabel* m_contains;
    QLabel* m_staysHere;
    PagePreview* m_pages;
    QLabel* m_page;
    QPushButton* m_export;
};

} // namespace chapeau
