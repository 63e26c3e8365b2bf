// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_products.h"

#include "common/products/product_price.h"
#include "common/products/put_brand.h"
#include "common/products/set_price.h"
#include "common/readings/reading.h"

#include <array>

namespace liangheng {
namespace {

constexpr std::array barcode_fields{"carton_barcode", "pack_barcode", "case_barcode"};
constexpr const char* barcode_twice = "products.barcode_twice";

// What a pack usually is (requirements.md, C7); the report says where it was taken.
Product usual_product() {
    Product product;
    product.packs_per_carton = {10};
    product.sticks_per_pack = {20};
    product.cartons_per_case = {50};
    return product;
}

// "6.90103E+12": what a spreadsheet makes of a long number; the digits are lost.
bool is_shortened(std::string_view barcode) {
    const auto exponent = barcode.find_first_of("eE");
    if (exponent == barcode.npos || exponent == 0 || exponent + 1 == barcode.size()) return false;
    const auto is_part = [](std::string_view text, std::string_view signs) {
        return text.find_first_not_of(signs) == text.npos;
    };
    return is_part(barcode.substr(0, exponent), "0123456789.,") &&
           is_part(barcode.substr(exponent + 1), "0123456789+-");
}

PutProduct command_of(const Product& product, std::int64_t version) {
    return {.id = product.id,
            .seen_version = {version},
            .code = product.code,
            .name = product.name,
            .brand = product.brand,
            .category = product.category,
            .packs_per_carton = product.packs_per_carton,
            .sticks_per_pack = product.sticks_per_pack,
            .cartons_per_case = product.cartons_per_case,
            .carton_barcode = product.carton_barcode,
            .pack_barcode = product.pack_barcode,
            .case_barcode = product.case_barcode,
            .mnemonic = product.mnemonic,
            .introduced_on = product.introduced_on,
            .on_sale_from = product.on_sale_from,
            .withdrawn_on = product.withdrawn_on,
            .imported = product.imported,
            .low_tar = product.low_tar,
            .slim = product.slim};
}

}

ImportProducts::ImportProducts(ImportWork& work) : ImportKind(work) {
    add_import_fields(fields_, info<Product>(),
                      {{"code"},
                       {"name"},
                       {"brand", "name"},
                       {"category"},
                       {"packs_per_carton"},
                       {"sticks_per_pack"},
                       {"cartons_per_case"},
                       {"carton_barcode"},
                       {"pack_barcode"},
                       {"case_barcode"},
                       {"mnemonic"},
                       {"introduced_on"},
                       {"on_sale_from"},
                       {"withdrawn_on"},
                       {"imported"},
                       {"low_tar"},
                       {"slim"}});
    for (auto& field : fields_) // they are warned of as barcodes
        for (const auto* name : barcode_fields)
            field.judges_digits = field.judges_digits || field.name == name;
    brand_fields_ = fields_.size();
    add_import_fields(fields_, info<Brand>(), {{"maker"}, {"is_local_key"}});
    price_ = fields_.size();
    add_import_fields(fields_, info<ProductPrice>(),
                      {{"allocation"}, {"wholesale"}, {"guide_retail"}, {"effective_from"}});
    code_ = import_field(fields_, "code");
    brand_ = import_field(fields_, "brand");
    name_ = import_field(fields_, "name");
    mnemonic_ = import_field(fields_, "mnemonic");
}

void ImportProducts::begin_pass() {
    lines_.clear();
    barcodes_.clear();
}

bool ImportProducts::wrong(ImportRow& row) {
    if (!row.filled(code_))
        row.problems.push_back(refuse_value("value.missing", *fields_[code_].field, {}, {}));
    if (!row.problems.empty()) return true;
    const auto [it, is_new] = lines_.try_emplace(row.text(code_), row.line);
    if (!is_new) row.problems.push_back(refuse("import.row_twice", {{"line", std::to_string(it->second)}}));
    return !is_new;
}

bool ImportProducts::add_brand(ImportUnit& unit, ImportRow& row, const Facts& facts) {
    const bool by_name =
        row.filled(brand_) && row.at(brand_).type == Cell::Type::text && row.lookups[brand_]->field == "name";
    if (!by_name) return look_up(row, brand_);
    const std::string name = row.text(brand_);
    const auto known = work_.lookups.find(info<Brand>(), "name", name);
    if (known.answer == ImportLookups::Answer::several) return look_up(row, brand_);
    Brand brand{.id = {known.answer == ImportLookups::Answer::found ? known.id : work_.id("brand", name)},
                .name = name};
    row.values[brand_] = OwnedCell::blob(std::string(brand.id.value.view()));
    if (facts.find(brand.id)) return true;
    set_members(row, brand_fields_, price_, &brand);
    unit.add(work_, PutBrand{.id = brand.id,
                             .seen_version = {},
                             .name = brand.name,
                             .maker = brand.maker,
                             .is_local_key = brand.is_local_key});
    unit.names.push_back({&info<Brand>(), "name", name, brand.id.value});
    return row.problems.empty();
}

void ImportProducts::check_barcodes(ImportUnit& unit, ImportRow& row, const Product& product,
                                    const Facts& facts) {
    for (const auto* name : barcode_fields) {
        const auto field = import_field(fields_, name);
        if (!row.has(field)) continue;
        const auto barcode = row.text(field);
        if (barcode.empty()) {
            unit.warnings.push_back(refuse("products.barcode_missing", {{"field", name}}));
            continue;
        }
        if (is_shortened(barcode)) {
            row.problems.push_back(
                refuse("products.barcode_shortened", {{"field", name}, {"value", barcode}}));
            continue;
        }
        const auto [it, is_new] = barcodes_.try_emplace({field, barcode}, product.code);
        auto other = is_new ? std::string() : it->second;
        const auto stored = work_.lookups.find(info<Product>(), name, barcode);
        const bool elsewhere =
            stored.answer == ImportLookups::Answer::several ||
            (stored.answer == ImportLookups::Answer::found && stored.id != product.id.value);
        if (is_new && !elsewhere) continue;
        if (const auto found = facts.find(Id<Product>{stored.id}); other.empty() && found)
            other = found->code;
        auto warning =
            refuse(barcode_twice, {{"field", name}, {"value", barcode}, {"other", std::move(other)}});
        if (work_.accept(barcode_twice))
            unit.warnings.push_back(std::move(warning));
        else
            row.problems.push_back(std::move(warning));
    }
}

void ImportProducts::add_price(ImportUnit& unit, ImportRow& row, const Product& product, const Facts& facts) {
    bool mapped = false;
    bool whole = true;
    for (auto field = price_; field < price_ + 3; ++field) {
        mapped = mapped || row.mapped[field];
        whole = whole && row.filled(field);
    }
    if (!mapped) return;
    if (!whole) {
        unit.warnings.push_back(refuse("products.price_missing"));
        return;
    }
    ProductPrice price;
    price.effective_from = work_.today;
    set_members(row, price_, fields_.size(), &price);
    note_default(row, fields_.size() - 1, &price);
    const auto prices = facts.each<ProductPrice>("product", product.id);
    const ProductPrice* latest = nullptr;
    for (const auto& old : prices.value())
        if (old->effective_from <= price.effective_from &&
            (!latest || latest->effective_from <= old->effective_from))
            latest = &*old;
    const bool same = latest && latest->allocation == price.allocation &&
                      latest->wholesale == price.wholesale && latest->guide_retail == price.guide_retail;
    unit.counts.push_back({"product_price", 1});
    if (same) return;
    if (latest && latest->effective_from == price.effective_from) {
        row.problems.push_back(
            refuse("products.price_of_day_exists", {{"day", to_text(price.effective_from)}}));
        return;
    }
    unit.add(work_, SetPrice{.id = {work_.id("price", product.code + '/' + to_text(price.effective_from))},
                             .product = product.id,
                             .allocation = price.allocation,
                             .wholesale = price.wholesale,
                             .guide_retail = price.guide_retail,
                             .effective_from = price.effective_from});
}

ImportUnit ImportProducts::unit(ImportRow& row, const Facts& facts) {
    ImportUnit unit;
    if (wrong(row)) return unit;
    const auto code = row.text(code_);
    const auto known = work_.lookups.find(info<Product>(), "code", code);
    auto product = usual_product();
    product.id.value = known.answer == ImportLookups::Answer::found ? known.id : work_.id("product", code);
    const auto old = facts.find(product.id);
    if (old) product = *old;
    for (const auto field : {name_, brand_})
        if (!old && !row.filled(field))
            row.problems.push_back(refuse_value("value.missing", *fields_[field].field, {}, {}));
    if (!row.problems.empty() || !add_brand(unit, row, facts)) return unit;
    auto changed = product;
    set_members(row, 0, brand_fields_, &changed);
    if (!row.problems.empty()) return unit;
    if (!old)
        for (const auto* name : {"packs_per_carton", "sticks_per_pack", "cartons_per_case"})
            note_default(row, import_field(fields_, name), &changed);
    if (changed.mnemonic.empty())
        changed.mnemonic = usual_initials(changed.name, fields_[mnemonic_].field->limit);
    check_barcodes(unit, row, changed, facts);
    unit.counts = {{"product", 1}};
    const bool same = old && same_values(info<Product>(), &product, &changed);
    if (!same) unit.add(work_, command_of(changed, old ? old.row().version() : 0));
    unit.changed = old && !same;
    add_price(unit, row, changed, facts);
    unit.names.push_back({&info<Product>(), "code", code, changed.id.value});
    return unit;
}

}
