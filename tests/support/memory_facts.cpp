// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_facts.h"

#include "common/base/text.h"
#include "common/schema/cell_text.h"

namespace liangheng {
namespace {

std::string row_text(const StructInfo& info, const void* object) {
    std::string text;
    for (const auto& field : info.fields)
        text += " " + std::string(field.name) + "=" + cell_text(field, field.get(object));
    return text;
}

std::string change_text(const Change& change) {
    static constexpr std::array names{"insert ", "update ", "remove "};
    std::string text = names[static_cast<std::size_t>(change.op)] + std::string(change.entity->name) + " " +
                       to_hex(change.id) + " of version " + std::to_string(change.before.meta.version);
    if (change.after) text += row_text(*change.entity, change.after.get());
    for (const auto& details : change.details)
        for (std::size_t i = 0; i < details.count; ++i)
            text += "\n  " + std::string(details.entity->name) + row_text(*details.entity, details.row(i));
    return text + "\n";
}

std::string key_text(std::span<const Cell> values) {
    std::string text;
    for (const auto& cell : values)
        text += "/" + (cell.type == Cell::Type::integer ? std::to_string(cell.integer) : hex(cell.bytes));
    return text;
}

}

void MemoryFacts::put_row(const EntityInfo& entity, const Uuid& id, std::shared_ptr<const void> object,
                          std::int64_t version) {
    AnyRow row;
    row.object = std::move(object);
    row.meta.version = version;
    rows_[&entity][id] = std::move(row);
}

void MemoryFacts::put_details(const Uuid& head, AnyDetails details) {
    const auto* entity = details.entity;
    details_[{entity, head}] = std::move(details);
}

void MemoryFacts::apply(const Changes& changes) {
    for (const auto& change : changes.list()) {
        auto& rows = rows_[change.entity];
        const auto present = rows.find(change.id);
        if ((change.op == Change::Op::insert) != (present == rows.end()))
            throw std::logic_error("row_exists or row missing");
        if (present != rows.end() && present->second.meta.version != change.before.meta.version)
            throw std::logic_error("another version");
        if (change.op == Change::Op::remove)
            rows.erase(present);
        else
            put_row(*change.entity, change.id, change.after, change.before.meta.version + 1);
        for (const auto& details : change.details) put_details(change.id, details);
    }
}

bool MemoryFacts::knows(const std::string& question) const {
    asked_.insert(question);
    return !all_withheld_ && !withheld_.contains(question);
}

Knowledge MemoryFacts::find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const {
    if (!knows("find " + std::string(entity.name) + "/" + to_hex(id))) return Knowledge::unknown;
    const auto rows = rows_.find(&entity);
    if (rows == rows_.end()) return Knowledge::absent;
    const auto found = rows->second.find(id);
    if (found == rows->second.end()) return Knowledge::absent;
    row = found->second;
    return Knowledge::row;
}

Knowledge MemoryFacts::scan(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> values,
                            std::vector<AnyRow>& rows) const {
    if (!knows("scan " + std::string(entity.name) + " by " + std::string(index.text) + key_text(values)))
        return Knowledge::unknown;
    const auto all = rows_.find(&entity);
    if (all == rows_.end()) return Knowledge::row;
    for (const auto& [id, row] : all->second) {
        bool same = true;
        for (std::size_t i = 0; i < values.size(); ++i)
            same = same && entity.fields.at(index.columns[i]).get(row.object.get()) == values[i];
        if (same) rows.push_back(row);
    }
    return Knowledge::row;
}

Knowledge MemoryFacts::read_details(const EntityInfo& detail, const Uuid& head,
                                    const DetailSink& sink) const {
    if (!knows("details " + std::string(detail.name) + "/" + to_hex(head))) return Knowledge::unknown;
    const auto found = details_.find({&detail, head});
    if (found == details_.end()) return Knowledge::row;
    for (std::size_t i = 0; i < found->second.count; ++i) {
        std::vector<Cell> cells;
        read_object(detail, found->second.row(i), cells);
        fill_object(detail, cells, sink.append(sink.target));
    }
    return Knowledge::row;
}

std::string refusal_code(const Result<Changes>& answer) { return answer ? "" : answer.error().code; }

std::string answer_text(const Result<Changes>& answer) {
    std::string text;
    if (!answer) {
        text = "refused " + answer.error().code;
        for (const auto& argument : answer.error().arguments)
            text += " " + argument.name + "=" + argument.value;
        return text;
    }
    text = "changes " + answer->code();
    for (const auto& argument : answer->arguments()) text += " " + argument.name + "=" + argument.value;
    text += "\n";
    for (const auto& change : answer->list()) text += change_text(change);
    return text;
}

std::vector<std::string> other_answers(MemoryFacts& facts, const std::function<Result<Changes>()>& rule) {
    facts.withhold({});
    facts.forget_questions();
    const auto full = answer_text(rule());
    const std::vector<std::string> questions(facts.asked().begin(), facts.asked().end());
    if (questions.size() > 14) throw std::logic_error("too many facts for every subset of them");
    const auto cannot_tell = "refused " + std::string(cannot_tell_code);
    std::vector<std::string> others;
    for (unsigned subset = 1; subset < 1U << questions.size(); ++subset) {
        std::set<std::string> withheld;
        for (std::size_t i = 0; i < questions.size(); ++i)
            if (subset >> i & 1U) withheld.insert(questions[i]);
        facts.withhold(std::move(withheld));
        const auto answer = answer_text(rule());
        if (answer != full && answer != cannot_tell) others.push_back(answer);
    }
    facts.withhold({});
    return others;
}

}
