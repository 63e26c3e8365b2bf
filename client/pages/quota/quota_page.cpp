// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/quota/quota_page.h"

#include "client/widgets/field_text.h"
#include "common/quota/quota_queries.h"

#include <QHBoxLayout>

namespace liangheng {

QuotaPage::QuotaPage(const PageContext& context)
    : ListPage(context, {.query = queries::agreed_totals_of_month,
                         .columns = {"licence_no", "retailer_name", "size_class", "quantity", "band", "cap",
                                     "ordered", "remaining", "state", "carried", "territory_name"},
                         .searched = {"licence_no", "retailer_name"},
                         .entities = {"agreed_total", "quota_position", "retailer"},
                         .record = "agreed_total"}),
      month_(new MonthChoice(date_of(office().clock()))) {
    model().set_marker(
        [this](const ListRow& cells) {
            const auto total = row_of<ListedAgreedTotal>(cells);
            RowMark mark;
            if (total.remaining && total.remaining->value <= 0) mark.status = Status::bad;
            return mark;
        },
        "remaining");
    bar().insertWidget(0, month_);
    connect(month_, &MonthChoice::month_changed, this, &QuotaPage::apply_filter);
    begin();
}

std::vector<OwnedCell> QuotaPage::parameters() const {
    return {parameter(month_->month()), parameter(month_->month())};
}

ListPage::Words QuotaPage::words() const {
    return {.title = tr("Agreed totals"),
            .searched = tr("licence number, retailer"),
            .none_yet = tr("Nothing is agreed for %1 yet.").arg(month_text(month_->month())),
            .none_fit = tr("No retailer fits the filter.")};
}

}
