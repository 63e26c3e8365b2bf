// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/feed_tail.h"

#include <algorithm>

namespace liangheng {

void FeedTail::append(const std::vector<FeedEntry>& entries) {
    if (entries.empty()) return;
    const std::lock_guard lock(mutex_);
    if (!entries_.empty() && entries_.back().seq + 1 != entries.front().seq) entries_.clear();
    entries_.insert(entries_.end(), entries.begin(), entries.end());
    if (entries_.size() > longest)
        entries_.erase(entries_.begin(),
                       entries_.begin() + static_cast<std::ptrdiff_t>(entries_.size() - longest));
}

bool FeedTail::copy(std::int64_t after, std::int64_t upto, std::vector<FeedEntry>& entries) const {
    if (after >= upto) return true;
    const std::lock_guard lock(mutex_);
    if (entries_.empty() || entries_.front().seq > after + 1 || entries_.back().seq < upto) return false;
    const auto first = entries_.begin() + (after + 1 - entries_.front().seq);
    const auto last = entries_.begin() + (upto + 1 - entries_.front().seq);
    entries.insert(entries.end(), first, last);
    return true;
}

}
