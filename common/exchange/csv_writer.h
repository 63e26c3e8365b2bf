// SPDX-License-Identifier: GPL-3.0-or-later
// Writes CSV that spreadsheets open rightly: UTF-8 with a mark, CRLF, quotes where needed. Our reader gives
// back exactly what was written.
#pragma once

#include "common/schema/info.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace liangheng {

/// Takes the bytes of a file piece by piece.
using ByteSink = std::function<void(std::string_view bytes)>;

class CsvWriter {
public:
    explicit CsvWriter(ByteSink sink);

    void cell(std::string_view text);
    void end_row();
    /// Hands the rest to the sink; nothing is written by the destructor.
    void finish();

    /// The column names of the entity as header.
    void header(const EntityInfo& entity);
    void row(const EntityInfo& entity, std::span<const Cell> columns);

private:
    ByteSink sink_;
    std::string text_;
    std::string cell_;
    std::size_t cells_ = 0;
};

}
