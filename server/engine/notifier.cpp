// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/notifier.h"

#include "common/wire/limits.h"

namespace liangheng {

Notifier::Notifier(ReaderThread& reader, Loop loop) : reader_(reader), loop_(std::move(loop)) {}

void Notifier::add(std::uint64_t connection, ConnectedDesk desk, Tell tell) {
    desks_[connection] = {std::move(desk), std::move(tell)};
}

std::vector<ConnectedDesk> Notifier::connected() const {
    std::vector<ConnectedDesk> desks;
    for (const auto& [connection, desk] : desks_) desks.push_back(desk.who);
    return desks;
}

void Notifier::tell_everybody() {
    reader_.post([this](SqliteStore&, Puller& puller) {
        loop_.post([this, head = puller.head()] {
            std::vector<Tell> all;
            for (const auto& [connection, desk] : desks_) all.push_back(desk.tell);
            for (const auto& tell : all) tell(head);
        });
    });
}

void Notifier::remove(std::uint64_t connection) { desks_.erase(connection); }

void Notifier::committed() {
    if (asking_) {
        again_ = true;
        return;
    }
    asking_ = true;
    ask();
}

void Notifier::ask() {
    std::vector<std::pair<std::uint64_t, Id<Employee>>> asked;
    for (const auto& [connection, desk] : desks_) asked.emplace_back(connection, desk.who.employee);
    reader_.post([this, asked = std::move(asked)](SqliteStore& store, Puller& puller) {
        const auto head = puller.head();
        std::vector<FeedEntry> entries;
        if (told_head_ < 0) told_head_ = head;
        if (head > told_head_) puller.feed_between(told_head_, head, entries);
        told_head_ = head;
        std::vector<std::uint64_t> concerned;
        if (!entries.empty())
            for (const auto& [connection, employee] : asked)
                if (puller.concerns(employee, entries)) concerned.push_back(connection);
        static_cast<void>(store);
        loop_.post([this, head, concerned = std::move(concerned)] { tell(head, concerned); });
    });
}

void Notifier::tell(std::int64_t head, const std::vector<std::uint64_t>& connections) {
    for (const auto connection : connections) {
        const auto it = desks_.find(connection);
        if (it != desks_.end()) it->second.tell(head);
    }
    // A first notice goes out at once; a busy office costs no more than fifty rounds a second.
    loop_.call_after(limits::notice_round_ms, [this] {
        asking_ = false;
        if (!std::exchange(again_, false)) return;
        asking_ = true;
        ask();
    });
}

void Notifier::watch_other_processes() {
    loop_.call_after(limits::commit_poll_ms, [this] {
        committed();
        watch_other_processes();
    });
}

}
