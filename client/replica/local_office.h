// SPDX-License-Identifier: GPL-3.0-or-later
// The office as this desk knows it: replica, outbox and overlay of one profile behind one face. Pages and the
// command line read from its views, preview and submit commands; the link feeds it through store().
//
// Everything runs in one thread. Signals are sent from the event loop, never from inside a call.
#pragma once

#include "client/replica/preview.h"
#include "client/replica/profile.h"
#include "client/replica/profile_files.h"
#include "client/replica/replica_store.h"
#include "common/catalogue.h"

#include <QObject>
#include <QStringList>

namespace liangheng {

/// What belongs to a command beside its struct.
struct SubmitOptions {
    Uuid id;                      ///< empty: a new one is made
    std::vector<Uuid> depends_on; ///< earlier commands without which this one makes no sense
    Uuid replaces;                ///< the refused command that this one corrects
};

class LocalOffice : public QObject {
    Q_OBJECT
public:
    /// Opens both files of the profile. Throws ProfileError.
    explicit LocalOffice(const Profile& profile, QObject* parent = nullptr);

    // State of the files
    // ----------------------------------------------------------------------------------------
    /// Files that were damaged or gone at start; the person is told each. Codes: desk.cache_damaged,
    /// desk.outbox_damaged, desk.outbox_lost.
    const std::vector<Refusal>& damage() const { return damage_; }

    /// Where this profile keeps what is of this PC alone: unfinished forms.
    const std::filesystem::path& folder() const { return folder_; }

    // Reading
    // ---------------------------------------------------------------------------------------------------
    /// For pages: select from view_name(entity), such as "order_now". Finish each query before the event loop
    /// goes on.
    QSqlDatabase sql() const { return replica_.sql(); }
    Replica& replica() { return replica_; }
    Outbox& outbox() { return outbox_; }
    DeskStore& store() { return store_; }
    ProfileFiles& files() { return files_; }
    const Facts& facts() const { return overlay_.facts(); }
    /// Whether the views of this entity differ from its table: pending commands would change rows of it.
    bool overlaid(const EntityInfo& entity) const {
        return overlay_.touched().contains(entity.is_detail() ? &entity.head() : &entity);
    }
    /// How a pending command stands; nothing when it is not pending.
    std::optional<OverlayVerdict> verdict(const Uuid& command) const { return overlay_.verdict(command); }

    // Who, when
    // -------------------------------------------------------------------------------------------------
    /// The person of the last login, without tokens.
    std::optional<message::Session> session() const { return outbox_.last_session(); }
    /// As whom a command made now is decided.
    DeskContext context() const;
    /// Estimate of the server's clock.
    UtcTime clock() const { return clock_(); }
    /// Empty: the clock of the PC, as before any contact.
    void set_clock(std::function<UtcTime()> clock);
    /// Nonce of the connection while there is a session; empty offline. The link sets it.
    void set_nonce(Bytes nonce);
    bool online() const { return !nonce_.data.empty(); }

    // Commands
    // --------------------------------------------------------------------------------------------------
    /// Whether a role of this person may give the command at all.
    bool may_give(const CommandInfo& command) const;
    Preview preview(const CommandInfo& command, const void* object) const;
    template<class C> Preview preview(const C& command) const { return preview(command_info<C>(), &command); }
    /// Queues the command; it is on the disk when this returns. Does not preview: a page that sends a
    /// doubtful one anyway calls this. Returns the command's id. Refusals: those of Outbox::add, online_only,
    /// outbox.no_user.
    Result<Uuid> submit(const CommandInfo& command, const void* object, const SubmitOptions& options = {});
    template<class C> Result<Uuid> submit(const C& command, const SubmitOptions& options = {}) {
        return submit(command_info<C>(), &command, options);
    }
    /// Sends a refused command again, as it is, with a new id.
    Result<Uuid> send_again(const Uuid& command);
    Result<void> discard(const Uuid& command);

Q_SIGNALS:
    /// Rows of these entities (names, details included) may differ from what a page has read.
    void rows_changed(const QStringList& entities);
    void outbox_changed();
    /// Loads went on: "loading 43 %".
    void progress_changed();
    /// A new command waits for the link.
    void command_ready();

private:
    void note_damage(const Profile& profile);
    ReplicaStore::Listener listener();
    DeskContext context_of(const Id<Employee>& actor, bool made_online, const Facts& facts) const;
    void after_submit(const Uuid& command);
    void tell_soon();
    void tell();

    std::filesystem::path folder_;
    Replica replica_;
    Outbox outbox_;
    std::function<UtcTime()> clock_;
    Bytes nonce_;
    Overlay overlay_;
    ReplicaStore store_;
    ProfileFiles files_;
    std::vector<Refusal> damage_;
    TouchedEntities changed_rows_;
    bool outbox_changed_ = false;
    bool progress_changed_ = false;
    bool command_ready_ = false;
    bool telling_ = false;
};

}
