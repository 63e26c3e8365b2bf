// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: navigation, pages as tabs, status line. It knows the registry and no page.
#pragma once

#include "client/app/appearance.h"
#include "client/app/desk_session.h"
#include "client/app/page_registry.h"
#include "client/app/status_line.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace liangheng {

class IdleWatch;
class JobList;
class JobService;
class LockScreen;
class Navigation;
class OnlineViews;
class MentionButton;
class RecordPanel;
class ShellTools;
class ShellWindows;
class Shortcuts;
class StateBar;

class Shell : public QMainWindow {
    Q_OBJECT
public:
    Shell(DeskSession& session, Appearance& appearance, Settings& settings, PageRegistry registry,
          StatusLine::NextCutoff next_cutoff);
    ~Shell() override;

    /// Opens a page, or brings it to the front. False: not for this person, or it cannot show what is asked.
    bool open_page(const std::string& name, const PageRequest& request = {});
    /// The pages that were open last, or the first one.
    void restore_pages();
    std::vector<std::string> page_names() const;
    Page* current_page() const;
    StatusLine& status_line() { return *status_; }
    ShellWindows& windows() { return *windows_; }
    const Shortcuts& shortcuts() const { return *shortcuts_; }
    /// A bar above the pages that asks to sign in again.
    void ask_to_sign_in(const QString& reason);
    void stop_asking();
    /// The panel that tells the story of the record in front.
    RecordPanel& story() { return *story_; }
    void show_story(bool shown);
    /// Opens the page of the record with its comments beside it.
    void show_record(const RecordInFront& record);
    MentionButton& mentions() { return *mentions_; }
    /// Puts the password before the pages, which stay as they are.
    void lock();
    bool locked() const;
    LockScreen& lock_screen() { return *lock_screen_; }
    JobService& jobs() { return *jobs_; }
    /// A bar above the pages, until something newer is told.
    void tell(const QString& news);

Q_SIGNALS:
    void sign_in_wanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void unlock();
    void change_password();
    void make_shortcuts();
    void retranslate();
    void show_title();
    void on_state_changed();
    QWidget* close_button(Page* page);
    void close_tab(int index);
    bool may_close(Page& page);
    std::string name_of(const Page* page) const;
    void update_roles();
    void show_badges();
    void save_pages();
    void show_jobs();
    PageContext context();

    DeskSession& session_;
    Appearance& appearance_;
    Settings& settings_;
    PageRegistry registry_;
    JobService* jobs_;
    std::vector<const PageInfo*> pages_;
    RoleSet roles_ = 0;
    Navigation* navigation_;
    QTabWidget* tabs_;
    StateBar* sign_in_;
    StateBar* news_;
    StatusLine* status_;
    OnlineViews* views_;
    RecordPanel* story_;
    QSplitter* beside_; ///< pages and the story of the record in front
    LockScreen* lock_screen_;
    IdleWatch* idle_;
    QStackedWidget* stack_;
    QPointer<QWidget> had_focus_; ///< before the lock
    ShellTools* tools_;
    MentionButton* mentions_;
    QToolButton* story_button_;
    Shortcuts* shortcuts_;
    ShellWindows* windows_;
    QPointer<JobList> job_list_;
};

}
