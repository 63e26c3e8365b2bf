// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/order_entry.h"

#include "client/app/refusal_words.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr int preview_pause_ms = 150;
constexpr int earlier_rows = 3;

LookupHit hit_of(const ListedRetailer& retailer) {
    const auto remaining = retailer.remaining
                               ? OrderEntry::tr("remaining %1").arg(number_text(retailer.remaining->value))
                               : QString();
    return {QByteArray(retailer.id.value.view().data(), 16), qt_text(retailer.licence_no),
            qt_text(retailer.name), remaining};
}

LookupHit hit_of(const Retailer& retailer) {
    return {QByteArray(retailer.id.value.view().data(), 16),
            qt_text(retailer.licence_no),
            qt_text(retailer.name),
            {}};
}

Id<Retailer> retailer_id(const LookupHit& hit) {
    const auto id = uuid_from_bytes({hit.key.constData(), static_cast<std::size_t>(hit.key.size())});
    return {id.value_or(Uuid{})};
}

}

OrderEntry::OrderEntry(OrderBook& book, QWidget* parent) : QWidget(parent), book_(book), lines_(book) {
    build();
    connect_parts();
    retranslate();
    start_anew();
}

void OrderEntry::build() {
    retailer_box_ = new LookupBox([this](const QString& typed) {
        std::vector<LookupHit> hits;
        for (const auto& retailer : book_.find_retailers(plain_text(typed))) hits.push_back(hit_of(retailer));
        return hits;
    });
    retailer_label_ = new QLabel;
    retailer_label_->setBuddy(retailer_box_);
    retailer_box_->setMinimumWidth(letters(fontMetrics(), 40));
    panel_ = new RetailerPanel(retailer_label_, retailer_box_);
    state_ = new PageState;
    earlier_label_ = new QLabel;
    earlier_ = new OrdersView(book_, OrdersView::Shows::one_retailer);
    grid_ = new OrderGrid(lines_, book_);
    totals_ = new QLabel;
    save_ = new QPushButton(icon("save"), QString());
    new_ = new QPushButton(icon("plus"), QString());
    replace_ = new QPushButton(icon("edit"), QString());
    cancel_ = new QPushButton(icon("cancel"), QString());

    auto* earlier_head = new QHBoxLayout;
    earlier_head->addWidget(earlier_label_, 1);
    earlier_head->addWidget(replace_);
    earlier_head->addWidget(cancel_);
    const auto rows = row_height(fontMetrics()) * (earlier_rows + 1) + fontMetrics().height();
    earlier_->setMaximumHeight(rows);

    auto* foot = new QHBoxLayout;
    foot->addWidget(totals_, 1);
    foot->addWidget(new_);
    foot->addWidget(save_);

    auto* column = new QVBoxLayout(this);
    column->addWidget(panel_);
    column->addWidget(state_);
    column->addLayout(earlier_head);
    column->addWidget(earlier_);
    column->addWidget(grid_, 1);
    column->addLayout(foot);
    // After the retailer the lines come; the lists of before are for reading.
    setTabOrder(retailer_box_, grid_);
    setTabOrder(grid_, save_);
    setTabOrder(save_, new_);
    setTabOrder(new_, &earlier_->table());
}

void OrderEntry::connect_parts() {
    preview_soon_.setSingleShot(true);
    preview_soon_.setInterval(preview_pause_ms);
    connect(&preview_soon_, &QTimer::timeout, this, &OrderEntry::run_preview);
    connect(retailer_box_, &LookupBox::taken, this, &OrderEntry::on_retailer_taken);
    connect(retailer_box_, &LookupBox::passed, this, [this](Direction direction) {
        if (direction == Direction::forward && phase_ == Phase::entering) grid_->begin();
    });
    connect(&lines_, &OrderLines::edited, this, &OrderEntry::on_edited);
    connect(grid_, &OrderGrid::left_backward, this,
            [this] { retailer_box_->setFocus(Qt::BacktabFocusReason); });
    connect(grid_, &OrderGrid::product_there_already, this, [this](int row) {
        state_->notice().set_status(Status::info);
        state_->notice().say(tr("Line %1 has this product already; change its quantity there.").arg(row + 1));
    });
    connect(grid_, &OrderGrid::paste_refused, this,
            [this](const QString& reason) { state_->error().say(reason); });
    connect(save_, &QPushButton::clicked, this, &OrderEntry::save);
    connect(new_, &QPushButton::clicked, this, &OrderEntry::ask_and_start_anew);
    connect(&earlier_->table(), &ListTable::current_changed, this, &OrderEntry::update_buttons);
    connect(replace_, &QPushButton::clicked, this, [this] {
        if (const auto order = earlier_->current()) Q_EMIT replace_wanted(order->id);
    });
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (const auto order = earlier_->current()) Q_EMIT cancel_wanted(order->id);
    });
    for (const auto& keys : {QKeySequence(Qt::Key_F8), QKeySequence(QKeySequence::Save)}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &OrderEntry::save);
    }
    auto* anew = new QShortcut(QKeySequence(QKeySequence::New), this);
    anew->setContext(Qt::WidgetWithChildrenShortcut);
    connect(anew, &QShortcut::activated, this, &OrderEntry::ask_and_start_anew);
}

void OrderEntry::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void OrderEntry::retranslate() {
    retailer_label_->setText(tr("Retailer"));
    retailer_box_->setPlaceholderText(tr("Licence digits or name, F7 lists"));
    retailer_box_->setAccessibleName(tr("Retailer"));
    grid_->setAccessibleName(tr("Lines of the order"));
    earlier_->table().setAccessibleName(tr("Orders of this retailer in this cycle"));
    save_->setText(tr("Save (F8)"));
    new_->setText(tr("New order (Ctrl+N)"));
    replace_->setText(tr("Replace"));
    cancel_->setText(tr("Cancel order"));
    update_totals();
    show_hand();
    if (phase_ == Phase::entering) run_preview();
    if (phase_ == Phase::saved) tell_saved();
}

void OrderEntry::start_anew() {
    grid_->end_editing();
    phase_ = Phase::no_retailer;
    hand_.reset();
    draft_ = {};
    command_ = {};
    lines_.clear();
    preview_soon_.stop();
    state_->notice().say({});
    state_->error().say({});
    retailer_box_->set_choice({});
    show_hand();
    retailer_box_->setFocus();
    Q_EMIT changed();
}

void OrderEntry::ask_and_start_anew() {
    if (may_leave()) start_anew();
}

void OrderEntry::on_retailer_taken() {
    const auto chosen = retailer_id(*retailer_box_->choice());
    if (!may_leave()) {
        retailer_box_->set_choice(hit_of(hand_->retailer));
        return grid_->begin();
    }
    if (!begin_with(chosen)) start_anew();
}

bool OrderEntry::begin_with(const Id<Retailer>& id) {
    const auto hand = book_.take(id);
    return hand && begin_draft(book_.new_draft(*hand));
}

bool OrderEntry::begin_instead_of(const Id<Order>& id) {
    auto draft = book_.draft_instead_of(id);
    return draft && begin_draft(*std::move(draft));
}

bool OrderEntry::begin_from_refused(const Uuid& command) {
    auto refused = book_.draft_from_refused(command);
    if (!refused || !begin_draft(std::move(refused->draft))) return false;
    state_->notice().set_status(Status::warn);
    state_->notice().say(tr("This was refused: %1 Correct it and save; it is sent as a new command.")
                             .arg(words_of(refused->reason)));
    return true;
}

bool OrderEntry::begin_draft(OrderDraft draft) {
    hand_ = book_.take(draft.retailer);
    if (!hand_) return false;
    grid_->end_editing();
    draft_ = std::move(draft);
    phase_ = Phase::entering;
    command_ = {};
    retailer_box_->set_choice(hit_of(hand_->retailer));
    state_->error().say({});
    state_->notice().say({});
    lines_.fill(draft_.lines);
    show_hand();
    grid_->begin();
    return true;
}

void OrderEntry::show_hand() {
    if (hand_)
        panel_->show_retailer(*hand_);
    else
        panel_->clear();
    panel_->set_entered(Cartons{phase_ == Phase::entering ? lines_.cartons() : 0}, freed());
    const auto cycle = hand_ && hand_->day ? hand_->day->cycle.id : Id<OrderCycle>{};
    earlier_->show_cycle(cycle, hand_ ? hand_->retailer.id : Id<Retailer>{});
    const auto count = earlier_->total();
    if (count == 0)
        earlier_label_->setText(tr("No order of this retailer in this cycle yet."));
    else
        earlier_label_->setText(
            tr("This retailer has %n order(s) in this cycle already:", nullptr, static_cast<int>(count)));
    earlier_->setVisible(count > 0);
    earlier_label_->setVisible(hand_.has_value());
    // The newest one is what one most often has to change.
    if (count > 0 && earlier_->table().current_row() < 0) earlier_->table().select_row(0);
    update_buttons();
    update_totals();
}

// What the replaced order gives back when this one is saved.
Cartons OrderEntry::freed() const {
    Cartons cartons;
    if (!draft_.replaced || phase_ != Phase::entering) return cartons;
    for (const auto& line : book_.lines_of(draft_.replaced))
        cartons += line.held ? line.requested : line.accepted.value_or(Cartons{});
    return cartons;
}

bool OrderEntry::unsaved() const { return phase_ == Phase::entering && !lines_.empty(); }

// What was typed is not thrown away unasked.
bool OrderEntry::may_leave() {
    if (!unsaved()) return true;
    QMessageBox question(QMessageBox::Question, tr("Order not saved"),
                         tr("The form holds an order that is not saved."), QMessageBox::NoButton, this);
    auto* discard = question.addButton(tr("Discard it"), QMessageBox::DestructiveRole);
    auto* stay = question.addButton(tr("Stay"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.exec();
    return question.clickedButton() == discard;
}

void OrderEntry::on_edited() {
    if (phase_ != Phase::entering) return;
    panel_->set_entered(Cartons{lines_.cartons()}, freed());
    state_->error().say({});
    update_totals();
    update_buttons();
    preview_soon_.start();
    Q_EMIT changed();
}

void OrderEntry::update_totals() {
    const auto lines = static_cast<int>(lines_.requested_rows().size());
    const QStringList parts{tr("%n line(s)", nullptr, lines),
                            tr("%1 cartons").arg(number_text(lines_.cartons())),
                            tr("%1 yuan").arg(money_text(lines_.amount_fen()))};
    totals_->setText(parts.join(QStringLiteral("    ")));
}

void OrderEntry::update_buttons() {
    save_->setEnabled(phase_ == Phase::entering && !lines_.requested_rows().empty());
    save_->setToolTip(save_->isEnabled() ? tr("Saves the order and sends it")
                                         : tr("Needs a retailer, and a line with product and quantity"));
    const auto order = earlier_->current();
    const bool alterable =
        order && (order->state == OrderState::accepted || order->state == OrderState::partly_accepted ||
                  order->state == OrderState::captured);
    for (auto* button : {replace_, cancel_}) {
        button->setVisible(hand_ && earlier_->total() > 0);
        button->setEnabled(alterable);
        button->setToolTip(alterable ? QString() : tr("Choose an accepted order of the list"));
    }
}

void OrderEntry::run_preview() {
    preview_soon_.stop();
    if (phase_ != Phase::entering) return;
    draft_.lines = lines_.requested();
    if (draft_.lines.empty()) {
        lines_.set_outcomes({});
        return;
    }
    const auto outcome = book_.preview(draft_);
    lines_.set_outcomes(outcome.lines);
    tell_preview(outcome);
}

void OrderEntry::tell_preview(const DraftOutcome& outcome) {
    auto& notice = state_->notice();
    switch (outcome.answer) {
    case Preview::Answer::allowed:
        if (draft_.corrects && outcome.refusal.code.empty()) return;
        notice.set_status(Status::warn);
        notice.say(outcome.refusal.code.empty() ? QString()
                                                : tr("Expected: %1").arg(words_of(outcome.refusal)));
        return;
    case Preview::Answer::refused:
        notice.set_status(Status::bad);
        notice.say(words_of(outcome.refusal));
        return;
    case Preview::Answer::cannot_tell:
        notice.set_status(Status::info);
        notice.say(tr("This desk cannot tell whether the order will be accepted. The server decides."));
    }
}

void OrderEntry::save() {
    if (phase_ != Phase::entering) return;
    grid_->end_editing();
    if (const auto unfinished = lines_.first_unfinished(); unfinished >= 0) {
        state_->error().say(
            tr("Line %1 is not finished: product and quantity belong together.").arg(unfinished + 1));
        return grid_->begin();
    }
    draft_.lines = lines_.requested();
    const auto outcome = book_.preview(draft_);
    lines_.set_outcomes(outcome.lines);
    if (outcome.answer != Preview::Answer::refused) return queue(draft_);
    state_->notice().say({});
    state_->error().say(tr("Not saved. %1").arg(words_of(outcome.refusal)));
    // What this desk holds may be old: without a link the person may have the server decide.
    const bool may_insist = outcome.hangs_on_data && !book_.office().online();
    state_->error().offer(may_insist ? tr("Send anyway") : QString(), [this] { queue(draft_); });
    grid_->begin();
}

void OrderEntry::queue(const OrderDraft& draft) {
    const auto saved = book_.save(draft);
    if (!saved) {
        state_->error().offer({});
        state_->error().say(tr("Not saved. %1").arg(words_of(saved.error())));
        return;
    }
    command_ = *saved;
    phase_ = Phase::saved;
    preview_soon_.stop();
    state_->error().say({});
    show_saved();
    retailer_box_->setFocus();
    Q_EMIT changed();
}

void OrderEntry::show_saved() {
    if (const auto lines = book_.lines_of(draft_.order); !lines.empty()) lines_.show_saved(lines);
    hand_ = book_.take(draft_.retailer);
    show_hand();
    tell_saved();
}

void OrderEntry::tell_saved() {
    auto& notice = state_->notice();
    notice.offer({});
    const auto entry = book_.office().outbox().find(command_);
    if (entry && !is_pending(entry->state)) return tell_outcome(*entry);
    notice.set_status(Status::info);
    notice.say(book_.office().online()
                   ? tr("Saved. Waiting for the server's decision …")
                   : tr("Saved at this desk. It is sent when the link is back; the server decides then."));
}

void OrderEntry::tell_outcome(const OutboxEntry& entry) {
    auto& notice = state_->notice();
    std::int64_t accepted = 0;
    for (const auto& line : book_.lines_of(draft_.order)) accepted += line.accepted.value_or(Cartons{}).value;
    if (entry.state == CommandState::applied) {
        notice.set_status(Status::ok);
        notice.say(
            tr("Accepted: %1 of %2 cartons.").arg(number_text(accepted), number_text(lines_.cartons())));
    } else if (entry.state == CommandState::changed) {
        notice.set_status(Status::warn);
        notice.say(words_of(refuse(entry.code, entry.arguments)));
    } else if (entry.state == CommandState::refused) {
        notice.set_status(Status::bad);
        notice.say(tr("Refused. %1").arg(words_of(refuse(entry.code, entry.arguments))));
        notice.offer(tr("Correct and send again"), [this] { begin_from_refused(command_); });
    }
}

void OrderEntry::refresh() {
    if (phase_ == Phase::saved) return show_saved();
    if (hand_) hand_ = book_.take(hand_->retailer.id);
    show_hand();
    if (phase_ == Phase::entering) preview_soon_.start();
}

}
