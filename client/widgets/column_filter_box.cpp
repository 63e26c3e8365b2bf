// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/column_filter_box.h"

#include "client/widgets/enter_guard.h"
#include "client/widgets/field_text.h"
#include "client/widgets/measure.h"
#include "client/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace liangheng {
namespace {

constexpr int pause_before_filtering_ms = 150;
constexpr int box_letters = 44;

QString word_of(const FieldInfo& field, std::int64_t value) { return display_text(field, Cell::of(value)); }

}

Result<std::vector<CellTest>> cell_tests(const FieldInfo& field, const QString& typed) {
    return parse_cell_tests(field, plain_text(typed), [&](std::string_view text) {
        std::vector<std::int64_t> values;
        const auto take = [&](std::int64_t value) {
            if (word_of(field, value).contains(qt_text(text), Qt::CaseInsensitive)) values.push_back(value);
        };
        if (field.kind == Kind::boolean) {
            take(0);
            take(1);
        } else if (field.enumeration) {
            for (const auto& value : field.enumeration->values) take(value.value);
        }
        return values;
    });
}

ColumnFilterBox::ColumnFilterBox(QWidget* parent)
    : QFrame(parent), title_(new QLabel), edit_(new QLineEdit), help_(new QLabel), complaint_(new QLabel) {
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    edit_->setClearButtonEnabled(true);
    edit_->setAccessibleName(tr("Filter of a column"));
    help_->setWordWrap(true);
    complaint_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    for (auto* widget : std::initializer_list<QWidget*>{title_, edit_, complaint_, help_})
        column->addWidget(widget);
    pause_.setSingleShot(true);
    pause_.setInterval(pause_before_filtering_ms);
    connect(&pause_, &QTimer::timeout, this, &ColumnFilterBox::apply);
    connect(edit_, &QLineEdit::textChanged, &pause_, qOverload<>(&QTimer::start));
    new EnterGuard(edit_, [this](Direction) {
        apply();
        if (complaint().isEmpty()) end();
    });
    edit_->installEventFilter(this);
    hide();
}

QString ColumnFilterBox::help() const {
    switch (field_->kind) {
    case Kind::text:
        return tr(
            "Part of the text; several with commas: a, b. =all of it, !not, 10..20 from and to, = empty, "
            "!= not empty");
    case Kind::number:
    case Kind::change:
        return tr(
            "A number; several with commas: 5, 10. >5, <=20, 10..20 from and to, = empty, != not empty");
    case Kind::date:
    case Kind::time:
        return tr("A day, a month or a year: 2026-11. >2026-11-05, 2026-10..2026-12, = empty, != not empty");
    default:
        return tr("Part of the word; several with commas: a, b. !not, = empty, != not empty");
    }
}

QString ColumnFilterBox::complaint() const { return complaint_->text(); }

void ColumnFilterBox::open(const FieldInfo& field, const QString& typed, const QPoint& where) {
    field_ = &field;
    title_->setText(tr("Filter %1").arg(label_of(field)));
    edit_->setAccessibleName(title_->text());
    told_ = typed;
    edit_->setText(typed);
    edit_->selectAll();
    pause_.stop();
    help_->setText(help());
    complaint_->clear();
    complaint_->hide();
    auto colours = palette();
    colours.setColor(QPalette::WindowText, muted_text(palette()));
    help_->setPalette(colours);
    colours.setColor(QPalette::WindowText, status_text(palette(), Status::bad));
    complaint_->setPalette(colours);
    setFixedWidth(std::min(letters(fontMetrics(), box_letters), parentWidget()->width()));
    adjustSize();
    move(std::clamp(where.x(), 0, std::max(0, parentWidget()->width() - width())), where.y());
    show();
    raise();
    edit_->setFocus();
}

void ColumnFilterBox::apply() {
    pause_.stop();
    if (!field_) return;
    const auto typed = edit_->text().trimmed();
    const auto understood = cell_tests(*field_, typed);
    complaint_->setText(
        understood ? QString()
                   : tr("Not understood: %1").arg(qt_text(understood.error().arguments.at(0).value)));
    complaint_->setVisible(!understood);
    adjustSize();
    if (!understood || typed == told_) return;
    told_ = typed;
    Q_EMIT filter_typed(typed);
}

void ColumnFilterBox::end() {
    if (!isVisible()) return;
    pause_.stop();
    hide();
    Q_EMIT closed();
}

bool ColumnFilterBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched == edit_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    if (watched == edit_ && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        apply();
        end();
    }
    return QFrame::eventFilter(watched, event);
}

}
