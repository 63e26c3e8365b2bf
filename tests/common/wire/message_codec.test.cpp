// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/message_codec.h"
#include "common/catalogue.h"
#include "common/orders/order_line.h"
#include "common/rules/facts.h"
#include "common/staff/lock_login.h"
#include "common/sync/messages.h"
#include "common/wire/limits.h"
#include "common/wire/wire_writer.h"

#include <catch2/catch.hpp>

#include <random>

using namespace liangheng;

namespace {

Uuid id_with(std::uint8_t byte) {
    Uuid id;
    id.bytes.fill(byte);
    return id;
}

message::Command sample_command() {
    message::Command command;
    command.id = id_with(1);
    command.installation_seq.value = 300;
    command.author = id_with(2);
    command.body.data = std::string(200, 'b');
    command.depends_on = {id_with(3), id_with(4)};
    command.claimed_time.ms = -5;
    return command;
}

}

TEST_CASE("a message is read back as it was written", "[wire]") {
    message::Push push;
    push.commands = {sample_command(), sample_command()};
    const auto bytes = encode_message(push);
    const auto read = decode_message<message::Push>(bytes);
    REQUIRE(read.has_value());
    REQUIRE(read->commands.size() == 2);
    CHECK(read->commands[1].depends_on == push.commands[1].depends_on);
    CHECK(read->commands[0].claimed_time.ms == -5);
    CHECK(encode_message(*read) == bytes);
}

TEST_CASE("zero is read back as zero where a command begins with something else", "[wire]") {
    const LockLogin unlock{{id_with(1)}, false};
    std::string bytes;
    encode_struct(bytes, command_info<LockLogin>(), &unlock);
    LockLogin read;
    REQUIRE(decode_struct(command_info<LockLogin>(), bytes, &read).has_value());
    CHECK_FALSE(read.locked);
}

TEST_CASE("a message cut anywhere is refused or reads as a shorter one, and never runs over", "[wire]") {
    message::Push push;
    push.commands = {sample_command()};
    const auto bytes = encode_message(push);
    for (std::size_t length = 1; length < bytes.size(); ++length)
        CHECK_FALSE(decode_message<message::Push>(bytes.substr(0, length)).has_value());
}

TEST_CASE("a field with another wire type, a broken id, a huge count and a group are refused", "[wire]") {
    const auto refused = [](auto write) {
        std::string bytes;
        WireWriter out(bytes);
        write(out);
        return !decode_message<message::Pull>(bytes).has_value();
    };
    CHECK(refused([](WireWriter& out) { out.varint(1, 7); })); // epoch is an id
    CHECK(refused([](WireWriter& out) { out.bytes(1, "short"); }));
    CHECK(refused([](WireWriter& out) { out.varint(3, ~0ULL); }));                 // cursor below zero
    CHECK(refused([](WireWriter& out) { out.varint(3, 2'000'000'000'000'000); })); // above every real number
    CHECK(refused([](WireWriter& out) { out.target() += "\x0b"; }));               // group
    CHECK(
        refused([](WireWriter& out) { out.target() += std::string("\x18\x80\x00", 3); })); // overlong varint
    CHECK_FALSE(refused([](WireWriter& out) { out.varint(77, 1); }));                      // unknown field
}

TEST_CASE("text that is not UTF-8 or holds NUL is refused", "[wire]") {
    for (const auto* text : {"\xc0\xaf", "\xed\xa0\x80", "\xff", "\xf4\x90\x80\x80"}) {
        std::string bytes;
        WireWriter(bytes).bytes(1, text);
        CHECK_FALSE(decode_message<message::Login>(bytes).has_value());
    }
    std::string bytes;
    WireWriter(bytes).bytes(1, std::string_view("a\0b", 3));
    CHECK_FALSE(decode_message<message::Login>(bytes).has_value());
}

TEST_CASE("more elements than the description allows are refused", "[wire]") {
    message::Push push;
    push.commands.assign(limits::commands_in_push + 1, message::Command{});
    CHECK_FALSE(decode_message<message::Push>(encode_message(push)).has_value());
}

TEST_CASE("an absent value, zero and a number survive the way of a row", "[wire]") {
    const auto& line = info<OrderLine>();
    const auto& order = line.head();
    std::vector<Cell> head(order.columns.size());
    for (std::size_t i = 0; i < head.size(); ++i) {
        const auto kind = order.columns[i].kind;
        static const std::string id(16, 'i');
        if (order.columns[i].optional)
            head[i] = Cell::null();
        else if (kind == Kind::id)
            head[i] = Cell::blob(id);
        else if (kind == Kind::text)
            head[i] = Cell::text("批发");
        else
            head[i] = Cell::of(1);
    }
    for (const auto accepted : {Cell::null(), Cell::of(0), Cell::of(12)}) {
        OrderLine value;
        value.sequence.value = 3;
        std::vector<Cell> cells;
        read_object(line, &value, cells);
        cells[line.column("accepted")] = accepted;
        std::string bytes;
        const DetailCells detail{&line, cells};
        encode_row(bytes, order, head, std::span(&detail, 1));
        RowCells row;
        REQUIRE(decode_row(order, bytes, row).has_value());
        CHECK(row.columns == head);
        REQUIRE(row.details.size() == 1);
        CHECK(row.details[0].columns[line.column("accepted")] == accepted);
        CHECK(row.details[0].columns[0] == head[0]);
    }
}

TEST_CASE("fields of a newer server are kept as they came", "[wire]") {
    std::string bytes;
    WireWriter out(bytes);
    out.bytes(1, std::string(16, 'i'));
    out.bytes(99, "later");
    RowCells row;
    REQUIRE(decode_row(info<Order>(), bytes, row).has_value());
    CHECK(row.unknown == bytes.substr(18));
}

TEST_CASE("random bytes are refused or read, never a crash", "[wire]") {
    std::mt19937_64 random(20261124);
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes(random() % 64, '\0');
        for (auto& c : bytes) c = static_cast<char>(random());
        RowCells row;
        static_cast<void>(decode_row(info<Order>(), bytes, row).has_value());
        static_cast<void>(decode_message<message::Push>(bytes).has_value());
    }
    SUCCEED();
}
