// All proposals and comments as rows: what they say, which are shown, in which order. Without a window.
#include "ui/listing/listed_comments.h"
#include "ui/listing/listed_proposals.h"
#include "ui/listing/listing_model.h"
#include "ui/listing/word_search.h"

#include "core/draft/label.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace chapeau {
namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class ListedRows : public testing::Test {
protected:
    void SetUp() override { sample = test::mergedSample(); }

    [[nodiscard]] std::vector<ListedRow> proposals(bool isMerged = true) const {
        const auto* merged = isMerged ? &sample.merged : nullptr;
        const auto rows = paragraphRows(sample.negotiation, sample.text, merged);
        return listedProposals(sample.negotiation, test::registry(), ParagraphPlaces{sample.negotiation, rows, merged});
    }
    /// "OP1 PAK changes words tabled" a line, of those that are shown.
    [[nodiscard]] static std::string told(const std::vector<ListedRow>& rows, const ListFilter& filter = {}, const ListOrder& order = {}) {
        std::string lines;
        for (const int i : shownRows(rows, filter, order)) {
            const auto& row = rows[static_cast<std::size_t>(i)];
            for (const auto column : {ProposalColumn::paragraph, ProposalColumn::who, ProposalColumn::kind, ProposalColumn::status})
                lines += row.cells[static_cast<std::size_t>(column)].toStdString() + (column == ProposalColumn::status ? "\n" : " | ");
        }
        return lines;
    }
    [[nodiscard]] ListFilter asking(ProposalQuery query) const {
        return {{},
                [this, query](const ListedRow& row) { return admits(query, sample.negotiation, sample.negotiation.proposals[row.at]); }};
    }
    [[nodiscard]] ListFilter searching(const char* words) const {
        return {QString::fromUtf8(words), {}, [this](const ListedRow& row) { return textsOf(sample.negotiation.proposals[row.at]); }};
    }
    void setStatus(std::size_t at, ProposalStatus status) {
        sample.negotiation.proposals.change(at, [&](Proposal& proposal) { proposal.status = status; });
    }
    void change(std::size_t at, const std::function<void(Proposal&)>& how) { sample.negotiation.proposals.change(at, how); }
    static ListOrder by(ProposalColumn column, Qt::SortOrder order = Qt::AscendingOrder) { return {static_cast<int>(column), order}; }

    test::Merged sample;
};

TEST_F(ListedRows, ProposalsSayWhatTheyAreInTheOrderOfTheText) {
    EXPECT_EQ(told(proposals()), "PP2 bis | CHN | new paragraph | tabled\n"
                                 "OP1 | PAK | changes words | tabled\n"
                                 "OP1 | CHN | changes words | tabled\n"
                                 "OP1 | EU | changes words | tabled\n"
                                 "OP1 | USA | changes words | tabled\n"
                                 "OP2 | USA | deletes the paragraph | tabled\n");
}

TEST_F(ListedRows, ANewParagraphThatIsNotShownIsNamedByItsPlace) {
    EXPECT_TRUE(told(proposals(false)).starts_with("after PP2 | CHN | new paragraph")) << told(proposals(false));
    change(1, [](Proposal& proposal) { proposal.after.reset(); });
    change(2, [](Proposal& proposal) { proposal.after.reset(); });
    EXPECT_TRUE(told(proposals(false)).starts_with("at the start | CHN | new paragraph")) << told(proposals(false));
}

TEST_F(ListedRows, AMoveSaysWhere) {
    change(0, [this](Proposal& proposal) {
        proposal.operation = Operation::move;
        proposal.after = sample.text.idOf("OP2");
    });
    EXPECT_NE(told(proposals()).find("OP1 | PAK | moves it after OP2 | tabled"), std::string::npos) << told(proposals());
    change(0, [](Proposal& proposal) { proposal.after.reset(); });
    EXPECT_NE(told(proposals()).find("OP1 | PAK | moves it to the start | tabled"), std::string::npos) << told(proposals());
}

TEST_F(ListedRows, WhatIsGoneFromTheTextComesLastUnderItsOldLabel) {
    std::erase_if(sample.text.draft.paragraphs, [this](const Paragraph& paragraph) { return paragraph.id == sample.text.idOf("OP1"); });
    sample.text.labels = labelsOf(sample.text.draft.paragraphs);
    const auto rows = proposals(false);
    EXPECT_TRUE(told(rows).ends_with("OP1 | USA | changes words | tabled\n")) << told(rows);
    EXPECT_TRUE(rows.front().gone);
}

TEST_F(ListedRows, EachWordOfTheSearchIsInTheRow) {
    EXPECT_EQ(told(proposals(), searching("capacity")), "PP2 bis | CHN | new paragraph | tabled\n");
    EXPECT_EQ(told(proposals(), searching(" United  VOLUNTARY ")), "OP1 | USA | changes words | tabled\n") << "a name and a word";
    EXPECT_EQ(told(proposals(), searching("op2")), "OP2 | USA | deletes the paragraph | tabled\n");
    EXPECT_EQ(told(proposals(), searching("no-such-words")), "");
}

TEST(WordSearches, FindInAnyCaseWhereverItStands) {
    const auto isIn = [](const char* word, const char* text) { return WordSearch{QString::fromUtf8(word)}.isIn(std::string_view{text}); };
    for (const auto* text : {"measures", "Measures at once", "concrete MEASURES", "mea measures", "memeasures"})
        EXPECT_TRUE(isIn("measures", text)) << text;
    for (const auto* text : {"", "measure", "mea sures", "measur\xc3\xa9s"}) EXPECT_FALSE(isIn("measures", text)) << text;
    EXPECT_TRUE(isIn("a", "A"));
    EXPECT_TRUE(isIn("[Z", "x[z]")) << "what is no letter is itself";
    EXPECT_FALSE(isIn("@", "`"));
    EXPECT_TRUE(isIn("T\xc3\xbcrkiye", "of T\xc3\x9cRKIYE")) << "letters beyond ASCII, too";
    EXPECT_FALSE(isIn("T\xc3\xbcrkiye", "Turkiye"));
    EXPECT_TRUE(isIn("rkiye", "T\xc3\xbcrkiye"));
}

TEST_F(ListedRows, TheyAreAskedForByDelegationAndState) {
    setStatus(0, ProposalStatus::withdrawn);
    change(0, [](Proposal& proposal) { proposal.supporters = {{"EGY"}, {"IRN"}, {"IRQ"}, {"JOR"}}; });
    const auto rows = proposals();
    EXPECT_EQ(told(rows, asking({{{"EGY"}}, {}, false})), "OP1 | PAK, with EGY, IRN +2 | changes words | withdrawn\n") << "it supports it";
    EXPECT_EQ(told(rows, asking({{{"EU"}, {"PAK"}}, {}, false})),
              "OP1 | PAK, with EGY, IRN +2 | changes words | withdrawn\nOP1 | EU | changes words | tabled\n");
    EXPECT_EQ(told(rows, asking({{}, ProposalStatus::withdrawn, false})), "OP1 | PAK, with EGY, IRN +2 | changes words | withdrawn\n");
    EXPECT_EQ(told(rows, asking({{{"EGY"}}, ProposalStatus::tabled, false})), "");
}

TEST_F(ListedRows, OursAreOurDraftingAndWhatOurDelegationProposes) {
    change(0, [](Proposal& proposal) { proposal.ours = true; });
    change(5, [](Proposal& proposal) { proposal.proponents = {{"KEN"}}; });
    EXPECT_EQ(told(proposals(), asking({{}, {}, true})),
              "OP1 | PAK | changes words | tabled\nOP2 | KEN | deletes the paragraph | tabled\n");
}

TEST_F(ListedRows, EachColumnSortsAndEqualOnesStayInTheirOrder) {
    const auto rows = proposals();
    EXPECT_TRUE(told(rows, {}, by(ProposalColumn::who)).starts_with("PP2 bis | CHN | new paragraph | tabled\nOP1 | CHN")) << "as received";
    EXPECT_TRUE(told(rows, {}, by(ProposalColumn::who, Qt::DescendingOrder)).starts_with("OP1 | USA"));
    EXPECT_TRUE(told(rows, {}, by(ProposalColumn::received)).starts_with("OP1 | PAK"));
    EXPECT_TRUE(told(rows, {}, by(ProposalColumn::received, Qt::DescendingOrder)).starts_with("OP2 | USA"));
    EXPECT_TRUE(told(rows, {}, by(ProposalColumn::kind, Qt::DescendingOrder)).starts_with("OP2 | USA | deletes"));
}

TEST_F(ListedRows, WordsBeginSoonBeforeTheChange) {
    Proposal proposal;
    proposal.base.text = "Encourages all Member States and relevant organizations to take concrete measures to promote cooperation;";
    proposal.text.text = "Encourages all Member States and relevant organizations to take practical measures to promote cooperation;";
    const auto words = wordsOf(proposal);
    EXPECT_EQ(words.text.toStdString(), "…organizations to take −concrete+practical measures to promote cooperation;");
    ASSERT_EQ(words.marks.size(), 4U);
    EXPECT_EQ(words.text.mid(words.marks[1].chars.begin, words.marks[1].chars.end - words.marks[1].chars.begin).toStdString(), "concrete");
    EXPECT_EQ(words.spoken.toStdString(), "replaces “concrete” by “practical”");
}

TEST_F(ListedRows, CommentsSayOnWhatTheyAreAndWhetherTheyAreResolved) {
    const auto op1 = sample.text.idOf("OP1").value();
    sample.negotiation.comments.push_back({CommentId::random(), op1, "Ask\ncapital.", "Ann", true, false, test::clock().now()});
    sample.negotiation.comments.push_back(
        {CommentId::random(), sample.negotiation.proposals.back().id, "Why?", "", false, true, test::clock().now()});
    const auto rows = paragraphRows(sample.negotiation, sample.text, nullptr);
    const auto listed = listedComments(sample.negotiation, ParagraphPlaces{sample.negotiation, rows, nullptr});
    ASSERT_EQ(listed.size(), 2U);
    const auto said = [&](std::size_t row) {
        QStringList cells;
        for (const auto& cell : listed[row].cells) cells << cell;
        cells.removeLast();
        return cells.join(QStringLiteral(" | ")).toStdString();
    };
    EXPECT_EQ(said(0), "OP1 | Ann | the text |  | internal | open");
    EXPECT_EQ(said(1), "OP2 | Unsigned | a proposal |  | shareable | resolved");
    EXPECT_EQ(wordsOf(sample.negotiation.comments[0]).text.toStdString(), "Ask capital.");
    EXPECT_TRUE(admits({true, true}, sample.negotiation.comments[0]));
    EXPECT_FALSE(admits({true, false}, sample.negotiation.comments[1]));
    EXPECT_FALSE(admits({false, true}, sample.negotiation.comments[1]));
}

class Listing : public ListedRows {
protected:
    void SetUp() override {
        ListedRows::SetUp();
        model.show(proposals(), {}, {});
    }
    [[nodiscard]] std::string labels() const {
        std::string all;
        for (int i = 0; i < model.rowCount(); ++i) all += model.index(i, 0).data().toString().toStdString() + " ";
        return all;
    }

    ListingModel model{
        {{QStringLiteral("Paragraph"), 8}, {QStringLiteral("Who"), 8}, {QStringLiteral("Kind"), 8}, {QStringLiteral("Words"), 0}}, 3};
    QAbstractItemModelTester tester{&model, fatal};
};

TEST_F(Listing, FiltersAndSortsByTheRulesOfModels) {
    EXPECT_EQ(labels(), "PP2 bis OP1 OP1 OP1 OP1 OP2 ");
    model.setFilter({QStringLiteral("United")});
    EXPECT_EQ(labels(), "OP1 OP2 ");
    model.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(labels(), "OP2 OP1 ");
    model.setFilter({QStringLiteral("nothing has these words")});
    EXPECT_EQ(labels(), "");
    model.setFilter({});
    EXPECT_EQ(labels(), "OP2 OP1 OP1 OP1 OP1 PP2 bis ");
    EXPECT_EQ(model.total(), 6);
}

TEST_F(Listing, OfAChangeOnlyWhatGoesAndComesIsTold) {
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    const auto tabled = asking({{}, ProposalStatus::tabled, false});
    model.show(proposals(), tabled, {});
    EXPECT_EQ(removed.count() + inserted.count(), 0) << "they are all tabled";
    const QPersistentModelIndex after{model.index(3, 0)};
    setStatus(model.row(2).at, ProposalStatus::rejected);
    model.show(proposals(), tabled, {});
    ASSERT_EQ(removed.count(), 1);
    EXPECT_EQ(removed.front().at(1).toInt(), 2);
    EXPECT_EQ(removed.front().at(2).toInt(), 2);
    EXPECT_EQ(after.row(), 2) << "what was chosen stays so";
    setStatus(0, ProposalStatus::tabled);
    setStatus(1, ProposalStatus::tabled);
    setStatus(2, ProposalStatus::tabled);
    setStatus(3, ProposalStatus::tabled);
    model.show(proposals(), tabled, {});
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(after.row(), 3);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(Listing, ASortedChoiceStaysChosen) {
    const QPersistentModelIndex chosen{model.index(5, 0)};
    const auto id = model.row(5).id;
    model.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(chosen.row(), 0);
    EXPECT_EQ(model.row(0).id, id);
}

TEST_F(Listing, WordsAreMadeOnlyOfRowsThatAreSeen) {
    int made = 0;
    const auto count = [&](const ListedRow&) {
        ++made;
        return ListedWords{QStringLiteral("words"), {}, {}};
    };
    model.show(proposals(), {}, {count, {}});
    made = 0;
    EXPECT_EQ(model.index(1, 3).data().toString(), QStringLiteral("words"));
    EXPECT_EQ(model.index(1, 0).data(Qt::AccessibleTextRole).toString().toStdString(), "OP1, PAK, changes words: words");
    EXPECT_LE(made, 1) << "and only once";
}

} // namespace
} // namespace chapeau
