// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that can lose its power (sync.md 21 f): a VFS below SQLite that remembers what was written to the
// files of one folder since their last sync. A cut keeps any part of that, and loses the rest.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace liangheng::test {

class CrashDisk {
public:
    /// Every database of this folder that SQLite opens from now on lies on this disk.
    explicit CrashDisk(std::filesystem::path folder);
    ~CrashDisk();
    CrashDisk(const CrashDisk&) = delete;
    CrashDisk& operator=(const CrashDisk&) = delete;

    /// From now on nothing reaches the disk: the processes are about to go.
    void cut_power() { dark_ = true; }
    /// The same, after so many more writes and syncs.
    void cut_power_after(std::size_t steps) { steps_left_ = steps; }
    /// All databases of the folder are closed. Of what was not synced only that is there which `keep` says.
    void power_up(const std::function<bool()>& keep);

    // For the VFS.
    struct Write {
        std::int64_t offset = 0;
        std::string before; ///< what was in its place
        std::string after;  ///< empty for a truncation to `offset`
        std::int64_t size_before = 0;
    };
    bool dark() const { return dark_; }
    /// Before each write and sync: false when there is no power for it.
    bool step();
    void note(const std::string& file, Write write) { unsynced_[file].push_back(std::move(write)); }
    void synced(const std::string& file) { unsynced_.erase(file); }
    /// The disk that this file lies on, or none.
    static CrashDisk* of(const std::string& file);

private:
    std::filesystem::path folder_;
    bool dark_ = false;
    std::optional<std::size_t> steps_left_;
    std::map<std::string, std::vector<Write>> unsynced_;
};

}
