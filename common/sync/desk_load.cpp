// SPDX-License-Identifier: GPL-3.0-or-later
// The load: whole buckets page by page, in the order that the server gave; the position of a load is in the
// request (sync.md 9). Two pages are under way at most: one being stored here, one being made there.
#include "common/sync/desk_machine.h"

#include "common/sync/row_bytes.h"

#include <algorithm>

namespace liangheng {

void DeskCore::Machine::send_load() {
    if (to_load.empty()) return;
    const auto& bucket = to_load.front();
    const message::Load request{
        bucket, position.buckets[bucket].after, {static_cast<std::int64_t>(limits::rows_in_page)}};
    load_request = {send(FrameType::load, encode_message(request)), now};
    pulled_last = false;
}

void DeskCore::Machine::on_page(const Frame& frame) {
    if (!load_request || frame.request != load_request.number) return;
    auto arrived = read<message::Page>(frame);
    if (!arrived) return;
    load_request = {};
    attempts = 0;
    if (to_load.empty() || arrived->bucket != to_load.front())
        return lose("a page of a bucket that was not asked for");
    auto& progress = position.buckets[arrived->bucket];
    if (!arrived->rows.empty()) progress.after = row_id(arrived->rows.back().bytes.view());
    if (!arrived->last && (arrived->rows.empty() || !progress.after))
        return lose("a page without rows that is not the last");

    if (progress.s0 < 0) progress.s0 = arrived->s0.value;
    progress.rows_left = arrived->left.value;
    if (arrived->last) {
        progress.state = BucketState::loaded;
        ++joining;
        to_load.pop_front();
        if (to_load.empty() || now - last_pull >= limits::join_interval_ms) pull_due = true;
    }
    page = std::move(arrived);
    if (!going_away && !load_blocked && !can_pull()) send_load();
}

void DeskCore::Machine::store_page() {
    const auto arrived = std::exchange(page, std::nullopt);
    store.store_page(*arrived);
    tell(effect::PageStored{arrived->bucket, arrived->left.value, arrived->last});
    transfer();
}

void DeskCore::Machine::load_later(std::int64_t ms) {
    load_request = {};
    load_blocked = true;
    set(DeskTimer::retry_load, ms);
}

}
