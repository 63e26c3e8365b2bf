// SPDX-License-Identifier: GPL-3.0-or-later
// One more than each limit of a CSV file.
#include "common/exchange/csv_reader.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

constexpr CsvLimits tiny_limits{100, 3, 10, 4, 40};

struct CsvOutcome {
    std::size_t rows = 0;
    std::string problem;
    std::optional<Refusal> refusal;
};

CsvOutcome outcome_of(ByteSource bytes, const CsvLimits& limits) {
    CsvOutcome outcome;
    auto reader = CsvReader::open(std::move(bytes), limits);
    if (!reader) return {0, "", reader.error()};
    while (true) {
        const auto row = reader->next();
        if (!row) outcome.refusal = row.error();
        if (!row || !*row) return outcome;
        ++outcome.rows;
        if ((*row)->problem) outcome.problem = (*row)->problem->code;
    }
}
CsvOutcome outcome_of(std::string text, const CsvLimits& limits = tiny_limits) {
    return outcome_of(memory_source(std::move(text)), limits);
}
std::string code_of(const CsvOutcome& outcome) { return outcome.refusal ? outcome.refusal->code : ""; }

}

TEST_CASE("more rows than allowed end the reading", "[csv]") {
    CHECK(code_of(outcome_of("a\n1\n2\n\n\n3\n")).empty());
    const auto outcome = outcome_of("a\n1\n2\n\n3\n4\n");
    CHECK(outcome.rows == 4);
    CHECK(outcome.refusal == refuse("csv.too_many_rows", {{"line", "6"}, {"limit", "3"}}));
}

TEST_CASE("a file larger than allowed is refused", "[csv]") {
    CHECK(code_of(outcome_of("a\n" + std::string(98, '\n'))).empty());
    CHECK(code_of(outcome_of("a\n" + std::string(99, '\n'))) == "exchange.file_too_large");
}

TEST_CASE("a cell of one byte too many is an error of its row alone", "[csv]") {
    CHECK(outcome_of("a,b\n1234567890,\"1234567890\"\n").problem.empty());
    CHECK(outcome_of("a,b\n12345678901,2\n").problem == "csv.cell_too_long");
    CHECK(outcome_of("a,b\n1,\"12345678901\"\n").problem == "csv.cell_too_long");
    CHECK(outcome_of("a,b\n1,\"123456789\"\"\"\n").problem.empty());
    CHECK(outcome_of("a,b\n12345678901,2\n3,4\n").rows == 2);
}

TEST_CASE("a cell of 32 KiB is read and one byte more is too long", "[csv]") {
    const auto limits = GENERATE(server_csv_limits, desk_csv_limits);
    const std::string text(limits.cell_bytes, 'x');
    CHECK(outcome_of("a,b\n" + text + ",2\n", limits).problem.empty());
    auto reader = CsvReader::open(memory_source("a,b\n1,2\n3," + text + "x\n"), limits).value();
    REQUIRE_FALSE(reader.next().value()->problem);
    const auto* row = reader.next().value();
    CHECK(row->line == 3);
    CHECK(row->problem ==
          refuse("csv.cell_too_long",
                 {{"line", "3"}, {"column", "b"}, {"limit", std::to_string(limits.cell_bytes)}}));
}

TEST_CASE("a header with one column too many is refused", "[csv]") {
    CHECK(code_of(outcome_of("a,b,c,d\n")).empty());
    CHECK(outcome_of("a,b,c,d,e\n").refusal ==
          refuse("csv.too_many_columns", {{"line", "1"}, {"limit", "4"}}));
    CHECK(outcome_of("a,b\n1,2,3,4,5,6,7,8\n").problem == "csv.too_many_cells");
}

TEST_CASE("a row without end is refused before it fills the memory", "[csv]") {
    CsvLimits limits = tiny_limits;
    limits.file_bytes = 1U << 20U;
    CHECK(outcome_of("a\n" + std::string(41, 'x') + "\n", limits).refusal ==
          refuse("csv.row_too_long", {{"line", "2"}, {"limit", "40"}}));
    CHECK(outcome_of("a\n\n\"" + std::string(1U << 19U, '\n'), limits).refusal ==
          refuse("csv.unclosed_quote", {{"line", "3"}}));

    std::uint64_t given = 0;
    const ByteSource endless = [&given](std::span<char> into) -> Result<std::size_t> {
        std::fill(into.begin(), into.end(), 'x');
        given += into.size();
        return into.size();
    };
    CHECK(code_of(outcome_of(endless, server_csv_limits)) == "csv.row_too_long");
    CHECK(given < (64U << 20U));
}

TEST_CASE("the limits of server and desk are those that the office was told", "[csv]") {
    CHECK(server_csv_limits.file_bytes == 1'073'741'824);
    CHECK(server_csv_limits.rows == 5'000'000);
    CHECK(desk_csv_limits.file_bytes == 20'971'520);
    CHECK(desk_csv_limits.rows == 200'000);
    CHECK(desk_csv_limits.cell_bytes == 32'768);
}
