// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli do: decides a command on the replica, queues it durably, pushes it and waits for the result.
#include "client/cli/cli_desk.h"
#include "client/cli/output.h"
#include "client/program/command_json.h"
#include "client/program/command_report.h"

#include <QJsonDocument>

#include <deque>

namespace liangheng::cli {
namespace {

// So many commands wait at most before the next ones are read (an outbox holds 2,000).
constexpr std::int64_t most_waiting = 500;

Result<std::vector<QJsonObject>> read_bodies(const DoCall& call) {
    if (call.json_file.empty()) return std::vector<QJsonObject>{QJsonObject{}};
    const auto text = read_input(call.json_file);
    if (!text) return text.error();
    const auto bytes = QByteArray::fromStdString(*text);
    std::vector<QJsonObject> bodies;
    for (const auto& piece : call.many ? bytes.split('\n') : QList<QByteArray>{bytes}) {
        if (call.many && piece.trimmed().isEmpty()) continue;
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(piece, &error);
        if (!document.isObject()) {
            const auto line =
                "line " + std::to_string(bodies.size() + 1) + ": " + error.errorString().toStdString();
            return refuse("input.bad_json", {{"reason", line}});
        }
        bodies.push_back(document.object());
    }
    return bodies;
}

// No rule refuses it: the world has failed.
bool failed_to_save(const Refusal& refusal) {
    return refusal.code == "outbox.disk_full" || refusal.code == "outbox.disk_failed";
}

/// The commands of one call, each with its report, printed in their order.
class Batch {
public:
    Batch(CliDesk& desk, const CommandInfo& command) : desk_(desk), command_(command) {}

    void add(const QJsonObject& body) {
        auto id = decide_and_queue(body);
        if (id) {
            waiting_.push_back({*id, {}});
            return;
        }
        say(id.error());
        any_unsaved_ = any_unsaved_ || failed_to_save(id.error());
        waiting_.push_back(
            {{}, {{}, std::string(command_.name), "refused", id.error().code, id.error().arguments}});
    }

    /// Prints what is settled, as far as nothing before it is open. True when nothing is left.
    bool print_settled() {
        while (!waiting_.empty() && settled(waiting_.front())) print_first();
        return waiting_.empty();
    }
    void print_rest() {
        while (!waiting_.empty()) print_first();
    }
    int exit_code() const {
        if (any_unsaved_) return failed;
        if (any_refused_) return refused;
        return any_pending_ ? still_pending : done;
    }

private:
    struct Waiting {
        Uuid id;
        CommandReport report; ///< of one that was not queued
    };

    Result<Uuid> decide_and_queue(const QJsonObject& body) {
        const auto object = command_from_json(command_, body, desk_.office().clock());
        if (!object) return object.error();
        const auto preview = desk_.office().preview(command_, object->get());
        if (preview.refused()) return preview.refusal;
        return desk_.office().submit(command_, object->get());
    }

    bool settled(const Waiting& waiting) {
        if (!waiting.id) return true;
        const auto entry = desk_.office().outbox().find(waiting.id);
        return !entry || !is_pending(entry->state);
    }

    void print_first() {
        auto report = std::move(waiting_.front().report);
        if (const auto entry = desk_.office().outbox().find(waiting_.front().id)) report = report_of(*entry);
        waiting_.pop_front();
        any_refused_ = any_refused_ || report.outcome == "refused";
        any_pending_ = any_pending_ || report.outcome == "pending" || report.outcome == "unknown";
        print(report_line(report));
    }

    CliDesk& desk_;
    const CommandInfo& command_;
    std::deque<Waiting> waiting_;
    bool any_unsaved_ = false; ///< the disk would not take it
    bool any_refused_ = false;
    bool any_pending_ = false;
};

// With a link a command is made on its connection and decided on fresh rows; without one it goes into the
// outbox all the same.
bool go_online(CliDesk& desk) {
    bool fresh = false;
    const auto pulled =
        QObject::connect(&desk.link(), &Link::pull_applied, [&](qint64, bool) { fresh = true; });
    desk.link().start();
    const bool online = desk.wait_until([&] { return fresh && desk.office().replica().progress().complete; },
                                        CliDesk::Wait::one_try);
    QObject::disconnect(pulled);
    if (!online && desk.trouble()) say(*desk.trouble());
    return online;
}

}

int do_command(const Common& common, const DoCall& call) {
    const auto* command = find_command(call.command);
    if (!command) {
        say(refuse("input.unknown_command", {{"name", call.command}}));
        return wrong_usage;
    }
    const auto bodies = read_bodies(call);
    if (!bodies) {
        say(bodies.error());
        return wrong_usage;
    }
    CliDesk desk(common);
    bool online = !call.offline && go_online(desk);
    Batch batch(desk, *command);
    for (const auto& body : *bodies) {
        batch.add(body);
        if (!online || desk.office().outbox().counts().pending < most_waiting) continue;
        online = desk.wait_until([&] {
            batch.print_settled();
            return desk.office().outbox().counts().pending < most_waiting / 2;
        });
    }
    if (online) online = desk.wait_until([&] { return batch.print_settled(); }, CliDesk::Wait::one_try);
    // The result is known; the rows that it brings are here a moment later.
    if (online) desk.wait_until([&] { return desk.link().drained(); }, CliDesk::Wait::one_try);
    desk.leave();
    batch.print_rest();
    return batch.exit_code();
}

}
