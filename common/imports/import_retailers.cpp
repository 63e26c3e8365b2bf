// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_retailers.h"

#include "common/retailers/move_retailer.h"
#include "common/retailers/retailer_contact.h"
#include "common/rules/dated.h"

#include <algorithm>

namespace liangheng {

/// The retailer as he is, or as he begins.
struct ImportRetailers::Present {
    bool is_new = true;
    bool moves = false;
    Retailer row;
    std::int64_t version = 0;
};

ImportRetailers::ImportRetailers(ImportWork& work) : ImportKind(work) {
    add_import_fields(fields_, info<Retailer>(),
                      {{"licence_no"},
                       {"name"},
                       {"holder"},
                       {"address"},
                       {"territory", "code"},
                       {"order_weekday"},
                       {"status"},
                       {"licence_valid_to"}});
    profile_ = fields_.size();
    add_import_fields(fields_, info<RetailerProfile>(),
                      {{"market_type"},
                       {"format"},
                       {"size_class"},
                       {"area_type"},
                       {"supervision_class"},
                       {"grade"},
                       {"credit_grade"},
                       {"effective_from"},
                       {"trade_area", "name"}});
    contact_ = fields_.size();
    add_import_fields(fields_, info<RetailerContact>(), {{"phone"}, {"holder_birthday"}});
    licence_no_ = import_field(fields_, "licence_no");
    territory_ = import_field(fields_, "territory");
    effective_from_ = import_field(fields_, "effective_from");
    trade_area_ = import_field(fields_, "trade_area");
}

bool ImportRetailers::wrong(ImportRow& row) {
    if (!row.filled(licence_no_))
        row.problems.push_back(refuse_value("value.missing", *fields_[licence_no_].field, {}, {}));
    look_up(row, territory_);
    look_up(row, trade_area_);
    if (!row.problems.empty()) return true;
    const auto [it, is_new] = lines_.try_emplace(row.text(licence_no_), row.line);
    if (!is_new) row.problems.push_back(refuse("import.row_twice", {{"line", std::to_string(it->second)}}));
    return !is_new;
}

void ImportRetailers::add_profile(PutRetailer& command, ImportRow& row, const Present& present,
                                  const Facts& facts) {
    RetailerProfile profile;
    const auto profiles = facts.each<RetailerProfile>("retailer", present.row.id);
    if (!profiles && !present.is_new) { // a desk that does not hold it must not replace it by a usual one
        row.problems.push_back(refuse("import.not_here"));
        return;
    }
    const auto* old = profiles ? in_force(*profiles, work_.today) : nullptr;
    if (old) profile = **old;
    auto changed = profile;
    set_members(row, profile_, contact_, &changed);
    if (!row.filled(effective_from_)) changed.effective_from = old ? profile.effective_from : work_.today;
    if (old && same_values(info<RetailerProfile>(), &profile, &changed)) return;
    if (old && !row.filled(effective_from_)) changed.effective_from = work_.today;
    if (!old)
        for (auto field = profile_; field < contact_; ++field) {
            const auto& description = *fields_[field].field;
            if (!description.optional) note_default(row, field, &changed);
        }
    command.profile.push_back(
        {.id = {work_.id("profile", command.licence_no + '/' + to_text(changed.effective_from))},
         .market_type = changed.market_type,
         .format = changed.format,
         .size_class = changed.size_class,
         .area_type = changed.area_type,
         .supervision_class = changed.supervision_class,
         .grade = changed.grade,
         .credit_grade = changed.credit_grade,
         .effective_from = changed.effective_from,
         .trade_area = changed.trade_area});
}

void ImportRetailers::add_contact(PutRetailer& command, ImportRow& row, const Present& present,
                                  const Facts& facts) {
    bool mapped = false;
    for (auto field = contact_; field < fields_.size(); ++field) mapped = mapped || row.mapped[field];
    if (!mapped) return;
    const auto old = facts.find(retailer_contact_id(present.row.id));
    RetailerContact contact;
    if (old) contact = *old;
    auto changed = contact;
    set_members(row, contact_, fields_.size(), &changed);
    if (old && same_values(info<RetailerContact>(), &contact, &changed)) return;
    if (!old && changed.phone.empty() && !changed.holder_birthday) return;
    const auto seen = old ? old.row().version() + (present.moves ? 1 : 0) : 0;
    command.contact.push_back(
        {.seen_version = {seen}, .phone = changed.phone, .holder_birthday = changed.holder_birthday});
}

ImportUnit ImportRetailers::unit(ImportRow& row, const Facts& facts) {
    ImportUnit unit;
    if (wrong(row)) return unit;
    const auto& licence = row.text(licence_no_);
    const auto known = work_.lookups.find(info<Retailer>(), "licence_no", licence);
    Present present;
    present.row.id.value =
        known.answer == ImportLookups::Answer::found ? known.id : work_.id("retailer", licence);
    const auto old = facts.find(present.row.id);
    if (old) present = {false, false, *old, old.row().version()};
    auto changed = present.row;
    set_members(row, 0, profile_, &changed);
    for (const auto* name : {"territory", "licence_valid_to"}) {
        const auto field = import_field(fields_, name);
        if (present.is_new && !row.filled(field))
            row.problems.push_back(refuse_value("value.missing", *fields_[field].field, {}, {}));
    }
    if (!row.problems.empty()) return unit;
    if (present.is_new)
        for (const auto* name : {"order_weekday", "status"})
            note_default(row, import_field(fields_, name), &changed);
    present.moves = !present.is_new && changed.territory != present.row.territory;
    if (present.moves) {
        unit.add(work_, MoveRetailer{changed.id, {present.version}, changed.territory});
        present.row.territory = changed.territory;
        present.version += 1;
    }
    PutRetailer command{.id = changed.id,
                        .seen_version = {present.version},
                        .licence_no = changed.licence_no,
                        .name = changed.name,
                        .holder = changed.holder,
                        .address = changed.address,
                        .territory = changed.territory,
                        .order_weekday = changed.order_weekday,
                        .status = changed.status,
                        .licence_valid_to = changed.licence_valid_to,
                        .reading = changed.reading};
    add_profile(command, row, present, facts);
    add_contact(command, row, present, facts);
    if (!row.problems.empty()) return unit;
    const bool same = same_values(info<Retailer>(), &present.row, &changed) && command.profile.empty() &&
                      command.contact.empty();
    if (present.is_new || !same) unit.add(work_, std::move(command));
    unit.changed = !present.is_new && !unit.commands.empty();
    unit.names.push_back({&info<Retailer>(), "licence_no", licence, changed.id.value});
    unit.counts = {{"retailer", 1}};
    return unit;
}

}
