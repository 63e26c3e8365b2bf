// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/visible.h"

namespace liangheng {

Visible::Visible(const std::string& stored) {
    for (std::size_t begin = 0; begin < stored.size();) {
        const auto end = stored.find('\n', begin);
        names_.push_back(stored.substr(begin, end - begin));
        begin = end + 1;
    }
    set_.insert(names_.begin(), names_.end());
}

bool Visible::holds(StoreReader& store, BucketTable& table, std::int64_t number) {
    const auto place = static_cast<std::size_t>(number);
    if (place >= verdicts_.size()) verdicts_.resize(place + 1, Verdict::unasked);
    auto& verdict = verdicts_[place];
    if (verdict == Verdict::unasked) verdict = holds(table.name(store, number)) ? Verdict::yes : Verdict::no;
    return verdict == Verdict::yes;
}

Visible* VisibleCache::find(StoreReader& store, const Uuid& employee, std::int64_t version) {
    const auto it = entries_.find(employee);
    if (it != entries_.end() && it->second.version == version) return &it->second.visible;
    const auto stored = store.scope(employee, version);
    if (!stored) return nullptr;
    return &entries_.insert_or_assign(employee, Entry{version, Visible(*stored)}).first->second.visible;
}

}
