// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the desks whose scope a commit touched (sync.md 15). Collects what the writer has committed, asks the
// reader whom it concerns, calls their conversations on the network thread; also finds commits of other
// processes.
#pragma once

#include "server/engine/executor.h"
#include "server/engine/reader_thread.h"

#include <functional>
#include <map>
#include <memory>

namespace liangheng {

/// A desk that is signed in.
struct ConnectedDesk {
    Id<Employee> employee;
    UtcTime since;
    std::string address;
};

class Notifier {
public:
    /// Runs a closure on the network thread, now or after some milliseconds.
    struct Loop {
        std::function<void(std::function<void()>)> post;
        std::function<void(std::int64_t ms, std::function<void()>)> call_after;
    };
    using Tell = std::function<void(std::int64_t head)>;

    Notifier(ReaderThread& reader, Loop loop);

    /// A desk that has logged in. All calls on the network thread.
    void add(std::uint64_t connection, ConnectedDesk desk, Tell tell);
    void remove(std::uint64_t connection);
    std::vector<ConnectedDesk> connected() const;
    /// Has every desk pull, whatever its scope: its session may be over.
    void tell_everybody();
    /// Something was committed.
    void committed();
    /// Looks for commits of other processes every limits::commit_poll_ms from now on.
    void watch_other_processes();

private:
    struct Desk {
        ConnectedDesk who;
        Tell tell;
    };

    void ask();
    void tell(std::int64_t head, const std::vector<std::uint64_t>& connections);

    ReaderThread& reader_;
    Loop loop_;
    std::map<std::uint64_t, Desk> desks_;
    bool asking_ = false;
    bool again_ = false;
    std::int64_t told_head_ = -1; // reader's thread
};

}
