// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/outbox.h"

#include "client/replica/outbox_tables.h"
#include "client/replica/transaction.h"
#include "common/base/fresh.h"
#include "common/sync/arguments_text.h"
#include "common/wire/limits.h"

#include <sqlite3.h>

namespace liangheng {
namespace {

constexpr std::int64_t value_of(CommandState state) { return static_cast<std::int64_t>(state); }

// States 1 and 2 are ready and sent; the texts of the statements hold their numbers.
static_assert(value_of(CommandState::ready) == 1 && value_of(CommandState::sent) == 2 &&
              value_of(CommandState::applied) == 3 && value_of(CommandState::changed) == 4 &&
              value_of(CommandState::refused) == 5 && value_of(CommandState::discarded) == 6);

CommandState state_of(Outcome outcome) {
    switch (outcome) {
    case Outcome::applied:
        return CommandState::applied;
    case Outcome::changed:
        return CommandState::changed;
    case Outcome::refused:
        return CommandState::refused;
    case Outcome::pending:
        break;
    }
    return CommandState::ready;
}

}

Outbox::Outbox(const std::filesystem::path& file)
    : opened_(open_outbox(file)), profile_(*opened_.database), reserve_([&] {
          auto reserve = file;
          return reserve.replace_extension(".reserve");
      }()) {
    sent_to_ready();
}

// A change that must not be lost: on a full disk the reserve is given up for it.
void Outbox::write(FunctionRef<void()> change) {
    const auto once = [&] {
        Transaction transaction(database());
        change();
        transaction.commit();
    };
    try {
        once();
    } catch (const SqliteError& error) {
        if (error.primary_code() != SQLITE_FULL || !reserve_.give_up()) throw;
        once();
    }
}

void Outbox::keep_offline_verifier(const std::string& verifier) {
    write([&] { profile_.keep_offline_verifier(verifier); });
}

void Outbox::keep_session(const message::Session& session) {
    write([&] {
        const bool new_installation = profile_.tokens().installation != session.installation;
        profile_.keep(session);
        number_anew(session.high_water.value, new_installation);
    });
}

// A new installation counts from its own high water mark. In an old one only what was never sent may take
// another number: it is needed where another copy of the profile has used the numbers. Then all of that does,
// so that the commands keep their order.
void Outbox::number_anew(std::int64_t high_water, bool all) {
    auto next = all ? high_water + 1 : std::max(profile_.next_seq(), high_water + 1);
    std::vector<Uuid> ids;
    auto& rows = database().prepared(
        R"(SELECT "id" FROM "command" WHERE "state" IN (1, 2) AND ($1 OR ("attempts" = 0 AND
        (SELECT MIN("installation_seq") FROM "command" WHERE "state" IN (1, 2) AND "attempts" = 0) <= $2))
        ORDER BY "installation_seq", "rowid")");
    rows.bind(1, Cell::of(all ? 1 : 0)).bind(2, Cell::of(high_water));
    while (rows.step()) ids.push_back(uuid_from_bytes(rows.column(0).bytes).value_or(Uuid{}));
    auto& update = database().prepared(R"(UPDATE "command" SET "installation_seq" = $1 WHERE "id" = $2)");
    for (const auto& id : ids) update.bind(1, Cell::of(next++)).bind(2, Cell::blob(id.view())).run();
    profile_.set_next_seq(next);
}

void Outbox::token_acknowledged() {
    write([&] { profile_.token_acknowledged(); });
}

void Outbox::forget_session_token() {
    write([&] { profile_.forget_session_token(); });
}

std::optional<Refusal> Outbox::room_for(const message::Command& command) const {
    const auto size = encode_message(command).size();
    constexpr auto largest = limits::body_of_one_command - limits::kib;
    if (size > largest)
        return refuse("outbox.too_large",
                      {{"bytes", std::to_string(size)}, {"limit", std::to_string(largest)}});
    auto& sums = database().prepared(
        R"(SELECT COUNT(*), COALESCE(SUM(LENGTH("body")), 0) FROM "command" WHERE "state" IN (1, 2))");
    sums.step();
    const auto count = static_cast<std::size_t>(sums.column(0).integer);
    const auto bytes = static_cast<std::size_t>(sums.column(1).integer) + size;
    sums.reset();
    if (count >= limits::outbox_commands || bytes > limits::outbox_bytes)
        return refuse("outbox.full", {{"commands", std::to_string(count)}});
    return std::nullopt;
}

void Outbox::insert(message::Command& command) {
    const auto seq = profile_.next_seq();
    command.installation_seq.value = seq;
    OutboxEntry entry{.command = command, .state = CommandState::ready, .created_at = command.claimed_time};
    const auto depends_on = outbox_sql::packed(command.depends_on);
    auto& statement = database().prepared(outbox_sql::insert());
    outbox_sql::bind_entry(statement, entry, depends_on, {});
    statement.run();
    profile_.set_next_seq(seq + 1);
    if (!command.replaces) return;
    database()
        .prepared(R"(UPDATE "command" SET "state" = 6, "seen" = 1 WHERE "id" = $1 AND "state" = 5)")
        .bind(1, Cell::blob(command.replaces.view()))
        .run();
}

// Here a full disk is said aloud and the reserve stays. After a failed sync nobody knows what the disk holds.
Result<void> Outbox::add(message::Command& command) {
    if (auto refusal = room_for(command)) return *std::move(refusal);
    if (!reserve_.ensure()) return refuse("outbox.disk_full");
    try {
        Transaction transaction(database());
        insert(command);
        transaction.commit();
    } catch (const SqliteError& error) {
        if (error.primary_code() == SQLITE_FULL) return refuse("outbox.disk_full");
        return refuse("outbox.disk_failed", {{"reason", error.what()}});
    }
    return {};
}

Result<message::Command> Outbox::send_again(const Uuid& id, const Uuid& new_id, UtcTime now,
                                            const Bytes& made_on) {
    auto old = find(id);
    if (!old) return refuse("outbox.unknown");
    if (old->state != CommandState::refused) return refuse("outbox.not_refused");
    auto command = std::move(old->command);
    command.replaces = command.id;
    command.id = new_id;
    command.claimed_time = now;
    command.made_on = made_on;
    // What it depends on may have been sent again itself.
    for (auto& dependency : command.depends_on) {
        auto& row = database()
                        .prepared(R"(SELECT "id" FROM "command" WHERE "replaces" = $1)")
                        .bind(1, Cell::blob(dependency.view()));
        if (row.step()) dependency = uuid_from_bytes(row.column(0).bytes).value_or(dependency);
        row.reset();
    }
    if (const auto added = add(command); !added) return added.error();
    return command;
}

Result<void> Outbox::discard(const Uuid& id) {
    const auto entry = find(id);
    if (!entry) return refuse("outbox.unknown");
    const bool never_sent =
        entry->state == CommandState::draft || (entry->state == CommandState::ready && entry->attempts == 0);
    if (is_pending(entry->state) && !never_sent) return refuse("outbox.already_sent");
    if (!never_sent && entry->state != CommandState::refused) return refuse("outbox.already_settled");
    write([&] {
        auto& update = database().prepared(
            R"(UPDATE "command" SET "state" = 6, "seen" = 1, "settled_at" = MAX("settled_at", "created_at") WHERE "id" = $1)");
        update.bind(1, Cell::blob(id.view())).run();
    });
    return {};
}

std::vector<OutboxEntry> Outbox::select(const std::string& rest) const {
    std::vector<OutboxEntry> entries;
    auto& rows = database().prepared("SELECT " + outbox_sql::columns() + R"( FROM "command" )" + rest);
    while (rows.step()) entries.push_back(outbox_sql::read_entry(rows));
    return entries;
}

std::optional<OutboxEntry> Outbox::find(const Uuid& id) const {
    auto& row = database().prepared("SELECT " + outbox_sql::columns() + R"( FROM "command" WHERE "id" = $1)");
    std::optional<OutboxEntry> entry;
    if (row.bind(1, Cell::blob(id.view())).step()) entry = outbox_sql::read_entry(row);
    row.reset();
    return entry;
}

std::vector<OutboxEntry> Outbox::entries() const { return select(R"(ORDER BY "rowid" DESC)"); }

std::vector<OutboxEntry> Outbox::unseen() const {
    return select(R"(WHERE "seen" = 0 AND "state" IN (1, 2, 3, 4, 5) ORDER BY "rowid")");
}

OutboxCounts Outbox::counts() const {
    return {.pending = database().number(R"(SELECT COUNT(*) FROM "command" WHERE "state" IN (1, 2))"),
            .refused = database().number(R"(SELECT COUNT(*) FROM "command" WHERE "state" = 5)")};
}

PushBatch Outbox::next_push(bool alone) const {
    PushBatch batch;
    const auto session = last_session();
    if (!session) return batch;
    auto& rows = database().prepared("SELECT " + outbox_sql::columns() +
                                     R"( FROM "command" WHERE "state" = 1 AND "author" = $1
        ORDER BY "installation_seq" LIMIT $2)");
    rows.bind(1, Cell::blob(session->employee.view()));
    rows.bind(2, Cell::of(alone ? 1 : static_cast<std::int64_t>(limits::commands_in_push)));
    std::size_t bytes = 0;
    while (rows.step()) {
        auto command = outbox_sql::read_entry(rows).command;
        constexpr std::size_t framing = 8; // number and length before each
        bytes += encode_message(command).size() + framing;
        if (!batch.commands.empty() && bytes > limits::body_of_push) break;
        batch.commands.push_back(std::move(command));
    }
    rows.reset();
    return batch;
}

void Outbox::mark_sent(const PushBatch& batch) {
    write([&] {
        auto& update = database().prepared(
            R"(UPDATE "command" SET "state" = 2, "attempts" = "attempts" + 1, "sent_at" = $1 WHERE "id" = $2 AND "state" = 1)");
        for (const auto& command : batch.commands)
            update.bind(1, Cell::of(system_clock().ms)).bind(2, Cell::blob(command.id.view())).run();
    });
}

void Outbox::sent_to_ready() {
    if (database().number(R"(SELECT EXISTS (SELECT 1 FROM "command" WHERE "state" = 2))") == 0) return;
    write([&] { database().run(R"(UPDATE "command" SET "state" = 1 WHERE "state" = 2)"); });
}

// What is final already stays; a refused one that the person has discarded stays discarded.
void Outbox::set_outcome(const SettledCommand& settled, bool seen) {
    auto& update = database().prepared(
        R"(UPDATE "command" SET "state" = CASE WHEN "state" = 6 THEN 6 ELSE $1 END, "code" = $2,
        "arguments" = $3, "settled_at" = $4, "seen" = MAX("seen", $5) WHERE "id" = $6)");
    update.bind(1, Cell::of(value_of(state_of(settled.outcome)))).bind(2, Cell::text(settled.code));
    update.bind(3, Cell::text(settled.arguments))
        .bind(4, Cell::of(settled.settled_at.ms))
        .bind(5, Cell::of(seen ? 1 : 0));
    update.bind(6, Cell::blob(settled.id.view())).run();
}

void Outbox::keep_results(const message::Results& results) {
    write([&] {
        for (const auto& result : results.results) {
            const auto entry = find(result.id);
            if (!entry || !is_pending(entry->state)) continue;
            const auto at = result.outcome == Outcome::pending ? UtcTime{} : results.server_time;
            set_outcome({result.id, result.outcome, result.code, result.arguments, at}, false);
        }
        // One push is in flight at most: what it does not name waits again.
        database().run(R"(UPDATE "command" SET "state" = 1 WHERE "state" = 2)");
    });
}

void Outbox::refuse_locally(const Uuid& command, const std::string& code) {
    const auto entry = find(command);
    if (!entry || !is_pending(entry->state)) return;
    write([&] { set_outcome({command, Outcome::refused, code, {}, entry->created_at}, true); });
}

void Outbox::settle(std::span<const SettledCommand> settled) {
    if (settled.empty()) return;
    write([&] {
        for (const auto& command : settled) set_outcome(command, true);
        database().run(R"(DELETE FROM "command" WHERE "seen" = 1 AND "state" IN (3, 4, 6) AND "settled_at" <
            (SELECT MAX("settled_at") FROM "command") - )" +
                       std::to_string(limits::reoffer_days * day_ms));
    });
}

// A refused one has done nothing that the replica could lack.
std::vector<Uuid> Outbox::seen() const {
    std::vector<Uuid> ids;
    auto& rows = database().prepared(R"(SELECT "id" FROM "command" WHERE "seen" = 1 AND "state" IN (3, 4) AND
        "settled_at" >= (SELECT MAX("settled_at") FROM "command") - $1 ORDER BY "rowid")");
    rows.bind(1, Cell::of(limits::reoffer_days * day_ms));
    while (rows.step()) ids.push_back(uuid_from_bytes(rows.column(0).bytes).value_or(Uuid{}));
    return ids;
}

void Outbox::unsee(std::span<const Uuid> commands) {
    if (commands.empty()) return;
    write([&] {
        auto& update = database().prepared(R"(UPDATE "command" SET "seen" = 0 WHERE "id" = $1)");
        for (const auto& id : commands) update.bind(1, Cell::blob(id.view())).run();
    });
}

}
