// SPDX-License-Identifier: GPL-3.0-or-later
// How much JSON one call takes.
#include "common/wire/limits.h"
#include "tests/support/office_programs.h"

#include <catch2/catch.hpp>

#include <fstream>

namespace liangheng {

TEST_CASE("a file of 16 MiB is read, one more byte is refused with the limit", "[programs]") {
    OfficePrograms office;
    const auto file = office.folder() / "commands.json";
    const auto ran = [&](std::size_t bytes) {
        std::string text = R"({"x":1})";
        text.resize(bytes, ' ');
        std::ofstream(file, std::ios::binary) << text;
        return office.cli("finder", {"do", "submit_order", "--offline", "--json-file",
                                     QString::fromStdString(file.string())});
    };
    const auto whole = ran(limits::json_input);
    CHECK(whole.code == 3);
    CHECK(whole.line()["code"].toString() == "input.unknown_field");
    const auto more = ran(limits::json_input + 1);
    CHECK(more.code == 2);
    CHECK(more.err.contains(QByteArray::number(static_cast<qulonglong>(limits::json_input))));
}

}
