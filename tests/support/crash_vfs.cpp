// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crash_vfs.h"

#include "tests/support/crash_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <new>

namespace liangheng::test {
namespace {

sqlite3_vfs* system_vfs = nullptr;

struct File : sqlite3_file {
    CrashDisk* disk;
    std::string* path;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& file_of(sqlite3_file* file) { return *static_cast<File*>(file); }
sqlite3_file* real_of(sqlite3_file* file) { return file_of(file).real(); }

std::int64_t size_of(sqlite3_file* real) {
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    return size;
}

/// What is in this part of the file now.
std::string part_of(sqlite3_file* real, std::int64_t from, std::int64_t to) {
    if (to <= from) return {};
    std::string bytes(static_cast<std::size_t>(to - from), '\0');
    real->pMethods->xRead(real, bytes.data(), static_cast<int>(bytes.size()), from);
    return bytes;
}

int close_file(sqlite3_file* file) {
    auto& one = file_of(file);
    const int answer = one.real()->pMethods ? one.real()->pMethods->xClose(one.real()) : SQLITE_OK;
    delete one.path;
    return answer;
}

int read_file(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    return real_of(file)->pMethods->xRead(real_of(file), bytes, count, offset);
}

int write_file(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    auto& one = file_of(file);
    if (!one.disk->step()) return SQLITE_IOERR;
    const auto size = size_of(one.real());
    one.disk->note(*one.path,
                   {offset, part_of(one.real(), offset, std::min<std::int64_t>(size, offset + count)),
                    std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count)), size});
    return one.real()->pMethods->xWrite(one.real(), bytes, count, offset);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    auto& one = file_of(file);
    if (!one.disk->step()) return SQLITE_IOERR;
    const auto before = size_of(one.real());
    one.disk->note(*one.path, {size, part_of(one.real(), size, before), {}, before});
    return one.real()->pMethods->xTruncate(one.real(), size);
}

int sync_file(sqlite3_file* file, int flags) {
    auto& one = file_of(file);
    if (!one.disk->step()) return SQLITE_IOERR;
    const int answer = one.real()->pMethods->xSync(one.real(), flags);
    if (answer == SQLITE_OK) one.disk->synced(*one.path);
    return answer;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
    return real_of(file)->pMethods->xFileSize(real_of(file), size);
}
int lock_file(sqlite3_file* file, int kind) { return real_of(file)->pMethods->xLock(real_of(file), kind); }
int unlock_file(sqlite3_file* file, int kind) {
    return real_of(file)->pMethods->xUnlock(real_of(file), kind);
}
int check_lock(sqlite3_file* file, int* held) {
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), held);
}
int control_file(sqlite3_file* file, int what, void* value) {
    return real_of(file)->pMethods->xFileControl(real_of(file), what, value);
}
int sector_size(sqlite3_file* file) { return real_of(file)->pMethods->xSectorSize(real_of(file)); }
// Nothing that a disk does by itself is promised to SQLite.
int traits(sqlite3_file*) { return 0; }
int map_shared(sqlite3_file* file, int page, int size, int extend, void volatile** where) {
    return real_of(file)->pMethods->xShmMap(real_of(file), page, size, extend, where);
}
int lock_shared(sqlite3_file* file, int offset, int count, int flags) {
    return real_of(file)->pMethods->xShmLock(real_of(file), offset, count, flags);
}
void shared_barrier(sqlite3_file* file) { real_of(file)->pMethods->xShmBarrier(real_of(file)); }
int unmap_shared(sqlite3_file* file, int remove) {
    return real_of(file)->pMethods->xShmUnmap(real_of(file), remove);
}

// Version 2: without a mapping of the file, so each write comes by here.
const sqlite3_io_methods watched{
    2,           close_file,     read_file,    write_file,   truncate_file, sync_file, file_size,
    lock_file,   unlock_file,    check_lock,   control_file, sector_size,   traits,    map_shared,
    lock_shared, shared_barrier, unmap_shared, nullptr,      nullptr};

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flags_out) {
    auto* disk = name ? CrashDisk::of(name) : nullptr;
    if (!disk) return system_vfs->xOpen(system_vfs, name, file, flags, flags_out);
    auto& one = *new (file) File{};
    one.disk = disk;
    const int answer = system_vfs->xOpen(system_vfs, name, one.real(), flags, flags_out);
    if (answer != SQLITE_OK && !one.real()->pMethods) return answer;
    one.path = new std::string(name);
    one.pMethods = &watched;
    return answer;
}

int delete_file(sqlite3_vfs*, const char* name, int sync_folder) {
    auto* disk = CrashDisk::of(name);
    if (disk && disk->dark()) return SQLITE_IOERR;
    if (disk) disk->synced(name);
    return system_vfs->xDelete(system_vfs, name, sync_folder);
}

}

void use_crash_vfs() {
    if (system_vfs) return;
    system_vfs = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *system_vfs;
    vfs.zName = "crash";
    vfs.szOsFile += static_cast<int>(sizeof(File));
    vfs.xOpen = open_file;
    vfs.xDelete = delete_file;
    sqlite3_vfs_register(&vfs, 1);
}

}
