// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/shell.h"

#include "client/app/idle_watch.h"
#include "client/app/lock_screen.h"
#include "client/app/navigation.h"
#include "client/app/online_views.h"
#include "client/app/password_dialog.h"
#include "client/app/refusal_words.h"
#include "client/story/mention_button.h"
#include "client/story/record_panel.h"
#include "client/widgets/icons.h"
#include "client/widgets/page_state.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
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
      mentions_(new MentionButton(session.office())),
      story_button_(new QToolButton),
      synchronise_(new QToolButton),
      language_(new QToolButton),
      theme_(new QToolButton),
      user_(new QToolButton),
      languages_(new QMenu(this)),
      themes_(new QMenu(this)),
      account_(new QMenu(this)) {
    build();
    make_menus();
    make_account_menu();
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
    connect(synchronise_, &QToolButton::clicked, this, [this] { context().synchronise(); });
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

Shell::~Shell() = default;

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
    auto* corner = new QWidget;
    auto* tools = new QHBoxLayout(corner);
    tools->setContentsMargins(4, 0, 4, 0);
    story_button_->setCheckable(true);
    for (auto* button : std::initializer_list<QToolButton*>{mentions_, story_button_, synchronise_, language_,
                                                            theme_, user_}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tools->addWidget(button);
    }
    tabs_->setCornerWidget(corner);
    resize(1280, 700);
}

void Shell::make_menus() {
    story_button_->setIcon(icon("story"));
    synchronise_->setIcon(icon("sync"));
    language_->setIcon(icon("language"));
    theme_->setIcon(icon("theme"));
    user_->setIcon(icon("user"));
    for (auto [button, menu] :
         {std::pair{language_, languages_}, std::pair{theme_, themes_}, std::pair{user_, account_}})
        connect(button, &QToolButton::clicked, menu, [below = button, menu = menu] {
            menu->popup(below->mapToGlobal(QPoint(0, below->height())));
        });
    // Each language by its own name, so that whoever cannot read the present one finds his.
    for (const auto& [language, text] : {std::pair{Language::chinese, QStringLiteral("中文")},
                                         {Language::english, QStringLiteral("English")}})
        connect(languages_->addAction(text), &QAction::triggered, this, [this, chosen = language] {
            settings_.set_language(chosen);
            appearance_.set_language(chosen);
        });
    for (const auto choice : {ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark})
        connect(themes_->addAction(QString()), &QAction::triggered, this, [this, choice] {
            settings_.set_theme(choice);
            appearance_.set_theme(choice);
        });
}

void Shell::make_shortcuts() {
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, act] {
            if (!locked()) act();
        });
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close_tab(tabs_->currentIndex()); });
    on(QKeySequence(Qt::Key_F5), [this] { context().synchronise(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { lock(); });
    on(QKeySequence(Qt::Key_F9), [this] { show_story(story_->isHidden()); });
    on(QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    for (int number = 1; number <= 9; ++number)
        on(QKeySequence(Qt::CTRL | (Qt::Key_0 + number)), [this, number] {
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
        if (page->shows == record.entity) open_page(std::string(page->name), {record.id, {}});
    show_story(true);
    story_->show_record(record);
    story_->show_comments();
}

void Shell::make_account_menu() {
    connect(account_->addAction(icon("key"), QString()), &QAction::triggered, this, &Shell::change_password);
    auto* lock_now = account_->addAction(icon("lock"), QString());
    connect(lock_now, &QAction::triggered, this, &Shell::lock);
    account_->addSeparator();
    auto* choices = new QActionGroup(account_);
    for (const int minutes : {5, 15, 30, 60}) {
        auto* choice = choices->addAction(QString());
        choice->setData(minutes);
        choice->setCheckable(true);
        choice->setChecked(minutes == settings_.lock_minutes());
        account_->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, minutes] {
            settings_.set_lock_minutes(minutes);
            idle_->set_minutes(minutes);
        });
    }
}

void Shell::change_password() {
    PasswordDialog dialog(session_, this);
    if (dialog.exec() == QDialog::Accepted)
        tell(tr("The password is changed. Other desks of yours ask for it."));
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
    had_focus_ = focusWidget();
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
                }};
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
    story_->show_record(page ? page->record() : std::nullopt);
    show_title();
}

void Shell::show_title() {
    const auto* info = find_page(pages_, name_of(current_page()));
    user_->setText(session_.user_name());
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
    auto* discard = question.addButton(tr("Discard it"), QMessageBox::DestructiveRole);
    auto* stay = question.addButton(tr("Stay"), QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.exec();
    return question.clickedButton() == discard;
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
    synchronise_->setText(tr("Synchronise"));
    synchronise_->setToolTip(tr("Sends what waits and looks for changes (F5)"));
    language_->setText(tr("Language"));
    theme_->setText(tr("Theme"));
    user_->setToolTip(tr("Password and lock of this desk"));
    const auto account = account_->actions();
    account.at(0)->setText(tr("Change the password …"));
    account.at(1)->setText(tr("Lock now (Ctrl+L)"));
    for (auto* action : account)
        if (const auto minutes = action->data().toInt(); minutes > 0)
            action->setText(tr("Lock after %n minute(s)", nullptr, minutes));
    const auto themes = themes_->actions();
    themes.at(0)->setText(tr("As the system"));
    themes.at(1)->setText(tr("Light"));
    themes.at(2)->setText(tr("Dark"));
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
