// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection costs the real server. Not with sanitizers, whose own memory is larger.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include "common/wire/limits.h"
#include "tests/support/serving_county.h"

#include <catch2/catch.hpp>

#include <sys/prctl.h>

#include <vector>

using namespace liangheng;
using test::ServingCounty;

namespace {

constexpr std::size_t most_for_loading = 8 * limits::mib; ///< sync.md 16

double in_mib(std::size_t bytes) { return static_cast<double>(bytes) / static_cast<double>(limits::mib); }

/// Huge pages would round what is measured up to 2 MiB; the server inherits this.
void without_huge_pages() { ::prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0); }

/// A desk that asks for pages and reads them when it likes.
class LoadingClient {
public:
    explicit LoadingClient(const ServingCounty& county) : client_(county.greeted()) {
        REQUIRE(client_->send(FrameType::login, 2, county.login(county.world().password)));
        REQUIRE(client_->receive());
        const auto scope = ask<message::ScopeChange>(FrameType::pull, message::Pull{});
        for (const auto& added : scope.added)
            if (added.bucket.starts_with("retailer/")) bucket_ = added.bucket;
        REQUIRE_FALSE(bucket_.empty());
    }
    /// Loads all retailers, two pages under way; their number.
    std::size_t load_all() {
        std::size_t rows = 0;
        message::Load load{bucket_, {}, {}};
        for (bool last = false; !last;) {
            // Both ask for the same page: the server makes the second one while the first is on its way.
            for (int i = 0; i < 2; ++i)
                REQUIRE(client_->send(FrameType::load, ++request_, encode_message(load)));
            message::Page page;
            for (int i = 0; i < 2; ++i) page = next<message::Page>();
            rows += page.rows.size();
            last = page.last;
            if (!last) load.after = uuid_from_bytes(page.rows.back().bytes.data.substr(2, 16)).value();
        }
        return rows;
    }

private:
    template<class M> M next() {
        const auto frame = client_->receive();
        REQUIRE(frame);
        return decode_message<M>(frame->body).value();
    }
    template<class M, class Q> M ask(FrameType type, const Q& question) {
        REQUIRE(client_->send(type, ++request_, encode_message(question)));
        return next<M>();
    }

    std::unique_ptr<TlsClient> client_;
    std::string bucket_;
    std::uint32_t request_ = 2;
};

}

TEST_CASE("an idle connection takes at most 80 KiB of the server's memory", "[net]") {
    without_huge_pages();
    ServingCounty server({.departments = 1, .retailers_per_department = 1});
    std::vector<std::unique_ptr<TlsClient>> clients;
    const auto connect_up_to = [&](std::size_t all) {
        while (clients.size() < all)
            clients.push_back(server.greeted(1 + clients.size() / limits::strangers_per_address));
    };
    connect_up_to(limits::strangers_per_address);
    const auto before = server.process().resident_mib();
    connect_up_to(limits::strangers);
    const auto grown = server.process().resident_mib() - before;
    constexpr auto more = limits::strangers - limits::strangers_per_address;
    INFO(grown / static_cast<double>(more) * 1024 << " KiB each");
    CHECK(grown <= in_mib(more * limits::idle_connection_bytes));
}

TEST_CASE("a desk that loads takes at most 8 MiB of the server's memory", "[net]") {
    constexpr std::size_t retailers = 2 * limits::rows_in_page + 1;
    without_huge_pages();
    ServingCounty server({.departments = 1, .retailers_per_department = retailers});
    LoadingClient desk(server); // the password's verification took 64 MiB for a moment
    const auto before = server.process().resident_mib();
    REQUIRE(desk.load_all() == retailers);
    const auto grown = server.process().peak_mib() - before;
    INFO(grown << " MiB");
    CHECK(grown <= in_mib(most_for_loading));
}

#endif
