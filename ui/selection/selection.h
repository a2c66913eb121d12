// The one paragraph that every view is about. A proposed paragraph counts too: it has the identity that it would get.
#pragma once

// moc can't read <compare>, which ids.h begins with, unless another standard header came before it.
#include <QObject>

#include "core/base/ids.h"
#include "core/text/range.h"

#include <optional>
#include <vector>

namespace chapeau {

class Selection final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] const std::optional<ParagraphId>& current() const { return m_current; }
    void select(const std::optional<ParagraphId>& paragraph);
    /// The same with words of it that were found, in bytes of its text; none any more once another paragraph is selected.
    void selectWords(const ParagraphId& paragraph, const std::vector<ByteRange>& words);
    [[nodiscard]] const std::vector<ByteRange>& words() const { return m_words; }

Q_SIGNALS:
    void changed();

private:
    std::optional<ParagraphId> m_current;
    std::vector<ByteRange> m_words;
};

} // namespace chapeau
