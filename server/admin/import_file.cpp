// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/import_file.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>
#include <vector>

namespace liangheng {
namespace {

constexpr std::size_t hashed_piece = 1U << 18U;

[[noreturn]] void not_read(const std::string& what) {
    throw std::system_error(errno, std::generic_category(), what);
}

std::size_t read_some(int handle, std::span<char> into, const std::string& name) {
    for (;;) {
        const auto count = ::read(handle, into.data(), into.size());
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno != EINTR) not_read(name);
    }
}

void write_all(int handle, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(handle, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR) not_read("spool of the import");
        if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

struct stat about(int handle) {
    struct stat found {};
    if (::fstat(handle, &found) != 0) not_read("import");
    return found;
}

std::int64_t changed_at_ns(const struct stat& found) {
    return found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec;
}

int open_spool(const std::filesystem::path& folder) {
    auto path = (folder / "import-XXXXXX").string();
    const int handle = ::mkostemp(path.data(), O_CLOEXEC);
    if (handle < 0) not_read(path);
    ::unlink(path.c_str());
    return handle;
}

}

Result<ImportFile> ImportFile::open(const std::string& path, const std::filesystem::path& spool_folder,
                                    std::uint64_t limit) {
    const bool standard_input = path == "-";
    const int source = standard_input ? ::dup(0) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (source < 0) not_read(path);
    ImportFile opened(source, standard_input ? path : std::filesystem::path(path).filename().string());
    const bool spools = standard_input || !S_ISREG(about(source).st_mode);
    ImportFile kept(spools ? open_spool(spool_folder) : ::dup(source), opened.name_);
    if (kept.handle_ < 0) not_read(path);
    if (!spools && ::lseek(kept.handle_, 0, SEEK_SET) < 0) not_read(path);

    crypto_generichash_state hash;
    crypto_generichash_init(&hash, nullptr, 0, crypto_generichash_BYTES);
    std::vector<char> piece(hashed_piece);
    std::uint64_t size = 0;
    while (const auto count = read_some(source, piece, opened.name_)) {
        size += count;
        if (size > limit) return refuse("exchange.file_too_large", {{"limit", std::to_string(limit)}});
        crypto_generichash_update(&hash, reinterpret_cast<const unsigned char*>(piece.data()), count);
        if (spools) write_all(kept.handle_, {piece.data(), count});
    }
    const auto end = about(kept.handle_);
    kept.size_ = end.st_size;
    kept.changed_at_ns_ = changed_at_ns(end);
    if (static_cast<std::uint64_t>(kept.size_) != size) return refuse("import.file_changed");
    kept.digest_.resize(crypto_generichash_BYTES);
    crypto_generichash_final(&hash, reinterpret_cast<unsigned char*>(kept.digest_.data()),
                             kept.digest_.size());
    return kept;
}

ImportFile::ImportFile(ImportFile&& other) noexcept
    : handle_(std::exchange(other.handle_, -1)),
      name_(std::move(other.name_)),
      digest_(std::move(other.digest_)),
      size_(other.size_),
      changed_at_ns_(other.changed_at_ns_) {}

ImportFile::~ImportFile() {
    if (handle_ >= 0) ::close(handle_);
}

bool ImportFile::is_unchanged() const {
    const auto present = about(handle_);
    return present.st_size == size_ && changed_at_ns(present) == changed_at_ns_;
}

ByteSource ImportFile::bytes() const {
    if (::lseek(handle_, 0, SEEK_SET) < 0) not_read(name_);
    return [handle = handle_, name = name_](std::span<char> into) -> Result<std::size_t> {
        return read_some(handle, into, name);
    };
}

}
