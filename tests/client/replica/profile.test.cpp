// SPDX-License-Identifier: GPL-3.0-or-later
// The profile's folder: who may read it, who holds it, and what is kept in it.
#include "client/replica/profile.h"
#include "client/replica/profile_error.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

namespace liangheng {
namespace {

namespace fs = std::filesystem;

struct Folder {
    TempFolder temp;
    fs::path authority = temp.path() / "authority.pem";
    fs::path path = temp.path() / "profile";

    Folder() { std::ofstream(authority) << "-----BEGIN CERTIFICATE-----\n"; }
    Profile make(const char* user = "clerk", const char* server = "127.0.0.1:7788") const {
        return Profile::make(path, {server, user}, authority);
    }
    std::string code_of(const std::function<void()>& call) const {
        try {
            call();
        } catch (const ProfileError& error) {
            return error.code();
        }
        return {};
    }
};

}

TEST_CASE("a new profile belongs to its owner alone and remembers server, user and authority", "[profile]") {
    const Folder folder;
    folder.make();
    CHECK(fs::status(folder.path).permissions() == fs::perms::owner_all);
    const auto profile = Profile::open(folder.path);
    CHECK(profile.settings() == ProfileSettings{"127.0.0.1:7788", "clerk"});
    CHECK(fs::exists(profile.authority_file()));
}

TEST_CASE("a profile is not given to another user", "[profile]") {
    const Folder folder;
    folder.make("clerk");
    CHECK(folder.code_of([&] { folder.make("another"); }) == "profile.other_user");
    folder.make("clerk", "office:7788");
    CHECK(Profile::open(folder.path).settings().server == "office:7788");
}

TEST_CASE("a profile that is held cannot be opened again", "[profile]") {
    const Folder folder;
    const auto held = folder.make();
    CHECK(folder.code_of([&] { Profile::open(folder.path); }) == "profile.in_use");
}

TEST_CASE("another process is told that the profile is in use, until the holder is killed", "[profile]") {
    const Folder folder;
    folder.make();
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const auto child = fork();
    if (child == 0) {
        const auto held = std::make_unique<Profile>(Profile::open(folder.path));
        if (write(ready[1], "x", 1) == 1) pause();
        _exit(1);
    }
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    CHECK(folder.code_of([&] { Profile::open(folder.path); }) == "profile.in_use");
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    CHECK(folder.code_of([&] { Profile::open(folder.path); }).empty());
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("a profile without configuration or with a bad one says so", "[profile]") {
    const Folder folder;
    CHECK(folder.code_of([&] { Profile::open(folder.path); }) == "profile.missing");
    CHECK(folder.code_of([&] { folder.make("clerk", "no port"); }) == "profile.bad_config");
    folder.make();
    std::ofstream(folder.path / "config.json", std::ios::trunc) << "{}";
    CHECK(folder.code_of([&] { Profile::open(folder.path); }) == "profile.bad_config");
}

TEST_CASE("an address is a host and a port, an IPv6 host in brackets", "[profile]") {
    CHECK(server_address("[::1]:80").host == "::1");
    CHECK(server_address("office:7788").port == 7'788);
    for (const char* bad : {"office", "office:", "office:0", "office:70000", ":1", "office:x"}) {
        INFO(bad);
        CHECK_THROWS_AS(server_address(bad), ProfileError);
    }
}

}
