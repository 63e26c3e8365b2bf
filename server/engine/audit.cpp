// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/audit.h"

#include "common/wire/wire_reader.h"
#include "common/wire/wire_writer.h"

#include <sodium.h>

namespace liangheng {
namespace {

bool read_change(std::string_view bytes, AuditChange& change) {
    WireReader reader(bytes);
    while (!reader.at_end()) {
        int number = 0;
        WireType type{};
        if (!reader.tag(number, type)) return false;
        std::int64_t value = 0;
        std::string_view text;
        const bool read = type == WireType::varint
                              ? reader.varint(value)
                              : type == WireType::length && reader.length_delimited(text);
        if (!read) return false;
        if (number == 1) change.entity = static_cast<int>(value);
        if (number == 2) change.id = uuid_from_bytes(text).value_or(Uuid{});
        if (number == 3) change.op = static_cast<Change::Op>(value);
        if (number == 4) change.before = text;
        if (number == 5) change.after = text;
    }
    return true;
}

}

std::string audit_hash(const AuditEvent& event, std::string_view previous) {
    std::string content(previous);
    WireWriter out(content);
    out.varint(1, static_cast<std::uint64_t>(event.seq));
    out.varint(2, static_cast<std::uint64_t>(event.at_ms));
    out.bytes(3, event.actor.view());
    out.bytes(4, event.on_behalf_of.view());
    out.bytes(5, event.command.view());
    out.varint(6, static_cast<std::uint64_t>(event.kind));
    out.bytes(7, event.changes);
    std::string hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(content.data()), content.size(), nullptr, 0);
    return hash;
}

void AuditChanges::add(const EntityInfo& entity, const Uuid& id, Change::Op op, std::string_view before,
                       std::string_view after) {
    WireWriter out(bytes_);
    const auto nested = out.begin_nested(1);
    out.varint(1, static_cast<std::uint64_t>(entity.number));
    out.bytes(2, id.view());
    out.varint(3, static_cast<std::uint64_t>(op));
    if (!before.empty()) out.bytes(4, before);
    if (!after.empty()) out.bytes(5, after);
    out.end_nested(nested);
}

bool read_changes(std::string_view changes, FunctionRef<void(const AuditChange&)> visit) {
    WireReader reader(changes);
    while (!reader.at_end()) {
        int number = 0;
        WireType type{};
        std::string_view bytes;
        if (!reader.tag(number, type) || number != 1 || type != WireType::length ||
            !reader.length_delimited(bytes))
            return false;
        AuditChange change;
        if (!read_change(bytes, change)) return false;
        visit(change);
    }
    return true;
}

std::vector<std::size_t> audited_columns(const EntityInfo& entity) {
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < entity.fields.size(); ++i)
        if (!entity.fields[i].secret && !entity.fields[i].key) columns.push_back(i);
    return columns;
}

}
