// SPDX-License-Identifier: GPL-3.0-or-later
// Mapping files, --map and --set: what they say and what is refused.
#include "common/exchange/mapping.h"

#include "common/orders/order_line.h"
#include "common/products/product_price.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

using namespace liangheng;

namespace {

ImportFields mapped_fields() {
    return {{"retailer", info<Order>().find("retailer"), "licence_no"},
            {"captured_at", info<Order>().find("captured_at")},
            {"kind", info<Order>().find("kind")},
            {"source_ref", info<Order>().find("source_ref")},
            {"product", info<OrderLine>().find("product")},
            {"requested", info<OrderLine>().find("requested")},
            {"wholesale", info<ProductPrice>().find("wholesale")},
            {"effective_from", info<ProductPrice>().find("effective_from")}};
}

std::optional<Refusal> refusal_of(std::string_view toml) {
    return Mapping(mapped_fields()).read(toml, "orders.toml");
}
std::string code_of(std::string_view toml) {
    const auto refusal = refusal_of(toml);
    return refusal ? refusal->code : "";
}
std::string argument(const std::optional<Refusal>& refusal, std::string_view name) {
    if (!refusal) return "no refusal";
    for (const auto& a : refusal->arguments)
        if (a.name == name) return a.value;
    return "no argument";
}

}

TEST_CASE("a mapping file says where each field comes from", "[mapping]") {
    Mapping mapping(mapped_fields());
    CHECK_FALSE(mapping.read(R"(
        # order lines of a foreign system
        [fields]
        retailer = { column = "store", prefix = "5401", pad = 8, lookup = "retailer.licence_no" }
        captured_at = { column = "date", format = "MM/dd/yyyy" }
        kind = { constant = "history" }
        requested = { column = "bottles", pattern = "([0-9]+) cartons" }
        wholesale = { column = "cost", unit = "yuan" }
    )",
                             "orders.toml"));
    REQUIRE(mapping.sources().size() == 5);
    const auto& retailer = *mapping.find("retailer");
    CHECK(retailer.column == "store");
    CHECK(retailer.makes_code());
    CHECK(retailer.lookup->entity == "retailer");
    CHECK(retailer.lookup->field == "licence_no");
    CHECK(mapping.find("kind")->constant == "history");
    CHECK_FALSE(mapping.find("kind")->column);
    CHECK(mapping.find("captured_at")->format->text() == "MM/dd/yyyy");
    CHECK(mapping.find("wholesale")->hundredths);
    CHECK(mapping.find("product") == nullptr);
}

TEST_CASE("the options --map and --set win over the mapping file", "[mapping]") {
    Mapping mapping(mapped_fields());
    CHECK_FALSE(mapping.read("[fields]\nkind = { column = \"type\" }\nrequested = { column = \"bottles\" }\n",
                             "orders.toml"));
    CHECK_FALSE(mapping.set("kind=history"));
    CHECK_FALSE(mapping.map("requested = cartons"));
    CHECK_FALSE(mapping.find("kind")->column);
    CHECK(mapping.find("kind")->constant == "history");
    CHECK(mapping.find("requested")->column == "cartons");
    CHECK(mapping.sources().size() == 2);
}

TEST_CASE("what --map and --set cannot mean is refused", "[mapping]") {
    Mapping mapping(mapped_fields());
    CHECK(mapping.map("requested")->code == "mapping.no_assignment");
    CHECK(mapping.map("requested=")->code == "mapping.no_assignment");
    CHECK(mapping.map("=x")->code == "mapping.no_assignment");
    CHECK(mapping.map("cartons=x")->code == "mapping.unknown_field");
    CHECK(mapping.set("cartons=1")->code == "mapping.unknown_field");
    CHECK(mapping.set("kind=other")->code == "value.unknown_choice");
    CHECK(mapping.set("requested=-1")->code == "value.out_of_range");
    CHECK(mapping.set("product=x")->code == "value.not_an_id");
    CHECK_FALSE(mapping.set("retailer=540100002465"));
    CHECK(mapping.sources().size() == 1);
}

TEST_CASE("fields without entry take the column of their own name", "[mapping]") {
    Mapping mapping(mapped_fields());
    const std::vector<std::string> header{"requested", "date", "product", "kind"};
    CHECK_FALSE(mapping.map("product=date"));
    mapping.add_same_names(header);
    CHECK(mapping.find("product")->column == "date");
    CHECK(mapping.find("requested")->column == "requested");
    CHECK(mapping.find("kind")->column == "kind");
    CHECK(mapping.find("source_ref") == nullptr);
}

TEST_CASE("a mapping is joined to the header of the file", "[mapping]") {
    Mapping mapping(mapped_fields());
    CHECK_FALSE(mapping.set("kind=history"));
    CHECK_FALSE(mapping.map("requested=bottles"));
    const std::vector<std::string> header{"store", "bottles"};
    const auto bound = join_header(mapping, header).value();
    CHECK_FALSE(bound[0].column);
    CHECK(bound[1].column == 1U);
    const std::vector<std::string> other{"store", "cartons", ""};
    CHECK(join_header(mapping, other).error() ==
          refuse("mapping.unknown_column",
                 {{"column", "bottles"}, {"field", "requested"}, {"allowed", "store, cartons"}}));
}

TEST_CASE("broken TOML is refused with its line", "[mapping]") {
    const auto refusal = refusal_of("[fields]\nkind = { column = \n");
    CHECK(refusal->code == "mapping.bad_toml");
    CHECK(argument(refusal, "file") == "orders.toml");
    CHECK(argument(refusal, "line") == "2");
    CHECK(code_of("[fields]\nkind = { column = \"a\" }\nkind = { column = \"b\" }\n") == "mapping.bad_toml");
    CHECK(code_of(std::string(5000, '[')) == "mapping.bad_toml");
}

TEST_CASE("a refused mapping names the entry and what is allowed", "[mapping]") {
    const auto field = refusal_of("[fields]\ncartons = { column = \"a\" }");
    CHECK(field->code == "mapping.unknown_field");
    CHECK(argument(field, "line") == "2");
    CHECK(argument(field, "entry") == "cartons");
    CHECK(argument(field, "allowed").starts_with("retailer, captured_at, kind"));

    const auto key = refusal_of("[fields]\nkind = { columns = \"a\" }");
    CHECK(key->code == "mapping.unknown_key");
    CHECK(argument(key, "allowed") == "column, constant, unit, format, pattern, prefix, pad, values, lookup");

    const auto unit = refusal_of("[fields]\nwholesale = { column = \"a\", unit = \"yen\" }");
    CHECK(unit->code == "mapping.bad_value");
    CHECK(argument(unit, "key") == "unit");
    CHECK(argument(unit, "expected").starts_with("fen, cent, yuan"));
}

TEST_CASE("an entry that makes no sense for its field is refused", "[mapping]") {
    CHECK(code_of("") == "mapping.unknown_table");
    CHECK(code_of("fields = 1") == "mapping.unknown_table");
    CHECK(code_of("[fields]\n[more]\n") == "mapping.unknown_table");
    for (const auto* entry :
         {"kind = \"history\"", "kind = { column = 1 }", "kind = { column = \"\" }",
          "requested = { column = \"a\", unit = \"yuan\" }", "kind = { column = \"a\", format = \"yyyy\" }",
          "effective_from = { column = \"a\", format = \"dd.MM\" }",
          "requested = { column = \"a\", pattern = \"[0-9]+\" }",
          "requested = { column = \"a\", pattern = \"([0-9]+\" }", "source_ref = { column = \"a\", pad = 0 }",
          "source_ref = { column = \"a\", pad = 65 }", "source_ref = { column = \"a\", pad = \"8\" }",
          "requested = { column = \"a\", prefix = \"1\" }",
          "kind = { column = \"a\", lookup = \"retailer.licence_no\" }",
          "retailer = { column = \"a\", lookup = \"retailer\" }",
          "retailer = { column = \"a\", lookup = \"product.code\" }",
          "retailer = { column = \"a\", lookup = \"retailer.code\" }", "kind = { constant = [1] }"})
        CHECK(code_of("[fields]\n" + std::string(entry)) == "mapping.bad_value");
    for (const auto* entry :
         {"kind = { }", "kind = { column = \"a\", constant = \"history\" }", "kind = { pattern = \"(a)\" }",
          "effective_from = { constant = \"2026\", format = \"yyyy\" }"})
        CHECK(code_of("[fields]\n" + std::string(entry)) == "mapping.not_together");
    CHECK(code_of("[fields]\nkind = { constant = \"other\" }") == "value.unknown_choice");
}

TEST_CASE("a table of values is checked when the mapping is read", "[mapping]") {
    const auto code_with = [](const std::string& values) {
        return code_of("[fields]\nkind = { column = \"a\", values = " + values + " }");
    };
    CHECK(code_with(R"({ N = "normal", H = "history", 3 = "history" })").empty());
    CHECK(code_with(R"({ N = "usual" })") == "mapping.bad_value");
    CHECK(code_with("{}") == "mapping.bad_value");
    CHECK(code_with("\"N\"") == "mapping.bad_value");
    CHECK(code_with("{ N = 1.5 }") == "mapping.bad_value");
    const auto wrong = refusal_of("[fields]\nkind = { column = \"a\", values = { N = \"usual\" } }");
    CHECK(argument(wrong, "key") == "values.N");
    CHECK(argument(wrong, "line") == "2");
    CHECK(argument(wrong, "expected").find("history") != std::string::npos);
    CHECK(code_of("[fields]\nkind = { constant = \"history\", values = { a = \"history\" } }") ==
          "mapping.not_together");
    CHECK(code_of("[fields]\nsource_ref = { column = \"a\", pad = 8, values = { a = \"b\" } }") ==
          "mapping.not_together");
}

TEST_CASE("a table has at most 1,000 values and a code at most 64 characters", "[mapping]") {
    const auto code_with = [](std::size_t values) {
        std::string table = "[fields]\nkind = { column = \"a\", values = { ";
        for (std::size_t i = 0; i < values; ++i)
            table += (i ? ", k" : "k") + std::to_string(i) + " = \"normal\"";
        return code_of(table + " } }");
    };
    CHECK(code_with(most_mapped_values).empty());
    CHECK(code_with(most_mapped_values + 1) == "mapping.bad_value");
    const auto padded = [](std::int64_t characters) {
        return code_of("[fields]\nsource_ref = { column = \"a\", pad = " + std::to_string(characters) + " }");
    };
    CHECK(padded(longest_padded_code).empty());
    CHECK(padded(longest_padded_code + 1) == "mapping.bad_value");
}

TEST_CASE("a constant may be text, a whole number or a day", "[mapping]") {
    Mapping mapping(mapped_fields());
    CHECK_FALSE(
        mapping.read("[fields]\nrequested = { constant = 5 }\neffective_from = { constant = 2016-09-06 }\n"
                     "retailer = { constant = \"540100002465\", lookup = \"retailer.licence_no\" }\n",
                     "m.toml"));
    CHECK(convert_cell(*mapping.find("requested"), "ignored").value() == OwnedCell::of(5));
    CHECK(convert_cell(*mapping.find("effective_from"), "").value() ==
          OwnedCell::of(make_date(2016, 9, 6).days));
    CHECK(convert_cell(*mapping.find("retailer"), "").value() == OwnedCell::text("540100002465"));
}

TEST_CASE("a mapping file is read from disk and has a largest size", "[mapping]") {
    std::string folder = (std::filesystem::temp_directory_path() / "liangheng-mapping-XXXXXX").string();
    REQUIRE(mkdtemp(folder.data()));
    const auto path = std::filesystem::path(folder) / "prices.toml";
    std::ofstream(path) << "[fields]\nwholesale = { column = \"price\", unit = \"yuan\" }\n";
    Mapping mapping(mapped_fields());
    CHECK_FALSE(mapping.load(path));
    CHECK(mapping.find("wholesale")->column == "price");
    const auto rest = largest_mapping_file - std::filesystem::file_size(path);
    std::ofstream(path, std::ios::app) << '#' << std::string(rest - 2, 'x') << '\n';
    REQUIRE(std::filesystem::file_size(path) == largest_mapping_file);
    CHECK_FALSE(Mapping(mapped_fields()).load(path));
    std::ofstream(path, std::ios::app) << '\n';
    CHECK(mapping.load(path) ==
          refuse("exchange.file_too_large", {{"limit", std::to_string(largest_mapping_file)}}));
    CHECK_THROWS_AS(mapping.load(path.string() + ".none"), std::system_error);
    CHECK_THROWS_AS(mapping.load(folder), std::system_error);
    std::filesystem::remove_all(folder);
}
