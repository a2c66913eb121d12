#include "core/publish/writers/writers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace chapeau {
namespace {

class ChapeauPrint : public testing::Test {
protected:
    struct Outcome {
        int exitCode = -1;
        std::string errors;
    };

    /// Runs the program as chapeau-cli does, without a display.
    static Outcome run(const QStringList& arguments, const std::string& input) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) environment.remove(QString::fromLatin1(name));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(CHAPEAU_PRINT), arguments);
        program.write(QByteArray::fromStdString(input));
        program.closeWriteChannel();
        EXPECT_TRUE(program.waitForFinished());
        return {program.exitCode(), program.readAllStandardError().toStdString()};
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("out.pdf"));
};

TEST_F(ChapeauPrint, printsThePublicationItIsGiven) {
    Publication publication;
    publication.blocks = {{.style = BlockStyle::title, .runs = {{.text = "Lamps"}}}};
    const Outcome outcome = run({m_path}, writePublicationJson(publication));
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_EQ(outcome.errors, "");
    QFile file{m_path};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
}

TEST_F(ChapeauPrint, refusesAnythingElseInOneSentenceAndWritesNothing) {
    const Outcome outcome = run({m_path}, "not a publication");
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.errors, sentenceOf({ErrorCode::fileDamaged, "The publication", "no JSON"}) + "\n");
    EXPECT_FALSE(QFile::exists(m_path));
}

TEST_F(ChapeauPrint, saysHowItIsUsed) {
    EXPECT_EQ(run({}, "").exitCode, 2);
}

} // namespace
} // namespace chapeau
