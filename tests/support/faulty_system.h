// SPDX-License-Identifier: GPL-3.0-or-later
// A system that fails, for programs that a test starts: a clock that jumps, a disk whose syncs answer EIO, a
// disk that is full, and a person who may not do everything.
#pragma once

#include "tests/support/bad_system.h"
#include "tests/support/office_programs.h"

namespace liangheng {

/// Clock and syncs of each program that is started with this environment, changed while they run.
class FaultySystem {
public:
    explicit FaultySystem(const std::filesystem::path& folder);
    ~FaultySystem();
    FaultySystem(const FaultySystem&) = delete;
    FaultySystem& operator=(const FaultySystem&) = delete;

    SystemFaults* operator->() { return faults_; }
    Around around() const;

private:
    std::filesystem::path file_;
    SystemFaults* faults_ = nullptr;
};

/// A disk of a few MiB in a mount namespace of its own: programs enter it, the test looks in through `seen`.
/// Root in a chroot has it mounted in place instead, until the test ends.
class SmallDisk {
public:
    /// Throws std::runtime_error where such namespaces are not permitted.
    SmallDisk(const std::filesystem::path& place, int mib);
    ~SmallDisk();
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// As the programs inside call it.
    const std::filesystem::path& path() const { return place_; }
    std::filesystem::path seen() const { return root_ / place_.relative_path(); }
    Around around() const;
    /// Leaves so many KiB.
    void fill(int kib = 0);
    void make_room();
    /// Not one more block fits on it.
    bool full() const;

private:
    bool starts(const QStringList& call);

    std::filesystem::path place_;
    std::filesystem::path root_;
    QProcess holder_;
    bool own_namespace_ = false;
};

/// For root: the same person without the privilege of writing everywhere.
Around without_privileges();

}
