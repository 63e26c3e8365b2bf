// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/import_order_lines.h"

#include "common/orders/order_line.h"
#include "server/admin/import_run.h"

#include <algorithm>

namespace liangheng {
namespace {

ImportFields make_fields() {
    ImportFields fields;
    add_import_fields(fields, info<Order>(), {{"source_ref"}, {"retailer", "licence_no"}, {"captured_at"}});
    add_import_fields(fields, info<OrderLine>(), {{"product", "code"}, {"requested"}});
    return fields;
}

enum Field : std::size_t { source_ref, retailer, captured_at, product, requested };

// A whole number below zero: goods that came back.
bool is_return(const Refusal& refusal) {
    if (refusal.code != "value.out_of_range" || refusal.arguments.size() < 2) return false;
    return refusal.arguments[0].value == "requested" && refusal.arguments[1].value.starts_with('-');
}

}

const ImportFields& order_import_fields() {
    static const ImportFields fields = make_fields();
    return fields;
}

ImportOrderLines::ImportOrderLines(ImportWork& work, ImportReport& report,
                                   std::function<std::string(std::uint64_t)> place)
    : work_(work), report_(report), place_(std::move(place)) {}

void ImportOrderLines::refuse_line(const ImportRow& row, std::string item, std::vector<Refusal> reasons) {
    report_.refuse_row(place_(row.line), std::move(item), reasons);
}

std::string ImportOrderLines::key_of(const ImportRow& row) const {
    if (row.filled(source_ref)) return row.text(source_ref);
    return row.text(retailer) + '/' + to_text(date_of({row.at(captured_at).integer}));
}

std::vector<Refusal> ImportOrderLines::problems_of(ImportRow& row) const {
    auto problems = std::move(row.problems);
    row.problems.clear();
    for (auto& problem : problems)
        if (is_return(problem))
            problem = refuse("orders.returns_not_supported", {{"value", problem.arguments[1].value}});
    const auto named = [&](std::size_t field) {
        const auto& name = order_import_fields()[field].name;
        return std::any_of(problems.begin(), problems.end(), [&](const Refusal& problem) {
            return std::any_of(
                problem.arguments.begin(), problem.arguments.end(),
                [&](const Argument& argument) { return argument.name == "field" && argument.value == name; });
        });
    };
    const bool whole = problems.empty();
    for (const auto field : {retailer, captured_at, product, requested})
        if (whole && !row.filled(field) && !named(field))
            problems.push_back(refuse_value("value.missing", *order_import_fields()[field].field, {}, {}));
    if (row.has(requested) && row.at(requested).integer == 0)
        problems.push_back(refuse("orders.quantity_zero", {{"sequence", std::to_string(row.line)}}));
    return problems;
}

std::optional<Uuid> ImportOrderLines::find(ImportRow& row, std::size_t field,
                                           std::vector<Refusal>& problems) const {
    if (!row.filled(field)) return std::nullopt;
    const auto& value = row.at(field);
    if (value.type == Cell::Type::blob) return uuid_from_bytes(value.bytes);
    const auto* lookup = row.lookups[field];
    const auto found = work_.lookups.find(*find_entity(lookup->entity), lookup->field, value.bytes);
    if (found.answer == ImportLookups::Answer::found) return found.id;
    const auto* code =
        found.answer == ImportLookups::Answer::several ? "import.several_rows" : "import.not_found";
    problems.push_back(refuse_value(code, *order_import_fields()[field].field, value.bytes,
                                    lookup->entity + '.' + lookup->field));
    return std::nullopt;
}

ImportOrderLines::Head* ImportOrderLines::head_of(const ImportRow& row, const std::optional<Uuid>& shop,
                                                  std::vector<Refusal>& problems) {
    if (!shop || !row.filled(captured_at)) return nullptr;
    const auto date = date_of({row.at(captured_at).integer});
    const auto [it, is_new] = numbers_.try_emplace(key_of(row), static_cast<std::uint32_t>(orders_.size()));
    if (is_new) {
        orders_.push_back({*shop, date, row.line, 0, false, row.filled(source_ref), &it->first});
        return &orders_.back();
    }
    auto& head = orders_[it->second];
    if (head.retailer != *shop || head.date != date) {
        problems.push_back(refuse("import.head_differs", {{"line", std::to_string(head.first_line)}}));
        return nullptr;
    }
    return &head;
}

void ImportOrderLines::take(ImportRow& row) {
    ++report_.rows;
    for (const auto& warning : row.warnings) report_.warn(place_(row.line), {}, warning);
    if (row.blank) {
        ++report_.blank;
        return;
    }
    auto problems = problems_of(row);
    std::string item = row.text(source_ref);
    if (row.filled(product)) item += (item.empty() ? "" : " / ") + row.text(product);
    const auto shop = find(row, retailer, problems);
    const auto goods = find(row, product, problems);
    // The order stays when one of its lines is left out, and says so.
    auto* head = head_of(row, shop, problems);
    if (!problems.empty()) {
        if (head) head->incomplete = true;
        refuse_line(row, std::move(item), std::move(problems));
        return;
    }
    const auto [it, is_new] =
        product_numbers_.try_emplace(*goods, static_cast<std::uint32_t>(products_.size()));
    if (is_new) products_.push_back(*goods);
    lines_.push_back({row.line, row.at(requested).integer, static_cast<std::uint32_t>(head - orders_.data()),
                      it->second, false});
}

void ImportOrderLines::sort() {
    std::stable_sort(lines_.begin(), lines_.end(),
                     [](const Line& a, const Line& b) { return a.order < b.order; });
    std::vector<std::uint32_t> seen(products_.size(), 0); // order + 1 that had the product last
    for (std::size_t i = lines_.size(); i-- > 0;) orders_[lines_[i].order].begin = i;
    for (auto& line : lines_) {
        line.again = seen[line.product] == line.order + 1;
        seen[line.product] = line.order + 1;
    }
}

std::span<const ImportOrderLines::Line> ImportOrderLines::lines_of(std::size_t order) const {
    const auto begin = orders_[order].begin;
    auto end = begin;
    while (end < lines_.size() && lines_[end].order == order) ++end;
    return std::span(lines_).subspan(begin, end - begin);
}

RecordHistoryOrder ImportOrderLines::command(std::size_t order) const {
    const auto& head = orders_[order];
    RecordHistoryOrder command{.order = {work_.dated_id(head.date, "order", *head.number)},
                               .retailer = {head.retailer},
                               .date = head.date,
                               .source_ref = head.numbered ? *head.number : std::string(),
                               .incomplete = head.incomplete};
    for (const auto& line : lines_of(order))
        command.lines.push_back({{products_[line.product]}, {line.requested}});
    return command;
}

}
