// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a pull that wait for their Upto: a TEMP table of the cache's connection, so memory stays bounded
// whatever the size of the pull, and a crash leaves nothing to clean up (the next pull starts from the same
// cursor).
#pragma once

#include "common/base/function_ref.h"
#include "common/sqlite/database.h"
#include "common/sync/messages.h"

namespace liangheng {

class Staging {
public:
    explicit Staging(Database& database);

    void put(std::int64_t bucket, const std::vector<message::RowBytes>& rows);
    void gone(std::int64_t bucket, const std::vector<message::GoneRow>& rows);
    /// All removals, then all rows, in the order in which they came.
    void each_gone(FunctionRef<void(std::int64_t bucket, const Uuid& id)> take);
    void each_row(FunctionRef<void(std::int64_t bucket, std::string_view bytes)> take);
    void clear();

private:
    Database& database_;
};

}
