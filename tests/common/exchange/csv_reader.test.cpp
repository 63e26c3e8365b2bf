// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of CSV: separators, quotes, line ends, line numbers, rows that are wrong.
#include "common/exchange/csv_reader.h"

#include <catch2/catch.hpp>

#include <random>

using namespace liangheng;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct CsvContent {
    std::vector<std::string> header;
    Rows rows;
    std::vector<std::uint64_t> lines;
    std::vector<std::string> problems; // code of each row, empty for a good one
    std::vector<bool> blank;
    std::string refusal;
    std::uint64_t refused_line = 0;
};

std::uint64_t line_of(const Refusal& refusal) {
    for (const auto& argument : refusal.arguments)
        if (argument.name == "line") return std::stoull(argument.value);
    return 0;
}

CsvContent read_all(const std::string& text, std::size_t step = 1U << 16U,
                    const CsvLimits& limits = desk_csv_limits) {
    CsvContent content;
    auto reader = CsvReader::open(memory_source(text, step), limits);
    if (!reader) return {{}, {}, {}, {}, {}, reader.error().code, line_of(reader.error())};
    content.header = reader->header();
    while (true) {
        const auto row = reader->next();
        if (!row) {
            content.refusal = row.error().code;
            content.refused_line = line_of(row.error());
            return content;
        }
        if (!*row) return content;
        content.rows.emplace_back((*row)->cells.begin(), (*row)->cells.end());
        content.lines.push_back((*row)->line);
        content.problems.push_back((*row)->problem ? (*row)->problem->code : "");
        content.blank.push_back((*row)->blank);
    }
}

}

TEST_CASE("comma, semicolon and tab are recognised by the header", "[csv]") {
    for (const std::string separator : {",", ";", "\t"}) {
        const auto content = read_all("a" + separator + " b \n1" + separator + "2\n");
        CHECK(content.header == std::vector<std::string>{"a", "b"});
        CHECK(content.rows == Rows{{"1", "2"}});
    }
    CHECK(read_all("\"a,b\";c\n1;2\n").header == std::vector<std::string>{"a,b", "c"});
    CHECK(read_all("a\n1\n").rows == Rows{{"1"}});
}

TEST_CASE("line ends of both kinds, a mark and a missing last line end make no difference", "[csv]") {
    const Rows expected{{"1", "2"}, {"3", ""}};
    for (const auto* text : {"a,b\n1,2\n3,\n", "a,b\r\n1,2\r\n3,\r\n", "a,b\n1,2\n3,",
                             "\xef\xbb\xbf"
                             "a,b\r\n1,2\r\n3,\r"}) {
        const auto content = read_all(text);
        CHECK(content.header.front() == "a");
        CHECK(content.rows == expected);
        CHECK(content.lines == std::vector<std::uint64_t>{2, 3});
    }
}

TEST_CASE("quotes hold separators, quotes and line breaks", "[csv]") {
    const auto content = read_all("a,b\n\"x,\"\"y\"\"\",\"two\r\nlines\"\r\n\"\",\"z\"\n3,4\n");
    CHECK(content.rows == Rows{{"x,\"y\"", "two\r\nlines"}, {"", "z"}, {"3", "4"}});
    CHECK(content.lines == std::vector<std::uint64_t>{2, 4, 5});
    CHECK(content.problems == std::vector<std::string>(3));
}

TEST_CASE("a quote inside a plain cell is a character", "[csv]") {
    CHECK(read_all("a,b\n5\" pipe, \"x\"\n").rows == Rows{{"5\" pipe", " \"x\""}});
}

TEST_CASE("leading zeros and negative numbers stay as they stand", "[csv]") {
    CHECK(read_all("code,cartons\n0012,-5\n").rows == Rows{{"0012", "-5"}});
}

TEST_CASE("blank rows are said to be blank and are no error", "[csv]") {
    const auto content = read_all("\n\r\na,b\n\n1,2\n,\n , \n\r\n3,4\n\n");
    CHECK(content.blank == std::vector<bool>{true, false, true, true, true, false, true});
    CHECK(content.lines == std::vector<std::uint64_t>{4, 5, 6, 7, 8, 9, 10});
    CHECK(content.problems == std::vector<std::string>(7));
}

TEST_CASE("a row with too many or too few cells is named with its line and the next is read", "[csv]") {
    const auto content = read_all("a,b\n1\n1,2,3\n\"x\ny\",2,\n5,6\n");
    CHECK(content.problems ==
          std::vector<std::string>{"csv.too_few_cells", "csv.too_many_cells", "csv.too_many_cells", ""});
    CHECK(content.lines == std::vector<std::uint64_t>{2, 3, 4, 6});
    auto reader = CsvReader::open(memory_source("a,b\n1\n"), desk_csv_limits).value();
    CHECK(reader.next().value()->problem->arguments ==
          Arguments{{"line", "2"}, {"cells", "1"}, {"columns", "2"}});
}

TEST_CASE("text behind a closing quote is an error of its row alone", "[csv]") {
    const auto content = read_all("a,b\n\"x\"y,2\n\"x\" ,2\n3,4\n");
    CHECK(content.problems == std::vector<std::string>{"csv.text_after_quote", "csv.text_after_quote", ""});
}

TEST_CASE("a quote that is never closed is named with the line where it opens", "[csv]") {
    const auto content = read_all("a,b\n1,2\n\"x\ny\",\"open\n3,4\n5,6\n");
    CHECK(content.rows == Rows{{"1", "2"}});
    CHECK(content.refusal == "csv.unclosed_quote");
    CHECK(content.refused_line == 4);
    CHECK(read_all("a,b\n1,\"").refusal == "csv.unclosed_quote");
    CHECK(read_all("\"a,b\n1,2\n").refusal == "csv.unclosed_quote");
}

TEST_CASE("a file without rows is read and one without header refused", "[csv]") {
    CHECK(read_all("a,b").refusal.empty());
    CHECK(read_all("a,b").rows.empty());
    for (const auto* text : {"", "\n", "\xef\xbb\xbf", ",\n,,\n"})
        CHECK(read_all(text).refusal == "csv.empty");
}

TEST_CASE("a header that names a column twice is refused and one with unnamed columns taken", "[csv]") {
    CHECK(read_all("a,b, a\n").refusal == "csv.column_twice");
    CHECK(read_all("a,,\n1,2,3\n").rows == Rows{{"1", "2", "3"}});
}

TEST_CASE("a file that breaks off inside a row yields what came whole and an error for the rest", "[csv]") {
    const auto content = read_all("order,item,cartons\n1,0007,5\n1,00");
    CHECK(content.rows.size() == 2);
    CHECK(content.problems == std::vector<std::string>{"", "csv.too_few_cells"});
}

TEST_CASE("rows are the same whatever pieces the bytes come in", "[csv]") {
    const std::string text = "a,b\r\n\"1\"\"\",\"2\r\n\"\r\n\"\",x\r\n,\r\n永,\"兴\"\r\nlast,\"\"";
    const auto whole = read_all(text);
    CHECK(whole.rows == Rows{{"1\"", "2\r\n"}, {"", "x"}, {"", ""}, {"永", "兴"}, {"last", ""}});
    for (std::size_t step = 1; step < text.size(); ++step) {
        const auto content = read_all(text, step);
        CHECK(content.rows == whole.rows);
        CHECK(content.lines == whole.lines);
    }
}

TEST_CASE("rows that lie across the end of the buffer are read whole", "[csv]") {
    std::string text = "number,text\n";
    Rows expected;
    for (int i = 0; i < 3000; ++i) {
        expected.push_back({std::to_string(i), std::string(static_cast<std::size_t>(i % 977), 'x') + "\""});
        text += expected.back()[0] + ",\"" + expected.back()[1] + "\"\"\n";
    }
    for (auto& row : expected) row[1] = row[1].substr(0, row[1].size() - 1) + "\"";
    REQUIRE(text.size() > 1'000'000);
    CHECK(read_all(text).rows == expected);
}

TEST_CASE("random bytes are read or refused", "[csv]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    constexpr std::string_view bytes = "a1,;\t\"\r\n \xe5\xba\x97";
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto size = random() % 60; size > 0; --size) text += bytes[random() % bytes.size()];
        const auto content = read_all(text, 1 + random() % 9);
        const auto again = read_all(text);
        CHECK(content.rows == again.rows);
        CHECK(content.refusal == again.refusal);
    }
}

TEST_CASE("a title above the header is skipped and does not decide the separator", "[csv]") {
    const std::string text = "2009年7月零售户\n\ncode;name\n1;a,b\n";
    const RowOptions options{.is_known = [](std::string_view name) { return name == "code"; }};
    const auto rows = open_rows([&] { return memory_source(text); }, desk_csv_limits, options).value();
    CHECK(rows->header() == std::vector<std::string>{"code", "name"});
    CHECK(rows->header_row() == 3);
    const auto* row = rows->next().value();
    REQUIRE(row);
    CHECK(row->cells[1] == "a,b");
    CHECK(row->number == 4);
}
