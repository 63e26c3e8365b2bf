// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an archive, read as a stream and within limits. Names of entries are only compared, never used
// as paths.
#pragma once

#include "common/base/result.h"
#include "common/wire/limits.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace liangheng {

/// What a workbook may be at most.
struct XlsxLimits {
    std::uint64_t file_bytes = 20 * limits::mib;
    std::uint64_t plain_bytes = 200 * limits::mib; ///< all parts together
    std::uint64_t ratio = 200;                     ///< plain by packed size of a part above 1 MiB
    std::uint64_t entries = 1'000;
    std::uint64_t rows = 200'000; ///< rows with content, without the header
    std::size_t columns = 200;
    std::size_t cell_bytes = 128 * limits::kib; ///< 32,767 characters of any kind
    std::size_t xml_depth = 64;
    std::uint64_t merged_areas = 100'000;
};
inline constexpr XlsxLimits xlsx_limits{};

struct ZipState; // of zip_archive.cpp

/// A part on its way out of the archive.
class ZipPart {
public:
    ~ZipPart();
    ZipPart(ZipPart&&) noexcept;
    ZipPart& operator=(ZipPart&&) noexcept;

    /// Fills the span; 0 is the end. Refused as xlsx.broken {part} or xlsx.too_large {limit}: what really
    /// comes is counted, whatever the archive says about its sizes.
    Result<std::size_t> read(std::span<char> into);
    const std::string& name() const;

private:
    friend class ZipArchive;
    struct Work;
    explicit ZipPart(std::unique_ptr<Work> work);
    std::unique_ptr<Work> work_;
};

class ZipArchive {
public:
    /// Refused as xlsx.broken, xlsx.too_large {limit}, xlsx.too_many_parts {limit}, xlsx.bomb {part} or
    /// xlsx.other_format {format: encrypted}.
    static Result<ZipArchive> open(std::string bytes, const XlsxLimits& limits);
    ~ZipArchive();
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;

    bool has(const std::string& name) const;
    /// Refused as xlsx.broken when there is no such part.
    Result<ZipPart> part(const std::string& name) const;
    const XlsxLimits& limits() const;

private:
    explicit ZipArchive(std::shared_ptr<ZipState> work);
    std::shared_ptr<ZipState> work_;
};

}
