// The shorthand on one page: the page of the documentation, as a resource.
#pragma once

#include <QDialog>

namespace chapeau {

class CaptureHelp final : public QDialog {
    Q_OBJECT
public:
    explicit CaptureHelp(QWidget* parent = nullptr);
};

} // namespace chapeau
