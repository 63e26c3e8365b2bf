// SPDX-License-Identifier: GPL-3.0-or-later
// How an import commits (commands.md): up to 5,000 rows in one transaction, a longer file in groups, each
// with the write lock for itself alone, so that `serve` goes on beside it.
#pragma once

#include "common/imports/import_kind.h"
#include "server/admin/office_on_disk.h"
#include "server/engine/job.h"

#include <functional>

namespace liangheng {

inline constexpr std::uint64_t import_rows_at_once = 5'000;
inline constexpr std::size_t import_commands_in_group = 1'000;
/// Lines that one group stores at most, so that nobody waits long for the lock.
inline constexpr std::size_t import_lines_in_group = 20'000;

/// A head of the file on its way into the store.
struct ImportPart {
    std::vector<Job> jobs;
    std::vector<std::uint64_t> lines; ///< of the file
    std::string item;
};

/// The commands of a row as jobs of the server.
std::vector<Job> jobs_of(const std::vector<ImportCommand>& commands);

class ImportCommit {
public:
    enum class Way : std::uint8_t { at_once, in_groups };
    /// Called for each part that the store refused after all, because something had changed since it was
    /// decided.
    using Late = std::function<void(const ImportPart& part, const Refusal& refusal)>;

    /// With `skip_bad` such a part is left out, without it the import ends there.
    ImportCommit(OfficeOnDisk& office, Way way, bool skip_bad, Late late);

    /// False when the import cannot go on. `pause` is called between groups.
    bool add(ImportPart part);
    bool finish();
    void set_pause(std::function<void()> pause) { pause_ = std::move(pause); }

private:
    bool flush();
    bool try_group(std::vector<std::pair<std::size_t, Refusal>>& refused);

    OfficeOnDisk& office_;
    Way way_;
    bool skip_bad_;
    Late late_;
    std::function<void()> pause_;
    std::vector<ImportPart> parts_;
    std::size_t commands_ = 0;
    std::size_t lines_ = 0;
    bool broken_ = false;
};

}
