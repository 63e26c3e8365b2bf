// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/form_view.h"

#include "client/widgets/field_text.h"
#include "client/widgets/measure.h"
#include "client/widgets/theme.h"
#include "client/widgets/typed_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QUndoStack>

#include <algorithm>
#include <stdexcept>

namespace liangheng {
namespace {

// A window of 900 pixels at the usual size, and what two fields beside each other need.
constexpr int letters_of_wide_window = 112;
constexpr int letters_of_two_columns = 66;
constexpr int cells_of_column = 3; // label, editor, unit

}

struct FormView::Entry {
    FormField what;
    std::unique_ptr<FieldEditor> editor;
    QLabel* label = nullptr;
    QLabel* unit = nullptr;
    QLabel* fault = nullptr;
    QString start;   ///< as it stood when the form was opened
    QString settled; ///< after the last step that can be undone
};

// Several fields may change in one step.
class FormView::Step : public QUndoCommand {
public:
    struct Change {
        Entry* entry;
        QString before, after;
    };
    explicit Step(std::vector<Change> changes) : changes_(std::move(changes)) {}
    void undo() override {
        for (const auto& change : changes_) set(*change.entry, change.before);
    }
    void redo() override {
        for (const auto& change : changes_) set(*change.entry, change.after);
    }
    Entry& first() const { return *changes_.front().entry; }

private:
    static void set(Entry& entry, const QString& text) {
        if (entry.editor->typed() != text) entry.editor->type(text);
        entry.settled = entry.editor->typed();
    }
    std::vector<Change> changes_;
};

FormView::FormView(std::vector<FormSection> sections, EditorParts parts, Words words, QWidget* parent)
    : QWidget(parent),
      words_(std::move(words)),
      sections_(std::move(sections)),
      grid_(new QGridLayout(this)),
      steps_(new QUndoStack(this)) {
    for (const auto& section : sections_) {
        auto* title = new QLabel(this);
        auto bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        titles_.push_back(title);
        for (const auto& field : section.fields) add(field, parts);
    }
    retranslate();
    lay_out();
}

FormView::~FormView() = default;

void FormView::add(const FormField& field, const EditorParts& parts) {
    auto entry = std::make_unique<Entry>();
    entry->what = field;
    entry->editor = make_editor(*field.field, parts);
    auto* widget = entry->editor->widget();
    widget->setParent(this);
    entry->label = new QLabel(this);
    entry->label->setBuddy(widget);
    entry->unit = new QLabel(this);
    entry->fault = new QLabel(this);
    entry->fault->setWordWrap(true);
    entry->fault->hide();
    entry->editor->set_read_only(field.read_only);
    connect_entry(*entry);
    entries_.push_back(std::move(entry));
}

void FormView::connect_entry(Entry& entry) {
    auto* editor = entry.editor.get();
    connect(editor, &FieldEditor::edited, this, [this, at = &entry] {
        show_fault(*at, {});
        Q_EMIT edited();
    });
    connect(editor, &FieldEditor::left, this, [this, at = &entry] {
        commit(*at);
        // A field that was only passed through is judged when the form is saved.
        if (at->editor->typed() != at->start) {
            const auto refusal = wrong(*at);
            if (refusal || at->fault->text().isEmpty())
                show_fault(*at, refusal ? words_(*refusal) : QString());
        }
        Q_EMIT field_left();
    });
    connect(editor, &FieldEditor::undo_wanted, this, &FormView::undo);
}

void FormView::begin(const FormValues& values) {
    for (const auto& entry : entries_) {
        const auto value = values.find(entry->what.path);
        entry->editor->show(value == values.end() ? OwnedCell::null() : value->second);
        entry->start = entry->settled = entry->editor->typed();
        show_fault(*entry, {});
    }
    steps_->clear();
}

void FormView::rebase(const FormValues& values) {
    commit_all();
    for (const auto& entry : entries_) {
        const auto value = values.find(entry->what.path);
        if (value == values.end()) continue;
        const auto mine = entry->editor->typed();
        const bool untouched = mine == entry->start;
        entry->editor->show(value->second);
        entry->start = entry->editor->typed();
        if (!untouched) entry->editor->type(mine);
        entry->settled = entry->editor->typed();
    }
    // Steps from before would bring the old values back.
    steps_->clear();
    Q_EMIT edited();
}

void FormView::put(const FormValues& values) {
    std::map<std::string, QString> texts;
    for (const auto& [path, value] : values)
        if (auto* entry = find(path)) {
            const auto before = entry->editor->typed();
            entry->editor->show(value);
            texts[path] = entry->editor->typed();
            entry->editor->type(before);
        }
    put_typed(texts);
}

void FormView::put_typed(const std::map<std::string, QString>& texts) {
    commit_all();
    std::vector<Step::Change> changes;
    for (const auto& [path, text] : texts)
        if (auto* entry = find(path); entry && entry->settled != text)
            changes.push_back({entry, entry->settled, text});
    if (changes.empty()) return;
    for (const auto& change : changes) show_fault(*change.entry, {});
    steps_->push(new Step(std::move(changes)));
    Q_EMIT edited();
}

FormValues FormView::values() const {
    FormValues values;
    for (const auto& entry : entries_)
        if (auto value = entry->editor->value()) values[entry->what.path] = *std::move(value);
    return values;
}

std::map<std::string, QString> FormView::typed() const {
    std::map<std::string, QString> texts;
    for (const auto& entry : entries_) texts[entry->what.path] = entry->editor->typed();
    return texts;
}

bool FormView::changed() const {
    return std::any_of(entries_.begin(), entries_.end(),
                       [](const auto& entry) { return entry->editor->typed() != entry->start; });
}

bool FormView::changed(const std::string& path) const {
    const auto* entry = find(path);
    return entry && entry->editor->typed() != entry->start;
}

bool FormView::needed(const Entry& entry) const {
    if (entry.what.part.empty()) return true;
    return std::any_of(entries_.begin(), entries_.end(), [&](const auto& other) {
        return other->what.part == entry.what.part && other->editor->typed() != other->start;
    });
}

std::optional<Refusal> FormView::wrong(const Entry& entry) const {
    if (!needed(entry)) return std::nullopt;
    std::optional<Refusal> refusal;
    const auto value = entry.editor->value();
    if (!value)
        refusal = value.error();
    else if (entry.what.required && entry.editor->empty())
        refusal = refuse_value("value.missing", *entry.what.field, {}, {});
    if (!refusal) return std::nullopt;
    for (auto& argument : refusal->arguments)
        if (argument.name == "field") argument.value = plain_text(label_of(*entry.what.field));
    return refusal;
}

int FormView::count_wrong() const {
    return static_cast<int>(std::count_if(entries_.begin(), entries_.end(),
                                          [this](const auto& entry) { return wrong(*entry).has_value(); }));
}

int FormView::check() {
    commit_all();
    for (const auto& entry : entries_) {
        const auto refusal = wrong(*entry);
        show_fault(*entry, refusal ? words_(*refusal) : QString());
    }
    return faults();
}

void FormView::set_fault(const std::string& path, const QString& fault) {
    if (auto* entry = find(path)) show_fault(*entry, fault);
}

QString FormView::fault(const std::string& path) const {
    const auto* entry = find(path);
    return entry ? entry->fault->text() : QString();
}

int FormView::faults() const {
    return static_cast<int>(std::count_if(entries_.begin(), entries_.end(),
                                          [](const auto& entry) { return !entry->fault->text().isEmpty(); }));
}

void FormView::focus_first_fault() {
    for (const auto& entry : entries_)
        if (!entry->fault->text().isEmpty()) return entry->editor->widget()->setFocus(Qt::OtherFocusReason);
}

void FormView::focus_first() {
    for (const auto& entry : entries_)
        if (!entry->what.read_only) return entry->editor->widget()->setFocus(Qt::OtherFocusReason);
}

FieldEditor& FormView::editor(const std::string& path) const {
    auto* entry = find(path);
    if (!entry) throw std::out_of_range("the form has no field " + path);
    return *entry->editor;
}

QString FormView::label(const std::string& path) const {
    const auto* entry = find(path);
    return entry ? label_of(*entry->what.field) : QString();
}

void FormView::set_read_only(bool read_only) {
    read_only_ = read_only;
    for (const auto& entry : entries_) entry->editor->set_read_only(read_only || entry->what.read_only);
}

FormView::Entry* FormView::find(const std::string& path) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const auto& entry) { return entry->what.path == path; });
    return found == entries_.end() ? nullptr : found->get();
}

// A field that was changed and left is one step of undoing.
void FormView::commit(Entry& entry) {
    const auto now = entry.editor->typed();
    if (now == entry.settled) return;
    steps_->push(new Step({{&entry, entry.settled, now}}));
}

void FormView::commit_all() {
    for (const auto& entry : entries_) commit(*entry);
}

void FormView::undo(bool redo) {
    if (read_only_) return;
    commit_all();
    if (redo ? !steps_->canRedo() : !steps_->canUndo()) return;
    const auto* step =
        static_cast<const Step*>(steps_->command(redo ? steps_->index() : steps_->index() - 1));
    auto* widget = step->first().editor->widget();
    if (redo)
        steps_->redo();
    else
        steps_->undo();
    show_fault(step->first(), {});
    widget->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void FormView::show_fault(Entry& entry, const QString& fault) {
    entry.fault->setText(fault);
    entry.fault->setVisible(!fault.isEmpty());
    entry.editor->widget()->setAccessibleDescription(fault);
}

void FormView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) recolour();
    QWidget::changeEvent(event);
}

void FormView::recolour() {
    for (const auto& entry : entries_) {
        auto bad = entry->fault->palette();
        bad.setColor(QPalette::WindowText, status_text(palette(), Status::bad));
        entry->fault->setPalette(bad);
        auto muted = entry->unit->palette();
        muted.setColor(QPalette::WindowText, muted_text(palette()));
        entry->unit->setPalette(muted);
    }
}

void FormView::retranslate() {
    for (std::size_t i = 0; i < sections_.size(); ++i) {
        const auto title = sections_[i].title ? sections_[i].title() : QString();
        titles_[i]->setText(title);
        titles_[i]->setVisible(!title.isEmpty());
    }
    for (const auto& entry : entries_) {
        const auto label = label_of(*entry->what.field);
        entry->label->setText(entry->what.required ? tr("%1 *").arg(label) : label);
        entry->unit->setText(unit_text(*entry->what.field));
        entry->editor->widget()->setAccessibleName(entry->what.required ? tr("%1, required").arg(label)
                                                                        : label);
        entry->editor->retranslate();
        // A fault is in the words of the language before; it is found again.
        if (!entry->fault->text().isEmpty()) {
            const auto refusal = wrong(*entry);
            show_fault(*entry, refusal ? words_(*refusal) : QString());
        }
    }
    recolour();
}

void FormView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    lay_out();
}

void FormView::lay_out() {
    const bool wide = window()->width() >= letters(fontMetrics(), letters_of_wide_window) &&
                      width() >= letters(fontMetrics(), letters_of_two_columns);
    const int columns = wide ? 2 : 1;
    if (columns == columns_) return;
    columns_ = columns;
    while (auto* item = grid_->takeAt(0)) delete item;
    int row = 0;
    std::size_t at = 0;
    for (std::size_t section = 0; section < sections_.size(); ++section) {
        grid_->addWidget(titles_[section], row++, 0, 1, 2 * cells_of_column);
        int column = 0;
        for (std::size_t i = 0; i < sections_[section].fields.size(); ++i, ++at) {
            const auto& entry = *entries_[at];
            const int first = column * cells_of_column;
            grid_->addWidget(entry.label, row, first);
            grid_->addWidget(entry.editor->widget(), row, first + 1);
            grid_->addWidget(entry.unit, row, first + 2);
            grid_->addWidget(entry.fault, row + 1, first + 1, 1, 2);
            if (++column < columns) continue;
            column = 0;
            row += 2;
        }
        if (column > 0) row += 2;
    }
    for (int column = 0; column < 2; ++column)
        grid_->setColumnStretch(column * cells_of_column + 1, column < columns ? 1 : 0);
    for (int old = 0; old < grid_->rowCount(); ++old) grid_->setRowStretch(old, 0);
    grid_->setRowStretch(row, 1);
}

}
