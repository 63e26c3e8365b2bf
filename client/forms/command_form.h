// SPDX-License-Identifier: GPL-3.0-or-later
// A form that gives a command: fields by its declaration, whether the command may be given, said while typing
// stops, a draft that survives a crash, and what became of it after saving. One for all kinds of records.
#pragma once

#include "client/forms/draft_store.h"
#include "client/forms/form_spec.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;

namespace liangheng {

class PageState;
class StateBar;

class CommandForm : public QWidget {
    Q_OBJECT
public:
    /// Nothing when the record is not at this desk.
    static CommandForm* make(LocalOffice& office, const DraftStore& drafts, const FormSpec& spec,
                             const FormSubject& subject);
    /// With the contents of a refused command, to be corrected and sent again as a new one.
    static CommandForm* make_from_refused(LocalOffice& office, const DraftStore& drafts, const FormSpec& spec,
                                          const OutboxEntry& entry);

    /// Holds input that is saved nowhere but in its draft.
    bool unsaved() const;
    /// False: it stays as it is, and the form says why.
    bool save();
    /// Throws the input away, and its draft.
    void discard();
    /// Keeps the input as a draft and closes (暂存); nothing is judged.
    void put_aside();
    /// Asks whether changed input is saved, thrown away, or stays. False: the person stays.
    bool may_leave();
    /// Writes the draft now, when there is something to keep.
    void keep_draft();

    const FormSpec& spec() const { return spec_; }
    const Uuid& record() const { return record_; }
    FormView& view() { return *view_; }
    PageState& state() { return *state_; }
    StateBar& verdict() { return *verdict_; }

Q_SIGNALS:
    /// Unsaved or not may have changed.
    void changed();
    /// The server has taken it.
    void settled(const liangheng::Uuid& record);
    /// The person is done with the form.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Phase : std::uint8_t { entering, waiting, done };

    CommandForm(LocalOffice& office, const DraftStore& drafts, FormSpec spec, const FormSubject& subject,
                FormValues values);
    void build();
    void connect_parts();
    void retranslate();
    void split(FormValues values);
    void take_draft(const FormDraft& draft);
    void correct(const OutboxEntry& entry);
    FormValues all_values() const;
    std::shared_ptr<const void> object() const;
    void on_edited();
    void judge();
    void say_verdict(const Preview& preview);
    void say_allowed();
    void place(const Refusal& refusal);
    std::string field_of(const Refusal& refusal) const;
    void tell_faults();
    void queue();
    void look_at_outcome();
    void begin_again();
    void look_at_record();
    void show_difference(const FormValues& now);
    void take_theirs();
    QString words_of_value(const std::string& path, const OwnedCell& value) const;
    QString shown_name() const;
    std::vector<Uuid> makers() const;

    LocalOffice& office_;
    DraftStore drafts_;
    FormSpec spec_;
    Uuid record_; ///< empty: a new one
    Uuid key_;    ///< of the draft
    bool is_new_;
    FormValues hidden_; ///< what the command needs and nobody types
    FormValues start_;  ///< of the shown fields
    Phase phase_ = Phase::entering;
    Uuid command_;  ///< given, until its outcome is known
    Uuid corrects_; ///< the refused command that this one corrects
    QTimer judge_soon_;
    QTimer keep_soon_;

    QLabel* title_;
    PageState* state_;
    StateBar* verdict_;
    FormView* view_;
    QScrollArea* scroll_;
    QPushButton* save_;
    QPushButton* aside_;
    QPushButton* close_;
};

}
