#include "pdf_file.h"

#include <cstdio>
#include <sstream>

namespace chapeau {

namespace {

constexpr double pageHeight = 842;

std::string contentOf(const PrintedPage& page) {
    std::ostringstream content;
    for (const auto& print : page) {
        content << "BT /F1 " << print.size << " Tf " << print.x << ' ' << pageHeight - print.y << " Td (";
        for (const char c : print.text) content << (c == '(' || c == ')' || c == '\\' ? "\\" : "") << c;
        content << ") Tj ET\n";
    }
    return std::move(content).str();
}

std::string offset(std::size_t at) {
    char text[24];
    std::snprintf(text, sizeof text, "%010zu 00000 n \n", at);
    return text;
}

} // namespace

std::string pdfOf(const std::vector<PrintedPage>& pages, const std::string& trailer) {
    std::vector<std::string> objects{"<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"};
    std::string kids;
    for (const auto& page : pages) {
        const std::string content = contentOf(page);
        kids += std::to_string(objects.size() + 1) + " 0 R ";
        objects.push_back("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents " +
                          std::to_string(objects.size() + 2) + " 0 R>>");
        objects.push_back("<</Length " + std::to_string(content.size()) + ">>stream\n" + content + "endstream");
    }
    objects[1] = "<</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>>";
    std::string file = "%PDF-1.4\n";
    std::string table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += offset(file.size());
        file += std::to_string(i + 1) + " 0 obj" + objects[i] + "\nendobj\n";
    }
    const std::string count = std::to_string(objects.size() + 1);
    return file + "xref\n0 " + count + "\n" + table + "trailer<</Size " + count + "/Root 1 0 R" + trailer + ">>\nstartxref\n" +
           std::to_string(file.size()) + "\n%%EOF\n";
}

std::string wordTableOf(const std::vector<PrintedPage>& pages) {
    std::ostringstream table;
    table << "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
    for (std::size_t page = 0; page < pages.size(); ++page) {
        table << "1\t" << page + 1 << "\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t###PAGE###\n";
        for (const auto& print : pages[page]) {
            double left = print.x;
            std::istringstream words{print.text};
            for (std::string word; words >> word;) {
                const double width = static_cast<double>(word.size()) * print.size / 2;
                table << "5\t" << page + 1 << "\t0\t0\t0\t0\t" << left << '\t' << print.y - print.size << '\t' << width << '\t'
                      << print.size << "\t100\t" << word << '\n';
                left += width + print.size / 4;
            }
        }
    }
    return std::move(table).str();
}

} // namespace chapeau
