// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded store: one SQLite connection behind the port. The writer's is opened once; readers have their
// own and see WAL snapshots (sync.md 19.1).
#pragma once

#include "common/sqlite/database.h"
#include "server/store/accounts.h"
#include "server/store/store.h"

#include <filesystem>
#include <unordered_map>

namespace liangheng {

/// Gives the store of an earlier program the tables and columns of this one, before somebody only reads it.
void grow_store(const std::filesystem::path& file);

class SqliteStore final : public Store, public Accounts {
public:
    enum class Use : std::uint8_t { write, read };

    /// Opens a store that exists, or makes the tables of an empty one. ":memory:" is for tests.
    SqliteStore(const std::filesystem::path& file, Use use);
    ~SqliteStore() override;

    Database& database() { return database_; }

    void begin_snapshot() override;
    void end_snapshot() override;
    bool read_row(const EntityInfo& entity, const Uuid& id, RowVisitor visit) override;
    void read_index(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> key,
                    RowVisitor visit) override;
    void read_details(const EntityInfo& detail, const Uuid& head, RowVisitor visit) override;
    void read_page(const EntityInfo& entity, std::int64_t bucket, const Uuid& after, std::size_t limit,
                   RowVisitor visit) override;
    std::int64_t count_rows(const EntityInfo& entity, std::int64_t bucket) override;
    void read_feed(std::int64_t after, std::int64_t upto, FunctionRef<void(const FeedEntry&)> visit) override;
    std::int64_t head() override;
    void read_buckets(std::int64_t above, FunctionRef<void(std::int64_t, std::string_view)> visit) override;
    std::optional<std::string> value(std::string_view key) override;
    std::int64_t scope_version(const Uuid& employee) override;
    std::optional<std::string> scope(const Uuid& employee, std::int64_t version) override;
    std::optional<AuditEvent> last_audit() override;
    void read_audit(std::int64_t after, std::size_t limit,
                    FunctionRef<void(const AuditEvent&)> visit) override;
    std::int64_t data_version() override;

    void begin() override;
    void commit() override;
    void rollback() override;
    void savepoint() override;
    void release() override;
    void rollback_to_savepoint() override;
    bool insert_if_new(const EntityInfo& entity, std::span<const Cell> columns, std::int64_t bucket) override;
    bool update_row(const EntityInfo& entity, const Uuid& id, std::int64_t version,
                    std::span<const std::size_t> columns, std::span<const Cell> cells,
                    std::optional<std::int64_t> new_bucket) override;
    void delete_row(const EntityInfo& entity, const Uuid& id) override;
    void insert_detail(const EntityInfo& detail, std::span<const Cell> columns) override;
    void delete_details(const EntityInfo& detail, const Uuid& head) override;
    void append_feed(const FeedEntry& entry, std::int64_t at_ms) override;
    void append_audit(const AuditEvent& event) override;
    void add_bucket(std::int64_t number, std::string_view name) override;
    void set_value(std::string_view key, std::string_view value) override;
    void add_scope(const Uuid& employee, std::int64_t version, std::string_view buckets) override;
    void set_high_water(const Uuid& installation, std::int64_t value) override;
    std::int64_t add_poison(const Uuid& command, std::string_view body, std::string_view reason) override;

    std::optional<InstallationRecord> installation(const Uuid& id) override;
    void add_installation(const Uuid& id, const Uuid& employee, const std::string& token_hash,
                          UtcTime now) override;
    void set_tokens(const Uuid& id, const std::string& token_hash, const std::string& next_hash) override;
    void add_session(const std::string& token_hash, const SessionRecord& session) override;
    std::optional<SessionRecord> session(const std::string& token_hash) override;
    void touch_session(const std::string& token_hash, UtcTime now) override;
    void end_sessions(const Uuid& employee) override;

private:
    /// The kept statements of one entity, made when first used.
    struct EntityStatements {
        std::optional<Statement> insert, by_id, details, delete_details;
    };
    struct UpdateKey {
        const EntityInfo* entity;
        std::vector<std::size_t> columns;
        bool moves;
        bool operator==(const UpdateKey&) const = default;
    };

    void make_tables();
    Statement& kept(std::optional<Statement>& slot, std::string (*text)(const EntityInfo&),
                    const EntityInfo& entity);
    Statement& update_statement(const EntityInfo& entity, std::span<const std::size_t> columns, bool moves);
    void visit_rows(Statement& statement, std::size_t columns, RowVisitor visit);

    Database database_;
    std::unordered_map<const EntityInfo*, EntityStatements> statements_;
    std::vector<std::pair<UpdateKey, Statement>> updates_;
    std::unordered_map<const IndexInfo*, Statement> index_statements_;
};

}
