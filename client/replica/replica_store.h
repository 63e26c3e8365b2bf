// SPDX-License-Identifier: GPL-3.0-or-later
// The two files behind the protocol core: pull and load go to the replica, push and results to the outbox. A
// result row that arrives settles its command, and the overlay follows in the transaction that brings the row
// (sync.md 13).
#pragma once

#include "client/replica/overlay.h"

#include <functional>

namespace liangheng {

class ReplicaStore : public DeskStore {
public:
    /// Told after each call that changed something; must not call back into the protocol core.
    struct Listener {
        std::function<void(const TouchedEntities& touched)> rows_changed;
        std::function<void()> outbox_changed;
        std::function<void()> progress_changed;
    };
    ReplicaStore(Replica& replica, Outbox& outbox, Overlay& overlay, Listener listener);

    ProfileSession profile_session() const override { return outbox_.tokens(); }
    void keep_session(const message::Session& session) override;
    void token_acknowledged() override { outbox_.token_acknowledged(); }
    void forget_session_token() override { outbox_.forget_session_token(); }

    PushBatch next_push(bool alone) const override { return outbox_.next_push(alone); }
    void mark_sent(const PushBatch& batch) override;
    void sent_to_ready() override;
    void keep_results(const message::Results& results) override;
    void refuse_locally(const Uuid& command, const std::string& code) override;

    ReplicaPosition position() const override { return replica_.position(); }
    void apply_scope(const message::ScopeChange& scope, const Uuid& epoch) override;
    void stage_rows(const message::Rows& rows) override { replica_.stage_rows(rows); }
    void stage_gone(const message::Gone& gone) override { replica_.stage_gone(gone); }
    void apply_upto(const message::Upto& upto) override;
    void drop_staged() override { replica_.drop_staged(); }
    void store_page(const message::Page& page) override;
    void begin_reload(const std::vector<std::string>& buckets) override;

    /// Brings both files together again after a crash: what the outbox shows is derived from the result rows.
    /// A power cut may have thrown back the replica, and a settled command is in the views again until its
    /// rows have come again.
    void reconcile();
    /// Builds the overlay anew and tells of the rows that changed by it.
    void rebuild_overlay();

private:
    void after_rows(TouchedEntities touched, bool rebuild);
    void settle();

    Replica& replica_;
    Outbox& outbox_;
    Overlay& overlay_;
    Listener listener_;
};

}
