// SPDX-License-Identifier: GPL-3.0-or-later
// What is compared when everything has healed and drained.
#include "tests/support/history_checker.h"

#include "common/orders/order.h"
#include "common/quota/quota_position.h"
#include "common/sync/command_result.h"
#include "common/sync/row_bytes.h"
#include "common/wire/wire_reader.h"

#include <algorithm>

namespace liangheng::test {

void HistoryChecker::finish(bool drained) {
    if (!drained) violated("I3", "the desks do not come to rest");
    for (std::size_t desk = 0; desk < desks_->size(); ++desk) {
        for (const auto& given : given_[desk]) check_given(desk, given);
        if (drained) check_replica(desk);
    }
    check_order_of_effects();
    check_caps_at_every_event();
    check_no_stray_orders();
}

std::optional<HistoryChecker::Stored> HistoryChecker::stored(const Uuid& command) {
    std::optional<Stored> found;
    server_->store().read_row(info<CommandResult>(), command, [&](std::span<const Cell> columns) {
        CommandResult row;
        fill_object(info<CommandResult>(), columns, &row);
        found =
            Stored{row.outcome, row.code, row.body_hash.data, row.installation, row.installation_seq.value};
    });
    return found;
}

// I1, I2, I3: each command has one final result with its own body; what was told is what is stored.
void HistoryChecker::check_given(std::size_t desk, const Given& given) {
    const auto name = "desk " + std::to_string(desk) + " command " + to_hex(given.command.id);
    const auto result = stored(given.command.id);
    if (!result || result->outcome == Outcome::pending)
        return violated(given.told == Outcome::pending ? "I3" : "I1", name + " has no result");
    if (given.told != Outcome::pending && given.told != result->outcome)
        violated("I2", name + " was told another outcome");
    const auto job = make_job(given.command, result->installation, {given.command.author}, {});
    if (job.body_hash != result->body_hash) violated("I2", name + " is stored with another body");
    if (result->code == "sync.expired" || result->code == "sync.id_reused")
        violated("I2", name + " was refused as " + result->code);
    if ((*desks_)[desk]->files().standing(given.command.id) != DeskFiles::Standing::settled)
        violated("I3", name + " is still pending at the desk");

    auto& events =
        server_->store().database().prepared(R"(SELECT count(*) FROM "audit_event" WHERE "command" = $1)");
    const auto effects =
        events.bind(1, Cell::blob(given.command.id.view())).step() ? events.column(0).integer : 0;
    events.reset();
    if (effects != (result->outcome == Outcome::refused ? 0 : 1))
        violated("I2", name + " has " + std::to_string(effects) + " effects");
    if (!given.order) return;
    const bool there = server_->store().read_row(info<Order>(), given.order, [](std::span<const Cell>) {});
    if (there != (result->outcome != Outcome::refused))
        violated("I2", name + (there ? ": its order is there" : ": its order is missing"));
}

// Effects of one installation in the order of installation_seq.
void HistoryChecker::check_order_of_effects() {
    std::map<Uuid, std::int64_t> last;
    server_->store().read_audit(0, 100'000, [&](const AuditEvent& event) {
        const auto result = stored(event.command);
        if (!result || !result->installation) return;
        auto& before = last[result->installation];
        if (result->installation_seq <= before)
            violated("I2", "effects are not in the order of their numbers");
        before = result->installation_seq;
    });
}

// I4 at every prefix: the changed cap and count of each event, in the order of the chain.
void HistoryChecker::check_caps_at_every_event() {
    struct Position {
        std::int64_t cap = 0, ordered = 0;
    };
    const auto& entity = info<QuotaPosition>();
    const auto cap = entity.columns[entity.column("cap")].number;
    const auto ordered = entity.columns[entity.column("ordered")].number;
    std::map<Uuid, Position> positions;
    // Zero is left out of the bytes: what stands before and not after has become zero.
    const auto read = [&](std::string_view row, Position& position, bool before) {
        WireReader in(row);
        int number = 0;
        WireType type{};
        while (!in.at_end() && in.tag(number, type)) {
            auto value = std::int64_t{0};
            if (number != cap && number != ordered) {
                in.skip(type);
                continue;
            }
            in.varint(value);
            (number == cap ? position.cap : position.ordered) = before ? 0 : value;
        }
    };
    const auto replay = [&](std::string_view change) {
        WireReader in(change);
        int number = 0;
        WireType type{};
        std::int64_t of = 0;
        std::string_view id, before, after;
        while (!in.at_end() && in.tag(number, type)) {
            if (number == 1)
                in.varint(of);
            else if (number == 2)
                in.length_delimited(id);
            else if (number == 4)
                in.length_delimited(before);
            else if (number == 5)
                in.length_delimited(after);
            else
                in.skip(type);
        }
        if (of != entity.number) return;
        auto& position = positions[uuid_from_bytes(id).value_or(Uuid{})];
        read(before, position, true);
        read(after, position, false);
        if (position.ordered < 0 || position.ordered > position.cap)
            violated("I4", "a prefix of the log exceeds a cap");
    };
    server_->store().read_audit(0, 100'000, [&](const AuditEvent& event) {
        WireReader in(event.changes);
        int number = 0;
        WireType type{};
        std::string_view change;
        while (!in.at_end() && in.tag(number, type) && in.length_delimited(change)) replay(change);
    });
}

// I2: no order without the command that made it.
void HistoryChecker::check_no_stray_orders() {
    std::int64_t made = 0;
    for (const auto& desk : given_)
        for (const auto& given : desk) {
            const auto result = stored(given.command.id);
            made += given.order && result && result->outcome != Outcome::refused;
        }
    const auto there = server_->store().database().number(R"(SELECT count(*) FROM "order")");
    if (there != made)
        violated("I2", std::to_string(there) + " orders of " + std::to_string(made) + " commands");
}

// I5, I6: the replica is, row by row, what the server has for this scope, and nothing else.
void HistoryChecker::check_replica(std::size_t desk) {
    const auto& fake = *(*desks_)[desk];
    const auto wanted = projection(fake.person().employee);
    Rows have;
    fake.files().each_row([&](const std::string& bucket, std::string_view bytes) {
        have[{std::string(bucket_entity(bucket)), row_id(bytes)}] = {bucket, std::string(bytes)};
    });
    const auto name = "desk " + std::to_string(desk) + ": ";
    for (const auto& [of, row] : wanted) {
        const auto found = have.find(of);
        if (found == have.end())
            violated("I5", name + "a row of " + row.bucket + " is missing");
        else if (!(found->second == row))
            violated("I5", name + "a row of " + row.bucket + " is another one");
    }
    const auto scope = scope_of(fake.person().employee);
    for (const auto& [of, row] : have)
        if (!wanted.contains(of))
            violated(scope.contains(row.bucket) ? "I5" : "I6",
                     name + "a row of " + row.bucket + " is too much");
}

HistoryChecker::Rows HistoryChecker::projection(const Uuid& employee) {
    auto& store = server_->store();
    std::map<std::string, std::int64_t> numbers;
    store.read_buckets(
        0, [&](std::int64_t number, std::string_view name) { numbers[std::string(name)] = number; });
    Rows rows;
    for (const auto& bucket : scope_of(employee)) {
        const auto* entity = find_entity(std::string(bucket_entity(bucket)));
        const auto number = numbers.find(bucket);
        if (!entity || number == numbers.end()) continue;
        store.read_page(*entity, number->second, {}, 1'000'000, [&](std::span<const Cell> columns) {
            const auto id = uuid_from_bytes(columns.front().bytes).value_or(Uuid{});
            std::string bytes;
            encode_head(bytes, *entity, columns);
            for (const auto* detail : entity->details)
                store.read_details(
                    *detail, id, [&](std::span<const Cell> cells) { encode_detail(bytes, *detail, cells); });
            rows[{std::string(entity->name), id}] = {bucket, std::move(bytes)};
        });
    }
    return rows;
}

}
