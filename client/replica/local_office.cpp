// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/local_office.h"

#include "client/replica/file_trouble.h"
#include "common/base/fresh.h"

#include <utility>

namespace liangheng {
namespace {

bool may_give_as(const CommandInfo& command, const Context& context) {
    if (command.server_only) return false;
    return std::any_of(context.roles.begin(), context.roles.end(),
                       [&](const RoleHeld& held) { return (command.roles & role_bit(held.role)) != 0; });
}

Preview refused(Refusal refusal, bool hangs_on_data) {
    Preview preview;
    preview.answer = Preview::Answer::refused;
    preview.refusal = std::move(refusal);
    preview.hangs_on_data = hangs_on_data;
    return preview;
}

}

LocalOffice::LocalOffice(const Profile& profile, QObject* parent)
    : QObject(parent),
      folder_(profile.folder()),
      replica_(opened<Replica>(profile.cache_file())),
      outbox_(opened<Outbox>(profile.outbox_file())),
      clock_(system_clock),
      overlay_(replica_, outbox_,
               [this](const OutboxEntry& entry, const Facts& facts) {
                   const bool made_online = online() && entry.command.made_on == nonce_;
                   return context_of({entry.command.author}, made_online, facts);
               }),
      store_(replica_, outbox_, overlay_, listener()),
      files_(profile.files_folder()) {
    note_damage(profile);
    store_.reconcile();
    overlay_.rebuild();
}

// A replica has an epoch from the first session on, and so has the outbox an installation.
void LocalOffice::note_damage(const Profile& profile) {
    if (const auto& file = replica_.damaged())
        damage_.push_back(refuse("desk.cache_damaged", {{"file", file->string()}}));
    if (const auto& recovery = outbox_.recovery())
        damage_.push_back(refuse("desk.outbox_damaged", {{"file", recovery->damaged_file.string()},
                                                         {"commands", std::to_string(recovery->commands)}}));
    else if (replica_.position().epoch && !outbox_.tokens().installation)
        damage_.push_back(refuse("desk.outbox_lost", {{"file", profile.outbox_file().string()}}));
}

ReplicaStore::Listener LocalOffice::listener() {
    return {.rows_changed =
                [this](const TouchedEntities& touched) {
                    changed_rows_.insert(touched.begin(), touched.end());
                    tell_soon();
                },
            .outbox_changed =
                [this] {
                    outbox_changed_ = true;
                    tell_soon();
                },
            .progress_changed =
                [this] {
                    progress_changed_ = true;
                    tell_soon();
                }};
}

// Many changes of one turn of the event loop are told once.
void LocalOffice::tell_soon() {
    if (std::exchange(telling_, true)) return;
    QMetaObject::invokeMethod(
        this, [this] { tell(); }, Qt::QueuedConnection);
}

void LocalOffice::tell() {
    telling_ = false;
    QStringList names;
    for (const auto* head : std::exchange(changed_rows_, {})) {
        names << QString::fromUtf8(head->name.data(), static_cast<qsizetype>(head->name.size()));
        for (const auto* detail : head->details)
            names << QString::fromUtf8(detail->name.data(), static_cast<qsizetype>(detail->name.size()));
    }
    if (std::exchange(command_ready_, false)) Q_EMIT command_ready();
    if (std::exchange(outbox_changed_, false)) Q_EMIT outbox_changed();
    if (std::exchange(progress_changed_, false)) Q_EMIT progress_changed();
    if (!names.isEmpty()) Q_EMIT rows_changed(names);
}

DeskContext LocalOffice::context_of(const Id<Employee>& actor, bool made_online, const Facts& facts) const {
    return desk_context(actor, facts, outbox_.last_session(), clock_(), made_online);
}

DeskContext LocalOffice::context() const {
    const auto person = session();
    return context_of({person ? person->employee : Uuid{}}, online(), overlay_.facts());
}

// Pending commands are judged by clock and connection, so both ask for a new judgement.
void LocalOffice::set_clock(std::function<UtcTime()> clock) {
    clock_ = clock ? std::move(clock) : system_clock;
    store_.rebuild_overlay();
}

void LocalOffice::set_nonce(Bytes nonce) {
    nonce_ = std::move(nonce);
    store_.rebuild_overlay();
    outbox_changed_ = true;
    tell_soon();
}

bool LocalOffice::may_give(const CommandInfo& command) const {
    return may_give_as(command, context().context);
}

Preview LocalOffice::preview(const CommandInfo& command, const void* object) const {
    const auto desk = context();
    if (desk.standing_known && !may_give_as(command, desk.context))
        return refused(refuse("auth.not_permitted"), false);
    if (command.online_only && !online()) return refused(refuse("online_only"), false);
    auto changes = command.decide(object, overlay_.facts(), desk.context);
    Preview preview;
    if (changes) {
        preview.answer = Preview::Answer::allowed;
        preview.changes = *std::move(changes);
        return preview;
    }
    if (changes.error().code == cannot_tell_code || !desk.standing_known) return preview;
    const auto without_data = command.decide(object, UnknownFacts(), desk.context);
    const bool wrong_itself = !without_data && without_data.error().code != cannot_tell_code;
    return refused(changes.error(), !wrong_itself);
}

Result<Uuid> LocalOffice::submit(const CommandInfo& command, const void* object,
                                 const SubmitOptions& options) {
    const auto person = session();
    if (!person) return refuse("outbox.no_user");
    if (command.online_only && !online()) return refuse("online_only");
    const auto now = clock_();
    message::Command queued;
    queued.id = options.id ? options.id : new_id(now);
    queued.author = person->employee;
    queued.kind.value = command.number;
    queued.schema.value = schema_version;
    encode_struct(queued.body.data, command, object);
    queued.depends_on = options.depends_on;
    queued.made_on = nonce_;
    queued.claimed_time = now;
    queued.replaces = options.replaces;
    if (const auto added = outbox_.add(queued); !added) return added.error();
    after_submit(queued.id);
    return queued.id;
}

Result<Uuid> LocalOffice::send_again(const Uuid& command) {
    const auto now = clock_();
    const auto again = outbox_.send_again(command, new_id(now), now, nonce_);
    if (!again) return again.error();
    after_submit(again->id);
    return again->id;
}

Result<void> LocalOffice::discard(const Uuid& command) {
    if (const auto done = outbox_.discard(command); !done) return done.error();
    outbox_changed_ = true;
    store_.rebuild_overlay();
    tell_soon();
    return {};
}

// The command is safe already; it is the newest, so its effects go on top. One that replaces another changes
// the order.
void LocalOffice::after_submit(const Uuid& command) {
    outbox_changed_ = true;
    command_ready_ = true;
    tell_soon();
    try {
        const auto entry = outbox_.find(command);
        if (!entry || entry->command.replaces) return store_.rebuild_overlay();
        overlay_.append(*entry);
        changed_rows_.insert(overlay_.touched().begin(), overlay_.touched().end());
    } catch (const SqliteError&) { // NOLINT(bugprone-empty-catch)
        // No room for the views' TEMP tables. The command is queued all the same, and they follow when they
        // are next built.
    }
}

}
