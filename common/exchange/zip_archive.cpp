// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/zip_archive.h"

#include <zip.h>

#include <utility>

namespace liangheng {
namespace {

// Below this size a part may be packed as tightly as it likes.
constexpr std::uint64_t ratio_free_bytes = limits::mib;

Refusal broken(std::string part) { return refuse("xlsx.broken", {{"part", std::move(part)}}); }
Refusal too_large(std::uint64_t limit) {
    return refuse("xlsx.too_large", {{"limit", std::to_string(limit / limits::mib)}});
}

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

Archive open_bytes(const std::string& bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    // Some programs write archives that are only a little inconsistent.
    if (source && !archive) archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !archive) zip_source_free(source);
    zip_error_fini(&error);
    return {archive, &zip_discard};
}

std::optional<Refusal> judge(zip_t* archive, const XlsxLimits& limits) {
    const auto count = zip_get_num_entries(archive, 0);
    if (count < 0) return broken("");
    if (static_cast<std::uint64_t>(count) > limits.entries)
        return refuse("xlsx.too_many_parts", {{"limit", std::to_string(limits.entries)}});
    std::uint64_t plain = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &about) != 0) return broken("");
        const std::string name = about.name ? about.name : "";
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
            return refuse("xlsx.other_format", {{"format", "encrypted"}});
        if ((about.valid & ZIP_STAT_SIZE) == 0 || (about.valid & ZIP_STAT_COMP_SIZE) == 0)
            return broken(name);
        if (about.size > limits.plain_bytes || plain + about.size > limits.plain_bytes)
            return too_large(limits.plain_bytes);
        plain += about.size;
        if (about.size > ratio_free_bytes && about.size / limits.ratio > about.comp_size)
            return refuse("xlsx.bomb", {{"part", name}});
    }
    return std::nullopt;
}

}

struct ZipState {
    std::string bytes;
    Archive archive{nullptr, &zip_discard};
    XlsxLimits limits;
};

struct ZipPart::Work {
    std::shared_ptr<ZipState> archive;
    Entry entry{nullptr, &zip_fclose};
    std::string name;
    std::uint64_t declared = 0;
    std::uint64_t plain = 0;
};

ZipPart::ZipPart(std::unique_ptr<Work> work) : work_(std::move(work)) {}
ZipPart::~ZipPart() = default;
ZipPart::ZipPart(ZipPart&&) noexcept = default;
ZipPart& ZipPart::operator=(ZipPart&&) noexcept = default;

const std::string& ZipPart::name() const { return work_->name; }

Result<std::size_t> ZipPart::read(std::span<char> into) {
    const auto count = zip_fread(work_->entry.get(), into.data(), into.size());
    if (count < 0) return broken(work_->name);
    work_->plain += static_cast<std::uint64_t>(count);
    const auto limit = work_->archive->limits.plain_bytes;
    if (work_->plain > limit) return too_large(limit);
    if (work_->plain > work_->declared) return broken(work_->name);
    return static_cast<std::size_t>(count);
}

ZipArchive::ZipArchive(std::shared_ptr<ZipState> work) : work_(std::move(work)) {}
ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;

const XlsxLimits& ZipArchive::limits() const { return work_->limits; }

Result<ZipArchive> ZipArchive::open(std::string bytes, const XlsxLimits& limits) {
    const auto work = std::make_shared<ZipState>();
    work->bytes = std::move(bytes);
    work->limits = limits;
    work->archive = open_bytes(work->bytes);
    if (!work->archive) return broken("");
    if (auto refusal = judge(work->archive.get(), limits)) return *std::move(refusal);
    return ZipArchive(work);
}

bool ZipArchive::has(const std::string& name) const {
    return zip_name_locate(work_->archive.get(), name.c_str(), ZIP_FL_NOCASE) >= 0;
}

Result<ZipPart> ZipArchive::part(const std::string& name) const {
    const auto index = zip_name_locate(work_->archive.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) return broken(name);
    auto work = std::make_unique<ZipPart::Work>();
    work->archive = work_;
    work->name = name;
    zip_stat_t about;
    if (zip_stat_index(work_->archive.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0)
        return broken(name);
    work->declared = about.size;
    work->entry.reset(zip_fopen_index(work_->archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!work->entry) return broken(name);
    return ZipPart(std::move(work));
}

}
