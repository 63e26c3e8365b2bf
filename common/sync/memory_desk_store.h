// SPDX-License-Identifier: GPL-3.0-or-later
// A desk's two files as plain memory: what DeskStore asks, without durability. For benchmarks of the server,
// where the desk shall cost little, and for tests of the cores.
#pragma once

#include "common/sync/desk_store.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace liangheng {

class MemoryDeskStore final : public DeskStore {
public:
    enum class CommandState : std::uint8_t { ready, sent, answered, refused_here };
    struct OutboxEntry {
        message::Command command;
        CommandState state = CommandState::ready;
        Outcome outcome = Outcome::pending;
        std::string code;
        bool was_sent = false;
    };
    /// A row of one entity; details are in its bytes.
    struct RowKey {
        std::string entity;
        Uuid id;
        friend bool operator==(const RowKey&, const RowKey&) = default;
    };
    struct RowKeyHash {
        // Not noexcept: then the table keeps the hashes instead of computing them at each look.
        std::size_t operator()(const RowKey& of) const {
            return std::hash<Uuid>{}(of.id) ^ std::hash<std::string>{}(of.entity);
        }
    };
    struct StoredRow {
        std::string bucket;
        std::string bytes;
        std::int64_t version = 0;
        bool stale = false; ///< not yet seen again in a reload of its bucket
    };

    /// Makes a command ready: gives it the next number of the installation.
    void add(message::Command command);
    /// Commands without a result row, in order.
    const std::vector<OutboxEntry>& outbox() const { return outbox_; }
    const std::unordered_map<RowKey, StoredRow, RowKeyHash>& rows() const { return rows_; }
    const StoredRow* find(const std::string& entity, const Uuid& id) const;
    /// Commands whose result row has come.
    std::size_t settled() const { return settled_; }

    ProfileSession profile_session() const override { return profile_; }
    void keep_session(const message::Session& session) override;
    void token_acknowledged() override { profile_.token_to_acknowledge = false; }
    void forget_session_token() override { profile_.session_token = {}; }

    PushBatch next_push(bool alone) const override;
    void mark_sent(const PushBatch& batch) override;
    void sent_to_ready() override;
    void keep_results(const message::Results& results) override;
    void refuse_locally(const Uuid& command, const std::string& code) override;

    ReplicaPosition position() const override { return position_; }
    void apply_scope(const message::ScopeChange& scope, const Uuid& epoch) override;
    void stage_rows(const message::Rows& rows) override { staged_rows_.push_back(rows); }
    void stage_gone(const message::Gone& gone) override { staged_gone_.push_back(gone); }
    void apply_upto(const message::Upto& upto) override;
    void drop_staged() override;
    void store_page(const message::Page& page) override;
    void begin_reload(const std::vector<std::string>& buckets) override;

private:
    bool replicated(const std::string& bucket) const;
    void put(const std::string& bucket, const std::string& bytes);
    void remove(const std::string& bucket, const Uuid& id);
    void settle();
    void erase_rows_where(const std::function<bool(const StoredRow&)>& goes);

    ProfileSession profile_;
    Uuid employee_;
    std::int64_t next_seq_ = 1;
    std::int64_t next_order_ = 1;
    std::vector<OutboxEntry> outbox_;
    std::size_t settled_ = 0;
    ReplicaPosition position_;
    std::unordered_map<RowKey, StoredRow, RowKeyHash> rows_;
    std::vector<message::Rows> staged_rows_;
    std::vector<message::Gone> staged_gone_;
};

}
