// SPDX-License-Identifier: GPL-3.0-or-later
// `check`: is the store sound, and does every invariant hold that data can show?
#include "common/schema/json.h"
#include "server/admin/check_list.h"
#include "server/admin/commands.h"
#include "server/admin/data_folder.h"

#include <algorithm>
#include <cstdio>

namespace liangheng {
namespace {

void print_json(const std::vector<CheckResult>& results, bool ok) {
    JsonWriter json;
    json.begin_object().member("ok", ok).key("checks").begin_array();
    for (const auto& result : results) {
        json.begin_object()
            .member("name", result.name())
            .member("ok", result.ok())
            .key("breaches")
            .begin_array();
        for (const auto& breach : result.breaches()) json.value(breach);
        json.end_array().end_object();
    }
    json.end_array().end_object();
    std::printf("%s\n", json.text().c_str());
}

void print_text(const std::vector<CheckResult>& results) {
    for (const auto& result : results) {
        std::fprintf(stderr, "%-24s %s\n", result.name().c_str(), result.ok() ? "ok" : "BROKEN");
        for (const auto& breach : result.breaches()) std::fprintf(stderr, "    %s\n", breach.c_str());
    }
}

}

void CheckResult::breach(std::string what) {
    if (++count_ <= most_told_)
        breaches_.push_back(std::move(what));
    else
        breaches_.back() = "and " + std::to_string(count_ - most_told_ + 1) + " more";
}

std::vector<CheckResult> check_store(SqliteStore& store, const FileStore* files) {
    std::vector<CheckResult> results;
    store.begin_snapshot();
    check_files(store, results);
    check_chain(store, results);
    check_feed(store, results);
    check_rows(store, results);
    check_master(store, results);
    check_calendar(store, results);
    check_orders(store, results);
    if (files) check_attachments(store, *files, results);
    store.end_snapshot();
    return results;
}

int run_check(const CheckOptions& options) {
    DataFolder folder(options.data, DataFolder::Lock::shared);
    grow_store(folder.store());
    SqliteStore store(folder.store(), SqliteStore::Use::read);
    const FileStore files(folder.files());
    const auto results = check_store(store, &files);
    const bool ok =
        std::all_of(results.begin(), results.end(), [](const CheckResult& result) { return result.ok(); });
    if (options.json)
        print_json(results, ok);
    else
        print_text(results);
    return ok ? done : failed;
}

}
