// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/feed_retention.h"

#include "common/sql/server_tables.h"
#include "common/wire/limits.h"
#include "server/store/sqlite_store.h"

#include <algorithm>
#include <charconv>

namespace liangheng {
namespace {

constexpr std::string_view floor_key = "feed_floor";

/// The last entry that is older than this moment; entries lie in the order of their times.
std::int64_t last_before(SqliteStore& store, std::int64_t floor, std::int64_t at_ms) {
    auto& young = store.database().prepared(server_sql::select_feed_since);
    young.bind(1, Cell::of(floor)).bind(2, Cell::of(at_ms));
    const auto last = young.step() ? young.column(0).integer - 1 : store.head();
    young.reset();
    return last;
}

}

std::int64_t feed_floor(StoreReader& store) {
    const auto text = store.value(floor_key).value_or("0");
    std::int64_t floor = 0;
    std::from_chars(text.data(), text.data() + text.size(), floor);
    return floor;
}

void forget_old_removals(SqliteStore& store, UtcTime now) {
    const auto floor = feed_floor(store);
    const auto upto = last_before(store, floor, now.ms - limits::feed_removals_days * day_ms);
    if (upto <= floor) return;
    store.begin();
    try {
        // The last entry stays, whatever it is: it holds the head.
        store.database()
            .prepared(server_sql::delete_feed_removals)
            .bind(1, Cell::of(floor))
            .bind(2, Cell::of(std::min(upto, store.head() - 1)))
            .run();
        store.set_value(floor_key, std::to_string(upto));
        store.commit();
    } catch (...) {
        store.rollback();
        throw;
    }
}

}
