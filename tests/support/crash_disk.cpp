// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crash_disk.h"

#include "tests/support/crash_vfs.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

namespace liangheng::test {
namespace {

std::vector<CrashDisk*>& disks() {
    static std::vector<CrashDisk*> all;
    return all;
}

class OpenFile {
public:
    explicit OpenFile(const std::string& path) : file_(::open(path.c_str(), O_RDWR | O_CLOEXEC)) {}
    ~OpenFile() {
        if (file_ >= 0) ::close(file_);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    bool there() const { return file_ >= 0; }
    void put(std::int64_t offset, const std::string& bytes) const {
        if (::pwrite(file_, bytes.data(), bytes.size(), offset) != static_cast<ssize_t>(bytes.size()))
            throw std::runtime_error("the disk of the simulation is full");
    }
    void cut(std::int64_t size) const {
        if (::ftruncate(file_, size) != 0) throw std::runtime_error("a file cannot be cut");
    }

private:
    int file_;
};

}

CrashDisk::CrashDisk(std::filesystem::path folder) : folder_(std::move(folder)) {
    use_crash_vfs();
    disks().push_back(this);
}

CrashDisk::~CrashDisk() { std::erase(disks(), this); }

CrashDisk* CrashDisk::of(const std::string& file) {
    for (auto* disk : disks())
        if (file.starts_with(disk->folder_.string() + '/')) return disk;
    return nullptr;
}

bool CrashDisk::step() {
    if (steps_left_ && (*steps_left_)-- == 0) {
        dark_ = true;
        steps_left_.reset();
    }
    return !dark_;
}

// Back to the last sync, and forward again by what the disk happened to have written.
void CrashDisk::power_up(const std::function<bool()>& keep) {
    for (const auto& [path, writes] : unsynced_) {
        const OpenFile file(path);
        if (!file.there()) continue;
        for (auto write = writes.rbegin(); write != writes.rend(); ++write) {
            file.put(write->offset, write->before);
            file.cut(write->size_before);
        }
        for (const auto& write : writes) {
            if (!keep()) continue;
            if (write.after.empty())
                file.cut(write.offset);
            else
                file.put(write.offset, write.after);
        }
    }
    unsynced_.clear();
    dark_ = false;
}

}
