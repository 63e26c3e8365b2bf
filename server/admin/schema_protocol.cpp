// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/schema_protocol.h"

#include "common/sync/messages.h"
#include "common/wire/frame.h"
#include "common/wire/limits.h"
#include "common/wire/proto_text.h"

namespace liangheng {
namespace {

struct FrameName {
    FrameType type;
    const char* name;
};
constexpr FrameName frame_names[] = {
    {FrameType::hello, "Hello"},      {FrameType::login, "Login"},     {FrameType::resume, "Resume"},
    {FrameType::pull, "Pull"},        {FrameType::load, "Load"},       {FrameType::push, "Push"},
    {FrameType::ask_sums, "Sums"},    {FrameType::ask_tally, "Tally"}, {FrameType::file_put, "FilePut"},
    {FrameType::file_get, "FileGet"}, {FrameType::ask, "Ask"},         {FrameType::ping, "Ping"},
    {FrameType::bye, "Bye"},          {FrameType::welcome, "Welcome"}, {FrameType::refused, "Refused"},
    {FrameType::session, "Session"},  {FrameType::scope, "Scope"},     {FrameType::rows, "Rows"},
    {FrameType::gone, "Gone"},        {FrameType::upto, "Upto"},       {FrameType::page, "Page"},
    {FrameType::reload, "Reload"},    {FrameType::results, "Results"}, {FrameType::sums, "Sums"},
    {FrameType::tally, "Tally"},      {FrameType::file, "File"},       {FrameType::answer, "Answer"},
    {FrameType::notice, "Notice"},    {FrameType::busy, "Busy"},       {FrameType::going_away, "GoingAway"},
    {FrameType::pong, "Pong"},
};

std::string limit_text(FrameType type, Sender sender, LinkState state) {
    const auto most = max_body(type, sender, state);
    if (!most) return "not legal";
    return *most % limits::kib == 0 ? std::to_string(*most / limits::kib) + " KiB" : std::to_string(*most);
}

std::string frames() {
    std::string text = "| No. | Frame | From | Longest body before the login | after it | Compressed "
                       "|\n|---|---|---|---|---|---|\n";
    for (const auto& [type, name] : frame_names) {
        const auto sender = static_cast<int>(type) < 128 ? Sender::desk : Sender::server;
        text += "| " + std::to_string(static_cast<int>(type)) + " | `" + name + "` | " +
                (sender == Sender::desk ? "desk" : "server") + " | " +
                limit_text(type, sender, LinkState::before_login) + " | " +
                limit_text(type, sender, LinkState::active) + " | " +
                (may_compress(type) ? "where it pays" : "") + " |\n";
    }
    return text;
}

std::string field_text(const FieldInfo& field) {
    if (field.kind != Kind::list) return proto_type(field, field.kind);
    if (field.list.element) return "repeated " + std::string(field.list.element().name);
    return "repeated " + proto_type(field, field.list.element_kind);
}

}

std::string protocol_markdown() {
    auto text = frames();
    for (const auto* message : all_messages()) {
        text += "\n`" + std::string(message->name) + "`:";
        const char* before = " ";
        for (const auto& field : message->fields) {
            text += before + std::to_string(field.number) + " `" + std::string(field.name) + "` " +
                    field_text(field);
            before = ", ";
        }
        text += message->fields.empty() ? " empty.\n" : ".\n";
    }
    return text;
}

}
