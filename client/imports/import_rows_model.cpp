// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/imports/import_rows_model.h"

#include "client/app/refusal_words.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"

namespace liangheng {
namespace {

std::string argument_of(const Refusal& refusal, std::string_view name) {
    for (const auto& argument : refusal.arguments)
        if (argument.name == name) return argument.value;
    return {};
}

QString changes_text(const ImportPreviewRow& row) {
    QStringList changes;
    for (const auto& change : row.changes)
        changes << ImportRowsModel::tr("%1: %2 → %3")
                       .arg(label_of(*change.field), display_text(*change.field, change.before.cell()),
                            display_text(*change.field, change.after.cell()));
    return changes.join(QStringLiteral("; "));
}

const char* icon_of(ImportRowState state) {
    switch (state) {
    case ImportRowState::added:
        return "plus";
    case ImportRowState::changed:
        return "edit";
    case ImportRowState::refused:
        return "bad";
    case ImportRowState::same:
    case ImportRowState::blank:
        break;
    }
    return "ok";
}

}

QString ImportRowsModel::state_label(ImportRowState state) {
    switch (state) {
    case ImportRowState::added:
        return tr("New");
    case ImportRowState::changed:
        return tr("Changed");
    case ImportRowState::same:
        return tr("Same");
    case ImportRowState::refused:
        return tr("Refused");
    case ImportRowState::blank:
        break;
    }
    return tr("Blank");
}

void ImportRowsModel::show_rows(const ImportPreview* preview, std::optional<ImportRowState> only) {
    beginResetModel();
    preview_ = preview;
    lines_.clear();
    for (std::size_t i = 0; preview && i < preview->rows().size(); ++i) {
        const auto& row = preview->rows()[i];
        const bool wanted =
            only ? row.state == *only : row.state != ImportRowState::blank || !row.warnings.empty();
        if (!wanted) continue;
        if (row.problems.empty()) lines_.push_back({i, std::nullopt});
        for (std::size_t problem = 0; problem < row.problems.size(); ++problem)
            lines_.push_back({i, problem});
    }
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}
int ImportRowsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString ImportRowsModel::text(const Line& line, int shown) const {
    const auto& row = preview_->rows()[line.row];
    const auto* problem = line.problem ? &row.problems[*line.problem] : nullptr;
    switch (shown) {
    case row_number:
        return QString::number(row.line);
    case state:
        return state_label(row.state);
    case item:
        return qt_text(row.item);
    case column:
        return problem ? qt_text(preview_->column_name(argument_of(*problem, "field"))) : QString();
    case value:
        return problem ? qt_text(argument_of(*problem, "value")) : QString();
    default:
        break;
    }
    if (problem) return words_of(*problem);
    QStringList parts;
    if (const auto changes = changes_text(row); !changes.isEmpty()) parts << changes;
    for (const auto& warning : row.warnings) parts << words_of(warning);
    return parts.join(QStringLiteral("; "));
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !preview_) return {};
    const auto& line = lines_.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(line, index.column());
    if (role == Qt::DecorationRole && index.column() == state)
        return icon(icon_of(preview_->rows()[line.row].state));
    if (role == Qt::TextAlignmentRole && index.column() == row_number)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case row_number:
        return tr("Row");
    case state:
        return tr("State");
    case item:
        return tr("Record");
    case column:
        return tr("Column");
    case value:
        return tr("Value");
    default:
        return tr("Reason, or what changes");
    }
}

}
