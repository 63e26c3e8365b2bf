// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/calendar/year_plan.h"

#include "client/app/refusal_words.h"
#include "client/lists/replica_source.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "common/base/fresh.h"
#include "common/calendar/calendar_queries.h"
#include "common/schema/make_info.h"
#include "common/staff/staff_queries.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr std::size_t most_departments = 1'000;
constexpr std::size_t weeks_named = 6;

}

std::vector<Id<Department>> departments_to_plan(LocalOffice& office) {
    std::vector<Id<Department>> mine;
    const auto context = office.context().context;
    const ReplicaSource source(office, queries::listed_departments);
    for (const auto& row : rows_of<ListedDepartment>(source, {}, {}, most_departments))
        if (row.kind == DepartmentKind::service_department &&
            (context.has(Role::department_head) || context.has(Role::service_staff, row.id)))
            mine.push_back(row.id);
    return mine;
}

YearPlan::YearPlan(LocalOffice& office, QWidget* parent)
    : QWidget(parent),
      office_(office),
      source_(part_info<CalendarCycle>()),
      model_(source_, {"month", "number", "opens_at", "last_order_on", "last_sign_on", "last_batch_on"}),
      title_(new QLabel),
      department_label_(new QLabel),
      department_(new QComboBox),
      year_label_(new QLabel),
      year_(new QComboBox),
      state_(new PageState),
      table_(new ListTable(model_)),
      plan_(new QPushButton(icon("save"), QString())),
      close_(new QPushButton(icon("clear"), QString())) {
    build();
    fill_choices();
    connect(department_, &QComboBox::activated, this, &YearPlan::propose);
    connect(year_, &QComboBox::activated, this, &YearPlan::propose);
    connect(plan_, &QPushButton::clicked, this, &YearPlan::plan);
    connect(close_, &QPushButton::clicked, this, &YearPlan::closed);
    retranslate();
    propose();
}

void YearPlan::build() {
    auto bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    department_label_->setBuddy(department_);
    year_label_->setBuddy(year_);
    auto* choices = new QHBoxLayout;
    for (auto* widget : {static_cast<QWidget*>(department_label_), static_cast<QWidget*>(department_),
                         static_cast<QWidget*>(year_label_), static_cast<QWidget*>(year_)})
        choices->addWidget(widget);
    choices->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(plan_);
    buttons->addStretch(1);
    buttons->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->addWidget(title_);
    column->addLayout(choices);
    column->addWidget(state_);
    column->addWidget(table_, 1);
    column->addLayout(buttons);
}

void YearPlan::fill_choices() {
    departments_ = departments_to_plan(office_);
    for (const auto& id : departments_)
        if (const auto department = office_.facts().find(id)) department_->addItem(qt_text(department->name));
    const auto year = static_cast<int>(civil(date_of(office_.clock())).year());
    // At the end of a year it is the next one that is planned.
    for (const int one : {year + 1, year}) year_->addItem(QString::number(one), one);
}

void YearPlan::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void YearPlan::retranslate() {
    title_->setText(tr("Plan the cycles of a year"));
    department_label_->setText(tr("Department"));
    year_label_->setText(tr("Year"));
    department_->setAccessibleName(tr("Department"));
    year_->setAccessibleName(tr("Year"));
    table_->setAccessibleName(tr("Cycles that would be planned"));
    close_->setText(tr("Close"));
    show_rows();
}

void YearPlan::propose() {
    proposed_ = {};
    state_->error().say({});
    const auto at = department_->currentIndex();
    if (at >= 0) {
        auto proposed = propose_cycles(departments_.at(static_cast<std::size_t>(at)),
                                       year_->currentData().toInt(), date_of(office_.clock()),
                                       office_.facts(), [this] { return new_id(office_.clock()); });
        if (proposed)
            proposed_ = *std::move(proposed);
        else
            state_->error().say(words_of(proposed.error()));
    }
    show_rows();
}

void YearPlan::show_rows() {
    std::vector<ListRow> rows;
    for (const auto& cycle : proposed_.cycles)
        rows.push_back({parameter(cycle.id), parameter(cycle.month), parameter(cycle.number),
                        OwnedCell::null(), parameter(cycle.opens_at), parameter(cycle.last_order_on),
                        parameter(cycle.last_sign_on), parameter(cycle.last_batch_on),
                        parameter(CycleState::planned), parameter(cycle.department)});
    source_.set_rows(std::move(rows));
    model_.refresh();
    const auto count = static_cast<int>(proposed_.cycles.size());
    plan_->setText(tr("Plan %n cycle(s)", nullptr, count));
    plan_->setEnabled(count > 0);
    plan_->setToolTip(count > 0 ? QString() : tr("Nothing is left to plan in this year"));
    state_->empty().say(count > 0 ? QString() : tr("Nothing is left to plan in this year."));
    state_->notice().say(left_out_words());
}

QString YearPlan::left_out_words() const {
    QStringList without;
    std::size_t planned = 0;
    for (const auto& week : proposed_.left_out) {
        if (week.why == WeekWithout::planned_already)
            ++planned;
        else if (without.size() < static_cast<qsizetype>(weeks_named))
            without << date_text(week.monday);
    }
    QStringList parts;
    if (planned > 0) parts << tr("%n week(s) have a cycle already.", nullptr, static_cast<int>(planned));
    if (!without.isEmpty())
        parts << tr("Without a working day, so without a cycle: the week of %1.").arg(without.join(tr(", ")));
    return parts.join(u' ');
}

void YearPlan::plan() {
    int given = 0;
    for (const auto& cycle : proposed_.cycles) {
        const auto preview = office_.preview(cycle);
        const auto done = preview.refused() ? Result<Uuid>(preview.refusal) : office_.submit(cycle);
        if (!done) {
            state_->error().say(
                tr("%n cycle(s) given, then stopped at %1 no. %2: %3", nullptr, given)
                    .arg(month_text(cycle.month), number_text(cycle.number.value), words_of(done.error())));
            break;
        }
        ++given;
    }
    proposed_.cycles.erase(proposed_.cycles.begin(), proposed_.cycles.begin() + given);
    show_rows();
    if (proposed_.cycles.empty()) Q_EMIT closed();
}

}
