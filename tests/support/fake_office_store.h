// SPDX-License-Identifier: GPL-3.0-or-later
// The server's store in a simulated office: the real one, which now and then fails, is killed around a
// commit, or (on request) forgets that an id is unique.
#pragma once

#include "server/store/sqlite_store.h"
#include "tests/support/faults.h"
#include "tests/support/sim_net.h"

#include <unordered_map>

namespace liangheng::test {

/// The process ends here. Not a std::exception: nobody but the simulation catches it.
struct SimCrash {};

class FakeStore final : public Store {
public:
    struct Trouble {
        std::int64_t crash = 0; ///< in a thousand commits
        std::int64_t busy = 0;  ///< in a thousand groups
        std::int64_t fails = 0; ///< in a thousand commands: one or two rounds end in an error inside
    };
    FakeStore(SqliteStore& store, SimWorld& world, const Trouble& trouble, const Faults& faults)
        : store_(store), world_(world), trouble_(trouble), faults_(faults) {}

    void begin() override;
    void commit() override;
    bool insert_if_new(const EntityInfo& entity, std::span<const Cell> columns, std::int64_t bucket) override;

    void rollback() override { store_.rollback(); }
    void savepoint() override { store_.savepoint(); }
    void release() override { store_.release(); }
    void rollback_to_savepoint() override { store_.rollback_to_savepoint(); }
    bool update_row(const EntityInfo& entity, const Uuid& id, std::int64_t version,
                    std::span<const std::size_t> columns, std::span<const Cell> cells,
                    std::optional<std::int64_t> bucket) override {
        return store_.update_row(entity, id, version, columns, cells, bucket);
    }
    void delete_row(const EntityInfo& entity, const Uuid& id) override { store_.delete_row(entity, id); }
    void insert_detail(const EntityInfo& detail, std::span<const Cell> columns) override {
        store_.insert_detail(detail, columns);
    }
    void delete_details(const EntityInfo& detail, const Uuid& head) override {
        store_.delete_details(detail, head);
    }
    void append_feed(const FeedEntry& entry, std::int64_t at_ms) override {
        store_.append_feed(entry, at_ms);
    }
    void append_audit(const AuditEvent& event) override { store_.append_audit(event); }
    void add_bucket(std::int64_t number, std::string_view name) override { store_.add_bucket(number, name); }
    void set_value(std::string_view key, std::string_view value) override { store_.set_value(key, value); }
    void add_scope(const Uuid& employee, std::int64_t version, std::string_view buckets) override {
        store_.add_scope(employee, version, buckets);
    }
    std::optional<InstallationRecord> installation(const Uuid& id) override {
        return store_.installation(id);
    }
    void set_tokens(const Uuid& id, const std::string& token_hash, const std::string& next_hash) override {
        store_.set_tokens(id, token_hash, next_hash);
    }
    void set_high_water(const Uuid& installation, std::int64_t value) override {
        store_.set_high_water(installation, value);
    }
    std::int64_t add_poison(const Uuid& command, std::string_view body, std::string_view reason) override {
        return store_.add_poison(command, body, reason);
    }

    void begin_snapshot() override { store_.begin_snapshot(); }
    void end_snapshot() override { store_.end_snapshot(); }
    bool read_row(const EntityInfo& entity, const Uuid& id, RowVisitor visit) override {
        return store_.read_row(entity, id, visit);
    }
    void read_index(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> cells,
                    RowVisitor visit) override {
        store_.read_index(entity, index, cells, visit);
    }
    void read_details(const EntityInfo& detail, const Uuid& head, RowVisitor visit) override {
        store_.read_details(detail, head, visit);
    }
    void read_page(const EntityInfo& entity, std::int64_t bucket, const Uuid& after, std::size_t most,
                   RowVisitor visit) override {
        store_.read_page(entity, bucket, after, most, visit);
    }
    std::int64_t count_rows(const EntityInfo& entity, std::int64_t bucket) override {
        return store_.count_rows(entity, bucket);
    }
    void read_feed(std::int64_t after, std::int64_t upto,
                   FunctionRef<void(const FeedEntry&)> visit) override {
        store_.read_feed(after, upto, visit);
    }
    std::int64_t head() override { return store_.head(); }
    void read_buckets(std::int64_t above, FunctionRef<void(std::int64_t, std::string_view)> visit) override {
        store_.read_buckets(above, visit);
    }
    std::optional<std::string> value(std::string_view name) override { return store_.value(name); }
    std::int64_t scope_version(const Uuid& employee) override { return store_.scope_version(employee); }
    std::optional<std::string> scope(const Uuid& employee, std::int64_t version) override {
        return store_.scope(employee, version);
    }
    std::optional<AuditEvent> last_audit() override { return store_.last_audit(); }
    void read_audit(std::int64_t after, std::size_t most,
                    FunctionRef<void(const AuditEvent&)> visit) override {
        store_.read_audit(after, most, visit);
    }
    std::int64_t data_version() override { return store_.data_version(); }

private:
    void fail_perhaps(const Uuid& command);

    SqliteStore& store_;
    SimWorld& world_;
    const Trouble& trouble_;
    const Faults& faults_;
    std::unordered_map<Uuid, std::int64_t> failures_left_;
};

}
