#include "sample.h"

#include "core/draft/label.h"
#include "core/proposal/wording/read_wording.h"

#include <gtest/gtest.h>

namespace chapeau::test {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

int levelOf(const std::string& line) {
    if (!line.starts_with('(')) return 0;
    return line.starts_with("(i") || line.starts_with("(v") ? 2 : 1;
}

Paragraph paragraphOf(const std::string& line, bool operative) {
    Paragraph paragraph;
    paragraph.level = levelOf(line);
    paragraph.kind = operative ? ParagraphKind::operative : ParagraphKind::preambular;
    if (paragraph.level > 0) paragraph.kind = ParagraphKind::subParagraph;
    if (line.starts_with("# ")) paragraph.kind = ParagraphKind::sectionHeading;
    const bool marked = isDigit(line.front()) || paragraph.level > 0 || line.starts_with("# ");
    paragraph.text.text = marked ? line.substr(line.find(' ') + 1) : line;
    if (const auto note = paragraph.text.text.find('^'); note != std::string::npos) {
        paragraph.text.text.erase(note, 1);
        paragraph.text.notes.push_back({note, "1", "A note."});
    }
    return paragraph;
}

const std::vector<std::string> lines{
    "Recalling its resolution 80/999 of 1 December 2025,",
    "Recognizing the role of small workshops in the repair of instruments, and the role of apprentices in them,",
    "Reaffirming the right of all States to keep, mend and lend their instruments,",
    "Concerned that spare parts remain difficult to obtain for laboratories far from a port, in particular in landlocked developing "
    "countries,",
    "Noting with appreciation the work of the experts on repair,",
    "Mindful of Member States’ obligations, and of the Secretary-General’s report on repair,^",
    "Stressing the need for repair manuals, spare parts and training,",
    "Bearing in mind that repair saves resources, time and money,",
    "Welcoming the offers of courses, and the many offers of tools,",
    "Convinced that “mending” is better than buying,",
    "1. Encourages all Member States to take concrete measures to promote cooperation, including technical and vocational training, and to "
    "share good practices;",
    "2. Calls upon States to reduce the cost of spare parts for schools and hospitals;",
    "3. Requests the Secretary-General:",
    "(a) To gather the views of Member States on repair methods;",
    "(b) To report on:",
    "(i) The offers received;",
    "(ii) The needs of schools;",
    "(c) To keep a register of workshops;",
    "4. Urges producers to publish repair manuals within a reasonable time and to keep them up to date;",
    "5. Invites donors to support training in repair, including for women and young people;",
    "6. Decides to hold a meeting on repair. The meeting shall last two days. It shall be open to all States;",
    "7. Emphasizes that tools should be shared, that tools should be safe and that tools should be cheap;",
    "8. Takes note of the report of the experts, which was issued on 15 March 2026;",
    "9. Condemns the wilful destruction of instruments;",
    "10. Recommends that courses be free of charge;",
    "11. Expresses its appreciation to the host country;",
    "12. Decides to remain seized of the matter.",
};

std::string lineOf(const std::string& label, Operation operation, const std::string& text) {
    return label + " " + std::string{nameOf(operation)} + (text.empty() ? "" : " " + text);
}

} // namespace

const Registry& registry() {
    static const Registry loaded = Registry::load(std::filesystem::path{CHAPEAU_RESOURCES} / "registry").value();
    return loaded;
}

WordingBase baseOf(const std::vector<std::string>& written) {
    WordingBase base;
    bool operative = false;
    for (const std::string& line : written) {
        operative = operative || isDigit(line.front());
        base.draft.paragraphs.push_back(paragraphOf(line, operative));
    }
    base.labels = labelsOf(base.draft.paragraphs);
    return base;
}

const WordingBase& sampleBase() {
    static const WordingBase base = [] {
        WordingBase made = baseOf(lines);
        made.draft.front.title = "Keeping musical clocks and church bells in working order";
        made.draft.front.enactingWords = "The General Assembly,";
        appendFront(made);
        return made;
    }();
    return base;
}

Landed landed(std::string_view wording, const WordingBase& base) {
    return landWording(readWording(wording, registry()), base, {{"KEN"}}, registry());
}

std::string textOf(const std::string& label, const WordingBase& base) {
    const auto index = indexOfLabel(base, label);
    return index ? base.draft.paragraphs[*index].text.text : "no paragraph " + label;
}

std::string edited(const std::string& label, const std::string& old, const std::string& fresh) {
    std::string text = textOf(label);
    const auto at = text.find(old);
    EXPECT_NE(at, std::string::npos) << label << " has no “" << old << "”";
    EXPECT_EQ(text.find(old, at + 1), std::string::npos) << label << " has “" << old << "” twice";
    return at == std::string::npos ? "" : reads(label, text.replace(at, old.size(), fresh));
}

std::string reads(const std::string& label, const std::string& text) {
    return lineOf(label, Operation::replace, text);
}
std::string deleted(const std::string& label) {
    return lineOf(label, Operation::remove, "");
}
std::string added(const std::string& after, const std::string& text) {
    return lineOf(after, Operation::insert, text);
}

std::vector<std::string> outcomes(const Landed& result) {
    std::vector<std::string> all;
    for (const PlacedProposal& placed : result.placed)
        all.push_back(lineOf(placed.label, placed.proposal.operation, placed.proposal.text.text));
    return all;
}

std::vector<std::string> stands(const Landed& result) {
    std::vector<std::string> all;
    for (const PlacedStand& stand : result.stands)
        all.push_back(stand.label + " " + std::string{nameOf(stand.act)} + " " + codeList(stand.delegations));
    return all;
}

std::string told(const Landed& result) {
    std::string text;
    for (const Unplaced& one : result.unplaced) {
        text += "  unplaced: " + sentenceOf(one.why, one.subject);
        for (const std::string& candidate : one.candidates) text += " [" + candidate + "]";
        text += "\n";
    }
    for (const std::string& one : result.ignored) text += "  ignored: " + one + "\n";
    for (const PlacedRemark& one : result.remarks) text += "  remark on " + one.label + ": " + one.text + "\n";
    for (const std::string& one : stands(result)) text += "  stand: " + one + "\n";
    return text;
}

std::vector<std::string> tableOfWordings() {
    std::vector<std::string> wordings;
    for (const auto part : {wholeParagraphRows, wordRows, spokenRows, trapRows, frontRows})
        for (const WordingRow& row : part()) wordings.push_back(row.wording);
    for (const UnplacedRow& row : unplacedRows()) wordings.push_back(row.wording);
    return wordings;
}

std::vector<std::string> repeatedPieces() {
    return {"subparagraph (a) of ",
            "first, second, ",
            "US, ",
            "delete OP9, US, ",
            "“",
            "'a ",
            "[",
            "[a / ",
            "“a” ",
            "after ",
            "in ",
            "the words after ",
            "OP1 and ",
            "delete ",
            "replace a by b and ",
            "the EU proposal on ",
            "support the deletion of “a” by the EU because ",
            "support China's proposal to delete ",
            "Also ",
            "OP9 [a – EU] ",
            "~~",
            "**a",
            "chapeau of ",
            "\n",
            "a\n\n",
            "so that it ",
            "+ 'x' after 'y' ",
            "last but one ",
            "x ",
            "If "};
}

std::string repeated(const std::string& piece, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
}

} // namespace chapeau::test
