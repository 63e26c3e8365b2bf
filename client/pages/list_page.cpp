// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/list_page.h"

#include "client/app/link_words.h"
#include "client/app/settings.h"
#include "client/widgets/field_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr int keep_after_ms = 400;

ListModel& with_more_columns(ListModel& model) {
    model.offer_more_columns();
    return model;
}

}

ListPage::ListPage(const PageContext& context, Shown shown)
    : office_(context.office),
      settings_(context.settings),
      shown_(std::move(shown)),
      lazy_(new LazyRefresh(
          office_, [this] { read(); }, this)),
      source_(office_, shown_.query),
      model_(source_, shown_.columns),
      filter_(new FilterLine),
      state_(new PageState),
      panel_(new ListPanel(with_more_columns(model_))),
      table_(&panel_->table()),
      saved_(new SavedLists(office_, std::string(shown_.query.name), *panel_, *filter_, this)),
      print_(new PrintButton(
          context.jobs, context.office, [this] { return on_paper(); }, this)),
      export_(new ExportButton(
          context.jobs, context.office,
          [this] {
              const auto list = on_paper();
              return ListToExport{list.table, list.title, list.filter};
          },
          this)),
      bar_(new QHBoxLayout),
      column_(new QVBoxLayout(this)) {
    bar_->addWidget(filter_, 1);
    bar_->addWidget(&panel_->columns_button());
    bar_->addWidget(&saved_->button());
    bar_->addWidget(print_);
    bar_->addWidget(export_);
    column_->addLayout(bar_);
    column_->addWidget(state_);
    begin_in(filter_);
    filter_->lead_to(*table_);
    connect_parts();
}

ListPage::~ListPage() {
    if (keeping_.isActive()) keep_layout();
}

void ListPage::connect_parts() {
    keeping_.setSingleShot(true);
    keeping_.setInterval(keep_after_ms);
    connect(&keeping_, &QTimer::timeout, this, &ListPage::keep_layout);
    connect(panel_, &ListPanel::layout_changed, &keeping_, qOverload<>(&QTimer::start));
    connect(panel_, &ListPanel::filters_changed, this, &ListPage::apply_filter);
    connect(panel_, &ListPanel::words_unwanted, this, &ListPage::clear_words);
    connect(saved_, &SavedLists::refused, this,
            [this](const QString& reason) { state_->error().say(reason); });
    connect(table_, &ListTable::selection_changed, this, &Page::state_changed);
    connect(filter_, &FilterLine::words_changed, this, &ListPage::apply_filter);
    connect(&model_, &ListModel::tallied, this, &ListPage::update_states);
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
    column_->addWidget(body ? body : panel_, 1);
    // A body that takes the table alone leaves the panel to the page, which must not outlive it.
    if (!panel_->parentWidget()) {
        panel_->setParent(this);
        panel_->hide();
    }
    retranslate();
    if (settings_)
        if (auto kept = layout_from_text(settings_->list_layout(list_name()))) {
            // A remembered filter would hide rows that nobody misses.
            kept->filters.clear();
            panel_->set_layout(*kept);
            keeping_.stop();
        }
    apply_filter();
    table_->always_mark_a_row();
}

QString ListPage::list_name() const { return qt_text(shown_.query.name); }

void ListPage::keep_layout() {
    if (settings_) settings_->set_list_layout(list_name(), layout_text(table_->layout()));
}

void ListPage::clear_words() {
    filter_->clear();
    filter_->apply_now();
}

std::optional<std::int64_t> ListPage::row_count() const {
    return model_.total_known() ? std::optional(model_.total()) : std::nullopt;
}

QString ListPage::selection_words() const {
    const auto figures = table_->selection_figures();
    // One row is the record that the cursor is on, not something to add up.
    if (figures.rows < 2) return {};
    const auto cells = tr("%n cell(s) marked", nullptr, figures.cells);
    if (!figures.field || figures.numbers == 0) return cells;
    const auto shown = [&](std::int64_t value) { return display_text(*figures.field, Cell::of(value)); };
    return cells + tr(", sum %1, average %2").arg(shown(figures.sum), shown(figures.sum / figures.numbers));
}

void ListPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void ListPage::retranslate() {
    table_->setAccessibleName(words().title);
    filter_->say_what(words().searched);
    saved_->retranslate();
    update_states();
}

ListOnPaper ListPage::on_paper() const {
    const auto of = period();
    auto filter = panel_->filter_words();
    if (const auto more = narrowed_to(); !more.isEmpty()) filter << more;
    return {.table = table_,
            .title = words().title,
            .period = of.isEmpty() ? date_text(date_of(office_.clock())) : of,
            .filter = filter.join(QStringLiteral("; "))};
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
    filter.columns = panel_->column_filters();
    panel_->set_words(filter_->text().trimmed());
    narrow(filter);
    model_.set_filter(std::move(filter));
}

void ListPage::update_states() {
    show_link_state(office_, *state_);
    auto& empty = state_->empty();
    if (model_.total() > 0) {
        empty.say({});
    } else if (model_.filter().empty()) {
        empty.offer({});
        empty.say(has_data() ? words().none_yet : QString());
    } else {
        empty.say(words().none_fit);
        empty.offer(tr("Clear the filter"), [this] { panel_->clear_filters(); });
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
