// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/typed_text.h"

#include "client/widgets/field_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace liangheng {
namespace {

constexpr qsizetype most_typed_digits = 15;

QString translated_unit(const char* text) { return QCoreApplication::translate("FieldText", text); }

// Full-width digits and signs become plain ones.
QString plain_width(const QString& text) {
    QString plain;
    for (const auto character : text) {
        const auto code = character.unicode();
        if (character.digitValue() >= 0)
            plain += QChar('0' + character.digitValue());
        else if (code >= 0xFF01 && code <= 0xFF5E)
            plain += QChar(code - 0xFEE0);
        else
            plain += code == 0x3002 ? QChar('.') : character;
    }
    return plain.trimmed();
}

std::optional<Date> real_day(int year, int month, int day) {
    return date_from_text(plain_text(QStringLiteral("%1-%2-%3")
                                         .arg(year, 4, 10, QChar('0'))
                                         .arg(month, 2, 10, QChar('0'))
                                         .arg(day, 2, 10, QChar('0'))));
}

std::optional<Date> day_of_digits(const QString& digits, int this_year) {
    const auto value = digits.toInt();
    switch (digits.size()) {
    case 3:
    case 4:
        return real_day(this_year, value / 100, value % 100);
    case 6:
        return real_day(2000 + value / 10'000, value / 100 % 100, value % 100);
    case 8:
        return real_day(value / 10'000, value / 100 % 100, value % 100);
    default:
        return std::nullopt;
    }
}

// A number with up to `decimals` places as a whole number of the last place.
std::optional<std::int64_t> scaled(const QString& typed, int decimals, bool is_signed) {
    auto text = typed;
    for (const auto* separator : {" ", ",", "元", "条", "%"}) text.remove(QString::fromUtf8(separator));
    static const QRegularExpression number(QStringLiteral("^([+-]?)(\\d+)(?:\\.(\\d*))?$"));
    const auto match = number.match(text);
    if (!match.hasMatch()) return std::nullopt;
    auto places = match.captured(3);
    while (places.endsWith(u'0')) places.chop(1);
    const auto whole = match.captured(2);
    if (places.size() > decimals || whole.size() > most_typed_digits) return std::nullopt;
    const bool negative = match.captured(1) == QStringLiteral("-");
    if (negative && !is_signed) return std::nullopt;
    const auto value = (whole + places.leftJustified(decimals, u'0')).toLongLong();
    return negative ? -value : value;
}

int decimals_of(const FieldInfo& field) {
    return field.unit == Unit::fen || field.unit == Unit::basis_points ? 2 : 0;
}

QString expected_number(const FieldInfo& field) {
    return decimals_of(field) ? QStringLiteral("12.50") : QStringLiteral("123");
}

Result<OwnedCell> read_number(const FieldInfo& field, const QString& text) {
    const auto value = scaled(text, decimals_of(field), field.kind == Kind::change);
    if (!value)
        return refuse_value("value.not_a_number", field, plain_text(text),
                            plain_text(expected_number(field)));
    return OwnedCell::of(*value);
}

Result<OwnedCell> read_date(const FieldInfo& field, const QString& text, Date today) {
    const auto day = typed_date(text, today);
    if (!day) return refuse_value("value.not_a_date", field, plain_text(text), to_text(today));
    return OwnedCell::of(field.name == "month" ? month_of(*day).days : day->days);
}

// "701 17:00"
Result<OwnedCell> read_time(const FieldInfo& field, const QString& text, Date today) {
    static const QRegularExpression instant(QStringLiteral("^(.*?)\\s+(\\d{1,2}):(\\d{2})$"));
    const auto match = instant.match(text);
    const auto day = typed_date(match.hasMatch() ? match.captured(1) : text, today);
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    if (!day || hours > 23 || minutes > 59)
        return refuse_value("value.not_a_date", field, plain_text(text), to_text(today) + " 17:00");
    return OwnedCell::of(instant_at(*day, hours * 60 + minutes).ms);
}

Result<OwnedCell> read_value(const FieldInfo& field, const QString& text, Date today) {
    switch (field.kind) {
    case Kind::number:
    case Kind::change:
        return read_number(field, text);
    case Kind::date:
        return read_date(field, text, today);
    case Kind::time:
        return read_time(field, text, today);
    default:
        return parse_cell(field, plain_text(text));
    }
}

}

std::optional<Date> typed_date(const QString& typed, Date today) {
    auto text = plain_width(typed);
    text.replace(u'/', u'-').replace(u'.', u'-').remove(u' ');
    static const QRegularExpression offset(QStringLiteral("^[+-]\\d{1,4}$"));
    if (offset.match(text).hasMatch()) return Date{today.days + text.toInt()};
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    const auto this_year = static_cast<int>(civil(today).year());
    if (digits.match(text).hasMatch()) return day_of_digits(text, this_year);
    static const QRegularExpression parts(QStringLiteral("^(?:(\\d{4})-)?(\\d{1,2})-(\\d{1,2})$"));
    if (const auto match = parts.match(text); match.hasMatch())
        return real_day(match.captured(1).isEmpty() ? this_year : match.captured(1).toInt(),
                        match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression month(QStringLiteral("^(\\d{4})-(\\d{1,2})$"));
    if (const auto match = month.match(text); match.hasMatch())
        return real_day(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    return std::nullopt;
}

Result<OwnedCell> read_typed(const FieldInfo& field, const QString& typed, Date today) {
    const auto text = field.kind == Kind::text && field.digits == 0 ? typed.trimmed() : plain_width(typed);
    if (text.isEmpty()) {
        if (field.optional) return OwnedCell::null();
        if (field.kind == Kind::text && field.digits == 0) return OwnedCell::text({});
        return refuse_value("value.missing", field, {}, {});
    }
    auto value = read_value(field, text, today);
    if (!value) return value.error();
    if (auto refusal = check_cell(field, value->cell())) return *std::move(refusal);
    return value;
}

QString typed_text(const FieldInfo& field, const Cell& cell) {
    if (cell.is_null()) return {};
    if (field.kind != Kind::number && field.kind != Kind::change) return display_text(field, cell);
    if (decimals_of(field) == 0) return QString::number(cell.integer);
    auto text = money_text(cell.integer).remove(u',');
    if (field.unit == Unit::basis_points) {
        while (text.endsWith(u'0')) text.chop(1);
        if (text.endsWith(u'.')) text.chop(1);
    }
    return text;
}

QString unit_text(const FieldInfo& field) {
    switch (field.unit) {
    case Unit::cartons:
        return translated_unit(QT_TRANSLATE_NOOP("FieldText", "ctn"));
    case Unit::fen:
        return translated_unit(QT_TRANSLATE_NOOP("FieldText", "yuan"));
    case Unit::basis_points:
        return QStringLiteral("%");
    case Unit::none:
        break;
    }
    return {};
}

}
