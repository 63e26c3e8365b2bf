// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/imports/import_files.h"

#include "client/app/refusal_words.h"
#include "client/imports/desk_import.h"
#include "client/widgets/field_text.h"
#include "common/exchange/xlsx_writer.h"

#include <QCoreApplication>

#include <system_error>

namespace liangheng {
namespace {

QString words(const char* text) { return QCoreApplication::translate("import_file", text); }

std::filesystem::path path_for(const QString& file) { return {file.toStdU16String()}; }

std::string example_of(const FieldInfo& field) {
    if (field.enumeration)
        return plain_text(value_label(*field.enumeration, field.enumeration->values.front().value));
    if (field.digits > 0) return std::string(field.digits, '0');
    if (field.kind == Kind::date) return "2026-07-01";
    if (field.kind == Kind::boolean) return "是";
    if (field.unit == Unit::fen) return "100.00";
    if (field.kind == Kind::number) return "10";
    return {};
}

std::string choices_of(const FieldInfo& field) {
    std::string choices;
    if (!field.enumeration) return choices;
    for (const auto& value : field.enumeration->values)
        choices += (choices.empty() ? "" : " | ") + plain_text(value_label(*field.enumeration, value.value));
    return choices;
}

}

QString reasons_of(const ImportPreviewRow& row) {
    QStringList reasons;
    for (const auto& problem : row.problems) reasons << words_of(problem);
    return reasons.join(QStringLiteral("; "));
}

bool write_error_file(const ImportPreview& preview, const QString& file) {
    try {
        std::vector<XlsxColumn> columns;
        for (const auto& name : preview.header()) columns.push_back({name});
        columns.push_back({plain_text(words(QT_TRANSLATE_NOOP("import_file", "Reason")))});
        XlsxWriter writer(path_for(file), preview.sheet().empty() ? "Sheet1" : preview.sheet(),
                          std::move(columns));
        for (const auto& row : preview.rows()) {
            if (row.state != ImportRowState::refused) continue;
            for (std::size_t i = 0; i < preview.header().size(); ++i)
                writer.text(i < row.cells.size() ? row.cells[i] : std::string());
            writer.text(plain_text(reasons_of(row)));
            writer.end_row();
        }
        writer.finish(
            plain_text(words(QT_TRANSLATE_NOOP("import_file", "About"))),
            {{plain_text(words(QT_TRANSLATE_NOOP("import_file", "File"))), preview.file_name()},
             {plain_text(words(QT_TRANSLATE_NOOP("import_file", "Rows"))), std::to_string(writer.rows())}});
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

bool write_template(const ImportPreview& preview, const QString& file) {
    try {
        std::vector<XlsxColumn> columns;
        for (const auto& field : preview.fields()) columns.push_back({plain_text(label_of(*field.field))});
        XlsxWriter writer(path_for(file), plain_text(import_kind_label(preview.kind())), std::move(columns));
        for (const auto& field : preview.fields()) writer.text(example_of(*field.field));
        writer.end_row();
        std::vector<XlsxNote> notes;
        for (std::size_t i = 0; i < preview.fields().size(); ++i) {
            const auto& field = *preview.fields()[i].field;
            auto note = choices_of(field);
            if (preview.is_required(i))
                note = plain_text(words(QT_TRANSLATE_NOOP("import_file", "required"))) +
                       (note.empty() ? "" : "; ") + note;
            if (!note.empty()) notes.emplace_back(plain_text(label_of(field)), note);
        }
        writer.finish(plain_text(words(QT_TRANSLATE_NOOP("import_file", "Allowed values"))), notes);
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

}
