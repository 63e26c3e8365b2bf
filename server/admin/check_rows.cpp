// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that hold for the rows of every entity: values as described, references to rows that exist, the
// right bucket, lines numbered and with a head.
#include "common/catalogue.h"
#include "common/schema/cell_text.h"
#include "common/sql/ddl.h"
#include "common/staff/login.h"
#include "server/admin/check_list.h"
#include "server/admin/export_rows.h"

#include <unordered_map>
#include <unordered_set>

namespace liangheng {
namespace {

std::string row_name(const EntityInfo& entity, const Uuid& id) {
    return std::string(entity.name) + ' ' + to_hex(id);
}

class RowChecks {
public:
    explicit RowChecks(SqliteStore& store) : store_(store) {}

    void run(std::vector<CheckResult>& results) {
        gather_ids();
        for (const auto* entity : all_entities()) {
            if (entity->visibility == Visibility::server_only || entity->is_detail()) continue;
            for (const auto* detail : entity->details) visited_[detail] = 0;
            visit(*entity);
        }
        check_logins();
        for (const auto& [entity, visited] : visited_)
            if (const auto stored =
                    store_.database().number("SELECT count(*) FROM " + liangheng::quoted(entity->name));
                stored != visited)
                bucket_.breach(
                    std::to_string(stored - visited) + " rows of " + std::string(entity->name) +
                    (entity->is_detail() ? " have no head" : " lie in a bucket that is not theirs"));
        for (auto* result : {&values_, &references_, &bucket_, &lines_})
            results.push_back(std::move(*result));
    }

private:
    void gather_ids() {
        for (const auto* entity : all_entities()) {
            if (entity->visibility == Visibility::server_only || entity->is_detail()) continue;
            auto& ids = ids_[entity];
            each_row(store_, *entity, [&](std::span<const Cell> columns) { ids.insert(row_id(columns)); });
        }
    }

    void visit(const EntityInfo& entity) {
        if (entity.visibility == Visibility::global) {
            each_row_of_bucket(store_, entity, 0,
                               [&](std::span<const Cell> columns) { check_row(entity, columns); });
            const auto place = buckets_of(store_, entity);
            const auto number = place.empty() ? 0 : place.begin()->second;
            const auto stray =
                store_.database().number("SELECT count(*) FROM " + liangheng::quoted(entity.name) +
                                         " WHERE \"_bucket\" <> " + std::to_string(number));
            if (stray > 0)
                bucket_.breach(std::to_string(stray) + " rows of " + std::string(entity.name) +
                               " do not lie in the bucket all");
            return;
        }
        for (const auto& [name, number] : buckets_of(store_, entity))
            each_row_of_bucket(store_, entity, number, [&, &bucket = name](std::span<const Cell> columns) {
                if (bucket_name(entity, columns) != bucket)
                    bucket_.breach(row_name(entity, row_id(columns)) + " lies in " + bucket);
                check_row(entity, columns);
            });
    }

    void check_row(const EntityInfo& entity, std::span<const Cell> columns) {
        ++visited_[&entity];
        const auto id = row_id(columns);
        check_cells(entity, id, columns.first(entity.fields.size()));
        for (const auto* detail : entity.details) {
            std::int64_t sequence = 0;
            store_.read_details(*detail, id, [&](std::span<const Cell> line) {
                ++visited_[detail];
                check_cells(*detail, id, line);
                if (line[1].integer != ++sequence)
                    lines_.breach(row_name(*detail, id) + " lacks line " + std::to_string(sequence));
                sequence = line[1].integer;
            });
        }
    }

    // An empty reference to a person means the server itself.
    static bool is_the_server(const FieldInfo& field, const Cell& cell) {
        return field.reference && &field.reference() == &info<Employee>() &&
               uuid_from_bytes(cell.bytes) == Uuid{};
    }

    void check_cells(const EntityInfo& entity, const Uuid& id, std::span<const Cell> cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto& field = entity.fields[i];
            if (is_the_server(field, cells[i])) continue;
            if (const auto wrong = check_cell(field, cells[i]))
                values_.breach(row_name(entity, id) + '.' + std::string(field.name) + ": " + wrong->code);
            if (!field.reference || cells[i].is_null()) continue;
            const auto target = ids_.find(&field.reference());
            const auto named = uuid_from_bytes(cells[i].bytes).value_or(Uuid{});
            if (target != ids_.end() && !target->second.contains(named))
                references_.breach(row_name(entity, id) + '.' + std::string(field.name) + " names " +
                                   row_name(field.reference(), named) + ", which is not there");
        }
    }

    void check_logins() {
        std::int64_t found = 0;
        for (const auto& employee : ids_[&info<Employee>()])
            found += store_.read_row(info<Login>(), login_id({employee}).value, [](std::span<const Cell>) {})
                         ? 1
                         : 0;
        const auto stored =
            store_.database().number("SELECT count(*) FROM " + liangheng::quoted(info<Login>().name));
        if (stored != found) references_.breach(std::to_string(stored - found) + " logins belong to nobody");
    }

    SqliteStore& store_;
    std::unordered_map<const EntityInfo*, std::unordered_set<Uuid>> ids_;
    std::unordered_map<const EntityInfo*, std::int64_t> visited_;
    CheckResult values_{"rows.values"};
    CheckResult references_{"rows.references"};
    CheckResult bucket_{"rows.bucket"};
    CheckResult lines_{"rows.lines"};
};

}

void check_rows(SqliteStore& store, std::vector<CheckResult>& results) { RowChecks(store).run(results); }

}
