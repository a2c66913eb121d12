// A paragraph in large type, to be read from across a room: its rolling text, each version a paragraph that runs the way of its letters.
// What is proposed is underlined, brackets are bold; so it reads without colour. Read only; Page Up and Page Down are left to the widget
// around it.
#pragma once

#include "core/standing/projecting.h"
#include "ui/theme/theme.h"

#include <QTextEdit>

#include <optional>

namespace chapeau {

/// Points. The largest size at which all of the text is in sight is taken, and the smallest where none is: then it scrolls.
struct TypeSizes {
    double least = 28;
    double most = 28;

    friend bool operator==(const TypeSizes&, const TypeSizes&) = default;
};

class StageText final : public QTextEdit {
    Q_OBJECT
public:
    explicit StageText(QWidget* parent = nullptr);

    /// Nothing: an empty page.
    void setProjection(const std::optional<Projection>& projection);
    void setSizes(const TypeSizes& sizes);
    void setTheme(const Theme& theme);
    /// Points, as it is shown now.
    [[nodiscard]] double size() const { return m_size; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fit();
    /// Sets it so, and says whether all of it is in sight.
    bool fitsAt(double size);

    std::optional<Projection> m_projection;
    TypeSizes m_sizes;
    double m_size = 28;
    Theme m_theme;
};

} // namespace chapeau
