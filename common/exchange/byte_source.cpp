// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <memory>
#include <system_error>

namespace liangheng {
namespace {

[[noreturn]] void cannot_read(const std::string& what) {
    const int error = errno != 0 ? errno : EIO;
    throw std::system_error(error, std::generic_category(), what);
}

}

ByteSource file_source(const std::filesystem::path& path) {
    errno = 0;
    if (std::filesystem::is_directory(path))
        throw std::system_error(EISDIR, std::generic_category(), path.string());
    const auto file = std::make_shared<std::filebuf>();
    if (!file->open(path, std::ios::in | std::ios::binary)) cannot_read(path.string());
    return [file](std::span<char> into) -> Result<std::size_t> {
        return static_cast<std::size_t>(file->sgetn(into.data(), static_cast<std::streamsize>(into.size())));
    };
}

ByteSource standard_input_source() {
    return [](std::span<char> into) -> Result<std::size_t> {
        errno = 0;
        const auto count = std::fread(into.data(), 1, into.size(), stdin);
        if (count == 0 && std::ferror(stdin)) cannot_read("standard input");
        return count;
    };
}

ByteSource memory_source(std::string bytes, std::size_t step) {
    const auto rest = std::make_shared<std::pair<std::string, std::size_t>>(std::move(bytes), 0);
    return [rest, step](std::span<char> into) -> Result<std::size_t> {
        const auto count = rest->first.copy(into.data(), std::min(step, into.size()), rest->second);
        rest->second += count;
        return count;
    };
}

ByteSource limited_source(ByteSource source, std::uint64_t limit, std::uint64_t* passed) {
    return [source = std::move(source), limit, passed,
            sum = std::uint64_t{0}](std::span<char> into) mutable -> Result<std::size_t> {
        auto count = source(into);
        if (!count) return count;
        sum += *count;
        if (passed) *passed = sum;
        if (sum > limit) return refuse("exchange.file_too_large", {{"limit", std::to_string(limit)}});
        return count;
    };
}

Result<std::size_t> read_full(const ByteSource& source, std::span<char> into) {
    std::size_t filled = 0;
    while (filled < into.size()) {
        auto count = source(into.subspan(filled));
        if (!count) return count;
        if (*count == 0) break;
        filled += *count;
    }
    return filled;
}

}
