// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a simulated desk as the product keeps them: a profile with cache.db and outbox.db, replica,
// outbox and overlay behind the desk's own face. Needs a QCoreApplication.
#pragma once

#include "client/replica/local_office.h"
#include "tests/support/crash_disk.h"
#include "tests/support/fake_office_files.h"

#include <filesystem>

namespace liangheng::test {

/// A folder of its own in memory where the system has one for that, removed with all that is in it.
class MemoryFolder {
public:
    MemoryFolder();
    ~MemoryFolder();
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

class ProfileDeskFiles final : public DeskFiles {
public:
    explicit ProfileDeskFiles(std::function<UtcTime()> clock);

    DeskStore& store() override { return office_->store(); }
    void reopen() override;
    void lose_power(const std::function<bool()>& keep) override;
    void become_copy_of(const DeskFiles& other) override;
    std::optional<message::Command> submit(const CommandInfo& info, const void* object, const Uuid& id,
                                           const std::vector<Uuid>& depends_on) override;
    int shown(const Uuid& order) const override;
    Standing standing(const Uuid& command) const override;
    void each_row(const std::function<void(const std::string&, std::string_view)>& visit) const override;

private:
    void open();
    void close();

    MemoryFolder folder_;
    CrashDisk disk_;
    std::function<UtcTime()> clock_;
    std::unique_ptr<Profile> profile_;
    std::unique_ptr<LocalOffice> office_;
};

}
