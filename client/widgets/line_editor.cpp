// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/line_editor.h"

#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/typed_text.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

namespace liangheng {
namespace {

QDate qt_date(Date day) { return QDate(1970, 1, 1).addDays(day.days); }
Date date_of_qt(const QDate& day) { return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(day))}; }

}

LineEditor::LineEditor(const FieldInfo& field, const EditorParts& parts)
    : FieldEditor(field), today_(parts.today), line_(new QLineEdit) {
    const bool is_number = field.kind == Kind::number || field.kind == Kind::change;
    if (is_number) line_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (is_number || field.digits > 0) line_->setInputMethodHints(Qt::ImhPreferNumbers);
    watch(line_);
    new EnterGuard(line_);
    offer_earlier(parts);
    connect(line_, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(this, &FieldEditor::left, this, &LineEditor::tidy);
}

// Offered, never put in: nothing stands there before the person has typed.
void LineEditor::offer_earlier(const EditorParts& parts) {
    const auto texts =
        parts.earlier_texts && field().kind == Kind::text ? parts.earlier_texts(field()) : QStringList();
    if (texts.isEmpty()) return;
    auto* completer = new QCompleter(texts, line_);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    line_->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &FieldEditor::edited);
}

QWidget* LineEditor::widget() const { return line_; }
Result<OwnedCell> LineEditor::value() const { return read_typed(field(), line_->text(), today_()); }
bool LineEditor::empty() const { return line_->text().trimmed().isEmpty(); }
void LineEditor::show(const OwnedCell& value) { line_->setText(typed_text(field(), value.cell())); }
QString LineEditor::typed() const { return line_->text(); }
void LineEditor::type(const QString& text) { line_->setText(text); }
void LineEditor::set_read_only(bool read_only) {
    line_->setReadOnly(read_only);
    line_->setFrame(!read_only);
}
bool LineEditor::has_own_undo(bool redo) const {
    return redo ? line_->isRedoAvailable() : line_->isUndoAvailable();
}

// A value stands as all of its kind do, and the steps of typing it are over: from here the form undoes.
void LineEditor::tidy() {
    const auto entered = value();
    const auto text = entered ? typed_text(field(), entered->cell()) : line_->text();
    const auto at = line_->cursorPosition();
    line_->setText(text);
    line_->setCursorPosition(at);
}

DateEditor::DateEditor(const FieldInfo& field, const EditorParts& parts)
    : LineEditor(field, parts), open_(line().addAction(icon("calendar"), QLineEdit::TrailingPosition)) {
    connect(open_, &QAction::triggered, this, &DateEditor::open_calendar);
    retranslate();
}

DateEditor::~DateEditor() { delete calendar_; }

void DateEditor::retranslate() {
    open_->setToolTip(tr("Calendar (F7)"));
    line().setToolTip(tr("A day: 701, 0701, 2009-7-1, +3 (in three days); F7 opens the calendar"));
}

void DateEditor::open_calendar() {
    if (line().isReadOnly()) return;
    if (!calendar_) {
        calendar_ = new QCalendarWidget(line().window());
        calendar_->setWindowFlag(Qt::Popup);
        calendar_->setFirstDayOfWeek(Qt::Monday);
        calendar_->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar_->setAccessibleName(label_of(field()));
        connect(calendar_, &QCalendarWidget::activated, this, &DateEditor::take);
        connect(calendar_, &QCalendarWidget::clicked, this, &DateEditor::take);
    }
    const auto day = typed_date(line().text(), today()).value_or(today());
    calendar_->setLocale(QLocale());
    calendar_->setSelectedDate(qt_date(day));
    calendar_->move(line().mapToGlobal(QPoint(0, line().height())));
    calendar_->show();
    calendar_->setFocus();
}

void DateEditor::take(const QDate& day) {
    calendar_->hide();
    line().setFocus();
    line().setText(typed_text(field(), Cell::of(date_of_qt(day).days)));
    Q_EMIT edited();
}

bool DateEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F7) {
        open_calendar();
        return true;
    }
    return LineEditor::eventFilter(watched, event);
}

}
