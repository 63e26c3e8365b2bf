// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks from the clipboard: what is read out of them, and where their cells go.
#include "client/widgets/paste_plan.h"
#include "client/widgets/table_clipboard.h"

#include <catch2/catch.hpp>

#include <QMimeData>

namespace liangheng {
namespace {

using Block = PastedBlock;

// Three rows, columns 0 to 4; 1 and 3 cannot be edited.
PasteGrid grid_of(int rows = 3, int appendable = 0) {
    PasteGrid grid;
    for (int row = 0; row < rows; ++row) grid.rows.push_back(row);
    grid.columns = {0, 1, 2, 3, 4};
    grid.editable = [](int, int column) { return column != 1 && column != 3; };
    grid.appendable = appendable;
    return grid;
}

QString words_of(const PastePlan& plan) {
    QStringList words;
    for (const auto& cell : plan.cells)
        words << QStringLiteral("%1/%2=%3").arg(cell.row).arg(cell.column).arg(cell.text);
    return words.join(u' ');
}

}

TEST_CASE("one line break at the end of a block is no row, a second one is", "[desk]") {
    CHECK(block_from_text("a\tb\n") == Block{{"a", "b"}});
    CHECK(block_from_text("a\tb\r\n") == Block{{"a", "b"}});
    CHECK(block_from_text("a\tb") == Block{{"a", "b"}});
    CHECK(block_from_text("a\n\n") == Block{{"a"}, {""}});
    CHECK(block_from_text("a\n\nb\n") == Block{{"a"}, {""}, {"b"}});
    CHECK(block_from_text("\n") == Block{{""}});
    CHECK(block_from_text("").empty());
}

TEST_CASE("a quoted cell keeps its line breaks, tabs and quotation marks", "[desk]") {
    CHECK(block_from_text("\"a\nb\"\tc\n") == Block{{"a\nb", "c"}});
    CHECK(block_from_text("\"a\tb\"\tc") == Block{{"a\tb", "c"}});
    CHECK(block_from_text("\"a \"\"b\"\"\"\tc") == Block{{"a \"b\"", "c"}});
    CHECK(block_from_text("\"a\r\nb\"") == Block{{"a\nb"}});
    CHECK(block_from_text("\"\"\tx") == Block{{"", "x"}});
}

TEST_CASE("a quotation mark that closes nothing is a letter", "[desk]") {
    CHECK(block_from_text("\"a\tb\nc") == Block{{"\"a", "b"}, {"c"}});
    CHECK(block_from_text("5\" pipe\tx") == Block{{"5\" pipe", "x"}});
    CHECK(block_from_text("\"a\"b\tc") == Block{{"\"a\"b", "c"}});
}

TEST_CASE("empty cells keep their places", "[desk]") {
    CHECK(block_from_text("a\t\tc\n\t\t\n") == Block{{"a", "", "c"}, {"", "", ""}});
    CHECK(block_from_text("a\t") == Block{{"a", ""}});
}

TEST_CASE("the table of a page is read with breaks and merged cells", "[desk]") {
    const auto block = block_from_html(
        "<html><body>before<table border=0><tr><th>Code</th><th colspan=2>Name</th></tr>"
        "<tr><td>012</td><td>红<br>塔</td><td>  1,234&nbsp;</td></tr></table>after</body></html>");
    REQUIRE(block);
    CHECK(*block == Block{{"Code", "Name", ""}, {"012", "红\n塔", "1,234"}});
    CHECK_FALSE(block_from_html("<p>no table</p>"));
}

TEST_CASE("what this program copies is what it pastes", "[desk]") {
    const CopiedRows rows{{{"012345678901", false}, {"a\tb", false}, {"12", true}},
                          {{"第\n二", false}, {"\"q\"", false}, {"", true}}};
    const Block block{{"012345678901", "a\tb", "12"}, {"第\n二", "\"q\"", ""}};
    CHECK(block_from_text(tab_separated(rows)) == block);
    // A page has no tabs: they are blanks there.
    const auto from_html = block_from_html(html_table(rows));
    REQUIRE(from_html);
    CHECK(from_html->at(0).at(0) == "012345678901");
    CHECK(from_html->at(1) == block.at(1));
    CHECK(html_table(rows).contains("mso-number-format:\"\\@\"'>012345678901"));
    CHECK(html_table(rows).contains("<td>12</td>"));
}

TEST_CASE("the table is taken before the text, and the text where there is no table", "[desk]") {
    QMimeData data;
    data.setText("x\ty");
    CHECK(pasted_block(data) == Block{{"x", "y"}});
    data.setHtml("<table><tr><td>p</td><td>q</td></tr></table>");
    CHECK(pasted_block(data) == Block{{"p", "q"}});
    data.setHtml("<b>x</b>");
    CHECK(pasted_block(data) == Block{{"x", "y"}});
    CHECK_FALSE(pasted_block(QMimeData()));
}

TEST_CASE("a block that is too large for a form is not read", "[desk]") {
    QMimeData data;
    data.setText(QString(static_cast<qsizetype>(most_pasted_cells), u'\t'));
    CHECK_FALSE(pasted_block(data));
    data.setText(QString(most_pasted_characters + 1, u'a'));
    CHECK_FALSE(pasted_block(data));
}

TEST_CASE("numbers are read with separators, full-width digits and decimals of zeros", "[desk]") {
    CHECK(whole_number_from(" 1,234 ") == 1234);
    CHECK(whole_number_from("１，２３４") == 1234);
    CHECK(whole_number_from("12.00") == 12);
    CHECK(whole_number_from("-5") == -5);
    CHECK(whole_number_from("0") == 0);
    for (const char* text : {"", "12.5", "4.1E+17", "12条", "1.0.0", ",5", "--5", "1234567890123456", ".5"}) {
        INFO(text);
        CHECK_FALSE(whole_number_from(text));
    }
}

TEST_CASE("columns that cannot be edited are left out in their place", "[desk]") {
    const auto plan = plan_paste({{"a", "b", "c"}, {"d", "e", "f"}}, grid_of(), {0, 0, 1, 1});
    CHECK(words_of(plan) == "0/0=a 0/2=c 1/0=d 1/2=f");
}

TEST_CASE("hidden columns and rows take no part, in whatever order the others stand", "[desk]") {
    auto grid = grid_of();
    grid.columns = {4, 0, 2};
    grid.rows = {2, 0};
    CHECK(words_of(plan_paste({{"a", "b"}, {"c", "d"}}, grid, {0, 0, 1, 1})) == "2/4=a 2/0=b 0/4=c 0/0=d");
}

TEST_CASE("rows beyond the end are added where the form allows it, else nothing is pasted", "[desk]") {
    const Block block{{"a"}, {"b"}, {"c"}};
    auto plan = plan_paste(block, grid_of(3, 5), {2, 0, 1, 1});
    CHECK(plan.added_rows == 2);
    CHECK(words_of(plan) == "2/0=a -1/0=b -2/0=c");
    plan = plan_paste(block, grid_of(3, 1), {2, 0, 1, 1});
    CHECK(plan.trouble == PastePlan::Trouble::too_many_rows);
    CHECK(plan.beyond == 1);
    CHECK(plan.cells.empty());
    plan = plan_paste(block, grid_of(3, 0), {1, 0, 1, 1});
    CHECK(plan.beyond == 1);
    CHECK(plan.cells.empty());
}

TEST_CASE("columns beyond the last one that can be edited are refused with their number", "[desk]") {
    auto plan = plan_paste({{"a", "b", "c"}}, grid_of(), {0, 3, 1, 1});
    CHECK(plan.trouble == PastePlan::Trouble::too_many_columns);
    CHECK(plan.beyond == 1);
    CHECK(plan.cells.empty());
    auto grid = grid_of();
    grid.editable = [](int, int column) { return column == 0; };
    plan = plan_paste({{"a", "b", "c"}}, grid, {0, 0, 1, 1});
    CHECK(plan.trouble == PastePlan::Trouble::too_many_columns);
    CHECK(plan.beyond == 2);
}

TEST_CASE("empty cells beyond the end are nothing, so a selection of whole columns fits", "[desk]") {
    const auto plan =
        plan_paste({{"a", "", "c", "", "e", "", ""}, {""}, {""}, {""}}, grid_of(), {0, 0, 1, 1});
    CHECK_FALSE(plan.refused());
    CHECK(words_of(plan) == "0/0=a 0/2=c 0/4=e 1/0= 2/0=");
}

TEST_CASE("a single value fills the selection, where it can be edited", "[desk]") {
    CHECK(words_of(plan_paste({{"7"}}, grid_of(), {1, 0, 2, 3})) == "1/0=7 1/2=7 2/0=7 2/2=7");
    CHECK(plan_paste({{"7"}}, grid_of(), {1, 1, 1, 1}).trouble == PastePlan::Trouble::nothing_editable);
}

}
