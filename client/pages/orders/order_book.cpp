// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/order_book.h"

#include "client/lists/record_search.h"
#include "common/base/fresh.h"
#include "common/catalogue.h"
#include "common/orders/cancel_order.h"
#include "common/orders/replace_order.h"
#include "common/orders/submit_order.h"
#include "common/readings/searchable.h"
#include "common/sql/statements.h"

#include <algorithm>
#include <map>

namespace liangheng {
namespace {

constexpr std::size_t most_hits = 200;
constexpr std::size_t most_cycles = 60;

// What fits what was typed, the best first; everything by its number when nothing was.
template<class R>
std::vector<R> looked_up(LocalOffice& office, const ReplicaSource& source, const EntityInfo& entity,
                         std::string_view typed, std::string_view number) {
    ListFilter filter;
    const auto key = field_position(source.row(), "id");
    std::map<Uuid, std::size_t> places;
    if (!searchable(typed).empty()) {
        auto& ids = filter.one_of.emplace_back(ListFilter::OneOf{key, {}}).values;
        for (const auto& found : find_records(office, entity, typed, most_hits))
            if (places.emplace(found.id, places.size()).second) ids.push_back(parameter(Id<R>{found.id}));
    }
    auto rows = rows_of<R>(source, filter, {{field_position(source.row(), number), false}}, most_hits);
    std::stable_sort(rows.begin(), rows.end(), [&](const R& one, const R& other) {
        return places[one.id.value] < places[other.id.value];
    });
    return rows;
}

// The row as the server has it, without what waits at this desk.
std::optional<QuotaPosition> server_position(LocalOffice& office, const Id<QuotaPosition>& id) {
    const auto& entity = info<QuotaPosition>();
    Statement row(office.replica().database().handle(), select_by_id(entity));
    row.bind(1, Cell::blob(id.value.view()));
    if (!row.step()) return std::nullopt;
    std::vector<Cell> cells;
    for (int column = 0; column < row.column_count(); ++column) cells.push_back(row.column(column));
    const auto found = make_row(entity, cells);
    return *static_cast<const QuotaPosition*>(found.object.get());
}

}

bool OrderBook::may_enter() const { return office_.context().context.has(Role::order_desk); }

std::vector<Id<Department>> OrderBook::departments() const {
    std::vector<Id<Department>> all;
    for (const auto& held : office_.context().context.roles)
        if (std::find(all.begin(), all.end(), held.department) == all.end()) all.push_back(held.department);
    return all;
}

std::vector<OpenDay> OrderBook::open_days(const Id<Department>& department) const {
    std::vector<OpenDay> days;
    const auto month = month_of(date_of(office_.clock()));
    for (const int offset : {-1, 0, 1}) {
        const auto cycles =
            office_.facts().each<OrderCycle>("department, month", department, add_months(month, offset));
        if (!cycles) continue;
        for (const auto& cycle : *cycles) {
            if (cycle->state != CycleState::open) continue;
            const auto of_cycle = office_.facts().each<OrderDay>("cycle", cycle->id);
            if (!of_cycle) continue;
            for (const auto& day : *of_cycle)
                if (day->kind == OrderDayKind::regular) days.push_back({*cycle, *day});
        }
    }
    std::sort(days.begin(), days.end(), [](const OpenDay& one, const OpenDay& other) {
        return one.day.cutoff_at < other.day.cutoff_at;
    });
    return days;
}

std::optional<UtcTime> OrderBook::next_cutoff() const {
    std::optional<UtcTime> next;
    const auto now = office_.clock();
    for (const auto& department : departments())
        for (const auto& open : open_days(department))
            if (now < open.day.cutoff_at && open.day.date <= date_of(now) &&
                (!next || open.day.cutoff_at < *next))
                next = open.day.cutoff_at;
    return next;
}

Weekday OrderBook::weekday_today() const {
    const auto today = date_of(office_.clock());
    for (const auto& department : departments())
        for (const auto& open : open_days(department))
            if (open.day.date == today) return open.day.weekday;
    return weekday(today);
}

// The next day of his weekday; after the last cut-off the last one, and the rule says that it is too late.
std::optional<OpenDay> OrderBook::day_for(const Retailer& retailer) const {
    const auto territory = office_.facts().find(retailer.territory);
    if (!territory) return std::nullopt;
    std::optional<OpenDay> chosen;
    for (const auto& open : open_days(territory->department)) {
        if (open.day.weekday != retailer.order_weekday) continue;
        chosen = open;
        if (office_.clock() < open.day.cutoff_at) break;
    }
    return chosen;
}

std::optional<OpenDay> OrderBook::day_of(const Order& order) const {
    const auto cycle = office_.facts().find(order.cycle.value_or(Id<OrderCycle>{}));
    const auto day = office_.facts().find(order.order_day.value_or(Id<OrderDay>{}));
    if (!cycle || !day) return std::nullopt;
    return OpenDay{*cycle, *day};
}

std::vector<ListedRetailer> OrderBook::find_retailers(std::string_view typed) const {
    const auto today = date_of(office_.clock());
    const ReplicaSource source(office_, queries::listed_retailers,
                               {parameter(today), parameter(month_of(today))});
    return looked_up<ListedRetailer>(office_, source, info<Retailer>(), typed, "licence_no");
}

std::vector<PricedProduct> OrderBook::find_products(std::string_view typed) const {
    const auto today = parameter(date_of(office_.clock()));
    const ReplicaSource source(office_, queries::priced_products, {today, today, today});
    return looked_up<PricedProduct>(office_, source, info<Product>(), typed, "code");
}

std::optional<PricedProduct> OrderBook::product(const Id<Product>& id) const {
    const auto today = parameter(date_of(office_.clock()));
    const ReplicaSource source(office_, queries::priced_products, {today, today, today});
    ListFilter filter;
    filter.one_of = {{field_position(source.row(), "id"), {parameter(id)}}};
    const auto rows = rows_of<PricedProduct>(source, filter, {{0, false}}, 1);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::optional<PricedProduct> OrderBook::product_named(std::string_view code_or_name) const {
    const auto today = parameter(date_of(office_.clock()));
    const ReplicaSource source(office_, queries::priced_products, {today, today, today});
    for (const auto* column : {"code", "name"}) {
        ListFilter filter;
        filter.one_of = {
            {field_position(source.row(), column), {OwnedCell::text(std::string(code_or_name))}}};
        const auto rows = rows_of<PricedProduct>(source, filter, {{0, false}}, 2);
        if (rows.size() == 1) return rows.front();
    }
    return std::nullopt;
}

std::optional<RetailerInHand> OrderBook::take(const Id<Retailer>& id) const {
    const auto retailer = office_.facts().find(id);
    if (!retailer) return std::nullopt;
    RetailerInHand hand{
        .retailer = *retailer, .day = day_for(*retailer), .position = {}, .ordered_at_server = {}};
    const auto month = hand.day ? hand.day->cycle.month : month_of(date_of(office_.clock()));
    const auto position = office_.facts().find(quota_position_id(id, month));
    if (!position) return hand;
    hand.position = *position;
    const auto known = server_position(office_, position->id);
    hand.ordered_at_server = known ? known->ordered : position->ordered;
    return hand;
}

std::vector<ListedCycle> OrderBook::cycles() const {
    const ReplicaSource source(office_, queries::opened_cycles);
    return rows_of<ListedCycle>(source, {}, {{field_position(source.row(), "opens_at"), true}}, most_cycles);
}

std::optional<Row<Order>> OrderBook::order(const Id<Order>& id) const {
    const auto order = office_.facts().find(id);
    if (!order) return std::nullopt;
    return order.row();
}

std::vector<ListedOrderLine> OrderBook::lines_of(const Id<Order>& id) const {
    const ReplicaSource source(office_, queries::lines_of_order, {parameter(id)});
    return rows_of<ListedOrderLine>(source, {}, {{0, false}}, most_order_lines);
}

OrderDraft OrderBook::new_draft(const RetailerInHand& hand) const {
    OrderDraft draft;
    draft.order.value = new_id(office_.clock());
    draft.retailer = hand.retailer.id;
    if (hand.day) draft.day = *hand.day;
    return draft;
}

std::optional<OrderDraft> OrderBook::draft_instead_of(const Id<Order>& id) const {
    const auto replaced = order(id);
    if (!replaced) return std::nullopt;
    const auto day = day_of(**replaced);
    if (!day) return std::nullopt;
    OrderDraft draft;
    draft.order.value = new_id(office_.clock());
    draft.retailer = (*replaced)->retailer;
    draft.day = *day;
    draft.replaced = id;
    draft.seen_version.value = replaced->version();
    for (const auto& line : lines_of(id)) draft.lines.push_back({line.product, line.requested});
    return draft;
}

std::optional<RefusedOrder> OrderBook::draft_from_refused(const Uuid& command) const {
    const auto entry = office_.outbox().find(command);
    if (!entry || entry->state != CommandState::refused) return std::nullopt;
    const auto object = decode_command(entry->command);
    if (!object) return std::nullopt;
    std::optional<OrderDraft> draft;
    if (entry->command.kind.value == command_info<SubmitOrder>().number) {
        const auto& submitted = *static_cast<const SubmitOrder*>(object.get());
        const auto hand = take(submitted.retailer);
        if (!hand) return std::nullopt;
        draft = new_draft(*hand);
        draft->lines = submitted.lines;
    } else if (entry->command.kind.value == command_info<ReplaceOrder>().number) {
        const auto& replacing = *static_cast<const ReplaceOrder*>(object.get());
        draft = draft_instead_of(replacing.replaced);
        if (draft) draft->lines = replacing.lines;
    }
    if (!draft) return std::nullopt;
    draft->corrects = command;
    return RefusedOrder{*draft, refuse(entry->code, entry->arguments)};
}

namespace {

// Runs what both commands of an order have in common.
template<class Use> auto with_command(const OrderDraft& draft, Use use) {
    if (draft.replaced) {
        const ReplaceOrder command{.replaced = draft.replaced,
                                   .seen_version = draft.seen_version,
                                   .order = draft.order,
                                   .lines = draft.lines};
        return use(command);
    }
    const SubmitOrder command{.order = draft.order,
                              .retailer = draft.retailer,
                              .cycle = draft.day.cycle.id,
                              .order_day = draft.day.day.id,
                              .lines = draft.lines};
    return use(command);
}

std::vector<LineOutcome> line_outcomes(const Changes& changes, const Id<Order>& order) {
    std::vector<LineOutcome> outcomes;
    for (const auto& change : changes.list()) {
        if (change.entity != &info<Order>() || change.id != order.value) continue;
        for (const auto& details : change.details)
            for (std::size_t i = 0; i < details.count; ++i) {
                const auto& line = *static_cast<const OrderLine*>(details.row(i));
                outcomes.push_back({line.accepted, line.cut_reason, line.held});
            }
    }
    return outcomes;
}

}

DraftOutcome OrderBook::preview(const OrderDraft& draft) const {
    const auto preview = with_command(draft, [&](const auto& command) { return office_.preview(command); });
    DraftOutcome outcome{.answer = preview.answer,
                         .refusal = preview.refusal,
                         .hangs_on_data = preview.hangs_on_data,
                         .lines = {}};
    if (!preview.allowed()) return outcome;
    outcome.lines = line_outcomes(preview.changes, draft.order);
    if (preview.changes.otherwise())
        outcome.refusal = refuse(preview.changes.code(), preview.changes.arguments());
    return outcome;
}

std::vector<Uuid> OrderBook::made_by(const Id<Order>& id) const {
    std::vector<Uuid> makers;
    for (const auto& entry : office_.outbox().unseen()) {
        const auto object = decode_command(entry.command);
        if (!object) continue;
        Id<Order> made;
        if (entry.command.kind.value == command_info<SubmitOrder>().number)
            made = static_cast<const SubmitOrder*>(object.get())->order;
        else if (entry.command.kind.value == command_info<ReplaceOrder>().number)
            made = static_cast<const ReplaceOrder*>(object.get())->order;
        if (made && made == id) makers.push_back(entry.command.id);
    }
    return makers;
}

Result<Uuid> OrderBook::save(const OrderDraft& draft) {
    const SubmitOptions options{.id = {}, .depends_on = made_by(draft.replaced), .replaces = draft.corrects};
    return with_command(draft, [&](const auto& command) { return office_.submit(command, options); });
}

Result<Uuid> OrderBook::cancel(const Id<Order>& id, Count seen_version) {
    const CancelOrder command{.order = id, .seen_version = seen_version};
    const auto preview = office_.preview(command);
    if (preview.refused()) return preview.refusal;
    return office_.submit(command, {.id = {}, .depends_on = made_by(id), .replaces = {}});
}

}
