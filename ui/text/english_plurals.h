// English plurals for tr("%n proposal(s)", nullptr, n): the program's own language needs no .qm file. Other languages load theirs,
// which is asked first.
#pragma once

#include <QTranslator>

namespace chapeau {

class EnglishPlurals final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
};

} // namespace chapeau
