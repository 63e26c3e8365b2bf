// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/office.h"

#include "common/wire/limits.h"
#include "server/engine/desk_conversation.h"

namespace liangheng {

Office::Office(Setup setup)
    : setup_(std::move(setup)),
      files_(setup_.files.empty() ? setup_.store.parent_path() / "files" : setup_.files),
      writer_({setup_.store, setup_.clock, setup_.loop.post,
               [this](const GroupOutcome& group) {
                   // Whoever's session is over learns it by his next pull.
                   if (group.logins_changed) notifier_.tell_everybody();
                   notifier_.committed();
               },
               setup_.broken, [this](const Bytes& hash) { return files_.has(hash); }},
              tail_),
      reader_(setup_.store, tail_, setup_.pull_bytes_waiting),
      notifier_(reader_, setup_.loop),
      passwords_(setup_.loop.post),
      file_writer_(setup_.loop.post, 1, limits::files_waiting),
      job_rounds_(writer_, setup_.loop, setup_.clock, &files_) {
    SqliteStore store(setup_.store, SqliteStore::Use::read);
    epoch_ = uuid_from_bytes(store.value("epoch").value_or("")).value_or(Uuid{});
}

Office::~Office() { stop(); }

std::unique_ptr<Conversation> Office::greet(std::shared_ptr<Wire> wire) {
    return std::make_unique<DeskConversation>(*this, std::move(wire));
}

void Office::stop() {
    writer_.stop();
    reader_.stop();
}

void Office::start_jobs() {
    notifier_.watch_other_processes();
    job_rounds_.start();
}

std::size_t Office::take_load_place(std::uint64_t connection) {
    const auto now = clock().ms;
    std::erase_if(loading_, [&](const auto& place) { return now - place.second > limits::load_slot_ms; });
    if (!loading_.contains(connection) && loading_.size() >= limits::loads_at_once)
        return loading_.size() - limits::loads_at_once + 1;
    loading_[connection] = now;
    return 0;
}

void Office::give_load_place(std::uint64_t connection) { loading_.erase(connection); }

}
