// SPDX-License-Identifier: GPL-3.0-or-later
// The real programs as processes: a server with a small invented county, and liangheng-cli on profiles of its
// desks.
#pragma once

#include "tests/support/temp_folder.h"

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

namespace liangheng {

/// What a program left.
struct Ran {
    int code = -1; ///< -1: it was killed
    QByteArray out;
    QByteArray err;
    /// The lines of standard output, each a JSON object.
    std::vector<QJsonObject> lines() const;
    /// The only one; throws std::runtime_error when there are more or fewer.
    QJsonObject line() const;
};

/// What a program is started in: a command before it, variables, another root of the file system (as seen
/// from outside).
struct Around {
    QStringList wrapper{};
    QStringList environment{};
    QString root{};
};

class OfficePrograms {
public:
    /// Makes a county whose cycle is open and starts the server.
    OfficePrograms();
    ~OfficePrograms();

    void start_server();
    /// From now on the server's calls run in this; where it holds another disk, the data go to this folder of
    /// it.
    void put_server(Around around, const QString& data = {});
    /// SIGKILL or another end of the server by itself; its exit code, -1 when it was killed.
    int wait_for_server();
    QByteArray server_log() const;
    /// SIGKILL, as a power cut.
    void kill_server();

    /// A profile by its name; `login` makes it for an order desk of the county.
    std::string profile(const std::string& name) const { return (folder_.path() / name).string(); }
    Ran login(const std::string& name, const QByteArray& password = {}, const QString& user = {});
    /// The same for the first person with this role.
    Ran login_as(const std::string& name, const char* role);
    struct Person {
        QString user, password;
    };
    Person person(const char* role) const;
    /// HOST:PORT of the server, its folder, and the order desk with his password.
    const QString& address() const { return address_; }
    const QString& data() const { return data_; }
    const QString& user() const { return user_; }
    const QString& password() const { return password_; }
    /// A program of ours on a profile.
    Ran run_in(const Around& around, const char* program, const std::string& profile_folder,
               const QStringList& arguments, const QByteArray& input = {}) const;
    Ran cli(const std::string& name, const QStringList& arguments, const QByteArray& input = {},
            const QStringList& environment = {}) const;
    /// A call of liangheng-server on the county's folder, or on another one; `--data` is added.
    Ran server(const QStringList& arguments, const QString& data = {}) const;
    std::unique_ptr<QProcess> start_server_call(const QStringList& arguments) const;
    /// Started and left running.
    std::unique_ptr<QProcess> start_cli(const std::string& name, const QStringList& arguments) const;

    /// A body of submit_order with this order's id; the cap of the retailer allows some cartons.
    QByteArray order(const std::string& order_id, int cartons = 1) const;
    /// Rows of an entity at a profile.
    std::vector<QJsonObject> list(const std::string& name, const QStringList& arguments) const;
    const std::filesystem::path& folder() const { return folder_.path(); }

private:
    void find_what_to_order();
    QString log_file() const;

    TempFolder folder_;
    QString data_;
    Around around_;
    QString user_, password_;
    QString address_;
    std::unique_ptr<QProcess> server_;
    QJsonObject order_;
};

/// An id that a number stands for.
std::string numbered_id(int number);

}
