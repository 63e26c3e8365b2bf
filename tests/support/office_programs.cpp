// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office_programs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

namespace liangheng {
namespace {

constexpr int longest_ms = 60'000;

QString program(const char* name) { return QStringLiteral(LIANGHENG_BIN "/") + QLatin1String(name); }

QByteArray read(const QString& path) {
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}

void start(QProcess& process, const Around& around, const QString& program, const QStringList& arguments) {
    auto variables = QProcess::systemEnvironment();
    variables << around.environment;
    process.setEnvironment(variables);
    auto line = around.wrapper;
    line << program << arguments;
    process.start(line.takeFirst(), line);
}

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
        const Around& around = {}) {
    QProcess process;
    start(process, around, program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longest_ms))
        throw std::runtime_error("does not end: " + program.toStdString());
    const bool whole = process.exitStatus() == QProcess::NormalExit;
    return {whole ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

void must(const Ran& ran, const char* what) {
    if (ran.code != 0) throw std::runtime_error(what + (": " + ran.err.toStdString()));
}

}

std::vector<QJsonObject> Ran::lines() const {
    std::vector<QJsonObject> objects;
    for (const auto& line : out.split('\n'))
        if (!line.isEmpty()) objects.push_back(QJsonDocument::fromJson(line).object());
    return objects;
}

QJsonObject Ran::line() const {
    const auto all = lines();
    if (all.size() != 1) throw std::runtime_error("not one line: " + out.toStdString() + err.toStdString());
    return all.front();
}

std::string numbered_id(int number) {
    return QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')).toStdString();
}

OfficePrograms::OfficePrograms() : data_(QString::fromStdString((folder_.path() / "data").string())) {
    must(run(program("liangheng-server"), {"init", "--data", data_}), "init");
    must(run(program("liangheng-server"), {"demo", "--data", data_, "--retailers", "80", "--months", "3"}),
         "demo");
    const auto desk = person("order_desk");
    user_ = desk.user;
    password_ = desk.password;
    start_server();
    must(login("finder"), "login");
    must(cli("finder", {"sync"}), "sync");
    find_what_to_order();
}

OfficePrograms::~OfficePrograms() { kill_server(); }

void OfficePrograms::start_server() {
    const auto listening = around_.root + data_ + "/listening";
    QFile::remove(listening);
    server_ = std::make_unique<QProcess>();
    server_->setStandardErrorFile(log_file(), QIODevice::Append);
    const auto listen = address_.isEmpty() ? QStringLiteral("127.0.0.1:0") : address_;
    start(*server_, around_, program("liangheng-server"), {"serve", "--data", data_, "--listen", listen});
    QElapsedTimer waited;
    waited.start();
    while (!QFile::exists(listening) || read(listening).trimmed().isEmpty()) {
        // Its end, or the time between two looks.
        if (server_->waitForFinished(20) || waited.elapsed() > longest_ms)
            throw std::runtime_error("no server: " + server_log().toStdString());
    }
    address_ = QString::fromUtf8(read(listening).trimmed());
}

QString OfficePrograms::log_file() const {
    return QString::fromStdString((folder_.path() / "server.log").string());
}

QByteArray OfficePrograms::server_log() const { return read(log_file()); }

void OfficePrograms::put_server(Around around, const QString& data) {
    kill_server();
    around_ = std::move(around);
    if (data.isEmpty()) return;
    std::filesystem::copy(data_.toStdString(), (around_.root + data).toStdString(),
                          std::filesystem::copy_options::recursive);
    data_ = data;
}

int OfficePrograms::wait_for_server() {
    if (!server_->waitForFinished(longest_ms)) throw std::runtime_error("the server does not end");
    const auto ended = std::move(server_);
    return ended->exitStatus() == QProcess::NormalExit ? ended->exitCode() : -1;
}

void OfficePrograms::kill_server() {
    if (!server_) return;
    server_->kill();
    server_->waitForFinished(longest_ms);
    server_.reset();
}

OfficePrograms::Person OfficePrograms::person(const char* role) const {
    for (const auto& line : read(data_ + "/demo-users").split('\n')) {
        const auto words = line.split(' ');
        if (words.size() >= 3 && words[2] == role)
            return {QString::fromUtf8(words[0]), QString::fromUtf8(words[1])};
    }
    throw std::runtime_error(std::string("nobody in the county is ") + role);
}

Ran OfficePrograms::login_as(const std::string& name, const char* role) {
    const auto found = person(role);
    return login(name, found.password.toUtf8(), found.user);
}

Ran OfficePrograms::login(const std::string& name, const QByteArray& password, const QString& user) {
    const auto file = QString::fromStdString((folder_.path() / "password").string());
    QFile out(file);
    out.open(QIODevice::WriteOnly | QIODevice::Truncate);
    out.write(password.isEmpty() ? password_.toUtf8() : password);
    out.close();
    return cli(name, {"login", "--server", address_, "--ca", around_.root + data_ + "/ca.pem", "--user",
                      user.isEmpty() ? user_ : user, "--password-file", file});
}

Ran OfficePrograms::cli(const std::string& name, const QStringList& arguments, const QByteArray& input,
                        const QStringList& environment) const {
    return run(program("liangheng-cli"),
               QStringList{"--profile", QString::fromStdString(profile(name))} + arguments, input,
               {.environment = environment});
}

Ran OfficePrograms::run_in(const Around& around, const char* which, const std::string& profile_folder,
                           const QStringList& arguments, const QByteArray& input) const {
    return run(program(which), QStringList{"--profile", QString::fromStdString(profile_folder)} + arguments,
               input, around);
}

Ran OfficePrograms::server(const QStringList& arguments, const QString& data) const {
    return run(program("liangheng-server"), arguments + QStringList{"--data", data.isEmpty() ? data_ : data},
               {}, around_);
}

std::unique_ptr<QProcess> OfficePrograms::start_server_call(const QStringList& arguments) const {
    auto process = std::make_unique<QProcess>();
    process->start(program("liangheng-server"), arguments + QStringList{"--data", data_});
    return process;
}

std::unique_ptr<QProcess> OfficePrograms::start_cli(const std::string& name,
                                                    const QStringList& arguments) const {
    auto process = std::make_unique<QProcess>();
    process->start(program("liangheng-cli"),
                   QStringList{"--profile", QString::fromStdString(profile(name))} + arguments);
    return process;
}

std::vector<QJsonObject> OfficePrograms::list(const std::string& name, const QStringList& arguments) const {
    return cli(name, QStringList{"list"} + arguments).lines();
}

// A retailer of the own department, with the day of the open cycle on which he orders: today or one of the
// next six, so that every day of the year will do.
void OfficePrograms::find_what_to_order() {
    const auto retailer = list("finder", {"retailer", "--where", "status=active"}).at(0);
    const auto territory = list("finder", {"territory", "--where", "id=" + retailer["territory"].toString()});
    const auto cycle = list("finder", {"order_cycle", "--where", "state=open", "--where",
                                       "department=" + territory.at(0)["department"].toString()});
    const auto day = list("finder", {"order_day", "--where", "kind=regular", "--where",
                                     "cycle=" + cycle.at(0)["id"].toString(), "--where",
                                     "weekday=" + retailer["order_weekday"].toString()});
    const QJsonValue product = list("finder", {"product"}).at(0).value("id");
    order_ = {{"retailer", retailer["id"]},
              {"cycle", cycle.at(0)["id"]},
              {"order_day", day.at(0)["id"]},
              {"lines", product}};
}

QByteArray OfficePrograms::order(const std::string& order_id, int cartons) const {
    auto body = order_;
    body["order"] = QString::fromStdString(order_id);
    body["lines"] = QJsonArray{QJsonObject{{"product", order_["lines"]}, {"requested", cartons}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact) + '\n';
}

}
