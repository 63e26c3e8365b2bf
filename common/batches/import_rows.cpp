// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/batches/import_rows.h"

#include "common/catalogue.h"
#include "common/rules/facts_with_changes.h"
#include "common/rules/refusal_sentences.h"
#include "common/schema/check_object.h"
#include "common/wire/message_codec.h"

namespace liangheng {
namespace {

Result<Changes> decide_part(const ImportedCommand& part, const Facts& facts, const Context& context) {
    const auto* info = find_command(static_cast<int>(part.kind.value));
    if (!info || info->server_only || info == &command_info<ImportRows>())
        return refuse("sync.unknown_command", {{"kind", std::to_string(part.kind.value)}});
    if (!context.may(info->roles)) return refuse("auth.not_permitted");
    const std::shared_ptr<void> body(info->create(), info->destroy);
    if (auto decoded = decode_struct(*info, part.body.data, body.get()); !decoded) return decoded.error();
    if (auto wrong = check_object(*info, body.get())) return *std::move(wrong);
    return info->decide(body.get(), facts, context);
}

Refusal refuse_line(const ImportedCommand& part, const Refusal& reason) {
    return refuse("import.row_refused",
                  {{"line", std::to_string(part.line.value)}, {"reason", both_texts(reason)}});
}

void record_batch(Changes& changes, const ImportRows& command, const Facts& facts, const Context& context) {
    ImportBatch batch{.id = command.batch,
                      .kind = command.kind,
                      .file = command.file,
                      .imported_at = context.clock};
    if (!context.by_server) batch.imported_by = context.actor;
    const auto earlier = facts.find(command.batch);
    if (earlier) batch = *earlier;
    batch.accepted.value += command.accepted.value;
    batch.left_out.value += command.left_out.value;
    batch.commands.value += static_cast<std::int64_t>(command.commands.size());
    batch.imported_at = context.clock;
    if (earlier)
        changes.update(earlier.row(), batch);
    else
        changes.insert(batch);
}

}

Id<ImportBatch> import_batch_id(std::string_view kind, std::string_view digest) {
    return {make_derived_uuid({"import batch", kind, digest})};
}

Result<Changes> decide(const ImportRows& command, const Facts& facts, const Context& context) {
    // The desk has decided the rows before it sent them; the effects come with the next pull.
    if (context.place == Place::desk) return refuse(cannot_tell_code);
    FactsWithChanges known(facts, FactsWithChanges::Keep::everything);
    Changes all;
    for (const auto& part : command.commands) {
        auto changes = decide_part(part, known, context);
        if (!changes) return refuse_line(part, changes.error());
        if (auto taken = known.apply(*changes)) return refuse_line(part, *taken);
        all.append(*changes);
    }
    record_batch(all, command, facts, context);
    return all;
}

template const CommandInfo& command_info<ImportRows>();

}
