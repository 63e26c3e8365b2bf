// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/field_text.h"

#include "common/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace liangheng {
namespace {

QString translated(const char* context, std::string_view text) {
    return QCoreApplication::translate(context, std::string(text).c_str());
}

QString tr_unit(const char* text) { return QCoreApplication::translate("FieldText", text); }

QString two(std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QChar('0')); }

QString percent_text(std::int64_t basis_points) {
    auto text = QString::number(static_cast<double>(basis_points) / 100.0, 'f', 2);
    while (text.endsWith(u'0')) text.chop(1);
    if (text.endsWith(u'.')) text.chop(1);
    return text + QStringLiteral("%");
}

QString whole_text(const FieldInfo& field, std::int64_t number) {
    switch (field.unit) {
    case Unit::fen:
        return money_text(number);
    case Unit::basis_points:
        return percent_text(number);
    case Unit::cartons:
    case Unit::none:
        break;
    }
    if (field.kind == Kind::change && number > 0) return QStringLiteral("+") + number_text(number);
    return number_text(number);
}

}

QString unit_text(Unit unit) {
    switch (unit) {
    case Unit::cartons:
        return tr_unit(QT_TRANSLATE_NOOP("FieldText", "ctn"));
    case Unit::fen:
        return tr_unit(QT_TRANSLATE_NOOP("FieldText", "yuan"));
    case Unit::basis_points:
    case Unit::none:
        break;
    }
    return {};
}

QString label_of(const FieldInfo& field) { return translated("field", field.label); }

QString header_of(const FieldInfo& field) {
    const auto label = label_of(field);
    switch (field.unit) {
    case Unit::cartons:
        return tr_unit(QT_TRANSLATE_NOOP("FieldText", "%1 (ctn)")).arg(label);
    case Unit::fen:
        return tr_unit(QT_TRANSLATE_NOOP("FieldText", "%1 (yuan)")).arg(label);
    case Unit::basis_points:
    case Unit::none:
        break;
    }
    return label;
}

QString value_label(const EnumInfo& enumeration, std::int64_t value) {
    const auto* found = enumeration.find(value);
    return found ? translated("value", found->label) : number_text(value);
}

QString entity_label(const StructInfo& entity) { return translated("entity", entity.label); }
QString command_label(const StructInfo& command) { return translated("command", command.label); }

QString display_text(const FieldInfo& field, const Cell& cell) {
    if (cell.is_null()) return {};
    switch (field.kind) {
    case Kind::boolean:
        return cell.integer ? tr_unit(QT_TRANSLATE_NOOP("FieldText", "Yes"))
                            : tr_unit(QT_TRANSLATE_NOOP("FieldText", "No"));
    case Kind::number:
    case Kind::change:
        return whole_text(field, cell.integer);
    case Kind::text:
        return qt_text(cell.bytes);
    case Kind::enumeration:
        return value_label(*field.enumeration, cell.integer);
    case Kind::date: {
        const Date day{static_cast<std::int32_t>(cell.integer)};
        return field.name == "month" ? month_text(day) : date_text(day);
    }
    case Kind::time:
        return time_text({cell.integer});
    case Kind::bytes:
    case Kind::id:
        return qt_text(hex(cell.bytes));
    case Kind::list:
        break;
    }
    return {};
}

QString plain_number(const FieldInfo& field, const Cell& cell) {
    if (cell.is_null()) return {};
    auto text = whole_text(field, cell.integer).remove(u',');
    if (text.startsWith(u'+')) text.remove(0, 1);
    return text;
}

Qt::Alignment alignment_of(const FieldInfo& field) {
    const bool number = field.kind == Kind::number || field.kind == Kind::change;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}

QString number_text(std::int64_t number) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(number));
}

QString money_text(std::int64_t fen) {
    const auto sign = fen < 0 ? QStringLiteral("-") : QString();
    const auto value = fen < 0 ? -fen : fen;
    return sign + number_text(value / 100) + QStringLiteral(".") + two(value % 100);
}

QString date_text(Date day) { return qt_text(to_text(day)); }
QString month_text(Date month) { return qt_text(to_text(month)).left(7); }

QString time_text(UtcTime instant) {
    return date_text(date_of(instant)) + QStringLiteral(" ") + clock_text(instant);
}

QString clock_text(UtcTime instant) {
    const auto minutes = (instant.ms - instant_at(date_of(instant)).ms) / minute_ms;
    return two(minutes / 60) + QStringLiteral(":") + two(minutes % 60);
}

QString countdown_text(std::int64_t ms) {
    const auto seconds = std::max<std::int64_t>(0, ms) / 1000;
    const bool hours = seconds >= 3600;
    return QString::number(hours ? seconds / 3600 : seconds / 60) + QStringLiteral(":") +
           two(hours ? seconds / 60 % 60 : seconds % 60);
}

}
