// SPDX-License-Identifier: GPL-3.0-or-later
// Import of kinds whose rows stand for themselves: the whole file is decided, then read again and stored.
#include "server/admin/import_dry_facts.h"
#include "server/admin/import_run.h"

#include <unordered_set>

namespace liangheng {
namespace {

class RowImport {
public:
    RowImport(ImportTask& task, ImportKind& kind, Mapping& mapping)
        : task_(task), kind_(kind), mapping_(mapping), facts_(task.office.store()) {}

    std::optional<Refusal> decide_all() {
        auto reader = open();
        if (!reader) return reader.error();
        ImportRow row;
        for (;;) {
            const auto more = reader->next(row);
            if (!more) return more.error();
            if (!*more) break;
            decide_row(row);
        }
        task_.note_file(mapping_, reader->encoding());
        task_.note_defaults(kind_.defaulted());
        if (reader->encoding().doubtful && !task_.work.accept("encoding.doubtful")) in_doubt_ = true;
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
                if (!take({std::move(unit.jobs), {row.line}, item})) return false;
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
        return ImportReader::open(task_.file.bytes(), mapping_, kind_.fields());
    }

    void decide_row(ImportRow& row) {
        auto& report = task_.report;
        ++report.rows;
        if (row.blank) {
            ++report.blank;
            accepted_.push_back(false);
            return;
        }
        const auto item = kind_.item(row);
        ImportUnit unit;
        if (row.problems.empty()) unit = kind_.unit(row, facts_);
        if (row.problems.empty()) decide_jobs(unit, row);
        facts_.end_line();
        accepted_.push_back(row.problems.empty());
        if (!row.problems.empty()) {
            report.refuse_row(task_.place(row.line), item, row.problems);
            return;
        }
        ++report.accepted;
        if (unit.changed) ++report.changed;
        for (const auto& [what, count] : unit.counts) report.accepted_by_kind[std::string(what)] += count;
        for (const auto& warning : unit.warnings) report.warn(task_.place(row.line), item, warning);
        for (const auto& name : unit.names)
            task_.work.lookups.add(*name.entity, name.field, name.text, name.id);
    }

    // Accepted when the file was decided, and no longer: somebody else has changed what the row is about.
    void changed_meanwhile(const ImportRow& row, const std::string& item) {
        --task_.report.accepted;
        task_.report.refuse_row(task_.place(row.line), item, row.problems);
    }

    void decide_jobs(const ImportUnit& unit, ImportRow& row) {
        Context context;
        context.by_server = true;
        context.clock = task_.now;
        for (const auto& job : unit.jobs) {
            if (decided_.contains(job.envelope.id)) continue;
            const auto changes = job.info->decide(job.body.get(), facts_, context);
            auto refusal = changes ? facts_.apply(*changes) : std::optional(changes.error());
            if (refusal) {
                row.problems.push_back(*std::move(refusal));
                return;
            }
            decided_.insert(job.envelope.id);
        }
    }

    ImportTask& task_;
    ImportKind& kind_;
    Mapping& mapping_;
    ImportDryFacts facts_;
    std::vector<bool> accepted_;
    std::unordered_set<Uuid> decided_;
    bool in_doubt_ = false;
};

}

std::optional<Refusal> import_rows(ImportTask& task, ImportKind& kind, Mapping& mapping) {
    RowImport import(task, kind, mapping);
    if (auto stopped = import.decide_all()) return stopped;
    return import.store_all();
}

}
