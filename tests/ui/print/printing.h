// Prints a Publication into a file of its own and reads it as other programs do. Their words are compared in compatibility form: a PDF file
// holds the letters as they are joined.
#pragma once

#include "ui/print/print_pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include <memory>
#include <string>
#include <vector>

namespace chapeau {

class Printing : public testing::Test {
protected:
    Printing() {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QGuiApplication>(m_argc, m_argv);
    }

    /// Its path.
    QString print(const Publication& publication, const char* name = "out.pdf") {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        EXPECT_TRUE(printPdf(publication, path).has_value());
        return path;
    }

    QByteArray bytesOf(const Publication& publication, const char* name = "out.pdf") {
        QFile file{print(publication, name)};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static bool has(const char* program) { return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty(); }

    /// What a program says of the file.
    static QString said(const char* program, const QStringList& arguments) {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    std::vector<std::string> pagesOf(const Publication& publication) {
        const QString path = print(publication);
        std::vector<std::string> pages;
        for (const QString& page : said("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")}).split(QLatin1Char('\f')))
            pages.push_back(page.toStdString());
        pages.pop_back();
        return pages;
    }

    /// In the order in which they are painted.
    QStringList wordsOf(const Publication& publication) {
        const QString text = said("pdftotext", {QStringLiteral("-raw"), print(publication), QStringLiteral("-")});
        return text.normalized(QString::NormalizationForm_KC).split(QRegularExpression{QStringLiteral("\\s+")}, Qt::SkipEmptyParts);
    }

    static inline int m_argc = 1;
    static inline char m_name[] = "print_test";
    static inline char* m_argv[] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
    QTemporaryDir m_folder;
};

} // namespace chapeau
