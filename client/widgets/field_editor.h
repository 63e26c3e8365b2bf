// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one field of a form, by its kind. Whoever lays it out puts a label beside it and its unit
// behind it. None acts on Enter while an input method composes, none changes its value by the mouse wheel.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QObject>
#include <QStringList>

#include "client/widgets/enter_guard.h"
#include "client/widgets/lookup_box.h"
#include "common/base/date.h"
#include "common/schema/cell_text.h"

#include <functional>
#include <memory>

namespace liangheng {

/// What editors ask of the form around them.
struct EditorParts {
    std::function<Date()> today;
    /// Things that a reference may name, and the one of this id.
    std::function<std::vector<LookupHit>(const FieldInfo& field, const QString& typed)> search;
    std::function<std::optional<LookupHit>(const FieldInfo& field, const Cell& id)> resolve;
    /// Texts that were given before, newest first, offered while one types; null: none.
    std::function<QStringList(const FieldInfo& field)> earlier_texts = {};
};

class FieldEditor : public QObject {
    Q_OBJECT
public:
    explicit FieldEditor(const FieldInfo& field) : field_(field) {}

    const FieldInfo& field() const { return field_; }
    /// The widget with the focus; belongs to whoever puts it into a layout.
    virtual QWidget* widget() const = 0;
    /// What stands there, or why it is no value of the field.
    virtual Result<OwnedCell> value() const = 0;
    /// Nothing was entered.
    virtual bool empty() const = 0;
    /// Shows a value; says nothing.
    virtual void show(const OwnedCell& value) = 0;
    /// As the value stands in the field, for drafts of what is no value yet.
    virtual QString typed() const = 0;
    virtual void type(const QString& text) = 0;
    virtual void set_read_only(bool read_only) = 0;
    /// Brings values in the words of the present language; what is typed stays.
    virtual void retranslate() {}

Q_SIGNALS:
    /// The person changed it.
    void edited();
    /// The focus went on to another field or window.
    void left();
    /// Undo, or redo, that the editor itself has nothing for.
    void undo_wanted(bool redo);

protected:
    /// Enter moves on, leaving is told, Undo goes to the form when the editor has none.
    void watch(QWidget* widget);
    virtual bool has_own_undo(bool redo) const;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const FieldInfo& field_;
};

std::unique_ptr<FieldEditor> make_editor(const FieldInfo& field, const EditorParts& parts);

}
