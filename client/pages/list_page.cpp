// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/list_page.h"

#include "client/app/link_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace liangheng {

ListPage::ListPage(const PageContext& context, Shown shown)
    : office_(context.office),
      shown_(std::move(shown)),
      lazy_(new LazyRefresh(
          office_, [this] { read(); }, this)),
      source_(office_, shown_.query),
      model_(source_, shown_.columns),
      filter_(new FilterLine),
      state_(new PageState),
      table_(new ListTable(model_)),
      bar_(new QHBoxLayout),
      column_(new QVBoxLayout(this)) {
    bar_->addWidget(filter_, 1);
    column_->addLayout(bar_);
    column_->addWidget(state_);
    setFocusProxy(filter_);
    filter_->lead_to(*table_);
    connect(filter_, &FilterLine::words_changed, this, &ListPage::apply_filter);
    connect(&model_, &ListModel::counted, this, &ListPage::update_states);
    connect(table_, &ListTable::current_changed, this, &Page::state_changed);
    connect(&office_, &LocalOffice::outbox_changed, this, &ListPage::update_states);
    connect(&office_, &LocalOffice::progress_changed, this, &ListPage::update_states);
    connect(&office_, &LocalOffice::rows_changed, this, [this](const QStringList& entities) {
        for (const auto name : shown_.entities)
            if (entities.contains(QLatin1String(name.data(), static_cast<int>(name.size()))))
                return lazy_->want();
    });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, filter_, qOverload<>(&QWidget::setFocus));
}

void ListPage::begin(QWidget* body) {
    column_->addWidget(body ? body : table_, 1);
    retranslate();
    apply_filter();
    table_->sortByColumn(0, Qt::AscendingOrder);
    table_->always_mark_a_row();
}

void ListPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void ListPage::retranslate() {
    table_->setAccessibleName(words().title);
    filter_->say_what(words().searched);
    update_states();
}

void ListPage::read() {
    source_.set_parameters(parameters());
    model_.refresh();
}

void ListPage::apply_filter() {
    source_.set_parameters(parameters());
    ListFilter filter;
    filter.words = filter_->words();
    for (const auto name : shown_.searched) filter.searched.push_back(field_position(source_.row(), name));
    model_.set_filter(std::move(filter));
}

void ListPage::update_states() {
    show_link_state(office_, *state_);
    auto& empty = state_->empty();
    if (model_.total() > 0) {
        empty.say({});
    } else if (filter_->words().empty()) {
        empty.offer({});
        empty.say(has_data() ? words().none_yet : QString());
    } else {
        empty.say(words().none_fit);
        empty.offer(tr("Clear the filter"), [this] {
            filter_->clear();
            filter_->apply_now();
        });
    }
    Q_EMIT state_changed();
}

bool ListPage::has_data() const { return office_.replica().progress().complete; }

std::optional<RecordInFront> ListPage::record() const {
    const auto row = table_->current_row();
    if (row < 0 || shown_.record.empty()) return std::nullopt;
    const auto id = uuid_from_bytes(model_.cell(row, "id").bytes);
    return id ? std::optional(RecordInFront{shown_.record, *id}) : std::nullopt;
}

bool ListPage::open(const PageRequest& request) {
    return !request.record || table_->select_key(key_of(request.record));
}

}
