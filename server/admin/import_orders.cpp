// SPDX-License-Identifier: GPL-3.0-or-later
// Import of orders of the past. Lines of one order are recognised by its number wherever they stand in the
// file, so they are gathered first, a few words each, and decided order by order. An order that the store
// holds already takes the lines that it lacks, when an earlier run has left it incomplete.
#include "common/orders/complete_history_order.h"
#include "common/orders/record_history_order.h"
#include "common/rules/facts_with_changes.h"
#include "server/admin/import_history.h"
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
          history_(task.office.store()),
          facts_(task.office.facts(), FactsWithChanges::Keep::what_everybody_sees) {}

    std::optional<Refusal> decide_all() {
        auto reader =
            ImportReader::open([this] { return task_.file.bytes(); }, mapping_, order_import_fields());
        if (!reader) return reader.error();
        task_.begin_reading(*reader);
        ImportRow row;
        for (;;) {
            const auto more = reader->next(row);
            if (!more) return more.error();
            if (!*more) break;
            lines_.take(row);
        }
        lines_.sort();
        task_.note_file(mapping_, reader->file());
        task_.reader = nullptr;
        in_doubt_ = reader->file().encoding().doubtful && !task_.work.accept("encoding.doubtful");
        for (std::size_t i = 0; i < lines_.count(); ++i) decide_order(i);
        return std::nullopt;
    }

    void store_all() {
        if (task_.stops_after_deciding() || in_doubt_) return;
        task_.report.committed = task_.commit([&](FunctionRef<bool(ImportPart)> take) {
            for (std::size_t i = 0; i < lines_.count(); ++i) {
                if (verdicts_[i] == Verdict::nothing) continue;
                if (!take(part(i, verdicts_[i]))) return false;
            }
            return true;
        });
    }

private:
    enum class Verdict : std::uint8_t { nothing, record, complete };

    void decide_order(std::size_t i) {
        const auto command = lines_.command(i);
        const auto verdict = judge(command);
        facts_.end_line();
        verdicts_.push_back(verdict ? *verdict : Verdict::nothing);
        if (verdict)
            report_order(i, command, *verdict);
        else
            for (const auto& line : lines_.lines_of(i))
                task_.report.refuse_row(task_.place(line.line), command.source_ref, {verdict.error()});
    }

    void report_order(std::size_t i, const RecordHistoryOrder& command, Verdict verdict) {
        auto& report = task_.report;
        const auto lines = lines_.lines_of(i);
        report.accepted += lines.size();
        report.accepted_by_kind["order"] += 1;
        report.accepted_by_kind["order_line"] += lines.size();
        if (verdict == Verdict::complete) report.accepted_by_kind["order_completed"] += 1;
        if (lines.empty())
            report.warn(task_.place(lines_.first_line(i)), command.source_ref,
                        refuse("orders.without_lines"));
        for (const auto& line : lines)
            if (line.again)
                report.warn(task_.place(line.line), command.source_ref,
                            refuse("orders.product_twice", {{"sequence", std::to_string(line.line)}}));
    }

    /// The same order as the store holds it: from this file, or from another one that had it too.
    std::optional<Row<Order>> stored(const RecordHistoryOrder& command, const Facts& facts) const {
        if (const auto same = facts.find(command.order)) return same.row();
        const auto id = history_.find(command.retailer, command.date, command.source_ref);
        if (!id) return std::nullopt;
        const auto other = facts.find(*id);
        return other ? std::optional(other.row()) : std::nullopt;
    }

    static CompleteHistoryOrder completion(const Row<Order>& old, const RecordHistoryOrder& command,
                                           std::span<const std::size_t> missing) {
        CompleteHistoryOrder completing{
            .order = old->id, .seen_version = {old.version()}, .incomplete = command.incomplete};
        for (const auto place : missing) completing.lines.push_back(command.lines[place]);
        return completing;
    }

    Result<Verdict> judge(const RecordHistoryOrder& command) {
        Context context;
        context.by_server = true;
        context.clock = task_.now;
        const auto old = stored(command, facts_);
        if (!old) {
            const auto changes = decide(command, facts_, context);
            if (!changes) return changes.error();
            return Verdict::record;
        }
        const auto difference = compare_history(facts_.details<OrderLine>((*old)->id).value(), command.lines);
        // What the file had to leave out now may stand in the store.
        const bool may_lack = command.incomplete && difference.missing.empty();
        if (difference.unmatched && !may_lack) return refuse_otherwise(*difference.unmatched);
        const bool becomes_whole = (*old)->incomplete && !command.incomplete;
        if (difference.missing.empty() && !becomes_whole) return Verdict::nothing;
        const auto changes = decide(completion(*old, command, difference.missing), facts_, context);
        if (!changes) return changes.error();
        return Verdict::complete;
    }

    Refusal refuse_otherwise(const RequestedLine& line) const {
        const auto product = facts_.find(line.product);
        return refuse("orders.history_otherwise",
                      {{"product", product ? product->code : to_hex(line.product.value)},
                       {"quantity", std::to_string(line.requested.value)}});
    }

    ImportPart part(std::size_t i, Verdict verdict) const {
        auto command = lines_.command(i);
        const auto lines = lines_.lines_of(i);
        ImportPart part{{}, {}, command.source_ref};
        ImportUnit unit;
        const auto day = command.date;
        if (verdict == Verdict::record) {
            for (const auto& line : lines) part.lines.push_back(line.line);
            unit.add(task_.work, std::move(command), day);
        } else if (const auto old = stored(command, task_.office.facts())) {
            const auto recorded = task_.office.facts().details<OrderLine>((*old)->id);
            const auto missing = compare_history(*recorded, command.lines).missing;
            for (const auto place : missing) part.lines.push_back(lines[place].line);
            unit.add(task_.work, completion(*old, command, missing), day);
        }
        part.jobs = jobs_of(unit.commands);
        return part;
    }

    ImportTask& task_;
    Mapping& mapping_;
    ImportOrderLines lines_;
    ImportHistory history_;
    FactsWithChanges facts_;
    std::vector<Verdict> verdicts_;
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
