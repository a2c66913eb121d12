#include "ui/justifying/sources_box.h"

#include "ui/text/qt_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int listHeight = 112;
constexpr int roomAroundRow = 8;

bool isBlank(const std::string& words) {
    return qs(words).trimmed().isEmpty();
}

bool isEmpty(const Source& source) {
    return isBlank(source.document) && isBlank(source.paragraph) && isBlank(source.quote);
}

QLineEdit* field(const char* name, const QString& spoken, const QString& example) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(spoken);
    edit->setPlaceholderText(example);
    return edit;
}

} // namespace

SourcesBox::SourcesBox(QWidget* parent)
    : QWidget{parent}, m_list{new QTreeWidget}, m_document{field("sourceDocument", tr("Document"), tr("A/RES/77/96, or its name"))},
      m_paragraph{field("sourceParagraph", tr("Paragraph in it"), tr("para. 3"))}, m_quote{field("sourceQuote", tr("Quotation"),
                                                                                                 tr("What it says there"))},
      m_add{new QPushButton{tr("Add source")}}, m_remove{new QPushButton{tr("Remove source")}} {
    m_list->setObjectName(QStringLiteral("sources"));
    m_list->setAccessibleName(tr("Sources"));
    m_list->setHeaderLabels({tr("Document"), tr("Paragraph"), tr("Quotation")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setAccessibleName(tr("Sources"));
    m_list->header()->resizeSection(0, 260);
    m_list->header()->resizeSection(1, 140);
    m_list->setFixedHeight(listHeight);
    m_add->setObjectName(QStringLiteral("anotherSource"));
    m_remove->setObjectName(QStringLiteral("removeSource"));
    for (auto* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Document"), m_document);
    form->addRow(tr("P&aragraph"), m_paragraph);
    form->addRow(tr("&Quotation"), m_quote);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SourcesBox::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &SourcesBox::beginAnother);
    connect(m_remove, &QPushButton::clicked, this, &SourcesBox::remove);
    for (auto* edit : {m_document, m_paragraph, m_quote}) connect(edit, &QLineEdit::textEdited, this, &SourcesBox::takeFields);
    fill();
}

void SourcesBox::setSources(const std::vector<Source>& sources) {
    m_sources = sources;
    fill();
}

std::vector<Source> SourcesBox::sources() const {
    auto sources = m_sources;
    std::erase_if(sources, isEmpty);
    return sources;
}

bool SourcesBox::isComplete() const {
    return std::ranges::none_of(m_sources, [](const Source& source) { return !isEmpty(source) && isBlank(source.document); });
}

int SourcesBox::current() const {
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void SourcesBox::fill() {
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            m_list->addTopLevelItem(new QTreeWidgetItem);
            showRow(static_cast<int>(i));
        }
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showCurrent();
}

void SourcesBox::showRow(int row) {
    const Source& source = m_sources[static_cast<std::size_t>(row)];
    int column = 0;
    m_list->topLevelItem(row)->setSizeHint(2, {0, m_list->fontMetrics().height() + roomAroundRow});
    for (const auto* words : {&source.document, &source.paragraph, &source.quote}) {
        m_list->topLevelItem(row)->setText(column, qs(*words));
        m_list->topLevelItem(row)->setToolTip(column++, qs(*words));
    }
}

void SourcesBox::showCurrent() {
    const int row = current();
    const Source none{};
    const Source& source = row < 0 ? none : m_sources[static_cast<std::size_t>(row)];
    m_document->setText(qs(source.document));
    m_paragraph->setText(qs(source.paragraph));
    m_quote->setText(qs(source.quote));
    m_add->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
}

void SourcesBox::takeFields() {
    if (current() < 0) {
        const QSignalBlocker quiet{m_list};
        m_sources.emplace_back();
        m_list->addTopLevelItem(new QTreeWidgetItem);
        m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
        m_add->setEnabled(true);
        m_remove->setEnabled(true);
    }
    Source& source = m_sources[static_cast<std::size_t>(current())];
    source.document = utf8(m_document->text());
    source.paragraph = utf8(m_paragraph->text());
    source.quote = utf8(m_quote->text());
    showRow(current());
    Q_EMIT changed();
}

void SourcesBox::beginAnother() {
    m_list->setCurrentItem(nullptr);
    m_document->setFocus();
}

void SourcesBox::remove() {
    const int row = current();
    if (row < 0) return;
    {
        const QSignalBlocker quiet{m_list};
        m_sources.erase(m_sources.begin() + row);
        delete m_list->takeTopLevelItem(row);
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    }
    showCurrent();
    Q_EMIT changed();
}

} // namespace chapeau
