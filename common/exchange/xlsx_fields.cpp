// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_fields.h"

#include "common/schema/cell_text.h"

namespace liangheng {

XlsxColumnKind xlsx_kind(const FieldInfo& field) {
    if (field.kind == Kind::date) return XlsxColumnKind::date;
    if (field.kind == Kind::time) return XlsxColumnKind::moment;
    if (field.kind != Kind::number && field.kind != Kind::change) return XlsxColumnKind::text;
    if (field.unit == Unit::fen) return XlsxColumnKind::money;
    return field.unit == Unit::basis_points ? XlsxColumnKind::percent : XlsxColumnKind::number;
}

void write_cell(XlsxWriter& writer, const FieldInfo& field, const Cell& cell) {
    if (cell.is_null()) return writer.blank();
    switch (xlsx_kind(field)) {
    case XlsxColumnKind::date:
        return writer.day({static_cast<std::int32_t>(cell.integer)});
    case XlsxColumnKind::moment:
        return writer.moment({cell.integer});
    case XlsxColumnKind::money:
        return writer.amount({cell.integer});
    case XlsxColumnKind::percent:
        return writer.percent({cell.integer});
    case XlsxColumnKind::number:
        return writer.number(cell.integer);
    case XlsxColumnKind::text:
        return writer.text(cell_text(field, cell));
    }
}

}
