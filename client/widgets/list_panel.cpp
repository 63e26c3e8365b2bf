// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_panel.h"

#include "client/widgets/column_filter_box.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/list_groups.h"
#include "client/widgets/measure.h"
#include "client/widgets/totals_row.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr int words_chip = -1;
constexpr int group_chip = -2;
constexpr int group_letters = 36;

}

ListPanel::ListPanel(ListModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      chips_(new FilterChips),
      table_(new ListTable(model)),
      totals_(new TotalsRow(*table_)),
      group_model_(new GroupModel(model, this)),
      groups_(new GroupTable(*group_model_)),
      box_(nullptr),
      splitter_(new QSplitter),
      columns_(new QToolButton) {
    build();
    connect_parts();
    retranslate();
}

void ListPanel::build() {
    table_->select_blocks();
    auto* list = new QWidget;
    auto* below = new QVBoxLayout(list);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(table_, 1);
    below->addWidget(totals_);
    splitter_->addWidget(groups_);
    splitter_->addWidget(list);
    splitter_->setStretchFactor(1, 1);
    splitter_->setCollapsible(1, false);
    groups_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(chips_);
    column->addWidget(splitter_, 1);
    box_ = new ColumnFilterBox(this);
    columns_->setIcon(icon("columns"));
    columns_->setAutoRaise(true);
    setFocusProxy(table_);
}

void ListPanel::connect_parts() {
    connect(chips_, &FilterChips::taken_away, this, &ListPanel::take_away);
    connect(chips_, &FilterChips::all_wanted, this, &ListPanel::clear_filters);
    connect(box_, &ColumnFilterBox::filter_typed, this,
            [this](const QString& typed) { filter_column(filtered_column_, typed); });
    connect(box_, &ColumnFilterBox::closed, table_, qOverload<>(&QWidget::setFocus));
    connect(table_, &ListTable::layout_changed, this, &ListPanel::layout_changed);
    connect(table_, &ListTable::column_menu_wanted, this, [this](int column, const QPoint& where) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill_column_menu(*menu, column);
        menu->popup(where);
    });
    connect(columns_, &QToolButton::clicked, this, [this] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill_columns_menu(*menu);
        menu->popup(columns_->mapToGlobal(QPoint(0, columns_->height())));
    });
    connect(groups_, &GroupTable::group_chosen, this, &ListPanel::choose_group);
    connect(&model_, &ListModel::counted, this, &ListPanel::read_groups);
}

void ListPanel::retranslate() {
    columns_->setText(tr("Columns"));
    columns_->setToolTip(tr("Chooses the columns of the list"));
    columns_->setAccessibleName(columns_->toolTip());
    show_chips();
}

void ListPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ListPanel::set_words(const QString& words) {
    words_ = words;
    show_chips();
}

std::vector<FilterChips::Chip> ListPanel::chips_now() const {
    std::vector<FilterChips::Chip> chips;
    if (!words_.isEmpty()) chips.emplace_back(words_chip, tr("Search: %1").arg(words_));
    for (const auto& [column, typed] : typed_)
        chips.emplace_back(column, tr("%1: %2").arg(label_of(model_.field(column)), typed));
    if (group_value_ && grouped_by())
        chips.emplace_back(group_chip, tr("%1: %2").arg(label_of(model_.field(*grouped_by())),
                                                        group_model_->value_text({*group_value_, 0, {}})));
    return chips;
}

void ListPanel::show_chips() { chips_->set_chips(chips_now()); }

QStringList ListPanel::filter_words() const {
    QStringList words;
    for (const auto& [chip, text] : chips_now()) words << (chip == words_chip ? words_ : text);
    return words;
}

void ListPanel::take_away(int chip) {
    if (chip == words_chip) {
        Q_EMIT words_unwanted();
    } else if (chip == group_chip) {
        groups_->setCurrentIndex(group_model_->index(0, 0));
    } else {
        filter_column(chip, {});
    }
}

void ListPanel::filter_column(int column, const QString& typed) {
    const auto tests = cell_tests(model_.field(column), typed);
    if (!tests || tests->empty()) {
        if (typed_.erase(column) == 0) return;
    } else {
        typed_[column] = typed;
    }
    show_chips();
    Q_EMIT filters_changed();
}

QString ListPanel::column_filter(int column) const {
    const auto found = typed_.find(column);
    return found == typed_.end() ? QString() : found->second;
}

std::optional<ColumnFilter> ListPanel::group_filter() const {
    const auto column = grouped_by();
    if (!column || !group_value_) return std::nullopt;
    CellTest test;
    test.kind = group_value_->is_null() ? CellTest::Kind::empty : CellTest::Kind::range;
    if (!group_value_->is_null()) test.from = test.to = group_value_;
    return ColumnFilter{model_.field_at(*column), {test}};
}

std::vector<ColumnFilter> ListPanel::column_filters() const {
    std::vector<ColumnFilter> filters;
    for (const auto& [column, typed] : typed_)
        if (auto tests = cell_tests(model_.field(column), typed))
            filters.push_back({model_.field_at(column), *std::move(tests)});
    if (auto group = group_filter()) filters.push_back(*std::move(group));
    return filters;
}

void ListPanel::clear_filters() {
    typed_.clear();
    group_value_.reset();
    groups_->setCurrentIndex(group_model_->index(0, 0));
    show_chips();
    Q_EMIT words_unwanted();
    Q_EMIT filters_changed();
}

void ListPanel::open_filter_box(int column) {
    filtered_column_ = column;
    const auto left = table_->columnViewportPosition(column);
    const auto below = table_->horizontalHeader()->height() + 2;
    box_->open(model_.field(column), column_filter(column), table_->mapTo(this, QPoint(left, below)));
}

std::optional<int> ListPanel::grouped_by() const { return group_model_->column(); }

void ListPanel::group_by(std::optional<int> column) {
    const bool was_narrowed = group_value_.has_value();
    group_value_.reset();
    group_model_->group_by(column);
    groups_->setVisible(column.has_value());
    if (column) {
        const auto side = std::min(width() / 3, letters(fontMetrics(), group_letters));
        splitter_->setSizes({side, width() - side});
    }
    read_groups();
    show_chips();
    if (was_narrowed) Q_EMIT filters_changed();
}

// The groups are those of the list without the narrowing to one of them.
void ListPanel::read_groups() {
    const auto column = grouped_by();
    if (!column) return;
    auto filter = model_.filter();
    if (const auto own = group_filter()) std::erase(filter.columns, *own);
    group_model_->read(filter);
    if (!group_value_ && !groups_->currentIndex().isValid())
        groups_->setCurrentIndex(group_model_->index(0, 0));
}

void ListPanel::choose_group(int row) {
    const auto* group = group_model_->group(row);
    auto value = group ? std::optional(group->value) : std::nullopt;
    if (row < 0 || value == group_value_) return;
    group_value_ = std::move(value);
    show_chips();
    Q_EMIT filters_changed();
}

ListLayout ListPanel::layout() const {
    auto layout = table_->layout();
    for (const auto& [column, typed] : typed_)
        layout.filters.emplace_back(qt_text(model_.field(column).name), typed);
    return layout;
}

void ListPanel::set_layout(const ListLayout& layout) {
    table_->set_layout(layout);
    typed_.clear();
    for (const auto& [name, typed] : layout.filters)
        if (const auto column = model_.column_of(plain_text(name)); column >= 0)
            if (const auto tests = cell_tests(model_.field(column), typed); tests && !tests->empty())
                typed_[column] = typed;
    show_chips();
    Q_EMIT filters_changed();
}

}
