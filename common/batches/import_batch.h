// SPDX-License-Identifier: GPL-3.0-or-later
// What was imported at a desk: which file, when, by whom, how much.
#pragma once

#include "common/base/date.h"
#include "common/base/id.h"
#include "common/base/quantity.h"
#include "common/schema/description.h"

#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

struct Employee;

/// A file whose rows were imported (导入批次); its id follows from kind and content, so that the same file is
/// known again.
struct ImportBatch {
    Id<ImportBatch> id;
    std::string kind; ///< retailers, products, prices, staff
    std::string file; ///< its name, without folder
    Count accepted;   ///< rows of the file that brought something or were the same
    Count left_out;   ///< rows that were refused and left out
    Count commands;   ///< that were executed
    UtcTime imported_at;
    std::optional<Id<Employee>> imported_by; ///< absent: on the server's machine
};

template<> struct Description<ImportBatch> {
    static constexpr auto entity =
        describe(95, "import_batch", FIELD_LABEL("entity", "Imported file"), in_all);
    static constexpr auto fields = std::tuple{
        field<&ImportBatch::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ImportBatch::kind>(2, "kind", FIELD_LABEL("field", "Kind"), limit(40)),
        field<&ImportBatch::file>(3, "file", FIELD_LABEL("field", "File"), limit(1000)),
        field<&ImportBatch::accepted>(4, "accepted", FIELD_LABEL("field", "Rows accepted")),
        field<&ImportBatch::left_out>(5, "left_out", FIELD_LABEL("field", "Rows left out")),
        field<&ImportBatch::commands>(6, "commands", FIELD_LABEL("field", "Commands")),
        field<&ImportBatch::imported_at>(7, "imported_at", FIELD_LABEL("field", "Imported at")),
        field<&ImportBatch::imported_by>(8, "imported_by", FIELD_LABEL("field", "Imported by")),
    };
};
static_assert(complete<ImportBatch>);

/// The batch of a file: by the kind of data and the digest of its content.
Id<ImportBatch> import_batch_id(std::string_view kind, std::string_view digest);

}
