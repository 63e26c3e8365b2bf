// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/lists/entity_lookup.h"

#include "client/lists/replica_source.h"
#include "client/widgets/field_text.h"
#include "common/base/text.h"
#include "common/sql/statements.h"

#include <initializer_list>

namespace liangheng {
namespace {

constexpr int most_rows_found = 100;
constexpr int most_texts = 20;

// The first of these columns that the entity has; empty: none.
std::string_view column_among(const EntityInfo& entity, std::initializer_list<std::string_view> names) {
    for (const auto name : names)
        if (entity.find(name)) return name;
    return {};
}

struct Columns {
    std::string_view code, title, further;
};
Columns columns_of(const EntityInfo& entity) {
    Columns columns{column_among(entity, {"licence_no", "code", "number"}),
                    column_among(entity, {"name", "title"}), column_among(entity, {"mnemonic", "holder"})};
    if (columns.title.empty()) columns.title = columns.code;
    if (columns.code.empty()) columns.code = columns.title;
    return columns;
}

std::string like_pattern(std::string_view typed) {
    std::string pattern = "%";
    for (const auto letter : typed) {
        if (letter == '%' || letter == '_' || letter == '\\') pattern += '\\';
        pattern += letter;
    }
    return pattern + '%';
}

QString text_at(const Statement& row, int column) { return qt_text(row.column(column).bytes); }

}

std::vector<LookupHit> find_rows(LocalOffice& office, const EntityInfo& entity, const QString& typed) {
    const auto columns = columns_of(entity);
    std::vector<LookupHit> hits;
    if (columns.title.empty()) return hits;
    const auto code = liangheng::quoted(columns.code);
    auto where =
        code + R"( LIKE $1 ESCAPE '\' OR )" + liangheng::quoted(columns.title) + R"( LIKE $1 ESCAPE '\')";
    if (!columns.further.empty())
        where += " OR " + liangheng::quoted(columns.further) + R"( LIKE $1 ESCAPE '\')";
    const auto sql = R"(SELECT "id", )" + code + ", " + liangheng::quoted(columns.title) + " FROM " +
                     liangheng::quoted(std::string(entity.name) + "_now") + " WHERE " + where +
                     " ORDER BY (" + code + R"( LIKE substr($1, 2) ESCAPE '\') DESC, )" + code + " LIMIT " +
                     std::to_string(most_rows_found);
    Statement row(office.replica().database().handle(), sql);
    const auto pattern = like_pattern(trimmed(plain_text(typed)));
    row.bind(1, Cell::text(pattern));
    while (row.step()) {
        const auto id = row.column(0).bytes;
        LookupHit hit{.key = QByteArray(id.data(), static_cast<qsizetype>(id.size())),
                      .code = text_at(row, 1),
                      .title = text_at(row, 2),
                      .hint = {}};
        if (hit.code == hit.title) hit.code.clear();
        hits.push_back(std::move(hit));
    }
    return hits;
}

std::optional<LookupHit> hit_of_row(LocalOffice& office, const EntityInfo& entity, const Cell& id) {
    const auto key = uuid_from_bytes(id.bytes);
    const auto row = key ? row_by_id(office, entity, *key) : std::nullopt;
    if (!row) return std::nullopt;
    const auto columns = columns_of(entity);
    const auto text = [&](std::string_view name) {
        return name.empty() ? QString() : qt_text(row->at(entity.column(name)).bytes);
    };
    return LookupHit{.key = QByteArray(id.bytes.data(), static_cast<qsizetype>(id.bytes.size())),
                     .code = text(columns.code),
                     .title = text(columns.title),
                     .hint = {}};
}

QStringList earlier_texts(LocalOffice& office, const EntityInfo& entity, std::string_view column) {
    QStringList texts;
    const auto name = liangheng::quoted(column);
    Statement row(office.replica().database().handle(),
                  "SELECT " + name + " FROM " + liangheng::quoted(std::string(entity.name) + "_now") +
                      " WHERE " + name + " <> '' GROUP BY " + name +
                      R"( ORDER BY MAX("updated_at") DESC LIMIT )" + std::to_string(most_texts));
    while (row.step()) texts << text_at(row, 0);
    return texts;
}

std::vector<ListRow> rows_naming(LocalOffice& office, const EntityInfo& entity, std::string_view column,
                                 const Uuid& id) {
    std::vector<ListRow> rows;
    const auto sql = "SELECT " + column_list(entity) + " FROM " +
                     liangheng::quoted(std::string(entity.name) + "_now") + " WHERE " +
                     liangheng::quoted(column) + R"( = $1 ORDER BY "id")";
    Statement row(office.replica().database().handle(), sql);
    row.bind(1, Cell::blob(id.view()));
    while (row.step()) {
        auto& cells = rows.emplace_back();
        for (int at = 0; at < row.column_count(); ++at) {
            const auto cell = row.column(at);
            cells.push_back({cell.type, cell.integer, std::string(cell.bytes)});
        }
    }
    return rows;
}

}
