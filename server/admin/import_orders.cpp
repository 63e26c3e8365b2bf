// SPDX-License-Identifier: GPL-3.0-or-later
// Import of orders of the past. Lines of one order are recognised by its number wherever they stand in the
// file, so they are gathered first, a few words each, and decided order by order.
#include "common/orders/order_line.h"
#include "common/orders/record_history_order.h"
#include "server/admin/import_dry_facts.h"
#include "server/admin/import_order_lines.h"
#include "server/admin/import_run.h"

namespace liangheng {
namespace {

class OrderImport {
public:
    OrderImport(ImportTask& task, Mapping& mapping)
        : task_(task),
          mapping_(mapping),
          lines_(task.work, task.report, [this](std::uint64_t line) { return task_.place(line); }),
          facts_(task.office.store()) {}

    std::optional<Refusal> decide_all() {
        auto reader = ImportReader::open(task_.file.bytes(), mapping_, order_import_fields());
        if (!reader) return reader.error();
        ImportRow row;
        for (;;) {
            const auto more = reader->next(row);
            if (!more) return more.error();
            if (!*more) break;
            lines_.take(row);
        }
        lines_.sort();
        task_.note_file(mapping_, reader->encoding());
        in_doubt_ = reader->encoding().doubtful && !task_.work.accept("encoding.doubtful");
        for (std::size_t i = 0; i < lines_.count(); ++i) decide_order(i);
        return std::nullopt;
    }

    void store_all() {
        if (task_.stops_after_deciding() || in_doubt_) return;
        task_.report.committed = task_.commit([&](FunctionRef<bool(ImportPart)> take) {
            for (std::size_t i = 0; i < lines_.count(); ++i) {
                if (!new_[i]) continue;
                auto command = lines_.command(i);
                ImportUnit unit;
                std::vector<std::uint64_t> lines;
                for (const auto& line : lines_.lines_of(i)) lines.push_back(line.line);
                auto item = command.source_ref;
                const auto day = command.date;
                unit.add(task_.work, std::move(command), day);
                if (!take({std::move(unit.jobs), std::move(lines), std::move(item)})) return false;
            }
            return true;
        });
    }

private:
    void decide_order(std::size_t i) {
        const auto lines = lines_.lines_of(i);
        const auto command = lines_.command(i);
        auto verdict = judge(command);
        facts_.end_line();
        new_.push_back(verdict && *verdict == Verdict::is_new);
        auto& report = task_.report;
        if (!verdict) {
            for (const auto& line : lines)
                report.refuse_row(task_.place(line.line), command.source_ref, {verdict.error()});
            return;
        }
        report.accepted += lines.size();
        report.accepted_by_kind["order"] += 1;
        report.accepted_by_kind["order_line"] += lines.size();
        for (const auto& line : lines)
            if (line.again)
                report.warn(task_.place(line.line), command.source_ref,
                            refuse("orders.product_twice", {{"sequence", std::to_string(line.line)}}));
    }

    enum class Verdict : std::uint8_t { is_new, equal };

    /// An order that an earlier run of the same file has recorded is there already.
    Result<Verdict> judge(const RecordHistoryOrder& command) {
        if (const auto old = facts_.find(command.order)) {
            if (same_order(*old, command)) return Verdict::equal;
            return refuse("orders.recorded_differently");
        }
        Context context;
        context.by_server = true;
        context.clock = task_.now;
        const auto changes = decide(command, facts_, context);
        if (!changes) return changes.error();
        return Verdict::is_new;
    }

    bool same_order(const Order& old, const RecordHistoryOrder& command) const {
        if (old.retailer != command.retailer || old.captured_at != instant_at(command.date) ||
            old.incomplete != command.incomplete)
            return false;
        const auto lines = facts_.details<OrderLine>(command.order);
        if (lines->size() != command.lines.size()) return false;
        for (std::size_t i = 0; i < lines->size(); ++i)
            if ((*lines)[i].product != command.lines[i].product ||
                (*lines)[i].requested != command.lines[i].requested)
                return false;
        return true;
    }

    ImportTask& task_;
    Mapping& mapping_;
    ImportOrderLines lines_;
    ImportDryFacts facts_;
    std::vector<bool> new_;
    bool in_doubt_ = false;
};

}

std::optional<Refusal> import_orders(ImportTask& task, Mapping& mapping) {
    OrderImport import(task, mapping);
    if (auto stopped = import.decide_all()) return stopped;
    import.store_all();
    return std::nullopt;
}

}
