#include "app/workbench/single_instance.h"

#include <QLocalSocket>
#include <QStandardPaths>

namespace chapeau {

namespace {

constexpr int patienceMs = 1000;
const QByteArray taken = QByteArrayLiteral("taken\n");

QString socketName() {
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/chapeau.socket");
}

} // namespace

bool SingleInstance::handOver(const QString& file) {
    QLocalSocket socket;
    socket.connectToServer(socketName());
    if (!socket.waitForConnected(patienceMs)) return false;
    socket.write(file.toUtf8() + '\n');
    socket.flush();
    // Without an answer nobody has taken it: an instance that hangs doesn't keep a person from working.
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(patienceMs)) return false;
    return socket.readLine() == taken;
}

bool SingleInstance::listen() {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    if (m_server.listen(socketName())) return true;
    // Nobody has answered on it.
    QLocalServer::removeServer(socketName());
    return m_server.listen(socketName());
}

void SingleInstance::answer() {
    while (auto* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine()) return;
            const QString file = QString::fromUtf8(socket->readLine()).chopped(1);
            socket->write(taken);
            socket->flush();
            Q_EMIT started(file);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace chapeau
