// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell knows of a page, and what a page may ask of the shell.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QPointer>
#include <QWidget>

#include "common/base/uuid.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

class JobService;
class LocalOffice;
class OnlineViews;
class Settings;
class SyncLog;
struct PageInfo;

/// Why a page is opened.
struct PageRequest {
    Uuid record;  ///< a record to show; empty: none
    Uuid correct; ///< a refused command whose contents the page's form shall hold; empty: none
};

/// A record of the office by its entity's name and its id: what the panel at the side tells about.
struct RecordInFront {
    std::string_view entity;
    Uuid id;

    friend bool operator==(const RecordInFront&, const RecordInFront&) = default;
};

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// False when the page cannot do what is asked: no such record here, nothing to correct.
    virtual bool open(const PageRequest& request) = 0;
    /// What is shown is what the replica holds, and nothing is on its way to it.
    virtual bool has_data() const = 0;
    /// Rows of the list in front; nothing where there is none.
    virtual std::optional<std::int64_t> row_count() const { return std::nullopt; }
    /// What is marked in the list in front: how many, sum, average; empty: nothing to say.
    virtual QString selection_words() const { return {}; }
    /// The record that the person has in front; nothing where there is none.
    virtual std::optional<RecordInFront> record() const { return std::nullopt; }
    /// Holds input that is saved nowhere.
    virtual bool unsaved() const { return false; }
    /// Whether save() can do something with that input.
    virtual bool can_save() const { return false; }
    /// Saves the input. False: it stays, and the page says why.
    virtual bool save() { return false; }
    /// The person throws the input away; what was kept of it goes too.
    virtual void discard() {}
    /// Shows its form of this number, for pictures. False: it has no such form for this person.
    virtual bool show_form(int number) {
        (void)number;
        return false;
    }

protected:
    /// Whoever comes to the page stands in this part of it. Not a focus proxy: Tab would leave out what
    /// stands before it.
    void begin_in(QWidget* part) { begin_ = part; }
    void focusInEvent(QFocusEvent*) override {
        if (begin_) begin_->setFocus();
    }

Q_SIGNALS:
    /// Row count, selection, unsaved, record or has_data may have changed.
    void state_changed();

private:
    QPointer<QWidget> begin_;
};

/// What pages are made with.
struct PageContext {
    LocalOffice& office;
    SyncLog& log;
    OnlineViews& views;
    /// Runs what takes longer than a moment.
    JobService& jobs;
    /// Opens another page of this person. False: he may not, or the page cannot show it.
    std::function<bool(const std::string& page, const PageRequest& request)> open_page;
    /// Looks at the server at once: sends what waits, pulls what is new.
    std::function<void()> synchronise;
    /// The page whose form corrects a refused command of this name; empty where none does, or not for this
    /// person.
    std::function<std::string(std::string_view command)> page_correcting;
    /// Where this person's lists keep how they are arranged; null: nowhere.
    Settings* settings = nullptr;
};

}
