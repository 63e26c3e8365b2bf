// SPDX-License-Identifier: GPL-3.0-or-later
// Files under their hashes: whole or not there, at whatever point a desk or the disk stops.
#include "server/store/file_store.h"

#include "common/base/file_hash.h"
#include "common/base/fresh.h"
#include "common/base/text.h"
#include "common/wire/limits.h"
#include "tests/support/county_store.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace liangheng;

namespace {

namespace fs = std::filesystem;

struct Shelf {
    test::TemporaryFolder place;
    FileStore files{place.path() / "files"};
    Uuid desk = new_id();
    std::string contents = std::string(limits::file_chunk, 'a') + "end";
    Bytes hash = hash_of(contents);

    static Bytes hash_of(std::string_view bytes) {
        FileHash hash;
        hash.add(bytes);
        return hash.done();
    }
    Result<message::File> put(std::int64_t offset, std::string bytes) {
        return files.put(desk,
                         {hash, {offset}, {static_cast<std::int64_t>(contents.size())}, {std::move(bytes)}});
    }
    std::int64_t offset_after(std::int64_t offset, std::string bytes) {
        return put(offset, std::move(bytes)).value().offset.value;
    }
    std::size_t unfinished() const {
        std::error_code none;
        const fs::directory_iterator all(place.path() / "files" / "unfinished", none);
        return static_cast<std::size_t>(std::distance(begin(all), end(all)));
    }
};

}

TEST_CASE("a file is there when its last piece is, under its hash, and not before", "[files]") {
    Shelf store;
    CHECK(store.offset_after(0, "") == 0);
    CHECK(store.offset_after(0, store.contents.substr(0, 10)) == 10);
    CHECK_FALSE(store.files.has(store.hash));
    CHECK(store.files.get(store.hash, 0).error().code == "story.file_unknown");
    // Pieces that do not begin where it ends are not taken, wherever they come from.
    CHECK(store.offset_after(0, "xxx") == 10);
    CHECK(store.offset_after(11, "xxx") == 10);
    FileStore after_a_restart(store.files.folder());
    CHECK(after_a_restart
              .put(store.desk, {store.hash,
                                {10},
                                {static_cast<std::int64_t>(store.contents.size())},
                                {store.contents.substr(10)}})
              .value()
              .offset.value == static_cast<std::int64_t>(store.contents.size()));
    CHECK(store.files.has(store.hash));
    CHECK(store.unfinished() == 0);
    CHECK(store.files.all() == std::vector{store.hash});
    const auto first = store.files.get(store.hash, 0).value();
    CHECK(first.bytes.data.size() == limits::file_chunk);
    CHECK(store.files.get(store.hash, static_cast<std::int64_t>(limits::file_chunk)).value().bytes.data ==
          "end");
    // Somebody else's second copy costs nothing.
    store.desk = new_id();
    CHECK(store.offset_after(0, "") == static_cast<std::int64_t>(store.contents.size()));
}

TEST_CASE("a file of other contents than its hash is not kept", "[files]") {
    Shelf store;
    auto spoiled = store.contents;
    spoiled[3] = 'b';
    CHECK(store.put(0, spoiled).error().code == "story.file_hash_differs");
    CHECK(store.files.all().empty());
    CHECK(store.unfinished() == 0);
    CHECK(store.offset_after(0, store.contents) == static_cast<std::int64_t>(store.contents.size()));
}

TEST_CASE("a desk has one unfinished file, and no other desk's", "[files]") {
    Shelf store;
    CHECK(store.offset_after(0, "abc") == 3);
    const auto mine = store.desk;
    store.desk = new_id();
    CHECK(store.offset_after(0, "") == 0);
    store.desk = mine;
    store.hash = Shelf::hash_of("other");
    CHECK(store.offset_after(0, "x") == 1);
    CHECK(store.unfinished() == 1);
}

TEST_CASE("on a full disk a piece is refused in words and the file goes on where it was", "[files]") {
    Shelf store;
    const auto part = store.files.folder() / "unfinished" / (to_hex(store.desk) + '.' + hex(store.hash.data));
    fs::create_directories(part.parent_path());
    fs::create_symlink("/dev/full", part); // every write to it finds the disk full
    CHECK(store.put(0, "abc").error().code == "sync.disk_full");
    CHECK_FALSE(store.files.has(store.hash));
    fs::remove(part);
    CHECK(store.offset_after(0, "abc") == 3);
}

TEST_CASE("files that nobody wants go when they are old, and no others", "[files]") {
    Shelf store;
    store.put(0, store.contents).value();
    const auto kept = store.hash;
    store.contents = "unwanted";
    store.hash = Shelf::hash_of(store.contents);
    store.put(0, store.contents).value();
    store.hash = Shelf::hash_of("unfinished");
    store.put(0, "u").value();
    const auto wanted = [&](const Bytes& hash) { return hash == kept; };
    store.files.forget_older_than(fs::file_time_type::clock::now() - std::chrono::hours(1), wanted);
    CHECK(store.files.all().size() == 2);
    CHECK(store.unfinished() == 1);
    store.files.forget_older_than(fs::file_time_type::clock::now() + std::chrono::hours(1), wanted);
    CHECK(store.files.all() == std::vector{kept});
    CHECK(store.unfinished() == 0);
}
