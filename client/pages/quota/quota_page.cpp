// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/quota/quota_page.h"

#include "client/app/link_words.h"
#include "client/widgets/field_text.h"
#include "common/quota/quota_queries.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace liangheng {

QuotaPage::QuotaPage(const PageContext& context)
    : office_(context.office),
      lazy_(new LazyRefresh(
          office_, [this] { refresh(); }, this)),
      month_(new MonthChoice(date_of(office_.clock()))),
      source_(office_, queries::agreed_totals_of_month,
              {parameter(month_->month()), parameter(month_->month())}),
      model_(source_, {"licence_no", "retailer_name", "size_class", "quantity", "band", "cap", "ordered",
                       "remaining", "state", "carried", "territory_name"}),
      filter_(new FilterLine),
      state_(new PageState),
      table_(new ListTable(model_)) {
    model_.set_marker(
        [this](const ListRow& cells) {
            const auto total = struct_of<ListedAgreedTotal>(source_.row(), cells);
            RowMark mark;
            if (total.remaining && total.remaining->value <= 0) mark.status = Status::bad;
            return mark;
        },
        "remaining");
    auto* bar = new QHBoxLayout;
    bar->addWidget(month_);
    bar->addWidget(filter_, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(state_);
    column->addWidget(table_, 1);
    setFocusProxy(filter_);
    filter_->lead_to(*table_);
    connect(month_, &MonthChoice::month_changed, this, &QuotaPage::show_month);
    connect(filter_, &FilterLine::words_changed, this, &QuotaPage::apply_filter);
    connect(&model_, &ListModel::counted, this, &QuotaPage::update_states);
    connect(&office_, &LocalOffice::rows_changed, this, &QuotaPage::on_rows_changed);
    connect(&office_, &LocalOffice::outbox_changed, this, &QuotaPage::update_states);
    connect(&office_, &LocalOffice::progress_changed, this, &QuotaPage::update_states);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, filter_, qOverload<>(&QWidget::setFocus));
    retranslate();
    apply_filter();
    table_->sortByColumn(0, Qt::AscendingOrder);
    table_->always_mark_a_row();
}

void QuotaPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void QuotaPage::retranslate() {
    table_->setAccessibleName(tr("Agreed totals"));
    filter_->say_what(tr("licence number, retailer"));
    update_states();
}

void QuotaPage::show_month() {
    source_.set_parameters({parameter(month_->month()), parameter(month_->month())});
    apply_filter();
}

void QuotaPage::apply_filter() {
    ListFilter filter;
    filter.words = filter_->words();
    for (const auto* name : {"licence_no", "retailer_name"})
        filter.searched.push_back(field_position(source_.row(), name));
    model_.set_filter(std::move(filter));
}

void QuotaPage::on_rows_changed(const QStringList& entities) {
    for (const auto* name : {"agreed_total", "quota_position", "retailer"})
        if (entities.contains(QLatin1String(name))) return lazy_->want();
}

void QuotaPage::refresh() { model_.refresh(); }

void QuotaPage::update_states() {
    show_link_state(office_, *state_);
    auto& empty = state_->empty();
    if (model_.total() > 0) {
        empty.say({});
    } else if (filter_->words().empty()) {
        empty.offer({});
        empty.say(has_data() ? tr("Nothing is agreed for %1 yet.").arg(month_text(month_->month()))
                             : QString());
    } else {
        empty.say(tr("No retailer fits the filter."));
        empty.offer(tr("Clear the filter"), [this] {
            filter_->clear();
            filter_->apply_now();
        });
    }
    Q_EMIT state_changed();
}

bool QuotaPage::has_data() const { return office_.replica().progress().complete; }

bool QuotaPage::open(const PageRequest& request) {
    if (!request.record) return true;
    return table_->select_key(key_of(request.record));
}

}
