// SPDX-License-Identifier: GPL-3.0-or-later
// Files that rows name: who may read them, when they go, and how many pieces wait to be written.
#include "server/engine/attached_files.h"

#include "common/base/file_hash.h"
#include "common/story/attach_file.h"
#include "common/story/detach_file.h"
#include "tests/support/slow_desk.h"

#include <catch2/catch.hpp>

#include <future>

using namespace liangheng;
using namespace liangheng::test;

namespace {

namespace fs = std::filesystem;

struct Shelf {
    CountyStore county{{.departments = 2, .products = 20}};
    FileStore files{county.folder.files()};
    Puller puller{county.office->store(), nullptr};
    std::string contents = "contents";
    Bytes hash = [this] {
        FileHash sum;
        sum.add(contents);
        return sum.done();
    }();
    Id<Attachment> attachment{new_id()};

    void put() { files.put(new_id(), {hash, {0}, {8}, {contents}}).value(); }
    message::CommandOutcome attach() {
        const AttachFile command{.id = attachment,
                                 .about = {info<Retailer>().number},
                                 .record = county.world.clerks[0].retailers.front().first.value,
                                 .name = "a.pdf",
                                 .size = {8},
                                 .hash = hash};
        return county.run_one(county.job(0, county.command(0, command)));
    }
    std::string code_for(std::size_t clerk) {
        const auto file = answer_file(county.office->store(), puller, files,
                                      county.world.clerks[clerk].employee, {hash, {0}});
        return file ? file->bytes.data : file.error().code;
    }
    void make_old(int hours_less) {
        fs::last_write_time(files.path_of(hash),
                            fs::file_time_type::clock::now() -
                                std::chrono::hours(24 * limits::orphan_files_days - hours_less));
    }
};

}

TEST_CASE("a command that names a file waits until it is there, and what stands behind it too", "[files]") {
    Shelf shelf;
    const auto outcome = shelf.attach();
    CHECK(outcome.outcome == Outcome::pending);
    CHECK(outcome.code == "sync.file_missing");
    CHECK_FALSE(is_attached(shelf.county.office->store(), shelf.hash));
}

TEST_CASE("a file is read by whoever sees an attachment that names it, as long as it is not taken away",
          "[files]") {
    Shelf shelf;
    shelf.put();
    CHECK(shelf.code_for(0) == "story.file_unknown");
    Executor executor(shelf.county.office->store(), system_clock, nullptr,
                      [&](const Bytes& hash) { return shelf.files.has(hash); });
    const auto run = [&](auto command) {
        Batch batch;
        batch.jobs.push_back(shelf.county.job(0, shelf.county.command(0, command)));
        return executor.run(std::span(&batch, 1)).results.front().front();
    };
    const AttachFile attach{.id = shelf.attachment,
                            .about = {info<Retailer>().number},
                            .record = shelf.county.world.clerks[0].retailers.front().first.value,
                            .name = "a.pdf",
                            .size = {8},
                            .hash = shelf.hash};
    REQUIRE(run(attach).outcome == Outcome::applied);
    CHECK(shelf.code_for(0) == "contents");
    CHECK(shelf.code_for(1) == "story.file_unknown");
    shelf.make_old(-1);
    forget_orphan_files(shelf.county.office->store(), shelf.files);
    CHECK(shelf.code_for(0) == "contents");
    REQUIRE(run(DetachFile{shelf.attachment, {1}}).outcome == Outcome::applied);
    CHECK(shelf.code_for(0) == "story.file_unknown");
}

TEST_CASE("a file that no row names goes after 30 days, and not before", "[files]") {
    Shelf shelf;
    shelf.put();
    shelf.make_old(1);
    forget_orphan_files(shelf.county.office->store(), shelf.files);
    CHECK(shelf.files.has(shelf.hash));
    shelf.make_old(-1);
    forget_orphan_files(shelf.county.office->store(), shelf.files);
    CHECK_FALSE(shelf.files.has(shelf.hash));
}

TEST_CASE("64 pieces of files wait to be written, the next one comes again", "[files]") {
    RunningCounty running(1);
    auto& pool = running.office.file_writer();
    std::promise<void> begun;
    std::promise<void> end;
    REQUIRE(pool.run([&]() -> std::function<void()> {
        begun.set_value();
        end.get_future().wait();
        return [] {};
    }));
    begun.get_future().wait();
    for (std::size_t i = 0; i < limits::files_waiting; ++i) REQUIRE(pool.run([] { return [] {}; }));
    CHECK_FALSE(pool.run([] { return [] {}; }));
    end.set_value();
}
