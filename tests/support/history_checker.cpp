// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked while the office works.
#include "tests/support/history_checker.h"

#include "common/orders/order_line.h"
#include "common/orders/replace_order.h"
#include "common/orders/submit_order.h"
#include "common/quota/quota_position.h"
#include "common/sync/command_result.h"
#include "common/sync/row_bytes.h"

#include <algorithm>

namespace liangheng::test {
namespace {

Uuid order_made_by(const message::Command& command) {
    if (command.kind.value == command_info<SubmitOrder>().number) {
        SubmitOrder order;
        if (decode_struct(command_info<SubmitOrder>(), command.body.data, &order)) return order.order.value;
    }
    if (command.kind.value == command_info<ReplaceOrder>().number) {
        ReplaceOrder order;
        if (decode_struct(command_info<ReplaceOrder>(), command.body.data, &order)) return order.order.value;
    }
    return {};
}

const EntityInfo* entity_of(std::string_view bucket) {
    return find_entity(std::string(bucket_entity(bucket)));
}

}

void HistoryChecker::watch(FakeServer& server, std::vector<std::unique_ptr<FakeDesk>>& desks) {
    server_ = &server;
    desks_ = &desks;
    given_.resize(desks.size());
    cursors_.resize(desks.size());
    pulls_.resize(desks.size());
}

void HistoryChecker::violated(const std::string& invariant, const std::string& what) {
    if (day_.violations.size() < 20)
        day_.violations.push_back(invariant + " at " + std::to_string(world_.now()) + ": " + what);
}

void HistoryChecker::note(std::size_t desk, const std::string& what, const Uuid& id) {
    day_.history.push_back(std::to_string(world_.now()) + " desk " + std::to_string(desk) + " " + what + " " +
                           to_hex(id));
}

std::set<std::string> HistoryChecker::scope_of(const Uuid& employee) {
    auto& store = server_->store();
    const auto text = store.scope(employee, store.scope_version(employee)).value_or("");
    std::set<std::string> names;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = text.find('\n', begin);
        names.insert(text.substr(begin, end - begin));
        begin = end == std::string::npos ? text.size() : end + 1;
    }
    return names;
}

// I6: what leaves the server lies in the scope of the one who gets it, and each row in the bucket that it
// names.
void HistoryChecker::on_answer(const Id<Employee>& employee, const std::vector<OutFrame>& frames) {
    const auto scope = scope_of(employee.value);
    for (const auto& frame : frames) check_frame(frame, scope);
}

void HistoryChecker::check_frame(const OutFrame& frame, const std::set<std::string>& scope) {
    if (frame.type == FrameType::rows) {
        const auto rows = decode_message<message::Rows>(frame.body).value();
        for (const auto& row : rows.rows) check_row(rows.bucket, row.bytes.view(), scope);
    }
    if (frame.type == FrameType::page) {
        const auto page = decode_message<message::Page>(frame.body).value();
        for (const auto& row : page.rows) check_row(page.bucket, row.bytes.view(), scope);
    }
    if (frame.type == FrameType::gone) {
        const auto gone = decode_message<message::Gone>(frame.body).value();
        if (!scope.contains(gone.bucket)) violated("I6", "ids of " + gone.bucket + " were sent");
    }
}

void HistoryChecker::check_row(const std::string& bucket, std::string_view bytes,
                               const std::set<std::string>& scope) {
    if (!scope.contains(bucket)) return violated("I6", "a row of " + bucket + " was sent");
    const auto* entity = entity_of(bucket);
    RowCells row;
    if (!entity || !decode_row(*entity, bytes, row))
        return violated("I6", "a row of " + bucket + " cannot be read");
    const auto own = bucket_name(*entity, row.columns);
    if (own != bucket) violated("I6", "a row of " + own + " was sent as one of " + bucket);
}

// I4 after each commit; the prefixes between two commits are replayed at the end.
void HistoryChecker::on_commit() {
    auto& database = server_->store().database();
    const auto one = [&](const char* sql) {
        auto& statement = database.prepared(sql);
        const auto value = statement.step() ? statement.column(0).integer : 0;
        statement.reset();
        return value;
    };
    if (one(R"(SELECT count(*) FROM "quota_position" WHERE "ordered" < 0 OR "ordered" > "cap")") != 0)
        violated("I4", "a retailer has more than his cap");
    const auto counted = one(R"(SELECT coalesce(sum("ordered"), 0) FROM "quota_position")");
    const auto accepted = one(
        R"(SELECT coalesce(sum("accepted"), 0) FROM "order_line" JOIN "order" ON "order"."id" = "order_line"."order"
        WHERE "order"."state" <> 4)");
    static_assert(static_cast<int>(OrderState::cancelled) == 4);
    if (counted != accepted)
        violated("I4",
                 "counted are " + std::to_string(counted) + " cartons, accepted " + std::to_string(accepted));
}

void HistoryChecker::on_given(std::size_t desk, const message::Command& command) {
    ++day_.commands;
    note(desk, "gives", command.id);
    given_[desk].push_back({command, order_made_by(command), Outcome::pending, false});
}

void HistoryChecker::on_results(std::size_t desk, const message::Results& results) {
    for (const auto& result : results.results) {
        note(desk, "is told " + std::to_string(static_cast<int>(result.outcome)) + " " + result.code,
             result.id);
        day_.later += result.outcome == Outcome::pending;
        day_.refused += result.outcome == Outcome::refused;
        if (result.outcome == Outcome::pending) continue;
        for (auto& given : given_[desk]) {
            if (given.command.id != result.id) continue;
            if (given.told != Outcome::pending && given.told != result.outcome)
                violated("I2", "a command has two outcomes");
            given.told = result.outcome;
        }
    }
}

// After a power cut the replica may be as of an earlier pull.
void HistoryChecker::on_desk_crash(std::size_t desk, bool power_lost) {
    ++day_.desk_crashes;
    day_.power_cuts += power_lost;
    note(desk, power_lost ? "loses its power" : "crashes", {});
    if (power_lost) cursors_[desk] = (*desks_)[desk]->files().store().position().cursor;
    for (auto& given : given_[desk])
        given.seen_settled = false; // what was seen must be there after the restart too
    on_step(desk);
}

// I9: a pending order is in the views once, a settled one as its outcome says.
void HistoryChecker::on_step(std::size_t desk) {
    const auto& files = (*desks_)[desk]->files();
    for (auto& given : given_[desk]) {
        if (given.seen_settled) continue;
        const auto standing = files.standing(given.command.id);
        if (standing == DeskFiles::Standing::settled)
            check_settled(desk, given);
        else if (standing == DeskFiles::Standing::shown && given.order && files.shown(given.order) != 1)
            violated("I9", "a pending order is in the views " + std::to_string(files.shown(given.order)) +
                               " times");
    }
}

void HistoryChecker::check_settled(std::size_t desk, Given& given) {
    given.seen_settled = true;
    note(desk, "sees settled", given.command.id);
    const auto result = stored(given.command.id);
    if (!result || result->outcome == Outcome::pending)
        return violated("I1", "a command counts as settled and the server has no result");
    if (!given.order) return;
    auto& files = (*desks_)[desk]->files();
    if (result->outcome == Outcome::refused) {
        if (files.shown(given.order) != 0) violated("I9", "a refused order stays in the views");
        return;
    }
    std::string bucket;
    server_->store().read_row(info<Order>(), given.order, [&](std::span<const Cell> columns) {
        bucket = bucket_name(info<Order>(), columns);
    });
    const auto position = files.store().position();
    const auto progress = position.buckets.find(bucket);
    const bool complete =
        progress != position.buckets.end() && progress->second.state == BucketState::complete;
    if (complete && files.shown(given.order) != 1)
        violated("I9",
                 "an accepted order is in the views " + std::to_string(files.shown(given.order)) + " times");
}

// I8
void HistoryChecker::on_pulled(std::size_t desk) {
    const auto cursor = (*desks_)[desk]->files().store().position().cursor;
    if (cursor < cursors_[desk]) violated("I8", "a cursor has gone back");
    if (cursor > cursors_[desk]) note(desk, "reaches " + std::to_string(cursor), {});
    cursors_[desk] = cursor;
    if (++pulls_[desk] % 4 == 0) check_whole_transactions(desk);
}

// I7: an order and the counter row that it moved are written together, and they are seen together.
void HistoryChecker::check_whole_transactions(std::size_t desk) {
    const auto& files = (*desks_)[desk]->files();
    const auto position = (*desks_)[desk]->files().store().position();
    std::map<Uuid, std::int64_t> counted, accepted;
    files.each_row([&](const std::string& bucket, std::string_view bytes) {
        const auto* entity = entity_of(bucket);
        if (entity != &info<Order>() && entity != &info<QuotaPosition>()) return;
        RowCells row;
        if (!decode_row(*entity, bytes, row)) return violated("I5", "a row of " + bucket + " cannot be read");
        if (entity == &info<QuotaPosition>()) {
            QuotaPosition read;
            fill_object(*entity, row.columns, &read);
            const auto orders =
                position.buckets.find(bucket_name(info<Order>(), read.territory.value, read.month.days));
            const auto own = position.buckets.find(bucket);
            const bool whole = own != position.buckets.end() && own->second.state == BucketState::complete &&
                               orders != position.buckets.end() &&
                               orders->second.state == BucketState::complete;
            if (whole) counted[read.retailer.value] = read.ordered.value;
            return;
        }
        Order read;
        fill_object(*entity, row.columns, &read);
        if (read.state == OrderState::cancelled) return;
        for (const auto& detail : row.details) {
            OrderLine line;
            fill_object(*detail.entity, detail.columns, &line);
            accepted[read.retailer.value] += line.accepted.value_or(Cartons{}).value;
        }
    });
    for (const auto& [retailer, cartons] : counted)
        if (!moved_.contains(retailer) && accepted[retailer] != cartons)
            violated("I7", "a desk sees " + std::to_string(cartons) + " cartons counted and " +
                               std::to_string(accepted[retailer]) + " accepted");
}

}
