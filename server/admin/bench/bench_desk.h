// SPDX-License-Identifier: GPL-3.0-or-later
// A desk of a benchmark: the product's DeskCore over TLS, its replica in memory. Many of them share one
// thread.
#pragma once

#include "common/rules/command.h"
#include "common/sync/desk_core.h"
#include "common/sync/memory_desk_store.h"

#include <functional>
#include <memory>
#include <string>

namespace liangheng::bench {

class DeskPool;

class BenchDesk {
public:
    struct Events {
        std::function<void(BenchDesk&)> ready;                            ///< logged in, everything loaded
        std::function<void(BenchDesk&, const message::Results&)> results; ///< a push is answered
        std::function<void(BenchDesk&)> pulled;                           ///< a pull was applied
    };
    BenchDesk(DeskPool& pool, std::string user, std::string password, Events events);
    ~BenchDesk();

    /// Runs on the pool's thread.
    void start();
    /// Queues a command made now on this connection and sends it.
    void submit(const Uuid& id, const CommandInfo& info, const void* body);
    /// Cuts the line, as if it were lost; the desk connects again by itself.
    void cut();
    const MemoryDeskStore& store() const { return store_; }

private:
    friend class DeskPool;
    struct Line;
    void perform();
    void perform_one(DeskEffect& done);

    DeskPool& pool_;
    std::string user_;
    std::string password_;
    Events events_;
    MemoryDeskStore store_;
    DeskCore core_;
    Uuid employee_;
    bool ready_ = false;
    std::unique_ptr<Line> line_;
};

/// The thread, the TLS settings and the address that all desks of a benchmark share.
class DeskPool {
public:
    DeskPool(const std::string& ca_file, std::uint16_t port);
    ~DeskPool();

    BenchDesk& add(std::string user, std::string password, BenchDesk::Events events);
    /// Works on the calling thread until stop() was called on it.
    void run();
    void stop();
    void call_after(std::int64_t ms, std::function<void()> work);
    static std::int64_t now_ms();

private:
    friend class BenchDesk;
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}
