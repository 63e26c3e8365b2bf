// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/overlay.h"

#include "common/catalogue.h"
#include "common/sync/command_result.h"

#include <algorithm>
#include <exception>

namespace liangheng {
namespace {

// Works inside a transaction and outside of one.
class Savepoint {
public:
    explicit Savepoint(Database& database) : database_(database) { database_.run("SAVEPOINT overlay"); }
    ~Savepoint() {
        if (!open_) return;
        try {
            database_.run("ROLLBACK TO overlay; RELEASE overlay");
        } catch (
            const SqliteError&) { // NOLINT(bugprone-empty-catch): the failure that led here is on its way
        }
    }
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;

    void done() {
        database_.run("RELEASE overlay");
        open_ = false;
    }

private:
    Database& database_;
    bool open_ = true;
};

}

CommandObject decode_command(const message::Command& command) {
    const auto* info = find_command(static_cast<int>(command.kind.value));
    if (!info) return nullptr;
    std::shared_ptr<void> object(info->create(), info->destroy);
    if (!decode_struct(*info, command.body.view(), object.get())) return nullptr;
    return object;
}

std::optional<SettledCommand> result_in(Replica& replica, const Uuid& command) {
    auto& row = replica.database().prepared(
        R"(SELECT "outcome", "code", "arguments", "settled_at" FROM main."command_result" WHERE "id" = $1 AND
        "_bucket" IN (SELECT "number" FROM "_replica_bucket" WHERE "state" = $2))");
    std::optional<SettledCommand> result;
    row.bind(1, Cell::blob(command.view()))
        .bind(2, Cell::of(static_cast<std::int64_t>(BucketState::complete)));
    if (row.step() && row.column(0).integer != static_cast<std::int64_t>(Outcome::pending))
        result = SettledCommand{command, static_cast<Outcome>(row.column(0).integer),
                                std::string(row.column(1).bytes), std::string(row.column(2).bytes),
                                UtcTime{row.column(3).integer}};
    row.reset();
    return result;
}

Overlay::Overlay(Replica& replica, Outbox& outbox, ContextOf context)
    : replica_(replica),
      outbox_(outbox),
      context_(std::move(context)),
      tables_(replica.database()),
      facts_(replica, tables_) {}

void Overlay::rebuild() {
    const auto unseen = outbox_.unseen();
    if (unseen.empty() && verdicts_.empty() && tables_.touched().empty()) return;
    Savepoint savepoint(replica_.database());
    tables_.clear();
    verdicts_.clear();
    facts_.forget_reads();
    for (const auto& entry : unseen)
        if (!result_in(replica_, entry.command.id)) verdicts_[entry.command.id] = lay(entry);
    savepoint.done();
}

void Overlay::append(const OutboxEntry& entry) {
    Savepoint savepoint(replica_.database());
    verdicts_[entry.command.id] = lay(entry);
    savepoint.done();
}

OverlayVerdict Overlay::lay(const OutboxEntry& entry) {
    const auto* info = find_command(static_cast<int>(entry.command.kind.value));
    const auto object = decode_command(entry.command);
    if (!object) return {};
    try {
        const auto desk = context_(entry, facts_);
        const auto changes = info->decide(object.get(), facts_, desk.context);
        if (changes) {
            tables_.apply(*changes, entry.command.author, desk.context.clock);
            return {OverlayVerdict::Kind::shown, {}};
        }
        if (changes.error().code == cannot_tell_code || !desk.standing_known) return {};
        return {OverlayVerdict::Kind::doubtful, changes.error()};
    } catch (const SqliteError&) {
        throw;
    } catch (const std::exception&) {
        // A rule that fails here is for the server to judge; the command keeps its place.
        return {};
    }
}

bool Overlay::depends_on(const TouchedEntities& touched) const {
    if (verdicts_.empty()) return false;
    return std::any_of(touched.begin(), touched.end(), [&](const auto* entity) {
        return entity == &info<CommandResult>() || facts_.reads().contains(entity) ||
               tables_.touches(*entity);
    });
}

std::optional<OverlayVerdict> Overlay::verdict(const Uuid& command) const {
    const auto it = verdicts_.find(command);
    if (it == verdicts_.end()) return std::nullopt;
    return it->second;
}

}
