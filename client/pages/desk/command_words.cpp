// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/desk/command_words.h"

#include "client/app/refusal_words.h"
#include "client/lists/replica_source.h"
#include "client/widgets/field_text.h"
#include "common/catalogue.h"

#include <QCoreApplication>

namespace liangheng {
namespace {

QString words(const char* text) { return QCoreApplication::translate("CommandWords", text); }

constexpr int deepest = 2; // an order is named by its retailer

QString name_of(LocalOffice& office, const EntityInfo& entity, const Uuid& id, int depth);

// The name in a row, or that of what the row refers to.
QString name_in(LocalOffice& office, const std::vector<FieldInfo>& fields,
                const std::function<Cell(std::size_t)>& cell, int depth) {
    for (const auto* wanted : {"name", "licence_no", "code", "number"})
        for (std::size_t i = 0; i < fields.size(); ++i)
            if (fields[i].name == wanted && fields[i].kind == Kind::text && !cell(i).bytes.empty())
                return qt_text(cell(i).bytes);
    if (depth == 0) return {};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].kind != Kind::id || !fields[i].reference || (fields[i].key && depth < deepest))
            continue;
        const auto id = uuid_from_bytes(cell(i).bytes);
        if (!id) continue;
        if (const auto name = name_of(office, fields[i].reference(), *id, depth - 1); !name.isEmpty())
            return name;
    }
    return {};
}

QString name_of(LocalOffice& office, const EntityInfo& entity, const Uuid& id, int depth) {
    if (entity.visibility == Visibility::server_only) return {};
    const auto row = row_by_id(office, entity, id);
    if (!row) return {};
    return name_in(
        office, entity.columns, [&](std::size_t at) { return row->at(at).cell(); }, depth);
}

QString waiting_words(const OutboxEntry& entry, LocalOffice& office) {
    if (!entry.code.empty()) return words_of(refuse(entry.code, entry.arguments));
    if (!office.online()) return words(QT_TRANSLATE_NOOP("CommandWords", "Waits for the link"));
    const auto verdict = office.verdict(entry.command.id);
    if (verdict && verdict->kind == OverlayVerdict::Kind::doubtful)
        return words(QT_TRANSLATE_NOOP("CommandWords", "Will probably be refused: %1"))
            .arg(words_of(verdict->reason));
    if (entry.state == CommandState::sent)
        return words(QT_TRANSLATE_NOOP("CommandWords", "Sent, waits for the answer"));
    return words(QT_TRANSLATE_NOOP("CommandWords", "Waits to be sent"));
}

}

QString record_words(LocalOffice& office, const EntityInfo& entity, const Uuid& id) {
    return name_of(office, entity, id, deepest);
}

QString object_words(const OutboxEntry& entry, LocalOffice& office) {
    const auto* info = find_command(static_cast<int>(entry.command.kind.value));
    const auto object = decode_command(entry.command);
    if (!info || !object) return {};
    const auto& fields = info->fields;
    return name_in(
        office, fields,
        [&](std::size_t at) { return fields[at].get ? fields[at].get(object.get()) : Cell::null(); },
        deepest);
}

QString action_words(const OutboxEntry& entry) {
    const auto* info = find_command(static_cast<int>(entry.command.kind.value));
    return info ? command_label(*info)
                : words(QT_TRANSLATE_NOOP("CommandWords", "Command of a newer program"));
}

QString reason_words(const OutboxEntry& entry, LocalOffice& office) {
    switch (entry.state) {
    case CommandState::refused:
    case CommandState::changed:
        return words_of(refuse(entry.code, entry.arguments));
    case CommandState::applied:
        return words(QT_TRANSLATE_NOOP("CommandWords", "Done as asked"));
    case CommandState::discarded:
        return words(QT_TRANSLATE_NOOP("CommandWords", "Given up"));
    case CommandState::draft:
    case CommandState::ready:
    case CommandState::sent:
        break;
    }
    return waiting_words(entry, office);
}

}
