// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of master data: what belongs to a retailer lies in his territory, and no price lies between two
// price classes of a day.
#include "common/products/price_class.h"
#include "common/retailers/retailer_contact.h"
#include "common/retailers/retailer_profile.h"
#include "common/retailers/shop_person.h"
#include "server/admin/check_list.h"
#include "server/admin/export_rows.h"
#include "server/jobs/all_rows.h"

#include <map>
#include <unordered_map>

namespace liangheng {
namespace {

using Territories = std::unordered_map<Uuid, Id<Territory>>; // by retailer

template<class T>
void check_territory(SqliteStore& store, const Territories& territories, CheckResult& result) {
    each_row(store, info<T>(), [&](std::span<const Cell> columns) {
        T row;
        fill_object(info<T>(), columns, &row);
        const auto retailer = territories.find(row.retailer.value);
        if (retailer == territories.end() || retailer->second == row.territory) return;
        result.breach(std::string(info<T>().name) + ' ' + to_hex(row.id.value) +
                      " lies in another territory than its retailer");
    });
}

// The classes of one day by their number: the dearest first.
void check_classes(const std::map<std::int64_t, PriceClass>& classes, CheckResult& result) {
    std::int64_t number = 0;
    std::optional<Fen> above;
    for (const auto& [own, row] : classes) {
        const auto name = "price class " + std::to_string(own) + " from " + to_text(row.effective_from);
        if (own != ++number) result.breach(name + " follows no class before it");
        if (row.below != above) result.breach(name + " does not end where the dearer one begins");
        above = row.from;
    }
    if (above && above->value != 0)
        result.breach("the last price class from " + to_text(classes.begin()->second.effective_from) +
                      " does not begin at 0");
}

}

void check_master(SqliteStore& store, std::vector<CheckResult>& results) {
    CheckResult territory("retailers.one_territory");
    Territories territories;
    each_row(store, info<Retailer>(), [&](std::span<const Cell> columns) {
        Retailer retailer;
        fill_object(info<Retailer>(), columns, &retailer);
        territories[retailer.id.value] = retailer.territory;
    });
    check_territory<RetailerContact>(store, territories, territory);
    check_territory<RetailerProfile>(store, territories, territory);
    check_territory<ShopPerson>(store, territories, territory);
    CheckResult classes("products.price_classes_whole");
    std::map<Date, std::map<std::int64_t, PriceClass>> days;
    for (const auto& row : all_rows_of<PriceClass>(store)) days[row.effective_from][row.number.value] = row;
    for (const auto& [day, of_day] : days) check_classes(of_day, classes);
    for (auto* result : {&territory, &classes}) results.push_back(std::move(*result));
}

}
