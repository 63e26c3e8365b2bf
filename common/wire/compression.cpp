// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/compression.h"

#include "common/wire/limits.h"

#include <zstd.h>

#include <memory>
#include <new>

namespace liangheng {

namespace {

constexpr int compression_level = 1;

struct FreeCompressor {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};
struct FreeDecompressor {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

/// One per thread: making one costs more than compressing a small body.
ZSTD_CCtx* compressor() {
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeCompressor> context{ZSTD_createCCtx()};
    if (!context) throw std::bad_alloc();
    return context.get();
}

ZSTD_DCtx* decompressor() {
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context{ZSTD_createDCtx()};
    if (!context) throw std::bad_alloc();
    return context.get();
}

}

std::size_t append_compressed(std::string& out, std::string_view body) {
    const std::size_t begin = out.size();
    // Room for one byte less than the body: what does not fit in there does not pay.
    out.resize(begin + body.size() - (body.empty() ? 0 : 1));
    const std::size_t size = ZSTD_compressCCtx(compressor(), out.data() + begin, out.size() - begin,
                                               body.data(), body.size(), compression_level);
    if (ZSTD_isError(size)) {
        out.resize(begin);
        return 0;
    }
    out.resize(begin + size);
    return size;
}

std::optional<std::string> decompressed(std::string_view bytes, std::size_t plain_size) {
    if (plain_size > limits::plain_body_to_desk) return std::nullopt;
    ZSTD_DCtx* context = decompressor();
    ZSTD_DCtx_reset(context, ZSTD_reset_session_and_parameters); // the last body may have been a broken one
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, limits::compression_window_log);

    std::string plain(plain_size, '\0');
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    ZSTD_outBuffer out{plain.data(), plain.size(), 0};
    // One call goes as far as input and output reach; anything but "the frame has ended" is refused.
    const std::size_t rest = ZSTD_decompressStream(context, &out, &in);
    if (rest != 0 || in.pos != in.size || out.pos != plain_size) return std::nullopt;
    return plain;
}

}
