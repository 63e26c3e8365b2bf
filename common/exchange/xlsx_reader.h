// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a sheet of a workbook row by row: header found, merged cells filled, days and numbers as text.
// Programs that wrote it may be Excel, WPS, LibreOffice, Gnumeric or a library.
#pragma once

#include "common/exchange/xlsx_sheet.h"

namespace liangheng {

class XlsxReader final : public RowReader {
public:
    /// Refused as xlsx.other_format {format}, xlsx.unknown_sheet {sheet, allowed}, xlsx.no_sheet, xlsx.empty,
    /// exchange.file_too_large, and what its parts refuse.
    static Result<std::unique_ptr<RowReader>> open(const ByteSource& bytes, const XlsxLimits& limits,
                                                   const RowOptions& options);
    ~XlsxReader() override;

    const std::vector<std::string>& header() const override;
    /// Ends with xlsx.too_many_rows {line, limit}; a row may have the problem xlsx.cell_too_long.
    Result<const FileRow*> next() override;
    const EncodingFound& encoding() const override;
    std::string_view format() const override { return "xlsx"; }
    std::string sheet() const override;
    std::vector<std::string> sheets() const override;
    std::uint64_t header_row() const override;
    bool dates_from_1904() const override;
    std::vector<Refusal> notes() const override;

private:
    struct Work;
    explicit XlsxReader(std::unique_ptr<Work> work);
    std::unique_ptr<Work> work_;
};

}
