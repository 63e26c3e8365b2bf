// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/arguments_text.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("arguments come back from their text as they were", "[sync]") {
    const Arguments arguments{{"requested", "12"}, {"empty", ""}, {"text", "a=b\nc\\n\\"}, {"名", "值"}};
    CHECK(encode_arguments(arguments) == "requested=12\nempty=\ntext=a=b\\nc\\\\n\\\\\n名=值\n");
    CHECK(decode_arguments(encode_arguments(arguments)) == arguments);
    CHECK(encode_arguments({}).empty());
    CHECK(decode_arguments("").empty());
}

TEST_CASE("arguments beyond the longest text are left out whole", "[sync]") {
    const Arguments arguments{
        {"short", "1"}, {"long", std::string(largest_arguments_text, 'x')}, {"last", "2"}};
    CHECK(decode_arguments(encode_arguments(arguments)) == Arguments{{"short", "1"}});
}

TEST_CASE("a line without an equals sign is a name without a value", "[sync]") {
    CHECK(decode_arguments("name\nother=1") == Arguments{{"name", ""}, {"other", "1"}});
}
