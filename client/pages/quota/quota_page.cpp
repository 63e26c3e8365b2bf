// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/quota/quota_page.h"

#include "client/charts/chart_export.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "common/quota/quota_queries.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

namespace liangheng {
namespace {

constexpr std::int64_t all_of_it = 10;

QString tenth_text(std::int64_t tenth) {
    if (tenth >= all_of_it) return QStringLiteral("100%");
    return QStringLiteral("%1–%2%").arg(tenth * 10).arg(tenth * 10 + 10);
}

}

QuotaPage::QuotaPage(const PageContext& context)
    : ListPage(context, {.query = queries::agreed_totals_of_month,
                         .columns = {"licence_no", "retailer_name", "size_class", "quantity", "band", "cap",
                                     "ordered", "remaining", "state", "carried", "territory_name"},
                         .searched = {"licence_no", "retailer_name"},
                         .entities = {"agreed_total", "quota_position", "retailer"},
                         .record = "agreed_total"}),
      month_(new MonthChoice(date_of(office().clock()))),
      use_source_(office(), queries::use_of_caps),
      use_(use_source_, {"tenth", "small", "medium", "large"}),
      chart_(new ChartCard(
          use_, {.category = "tenth", .series = {{"small"}, {"medium"}, {"large"}}, .short_category = {}},
          [] {
              return ChartCard::Words{tr("Retailers by use of their cap"),
                                      tr("No month has been opened yet.")};
          })),
      toggle_(new QToolButton),
      splitter_(new QSplitter(Qt::Vertical)) {
    model().set_marker(
        [this](const ListRow& cells) {
            const auto total = row_of<ListedAgreedTotal>(cells);
            RowMark mark;
            if (total.remaining && total.remaining->value <= 0) mark.status = Status::bad;
            return mark;
        },
        "remaining");
    use_.set_wording([](std::size_t column, const ListRow& row) -> std::optional<QString> {
        return column == 0 ? std::optional(tenth_text(row.front().integer)) : std::nullopt;
    });
    splitter_->addWidget(&panel());
    splitter_->addWidget(chart_);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setCollapsible(0, false);
    toggle_->setIcon(liangheng::icon("chart"));
    toggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle_->setCheckable(true);
    toggle_->setChecked(true);
    bar().insertWidget(0, month_);
    bar().addWidget(toggle_);
    connect(month_, &MonthChoice::month_changed, this, [this] {
        read_use();
        show_all();
    });
    connect(toggle_, &QToolButton::toggled, chart_, &QWidget::setVisible);
    connect(chart_, &ChartCard::chosen, this, &QuotaPage::show_behind);
    connect(chart_, &ChartCard::export_wanted, this,
            [this, &jobs = context.jobs] { ask_and_export_chart(*chart_, jobs); });
    begin(splitter_);
    read_use();
}

void QuotaPage::read() {
    ListPage::read();
    read_use();
}

void QuotaPage::read_use() {
    use_source_.set_parameters(parameters());
    use_.refresh();
}

std::vector<OwnedCell> QuotaPage::parameters() const {
    return {parameter(month_->month()), parameter(month_->month())};
}

QString QuotaPage::period() const { return month_text(month_->month()); }

ListPage::Words QuotaPage::words() const {
    return {.title = tr("Agreed totals"),
            .searched = tr("licence number, retailer"),
            .none_yet = tr("Nothing is agreed for %1 yet.").arg(month_text(month_->month())),
            .none_fit = tr("No retailer fits the filter.")};
}

void QuotaPage::retranslate() {
    toggle_->setText(tr("Chart"));
    toggle_->setAccessibleName(tr("Chart"));
    toggle_->setToolTip(tr("Shows or hides the chart"));
    ListPage::retranslate();
    say_narrowed();
}

void QuotaPage::narrow(ListFilter& filter) const {
    if (!behind_) return;
    const auto& row = queries::agreed_totals_of_month.row();
    filter.one_of.push_back({field_position(row, "use_tenth"), {OwnedCell::of(behind_->tenth)}});
    filter.one_of.push_back({field_position(row, "size_class"), {parameter(behind_->size)}});
}

void QuotaPage::show_behind(int row, const QString& field) {
    const auto size = field == QLatin1String("large")    ? SizeClass::large
                      : field == QLatin1String("medium") ? SizeClass::medium
                                                         : SizeClass::small;
    behind_ = Behind{use_.cell(row, "tenth").integer, size};
    say_narrowed();
    apply_filter();
}

QString QuotaPage::narrowed_to() const {
    if (!behind_) return {};
    return tr("%1, use of the cap %2")
        .arg(value_label(Member<SizeClass>::enumeration(), static_cast<int>(behind_->size)),
             tenth_text(behind_->tenth));
}

// What narrows a list is always seen.
void QuotaPage::say_narrowed() {
    auto& notice = state().notice();
    if (!behind_) {
        notice.offer({});
        return notice.say({});
    }
    notice.say(tr("Shown: %1.").arg(narrowed_to()));
    notice.offer(tr("Show all"), [this] { show_all(); });
}

void QuotaPage::show_all() {
    behind_.reset();
    say_narrowed();
    apply_filter();
}

bool QuotaPage::open(const PageRequest& request) {
    if (!request.record) return true;
    const auto total = office().facts().find(Id<AgreedTotal>{request.record});
    if (!total || !month_->choose(total->month)) return false;
    show_all();
    if (ListPage::open(request)) return true;
    // Not among the first rows: the list is narrowed to him.
    const auto retailer = office().facts().find(total->retailer);
    if (!retailer) return false;
    filter().setText(QString::fromStdString(retailer->licence_no));
    filter().apply_now();
    return ListPage::open(request);
}

}
