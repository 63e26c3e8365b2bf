// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated desk keeps when its process dies: replica and outbox. One implementation is plain memory,
// the other the product's own files (in the test program with Qt).
#pragma once

#include "common/rules/command.h"
#include "common/sync/desk_store.h"

#include <functional>
#include <memory>
#include <optional>

namespace liangheng::test {

class DeskFiles {
public:
    /// How the views treat a command.
    enum class Standing : std::uint8_t {
        settled, ///< its result is in the replica, or it never came to the server
        listed,  ///< pending, without effect on rows: this desk cannot tell
        shown,   ///< pending, with its effects
    };

    virtual ~DeskFiles() = default;

    virtual DeskStore& store() = 0;
    /// The process has died and another one opens the files.
    virtual void reopen() = 0;
    /// So has the whole machine: of what was never synced only that is left which `keep` says.
    virtual void lose_power(const std::function<bool()>& keep) = 0;
    /// Somebody has copied the folder of another desk over this one's; of the same kind as these.
    virtual void become_copy_of(const DeskFiles& other) = 0;
    /// Makes a command ready; it is durable when this returns. Gives it as it will be sent; nothing where the
    /// desk does not take it yet.
    virtual std::optional<message::Command> submit(const CommandInfo& info, const void* object,
                                                   const Uuid& id, const std::vector<Uuid>& depends_on) = 0;
    /// How often the views show the order with this id: rows of the replica and what pending commands would
    /// add.
    virtual int shown(const Uuid& order) const = 0;
    virtual Standing standing(const Uuid& command) const = 0;
    /// Every row of the replica as the server would send it, with its bucket.
    virtual void
    each_row(const std::function<void(const std::string& bucket, std::string_view bytes)>& visit) const = 0;
};

/// `clock` is the desk's own.
using MakeDeskFiles = std::function<std::unique_ptr<DeskFiles>(std::function<UtcTime()> clock)>;

}
