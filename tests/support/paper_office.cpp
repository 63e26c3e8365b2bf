// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paper_office.h"

#include "common/sync/arguments_text.h"
#include "common/sync/command_result.h"
#include "common/wire/limits.h"
#include "common/wire/message_codec.h"

#include <set>

namespace liangheng {
namespace {

std::vector<DetailCells> detail_cells(const std::vector<AnyDetails>& all) {
    std::vector<DetailCells> cells;
    for (const auto& details : all)
        for (std::size_t i = 0; i < details.count; ++i) {
            auto& row = cells.emplace_back(DetailCells{details.entity, {}});
            read_object(*details.entity, details.row(i), row.columns);
        }
    return cells;
}

}

PaperOffice::PaperOffice(County& county) : county_(county) {
    for (const auto& department : {county.county, county.first, county.second}) put(department);
    for (const auto& employee : {county.head, county.clerk, county.manager, county.walker}) put(employee);
    for (const auto& territory : {county.territory, county.other_territory, county.far_territory})
        put(territory);
    put(county.retailer);
    put(county.profile);
    put(county.cycle);
    put(county.day);
    put(county.brand);
    put(county.position);
    for (const auto& product : county.products) {
        put(product);
        put(ProductPrice{{product.id.value}, product.id, {8'000}, {10'000}, {11'500}, make_date(2026, 1, 1)});
    }
}

void PaperOffice::put_row(const EntityInfo& entity, const void* object, const RowMeta& meta,
                          const std::vector<AnyDetails>& details) {
    std::vector<Cell> columns;
    read_object(entity, object, columns);
    append_meta(meta, columns);
    StoredRow row{bucket_name(entity, columns), {}, meta.version};
    const auto id = uuid_from_bytes(columns.front().bytes).value();
    encode_row(row.bytes, entity, columns, detail_cells(details));
    auto& stored = rows_[{&entity, id}];
    if (!stored.bucket.empty() && stored.bucket != row.bucket)
        feed_.push_back({stored.bucket, &entity, id, true});
    feed_.push_back({row.bucket, &entity, id, false});
    stored = std::move(row);
}

void PaperOffice::erase_row(const EntityInfo& entity, const Uuid& id) {
    const auto row = rows_.find({&entity, id});
    feed_.push_back({row->second.bucket, &entity, id, true});
    rows_.erase(row);
}

message::Session PaperOffice::session() const {
    message::Session session;
    session.employee = county_.clerk.id.value;
    session.user = "clerk";
    session.name = county_.clerk.name;
    session.roles = {{"order_desk", county_.first.id.value, {}}};
    session.scope_version = {1};
    session.session_token = {"session token"};
    session.installation = make_derived_uuid({"installation"});
    session.installation_token = {"installation token"};
    session.lease_days = {limits::lease_days};
    return session;
}

// Everything of the county and what the clerk's department holds, in this and the last half-year.
message::ScopeChange PaperOffice::scope(std::vector<std::string> removed) const {
    message::ScopeChange change;
    change.scope_version = {removed.empty() ? 1 : 2};
    change.head = {head()};
    std::set<std::string> names;
    const auto add = [&](const EntityInfo& entity, const Uuid& holder) {
        names.insert(bucket_name(entity, holder, county_.today.days));
        names.insert(bucket_name(entity, holder, add_months(county_.today, -6).days));
    };
    const auto add_beside = [&](const EntityInfo& entity) {
        for (const auto* record : all_entities())
            for (const auto* territory : {&county_.territory, &county_.other_territory})
                if (record->has_story && record->visibility == Visibility::territory)
                    names.insert(std::string(entity.name) + '/' + std::string(record->name) + "/territory/" +
                                 to_hex(territory->id.value));
    };
    for (const auto* entity : all_entities()) {
        if (entity->is_detail()) continue;
        if (entity->visibility == Visibility::record) add_beside(*entity);
        if (entity->visibility == Visibility::global) add(*entity, {});
        if (entity->visibility == Visibility::person) add(*entity, county_.clerk.id.value);
        if (entity->visibility == Visibility::department) add(*entity, county_.first.id.value);
        if (entity->visibility != Visibility::territory) continue;
        add(*entity, county_.territory.id.value);
        add(*entity, county_.other_territory.id.value);
    }
    if (!removed.empty())
        change.removed = std::move(removed);
    else
        for (const auto& name : names) change.added.push_back({name, {1}});
    return change;
}

message::Page PaperOffice::page(const std::string& bucket, const Uuid& after, std::size_t rows) const {
    message::Page page{.bucket = bucket, .rows = {}, .s0 = {head()}, .last = true, .left = {0}};
    for (const auto& [where, row] : rows_) {
        if (row.bucket != bucket || (after && where.second <= after)) continue;
        if (page.rows.size() == rows) {
            page.last = false;
            ++page.left.value;
        } else {
            page.rows.push_back({{row.bytes}});
        }
    }
    return page;
}

void PaperOffice::stage_bucket(DeskStore& desk, const std::string& bucket, std::int64_t from) const {
    message::Gone gone{.bucket = bucket, .left = {}, .deleted = {}};
    message::Rows rows{.bucket = bucket, .rows = {}};
    std::map<Uuid, const Entry*> latest;
    for (auto i = static_cast<std::size_t>(from); i < feed_.size(); ++i)
        if (feed_[i].bucket == bucket) latest[feed_[i].id] = &feed_[i];
    for (const auto& [id, entry] : latest) {
        const auto row = rows_.find({entry->entity, id});
        if (!entry->gone && row != rows_.end() && row->second.bucket == bucket)
            rows.rows.push_back({{row->second.bytes}});
        else
            gone.left.push_back({id, {0}});
    }
    if (!gone.left.empty()) desk.stage_gone(gone);
    if (!rows.rows.empty()) desk.stage_rows(rows);
}

message::Upto PaperOffice::stage(DeskStore& desk) const {
    const auto position = desk.position();
    message::Upto upto{.seq = {head()}, .joined = {}};
    for (const auto& [bucket, progress] : position.buckets) {
        const bool joins = progress.state == BucketState::loaded;
        if (joins) upto.joined.push_back(bucket);
        stage_bucket(desk, bucket, joins ? progress.s0 : position.cursor);
    }
    return upto;
}

message::CommandOutcome PaperOffice::decide(const message::Command& command) {
    const auto* info = find_command(static_cast<int>(command.kind.value));
    std::shared_ptr<void> object(info->create(), info->destroy);
    decode_struct(*info, command.body.view(), object.get()).value();
    const auto changes = info->decide(object.get(), county_.facts, actor.value_or(county_.desk()));
    message::CommandOutcome outcome{.id = command.id};
    if (!changes) {
        outcome.outcome = Outcome::refused;
        outcome.code = changes.error().code;
        outcome.arguments = encode_arguments(changes.error().arguments);
        return outcome;
    }
    county_.facts.apply(*changes);
    for (const auto& change : changes->list()) {
        if (change.op == Change::Op::remove)
            erase_row(*change.entity, change.id);
        else
            put_row(*change.entity, change.after.get(), {.version = change.before.meta.version + 1},
                    change.details);
    }
    outcome.outcome = changes->otherwise() ? Outcome::changed : Outcome::applied;
    outcome.code = changes->code();
    outcome.arguments = encode_arguments(changes->arguments());
    return outcome;
}

message::Results PaperOffice::execute(const std::vector<message::Command>& commands) {
    message::Results results;
    results.server_time = county_.clock;
    for (const auto& command : commands) {
        if (rows_.contains({&info<CommandResult>(), command.id})) continue;
        const auto outcome = decide(command);
        put(CommandResult{.id = {command.id},
                          .author = {command.author},
                          .installation_seq = command.installation_seq,
                          .kind = command.kind,
                          .outcome = outcome.outcome,
                          .code = outcome.code,
                          .arguments = outcome.arguments,
                          .settled_at = county_.clock});
        results.results.push_back(outcome);
    }
    return results;
}

void PaperOffice::fill(DeskStore& desk) const {
    desk.apply_scope(scope(), epoch);
    for (const auto& [bucket, progress] : desk.position().buckets)
        desk.store_page(page(bucket, progress.after));
    pull(desk);
}

message::Results PaperOffice::push(DeskStore& desk) {
    const auto batch = desk.next_push(false);
    desk.mark_sent(batch);
    auto results = execute(batch.commands);
    desk.keep_results(results);
    return results;
}

}
