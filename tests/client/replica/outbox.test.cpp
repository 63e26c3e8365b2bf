// SPDX-License-Identifier: GPL-3.0-or-later
// outbox.db: numbers, states, limits, and what happens when the file is damaged or the disk is full.
#include "tests/support/desk_profile.h"

#include "common/wire/limits.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

struct OutboxFile {
    TempFolder folder;
    std::unique_ptr<Outbox> outbox;
    message::Session session;

    OutboxFile() {
        session.employee = make_derived_uuid({"clerk"});
        session.installation = make_derived_uuid({"installation"});
        open();
        outbox->keep_session(session);
    }
    std::filesystem::path file() const { return folder.path() / "outbox.db"; }
    void open() { outbox = std::make_unique<Outbox>(file()); }
    void reopen() {
        outbox.reset();
        open();
    }
    message::Command make(std::string_view name, std::size_t bytes = 10) const {
        message::Command command;
        command.id = make_derived_uuid({"command", name});
        command.author = session.employee;
        command.kind = {161};
        command.body.data.assign(bytes, 'x');
        command.claimed_time = {1'000};
        return command;
    }
    message::Command add(std::string_view name, std::size_t bytes = 10) {
        auto command = make(name, bytes);
        outbox->add(command).value();
        return command;
    }
    OutboxEntry entry(const message::Command& command) const { return outbox->find(command.id).value(); }
    void answer(const message::Command& command, Outcome outcome, const char* code = "") {
        outbox->keep_results(
            {.results = {{command.id, outcome, code, "cap=115", false}}, .server_time = {2'000}});
    }
};

}

TEST_CASE("commands are numbered in the order in which they were made ready", "[outbox]") {
    OutboxFile file;
    CHECK(file.add("a").installation_seq.value == 1);
    CHECK(file.add("b").installation_seq.value == 2);
    file.reopen();
    CHECK(file.add("c").installation_seq.value == 3);
    const auto batch = file.outbox->next_push(false);
    REQUIRE(batch.commands.size() == 3);
    CHECK(batch.commands[0].id == file.make("a").id);
    CHECK(batch.commands[2].installation_seq.value == 3);
}

TEST_CASE("a command comes out of the outbox as it went in", "[outbox]") {
    OutboxFile file;
    auto command = file.make("a");
    command.depends_on = {make_derived_uuid({"x"}), make_derived_uuid({"y"})};
    command.made_on.data = "nonce";
    command.schema = {1};
    file.outbox->add(command).value();
    file.reopen();
    const auto kept = file.outbox->next_push(false).commands.at(0);
    CHECK(encode_message(kept) == encode_message(command));
}

TEST_CASE("a command that was on its way is ready again after a crash", "[outbox]") {
    OutboxFile file;
    const auto command = file.add("a");
    file.outbox->mark_sent(file.outbox->next_push(false));
    CHECK(file.entry(command).state == CommandState::sent);
    CHECK(file.outbox->next_push(false).commands.empty());
    file.reopen();
    CHECK(file.entry(command).state == CommandState::ready);
    CHECK(file.entry(command).attempts == 1);
}

TEST_CASE("a push holds at most 64 commands and 256 KiB, and a larger command goes alone", "[outbox]") {
    OutboxFile file;
    SECTION("64 commands") {
        for (int i = 0; i < 70; ++i) file.add(std::to_string(i));
        CHECK(file.outbox->next_push(false).commands.size() == limits::commands_in_push);
        CHECK(file.outbox->next_push(true).commands.size() == 1);
    }
    SECTION("256 KiB") {
        for (int i = 0; i < 10; ++i) file.add(std::to_string(i), 60 * limits::kib);
        const auto batch = file.outbox->next_push(false);
        CHECK(batch.commands.size() == 4);
        CHECK(encode_message(message::Push{batch.commands}).size() <= limits::body_of_push);
    }
    SECTION("one of 800 KiB") {
        file.add("large", 800 * limits::kib);
        file.add("small");
        CHECK(file.outbox->next_push(false).commands.size() == 1);
    }
}

TEST_CASE("a command beyond 1 MiB is refused aloud and not kept", "[outbox]") {
    OutboxFile file;
    auto command = file.make("huge", limits::mib);
    CHECK(file.outbox->add(command).error().code == "outbox.too_large");
    CHECK(file.outbox->entries().empty());
}

TEST_CASE("the 2,001st unsettled command is refused aloud", "[outbox]") {
    OutboxFile file;
    file.outbox->database().run("PRAGMA synchronous = OFF");
    for (std::size_t i = 0; i < limits::outbox_commands; ++i) file.add(std::to_string(i));
    auto command = file.make("one more");
    CHECK(file.outbox->add(command).error().code == "outbox.full");
    CHECK(file.outbox->counts().pending == limits::outbox_commands);
}

TEST_CASE("an outbox of more than 50 MiB takes no further command", "[outbox]") {
    OutboxFile file;
    file.outbox->database().run("PRAGMA synchronous = OFF");
    constexpr auto each = 1'000 * limits::kib;
    constexpr auto whole = limits::outbox_bytes / each;
    for (std::size_t i = 0; i < whole; ++i) file.add(std::to_string(i), each);
    // The last one counts with all of its bytes, those before it with their bodies.
    const auto envelope = encode_message(file.make("one more", each)).size() - each;
    const auto left = limits::outbox_bytes - whole * each - envelope;
    auto command = file.make("one more", left + 1);
    CHECK(file.outbox->add(command).error().code == "outbox.full");
    command = file.make("one more", left);
    CHECK(file.outbox->add(command).has_value());
}

TEST_CASE("a full disk refuses new commands and still takes the state of old ones", "[outbox]") {
    OutboxFile file;
    const auto command = file.add("a");
    auto& database = file.outbox->database();
    database.run("PRAGMA max_page_count = 1"); // SQLite keeps the present size as the limit
    auto large = file.make("b", 100 * limits::kib);
    CHECK(file.outbox->add(large).error().code == "outbox.disk_full");
    CHECK(file.outbox->entries().size() == 1);
    file.outbox->mark_sent(file.outbox->next_push(false));
    CHECK(file.entry(command).state == CommandState::sent);
    CHECK(std::filesystem::file_size(file.folder.path() / "outbox.reserve") == ReserveFile::size);
}

TEST_CASE("a refused command stays until the person discards it", "[outbox]") {
    OutboxFile file;
    const auto command = file.add("a");
    file.outbox->mark_sent(file.outbox->next_push(false));
    CHECK(file.outbox->discard(command.id).error().code == "outbox.already_sent");
    file.answer(command, Outcome::refused, "orders.after_cutoff");
    file.reopen();
    CHECK(file.entry(command).state == CommandState::refused);
    CHECK(file.entry(command).code == "orders.after_cutoff");
    CHECK(file.entry(command).arguments == Arguments{{"cap", "115"}});
    CHECK(file.outbox->counts().refused == 1);
    REQUIRE(file.outbox->discard(command.id).has_value());
    CHECK(file.entry(command).state == CommandState::discarded);
    CHECK(file.outbox->discard(command.id).error().code == "outbox.already_settled");
}

TEST_CASE("a command that was never sent may be discarded", "[outbox]") {
    OutboxFile file;
    const auto command = file.add("a");
    REQUIRE(file.outbox->discard(command.id).has_value());
    CHECK(file.outbox->next_push(false).commands.empty());
}

TEST_CASE("a refused command sent again is a new one that replaces it", "[outbox]") {
    OutboxFile file;
    const auto first = file.add("first");
    auto second = file.make("second");
    second.depends_on = {first.id};
    file.outbox->add(second).value();
    file.outbox->mark_sent(file.outbox->next_push(false));
    file.answer(first, Outcome::refused, "orders.after_cutoff");
    file.answer(second, Outcome::refused, "sync.dependency_refused");

    const auto again =
        file.outbox->send_again(first.id, make_derived_uuid({"first again"}), {3'000}, {}).value();
    CHECK(again.installation_seq.value == 3);
    CHECK(again.replaces == first.id);
    CHECK(file.entry(first).state == CommandState::discarded);
    const auto then =
        file.outbox->send_again(second.id, make_derived_uuid({"second again"}), {3'000}, {}).value();
    CHECK(then.depends_on == std::vector{again.id});
    CHECK(file.outbox->send_again(again.id, make_derived_uuid({"x"}), {}, {}).error().code ==
          "outbox.not_refused");
}

TEST_CASE("a command answered with later is ready again, and so is what the answer leaves out", "[outbox]") {
    OutboxFile file;
    const auto first = file.add("a");
    const auto second = file.add("b");
    file.outbox->mark_sent(file.outbox->next_push(false));
    file.answer(first, Outcome::pending, "sync.later");
    CHECK(file.entry(first).state == CommandState::ready);
    CHECK(file.entry(second).state == CommandState::ready);
    CHECK(file.entry(first).settled_at.ms == 0);
}

TEST_CASE("a new installation numbers what is unsettled anew and keeps the ids", "[outbox]") {
    OutboxFile file;
    const auto settled = file.add("settled");
    const auto first = file.add("a");
    const auto second = file.add("b");
    file.answer(settled, Outcome::applied);
    file.session.installation = make_derived_uuid({"another installation"});
    file.session.high_water = {40};
    file.outbox->keep_session(file.session);
    CHECK(file.entry(settled).command.installation_seq.value == 1);
    CHECK(file.entry(first).command.installation_seq.value == 41);
    CHECK(file.entry(second).command.installation_seq.value == 42);
    CHECK(file.add("c").installation_seq.value == 43);
}

TEST_CASE("numbers that another copy of the profile has used are not used for what was never sent",
          "[outbox]") {
    OutboxFile file;
    const auto sent = file.add("sent");
    file.outbox->mark_sent(file.outbox->next_push(false));
    const auto waiting = file.add("waiting");
    const auto next = file.add("next");
    file.session.high_water = {2};
    file.outbox->keep_session(file.session);
    CHECK(file.entry(sent).command.installation_seq.value == 1);
    CHECK(file.entry(waiting).command.installation_seq.value == 4);
    CHECK(file.entry(next).command.installation_seq.value == 5);
}

TEST_CASE("another person's commands are not pushed", "[outbox]") {
    OutboxFile file;
    file.add("a");
    file.session.employee = make_derived_uuid({"another clerk"});
    file.outbox->keep_session(file.session);
    CHECK(file.outbox->next_push(false).commands.empty());
}

TEST_CASE("a new installation token waits for its acknowledgement through a crash", "[outbox]") {
    OutboxFile file;
    file.session.installation_token = {"token 2"};
    file.outbox->keep_session(file.session);
    file.reopen();
    CHECK(file.outbox->tokens().token_to_acknowledge);
    CHECK(file.outbox->tokens().installation_token.data == "token 2");
    file.outbox->token_acknowledged();
    file.outbox->keep_session(file.session);
    CHECK_FALSE(file.outbox->tokens().token_to_acknowledge);
}

TEST_CASE("settled commands leave the outbox 14 days after, refused ones do not", "[outbox]") {
    OutboxFile file;
    const auto old = file.add("old");
    const auto refused = file.add("refused");
    const auto recent = file.add("recent");
    file.outbox->settle(
        std::vector<SettledCommand>{{old.id, Outcome::applied, "", "", {1'000}},
                                    {refused.id, Outcome::refused, "orders.after_cutoff", "", {1'000}}});
    CHECK(file.outbox->find(old.id).has_value());
    constexpr auto kept_ms = limits::reoffer_days * day_ms;
    file.outbox->settle(
        std::vector<SettledCommand>{{recent.id, Outcome::applied, "", "", {1'000 + kept_ms}}});
    CHECK(file.outbox->find(old.id).has_value());
    const auto later = UtcTime{1'001 + kept_ms};
    file.outbox->settle(std::vector<SettledCommand>{{recent.id, Outcome::applied, "", "", later}});
    CHECK_FALSE(file.outbox->find(old.id).has_value());
    CHECK(file.outbox->find(refused.id).has_value());
    CHECK(file.outbox->find(recent.id).has_value());
}

TEST_CASE("every readable command of a damaged outbox is recovered and the damaged file stays", "[outbox]") {
    OutboxFile file;
    file.outbox->database().run("PRAGMA synchronous = OFF");
    constexpr int count = 300;
    for (int i = 0; i < count; ++i) file.add(std::to_string(i), 2'000);
    file.outbox.reset();
    {
        // One page in the middle of the file.
        std::fstream bytes(file.file(), std::ios::in | std::ios::out | std::ios::binary);
        const auto pages = std::filesystem::file_size(file.file()) / 4'096;
        bytes.seekp(static_cast<std::streamoff>(pages / 2 * 4'096));
        bytes << std::string(4'096, '\x55');
    }
    file.open();
    REQUIRE(file.outbox->recovery().has_value());
    const auto& recovery = *file.outbox->recovery();
    CHECK(std::filesystem::exists(recovery.damaged_file));
    CHECK(recovery.identity);
    CHECK(recovery.commands >= count - 20);
    CHECK(file.outbox->counts().pending == recovery.commands);
    CHECK(file.add("after").installation_seq.value > count);
    const auto batch = file.outbox->next_push(false);
    for (std::size_t i = 1; i < batch.commands.size(); ++i)
        CHECK(batch.commands[i - 1].installation_seq < batch.commands[i].installation_seq);
    file.reopen();
    CHECK_FALSE(file.outbox->recovery().has_value());
}

TEST_CASE("a recovery that was cut before the file took its place is finished at the next start",
          "[outbox]") {
    OutboxFile file;
    file.add("a");
    file.outbox.reset();
    const auto copy = file.folder.path() / "outbox.db.recovered";
    std::filesystem::copy_file(file.file(), copy);
    SECTION("the damaged file is still there") {}
    SECTION("the damaged file is set aside already") { std::filesystem::remove(file.file()); }
    file.open();
    CHECK(file.outbox->counts().pending == 1);
    CHECK_FALSE(std::filesystem::exists(copy));
}

TEST_CASE("a file that is no database at all is set aside and work can go on", "[outbox]") {
    OutboxFile file;
    file.outbox.reset();
    std::filesystem::remove(file.folder.path() / "outbox.db-wal");
    std::ofstream(file.file(), std::ios::trunc) << std::string(10'000, 'x');
    file.open();
    REQUIRE(file.outbox->recovery().has_value());
    CHECK(file.outbox->recovery()->commands == 0);
    CHECK_FALSE(file.outbox->last_session().has_value());
    CHECK(file.outbox->counts().pending == 0);
}

}
