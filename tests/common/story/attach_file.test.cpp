// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/attach_file.h"

#include "common/policies/parameter.h"
#include "common/story/add_comment.h"
#include "common/story/detach_file.h"
#include "common/sync/command_file.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

struct Desk {
    County county;
    Context clerk = county.desk();

    AttachFile attach(const std::string& name = "合同.pdf", std::int64_t size = 1000) {
        return {.id = id_of<Attachment>("file"),
                .about = {info<Retailer>().number},
                .record = county.retailer.id.value,
                .name = name,
                .size = {size},
                .hash = {std::string(limits::file_hash, 'h')}};
    }
    std::string code(const AttachFile& command, const Context& context) {
        const auto done = decide(command, county.facts, context);
        return done ? std::string() : done.error().code;
    }
};

}

TEST_CASE("an attachment lies beside its record, and its command names the file", "[story]") {
    Desk desk;
    const auto command = desk.attach();
    const auto changes = decide(command, desk.county.facts, desk.clerk).value();
    const auto& row = *static_cast<const Attachment*>(changes.list().front().after.get());
    CHECK(row.place == "retailer/territory/" + to_hex(desk.county.territory.id.value));
    CHECK(row.name == "合同.pdf");
    CHECK(row.author == desk.county.clerk.id);
    CHECK(file_of(command_info<AttachFile>(), &command) == command.hash);
    message::Command sent;
    sent.kind = {command_info<AttachFile>().number};
    encode_struct(sent.body.data, command_info<AttachFile>(), &command);
    CHECK(file_of(sent) == command.hash);
    sent.kind = {command_info<DetachFile>().number};
    CHECK(file_of(sent).data.empty());
}

TEST_CASE("a name that is a path or shows less than it is, is no name of an attachment", "[story]") {
    Desk desk;
    for (const auto* name : {"", " ", ".", "..", "../x.pdf", "a/b.pdf", "a\\b.pdf", "C:x.pdf", "a\nb.pdf"}) {
        INFO(name);
        CHECK(desk.code(desk.attach(name), desk.clerk) == "story.file_name");
    }
    CHECK(desk.code(desk.attach("a b.pdf"), desk.clerk).empty());
}

TEST_CASE("a file is neither empty nor above the parameter, nor above what the protocol takes", "[story]") {
    Desk desk;
    constexpr auto most = static_cast<std::int64_t>(limits::file_bytes);
    CHECK(desk.code(desk.attach("a.pdf", 0), desk.clerk) == "story.file_empty");
    CHECK(desk.code(desk.attach("a.pdf", most), desk.clerk).empty());
    CHECK(desk.code(desk.attach("a.pdf", most + 1), desk.clerk) == "story.file_too_large");
    Parameter parameter;
    parameter.id = id_of<Parameter>("largest file");
    parameter.key = "story.largest_file_kib";
    parameter.type = ParameterType::number;
    parameter.value = "2";
    parameter.effective_from = make_date(2026, 1, 1);
    desk.county.facts.put(parameter);
    CHECK(desk.code(desk.attach("a.pdf", 2048), desk.clerk).empty());
    CHECK(desk.code(desk.attach("a.pdf", 2049), desk.clerk) == "story.file_too_large");
    auto short_hash = desk.attach();
    short_hash.hash.data.pop_back();
    CHECK(desk.code(short_hash, desk.clerk) == "story.file_empty");
}

TEST_CASE("only who sees the record attaches to it, and only who attached takes away", "[story]") {
    Desk desk;
    auto stranger = desk.clerk;
    stranger.roles.front().department = desk.county.second.id;
    CHECK(desk.code(desk.attach(), stranger) == "auth.not_permitted");
    const auto changes = decide(desk.attach(), desk.county.facts, desk.clerk).value();
    const auto& row = *static_cast<const Attachment*>(changes.list().front().after.get());
    desk.county.facts.put(row);
    const DetachFile detach{row.id, {1}};
    auto other = desk.clerk;
    other.actor = desk.county.manager.id;
    CHECK(decide(detach, desk.county.facts, other).error().code == "story.not_the_author");
    const auto gone = decide(detach, desk.county.facts, desk.clerk).value();
    CHECK(static_cast<const Attachment*>(gone.list().front().after.get())->detached);
    desk.county.facts.put(*static_cast<const Attachment*>(gone.list().front().after.get()));
    CHECK(decide(detach, desk.county.facts, desk.clerk).error().code == "story.already_withdrawn");
    CHECK(decide(DetachFile{id_of<Attachment>("none"), {1}}, desk.county.facts, desk.clerk).error().code ==
          "story.file_unknown");
}

TEST_CASE("the name of a file, a comment and its mentions have their longest, and one more is refused",
          "[story]") {
    const auto fits = [](const auto& command) {
        using C = std::decay_t<decltype(command)>;
        std::string bytes;
        encode_struct(bytes, command_info<C>(), &command);
        C read;
        return decode_struct(command_info<C>(), bytes, &read).has_value();
    };
    Desk desk;
    CHECK(fits(desk.attach(std::string(limits::file_name, 'n'))));
    CHECK_FALSE(fits(desk.attach(std::string(limits::file_name + 1, 'n'))));
    AddComment comment;
    comment.text.assign(limits::comment_text, 't');
    comment.mentions.resize(limits::comment_mentions, id_of<Employee>("somebody"));
    CHECK(fits(comment));
    comment.text += 't';
    CHECK_FALSE(fits(comment));
    comment.text.clear();
    comment.mentions.push_back(id_of<Employee>("somebody"));
    CHECK_FALSE(fits(comment));
}
