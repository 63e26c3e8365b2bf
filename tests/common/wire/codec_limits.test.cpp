// SPDX-License-Identifier: GPL-3.0-or-later
// What a body may hold at most, and one more.
#include "common/catalogue.h"
#include "common/orders/order_line.h"
#include "common/schema/make_info.h"
#include "common/sync/messages.h"
#include "common/wire/limits.h"
#include "common/wire/message_codec.h"
#include "common/wire/wire_writer.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

struct Leaf {
    Count number;
};
struct Twig {
    std::vector<Leaf> leaves;
};
struct Branch {
    std::vector<Twig> twigs;
};
struct Trunk {
    std::vector<Branch> branches;
};

template<class M> bool readable(const M& message) {
    return decode_message<M>(encode_message(message)).has_value();
}

message::Page page_of(std::size_t rows, std::size_t bytes) {
    message::Page page;
    page.rows.assign(rows, {{std::string(bytes, 'r')}});
    return page;
}

/// The longest bytes that a row of this entity can have without its details.
std::size_t widest(const EntityInfo& entity) {
    constexpr std::size_t tag_and_length = 6;
    constexpr std::size_t longest_number = 10;
    std::size_t bytes = 0;
    for (const auto& field : entity.columns) {
        const bool number = field.kind != Kind::text && field.kind != Kind::bytes && field.kind != Kind::id;
        bytes += tag_and_length + (number ? longest_number : field.kind == Kind::id ? 16 : field.limit);
    }
    return bytes;
}

/// An order with so many lines.
std::string order_bytes(std::size_t lines) {
    std::string bytes;
    WireWriter out(bytes);
    out.bytes(1, std::string(16, 'o'));
    for (std::size_t i = 0; i < lines; ++i) {
        const auto nested = out.begin_nested(detail_field_number(info<OrderLine>()));
        out.varint(2, i + 1);
        out.end_nested(nested);
    }
    return bytes;
}

}

template<> struct liangheng::Description<Leaf> {
    static constexpr auto part = describe_part(11, "leaf");
    static constexpr auto fields = std::tuple{field<&Leaf::number>(1, "number", "")};
};
template<> struct liangheng::Description<Twig> {
    static constexpr auto part = describe_part(12, "twig");
    static constexpr auto fields = std::tuple{field<&Twig::leaves>(1, "leaves", "")};
};
template<> struct liangheng::Description<Branch> {
    static constexpr auto part = describe_part(13, "branch");
    static constexpr auto fields = std::tuple{field<&Branch::twigs>(1, "twigs", "")};
};
template<> struct liangheng::Description<Trunk> {
    static constexpr auto part = describe_part(14, "trunk");
    static constexpr auto fields = std::tuple{field<&Trunk::branches>(1, "branches", "")};
};

TEST_CASE("a body nested three deep is read and one level more is refused", "[wire]") {
    static_assert(limits::nesting == 3);
    const Branch three{{{{{{1}}}}}};
    std::string bytes;
    encode_struct(bytes, part_info<Branch>(), &three);
    Branch read;
    REQUIRE(decode_struct(part_info<Branch>(), bytes, &read).has_value());
    CHECK(read.twigs.at(0).leaves.at(0).number.value == 1);

    const Trunk four{{three}};
    bytes.clear();
    encode_struct(bytes, part_info<Trunk>(), &four);
    Trunk deeper;
    const auto refused = decode_struct(part_info<Trunk>(), bytes, &deeper);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == "protocol.malformed");
}

TEST_CASE("a text has 4 KiB and a list 5,000 elements where the description says nothing else", "[wire]") {
    const auto text = [](std::size_t bytes) {
        return readable(message::Load{std::string(bytes, 'b'), {}, {}});
    };
    CHECK(text(limits::text_field));
    CHECK_FALSE(text(limits::text_field + 1));
    const auto list = [](std::size_t elements) {
        message::Results results;
        results.results.resize(elements);
        return readable(results);
    };
    CHECK(list(limits::list_field));
    CHECK_FALSE(list(limits::list_field + 1));
}

TEST_CASE("a scope has at most 8,192 buckets in every message that tells of one", "[wire]") {
    const auto all_readable = [](std::size_t buckets) {
        message::Pull pull;
        pull.joining.resize(buckets);
        message::ScopeChange added, removed;
        added.added.resize(buckets);
        removed.removed.resize(buckets);
        message::Upto upto;
        upto.joined.resize(buckets);
        message::Reload reload;
        reload.buckets.resize(buckets);
        return std::vector<bool>{readable(pull), readable(added), readable(removed), readable(upto),
                                 readable(reload)};
    };
    CHECK(all_readable(limits::buckets_in_scope) == std::vector<bool>(5, true));
    CHECK(all_readable(limits::buckets_in_scope + 1) == std::vector<bool>(5, false));
}

TEST_CASE("a page has at most 2,000 rows and an answer to a pull 50,000 of a bucket", "[wire]") {
    CHECK(readable(page_of(limits::rows_in_page, 1)));
    CHECK_FALSE(readable(page_of(limits::rows_in_page + 1, 1)));
    const auto delta = [](std::size_t rows) {
        message::Gone gone;
        gone.left.resize(rows);
        message::Rows put;
        put.rows.resize(rows);
        return std::vector<bool>{readable(gone), readable(put)};
    };
    CHECK(delta(limits::delta_entries) == std::vector<bool>(2, true));
    CHECK(delta(limits::delta_entries + 1) == std::vector<bool>(2, false));
}

TEST_CASE("a head has at most 256 KiB with its details and 1,000 detail rows", "[wire]") {
    CHECK(readable(page_of(1, limits::bytes_of_head)));
    CHECK_FALSE(readable(page_of(1, limits::bytes_of_head + 1)));
    RowCells row;
    REQUIRE(decode_row(info<Order>(), order_bytes(limits::details_of_head), row).has_value());
    CHECK(row.details.size() == limits::details_of_head);
    CHECK_FALSE(decode_row(info<Order>(), order_bytes(limits::details_of_head + 1), row).has_value());
}

TEST_CASE("no row can be longer than a head may be, however its fields are filled", "[wire]") {
    for (const auto* entity : all_entities()) {
        if (entity->is_detail()) continue;
        auto bytes = widest(*entity);
        for (const auto* detail : entity->details) bytes += limits::details_of_head * widest(*detail);
        INFO(entity->name << " has up to " << bytes << " bytes");
        CHECK(bytes <= limits::bytes_of_head);
    }
}

TEST_CASE("a command's body has at most 1 MiB and a password 1 KiB", "[wire]") {
    const auto command = [](std::size_t bytes) {
        message::Push push;
        push.commands.resize(1);
        push.commands[0].body.data.assign(bytes, 'c');
        return readable(push);
    };
    CHECK(command(limits::body_of_one_command));
    CHECK_FALSE(command(limits::body_of_one_command + 1));
    const auto password = [](std::size_t bytes) {
        const std::string text(bytes, 'p');
        return std::vector<bool>{readable(message::Login{"wang", text, {}, {}, {}}),
                                 readable(message::Login{"wang", "old", {}, {}, text})};
    };
    CHECK(password(limits::password_bytes) == std::vector<bool>(2, true));
    CHECK(password(limits::password_bytes + 1) == std::vector<bool>(2, false));
}
