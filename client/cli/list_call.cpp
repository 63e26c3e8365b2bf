// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli list: rows of the replica as JSON, a head with its details in it, or as CSV.
#include "client/cli/calls.h"
#include "client/cli/list_rows.h"
#include "client/cli/output.h"
#include "client/replica/local_office.h"
#include "common/exchange/csv_writer.h"
#include "common/schema/json.h"

namespace liangheng::cli {
namespace {

void write_details(JsonWriter& json, Replica& replica, const EntityInfo& detail, Layer layer,
                   const Cell& head) {
    json.key(detail.name).begin_array();
    const std::vector<Condition> of_head{{0, OwnedCell::blob(std::string(head.bytes))}};
    each_row(replica, detail, layer, of_head,
             [&](std::span<const Cell> columns, bool) { write_row(json, detail, columns); });
    json.end_array();
}

void list_json(Replica& replica, const EntityInfo& entity, Layer layer, const std::vector<Condition>& where) {
    JsonWriter json;
    each_row(replica, entity, layer, where, [&](std::span<const Cell> columns, bool pending) {
        json.begin_object();
        write_columns(json, entity, columns);
        for (const auto* detail : entity.details)
            write_details(json, replica, *detail, layer, columns.front());
        if (layer == Layer::overlay) json.member("_pending", pending);
        json.end_object().end_line();
        print(json.take());
    });
}

void list_csv(Replica& replica, const EntityInfo& entity, Layer layer, const std::vector<Condition>& where) {
    CsvWriter csv(print);
    csv.header(entity);
    each_row(replica, entity, layer, where,
             [&](std::span<const Cell> columns, bool) { csv.row(entity, columns); });
    csv.finish();
}

}

int list(const Common& common, const ListCall& call) {
    const auto* entity = find_entity(call.entity);
    const auto* head = entity && entity->is_detail() ? &entity->head() : entity;
    if (!head || head->visibility == Visibility::server_only) {
        say(refuse("input.unknown_entity", {{"name", call.entity}}));
        return wrong_usage;
    }
    const auto where = read_conditions(*entity, call.where);
    if (!where) {
        say(where.error());
        return wrong_usage;
    }
    const auto profile = Profile::open(common.profile);
    LocalOffice office(profile);
    say_damage(office);
    const auto layer = call.base ? Layer::base : Layer::overlay;
    if (call.format == "csv")
        list_csv(office.replica(), *entity, layer, *where);
    else
        list_json(office.replica(), *entity, layer, *where);
    return done;
}

}
