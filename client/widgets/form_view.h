// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a form in groups: label, editor, unit, and below it what is wrong. Two columns where there is
// room, else one. Knows values and faults; what they are for is said by whoever made it.
#pragma once

#include "client/widgets/field_editor.h"

#include <QWidget>

#include <map>
#include <memory>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QUndoStack;

namespace liangheng {

/// Values by the path of their field: "name", "profile/format".
using FormValues = std::map<std::string, OwnedCell>;

/// One field of a form.
struct FormField {
    std::string path;
    const FieldInfo* field = nullptr;
    bool required = false;
    bool read_only = false;
    /// Fields of one part are needed only when one of them was changed; empty: always needed.
    std::string part;
};
struct FormSection {
    std::function<QString()> title; ///< empty text: no title
    std::vector<FormField> fields;
};

class FormView : public QWidget {
    Q_OBJECT
public:
    /// The words of a refused value.
    using Words = std::function<QString(const Refusal&)>;
    FormView(std::vector<FormSection> sections, EditorParts parts, Words words, QWidget* parent = nullptr);
    ~FormView() override;

    /// Shows these values as what is there already: nothing is changed, nothing can be undone.
    void begin(const FormValues& values);
    /// The record has these values now: fields that the person left alone take them, his own stay.
    void rebase(const FormValues& values);
    /// Puts values in as if the person had typed them, as one step.
    void put(const FormValues& values);
    /// The same with texts as they stood in the fields.
    void put_typed(const std::map<std::string, QString>& texts);

    /// The values of the fields that hold one.
    FormValues values() const;
    std::map<std::string, QString> typed() const;
    bool changed() const;
    bool changed(const std::string& path) const;

    /// Judges every field anew and shows what is wrong; the number of wrong ones. What others found wrong is
    /// forgotten: they judge again.
    int check();
    /// How many fields hold no value or none that may stand there. Shows nothing.
    int count_wrong() const;
    /// What others found wrong with a field; goes away when the field is changed.
    void set_fault(const std::string& path, const QString& fault);
    QString fault(const std::string& path) const;
    int faults() const;
    void focus_first_fault();
    void focus_first();

    bool has(const std::string& path) const { return find(path) != nullptr; }
    FieldEditor& editor(const std::string& path) const;
    QString label(const std::string& path) const;
    void set_read_only(bool read_only);
    QUndoStack& steps() { return *steps_; }
    int columns() const { return columns_; }

Q_SIGNALS:
    void edited();
    void field_left();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry;
    class Step;

    void add(const FormField& field, const EditorParts& parts);
    void connect_entry(Entry& entry);
    void lay_out();
    void retranslate();
    void recolour();
    void commit(Entry& entry);
    void commit_all();
    void undo(bool redo);
    bool needed(const Entry& entry) const;
    std::optional<Refusal> wrong(const Entry& entry) const;
    void show_fault(Entry& entry, const QString& fault);
    Entry* find(const std::string& path) const;

    Words words_;
    std::vector<FormSection> sections_;
    std::vector<QLabel*> titles_;
    std::vector<std::unique_ptr<Entry>> entries_;
    QGridLayout* grid_;
    QUndoStack* steps_;
    int columns_ = 0;
    bool read_only_ = false;
};

}
