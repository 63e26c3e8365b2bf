// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/backup.h"

#include "server/store/file_store.h"
#include "server/store/sqlite_store.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <system_error>

namespace liangheng {
namespace {

namespace fs = std::filesystem;

/// A file under a name of its own that vanishes unless it is kept.
class TemporaryFile {
public:
    /// std::system_error when it cannot be made.
    explicit TemporaryFile(const fs::path& beside) : path_(beside.string() + ".XXXXXX") {
        const int handle = ::mkostemp(path_.data(), O_CLOEXEC); // mode 600
        if (handle < 0) throw std::system_error(errno, std::generic_category());
        ::close(handle);
    }
    ~TemporaryFile() {
        std::error_code ignored;
        if (!kept_)
            for (const auto* end : {"", "-journal", "-wal", "-shm"}) fs::remove(path_ + end, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    fs::path path() const { return path_; }
    /// Its name is `file` from now on, also after a power cut.
    void keep_as(const fs::path& file) {
        sync_file(path_, O_RDONLY);
        fs::rename(path_, file);
        kept_ = true;
        sync_file(file.has_parent_path() ? file.parent_path() : fs::path("."), O_RDONLY | O_DIRECTORY);
    }

private:
    static void sync_file(const fs::path& path, int flags) {
        const int handle = ::open(path.c_str(), flags | O_CLOEXEC);
        const bool synced = handle >= 0 && ::fsync(handle) == 0;
        const int reason = errno;
        if (handle >= 0) ::close(handle);
        if (!synced) throw std::system_error(reason, std::generic_category());
    }

    std::string path_;
    bool kept_ = false;
};

// In one step, so the copy is one snapshot, and writers go on in the log beside it.
void copy_database(Database& from, Database& to) {
    auto* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup) throw SqliteError(sqlite3_extended_errcode(to.handle()), sqlite3_errmsg(to.handle()));
    const int code = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) throw SqliteError(code, sqlite3_errstr(code));
}

// Why the file is no store, or empty.
std::string fault_of(Database& database) {
    if (auto found = database.text("PRAGMA quick_check(1)"); found != "ok") return found;
    if (database.number("SELECT count(*) FROM sqlite_master WHERE name IN ('meta', 'feed', 'audit_event')") !=
        3)
        return "no store of Liangheng";
    return {};
}

Refusal refused(const char* code, const fs::path& file, const std::string& reason) {
    return refuse(code, {{"file", file.string()}, {"reason", reason}});
}

BackupSummary summary_of(const fs::path& file) {
    SqliteStore copy(file, SqliteStore::Use::read);
    return {fs::file_size(file), copy.head(), 0};
}

// The old store keeps its log: what stands in it is part of the store.
void set_aside(const DataFolder& folder, const std::string& stamp) {
    const auto aside = folder.path() / ("store-before-restore-" + stamp + ".db");
    for (const auto* end : {"-wal", "-shm", ""}) {
        const fs::path old = folder.store().string() + end;
        if (fs::exists(old)) fs::rename(old, aside.string() + end);
    }
}

}

Result<BackupSummary> back_up(const fs::path& store, const fs::path& file) {
    std::error_code none;
    if (fs::equivalent(store, file, none)) return refuse("backup.same_file", {{"file", file.string()}});
    try {
        TemporaryFile temporary(file);
        {
            SqliteStore source(store, SqliteStore::Use::read);
            Database copy(temporary.path(), Database::Mode::read_write);
            copy_database(source.database(), copy);
        }
        {
            Database copy(temporary.path(), Database::Mode::read_write);
            copy.run("PRAGMA journal_mode = DELETE"); // one file, without a log beside it
            if (const auto fault = fault_of(copy); !fault.empty())
                return refused("backup.not_sound", file, fault);
        }
        auto summary = summary_of(temporary.path());
        // First the attachments: a store that names one has it.
        summary.files = FileStore(files_of_backup(file)).copy_from(FileStore(store.parent_path() / "files"));
        temporary.keep_as(file);
        return summary;
    } catch (const SqliteError& error) {
        return refused("backup.not_written", file, error.what());
    } catch (const std::system_error& error) {
        return refused("backup.not_written", file, error.code().message());
    }
}

Result<BackupSummary> restore(const fs::path& file, const DataFolder& folder, const Uuid& epoch,
                              const std::string& stamp) {
    if (::access(file.c_str(), R_OK) != 0)
        return refused("backup.not_readable", file, std::generic_category().message(errno));
    TemporaryFile temporary(folder.path() / "restore");
    try {
        Database source(file, Database::Mode::read_only);
        if (const auto fault = fault_of(source); !fault.empty())
            return refused("backup.not_sound", file, fault);
        Database copy(temporary.path(), Database::Mode::read_write);
        copy_database(source, copy);
    } catch (const SqliteError& error) {
        const bool is_fault = error.primary_code() == SQLITE_NOTADB || error.primary_code() == SQLITE_CORRUPT;
        return is_fault ? refused("backup.not_sound", file, error.what())
                        : refused("store.not_writable", folder.path(), error.what());
    }
    {
        SqliteStore store(temporary.path(), SqliteStore::Use::write);
        store.begin();
        store.set_value("epoch", epoch.view());
        store.commit();
        store.database().run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    std::size_t files = 0;
    try {
        files = FileStore(folder.files()).copy_from(FileStore(files_of_backup(file)));
    } catch (const std::system_error& error) {
        return refused("store.not_writable", folder.path(), error.code().message());
    }
    set_aside(folder, stamp);
    temporary.keep_as(folder.store());
    auto summary = summary_of(folder.store());
    summary.files = files;
    return summary;
}

}
