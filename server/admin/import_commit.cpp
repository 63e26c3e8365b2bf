// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/import_commit.h"

#include "common/sync/arguments_text.h"

namespace liangheng {
namespace {

constexpr int most_tries = 5;

}

std::vector<Job> jobs_of(const std::vector<ImportCommand>& commands) {
    std::vector<Job> jobs;
    for (const auto& command : commands)
        jobs.push_back(make_server_job_of(command.id, command.body, *command.info));
    return jobs;
}

ImportCommit::ImportCommit(OfficeOnDisk& office, Way way, bool skip_bad, Late late)
    : office_(office), way_(way), skip_bad_(skip_bad), late_(std::move(late)) {}

bool ImportCommit::add(ImportPart part) {
    if (broken_ || part.jobs.empty()) return !broken_;
    const bool full = commands_ + part.jobs.size() > import_commands_in_group ||
                      lines_ + part.lines.size() > import_lines_in_group;
    if (way_ == Way::in_groups && full && !parts_.empty() && !flush()) return false;
    commands_ += part.jobs.size();
    lines_ += part.lines.size();
    parts_.push_back(std::move(part));
    return true;
}

bool ImportCommit::finish() { return !broken_ && flush(); }

bool ImportCommit::flush() {
    std::vector<std::pair<std::size_t, Refusal>> refused;
    bool stored = parts_.empty();
    for (int attempt = 0; !stored && attempt < most_tries; ++attempt) {
        refused.clear();
        stored = try_group(refused);
        if (stored || refused.empty()) break; // nothing refused and not stored: the store itself could not
        for (auto it = refused.rbegin(); it != refused.rend(); ++it) {
            late_(parts_[it->first], it->second);
            parts_.erase(parts_.begin() + static_cast<std::ptrdiff_t>(it->first));
        }
        if (!skip_bad_) break;
        stored = parts_.empty();
    }
    parts_.clear();
    commands_ = 0;
    lines_ = 0;
    broken_ = !stored;
    if (stored && pause_ && way_ == Way::in_groups) pause_();
    return stored;
}

bool ImportCommit::try_group(std::vector<std::pair<std::size_t, Refusal>>& refused) {
    std::vector<Job> jobs;
    std::vector<std::size_t> owners;
    for (std::size_t i = 0; i < parts_.size(); ++i)
        for (const auto& job : parts_[i].jobs) {
            jobs.push_back(job);
            owners.push_back(i);
        }
    bool pending = false;
    const auto results = office_.run(std::move(jobs), [&](const auto& batches) {
        for (std::size_t i = 0; i < batches.front().size(); ++i) {
            const auto& result = batches.front()[i];
            pending = pending || result.outcome == Outcome::pending;
            if (result.outcome != Outcome::refused) continue;
            if (refused.empty() || refused.back().first != owners[i])
                refused.emplace_back(owners[i], Refusal(result.code, decode_arguments(result.arguments)));
        }
        return refused.empty() && !pending;
    });
    for (const auto& result : results) pending = pending || result.outcome == Outcome::pending;
    return refused.empty() && !pending;
}

}
