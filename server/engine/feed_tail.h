// SPDX-License-Identifier: GPL-3.0-or-later
// The newest part of the feed in memory, so that a pull of a desk that is nearly up to date reads no feed
// table. The writer appends after each commit; readers copy what they need. Holds nothing that the table does
// not.
#pragma once

#include "server/store/store.h"

#include <deque>
#include <mutex>

namespace liangheng {

class FeedTail {
public:
    /// Entries of one committed group, in order. A gap before them (foreign commits) empties the tail first.
    void append(const std::vector<FeedEntry>& entries);
    /// Copies `after < seq <= upto`; false when the tail does not hold all of it.
    bool copy(std::int64_t after, std::int64_t upto, std::vector<FeedEntry>& entries) const;

private:
    static constexpr std::size_t longest = 65'536;
    mutable std::mutex mutex_;
    std::deque<FeedEntry> entries_;
};

}
