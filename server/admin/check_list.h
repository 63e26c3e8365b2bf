// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of `check`: each has a name and finds breaches in one snapshot of the store. An invariant of
// rules.md is named by its subject; what data cannot show is held by tests.
#pragma once

#include "server/store/file_store.h"
#include "server/store/sqlite_store.h"

#include <functional>
#include <string>
#include <vector>

namespace liangheng {

/// Takes breaches; beyond a bound they are counted only.
class CheckResult {
public:
    explicit CheckResult(std::string name) : name_(std::move(name)) {}

    void breach(std::string what);
    const std::string& name() const { return name_; }
    bool ok() const { return count_ == 0; }
    std::uint64_t count() const { return count_; }
    const std::vector<std::string>& breaches() const { return breaches_; }

private:
    static constexpr std::size_t most_told_ = 100;

    std::string name_;
    std::uint64_t count_ = 0;
    std::vector<std::string> breaches_;
};

/// Runs all checks, in one snapshot, in the order in which they are told.
/// `files`: of the attachments, where they are to be checked too.
std::vector<CheckResult> check_store(SqliteStore& store, const FileStore* files = nullptr);

// The parts, by subject.
void check_files(SqliteStore& store, std::vector<CheckResult>& results);
void check_chain(SqliteStore& store, std::vector<CheckResult>& results);
void check_attachments(SqliteStore& store, const FileStore& files, std::vector<CheckResult>& results);
void check_feed(SqliteStore& store, std::vector<CheckResult>& results);
void check_rows(SqliteStore& store, std::vector<CheckResult>& results);
void check_orders(SqliteStore& store, std::vector<CheckResult>& results);
void check_calendar(SqliteStore& store, std::vector<CheckResult>& results);
void check_master(SqliteStore& store, std::vector<CheckResult>& results);

}
