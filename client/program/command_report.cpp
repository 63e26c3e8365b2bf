// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/program/command_report.h"

#include "common/catalogue.h"

namespace liangheng {
namespace {

std::string command_name(const message::Command& command) {
    const auto* info = find_command(static_cast<int>(command.kind.value));
    return info ? std::string(info->name) : std::to_string(command.kind.value);
}

void write_report(JsonWriter& json, const CommandReport& report) {
    json.member("id", report.id ? to_hex(report.id) : std::string());
    json.member("command", report.command).member("outcome", report.outcome).member("code", report.code);
    json.key("arguments").begin_object();
    for (const auto& argument : report.arguments) json.member(argument.name, argument.value);
    json.end_object();
}

void write_time(JsonWriter& json, const char* name, UtcTime time) {
    json.key(name);
    if (time.ms == 0)
        json.null();
    else
        json.value(to_text(time));
}

}

std::string outcome_of(const OutboxEntry& entry) {
    switch (entry.state) {
    case CommandState::applied:
        return "applied";
    case CommandState::changed:
        return "changed";
    case CommandState::refused:
        return "refused";
    case CommandState::discarded:
        return "discarded";
    case CommandState::sent:
        return "unknown";
    case CommandState::draft:
    case CommandState::ready:
        break;
    }
    // Sent once and not answered; the server's "later" would have left a code.
    return entry.attempts > 0 && entry.code.empty() ? "unknown" : "pending";
}

CommandReport report_of(const OutboxEntry& entry) {
    return {entry.command.id, command_name(entry.command), outcome_of(entry), entry.code, entry.arguments};
}

std::string report_line(const CommandReport& report) {
    JsonWriter json;
    json.begin_object();
    write_report(json, report);
    json.end_object().end_line();
    return json.take();
}

std::string entry_line(const OutboxEntry& entry) {
    JsonWriter json;
    json.begin_object();
    write_report(json, report_of(entry));
    json.member("state", to_text(entry.state))
        .member("installation_seq", entry.command.installation_seq.value);
    json.member("attempts", entry.attempts);
    write_time(json, "created_at", entry.created_at);
    write_time(json, "sent_at", entry.sent_at);
    write_time(json, "settled_at", entry.settled_at);
    json.member("replaces", entry.command.replaces ? to_hex(entry.command.replaces) : std::string());
    json.end_object().end_line();
    return json.take();
}

}
