// SPDX-License-Identifier: GPL-3.0-or-later
// Editors on one line: text, digits, numbers, money, percent, instants; and days with a calendar on F7.
#pragma once

#include "client/widgets/field_editor.h"

#include <QCalendarWidget>

class QLineEdit;

namespace liangheng {

class LineEditor : public FieldEditor {
    Q_OBJECT
public:
    LineEditor(const FieldInfo& field, const EditorParts& parts);

    QWidget* widget() const override;
    Result<OwnedCell> value() const override;
    bool empty() const override;
    void show(const OwnedCell& value) override;
    QString typed() const override;
    void type(const QString& text) override;
    void set_read_only(bool read_only) override;

protected:
    bool has_own_undo(bool redo) const override;
    QLineEdit& line() const { return *line_; }
    Date today() const { return today_(); }

private:
    void offer_earlier(const EditorParts& parts);
    void tidy();

    std::function<Date()> today_;
    QLineEdit* line_;
};

class DateEditor : public LineEditor {
    Q_OBJECT
public:
    DateEditor(const FieldInfo& field, const EditorParts& parts);
    ~DateEditor() override;

    /// Opens the calendar at the day of the field: Enter takes, Esc leaves the field as it was.
    void open_calendar();
    QCalendarWidget* calendar() const { return calendar_; }
    void retranslate() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QDate& day);

    QPointer<QCalendarWidget> calendar_;
    QAction* open_;
};

}
