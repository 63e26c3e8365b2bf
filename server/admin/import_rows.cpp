// SPDX-License-Identifier: GPL-3.0-or-later
// Import of kinds whose rows stand for themselves: the whole file is decided, then read again and stored.
#include "common/imports/import_decider.h"
#include "server/admin/import_run.h"

namespace liangheng {
namespace {

class RowImport {
public:
    RowImport(ImportTask& task, ImportKind& kind, Mapping& mapping)
        : task_(task),
          kind_(kind),
          mapping_(mapping),
          facts_(task.office.facts(), FactsWithChanges::Keep::what_everybody_sees),
          decider_(kind, task.work, context_of(task)) {}

    std::optional<Refusal> decide_all() {
        auto reader = open();
        if (!reader) return reader.error();
        task_.begin_reading(*reader);
        if (auto forbidden = kind_.check_header(reader->file().header())) return forbidden;
        ImportRow row;
        for (;;) {
            const auto more = reader->next(row);
            if (!more) return more.error();
            if (!*more) break;
            decide_row(row);
        }
        task_.note_file(mapping_, reader->file());
        task_.note_defaults(kind_.defaulted());
        task_.reader = nullptr;
        if (reader->file().encoding().doubtful && !task_.work.accept("encoding.doubtful")) in_doubt_ = true;
        return std::nullopt;
    }

    std::optional<Refusal> store_all() {
        if (task_.stops_after_deciding() || in_doubt_) return std::nullopt;
        auto reader = open();
        if (!reader) return reader.error();
        std::optional<Refusal> stopped;
        const bool stored = task_.commit([&](FunctionRef<bool(ImportPart)> take) {
            ImportRow row;
            for (std::size_t i = 0; i < accepted_.size(); ++i) {
                const auto more = reader->next(row);
                if (!more)
                    stopped = more.error();
                else if (!*more || !task_.file.is_unchanged())
                    stopped = refuse("import.file_changed");
                if (stopped) return false;
                if (!accepted_[i]) continue;
                const auto item = kind_.item(row);
                auto unit = kind_.unit(row, task_.office.facts());
                if (!row.problems.empty()) {
                    changed_meanwhile(row, item);
                    if (!task_.options.skip_bad) return false;
                    continue;
                }
                if (!take({jobs_of(unit.commands), {row.line}, item})) return false;
            }
            return true;
        });
        if (stopped) return stopped;
        task_.report.committed = stored;
        return std::nullopt;
    }

private:
    Result<ImportReader> open() {
        kind_.begin_pass();
        return ImportReader::open([this] { return task_.file.bytes(); }, mapping_, kind_.fields());
    }

    void decide_row(ImportRow& row) {
        auto& report = task_.report;
        ++report.rows;
        for (const auto& warning : row.warnings) report.warn(task_.place(row.line), {}, warning);
        if (row.blank) {
            ++report.blank;
            accepted_.push_back(false);
            return;
        }
        const auto item = kind_.item(row);
        const auto unit = decider_.decide(row, facts_);
        accepted_.push_back(row.problems.empty());
        if (!row.problems.empty()) {
            report.refuse_row(task_.place(row.line, row.problems.front()), item, row.problems);
            return;
        }
        ++report.accepted;
        if (unit.changed) ++report.changed;
        for (const auto& [what, count] : unit.counts) report.accepted_by_kind[std::string(what)] += count;
        for (const auto& warning : unit.warnings) report.warn(task_.place(row.line), item, warning);
    }

    // Accepted when the file was decided, and no longer: somebody else has changed what the row is about.
    void changed_meanwhile(const ImportRow& row, const std::string& item) {
        --task_.report.accepted;
        task_.report.refuse_row(task_.place(row.line), item, row.problems);
    }

    static Context context_of(const ImportTask& task) {
        Context context;
        context.by_server = true;
        context.clock = task.now;
        return context;
    }

    ImportTask& task_;
    ImportKind& kind_;
    Mapping& mapping_;
    FactsWithChanges facts_;
    ImportDecider decider_;
    std::vector<bool> accepted_;
    bool in_doubt_ = false;
};

}

std::optional<Refusal> import_rows(ImportTask& task, ImportKind& kind, Mapping& mapping) {
    RowImport import(task, kind, mapping);
    if (auto stopped = import.decide_all()) return stopped;
    return import.store_all();
}

}
