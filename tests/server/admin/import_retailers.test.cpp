// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/put_trade_area_kind.h"
#include "common/retailers/retailer_contact.h"
#include "common/retailers/retailer_profile.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

Id<TradeAreaKind> id_of_area(std::string_view name) { return {make_derived_uuid({"test", name})}; }

}

TEST_CASE("a retailer comes with profile and contact, and leading zeros stay", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report = store.import(
        "retailers", "licence_no,name,territory,order_weekday,licence_valid_to,size_class,grade,phone\n"
                     "000000000077,三店,T1,friday,2030-01-01,medium,14,10012345678\n");
    CHECK(report.committed);
    const auto retailer = store.one<Retailer>("licence_no", "000000000077");
    CHECK(retailer.order_weekday == Weekday::friday);
    CHECK(retailer.territory == store.one<Territory>("code", "T1").id);
    const auto profile = store.one<RetailerProfile>("retailer", to_hex(retailer.id.value));
    CHECK(profile.size_class == SizeClass::medium);
    CHECK(profile.grade == Count{14});
    CHECK(store.one<RetailerContact>("retailer", to_hex(retailer.id.value)).phone == "10012345678");
}

TEST_CASE("a value that new rows lack is told once with what is taken", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report =
        store.import("retailers", "licence_no,name,territory,licence_valid_to\n"
                                  "000000000078,三店,T1,2030-01-01\n000000000079,四店,T1,2030-01-01\n");
    std::string told;
    for (const auto& warning : report.warnings)
        told += warning.code == "import.default_taken" ? warning.item + ' ' : "";
    CHECK(told ==
          "area_type effective_from format market_type order_weekday size_class status supervision_class ");
}

TEST_CASE("an import of retailers changes only what the file has", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report =
        store.import("retailers", "licence_no,name,territory\n000000000001,新名,T2\n000000000002,二店,T2\n");
    CHECK(report.committed);
    CHECK(report.accepted == 2);
    CHECK(report.changed == 1);
    const auto retailer = store.one<Retailer>("licence_no", "000000000001");
    CHECK(retailer.name == "新名");
    CHECK(retailer.order_weekday == Weekday::monday);
    CHECK(retailer.territory == store.one<Territory>("code", "T2").id);
    CHECK(store.one<RetailerProfile>("retailer", to_hex(retailer.id.value)).territory == retailer.territory);
}

TEST_CASE("a trade area is imported by its name, stays in later profiles, and one that is not listed is told",
          "[admin]") {
    AdminStore store;
    store.fill();
    const auto area = id_of_area("学校");
    store.office().run_one(new_id(), PutTradeAreaKind{.id = area, .name = "学校"});
    store.import("retailers", "licence_no,name,territory,order_weekday,licence_valid_to,trade_area\n"
                              "000000000077,三店,T1,friday,2030-01-01,学校\n");
    store.import("retailers", "licence_no,grade,effective_from\n000000000077,7,2030-01-01\n");
    const auto retailer = store.one<Retailer>("licence_no", "000000000077");
    CHECK(store.one<RetailerProfile>("grade", "7").trade_area == area);
    const auto unknown = store.import("retailers", "licence_no,trade_area\n000000000077,海滩\n");
    REQUIRE(unknown.refused.size() == 1);
}

TEST_CASE("another size class gives a new profile from its day on", "[admin]") {
    AdminStore store;
    store.fill();
    store.import("retailers", "licence_no,size_class,effective_from\n000000000001,medium,2026-12-01\n");
    std::vector<std::string> profiles;
    for (const auto& profile : store.all<RetailerProfile>())
        if (profile.retailer == store.one<Retailer>("licence_no", "000000000001").id)
            profiles.push_back(to_text(profile.effective_from) +
                               (profile.size_class == SizeClass::medium ? " medium" : " small"));
    std::sort(profiles.begin(), profiles.end());
    CHECK(profiles == std::vector<std::string>{"2026-11-24 small", "2026-12-01 medium"});
}

TEST_CASE("refused lines keep a file out, and leaving them out keeps the rest", "[admin]") {
    AdminStore store;
    store.fill();
    const std::string file = "licence_no,name,territory,licence_valid_to\n"
                             "000000000011,甲,T1,2030-01-01\n"
                             ",,,\n"
                             "000000000011,乙,T1,2030-01-01\n"
                             "12,丙,T1,2030-01-01\n"
                             "000000000013,丁,T9,2030-01-01\n"
                             "000000000014,戊,T1,\n"
                             "000000000015,己,T1,2030-01-01,多\n";
    const auto kept_out = store.import("retailers", file);
    CHECK(!kept_out.committed);
    CHECK(kept_out.left_out == 0);
    CHECK(codes_of(kept_out.refused) ==
          "import.row_twice value.wrong_digits import.not_found value.missing csv.too_many_cells");
    CHECK(kept_out.refused[2].at == "file.csv:6");
    CHECK(kept_out.refused[2].item == "000000000013");
    CHECK(store.all<Retailer>().size() == 2);
    const auto imported =
        store.import("retailers", file, [](ImportOptions& options) { options.skip_bad = true; });
    CHECK(imported.committed);
    CHECK(imported.rows == 7);
    CHECK(imported.accepted == 1);
    CHECK(imported.blank == 1);
    CHECK(imported.left_out == 5);
    CHECK(imported.adds_up());
    CHECK(store.all<Retailer>().size() == 3);
}

TEST_CASE("a dry run decides and stores nothing", "[admin]") {
    AdminStore store;
    store.fill();
    const auto head = store.office().store().head();
    const auto report = store.import(
        "retailers", "licence_no,name,territory,licence_valid_to\n000000000011,甲,T1,2030-01-01\n",
        [](ImportOptions& options) { options.dry_run = true; });
    CHECK(report.accepted == 1);
    CHECK(!report.committed);
    CHECK(store.office().store().head() == head);
}

TEST_CASE("codes that prefix and padding make are said so", "[admin]") {
    AdminStore store;
    store.fill();
    const auto mapping =
        store.write("mapping.toml", "[fields]\nlicence_no = { column = \"no\", prefix = \"5401\", pad = 8 }\n"
                                    "name = { column = \"no\" }\nterritory = { constant = \"T1\" "
                                    "}\nlicence_valid_to = { constant = 2030-01-01 }\n");
    const auto report =
        store.import("retailers", "no\n2465\n", [&](ImportOptions& options) { options.mapping = mapping; });
    CHECK(report.committed);
    CHECK(report.warnings.front().code == "import.code_made");
    CHECK(store.one<Retailer>("licence_no", "540100002465").name == "2465");
}

TEST_CASE("a mapping that names an unknown field or column stops the import", "[admin]") {
    AdminStore store;
    const auto with_map = [](const char* text) {
        return [text](ImportOptions& options) { options.map = {text}; };
    };
    CHECK(store.try_import("retailers", "a\n1\n", with_map("minimum=a")).error().code ==
          "mapping.unknown_field");
    CHECK(store.try_import("retailers", "a\n1\n", with_map("name=b")).error().code ==
          "mapping.unknown_column");
    CHECK(store.try_import("shops", "a\n1\n").error().code == "import.unknown_kind");
    CHECK(store.try_import("questions", "a\n1\n").error().code == "not_available");
}

TEST_CASE("a file in GB18030 is read as what it says", "[admin]") {
    AdminStore store;
    store.fill();
    // 兴隆商店, 解放路
    const auto report = store.import(
        "retailers",
        "licence_no,name,address,territory,licence_valid_to\n"
        "000000000021,\xd0\xcb\xc2\xa1\xc9\xcc\xb5\xea,\xbd\xe2\xb7\xc5\xc2\xb7,T1,2030-01-01\n");
    CHECK(report.committed);
    CHECK(report.encoding == "GB18030");
    CHECK(store.one<Retailer>("licence_no", "000000000021").name == "兴隆商店");
    CHECK(store.one<Retailer>("licence_no", "000000000021").address == "解放路");
}

TEST_CASE("what a foreign file calls inactive does not become active, and an unknown word refuses the line",
          "[admin]") {
    AdminStore store;
    store.fill();
    const auto mapping = store.write("shops.toml", R"([fields]
licence_no = { column = "shop", prefix = "8800", pad = 8 }
territory = { column = "town", values = { "North Town" = "T1", "South Town" = "T2" }, lookup = "territory.code" }
status = { column = "state", values = { A = "active", I = "closed", S = "suspended" } }
licence_valid_to = { constant = 2030-12-31 }
)");
    const auto report =
        store.import("retailers",
                     "shop,name,town,state\n21,甲店,North Town,A\n22,乙店,South Town,I\n"
                     "23,丙店,South Town,S\n24,丁店,North Town,Q\n25,戊店,North Town,\n26,己店,West Town,A\n",
                     [&](ImportOptions& options) {
                         options.mapping = mapping;
                         options.skip_bad = true;
                     });
    CHECK(report.committed);
    CHECK(report.accepted == 3);
    CHECK(codes_of(report.refused) == "value.unmapped value.unmapped value.unmapped");
    CHECK(report.refused[0].at == "file.csv:5");
    CHECK(report.refused[0].reason.find("status: the mapping has no value for \"Q\", only for A, I, S") !=
          std::string::npos);
    CHECK(report.refused[2].reason.find("territory") != std::string::npos);
    CHECK(store.one<Retailer>("licence_no", "880000000021").status == RetailerStatus::active);
    CHECK(store.one<Retailer>("licence_no", "880000000022").status == RetailerStatus::closed);
    CHECK(store.one<Retailer>("licence_no", "880000000022").territory ==
          store.one<Territory>("code", "T2").id);
    CHECK(store.one<Retailer>("licence_no", "880000000023").status == RetailerStatus::suspended);
    CHECK(store.all<Retailer>().size() == 5);
}
