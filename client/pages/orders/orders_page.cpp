// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/orders_page.h"

#include "client/app/link_words.h"
#include "client/app/refusal_words.h"
#include "client/lists/export_button.h"
#include "client/pages/orders/emergency_button.h"
#include "client/print/print_button.h"
#include "client/widgets/field_text.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace liangheng {

OrdersPage::OrdersPage(const PageContext& context)
    : book_(context.office),
      lazy_(new LazyRefresh(
          context.office, [this] { refresh(); }, this)),
      board_(new OrderBoard(book_)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (book_.may_enter()) {
        tabs_ = new QTabWidget;
        tabs_->setDocumentMode(true);
        entry_ = new OrderEntry(book_);
        tabs_->addTab(entry_, QString());
        tabs_->addTab(board_, QString());
        tabs_->setCornerWidget(new EmergencyButton(book_, context.jobs));
        column->addWidget(tabs_);
        begin_in(entry_);
        connect(tabs_, &QTabWidget::currentChanged, this, &Page::state_changed);
        connect(entry_, &OrderEntry::changed, this, &Page::state_changed);
        connect(entry_, &OrderEntry::replace_wanted, this, &OrdersPage::replace);
        connect(entry_, &OrderEntry::cancel_wanted, this, &OrdersPage::cancel);
        connect(board_, &OrderBoard::replace_wanted, this, &OrdersPage::replace);
        connect(board_, &OrderBoard::cancel_wanted, this, &OrdersPage::cancel);
    } else {
        column->addWidget(board_);
    }
    auto& office = book_.office();
    connect(&office, &LocalOffice::rows_changed, this, &OrdersPage::on_rows_changed);
    connect(&office, &LocalOffice::outbox_changed, this, &OrdersPage::refresh);
    connect(&office, &LocalOffice::progress_changed, this, &OrdersPage::show_states);
    connect(board_, &OrderBoard::counted, this, &Page::state_changed);
    board_->add_tool(*new PrintButton(
        context.jobs, context.office, [this] { return board_->on_paper(); }, board_));
    board_->add_tool(*new ExportButton(
        context.jobs, context.office,
        [this] {
            const auto list = board_->on_paper();
            return ListToExport{list.table, list.title, list.filter};
        },
        board_));
    connect(&board_->orders().table(), &ListTable::current_changed, this, &Page::state_changed);
    retranslate();
}

void OrdersPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Page::changeEvent(event);
}

void OrdersPage::retranslate() {
    if (tabs_) {
        tabs_->setAccessibleName(tr("Orders"));
        tabs_->setTabText(0, tr("Enter orders"));
        tabs_->setTabText(1, tr("Orders of the cycle"));
    }
    show_states();
}

void OrdersPage::on_rows_changed(const QStringList& entities) {
    for (const auto* name : {"order", "quota_position", "retailer", "order_cycle", "order_day", "product",
                             "product_price", "employee"})
        if (entities.contains(QLatin1String(name))) return lazy_->want();
}

void OrdersPage::refresh() {
    if (entry_) entry_->refresh();
    board_->refresh();
    show_states();
    Q_EMIT state_changed();
}

void OrdersPage::show_states() {
    show_link_state(book_.office(), board_->state());
    if (entry_)
        show_link_state(book_.office(), entry_->state(),
                        tr("Orders can be entered; they are sent when it is back."));
    Q_EMIT state_changed();
}

bool OrdersPage::has_data() const { return book_.office().replica().progress().complete; }

std::optional<std::int64_t> OrdersPage::row_count() const {
    if (tabs_ && tabs_->currentWidget() == entry_) return std::nullopt;
    return board_->total();
}

std::optional<RecordInFront> OrdersPage::record() const {
    if (tabs_ && tabs_->currentWidget() == entry_) return std::nullopt;
    const auto order = board_->orders().current();
    return order ? std::optional(RecordInFront{"order", order->id.value}) : std::nullopt;
}

bool OrdersPage::unsaved() const { return entry_ && entry_->unsaved(); }

bool OrdersPage::open(const PageRequest& request) {
    if (request.correct) {
        if (!entry_ || !entry_->may_leave()) return false;
        tabs_->setCurrentWidget(entry_);
        return entry_->begin_from_refused(request.correct);
    }
    if (!request.record) return true;
    if (const auto retailer = Id<Retailer>{request.record}; entry_ && book_.take(retailer)) {
        tabs_->setCurrentWidget(entry_);
        return entry_->may_leave() && entry_->begin_with(retailer);
    }
    if (tabs_) tabs_->setCurrentWidget(board_);
    return board_->select(Id<Order>{request.record});
}

void OrdersPage::replace(const Id<Order>& id) {
    if (!entry_->may_leave()) return;
    tabs_->setCurrentWidget(entry_);
    entry_->begin_instead_of(id);
}

void OrdersPage::cancel(const Id<Order>& id) {
    const auto order = book_.order(id);
    if (!order) return;
    const auto hand = book_.take((*order)->retailer);
    const auto name = hand ? qt_text(hand->retailer.name) : QString();
    QMessageBox question(
        QMessageBox::Question, tr("Cancel order"),
        tr("Cancel the order of %1, taken on %2?").arg(name, time_text((*order)->captured_at)),
        QMessageBox::NoButton, this);
    auto* yes = question.addButton(tr("Cancel the order"), QMessageBox::DestructiveRole);
    auto* keep = question.addButton(tr("Keep it"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.exec();
    if (question.clickedButton() != yes) return;
    const auto done = book_.cancel(id, Count{order->version()});
    auto& state = tabs_->currentWidget() == entry_ ? entry_->state() : board_->state();
    state.error().say(done ? QString() : tr("Not cancelled. %1").arg(words_of(done.error())));
}

}
