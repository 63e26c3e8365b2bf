// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/retailers/retailer_card.h"

#include "client/widgets/field_text.h"
#include "client/widgets/theme.h"
#include "common/named_queries.h"
#include "common/retailers/retailer_contact.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr std::size_t most_lines = 13;
constexpr int months_shown = 12;

// Under the mark only the month: twelve of them stand in a narrow card.
ChartShape months_shape() {
    return {.category = "month",
            .series = {{"ordered", ChartMark::bars}, {"cap", ChartMark::line}},
            .short_category = [](const ListRow& row) {
                return month_text(Date{static_cast<std::int32_t>(row.front().integer)}).right(2);
            }};
}

}

RetailerCard::RetailerCard(LocalOffice& office, QWidget* parent)
    : QWidget(parent),
      office_(office),
      name_(new QLabel),
      months_source_(office, queries::months_of_retailer),
      months_(months_source_, {"month", "agreed", "cap", "ordered"}),
      chart_(new ChartCard(months_, months_shape(), [] {
          return ChartCard::Words{tr("Ordered and cap by month"),
                                  tr("No month of this retailer has been opened yet.")};
      })) {
    auto bold = name_->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    name_->setFont(bold);
    name_->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    for (std::size_t i = 0; i < most_lines; ++i) {
        Line line{new QLabel, new QLabel};
        line.value->setWordWrap(true);
        line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line.value->setFocusPolicy(Qt::NoFocus);
        form->addRow(line.caption, line.value);
        lines_.push_back(line);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(name_);
    column->addLayout(form);
    column->addWidget(chart_, 1);
    retranslate();
}

void RetailerCard::show_retailer(const std::optional<ListedRetailer>& retailer) {
    retailer_ = retailer;
    retranslate();
    chart_->setVisible(retailer_.has_value());
    const auto first = add_months(month_of(date_of(office_.clock())), 1 - months_shown);
    months_source_.set_parameters({parameter(retailer_ ? retailer_->id : Id<Retailer>{}), parameter(first)});
    months_.refresh();
}

Date RetailerCard::month_of_row(int row) const {
    return Date{static_cast<std::int32_t>(months_.cell(row, "month").integer)};
}

void RetailerCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    QWidget::changeEvent(event);
}

QString RetailerCard::phone_of(const Id<Retailer>& retailer) const {
    const auto contact = office_.facts().find(retailer_contact_id(retailer));
    return contact ? qt_text(contact->phone) : QString();
}

std::vector<std::pair<QString, QString>> RetailerCard::contents(const ListedRetailer& retailer) const {
    const auto& row = queries::listed_retailers.row();
    std::vector<std::pair<QString, QString>> lines;
    for (const auto* name :
         {"licence_no", "holder", "address", "retailer_class", "territory_name", "order_weekday", "status",
          "licence_valid_to", "agreed", "cap", "ordered", "remaining"}) {
        const auto& field = *row.find(name);
        auto value = display_text(field, field.get(&retailer));
        if (!value.isEmpty()) lines.emplace_back(header_of(field), value);
    }
    if (const auto phone = phone_of(retailer.id); !phone.isEmpty())
        lines.emplace_back(tr("Telephone"), phone);
    return lines;
}

void RetailerCard::retranslate() {
    const auto lines = retailer_ ? contents(*retailer_) : std::vector<std::pair<QString, QString>>{};
    name_->setText(retailer_ ? qt_text(retailer_->name) : tr("Choose a retailer of the list."));
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const bool there = i < lines.size();
        auto& line = lines_[i];
        line.caption->setVisible(there);
        line.value->setVisible(there);
        if (!there) continue;
        line.caption->setText(lines[i].first);
        line.value->setText(lines[i].second);
        auto palette = line.caption->palette();
        palette.setColor(QPalette::WindowText, muted_text(this->palette()));
        line.caption->setPalette(palette);
    }
}

}
