// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of a workbook name each other.
#pragma once

#include "common/exchange/xml_stream.h"

#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

struct XlsxRelation {
    std::string id;
    std::string kind;   ///< the last word of its type: "worksheet", "sharedStrings", "styles"
    std::string target; ///< name of the part in the archive
};

/// What a part refers to; empty when it refers to nothing. Targets outside the archive are left out.
Result<std::vector<XlsxRelation>> relations_of(const ZipArchive& archive, const std::string& part);
/// Name of the workbook's part. Refused as xlsx.other_format {format}: .xlsb, .ods, or zip.
Result<std::string> workbook_part(const ZipArchive& archive);
/// Name of a part from another part's folder: "xl/workbook.xml" and "../docProps/a.xml" -> "docProps/a.xml".
std::string resolve_part(std::string_view from, std::string_view target);

}
