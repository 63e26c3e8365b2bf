// SPDX-License-Identifier: GPL-3.0-or-later
// The store port: all that the engine asks of a database. SQL texts come from common/sql; what differs
// between the engines is behind this class. One connection, one transaction or snapshot at a time, one
// thread.
#pragma once

#include "common/base/function_ref.h"
#include "common/base/result.h"
#include "common/schema/info.h"
#include "server/store/accounts.h"

#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace liangheng {

enum class FeedOp : std::uint8_t { put, leave, remove };

/// A pointer to a row that changed; no contents (sync.md 7).
struct FeedEntry {
    std::int64_t seq = 0;
    std::int64_t bucket = 0;
    Uuid id;
    FeedOp op = FeedOp::put;
};

/// One link of the audit chain; `hash` covers all other fields and the hash before it.
struct AuditEvent {
    std::int64_t seq = 0;
    std::int64_t at_ms = 0;
    Uuid actor;
    Uuid on_behalf_of;
    Uuid command;
    std::int64_t kind = 0;
    std::string changes;
    std::string hash;
};

/// The database failed; what was begun is rolled back. `later`: trying again may help (busy, away); `full`:
/// when there is room on the disk. `taken`: a value that must be unique stands in another row.
class StoreError : public std::runtime_error {
public:
    enum class Kind : std::uint8_t { later, full, taken, constraint, fatal };
    StoreError(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}
    Kind kind() const { return kind_; }

private:
    Kind kind_;
};

using RowVisitor = FunctionRef<void(std::span<const Cell> columns)>;

class StoreReader {
public:
    virtual ~StoreReader() = default;

    virtual void begin_snapshot() = 0;
    virtual void end_snapshot() = 0;
    /// The entity's columns of one row; false when there is none.
    virtual bool read_row(const EntityInfo& entity, const Uuid& id, RowVisitor visit) = 0;
    virtual void read_index(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> key,
                            RowVisitor visit) = 0;
    virtual void read_details(const EntityInfo& detail, const Uuid& head, RowVisitor visit) = 0;
    /// Rows of a bucket behind `after` (empty: from the beginning), in the order of loads.
    virtual void read_page(const EntityInfo& entity, std::int64_t bucket, const Uuid& after,
                           std::size_t limit, RowVisitor visit) = 0;
    virtual std::int64_t count_rows(const EntityInfo& entity, std::int64_t bucket) = 0;
    virtual void read_feed(std::int64_t after, std::int64_t upto,
                           FunctionRef<void(const FeedEntry&)> visit) = 0;
    virtual std::int64_t head() = 0;
    /// Names of buckets with a number above the given one.
    virtual void read_buckets(std::int64_t above,
                              FunctionRef<void(std::int64_t, std::string_view)> visit) = 0;
    virtual std::optional<std::string> value(std::string_view key) = 0;
    virtual std::int64_t scope_version(const Uuid& employee) = 0;
    /// Bucket names of one scope, one a line; nothing for a version that never was.
    virtual std::optional<std::string> scope(const Uuid& employee, std::int64_t version) = 0;
    virtual std::optional<AuditEvent> last_audit() = 0;
    virtual void read_audit(std::int64_t after, std::size_t limit,
                            FunctionRef<void(const AuditEvent&)> visit) = 0;
    /// Changes whenever another connection has committed.
    virtual std::int64_t data_version() = 0;
};

class Store : public StoreReader {
public:
    /// Takes the write lock; waits for another process at most limits::write_lock_ms.
    virtual void begin() = 0;
    /// Durable when it returns.
    virtual void commit() = 0;
    virtual void rollback() = 0;
    virtual void savepoint() = 0;
    virtual void release() = 0;
    virtual void rollback_to_savepoint() = 0;

    /// False when a row of this id is there already.
    virtual bool insert_if_new(const EntityInfo& entity, std::span<const Cell> columns,
                               std::int64_t bucket) = 0;
    /// Sets some columns of the row that still has this version; false when it has not.
    virtual bool update_row(const EntityInfo& entity, const Uuid& id, std::int64_t version,
                            std::span<const std::size_t> columns, std::span<const Cell> cells,
                            std::optional<std::int64_t> new_bucket) = 0;
    virtual void delete_row(const EntityInfo& entity, const Uuid& id) = 0;
    virtual void insert_detail(const EntityInfo& detail, std::span<const Cell> columns) = 0;
    virtual void delete_details(const EntityInfo& detail, const Uuid& head) = 0;
    virtual void append_feed(const FeedEntry& entry, std::int64_t at_ms) = 0;
    virtual void append_audit(const AuditEvent& event) = 0;
    virtual void add_bucket(std::int64_t number, std::string_view name) = 0;
    virtual void set_value(std::string_view key, std::string_view value) = 0;
    virtual void add_scope(const Uuid& employee, std::int64_t version, std::string_view buckets) = 0;
    virtual std::optional<InstallationRecord> installation(const Uuid& id) = 0;
    virtual void set_tokens(const Uuid& id, const std::string& token_hash, const std::string& next_hash) = 0;
    virtual void set_high_water(const Uuid& installation, std::int64_t value) = 0;
    /// Counts a failed execution of a poison command; returns the attempts so far.
    virtual std::int64_t add_poison(const Uuid& command, std::string_view body, std::string_view reason) = 0;
};

}
