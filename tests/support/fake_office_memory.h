// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a simulated desk as plain memory.
#pragma once

#include "common/sync/memory_desk_store.h"
#include "tests/support/fake_office_files.h"
#include "tests/support/faults.h"

#include <unordered_map>

namespace liangheng::test {

class MemoryDeskFiles final : public DeskFiles {
public:
    /// The commands are the author's.
    MemoryDeskFiles(const Faults& faults, const Uuid& author) : faults_(faults), author_(author) {}

    DeskStore& store() override { return store_; }
    void reopen() override {}
    /// Plain memory has nothing unsynced: the process dies.
    void lose_power(const std::function<bool()>&) override {}
    void become_copy_of(const DeskFiles& other) override;
    std::optional<message::Command> submit(const CommandInfo& info, const void* object, const Uuid& id,
                                           const std::vector<Uuid>& depends_on) override;
    int shown(const Uuid& order) const override;
    Standing standing(const Uuid& command) const override;
    void each_row(const std::function<void(const std::string&, std::string_view)>& visit) const override;

private:
    const Faults& faults_;
    Uuid author_;
    MemoryDeskStore store_;
    std::unordered_map<Uuid, Uuid> orders_; ///< command to the order that it makes
};

}
