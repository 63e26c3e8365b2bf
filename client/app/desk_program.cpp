// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/desk_program.h"

#include "client/app/first_run.h"
#include "client/app/login_window.h"
#include "client/app/password_dialog.h"
#include "client/app/picture.h"
#include "client/app/picture_set.h"
#include "client/app/preset.h"
#include "client/app/refusal_words.h"
#include "client/app/shell.h"
#include "client/pages/all_pages.h"
#include "client/pages/orders/order_book.h"
#include "client/program/desk_texts.h"
#include "client/replica/file_trouble.h"
#include "client/widgets/field_text.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QInputDialog>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <iostream>

namespace liangheng {
namespace {

volatile std::sig_atomic_t end_asked = 0;

// Signals of the system wake no event loop, so it looks itself.
void end_on_signals(QObject& parent) {
    const auto note = [](int) { end_asked = 1; };
    std::signal(SIGTERM, note);
    std::signal(SIGINT, note);
    auto* tick = new QTimer(&parent);
    QObject::connect(tick, &QTimer::timeout, [] {
        if (end_asked != 0) QCoreApplication::quit();
    });
    tick->start(200);
}

std::filesystem::path home_folder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

// The first line of the file.
std::optional<std::string> password_in(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    auto line = file.readLine(4096).toStdString();
    line.erase(line.find_last_not_of("\r\n") + 1);
    return line;
}

void complain(const Refusal& refusal) { std::cerr << people_text(refusal) << '\n'; }

class Run {
public:
    explicit Run(const DeskOptions& options)
        : options_(options),
          home_(options.profile.empty() ? home_folder() : options.profile),
          settings_(home_) {
        appearance_.set_language(options.language.empty()
                                     ? settings_.language()
                                     : language_named(QString::fromStdString(options.language)));
        appearance_.set_text_size(settings_.text_size());
        appearance_.set_theme(options.theme.empty() ? settings_.theme()
                                                    : theme_named(QString::fromStdString(options.theme)));
    }

    int run() {
        if (const auto trouble = begin()) return *trouble;
        if (!session_) return exit_done;
        for (const auto& damage : session_->office().damage()) complain(damage);
        if (options_.pages) return list_pages();
        return show_window();
    }

private:
    // Nobody may sign in where nobody sits; else the window asks, unless the command line says everything.
    std::optional<int> begin() {
        std::optional<std::string> password;
        if (!options_.password_file.empty()) {
            password = password_in(options_.password_file);
            if (!password) {
                complain(refuse("input.not_readable", {{"file", options_.password_file.string()}}));
                return exit_failed;
            }
        }
        const bool complete =
            !options_.server.empty() && !options_.authority.empty() && !options_.user.empty();
        if (!password && !options_.unattended()) return ask();
        if (options_.profile.empty()) {
            std::cerr << "liangheng: --profile DIR is required here\n";
            return exit_usage;
        }
        session_ = std::make_unique<DeskSession>(
            complete ? Profile::make(options_.profile, {.server = options_.server, .user = options_.user},
                                     options_.authority)
                     : Profile::open(options_.profile));
        if (password)
            session_->sign_in(*password);
        else
            session_->resume();
        return first_session();
    }

    std::optional<int> ask() {
        if (const auto preset = read_preset(QCoreApplication::applicationDirPath().toStdString())) {
            if (options_.server.empty()) options_.server = preset->server;
            if (options_.authority.empty()) options_.authority = preset->authority;
        }
        if (is_first_run()) {
            FirstRun wizard(options_, home_, settings_, appearance_);
            if (wizard.exec() == QDialog::Accepted) session_ = wizard.take_session();
            return std::nullopt;
        }
        LoginWindow window(options_, home_, settings_, appearance_);
        if (window.exec() == QDialog::Accepted) session_ = window.take_session();
        return std::nullopt;
    }

    // Nobody has signed in at this PC, and no profile was brought along.
    bool is_first_run() const {
        std::error_code unknown;
        return settings_.last_user().isEmpty() && !std::filesystem::exists(home_ / "config.json", unknown);
    }

    // Roles are known from the last login; before the first one the server must be waited for.
    std::optional<int> first_session() {
        if (session_->roles() != 0) return std::nullopt;
        QEventLoop loop;
        std::optional<Refusal> trouble;
        const auto give_up = [&](const Refusal& reason) {
            trouble = reason;
            loop.quit();
        };
        QObject::connect(&session_->link(), &Link::session_started, &loop, &QEventLoop::quit);
        QObject::connect(&session_->link(), &Link::login_needed, &loop, give_up);
        QObject::connect(&session_->link(), &Link::refused, &loop, give_up);
        QObject::connect(&session_->link(), &Link::line_lost, &loop, give_up);
        QObject::connect(&session_->link(), &Link::failed, &loop, give_up);
        QTimer::singleShot(Picture::patience_ms, &loop, [&] {
            give_up(refuse("desk.no_answer", {{"seconds", "60"}}));
        });
        loop.exec();
        if (!trouble) return std::nullopt;
        complain(*trouble);
        return exit_failed;
    }

    int list_pages() {
        const auto registry = all_pages();
        for (const auto* page : pages_for(registry, session_->roles())) std::cout << page->name << '\n';
        session_->link().stop();
        return exit_done;
    }

    int show_window() {
        OrderBook book(session_->office());
        Settings own(session_->profile().folder());
        take_look_of(own);
        Shell shell(*session_, appearance_, own, all_pages(), [&book] { return book.next_cutoff(); });
        size_window(shell);
        shell.show();
        if (options_.page.empty())
            shell.restore_pages();
        else if (!open_wanted(shell))
            return exit_failed;
        tell_damage(shell);
        listen(shell);
        if (!session_->office().online() && !options_.unattended()) session_->resume();
        int code = exit_done;
        std::unique_ptr<Picture> picture;
        if (auto take = picture_wanted(shell)) {
            picture = std::make_unique<Picture>(shell, *session_, std::move(take));
            QObject::connect(picture.get(), &Picture::done, &shell, [&](const QString& reason) {
                if (!reason.isEmpty()) std::cerr << "liangheng: " << reason.toStdString() << '\n';
                code = reason.isEmpty() ? exit_done : exit_failed;
                QCoreApplication::quit();
            });
        }
        QApplication::exec();
        session_->link().stop();
        return code;
    }

    // What the person chose in his window counts more than what the login of this PC shows.
    void take_look_of(const Settings& own) {
        if (!own.has_look()) return;
        if (options_.language.empty()) appearance_.set_language(own.language());
        if (options_.theme.empty()) appearance_.set_theme(own.theme());
        appearance_.set_text_size(own.text_size());
    }

    Picture::Take picture_wanted(Shell& shell) {
        if (!options_.grab_pages.empty())
            return [this, &shell] {
                return PictureSet(shell, appearance_, *session_, options_.grab_pages).take_all();
            };
        if (!options_.grab.empty()) return [this, &shell] { return Picture::save(shell, options_.grab); };
        return {};
    }

    void size_window(Shell& shell) {
        const auto parts = QString::fromStdString(options_.size).split(u'x');
        if (parts.size() == 2) shell.resize(parts[0].toInt(), parts[1].toInt());
    }

    bool open_wanted(Shell& shell) {
        PageRequest request;
        if (!options_.record.empty()) request.record = uuid_from_hex(options_.record).value_or(Uuid{});
        if (shell.open_page(options_.page, request)) return true;
        std::cerr << "liangheng: the page " << options_.page
                  << " is not for this user, or has no such record\n";
        return false;
    }

    void tell_damage(Shell& shell) {
        for (const auto& damage : session_->office().damage()) shell.tell(words_of(damage));
    }

    void listen(Shell& shell) {
        QObject::connect(session_.get(), &DeskSession::sign_in_needed, &shell,
                         [this, &shell](const Refusal& reason) {
                             must_change_ = reason.code == "auth.must_change_password";
                             shell.ask_to_sign_in(words_of(reason));
                         });
        QObject::connect(&shell, &Shell::sign_in_wanted, &shell, [this, &shell] {
            if (must_change_) {
                PasswordDialog(*session_, &shell).exec();
                return;
            }
            bool given = false;
            const auto password = QInputDialog::getText(
                &shell, Shell::tr("Sign in"), Shell::tr("Password of %1").arg(session_->user_name()),
                QLineEdit::Password, {}, &given);
            if (given) session_->sign_in(plain_text(password));
        });
    }

    DeskOptions options_;
    std::filesystem::path home_;
    Settings settings_;
    Appearance appearance_;
    std::unique_ptr<DeskSession> session_;
    bool must_change_ = false; ///< the next sign-in brings a new password
};

}

int run_desk(const DeskOptions& options) {
    QObject owner;
    end_on_signals(owner);
    try {
        return Run(options).run();
    } catch (const ProfileError& error) {
        complain(refuse(error.code(), {{"about", error.about()}}));
        const bool configuration = error.code() == "profile.missing" || error.code() == "profile.bad_config";
        if (configuration) return exit_bad_configuration;
        return error.code() == "profile.other_user" ? exit_usage : exit_failed;
    } catch (const SqliteError& error) {
        const auto trouble = file_trouble(error, options.profile);
        complain(refuse(trouble.code(), {{"about", trouble.about()}}));
        return exit_failed;
    } catch (const std::exception& error) {
        std::cerr << "liangheng: " << error.what() << '\n';
        return exit_failed;
    }
}

}
