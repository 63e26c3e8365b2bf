// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/shell.h"

#include "client/app/idle_watch.h"
#include "client/app/lock_screen.h"
#include "client/app/navigation.h"
#include "client/app/online_views.h"
#include "client/app/password_dialog.h"
#include "client/app/refusal_words.h"
#include "client/app/shell_tools.h"
#include "client/app/shell_windows.h"
#include "client/app/shortcuts.h"
#include "client/jobs/job_entry.h"
#include "client/jobs/job_list.h"
#include "client/jobs/job_service.h"
#include "client/story/mention_button.h"
#include "client/story/record_panel.h"
#include "client/widgets/icons.h"
#include "client/widgets/page_state.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liangheng {

Shell::Shell(DeskSession& session, Appearance& appearance, Settings& settings, PageRegistry registry,
             StatusLine::NextCutoff next_cutoff)
    : session_(session),
      appearance_(appearance),
      settings_(settings),
      registry_(std::move(registry)),
      jobs_(new JobService(this)),
      navigation_(new Navigation),
      tabs_(new QTabWidget),
      sign_in_(new StateBar(Status::warn)),
      news_(new StateBar(Status::info)),
      status_(new StatusLine(session.office(), std::move(next_cutoff))),
      views_(new OnlineViews(this)),
      story_(new RecordPanel(session.office(), *views_)),
      beside_(new QSplitter),
      lock_screen_(new LockScreen(session)),
      idle_(new IdleWatch(this)),
      stack_(new QStackedWidget),
      tools_(new ShellTools(appearance, settings)),
      mentions_(new MentionButton(session.office())),
      story_button_(new QToolButton),
      shortcuts_(new Shortcuts(this, [this] { return locked(); })),
      windows_(new ShellWindows(*this, session, appearance, settings, *shortcuts_, pages_)) {
    build();
    make_shortcuts();
    connect(views_, &OnlineViews::wanted, this,
            [this](const std::string& query) { session_.link().ask(query); });
    connect(views_, &OnlineViews::asked, this,
            [this](const message::Ask& question) { session_.link().ask(question); });
    connect(views_, &OnlineViews::file_wanted, this,
            [this](const Bytes& hash) { session_.link().fetch(hash); });
    connect(&session_.link(), &Link::file_arrived, views_, &OnlineViews::file_arrived);
    connect(&session_.link(), &Link::file_refused, views_, &OnlineViews::file_refused);
    connect(&session_.link(), &Link::question_refused, views_, &OnlineViews::question_refused);
    connect(story_button_, &QToolButton::clicked, this, &Shell::show_story);
    connect(mentions_, &MentionButton::record_wanted, this, &Shell::show_record);
    connect(story_, &RecordPanel::closed, this, [this] { show_story(false); });
    connect(&session_.link(), &Link::answered, views_, &OnlineViews::answered);
    connect(&session_.link(), &Link::ask_refused, views_, &OnlineViews::refused);
    connect(idle_, &IdleWatch::idle, this, &Shell::lock);
    connect(lock_screen_, &LockScreen::unlocked, this, &Shell::unlock);
    idle_->set_minutes(settings_.lock_minutes());
    connect(navigation_, &Navigation::page_chosen, this,
            [this](const std::string& page) { open_page(page); });
    connect(tabs_, &QTabWidget::currentChanged, this, [this] {
        navigation_->mark(name_of(current_page()));
        on_state_changed();
    });
    connect(status_, &StatusLine::link_clicked, this, [this] { open_page("sync"); });
    connect(tools_, &ShellTools::synchronise_wanted, this, [this] { context().synchronise(); });
    connect(tools_, &ShellTools::password_wanted, this, &Shell::change_password);
    connect(tools_, &ShellTools::lock_wanted, this, &Shell::lock);
    connect(tools_, &ShellTools::search_wanted, windows_, &ShellWindows::search);
    connect(tools_, &ShellTools::settings_wanted, windows_, &ShellWindows::show_settings);
    connect(tools_, &ShellTools::help_wanted, windows_, &ShellWindows::help);
    connect(tools_, &ShellTools::keys_wanted, windows_, &ShellWindows::show_keys);
    connect(tools_, &ShellTools::about_wanted, windows_, &ShellWindows::show_about);
    connect(windows_, &ShellWindows::lock_minutes_chosen, this, [this](int minutes) {
        settings_.set_lock_minutes(minutes);
        idle_->set_minutes(minutes);
    });
    connect(&session_.office(), &LocalOffice::outbox_changed, this, &Shell::show_badges);
    connect(&session_.office(), &LocalOffice::rows_changed, this, &Shell::show_title);
    connect(&session_.link(), &Link::session_started, this, [this] {
        stop_asking();
        news_->say({});
        update_roles();
    });
    connect(&session_.link(), &Link::clock_differs, this, [this](qint64 ms) {
        news_->say(
            tr("The clock of this computer differs from the server's by %n minute(s). The server's counts.",
               nullptr, static_cast<int>(std::abs(ms) / minute_ms)));
    });
    connect(&session_.link(), &Link::refused, this,
            [this](const Refusal& reason) { news_->say(words_of(reason)); });
    connect(&session_.link(), &Link::failed, this, [this](const Refusal& reason) {
        news_->say(tr("A file of this desk could not be written or read: %1").arg(words_of(reason)));
    });
    update_roles();
    retranslate();
    if (!settings_.geometry().isEmpty()) restoreGeometry(settings_.geometry());
}

// What runs reads from pages that go now.
Shell::~Shell() { jobs_->end_all(); }

void Shell::build() {
    setWindowIcon(program_icon());
    tabs_->setDocumentMode(true);
    tabs_->setMovable(true);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sign_in_);
    column->addWidget(news_);
    column->addWidget(tabs_, 1);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation_);
    beside_->addWidget(right);
    beside_->addWidget(story_);
    beside_->setStretchFactor(0, 1);
    beside_->setChildrenCollapsible(false);
    story_->hide();
    row->addWidget(beside_, 1);
    stack_->addWidget(middle);
    stack_->addWidget(lock_screen_);
    setCentralWidget(stack_);
    setStatusBar(status_);
    story_button_->setCheckable(true);
    story_button_->setIcon(icon("story"));
    tools_->add_button(story_button_);
    tools_->add_button(mentions_);
    tabs_->setCornerWidget(tools_);
    auto* entry = new JobEntry(*jobs_);
    status_->addWidget(entry);
    connect(entry, &JobEntry::list_wanted, this, &Shell::show_jobs);
    resize(1280, 700);
}

void Shell::make_shortcuts() {
    const auto on = [this](const QKeySequence& keys, const char* name, std::function<void()> act) {
        shortcuts_->add(keys, name, std::move(act));
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_W), QT_TRANSLATE_NOOP("shortcut", "Close the page in front"),
       [this] { close_tab(tabs_->currentIndex()); });
    on(QKeySequence(Qt::Key_F5), QT_TRANSLATE_NOOP("shortcut", "Synchronise"),
       [this] { context().synchronise(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), QT_TRANSLATE_NOOP("shortcut", "Lock the desk"),
       [this] { lock(); });
    on(QKeySequence(Qt::Key_F9), QT_TRANSLATE_NOOP("shortcut", "The story of the record in front"),
       [this] { show_story(story_->isHidden()); });
    on(QKeySequence(Qt::Key_F11), QT_TRANSLATE_NOOP("shortcut", "Full screen and back"),
       [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(QKeySequence(Qt::CTRL | Qt::Key_J), QT_TRANSLATE_NOOP("shortcut", "What is running and what is done"),
       [this] { show_jobs(); });
    for (int number = 1; number <= 9; ++number)
        on(QKeySequence(Qt::CTRL | (Qt::Key_0 + number)),
           QT_TRANSLATE_NOOP("shortcut", "Page of this place in the navigation"), [this, number] {
               const auto at = static_cast<std::size_t>(number - 1);
               if (at < pages_.size()) open_page(std::string(pages_[at]->name));
           });
}

void Shell::show_story(bool shown) {
    story_->setVisible(shown);
    story_button_->setChecked(shown);
}

void Shell::show_record(const RecordInFront& record) {
    for (const auto* page : pages_)
        if (std::find(page->shows.begin(), page->shows.end(), record.entity) != page->shows.end())
            open_page(std::string(page->name), {record.id, {}});
    show_story(true);
    story_->show_record(record);
    story_->show_comments();
}

void Shell::change_password() {
    PasswordDialog dialog(session_, this);
    if (dialog.exec() == QDialog::Accepted)
        tell(tr("The password is changed. Other desks of yours ask for it."));
}

void Shell::show_jobs() {
    if (locked()) return;
    if (!job_list_) job_list_ = new JobList(*jobs_, this);
    job_list_->show();
    job_list_->raise();
    job_list_->activateWindow();
}

bool Shell::locked() const { return stack_->currentWidget() == lock_screen_; }

void Shell::lock() {
    if (locked()) return;
    // A question is answered by staying where one is.
    while (auto* modal = QApplication::activeModalWidget()) {
        auto* dialog = qobject_cast<QDialog*>(modal);
        if (!dialog) break;
        dialog->reject();
        if (dialog->isVisible()) return idle_->touch();
    }
    windows_->hide_all();
    had_focus_ = focusWidget();
    // Previews and lists beside the window show data as well.
    for (auto* beside : findChildren<QDialog*>())
        if (beside->isVisible()) beside->close();
    stack_->setCurrentWidget(lock_screen_);
    lock_screen_->begin();
    show_title();
}

void Shell::unlock() {
    stack_->setCurrentIndex(0);
    if (had_focus_) had_focus_->setFocus();
    idle_->touch();
    show_title();
}

PageContext Shell::context() {
    return {.office = session_.office(),
            .log = session_.log(),
            .views = *views_,
            .jobs = *jobs_,
            .open_page = [this](const std::string& page,
                                const PageRequest& request) { return open_page(page, request); },
            .synchronise =
                [this] {
                    session_.link().network_changed();
                    session_.link().pull_now();
                },
            .page_correcting =
                [this](std::string_view command) {
                    for (const auto* page : pages_)
                        if (std::find(page->corrects.begin(), page->corrects.end(), command) !=
                            page->corrects.end())
                            return std::string(page->name);
                    return std::string();
                },
            .settings = &settings_};
}

void Shell::update_roles() {
    const auto roles = session_.roles();
    if (roles != roles_) {
        roles_ = roles;
        pages_ = pages_for(registry_, roles);
        navigation_->set_pages(pages_);
        // Pages were made for the old roles. One with input that is saved nowhere stays as long as it may.
        for (int tab = tabs_->count() - 1; tab >= 0; --tab) {
            auto* page = static_cast<Page*>(tabs_->widget(tab));
            if (page->unsaved() && find_page(pages_, name_of(page))) continue;
            tabs_->removeTab(tab);
            page->deleteLater();
        }
        if (isVisible()) restore_pages();
    }
    show_badges();
    show_title();
}

bool Shell::open_page(const std::string& name, const PageRequest& request) {
    const auto* info = find_page(pages_, name);
    if (!info || locked()) return false;
    Page* page = nullptr;
    for (int tab = 0; tab < tabs_->count(); ++tab)
        if (name_of(static_cast<Page*>(tabs_->widget(tab))) == name)
            page = static_cast<Page*>(tabs_->widget(tab));
    if (!page) {
        page = info->make(context());
        page->setObjectName(QString::fromStdString(name));
        const auto tab = tabs_->addTab(page, icon(info->icon), title_of(*info));
        tabs_->tabBar()->setTabButton(tab, QTabBar::RightSide, close_button(page));
        connect(page, &Page::state_changed, this, &Shell::on_state_changed);
    }
    tabs_->setCurrentWidget(page);
    page->setFocus();
    const bool shown = page->open(request);
    on_state_changed();
    return shown;
}

QWidget* Shell::close_button(Page* page) {
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setIcon(icon("clear"));
    button->setIconSize(QSize(fontMetrics().height() * 2 / 3, fontMetrics().height() * 2 / 3));
    button->setToolTip(tr("Close the page (Ctrl+W)"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, [this, page] { close_tab(tabs_->indexOf(page)); });
    return button;
}

void Shell::restore_pages() {
    for (const auto& name : settings_.open_pages()) open_page(name.toStdString());
    if (tabs_->count() == 0 && !pages_.empty()) open_page(std::string(pages_.front()->name));
    if (!settings_.current_page().isEmpty()) open_page(settings_.current_page().toStdString());
}

std::vector<std::string> Shell::page_names() const {
    std::vector<std::string> names;
    for (const auto* page : pages_) names.emplace_back(page->name);
    return names;
}

Page* Shell::current_page() const { return static_cast<Page*>(tabs_->currentWidget()); }

std::string Shell::name_of(const Page* page) const {
    return page ? page->objectName().toStdString() : std::string();
}

void Shell::on_state_changed() {
    for (int tab = 0; tab < tabs_->count(); ++tab) {
        const auto* page = static_cast<Page*>(tabs_->widget(tab));
        const auto* info = find_page(pages_, name_of(page));
        if (info) tabs_->setTabText(tab, page->unsaved() ? tr("%1 •").arg(title_of(*info)) : title_of(*info));
        if (auto* close = tabs_->tabBar()->tabButton(tab, QTabBar::RightSide))
            close->setVisible(tabs_->count() > 1);
    }
    const auto* page = current_page();
    status_->set_row_count(page ? page->row_count() : std::nullopt);
    status_->set_selection(page ? page->selection_words() : QString());
    story_->show_record(page ? page->record() : std::nullopt);
    show_title();
}

void Shell::show_title() {
    const auto* info = find_page(pages_, name_of(current_page()));
    tools_->set_user(session_.user_name());
    if (locked()) return setWindowTitle(tr("Liangheng - locked"));
    setWindowTitle(tr("Liangheng - %1 - %2@%3 [%4]")
                       .arg(info ? title_of(*info) : QString(), session_.user_name(),
                            session_.department_name(), session_.server()));
}

void Shell::show_badges() {
    const auto counts = session_.office().outbox().counts();
    navigation_->set_badge("sync", counts.pending + counts.refused);
}

bool Shell::may_close(Page& page) {
    if (!page.unsaved()) return true;
    tabs_->setCurrentWidget(&page);
    QMessageBox question(QMessageBox::Question, tr("Not saved"),
                         tr("This page holds input that is not saved."), QMessageBox::NoButton, this);
    auto* save = page.can_save() ? question.addButton(tr("Save it"), QMessageBox::AcceptRole) : nullptr;
    auto* discard = question.addButton(tr("Discard it"), QMessageBox::DestructiveRole);
    auto* stay = question.addButton(tr("Stay"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.setEscapeButton(stay);
    question.exec();
    if (save && question.clickedButton() == save) return page.save();
    if (question.clickedButton() != discard) return false;
    page.discard();
    return true;
}

void Shell::close_tab(int index) {
    auto* page = static_cast<Page*>(tabs_->widget(index));
    if (!page || tabs_->count() < 2 || !may_close(*page)) return;
    tabs_->removeTab(index);
    page->deleteLater();
}

void Shell::save_pages() {
    QStringList names;
    for (int tab = 0; tab < tabs_->count(); ++tab) names << tabs_->widget(tab)->objectName();
    settings_.set_open_pages(names,
                             tabs_->currentWidget() ? tabs_->currentWidget()->objectName() : QString());
    settings_.set_geometry(saveGeometry());
}

void Shell::closeEvent(QCloseEvent* event) {
    // Before a locked desk nobody throws away what its person typed.
    for (int tab = 0; locked() && tab < tabs_->count(); ++tab)
        if (static_cast<Page*>(tabs_->widget(tab))->unsaved()) return event->ignore();
    for (int tab = 0; tab < tabs_->count(); ++tab)
        if (!may_close(*static_cast<Page*>(tabs_->widget(tab)))) return event->ignore();
    // Nobody is asked about work in the background: it ends here and leaves nothing half done.
    jobs_->end_all();
    save_pages();
    QMainWindow::closeEvent(event);
}

void Shell::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void Shell::retranslate() {
    tabs_->setAccessibleName(tr("Pages"));
    story_button_->setText(tr("Story"));
    story_button_->setToolTip(tr("History, comments and attachments of the record in front (F9)"));
    if (!sign_in_->sentence().isEmpty()) sign_in_->offer(tr("Sign in"), [this] { Q_EMIT sign_in_wanted(); });
    on_state_changed();
}

void Shell::ask_to_sign_in(const QString& reason) {
    sign_in_->say(tr("%1 What you do is kept at this desk and sent after signing in.").arg(reason));
    sign_in_->offer(tr("Sign in"), [this] { Q_EMIT sign_in_wanted(); });
}

void Shell::tell(const QString& news) { news_->say(news); }

void Shell::stop_asking() { sign_in_->say({}); }

}
