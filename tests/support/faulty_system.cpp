// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_system.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <stdexcept>
#include <vector>

namespace liangheng {
namespace {

constexpr int longest_ms = 20'000;

QString qt_path(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

// What still fits into the file; true when the disk was full before `most` bytes.
bool write_until_full(const std::filesystem::path& file, std::size_t most) {
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (handle < 0) return errno == ENOSPC;
    const std::vector<char> block(4096, 'x');
    bool full = false;
    for (std::size_t written = 0; !full && written < most; written += block.size()) {
        const auto done = ::write(handle, block.data(), block.size());
        full = done < static_cast<ssize_t>(block.size());
    }
    ::close(handle);
    return full;
}

}

FaultySystem::FaultySystem(const std::filesystem::path& folder) : file_(folder / "system-faults") {
    const int handle = ::open(file_.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool sized = handle >= 0 && ::ftruncate(handle, sizeof(SystemFaults)) == 0;
    void* const at =
        sized ? ::mmap(nullptr, sizeof(SystemFaults), PROT_READ | PROT_WRITE, MAP_SHARED, handle, 0)
              : MAP_FAILED;
    ::close(handle);
    if (at == MAP_FAILED) throw std::runtime_error("no file for the faults of the system");
    faults_ = static_cast<SystemFaults*>(at);
}

FaultySystem::~FaultySystem() { ::munmap(faults_, sizeof(SystemFaults)); }

Around FaultySystem::around() const {
    return {.environment = {QStringLiteral("LD_PRELOAD=" LIANGHENG_BAD_SYSTEM),
                            QString::fromLatin1(SystemFaults::variable) + "=" + qt_path(file_)}};
}

SmallDisk::SmallDisk(const std::filesystem::path& place, int mib) : place_(place) {
    std::filesystem::create_directories(place);
    const auto script =
        QStringLiteral("mount -t tmpfs -o size=%1m tmpfs \"$0\" && echo ready && cat; umount -l \"$0\"")
            .arg(mib);
    const QStringList hold{"sh", "-c", script, qt_path(place)};
    const bool is_root = ::geteuid() == 0;
    own_namespace_ = starts(QStringList{"unshare", "--mount"} +
                            (is_root ? QStringList{} : QStringList{"--user", "--map-root-user"}) + hold);
    // In a bare root that was entered by chroot there is no mount point to begin a namespace with.
    if (!own_namespace_ && !(is_root && starts(hold)))
        throw std::runtime_error("no small disk: " + holder_.readAllStandardError().toStdString());
    root_ = own_namespace_ ? "/proc/" + std::to_string(holder_.processId()) + "/root" : "/";
}

bool SmallDisk::starts(const QStringList& call) {
    holder_.start(call.front(), call.mid(1));
    if (holder_.waitForReadyRead(longest_ms)) return true;
    holder_.waitForFinished(longest_ms);
    return false;
}

SmallDisk::~SmallDisk() {
    holder_.closeWriteChannel(); // the disk goes with the last one that is inside
    holder_.waitForFinished(longest_ms);
}

Around SmallDisk::around() const {
    if (!own_namespace_) return {.wrapper = {}, .environment = {}, .root = qt_path(root_)};
    QStringList enter{"nsenter", "--target", QString::number(holder_.processId()), "--mount"};
    if (::geteuid() != 0)
        enter << "--user"
              << "--preserve-credentials";
    return {.wrapper = enter << "--", .environment = {}, .root = qt_path(root_)};
}

void SmallDisk::fill(int kib) {
    const auto ballast = seen() / "ballast";
    write_until_full(ballast, SIZE_MAX);
    std::filesystem::resize_file(ballast,
                                 std::filesystem::file_size(ballast) - static_cast<std::size_t>(kib) * 1024);
}

void SmallDisk::make_room() { std::filesystem::remove(seen() / "ballast"); }

bool SmallDisk::full() const { return write_until_full(seen() / "ballast", 4096); }

Around without_privileges() {
    if (::geteuid() != 0) return {};
    return {.wrapper = {"setpriv", "--bounding-set=-all", "--inh-caps=-all"}};
}

}
