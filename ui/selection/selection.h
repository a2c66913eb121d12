// The one paragraph that every view is about. A proposed paragraph counts too: it has the identity that it would get.
#pragma once

// moc can't read <compare>, which ids.h begins with, unless another standard header came before it.
#include <QObject>

#include "core/base/ids.h"

#include <optional>

namespace chapeau {

class Selection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] const std::optional<ParagraphId>& current() const { return m_current; }
    void select(const std::optional<ParagraphId>& paragraph);

Q_SIGNALS:
    void changed();

private:
    std::optional<ParagraphId> m_current;
};

} // namespace chapeau
