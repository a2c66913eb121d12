#include "ui/merge/merge_entry.h"

#include "ui/merge/merge_wiring.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MergeView)
};

QWidget* make(ViewContext& context) {
    auto* view = new MergeView;
    new MergeWiring{*view, context};
    return view;
}

std::vector<ViewCommand> commands() {
    const auto keys = [](int combination) { return QList{QKeySequence{combination}}; };
    return {
        {{QStringLiteral("merge.bench"), Menu::paragraph, Words::tr("Settle its wording on the &bench"),
          keys(int{Qt::CTRL} | int{Qt::SHIFT} | int{Qt::Key_B}), Needs::open},
         onView(&MergeView::openBench)},
        {{QStringLiteral("merge.acceptUncontested"), Menu::paragraph, Words::tr("Accept what is &uncontested in it"),
          keys(int{Qt::CTRL} | int{Qt::ALT} | int{Qt::Key_Return})},
         onView(&MergeView::acceptUncontested)},
        {{QStringLiteral("merge.useResult"), Menu::paragraph, Words::tr("Use the &result of the choices"),
          keys(int{Qt::CTRL} | int{Qt::Key_Return})},
         onView(&MergeView::useResult)},
        {{QStringLiteral("merge.agree"), Menu::paragraph, Words::tr("Use the result, a&greed ad ref"),
          keys(int{Qt::CTRL} | int{Qt::SHIFT} | int{Qt::Key_G})},
         onView(&MergeView::agree)},
        {{QStringLiteral("merge.acceptAll"), Menu::negotiation, Words::tr("Accept all t&hat is uncontested…"),
          keys(int{Qt::CTRL} | int{Qt::SHIFT} | int{Qt::Key_U})},
         onView(&MergeView::acceptAll)},
    };
}

} // namespace

ViewEntry mergeEntry() {
    return {QStringLiteral("merge"), Words::tr("&Merge"), Glyph::conflict, make, commands(), {}, shownAsOf<MergeView>()};
}

} // namespace chapeau
