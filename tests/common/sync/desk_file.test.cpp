// SPDX-License-Identifier: GPL-3.0-or-later
// Files between both ends: a command waits for its file, what has arrived is not sent again, and a wish for a
// file is answered.
#include "common/base/file_hash.h"
#include "common/catalogue.h"
#include "common/story/attach_file.h"
#include "common/wire/limits.h"
#include "tests/common/sync/lone_desk.h"

#include <catch2/catch.hpp>

#include <map>

using namespace liangheng;
using namespace liangheng::test;

namespace {

Bytes hash_of(std::string_view bytes) {
    FileHash hash;
    hash.add(bytes);
    return hash.done();
}

struct MemoryFiles final : DeskFiles {
    std::map<Bytes, std::string> whole, part;
    std::optional<std::int64_t> size(const Bytes& hash) const override {
        const auto found = whole.find(hash);
        if (found == whole.end()) return std::nullopt;
        return static_cast<std::int64_t>(found->second.size());
    }
    std::string read(const Bytes& hash, std::int64_t offset, std::size_t most) const override {
        return whole.at(hash).substr(static_cast<std::size_t>(offset), most);
    }
    std::int64_t arrived(const Bytes& hash) const override {
        const auto found = part.find(hash);
        return found == part.end() ? 0 : static_cast<std::int64_t>(found->second.size());
    }
    Arrival append(const Bytes& hash, std::int64_t offset, std::string_view bytes,
                   std::int64_t total) override {
        auto& here = part[hash];
        here.resize(static_cast<std::size_t>(offset));
        here += bytes;
        if (static_cast<std::int64_t>(here.size()) < total) return Arrival::unfinished;
        const auto all = std::exchange(here, {});
        if (hash_of(all) != hash) return Arrival::spoiled;
        whole[hash] = all;
        return Arrival::whole;
    }
};

struct FileDesk : LoneDesk {
    MemoryFiles files;
    std::string contents = std::string(2 * limits::file_chunk, 'a') + "end";
    Bytes hash = hash_of(contents);

    FileDesk() {
        core.use_files(files);
        become_idle();
    }
    Uuid attach(const Bytes& file) {
        const AttachFile body{.id = {id_number(77)},
                              .about = {1},
                              .record = id_number(5),
                              .name = "a.pdf",
                              .size = {static_cast<std::int64_t>(contents.size())},
                              .hash = file};
        message::Command command;
        command.id = id_number(++made);
        command.author = employee;
        command.kind = {command_info<AttachFile>().number};
        encode_struct(command.body.data, command_info<AttachFile>(), &body);
        store.add(command);
        core.wake(now);
        settle();
        return command.id;
    }
    void keep() { files.whole[hash] = contents; }
    std::int64_t total() const { return static_cast<std::int64_t>(contents.size()); }
    message::FilePut put() { return body_of<message::FilePut>(FrameType::file_put); }
    void taken(std::int64_t offset) {
        answer(FrameType::file_put, FrameType::file, message::File{hash, {offset}, {total()}, {}});
    }
    void piece(std::int64_t offset, std::string bytes) {
        answer(FrameType::file_get, FrameType::file,
               message::File{hash, {offset}, {total()}, {std::move(bytes)}});
    }
    void want() {
        core.fetch(hash, now);
        settle();
    }
    std::string refusal() {
        const auto* refused = last<effect::FileRefused>();
        return refused ? refused->reason.code : std::string();
    }
    std::string code_of(const Uuid& command) {
        for (const auto& entry : store.outbox())
            if (entry.command.id == command) return entry.code;
        return "gone";
    }
    std::uint8_t made = 20;
};

}

TEST_CASE("a file goes before the command that names it, from where the server has it", "[sync]") {
    FileDesk desk;
    desk.keep();
    desk.attach(desk.hash);
    CHECK(desk.count_sent(FrameType::push) == 0);
    CHECK(desk.put().bytes.data.empty());
    CHECK(desk.put().total.value == desk.total());
    desk.taken(5);
    CHECK(desk.put().offset.value == 5);
    CHECK(desk.put().bytes.data.size() == limits::file_chunk);
    desk.taken(5 + static_cast<std::int64_t>(limits::file_chunk));
    desk.taken(desk.total() - 1);
    CHECK(desk.put().bytes.data == "d");
    CHECK(desk.count_sent(FrameType::push) == 0);
    desk.taken(desk.total());
    CHECK(desk.count_sent(FrameType::push) == 1);
    CHECK(desk.count_sent(FrameType::file_put) == 4);
}

TEST_CASE("a cut line costs no piece of a file that has arrived", "[sync]") {
    FileDesk desk;
    desk.keep();
    desk.attach(desk.hash);
    desk.taken(0);
    desk.core.on_closed(desk.now);
    desk.settle();
    desk.forget();
    desk.become_active();
    desk.scope({});
    desk.upto(1);
    REQUIRE(desk.count_sent(FrameType::file_put) == 1);
    CHECK(desk.put().bytes.data.empty());
    desk.taken(static_cast<std::int64_t>(limits::file_chunk));
    CHECK(desk.put().offset.value == static_cast<std::int64_t>(limits::file_chunk));
}

TEST_CASE("what stands behind a file waits, what stands before it does not", "[sync]") {
    FileDesk desk;
    desk.keep();
    message::Command plain;
    plain.id = id_number(9);
    plain.author = desk.employee;
    desk.store.add(plain);
    desk.attach(desk.hash);
    REQUIRE(desk.count_sent(FrameType::push) == 1);
    CHECK(desk.body_of<message::Push>(FrameType::push).commands.size() == 1);
    CHECK(desk.count_sent(FrameType::file_put) == 0);
    desk.answer(FrameType::push, FrameType::results,
                message::Results{{{plain.id, Outcome::applied, {}, {}, false}}, desk.wall});
    CHECK(desk.count_sent(FrameType::file_put) == 1);
}

TEST_CASE("a file that is gone, damaged or too large ends its command, a full disk lets it wait", "[sync]") {
    FileDesk desk;
    const auto lost = desk.attach(hash_of("another"));
    CHECK(desk.code_of(lost) == "story.file_lost");
    desk.keep();
    const auto refuse_put = [&](const char* code) {
        desk.answer(FrameType::file_put, FrameType::refused, message::Refused{code, {}, {}});
    };
    for (const auto* code : {"story.file_hash_differs", "story.file_too_large"}) {
        const auto command = desk.attach(desk.hash);
        refuse_put(code);
        CHECK(desk.code_of(command) == code);
    }
    const auto waits = desk.attach(desk.hash);
    const auto before = desk.count_sent(FrameType::file_put);
    refuse_put("sync.disk_full");
    CHECK(desk.code_of(waits).empty());
    CHECK(desk.count_sent(FrameType::file_put) == before);
    desk.fire(DeskTimer::retry_push);
    CHECK(desk.count_sent(FrameType::file_put) == before + 1);
}

TEST_CASE("a server that takes nothing is not asked without end", "[sync]") {
    FileDesk desk;
    desk.keep();
    desk.attach(desk.hash);
    for (int i = 0; i < 50; ++i) desk.taken(0);
    CHECK(desk.count_sent(FrameType::file_put) < 10);
    CHECK(desk.timer(DeskTimer::retry_push));
}

TEST_CASE("a file that was cleared away at the server goes up again", "[sync]") {
    FileDesk desk;
    desk.keep();
    const auto command = desk.attach(desk.hash);
    desk.taken(desk.total());
    REQUIRE(desk.count_sent(FrameType::push) == 1);
    desk.answer(FrameType::push, FrameType::results,
                message::Results{{{command, Outcome::pending, "sync.file_missing", {}, false}}, desk.wall});
    desk.fire(DeskTimer::retry_push);
    CHECK(desk.count_sent(FrameType::file_put) == 2);
}

TEST_CASE("a wish for a file is answered piece by piece, from where it was cut", "[sync]") {
    FileDesk desk;
    const auto half = limits::file_chunk;
    desk.want();
    desk.want();
    CHECK(desk.count_sent(FrameType::file_get) == 1);
    desk.piece(0, desk.contents.substr(0, half));
    desk.core.on_closed(desk.now);
    desk.settle();
    CHECK(desk.refusal() == "online_only");
    desk.want();
    CHECK(desk.count<effect::FileRefused>() == 2);
    desk.become_active();
    desk.scope({});
    desk.upto(1);
    desk.want();
    CHECK(desk.body_of<message::FileGet>(FrameType::file_get).offset.value ==
          static_cast<std::int64_t>(half));
    desk.piece(static_cast<std::int64_t>(half), desk.contents.substr(half, half));
    desk.piece(static_cast<std::int64_t>(2 * half), desk.contents.substr(2 * half));
    REQUIRE(desk.last<effect::FileArrived>());
    CHECK(desk.files.whole.at(desk.hash) == desk.contents);
}

TEST_CASE("a file that comes otherwise than its name says is not kept, and the line goes on", "[sync]") {
    FileDesk desk;
    desk.contents = "contents";
    desk.hash = hash_of(desk.contents);
    desk.want();
    desk.piece(0, std::string(desk.contents.size(), 'x'));
    CHECK(desk.refusal() == "story.file_hash_differs");
    desk.want();
    desk.piece(0, {});
    CHECK(desk.count<effect::FileRefused>() == 2);
    desk.want();
    desk.answer(FrameType::file_get, FrameType::refused, message::Refused{"story.file_unknown", {}, {}});
    CHECK(desk.refusal() == "story.file_unknown");
    CHECK(desk.files.whole.empty());
    CHECK(desk.core.state() == DeskState::active);
}
