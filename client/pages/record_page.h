// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records with forms: the list, beside it a card of the marked record or the form in hand. Such a
// page says its list, its forms and its actions; drafts, leaving and refused commands are here.
#pragma once

#include "client/forms/command_form.h"
#include "client/forms/page_actions.h"
#include "client/pages/list_page.h"

class QSplitter;

namespace liangheng {

class RecordPage : public ListPage {
    Q_OBJECT
public:
    bool open(const PageRequest& request) override;
    bool unsaved() const override;
    bool can_save() const override { return unsaved(); }
    bool save() override;
    void discard() override;
    bool show_form(int number) override;

    /// The form in hand; null: none.
    CommandForm* form() const { return form_; }
    /// Opens a form; what the one before holds is asked about. False: the person stays, or the record is not
    /// here.
    bool open_form(const FormSpec& spec, const FormSubject& subject);
    PageActions& actions() { return *actions_; }
    /// An unfinished form that was kept is offered here.
    StateBar& draft_offer() { return *draft_offer_; }

protected:
    RecordPage(const PageContext& context, Shown shown, std::vector<const FormSpec*> forms);
    /// The last call of a constructor; `side` stands beside the list while no form is open.
    void begin_records(QWidget* side = nullptr);

    /// The id of the marked row.
    Uuid current_id() const;
    /// A button that opens a form of a new record.
    void add_new(const FormSpec& spec, std::function<QString()> text,
                 std::function<FormSubject()> subject = {});
    /// A button that opens a form of the marked record.
    void add_for_row(const FormSpec& spec, const char* icon, std::function<QString()> text,
                     std::function<QString()> obstacle = {}, const QKeySequence& keys = {},
                     std::function<FormSubject()> subject = {});
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool open_any(const FormSpec& spec);
    void connect_form();
    void close_form();
    void on_settled(const Uuid& record);
    void offer_draft();
    bool correct(const Uuid& command);
    void share_room();

    std::vector<const FormSpec*> forms_;
    DraftStore drafts_;
    PageActions* actions_;
    StateBar* draft_offer_;
    QSplitter* splitter_;
    QWidget* side_ = nullptr;
    CommandForm* form_ = nullptr;
};

}
