// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli outbox: what waits, what was refused, what is done; sends a refused command again, or
// discards it.
#include "client/cli/calls.h"
#include "client/cli/output.h"
#include "client/program/command_report.h"
#include "client/replica/local_office.h"

namespace liangheng::cli {
namespace {

int retry(LocalOffice& office, const Uuid& id) {
    const auto again = office.send_again(id);
    if (!again) {
        say(again.error());
        return failed;
    }
    print(entry_line(office.outbox().find(*again).value()));
    return done;
}

int discard(LocalOffice& office, const Uuid& id) {
    if (const auto gone = office.discard(id); !gone) {
        say(gone.error());
        return failed;
    }
    print(entry_line(office.outbox().find(id).value()));
    return done;
}

}

int outbox(const Common& common, const OutboxCall& call) {
    const auto id = uuid_from_hex(call.id);
    if (!call.action.empty() && !id) {
        say(refuse("value.not_an_id", {{"field", "ID"}, {"value", call.id}, {"expected", "32"}}));
        return wrong_usage;
    }
    const auto profile = Profile::open(common.profile);
    LocalOffice office(profile);
    say_damage(office);
    if (call.action == "retry") return retry(office, *id);
    if (call.action == "discard") return discard(office, *id);
    const auto entries = office.outbox().entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) print(entry_line(*entry));
    return done;
}

}
