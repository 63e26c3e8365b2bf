// SPDX-License-Identifier: GPL-3.0-or-later
// An office on paper for tests of a desk's files: rows with their buckets and a feed, without net, engine or
// store. It answers a DeskStore as a server would: scope, pages of loads, pulls, results of commands.
#pragma once

#include "common/orders/order_line.h"
#include "common/sync/desk_store.h"
#include "tests/support/builders.h"

#include <map>
#include <vector>

namespace liangheng {

class PaperOffice {
public:
    /// All rows of the county; the desk belongs to its order clerk.
    explicit PaperOffice(County& county);

    // Rows ------------------------------------------------------------------------------------------------
    template<class T> void put(const T& row, std::int64_t version = 1) {
        put_row(info<T>(), &row, {.version = version}, {});
    }
    template<class T, class D>
    void put(const T& row, const std::vector<D>& details, std::int64_t version = 1) {
        put_row(info<T>(), &row, {.version = version}, {any_details(details)});
    }
    template<class T> void erase(const Id<T>& id) { erase_row(info<T>(), id.value); }
    std::int64_t head() const { return static_cast<std::int64_t>(feed_.size()); }

    /// As whom commands are decided; absent: as the order clerk.
    std::optional<Context> actor;

    // What a desk asks for --------------------------------------------------------------------------------
    Uuid epoch = make_derived_uuid({"epoch"});
    message::Session session() const;
    message::ScopeChange scope(std::vector<std::string> removed = {}) const;
    /// The next page of a bucket behind this id.
    message::Page page(const std::string& bucket, const Uuid& after, std::size_t rows = 2'000) const;
    /// Stages what changed since the desk's cursor; the Upto that would end the pull.
    message::Upto stage(DeskStore& desk) const;
    /// Decides and applies the commands, writes their result rows.
    message::Results execute(const std::vector<message::Command>& commands);

    // Whole conversations ---------------------------------------------------------------------------------
    void log_in(DeskStore& desk) const { desk.keep_session(session()); }
    /// Scope, all loads and the pull that joins them.
    void fill(DeskStore& desk) const;
    void pull(DeskStore& desk) const { desk.apply_upto(stage(desk)); }
    /// Pushes what is ready and stores the results, without a pull.
    message::Results push(DeskStore& desk);

private:
    struct StoredRow {
        std::string bucket;
        std::string bytes;
        std::int64_t version = 0;
    };
    struct Entry {
        std::string bucket;
        const EntityInfo* entity;
        Uuid id;
        bool gone;
    };
    void put_row(const EntityInfo& entity, const void* object, const RowMeta& meta,
                 const std::vector<AnyDetails>& details);
    void erase_row(const EntityInfo& entity, const Uuid& id);
    message::CommandOutcome decide(const message::Command& command);
    void stage_bucket(DeskStore& desk, const std::string& bucket, std::int64_t from) const;

    County& county_;
    std::map<std::pair<const EntityInfo*, Uuid>, StoredRow> rows_;
    std::vector<Entry> feed_;
};

}
