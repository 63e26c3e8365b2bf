// SPDX-License-Identifier: GPL-3.0-or-later
// `import`: files of other programs become commands; the report says what became of every line.
#include "server/admin/import_run.h"
#include "server/admin/tell_refusal.h"

#include <chrono>
#include <cstdio>
#include <system_error>
#include <thread>

namespace liangheng {
namespace {

// Where `serve` runs: long enough for it to try for the lock (SQLite's busy handler sleeps up to 100 ms).
constexpr std::chrono::milliseconds between_groups{30};

// Nothing that the file says is at fault, but how it was asked for.
bool is_wrong_usage(const Refusal& refusal) {
    return refusal.code.starts_with("mapping.") || refusal.code == "import.unknown_kind" ||
           refusal.code == "not_available";
}

int exit_code(const ImportReport& report, const ImportOptions& options) {
    if (options.dry_run) return report.refused.empty() || options.skip_bad ? done : refused_by_rule;
    if (report.committed) return done;
    for (const auto& warning : report.warnings)
        if (warning.code == "encoding.doubtful") return refused_by_rule;
    return report.refused.empty() ? failed : refused_by_rule;
}

}

int run_import(const ImportOptions& options) {
    DataFolder folder(options.data, DataFolder::Lock::shared);
    OfficeOnDisk office(folder);
    try {
        std::function<void()> pause;
        if (std::filesystem::exists(folder.listening()))
            pause = [] { std::this_thread::sleep_for(between_groups); };
        const auto report = import_file(office, folder, options, system_clock(), std::move(pause));
        if (!report)
            return tell_refusal(report.error(),
                                is_wrong_usage(report.error()) ? wrong_usage : refused_by_rule);
        if (options.json)
            std::printf("%s\n", to_json(*report).c_str());
        else
            std::fputs(to_text(*report).c_str(), stderr);
        return exit_code(*report, options);
    } catch (const std::system_error& error) {
        tell("import.unreadable", std::string("无法读取：") + error.what(),
             std::string("cannot be read: ") + error.what());
        return failed;
    }
}

}
