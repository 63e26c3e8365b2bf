// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/backup.h"

#include "common/base/file_hash.h"
#include "common/orders/order_line.h"
#include "server/admin/check_list.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace liangheng;

namespace {

const Uuid new_epoch = make_derived_uuid({"test", "restored"});

bool all_ok(const std::filesystem::path& file) {
    SqliteStore store(file, SqliteStore::Use::read);
    const auto results = check_store(store);
    return std::all_of(results.begin(), results.end(), [](const auto& result) { return result.ok(); });
}

std::string code_of(const Result<BackupSummary>& result) { return result ? "" : result.error().code; }

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}

TEST_CASE("a backup holds what was committed, in one file for its owner, and is restored into another folder",
          "[admin]") {
    AdminStore store;
    store.fill();
    const TempFolder place;
    const auto file = place.path() / "county.backup";
    const auto made = back_up(store.data().store(), file);
    REQUIRE(made.has_value());
    CHECK(made->bytes == std::filesystem::file_size(file));
    CHECK(made->head == store.office().store().head());
    CHECK(files_in(place.path()) == 1);
    struct stat found {};
    REQUIRE(::stat(file.c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);
    store.import("products", "code,name,brand\nLATER,丁品,牌\n");

    const DataFolder other(place.path() / "other", DataFolder::Lock::alone);
    REQUIRE(restore(file, other, new_epoch, "stamp").has_value());
    CHECK(all_ok(other.store()));
    SqliteStore restored(other.store(), SqliteStore::Use::read);
    CHECK(restored.head() == made->head);
    CHECK(restored.value("epoch") == std::string(new_epoch.view()));
    std::size_t products = 0;
    each_row(restored, info<Product>(), [&](std::span<const Cell>) { ++products; });
    CHECK(products == 2);
}

TEST_CASE("attachments go with a backup, each once, and come back with it", "[admin]") {
    AdminStore store;
    store.fill();
    FileStore files(store.data().files());
    FileHash hash;
    hash.add("contents");
    const auto name = hash.done();
    files.put(new_epoch, {name, {0}, {8}, {"contents"}}).value();
    const TempFolder place;
    const auto file = place.path() / "county.backup";
    CHECK(back_up(store.data().store(), file).value().files == 1);
    CHECK(back_up(store.data().store(), file).value().files == 0);
    const DataFolder other(place.path() / "other", DataFolder::Lock::alone);
    CHECK(restore(file, other, new_epoch, "stamp").value().files == 1);
    CHECK(FileStore::hash_of(FileStore(other.files()).path_of(name)) == name);
}

TEST_CASE("a restore sets the store aside that is there, and a backup that is no store changes nothing",
          "[admin]") {
    AdminStore store;
    store.fill();
    const TempFolder place;
    const auto file = place.path() / "county.backup";
    REQUIRE(back_up(store.data().store(), file).has_value());
    const DataFolder other(place.path() / "other", DataFolder::Lock::alone);
    REQUIRE(restore(file, other, new_epoch, "1").has_value());
    const auto before = std::filesystem::file_size(other.store());
    std::ofstream(place.path() / "text") << "no database at all, but long enough to be looked at";
    std::ofstream(place.path() / "empty");
    CHECK(code_of(restore(place.path() / "text", other, new_epoch, "2")) == "backup.not_sound");
    CHECK(code_of(restore(place.path() / "empty", other, new_epoch, "2")) == "backup.not_sound");
    CHECK(code_of(restore(place.path() / "none", other, new_epoch, "2")) == "backup.not_readable");
    CHECK(std::filesystem::file_size(other.store()) == before);
    CHECK(!std::filesystem::exists(other.path() / "store-before-restore-2.db"));
    REQUIRE(restore(file, other, new_epoch, "3").has_value());
    CHECK(all_ok(other.path() / "store-before-restore-3.db"));
    CHECK(all_ok(other.store()));
}

TEST_CASE("a backup that cannot be written leaves the older one of its name", "[admin]") {
    AdminStore store;
    store.fill();
    const TempFolder place;
    const auto file = place.path() / "county.backup";
    REQUIRE(back_up(store.data().store(), file).has_value());
    CHECK(code_of(back_up(store.data().store(), store.data().store())) == "backup.same_file");
    CHECK(code_of(back_up(store.data().store(), place.path() / "nowhere" / "x")) == "backup.not_written");
    store.import("products", "code,name,brand\nLATER,丁品,牌\n");
    const auto again = back_up(store.data().store(), file);
    REQUIRE(again.has_value());
    CHECK(again->head == store.office().store().head());
    CHECK(files_in(place.path()) == 1);
}
