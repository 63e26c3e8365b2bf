// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/imports/import_columns_step.h"

#include "client/widgets/field_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace liangheng {

ImportColumnsStep::ImportColumnsStep(QWidget* parent)
    : QWidget(parent), counted_(new QLabel), table_(new QTableWidget(0, 2)) {
    counted_->setWordWrap(true);
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(counted_);
    column->addWidget(table_, 1);
    retranslate();
}

void ImportColumnsStep::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show_columns(preview_);
    }
    QWidget::changeEvent(event);
}

void ImportColumnsStep::retranslate() {
    table_->setHorizontalHeaderLabels({tr("Field"), tr("Column of the file")});
    table_->setAccessibleName(tr("Columns of the file"));
}

QComboBox* ImportColumnsStep::box_at(int row) const {
    return qobject_cast<QComboBox*>(table_->cellWidget(row, 1));
}

void ImportColumnsStep::show_columns(ImportPreview* preview) {
    preview_ = preview;
    table_->setRowCount(0);
    if (!preview) return;
    table_->setRowCount(static_cast<int>(preview->fields().size()));
    for (std::size_t i = 0; i < preview->fields().size(); ++i) {
        const auto row = static_cast<int>(i);
        auto label = header_of(*preview->fields()[i].field);
        if (preview->is_required(i)) label += QStringLiteral(" *");
        table_->setItem(row, 0, new QTableWidgetItem(label));
        auto* box = new QComboBox;
        box->setAccessibleName(label);
        box->addItem(tr("(none)"));
        for (const auto& name : preview->header()) box->addItem(qt_text(name));
        const auto chosen = preview->columns()[i];
        box->setCurrentIndex(chosen ? static_cast<int>(*chosen) + 1 : 0);
        connect(box, &QComboBox::currentIndexChanged, this, [this, i](int index) {
            preview_->columns()[i] =
                index > 0 ? std::optional(static_cast<std::size_t>(index - 1)) : std::nullopt;
            count();
            Q_EMIT columns_changed();
        });
        table_->setCellWidget(row, 1, box);
    }
    table_->resizeColumnToContents(0);
    table_->resizeRowsToContents();
    count();
}

void ImportColumnsStep::choose(std::size_t field, std::optional<std::size_t> column) {
    box_at(static_cast<int>(field))->setCurrentIndex(column ? static_cast<int>(*column) + 1 : 0);
}

int ImportColumnsStep::missing() const {
    int missing = 0;
    for (std::size_t i = 0; preview_ && i < preview_->fields().size(); ++i)
        if (preview_->is_required(i) && !preview_->columns()[i]) ++missing;
    return missing;
}

void ImportColumnsStep::count() {
    int required = 0;
    int used = 0;
    for (std::size_t i = 0; i < preview_->fields().size(); ++i) {
        if (preview_->is_required(i)) ++required;
        if (preview_->columns()[i]) ++used;
    }
    counted_->setText(
        tr("%1 of %2 required fields (*) have a column; %3 of %4 columns of the file are used. New "
           "records need all required fields; records that exist keep what the file does not say.")
            .arg(required - missing())
            .arg(required)
            .arg(used)
            .arg(preview_->header().size()));
}

}
