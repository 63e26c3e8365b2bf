// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/message_codec.h"

#include "common/base/text.h"
#include "common/wire/limits.h"
#include "common/wire/wire_reader.h"
#include "common/wire/wire_writer.h"

#include <algorithm>
#include <memory>

namespace liangheng {
namespace {

Refusal malformed(std::string_view field, std::string_view reason) {
    return refuse("protocol.malformed", {{"field", std::string(field)}, {"reason", std::string(reason)}});
}

const FieldInfo* find_number(std::span<const FieldInfo> fields, int number) {
    const auto it = std::lower_bound(fields.begin(), fields.end(), number,
                                     [](const FieldInfo& field, int n) { return field.number < n; });
    return it != fields.end() && it->number == number ? &*it : nullptr;
}

bool is_default(const FieldInfo& field, const Cell& cell) {
    if (cell.is_null()) return true;
    if (field.optional) return false;
    if (cell.type == Cell::Type::integer) return cell.integer == 0;
    if (field.kind == Kind::id) return cell.bytes.find_first_not_of('\0') == cell.bytes.npos;
    return cell.bytes.empty();
}

void put_cell(WireWriter& out, int number, Kind kind, const Cell& cell) {
    switch (kind) {
    case Kind::text:
    case Kind::bytes:
    case Kind::id:
        return out.bytes(number, cell.bytes);
    case Kind::change:
    case Kind::date:
    case Kind::time:
        return out.zigzag(number, cell.integer);
    case Kind::boolean:
    case Kind::number:
    case Kind::enumeration:
    case Kind::list:
        return out.varint(number, static_cast<std::uint64_t>(cell.integer));
    }
}

void put_list(WireWriter& out, const FieldInfo& field, const void* object) {
    const auto count = field.list.size(object);
    for (std::size_t i = 0; i < count; ++i) {
        const void* element = field.list.at(object, i);
        if (!field.list.element) {
            put_cell(out, field.number, field.list.element_kind, field.list.get(element));
            continue;
        }
        const auto nested = out.begin_nested(field.number);
        encode_struct(out.target(), field.list.element(), element);
        out.end_nested(nested);
    }
}

WireType wire_type_of(Kind kind) {
    return kind == Kind::text || kind == Kind::bytes || kind == Kind::id ? WireType::length
                                                                         : WireType::varint;
}

// Reads the value of a scalar field; what the description forbids is refused by name.
Result<Cell> take_cell(WireReader& in, const FieldInfo& field, Kind kind, WireType type) {
    if (type != wire_type_of(kind)) return malformed(field.name, "wire type");
    Cell cell;
    if (type == WireType::length) {
        std::string_view bytes;
        if (!in.length_delimited(bytes)) return malformed(field.name, "length");
        if (kind == Kind::id && bytes.size() != 16) return malformed(field.name, "id");
        if (kind != Kind::id && bytes.size() > field.limit) return malformed(field.name, "too long");
        if (kind == Kind::text && !is_valid_utf8(bytes)) return malformed(field.name, "utf-8");
        return kind == Kind::text ? Cell::text(bytes) : Cell::blob(bytes);
    }
    const bool zigzag = kind == Kind::change || kind == Kind::date || kind == Kind::time;
    if (!(zigzag ? in.zigzag(cell.integer) : in.varint(cell.integer))) return malformed(field.name, "varint");
    cell.type = Cell::Type::integer;
    if (kind == Kind::boolean && cell.integer > 1) return malformed(field.name, "boolean");
    if (kind == Kind::date && cell.integer != static_cast<std::int32_t>(cell.integer))
        return malformed(field.name, "date");
    if (!zigzag && cell.integer < 0) return malformed(field.name, "out of range");
    return cell;
}

Result<void> decode_nested(const StructInfo& info, std::string_view bytes, void* object, int depth);

Result<void> take_element(WireReader& in, const FieldInfo& field, WireType type, void* object, int depth) {
    if (field.list.size(object) >= field.limit) return malformed(field.name, "too many");
    if (!field.list.element) {
        const auto cell = take_cell(in, field, field.list.element_kind, type);
        if (!cell) return cell.error();
        if (!field.list.set(field.list.append(object), *cell)) return malformed(field.name, "out of range");
        return {};
    }
    std::string_view bytes;
    if (type != WireType::length || !in.length_delimited(bytes)) return malformed(field.name, "length");
    return decode_nested(field.list.element(), bytes, field.list.append(object), depth + 1);
}

Cell default_cell(const FieldInfo& field) {
    static constexpr char zeros[16] = {};
    if (field.optional) return Cell::null();
    if (field.kind == Kind::id) return Cell::blob({zeros, 16});
    if (field.kind == Kind::text) return Cell::text({});
    if (field.kind == Kind::bytes) return Cell::blob({});
    return Cell::of(0);
}

// A field that the bytes leave out is zero, whatever the struct begins with: a lock is not set by lifting it.
void reset(const StructInfo& info, void* object) {
    for (const auto& field : info.fields)
        if (field.kind != Kind::list && !is_default(field, field.get(object)))
            field.set(object, default_cell(field));
}

Result<void> decode_nested(const StructInfo& info, std::string_view bytes, void* object, int depth) {
    if (depth > limits::nesting) return malformed(info.name, "depth");
    reset(info, object);
    WireReader in(bytes);
    int number = 0;
    WireType type{};
    while (!in.at_end()) {
        if (!in.tag(number, type)) return malformed(info.name, "tag");
        const auto* field = find_number(info.fields, number);
        if (!field) {
            if (!in.skip(type)) return malformed(info.name, "unknown field");
            continue;
        }
        if (field->kind == Kind::list) {
            if (const auto taken = take_element(in, *field, type, object, depth); !taken)
                return taken.error();
            continue;
        }
        const auto cell = take_cell(in, *field, field->kind, type);
        if (!cell) return cell.error();
        if (!field->set(object, *cell)) return malformed(field->name, "out of range");
    }
    return {};
}

void set_defaults(const EntityInfo& entity, std::vector<Cell>& columns) {
    columns.clear();
    for (const auto& field : entity.columns) columns.push_back(default_cell(field));
}

void encode_columns(WireWriter& out, const EntityInfo& entity, std::span<const Cell> columns,
                    std::size_t from) {
    for (std::size_t i = from; i < entity.columns.size(); ++i)
        if (!is_default(entity.columns[i], columns[i]))
            put_cell(out, entity.columns[i].number, entity.columns[i].kind, columns[i]);
}

// Fields of a row that are columns; anything else is left to `other`.
template<class Other>
Result<void> decode_columns(const EntityInfo& entity, std::string_view bytes, std::vector<Cell>& columns,
                            Other other) {
    WireReader in(bytes);
    int number = 0;
    WireType type{};
    while (!in.at_end()) {
        const auto* begin = in.position();
        if (!in.tag(number, type)) return malformed(entity.name, "tag");
        const auto* field = find_number(entity.columns, number);
        if (!field) {
            if (const auto done = other(in, number, type, begin); !done) return done.error();
            continue;
        }
        const auto cell = take_cell(in, *field, field->kind, type);
        if (!cell) return cell.error();
        columns[static_cast<std::size_t>(field - entity.columns.data())] = *cell;
    }
    return {};
}

const EntityInfo* detail_with_number(const EntityInfo& head, int number) {
    for (const auto* detail : head.details)
        if (detail_field_number(*detail) == number) return detail;
    return nullptr;
}

Result<void> decode_detail(const EntityInfo& detail, Cell head_id, std::string_view bytes, RowCells& row) {
    auto& cells = row.details.emplace_back(DetailCells{&detail, {}});
    set_defaults(detail, cells.columns);
    cells.columns.front() = head_id;
    return decode_columns(detail, bytes, cells.columns,
                          [&](WireReader& in, int, WireType type, const char*) -> Result<void> {
                              if (!in.skip(type)) return malformed(detail.name, "unknown field");
                              return {};
                          });
}

}

void encode_struct(std::string& out, const StructInfo& info, const void* object) {
    WireWriter writer(out);
    for (const auto& field : info.fields) {
        if (field.kind == Kind::list) {
            put_list(writer, field, object);
            continue;
        }
        const auto cell = field.get(object);
        if (!is_default(field, cell)) put_cell(writer, field.number, field.kind, cell);
    }
}

Result<void> decode_struct(const StructInfo& info, std::string_view bytes, void* object) {
    return decode_nested(info, bytes, object, 1);
}

void encode_head(std::string& out, const EntityInfo& entity, std::span<const Cell> columns) {
    WireWriter writer(out);
    encode_columns(writer, entity, columns, 0);
}

void encode_detail(std::string& out, const EntityInfo& detail, std::span<const Cell> columns) {
    WireWriter writer(out);
    const auto nested = writer.begin_nested(detail_field_number(detail));
    encode_columns(writer, detail, columns, 1);
    writer.end_nested(nested);
}

void encode_some(std::string& out, const EntityInfo& entity, std::span<const Cell> columns,
                 std::span<const std::size_t> which) {
    WireWriter writer(out);
    for (const auto i : which)
        if (!is_default(entity.columns[i], columns[i]))
            put_cell(writer, entity.columns[i].number, entity.columns[i].kind, columns[i]);
}

void encode_row(std::string& out, const EntityInfo& entity, std::span<const Cell> columns,
                std::span<const DetailCells> details) {
    encode_head(out, entity, columns);
    for (const auto& detail : details) encode_detail(out, *detail.entity, detail.columns);
}

Result<void> decode_row(const EntityInfo& entity, std::string_view bytes, RowCells& row) {
    set_defaults(entity, row.columns);
    row.details.clear();
    row.unknown.clear();
    return decode_columns(entity, bytes, row.columns,
                          [&](WireReader& in, int number, WireType type, const char* begin) -> Result<void> {
                              const auto* detail = detail_with_number(entity, number);
                              std::string_view nested;
                              if (!detail) {
                                  if (!in.skip(type)) return malformed(entity.name, "unknown field");
                                  row.unknown.append(begin, in.position());
                                  return {};
                              }
                              if (type != WireType::length || !in.length_delimited(nested))
                                  return malformed(detail->name, "length");
                              if (row.details.size() >= limits::details_of_head)
                                  return malformed(detail->name, "too many");
                              return decode_detail(*detail, row.columns.front(), nested, row);
                          });
}

}
