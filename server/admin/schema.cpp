// SPDX-License-Identifier: GPL-3.0-or-later
// `schema`: what the descriptions say, as SQL, as .proto or as tables for people.
#include "common/catalogue.h"
#include "common/sql/server_tables.h"
#include "common/wire/proto_text.h"
#include "server/admin/commands.h"
#include "server/admin/schema_markdown.h"

#include <cstdio>

namespace liangheng {
namespace {

std::string sql_text(Dialect dialect) {
    std::string text;
    for (const auto& statement : server_sql::create_tables(dialect)) text += statement + ";\n";
    for (const auto* entity : all_entities()) {
        text += create_table(*entity, dialect, Side::server) + ";\n";
        for (const auto& index : create_indexes(*entity, Side::server)) text += index + ";\n";
    }
    return text;
}

std::string schema_text(const SchemaOptions& options) {
    if (options.proto) return proto_text();
    if (options.markdown) return schema_markdown();
    return sql_text(options.sql == "postgres" ? Dialect::postgres : Dialect::sqlite);
}

}

int run_schema(const SchemaOptions& options) {
    if ((options.sql.empty() ? 0 : 1) + (options.proto ? 1 : 0) + (options.markdown ? 1 : 0) != 1) {
        tell("schema.which", "请选择 --sql、--proto、--markdown 之一。",
             "choose one of --sql, --proto, --markdown");
        return wrong_usage;
    }
    const auto text = schema_text(options);
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    return written && std::fflush(stdout) == 0 ? done : failed;
}

}
