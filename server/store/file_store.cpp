// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/file_store.h"

#include "common/base/file_hash.h"
#include "common/base/text.h"
#include "common/wire/limits.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <system_error>

namespace liangheng {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void disk_failed(const fs::path& file) {
    throw std::system_error(errno, std::generic_category(), file.string());
}

/// An open file that closes itself.
class Descriptor {
public:
    Descriptor(const fs::path& file, int flags)
        : file_(file), number_(::open(file.c_str(), flags | O_CLOEXEC, 0600)) {
        if (number_ < 0) disk_failed(file);
    }
    ~Descriptor() { ::close(number_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    void write_at(std::int64_t offset, std::string_view bytes) {
        while (!bytes.empty()) {
            const auto count = ::pwrite(number_, bytes.data(), bytes.size(), offset);
            if (count < 0) disk_failed(file_);
            offset += count;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    std::string read_at(std::int64_t offset, std::size_t most) {
        std::string bytes(most, '\0');
        const auto count = ::pread(number_, bytes.data(), most, offset);
        if (count < 0) disk_failed(file_);
        bytes.resize(static_cast<std::size_t>(count));
        return bytes;
    }
    void sync() {
        if (::fsync(number_) != 0) disk_failed(file_);
    }

private:
    fs::path file_;
    int number_;
};

std::int64_t size_or_zero(const fs::path& file) {
    std::error_code none;
    const auto size = fs::file_size(file, none);
    return none ? 0 : static_cast<std::int64_t>(size);
}

bool is_full(const std::system_error& error) {
    return error.code() == std::errc::no_space_on_device || error.code().value() == EDQUOT;
}

void make_folder(const fs::path& folder) {
    if (fs::create_directories(folder)) Descriptor(folder.parent_path(), O_RDONLY | O_DIRECTORY).sync();
}

}

FileStore::FileStore(fs::path folder) : folder_(std::move(folder)) {}

fs::path FileStore::path_of(const Bytes& hash) const {
    const auto name = hex(hash.data);
    return folder_ / name.substr(0, 2) / name;
}

fs::path FileStore::unfinished(const Uuid& installation, const Bytes& hash) const {
    return folder_ / "unfinished" / (to_hex(installation) + '.' + hex(hash.data));
}

bool FileStore::has(const Bytes& hash) const {
    std::error_code none;
    return hash.data.size() == limits::file_hash && fs::is_regular_file(path_of(hash), none);
}

Result<message::File> FileStore::put(const Uuid& installation, const message::FilePut& piece) {
    message::File answer{piece.hash, {}, piece.total, {}};
    if (has(piece.hash)) {
        answer.offset.value = size_or_zero(path_of(piece.hash));
        return answer;
    }
    const auto file = unfinished(installation, piece.hash);
    try {
        auto here = size_or_zero(file);
        if (here > piece.total.value) {
            fs::remove(file);
            here = 0;
        }
        answer.offset.value = here;
        if (piece.bytes.data.empty() || piece.offset.value != here) return answer;
        if (here == 0) forget_others(installation, piece.hash);
        make_folder(file.parent_path());
        Descriptor(file, O_WRONLY | O_CREAT).write_at(here, piece.bytes.data);
        answer.offset.value += static_cast<std::int64_t>(piece.bytes.data.size());
        if (answer.offset.value < piece.total.value) return answer;
        if (hash_of(file) != piece.hash) {
            fs::remove(file);
            return refuse("story.file_hash_differs");
        }
        keep(file, piece.hash);
        return answer;
    } catch (const std::system_error& error) {
        // What a full disk took of the piece is cut off again, so that the next one fits behind.
        if (!is_full(error)) throw;
        std::error_code none;
        if (fs::exists(file, none))
            fs::resize_file(file, static_cast<std::uintmax_t>(answer.offset.value), none);
        return refuse("sync.disk_full");
    }
}

void FileStore::keep(const fs::path& file, const Bytes& hash) const {
    Descriptor(file, O_RDONLY).sync();
    const auto target = path_of(hash);
    make_folder(target.parent_path());
    fs::rename(file, target);
    Descriptor(target.parent_path(), O_RDONLY | O_DIRECTORY).sync();
}

std::size_t FileStore::copy_from(const FileStore& other) {
    std::size_t copied = 0;
    for (const auto& hash : other.all()) {
        if (has(hash)) continue;
        const auto file = unfinished({}, hash);
        make_folder(file.parent_path());
        fs::copy_file(other.path_of(hash), file, fs::copy_options::overwrite_existing);
        keep(file, hash);
        ++copied;
    }
    return copied;
}

// A desk sends one file after the other: what it began before is not wanted any more.
void FileStore::forget_others(const Uuid& installation, const Bytes& hash) const {
    std::error_code none;
    const auto own = to_hex(installation) + '.';
    const auto kept = unfinished(installation, hash);
    for (const auto& entry : fs::directory_iterator(folder_ / "unfinished", none))
        if (entry.path().filename().string().starts_with(own) && entry.path() != kept)
            fs::remove(entry.path(), none);
}

Result<message::File> FileStore::get(const Bytes& hash, std::int64_t offset) const {
    if (!has(hash)) return refuse("story.file_unknown");
    const auto file = path_of(hash);
    message::File answer{hash, {offset}, {size_or_zero(file)}, {}};
    answer.bytes.data = Descriptor(file, O_RDONLY).read_at(offset, limits::file_chunk);
    return answer;
}

Bytes FileStore::hash_of(const fs::path& file) {
    std::error_code none;
    if (!fs::is_regular_file(file, none)) return {};
    Descriptor source(file, O_RDONLY);
    FileHash hash;
    std::int64_t offset = 0;
    for (auto bytes = source.read_at(0, limits::file_chunk); !bytes.empty();
         bytes = source.read_at(offset, limits::file_chunk)) {
        hash.add(bytes);
        offset += static_cast<std::int64_t>(bytes.size());
    }
    return hash.done();
}

std::vector<Bytes> FileStore::all() const {
    std::vector<Bytes> hashes;
    std::error_code none;
    for (const auto& entry : fs::recursive_directory_iterator(folder_, none)) {
        if (!entry.is_regular_file() || entry.path().parent_path().filename() == "unfinished") continue;
        if (auto hash = unhex(entry.path().filename().string())) hashes.push_back({*std::move(hash)});
    }
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

void FileStore::forget_older_than(fs::file_time_type when, const std::function<bool(const Bytes&)>& wanted) {
    std::error_code none;
    const auto is_old = [&](const fs::path& file) { return fs::last_write_time(file, none) < when && !none; };
    for (const auto& entry : fs::directory_iterator(folder_ / "unfinished", none))
        if (is_old(entry.path())) fs::remove(entry.path(), none);
    for (const auto& hash : all())
        if (is_old(path_of(hash)) && !wanted(hash)) fs::remove(path_of(hash), none);
}

}
