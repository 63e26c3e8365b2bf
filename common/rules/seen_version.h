// SPDX-License-Identifier: GPL-3.0-or-later
// What a person saw when he acted: a command built on an old version of its object is refused (invariant 26).
#pragma once

#include "common/base/quantity.h"
#include "common/rules/changes.h"
#include "common/rules/facts.h"

#include <optional>
#include <string>

namespace liangheng {

/// Why the command may not touch this row, when it has changed since the person saw it.
template<class T> std::optional<Refusal> changed_meanwhile(const Row<T>& present, Count seen_version) {
    if (present.version() == seen_version.value) return std::nullopt;
    return refuse("sync.changed_meanwhile", {{"seen", std::to_string(seen_version.value)},
                                             {"present", std::to_string(present.version())}});
}

/// Inserts a new row (seen version 0), or replaces the one that the person saw.
template<class T>
Result<Changes> put_row(const Facts& facts, Count seen_version, T row, const char* unknown_code) {
    Changes changes;
    if (seen_version.value == 0) {
        changes.insert(std::move(row));
        return changes;
    }
    const auto present = facts.find(row.id);
    if (!present) return present.or_refuse(unknown_code);
    if (auto changed = changed_meanwhile(present.row(), seen_version)) return *std::move(changed);
    changes.update(present.row(), std::move(row));
    return changes;
}

}
