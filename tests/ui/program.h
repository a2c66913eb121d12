// The program itself in a process of its own, with the folders of a test and no display. Ends with the test.
#pragma once

#include <QProcess>

#include <csignal>

namespace chapeau::test {

class Program : public QProcess {
public:
    Program(const QString& folder, const QStringList& arguments) {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto* name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), folder);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        setProcessEnvironment(environment);
        setWorkingDirectory(folder);
        // A shell that runs the tests in the background has them, and what they start, ignore it.
        setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
        start(QStringLiteral(CHAPEAU_WORKBENCH), arguments);
    }
    ~Program() override {
        if (state() == QProcess::NotRunning) return;
        kill();
        waitForFinished();
    }
};

} // namespace chapeau::test
