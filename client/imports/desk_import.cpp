// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/imports/desk_import.h"

#include "client/replica/overlay_tables.h"
#include "client/widgets/field_text.h"
#include "common/catalogue.h"
#include "common/products/put_product.h"
#include "common/products/set_price.h"
#include "common/quota/put_agreed_total.h"
#include "common/retailers/put_retailer.h"
#include "common/rules/make_command.h"
#include "common/sql/ddl.h"
#include "common/sql/statements.h"
#include "common/sqlite/statement.h"
#include "common/staff/put_employee.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace liangheng {
namespace {

struct DeskImportKind {
    const char* name;
    const char* label;
    const CommandInfo& (*command)();
};
constexpr DeskImportKind desk_import_kinds[] = {
    {"retailers", QT_TRANSLATE_NOOP("import_kind", "Retailers"), &command_info<PutRetailer>},
    {"products", QT_TRANSLATE_NOOP("import_kind", "Products"), &command_info<PutProduct>},
    {"prices", QT_TRANSLATE_NOOP("import_kind", "Prices"), &command_info<SetPrice>},
    {"staff", QT_TRANSLATE_NOOP("import_kind", "Staff"), &command_info<PutEmployee>},
    {"agreed-totals", QT_TRANSLATE_NOOP("import_kind", "Agreed totals"), &command_info<PutAgreedTotal>},
};

// What the replica holds of an index, all rows of the person's scope once it is complete.
bool scan_replica(LocalOffice& office, const EntityInfo& entity, const IndexInfo& index,
                  std::span<const Cell> key, std::vector<AnyRow>& rows) {
    if (!office.replica().progress().complete || entity.visibility == Visibility::server_only) return false;
    std::string where;
    for (std::size_t i = 0; i < index.columns.size(); ++i)
        where += (i ? " AND " : "") + liangheng::quoted(entity.columns[index.columns[i]].name) + " = $" +
                 std::to_string(i + 1);
    Statement statement(office.replica().database().handle(), "SELECT " + column_list(entity) + " FROM " +
                                                                  liangheng::quoted(view_name(entity)) +
                                                                  " WHERE " + where + R"( ORDER BY "id")");
    statement.bind_all(key);
    while (statement.step()) {
        std::vector<Cell> cells;
        for (std::size_t i = 0; i < entity.columns.size(); ++i)
            cells.push_back(statement.column(static_cast<int>(i)));
        rows.push_back(make_row(entity, cells));
    }
    return true;
}

// A header is the same when its names are, in their order.
QString header_key(const ImportPreview& preview) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto& name : preview.header()) {
        hash.addData(QByteArray::fromStdString(name));
        hash.addData(QByteArray(1, '\0'));
    }
    return QString::fromStdString(preview.kind()) + u'/' + QString::fromLatin1(hash.result().toHex());
}

}

void DeskImportRows::each(const EntityInfo& entity, std::string_view field,
                          FunctionRef<void(const Uuid& id, std::string text)> visit) const {
    const auto& column = entity.columns.at(entity.column(field));
    Statement statement(office_.replica().database().handle(),
                        "SELECT \"id\", \"" + std::string(field) + "\" FROM \"" + view_name(entity) + "\"");
    while (statement.step())
        if (const auto id = uuid_from_bytes(statement.column(0).bytes))
            visit(*id, cell_text(column, statement.column(1)));
}

std::vector<std::string> kinds_to_import(const Context& context) {
    std::vector<std::string> kinds;
    for (const auto& kind : desk_import_kinds)
        if (!kind.command().server_only && context.may(kind.command().roles)) kinds.emplace_back(kind.name);
    return kinds;
}

QString import_kind_label(std::string_view name) {
    for (const auto& kind : desk_import_kinds)
        if (name == kind.name) return QCoreApplication::translate("import_kind", kind.label);
    return qt_text(name);
}

std::unique_ptr<ImportPreview> make_preview(LocalOffice& office, const DeskImportRows& rows,
                                            const std::string& kind, const QString& file, std::string bytes) {
    ImportPreview::Ground ground{
        rows,
        office.facts(),
        office.context().context,
        [&office](const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> key,
                  std::vector<AnyRow>& found) { return scan_replica(office, entity, index, key, found); },
        [](const ImportField& field) {
            return std::vector{plain_text(label_of(*field.field)), plain_text(header_of(*field.field))};
        },
        [](const EnumInfo& values, std::int64_t value) { return plain_text(value_label(values, value)); }};
    ground.context.place = Place::desk;
    ground.context.made_online = true;
    return std::make_unique<ImportPreview>(std::move(ground), kind, plain_text(QFileInfo(file).fileName()),
                                           std::move(bytes));
}

RememberedColumns::RememberedColumns(LocalOffice& office)
    : file_(QFileInfo(office.sql().databaseName()).absolutePath() + QStringLiteral("/imports.ini")) {}

bool RememberedColumns::recall(ImportPreview& preview) const {
    QSettings settings(file_, QSettings::IniFormat);
    const auto kept = settings.value(header_key(preview)).toStringList();
    if (kept.isEmpty()) return false;
    std::fill(preview.columns().begin(), preview.columns().end(), std::nullopt);
    for (const auto& entry : kept) {
        const auto name = plain_text(entry.section(u'=', 0, 0));
        const auto column = entry.section(u'=', 1).toUInt();
        for (std::size_t i = 0; i < preview.fields().size(); ++i)
            if (preview.fields()[i].name == name && column < preview.header().size())
                preview.columns()[i] = column;
    }
    return true;
}

void RememberedColumns::keep(ImportPreview& preview) const {
    QStringList kept;
    for (std::size_t i = 0; i < preview.fields().size(); ++i)
        if (const auto column = preview.columns()[i])
            kept << QString::fromStdString(preview.fields()[i].name) + u'=' + QString::number(*column);
    QSettings(file_, QSettings::IniFormat).setValue(header_key(preview), kept);
}

}
