// SPDX-License-Identifier: GPL-3.0-or-later
// A desk imports a file: the commands that its rows mean, all or none of them.
#pragma once

#include "common/base/bytes.h"
#include "common/batches/import_batch.h"
#include "common/rules/changes.h"
#include "common/rules/context.h"
#include "common/rules/facts.h"
#include "common/rules/make_command.h"

#include <vector>

namespace liangheng {

/// A command of another kind, as it would go by itself.
struct ImportedCommand {
    Count line; ///< row of the file that it comes from
    Count kind; ///< number of the command
    Bytes body;
};

template<> struct Description<ImportedCommand> {
    static constexpr auto part = describe_part(795, "imported_command");
    static constexpr auto fields = std::tuple{
        field<&ImportedCommand::line>(1, "line", FIELD_LABEL("field", "Row of the file")),
        field<&ImportedCommand::kind>(2, "kind", FIELD_LABEL("field", "Kind")),
        field<&ImportedCommand::body>(3, "body", FIELD_LABEL("field", "Content")),
    };
};
static_assert(complete<ImportedCommand>);

/// Commands of a file that go in one transaction. A file beyond the limit of a command comes in several of
/// them, with the same batch.
struct ImportRows {
    Id<ImportBatch> batch;
    std::string kind;
    std::string file;
    Count accepted; ///< rows of the file in this part
    Count left_out;
    std::vector<ImportedCommand> commands;
};

template<> struct Description<ImportRows> {
    static constexpr auto command = describe_command(
        195, "import_rows", FIELD_LABEL("command", "Import a file"),
        may(Role::customer_manager, Role::market_manager, Role::service_staff, Role::administrator),
        online_only);
    static constexpr auto fields = std::tuple{
        field<&ImportRows::batch>(1, "batch", FIELD_LABEL("field", "Imported file")),
        field<&ImportRows::kind>(2, "kind", FIELD_LABEL("field", "Kind"), limit(40)),
        field<&ImportRows::file>(3, "file", FIELD_LABEL("field", "File"), limit(1000)),
        field<&ImportRows::accepted>(4, "accepted", FIELD_LABEL("field", "Rows accepted")),
        field<&ImportRows::left_out>(5, "left_out", FIELD_LABEL("field", "Rows left out")),
        field<&ImportRows::commands>(6, "commands", FIELD_LABEL("field", "Commands")),
    };
};
static_assert(complete<ImportRows>);

/// Each command is decided with what the ones before it do, and by the roles that it itself asks for. Refused
/// as import.row_refused {line, reason} when one of them is, and nothing is done.
Result<Changes> decide(const ImportRows& command, const Facts& facts, const Context& context);

}
