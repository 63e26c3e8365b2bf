// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bench/row_pages.h"

namespace liangheng::bench {
namespace {

constexpr std::size_t rows_a_page = 2'000;

}

void RowPages::store(DeskStore& desk) const {
    message::ScopeChange scope;
    scope.scope_version = {1};
    scope.head = {1};
    for (const auto& [name, rows] : buckets_)
        scope.added.push_back({name, {static_cast<std::int64_t>(rows.size())}});
    desk.apply_scope(scope, make_derived_uuid({"bench", "epoch"}));
    message::Upto upto{.seq = {1}, .joined = {}};
    for (const auto& [name, rows] : buckets_) {
        message::Page page{.bucket = name, .rows = {}, .s0 = {1}, .last = false, .left = {0}};
        auto left = rows.size();
        for (const auto& [id, bytes] : rows) {
            page.rows.push_back({{bytes}});
            page.last = --left == 0;
            page.left = {static_cast<std::int64_t>(left)};
            if (page.rows.size() < rows_a_page && !page.last) continue;
            desk.store_page(page);
            page.rows.clear();
        }
        upto.joined.push_back(name);
    }
    desk.apply_upto(upto);
}

}
