// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_kind.h"

#include "common/imports/import_agreed_totals.h"
#include "common/imports/import_prices.h"
#include "common/imports/import_products.h"
#include "common/imports/import_retailers.h"
#include "common/imports/import_staff.h"

#include "common/wire/message_codec.h"

#include <algorithm>
#include <stdexcept>

namespace liangheng {

std::string ImportUnit::fingerprint(const ImportCommand& command) {
    std::string bytes;
    encode_struct(bytes, *command.info, command.body.get());
    const auto hash = make_derived_uuid({std::to_string(command.info->number), bytes});
    return std::string(hash.view());
}

bool ImportKind::look_up(ImportRow& row, std::size_t field) const {
    auto& value = row.values[field];
    const auto* lookup = row.lookups[field];
    if (!value || value->type != Cell::Type::text || !lookup) return true;
    const auto& description = *fields()[field].field;
    const auto found = work_.lookups.find(*find_entity(lookup->entity), lookup->field, value->bytes);
    if (found.answer == ImportLookups::Answer::found) {
        value = OwnedCell::blob(std::string(found.id.view()));
        return true;
    }
    const auto* code =
        found.answer == ImportLookups::Answer::several ? "import.several_rows" : "import.not_found";
    row.problems.push_back(
        refuse_value(code, description, value->bytes, lookup->entity + '.' + lookup->field));
    return false;
}

void ImportKind::note_default(const ImportRow& row, std::size_t field, const void* object) {
    if (row.has(field)) return;
    const auto& description = *fields()[field].field;
    defaulted_.try_emplace(fields()[field].name, cell_text(description, description.get(object)));
}

void ImportKind::set_members(ImportRow& row, std::size_t begin, std::size_t end, void* object) const {
    for (auto field = begin; field < end; ++field) {
        if (!row.has(field)) continue;
        const auto& description = *fields()[field].field;
        const auto cell = row.at(field).cell();
        if (auto wrong = check_cell(description, cell))
            row.problems.push_back(*std::move(wrong));
        else if (!description.set(object, cell))
            row.problems.push_back(refuse_value("value.out_of_range", description, {}, {}));
    }
}

void add_import_fields(ImportFields& fields, const EntityInfo& entity,
                       std::initializer_list<ImportFieldName> names) {
    for (const auto& name : names) {
        const auto* field = entity.find(name.name);
        if (!field)
            throw std::out_of_range("no field " + std::string(name.name) + " in " + std::string(entity.name));
        fields.push_back({std::string(name.name), field, std::string(name.lookup_field)});
    }
}

std::size_t import_field(const ImportFields& fields, std::string_view name) {
    const auto it =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.name == name; });
    if (it == fields.end()) throw std::out_of_range("no field " + std::string(name));
    return static_cast<std::size_t>(it - fields.begin());
}

bool same_values(const EntityInfo& entity, const void* a, const void* b) {
    return std::all_of(entity.fields.begin(), entity.fields.end(),
                       [&](const FieldInfo& field) { return field.get(a) == field.get(b); });
}

std::unique_ptr<ImportKind> make_import_kind(std::string_view name, ImportWork& work) {
    if (name == "retailers") return std::make_unique<ImportRetailers>(work);
    if (name == "products") return std::make_unique<ImportProducts>(work);
    if (name == "prices") return std::make_unique<ImportPrices>(work);
    if (name == "staff") return std::make_unique<ImportStaff>(work);
    if (name == "agreed-totals") return std::make_unique<ImportAgreedTotals>(work);
    return nullptr;
}

}
