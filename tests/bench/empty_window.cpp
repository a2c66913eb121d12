// The peer of the window's first paint: a Qt program that shows an empty window of the same size, paints it whole, keeps the picture and
// ends.
//   empty_window PICTURE
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

int main(int argc, char** argv) {
    QApplication app{argc, argv};
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        window.grab().save(QCoreApplication::arguments().at(1));
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
