// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli sync: pushes the outbox and pulls to the head.
#include "client/cli/cli_desk.h"
#include "client/cli/output.h"
#include "common/schema/json.h"

#include <algorithm>

namespace liangheng::cli {
namespace {

/// What moved during one call.
struct Moved {
    std::int64_t applied = 0, changed = 0, refused = 0;
    std::int64_t pulls = 0, pages = 0;

    void count(const message::Results& results) {
        const auto of = [&](Outcome outcome) {
            return std::count_if(results.results.begin(), results.results.end(),
                                 [&](const auto& result) { return result.outcome == outcome; });
        };
        applied += of(Outcome::applied);
        changed += of(Outcome::changed);
        refused += of(Outcome::refused);
    }
};

void report(const Common& common, CliDesk& desk, const Moved& moved, bool complete) {
    const auto counts = desk.office().outbox().counts();
    if (!common.json) {
        say("已执行 / applied: " + std::to_string(moved.applied) + ", 有变动 / changed: " +
            std::to_string(moved.changed) + ", 被拒绝 / refused: " + std::to_string(moved.refused) +
            ", 待上传 / pending: " + std::to_string(counts.pending) +
            ", 游标 / cursor: " + std::to_string(desk.office().replica().cursor()));
        return;
    }
    const auto position = desk.office().replica().position();
    JsonWriter json;
    json.begin_object().member("complete", complete);
    json.member("applied", moved.applied).member("changed", moved.changed).member("refused", moved.refused);
    json.member("pending", counts.pending).member("refused_in_outbox", counts.refused);
    json.member("pulls", moved.pulls).member("pages", moved.pages);
    json.member("epoch", to_hex(position.epoch))
        .member("scope_version", position.scope_version)
        .member("cursor", position.cursor);
    json.member("buckets", position.buckets.size()).end_object().end_line();
    print(json.text());
}

}

int sync(const Common& common) {
    CliDesk desk(common);
    Moved moved;
    QObject::connect(&desk.link(), &Link::results_arrived,
                     [&](const message::Results& results) { moved.count(results); });
    QObject::connect(&desk.link(), &Link::pull_applied, [&] { ++moved.pulls; });
    QObject::connect(&desk.link(), &Link::page_stored, [&] { ++moved.pages; });
    desk.link().start();
    const bool complete = desk.wait_until([&] { return desk.link().drained(); });
    desk.leave();
    report(common, desk, moved, complete);
    if (complete) return done;
    if (desk.trouble()) say(*desk.trouble());
    return desk.office().outbox().counts().pending > 0 ? still_pending : failed;
}

}
