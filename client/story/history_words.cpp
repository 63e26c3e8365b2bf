// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/story/history_words.h"

#include "client/pages/desk/command_words.h"
#include "client/widgets/field_text.h"
#include "common/rules/changes.h"
#include "common/wire/message_codec.h"

#include <QCoreApplication>

#include <map>

namespace liangheng {
namespace {

QString told_words(const char* text) { return QCoreApplication::translate("HistoryWords", text); }

// Enough of an id to tell two apart.
QString short_id(const Uuid& id) { return QString::fromStdString(to_hex(id)).right(8); }

QString person_words(const Uuid& id, LocalOffice& office) {
    if (!id) return told_words(QT_TRANSLATE_NOOP("HistoryWords", "The server"));
    const auto name = record_words(office, info<Employee>(), id);
    return name.isEmpty() ? short_id(id) : name;
}

QString place_words(const Uuid& installation, LocalOffice& office) {
    if (!installation) return told_words(QT_TRANSLATE_NOOP("HistoryWords", "on the server"));
    const auto session = office.session();
    if (session && session->installation == installation)
        return told_words(QT_TRANSLATE_NOOP("HistoryWords", "this computer"));
    return told_words(QT_TRANSLATE_NOOP("HistoryWords", "computer %1")).arg(short_id(installation));
}

// What a reference names, where this desk knows it.
QString value_words(const FieldInfo& field, const Cell& cell, LocalOffice& office) {
    if (field.kind != Kind::id || !field.reference) return display_text(field, cell);
    const auto id = uuid_from_bytes(cell.bytes);
    if (!id || !*id) return {};
    const auto name = record_words(office, field.reference(), *id);
    return name.isEmpty() ? short_id(*id) : name;
}

/// Writes down the fields of which before and after read differently.
class FieldTeller {
public:
    FieldTeller(const EntityInfo& record, LocalOffice& office, std::vector<ChangedField>& fields)
        : record_(record), office_(office), fields_(fields) {}

    void tell(const HistoryEvent& change) {
        const auto* entity = find_entity(static_cast<int>(change.entity.value));
        if (!entity) return;
        RowCells before;
        RowCells after;
        if (!decode_row(*entity, change.before.data, before) ||
            !decode_row(*entity, change.after.data, after))
            return fields_.push_back(
                {told_words(QT_TRANSLATE_NOOP("HistoryWords", "Contents of another program version")),
                 {},
                 {}});
        const auto prefix = entity == &record_ ? QString() : entity_label(*entity) + QStringLiteral(" · ");
        const bool made = change.before.data.empty();
        const bool removed = change.after.data.empty();
        for (std::size_t i = 0; i < entity->fields.size(); ++i) {
            const auto& field = entity->fields[i];
            if (field.key || (field.reference && &field.reference() == &record_)) continue;
            const auto old = made ? QString() : value_words(field, before.columns[i], office_);
            const auto now = removed ? QString() : value_words(field, after.columns[i], office_);
            if (old != now) fields_.push_back({prefix + header_of(field), old, now});
        }
        tell_details(before.details, after.details);
    }

private:
    using Lines = std::map<std::pair<int, std::int64_t>, const DetailCells*>;

    static Lines by_sequence(const std::vector<DetailCells>& details) {
        Lines lines;
        for (const auto& line : details) lines[{line.entity->number, line.columns.at(1).integer}] = &line;
        return lines;
    }
    // "Requested 5, Accepted 3": all of a line, or what differs from the other one.
    QString line_words(const DetailCells* line, const DetailCells* other) const {
        if (!line) return {};
        QStringList parts;
        const auto& fields = line->entity->fields;
        for (std::size_t i = 2; i < fields.size(); ++i) {
            const auto text = value_words(fields[i], line->columns[i], office_);
            const bool same = other && other->columns[i] == line->columns[i];
            const bool no = fields[i].kind == Kind::boolean && line->columns[i].integer == 0;
            if (same || text.isEmpty() || (no && !other)) continue;
            // The product names the line, whatever else is told of it.
            parts << (fields[i].kind == Kind::id ? text : label_of(fields[i]) + QStringLiteral(" ") + text);
        }
        return parts.join(QStringLiteral(", "));
    }
    void tell_details(const std::vector<DetailCells>& before, const std::vector<DetailCells>& after) {
        const auto old_lines = by_sequence(before);
        const auto new_lines = by_sequence(after);
        auto all = old_lines;
        all.insert(new_lines.begin(), new_lines.end());
        const auto in = [](const Lines& lines, const auto& key) {
            const auto found = lines.find(key);
            return found == lines.end() ? nullptr : found->second;
        };
        for (const auto& [key, line] : all) {
            const auto* old = in(old_lines, key);
            const auto* now = in(new_lines, key);
            if (old && now && old->columns == now->columns) continue;
            const auto name = entity_label(*line->entity) + QStringLiteral(" ") + QString::number(key.second);
            fields_.push_back({name, line_words(old, now), line_words(now, old)});
        }
    }

    const EntityInfo& record_;
    LocalOffice& office_;
    std::vector<ChangedField>& fields_;
};

}

ToldEvent told_event(const std::vector<HistoryEvent>& changes, const EntityInfo& record,
                     LocalOffice& office) {
    const auto& first = changes.front();
    ToldEvent told;
    told.at = time_text(first.at);
    told.person = person_words(first.actor, office);
    if (first.on_behalf_of)
        told.person = told_words(QT_TRANSLATE_NOOP("HistoryWords", "%1 (for %2)"))
                          .arg(told.person, person_words(first.on_behalf_of, office));
    const auto* command = find_command(static_cast<int>(first.command.value));
    told.action = command ? command_label(*command)
                          : told_words(QT_TRANSLATE_NOOP("HistoryWords", "Command of a newer program"));
    told.place = place_words(first.installation, office);
    FieldTeller teller(record, office, told.fields);
    for (const auto& change : changes) teller.tell(change);
    return told;
}

}
