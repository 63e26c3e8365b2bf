// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/proto_text.h"

#include "common/catalogue.h"
#include "common/orders/order_line.h"
#include "common/schema/cell_text.h"
#include "common/sync/messages.h"
#include "common/wire/message_codec.h"
#include "common/wire/wire_writer.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace liangheng;

namespace {

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// protoc with the printed text, and whatever a test adds to it.
class Protoc {
public:
    explicit Protoc(const std::string& more = {}) {
        std::ofstream(folder_.path() / "liangheng.proto") << proto_text() << more;
    }

    bool run(const std::string& option, const std::string& input, std::string& output) const {
        const auto in = folder_.path() / "in";
        const auto out = folder_.path() / "out";
        std::ofstream(in, std::ios::binary) << input;
        const auto call = "cd '" + folder_.path().string() + "' && protoc " + option +
                          " liangheng.proto < in > out 2> errors";
        const bool ok = std::system(call.c_str()) == 0;
        if (!ok) UNSCOPED_INFO(content(folder_.path() / "errors"));
        output = content(out);
        return ok;
    }

private:
    TempFolder folder_;
};

enum class Fill { nothing, zero, something };

// A value for a field: nothing where it may be absent, else 0 or empty, or one that no default is.
OwnedCell value_for(const FieldInfo& field, Kind kind, Fill fill) {
    if (field.optional && fill == Fill::nothing) return OwnedCell::null();
    const bool some = fill == Fill::something;
    switch (kind) {
    case Kind::text:
        return OwnedCell::text(some ? "量衡 “订单” \\ 1" : "");
    case Kind::bytes:
        return OwnedCell::blob(some ? std::string("\x00\xff\x01", 3) : std::string());
    case Kind::id:
        return OwnedCell::blob(std::string(16, some ? '\x81' : '\0'));
    case Kind::boolean:
        return OwnedCell::of(some ? 1 : 0);
    case Kind::enumeration:
        return OwnedCell::of(some ? field.enumeration->values.back().value : 0);
    case Kind::change:
        return OwnedCell::of(some ? -300 : 0);
    case Kind::date:
        return OwnedCell::of(some ? 20'781 : 0);
    case Kind::time:
        return OwnedCell::of(some ? -1'764'000'000'123 : 0);
    case Kind::number:
    case Kind::list:
        break;
    }
    return OwnedCell::of(some ? 987'654'321'012 : 0);
}

std::string row_bytes(const EntityInfo& entity, Fill fill) {
    const auto cells_of = [&](const EntityInfo& of, std::vector<OwnedCell>& owned) {
        std::vector<Cell> cells;
        for (const auto& column : of.columns) owned.push_back(value_for(column, column.kind, fill));
        for (const auto& cell : owned) cells.push_back(cell.cell());
        return cells;
    };
    std::vector<OwnedCell> owned;
    std::vector<DetailCells> details;
    std::vector<std::vector<OwnedCell>> owned_lines(entity.details.size());
    for (std::size_t i = 0; i < entity.details.size(); ++i)
        details.push_back({entity.details[i], cells_of(*entity.details[i], owned_lines[i])});
    std::string bytes;
    encode_row(bytes, entity, cells_of(entity, owned), details);
    return bytes;
}

void fill_struct_object(const StructInfo& info, void* object, Fill fill) {
    for (const auto& field : info.fields) {
        if (field.kind != Kind::list) {
            const auto value = value_for(field, field.kind, fill);
            REQUIRE(field.set(object, value.cell()));
            continue;
        }
        if (fill == Fill::nothing) continue;
        for (int i = 0; i < 2; ++i) {
            void* element = field.list.append(object);
            if (field.list.element) {
                fill_struct_object(field.list.element(), element, fill);
                continue;
            }
            const auto value = value_for(field, field.list.element_kind, Fill::something);
            REQUIRE(field.list.set(element, value.cell()));
        }
    }
}

std::string struct_bytes(const StructInfo& info, Fill fill) {
    std::shared_ptr<void> object(info.create(), info.destroy);
    fill_struct_object(info, object.get(), fill);
    std::string bytes;
    encode_struct(bytes, info, object.get());
    return bytes;
}

/// Everything that has a message, in one: so protoc runs twice and not five hundred times.
struct Everything {
    std::string proto = "\nmessage TestOfEverything {\n";
    std::string bytes;
    int number = 0;

    void add(const std::string& message, const std::string& body) {
        ++number;
        proto += "  " + message + " field" + std::to_string(number) + " = " + std::to_string(number) + ";\n";
        WireWriter(bytes).bytes(number, body);
    }
};

std::string message_of(const EntityInfo& entity) {
    const auto name = camel_name(entity.name);
    return proto_text().find("\nmessage " + name + "Row {") == std::string::npos ? name : name + "Row";
}

}

TEST_CASE("names become those of protobuf", "[wire]") {
    CHECK(camel_name("order_line") == "OrderLine");
    CHECK(upper_name("DepartmentKind") == "DEPARTMENT_KIND");
    CHECK(upper_name("service_department") == "SERVICE_DEPARTMENT");
}

TEST_CASE("the printed proto says how each kind of field travels", "[wire]") {
    const auto text = proto_text();
    CHECK(text.find("syntax = \"proto3\";") != text.npos);
    CHECK(text.find("  bytes id = 1;") != text.npos);
    CHECK(text.find("  optional bytes cycle = 5;") != text.npos);
    CHECK(text.find("  sint32 month = 4;") != text.npos);
    CHECK(text.find("  sint64 captured_at = 10;") != text.npos);
    CHECK(text.find("  OrderState state = 9;") != text.npos);
    CHECK(text.find("  ORDER_STATE_PARTLY_ACCEPTED = 2;") != text.npos);
    CHECK(text.find("  repeated OrderLine order_line = 223;") != text.npos);
    CHECK(text.find("  optional uint64 accepted = 5;") != text.npos);
    CHECK(text.find("  repeated RequestedLine lines = 5;") != text.npos);
    CHECK(text.find("message Login {") != text.npos);
    CHECK(text.find("message LoginRow {") != text.npos);
}

TEST_CASE("protoc reads every row, command and message of ours and writes the same bytes", "[wire]") {
    for (const auto fill : {Fill::nothing, Fill::zero, Fill::something}) {
        Everything all;
        for (const auto* entity : all_entities())
            if (!entity->is_detail()) all.add(message_of(*entity), row_bytes(*entity, fill));
        for (const auto* command : all_commands())
            all.add(camel_name(command->name), struct_bytes(*command, fill));
        for (const auto* message : all_messages())
            all.add(camel_name(message->name), struct_bytes(*message, fill));
        const Protoc protoc(all.proto + "}\n");
        std::string text;
        REQUIRE(protoc.run("--decode=liangheng.TestOfEverything", all.bytes, text));
        std::string bytes;
        REQUIRE(protoc.run("--encode=liangheng.TestOfEverything", text, bytes));
        CHECK(bytes == all.bytes);
    }
}

TEST_CASE("what protoc encodes is read by our decoders, absent, zero and set apart", "[wire]") {
    const Protoc protoc;
    std::string bytes;
    REQUIRE(protoc.run(
        "--encode=liangheng.Order",
        "id: \"0123456789abcdef\" kind: ORDER_KIND_HISTORY month: -3 source_ref: \"一号\" version: 7 "
        "order_line { sequence: 1 requested: 12 } order_line { sequence: 2 requested: 5 accepted: 0 "
        "cut_reason: CUT_REASON_CAP }",
        bytes));
    RowCells row;
    REQUIRE(decode_row(info<Order>(), bytes, row).has_value());
    const auto& order = info<Order>();
    CHECK(row.columns[order.column("source_ref")].bytes == "一号");
    CHECK(row.columns[order.column("month")].integer == -3);
    CHECK(row.columns[order.column("version")].integer == 7);
    CHECK(row.columns[order.column("cycle")].is_null());
    CHECK(row.unknown.empty());
    REQUIRE(row.details.size() == 2);
    const auto accepted = info<OrderLine>().column("accepted");
    CHECK(row.details[0].columns[accepted].is_null());
    CHECK(row.details[1].columns[accepted] == Cell::of(0));
    CHECK(row.details[1].columns[info<OrderLine>().column("cut_reason")] ==
          Cell::of(static_cast<int>(CutReason::cap)));

    REQUIRE(
        protoc.run("--encode=liangheng.Pull", "cursor: 12 joining { bucket: \"零售户\" from: 3 }", bytes));
    const auto pull = decode_message<message::Pull>(bytes);
    REQUIRE(pull.has_value());
    CHECK(pull->cursor == Count{12});
    REQUIRE(pull->joining.size() == 1);
    CHECK(pull->joining[0].bucket == "零售户");
}
