// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica_store.h"

#include "common/sync/command_result.h"

namespace liangheng {

ReplicaStore::ReplicaStore(Replica& replica, Outbox& outbox, Overlay& overlay, Listener listener)
    : replica_(replica), outbox_(outbox), overlay_(overlay), listener_(std::move(listener)) {}

void ReplicaStore::keep_session(const message::Session& session) {
    outbox_.keep_session(session);
    listener_.outbox_changed();
}

void ReplicaStore::mark_sent(const PushBatch& batch) {
    outbox_.mark_sent(batch);
    listener_.outbox_changed();
}

void ReplicaStore::sent_to_ready() {
    outbox_.sent_to_ready();
    listener_.outbox_changed();
}

// The overlay stays until the result rows come.
void ReplicaStore::keep_results(const message::Results& results) {
    outbox_.keep_results(results);
    listener_.outbox_changed();
}

// No result row will ever come for it.
void ReplicaStore::refuse_locally(const Uuid& command, const std::string& code) {
    outbox_.refuse_locally(command, code);
    rebuild_overlay();
    listener_.outbox_changed();
}

void ReplicaStore::apply_scope(const message::ScopeChange& scope, const Uuid& epoch) {
    after_rows(replica_.apply_scope(scope, epoch), true);
    listener_.progress_changed();
}

void ReplicaStore::apply_upto(const message::Upto& upto) {
    TouchedEntities touched;
    TouchedEntities overlaid;
    try {
        touched = replica_.apply_upto(upto, [&](const TouchedEntities& now) {
            if (!overlay_.depends_on(now)) return;
            overlaid = overlay_.touched();
            overlay_.rebuild();
        });
    } catch (...) {
        overlay_.rebuild();
        throw;
    }
    touched.insert(overlaid.begin(), overlaid.end());
    after_rows(std::move(touched), false);
    if (!upto.joined.empty()) listener_.progress_changed();
}

void ReplicaStore::store_page(const message::Page& page) {
    after_rows(replica_.store_page(page), page.last);
    listener_.progress_changed();
}

void ReplicaStore::begin_reload(const std::vector<std::string>& buckets) {
    replica_.begin_reload(buckets);
    listener_.progress_changed();
}

void ReplicaStore::after_rows(TouchedEntities touched, bool rebuild) {
    if (touched.empty()) return;
    if (touched.contains(&info<CommandResult>())) settle();
    if (rebuild && overlay_.depends_on(touched)) {
        touched.insert(overlay_.touched().begin(), overlay_.touched().end());
        overlay_.rebuild();
    }
    touched.insert(overlay_.touched().begin(), overlay_.touched().end());
    listener_.rows_changed(touched);
}

void ReplicaStore::reconcile() {
    std::vector<Uuid> lost;
    // A replica that has never been filled shows nothing, and that is said; its load brings all.
    if (replica_.position().scope_version >= 0)
        for (const auto& command : outbox_.seen())
            if (!result_in(replica_, command)) lost.push_back(command);
    outbox_.unsee(lost);
    settle();
}

void ReplicaStore::settle() {
    std::vector<SettledCommand> settled;
    for (const auto& entry : outbox_.unseen())
        if (auto result = result_in(replica_, entry.command.id)) settled.push_back(*std::move(result));
    if (settled.empty()) return;
    outbox_.settle(settled);
    listener_.outbox_changed();
}

void ReplicaStore::rebuild_overlay() {
    auto touched = overlay_.touched();
    overlay_.rebuild();
    touched.insert(overlay_.touched().begin(), overlay_.touched().end());
    if (!touched.empty()) listener_.rows_changed(touched);
}

}
