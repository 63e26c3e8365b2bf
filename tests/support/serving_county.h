// SPDX-License-Identifier: GPL-3.0-or-later
// `liangheng-server serve` on a county of its own, and clients that say to it what a test likes.
#pragma once

#include "common/sync/messages.h"
#include "tests/support/county_store.h"
#include "tests/support/serving_process.h"
#include "tests/support/tls_client.h"

#include <memory>
#include <string>

namespace liangheng::test {

inline message::Hello hello_with(std::size_t locale_bytes) {
    message::Hello hello;
    hello.protocol_min = hello.protocol_max = {protocol_version};
    hello.schema = {schema_version};
    hello.locale.assign(locale_bytes, 'z');
    return hello;
}

class ServingCounty {
public:
    explicit ServingCounty(const bench::WorldSize& size) {
        {
            DataFolder folder(place_.path(), DataFolder::Lock::alone);
            world_ = bench::make_world(folder, size);
        }
        process_ = std::make_unique<ServingProcess>(place_.path());
    }

    std::uint16_t port() const { return process_->port(); }
    ServingProcess& process() { return *process_; }
    const bench::World& world() const { return world_; }

    /// The address number 1, 2, … of this computer.
    static std::string address(std::size_t number) { return "127.0.1." + std::to_string(number); }
    std::unique_ptr<TlsClient> stranger(std::size_t number = 1) const {
        TlsOptions options;
        options.authority = place_.path() / "ca.pem";
        options.from = address(number);
        return std::make_unique<TlsClient>(port(), options);
    }
    /// One who has said hello.
    std::unique_ptr<TlsClient> greeted(std::size_t number = 1) const {
        auto client = stranger(number);
        REQUIRE(client->send(FrameType::hello, 1, encode_message(hello_with(5))));
        REQUIRE(client->receive());
        return client;
    }
    /// The body of a login of the first clerk.
    std::string login(const std::string& password) const {
        return encode_message(message::Login{world_.clerks[0].user, password, {}, {}, {}});
    }

private:
    TemporaryFolder place_;
    bench::World world_;
    std::unique_ptr<ServingProcess> process_;
};

}
