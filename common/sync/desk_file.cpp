// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way (sync.md 11): the one that a command names goes before the command, and a person's wish
// to have one is answered; one piece is in flight. What one end has already is not sent again.
#include "common/sync/desk_machine.h"

#include "common/sync/arguments_text.h"
#include "common/sync/command_file.h"

#include <algorithm>

namespace liangheng {
namespace {

constexpr int most_idle_answers = 3; // of a server that takes nothing

bool is_final(const std::string& code) {
    return code == "story.file_too_large" || code == "story.file_hash_differs" || code == "story.file_empty";
}

}

/// Leaves the commands before the first whose file the server lacks. False: that is the first one, and its
/// file goes before it.
bool DeskCore::Machine::cut_before_file(PushBatch& batch) {
    const auto lacks = [&](const message::Command& command) {
        const auto hash = file_of(command);
        return !hash.data.empty() && !at_server.contains(hash);
    };
    const auto first = std::find_if(batch.commands.begin(), batch.commands.end(), lacks);
    if (first == batch.commands.begin()) {
        begin_upload(*first);
        return false;
    }
    batch.commands.erase(first, batch.commands.end());
    return true;
}

void DeskCore::Machine::begin_upload(const message::Command& command) {
    if (upload) return;
    const auto hash = file_of(command);
    const auto size = files ? files->size(hash) : std::nullopt;
    if (!size) {
        store.refuse_locally(command.id, "story.file_lost");
        return push();
    }
    upload = {command.id, hash, *size, -1, 0};
    next_piece();
}

void DeskCore::Machine::fetch(const Bytes& hash) {
    if (state != DeskState::active || !files) return tell(effect::FileRefused{hash, refuse("online_only")});
    if (std::find(fetches.begin(), fetches.end(), hash) == fetches.end()) fetches.push_back(hash);
    next_piece();
}

void DeskCore::Machine::next_piece() {
    if (file_request || going_away || state != DeskState::active) return;
    if (upload) {
        // The first piece is empty: the answer says how much is there already.
        const bool begun = upload->offset >= 0;
        message::FilePut put{upload->hash, {std::max<std::int64_t>(0, upload->offset)}, {upload->total}, {}};
        if (begun) put.bytes.data = files->read(upload->hash, upload->offset, limits::file_chunk);
        file_request = {send(FrameType::file_put, encode_message(put)), now};
        putting = true;
    } else if (!fetches.empty()) {
        const auto& hash = fetches.front();
        file_request = {
            send(FrameType::file_get, encode_message(message::FileGet{hash, {files->arrived(hash)}})), now};
        putting = false;
    }
}

void DeskCore::Machine::on_file(const Frame& frame) {
    if (!file_request || frame.request != file_request.number) return;
    const auto file = read<message::File>(frame);
    if (!file) return;
    file_request = {};
    if (putting)
        on_piece_taken(*file);
    else
        on_piece(*file);
    next_piece();
}

void DeskCore::Machine::on_piece_taken(const message::File& file) {
    if (file.offset.value >= upload->total) {
        at_server.insert(upload->hash);
        upload.reset();
        return push();
    }
    upload->idle = file.offset.value > upload->offset ? 0 : upload->idle + 1;
    upload->offset = std::max<std::int64_t>(0, file.offset.value);
    if (upload->idle <= most_idle_answers) return;
    upload.reset();
    retry_push();
}

void DeskCore::Machine::on_piece(const message::File& file) {
    const auto hash = fetches.front();
    const bool fits = file.hash == hash && !file.bytes.data.empty() &&
                      file.total.value <= static_cast<std::int64_t>(limits::file_bytes);
    const auto arrival =
        fits ? files->append(hash, file.offset.value, file.bytes.data, file.total.value) : Arrival::spoiled;
    if (arrival == Arrival::unfinished) return;
    fetches.pop_front();
    if (arrival == Arrival::whole) return tell(effect::FileArrived{hash});
    tell(effect::FileRefused{hash, refuse("story.file_hash_differs")});
}

void DeskCore::Machine::on_file_refused(const Refusal& reason) {
    file_request = {};
    if (putting) {
        const auto command = upload->command;
        upload.reset();
        if (!is_final(reason.code)) return retry_push();
        store.refuse_locally(command, reason.code);
        push();
    } else {
        const auto hash = fetches.front();
        fetches.pop_front();
        tell(effect::FileRefused{hash, reason});
    }
    next_piece();
}

/// The line is gone: the next one asks how much has arrived.
void DeskCore::Machine::drop_files() {
    file_request = {};
    upload.reset();
    at_server.clear();
    for (const auto& hash : std::exchange(fetches, {}))
        tell(effect::FileRefused{hash, refuse("online_only")});
}

}
