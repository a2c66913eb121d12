#include "ui/meeting/projector.h"

#include "ui/text/qt_text.h"
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace chapeau {

namespace {

constexpr double textPoints = 28;
constexpr double labelPoints = 24;
constexpr double titlePoints = 16;
constexpr double leastShare = 0.6; ///< of that size, where a long paragraph has no room
constexpr int percentStep = 10;
constexpr int leastPercent = 50;
constexpr int mostPercent = 300;
constexpr QSize windowSize{1100, 620};

QString zoomKey() {
    return QStringLiteral("projector/percent");
}

QLabel* headLabel(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setPalette(projectorPalette()); // not inherited where the program has a style sheet
    return label;
}

} // namespace

Projector& Projector::of(ViewContext& context) {
    auto* projector = context.window.findChild<Projector*>(QString{}, Qt::FindDirectChildrenOnly);
    return projector == nullptr ? *new Projector{Stage::of(context), context.window} : *projector;
}

Projector::Projector(Stage& stage, QWidget& owner)
    : QWidget{&owner, Qt::Window}, m_stage{stage}, m_page{new QWidget}, m_label{headLabel(QStringLiteral("projectorLabel"))},
      m_title{headLabel(QStringLiteral("projectorTitle"))}, m_text{new StageText} {
    setObjectName(QStringLiteral("projector"));
    setWindowTitle(tr("Chapeau on the projector"));
    setAccessibleName(windowTitle());
    setWindowIcon(iconOf(Glyph::chapeau));
    setPalette(projectorPalette());
    setAutoFillBackground(true);
    setAttribute(Qt::WA_ShowWithoutActivating);
    addActions(owner.actions()); // a click, or a desktop that knows better, may bring it to the front: the officer's keys work there too
    resize(windowSize);
    m_text->setObjectName(QStringLiteral("projectorText"));
    m_text->setAccessibleName(tr("Paragraph on the projector"));
    m_text->setTheme(projectorTheme());
    m_text->setCursorWidth(0); // the room has nothing to point at
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    auto* head = new QHBoxLayout;
    head->addWidget(m_label, 0, Qt::AlignBottom);
    head->addWidget(m_title, 1);
    head->setSpacing(24);
    auto* page = new QVBoxLayout{m_page};
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(28);
    page->addLayout(head);
    page->addWidget(m_text, 1);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_page);
    setFocusProxy(m_text);
    setPercent(QSettings{}.value(zoomKey(), 100).toInt());
    connect(&m_stage, &Stage::changed, this, &Projector::showStage);
    showStage();
}

void Projector::showStage() {
    const auto projection = m_stage.shown();
    m_page->setVisible(!m_stage.isBlank());
    m_label->setText(projection ? qs(projection->label) : QString{});
    m_title->setText(m_stage.title());
    m_text->setProjection(projection);
    m_text->setAccessibleDescription(projection ? qs(plainText(*projection)) : QString{});
}

QScreen* Projector::otherScreen(const QList<QScreen*>& screens, const QScreen* own) {
    const auto found = std::ranges::find_if(screens, [own](const QScreen* screen) { return screen != own; });
    return found == screens.end() ? nullptr : *found;
}

void Projector::open() {
    auto* other = otherScreen(QGuiApplication::screens(), parentWidget()->screen());
    if (other == nullptr) return show();
    setScreen(other);
    setGeometry(other->geometry());
    showFullScreen();
}

void Projector::setPercent(int percent) {
    m_percent = std::clamp(percent, leastPercent, mostPercent);
    const auto font = [this](double points) {
        QFont f = documentFont(this->font());
        f.setPointSizeF(points * m_percent / 100);
        return f;
    };
    QFont label = font(labelPoints);
    label.setBold(true);
    m_label->setFont(label);
    m_title->setFont(font(titlePoints));
    const double size = textPoints * m_percent / 100;
    m_text->setSizes({size * leastShare, size});
}

void Projector::zoom(int steps) {
    setPercent(steps == 0 ? 100 : m_percent + steps * percentStep);
    QSettings{}.setValue(zoomKey(), m_percent);
}

void Projector::leave() {
    isFullScreen() ? showNormal() : hide();
}

bool Projector::takesKey(int key) {
    switch (key) {
    case Qt::Key_PageDown: m_stage.step(1); return true;
    case Qt::Key_PageUp: m_stage.step(-1); return true;
    case Qt::Key_B: m_stage.setBlank(!m_stage.isBlank()); return true;
    case Qt::Key_F: m_stage.setFollows(!m_stage.follows()); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1); return true;
    case Qt::Key_Minus: zoom(-1); return true;
    case Qt::Key_0: zoom(0); return true;
    case Qt::Key_F11: isFullScreen() ? showNormal() : showFullScreen(); return true;
    case Qt::Key_F5: hide(); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

void Projector::keyPressEvent(QKeyEvent* event) {
    if (!takesKey(event->key())) QWidget::keyPressEvent(event);
}

void Projector::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_stage.setSeen(true);
    Q_EMIT opened(true);
}

void Projector::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_stage.setSeen(false);
    Q_EMIT opened(false);
}

void Projector::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int side = width() / 18;
    layout()->setContentsMargins(side, height() / 16, side, height() / 16);
}

} // namespace chapeau
