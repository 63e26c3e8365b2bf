// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_agreed_totals.h"

#include "common/quota/agreed_total.h"
#include "common/quota/put_agreed_total.h"

namespace liangheng {

ImportAgreedTotals::ImportAgreedTotals(ImportWork& work) : ImportKind(work) {
    add_import_fields(fields_, info<AgreedTotal>(),
                      {{"retailer", "licence_no"}, {"month"}, {"quantity"}, {"agreed_with"}, {"basis"}});
    retailer_ = import_field(fields_, "retailer");
}

std::optional<Refusal> ImportAgreedTotals::check_header(std::span<const std::string> header) const {
    for (const auto& name : header)
        for (const std::string_view word : {"下限", "最低", "最少", "保底", "品牌", "品规", "规格", "minimum",
                                            "min_", "floor", "brand", "product"})
            if (name.find(word) != name.npos) return refuse("import.forbidden_column", {{"column", name}});
    return std::nullopt;
}

ImportUnit ImportAgreedTotals::unit(ImportRow& row, const Facts& facts) {
    ImportUnit unit;
    AgreedTotal total;
    for (std::size_t field = 0; field < 3; ++field) // retailer, month and quantity
        if (!row.has(field))
            row.problems.push_back(refuse_value("value.missing", *fields_[field].field, {}, {}));
    look_up(row, retailer_);
    if (!row.problems.empty()) return unit;
    set_members(row, 0, fields_.size(), &total);
    if (!row.problems.empty()) return unit;
    total.id = agreed_total_id(total.retailer, total.month);
    const auto [it, is_new] = lines_.try_emplace(total.id.value, row.line);
    if (!is_new) {
        row.problems.push_back(refuse("import.row_twice", {{"line", std::to_string(it->second)}}));
        return unit;
    }
    const auto old = facts.find(total.id);
    auto changed = old ? *old : total;
    set_members(row, 0, fields_.size(), &changed);
    const bool confirmed =
        old && old->state != AgreedTotalState::submitted && old->state != AgreedTotalState::returned;
    if (!confirmed || !same_values(info<AgreedTotal>(), &*old, &changed))
        unit.add(work_, PutAgreedTotal{.retailer = total.retailer,
                                       .month = total.month,
                                       .seen_version = {old ? old.row().version() : 0},
                                       .quantity = changed.quantity,
                                       .agreed_with = changed.agreed_with,
                                       .basis = changed.basis});
    unit.changed = old && !unit.commands.empty();
    unit.counts = {{"agreed_total", 1}};
    return unit;
}

}
